/** @module 监督移送: what the organ asked, and the procuratorate after it, must keep to. */
import { cite } from '../../../src/domain/basis.ts'
import type { Rule, View } from '../../../src/engine/step.ts'
import type { TransferOpinionFacts } from './facts.ts'

/** The text leaves no choice〔2017 办法 14〕: a bureau that disagrees is recorded by the procuratorate, it cannot decide so here. */
export const mustTransfer: Rule<View<TransferOpinionFacts> & { input: { executed: string } }> = {
  code: 'opinion-must-be-followed',
  says: '收到建议移送的检察意见后应当在三日内移送，本机关不能决定不移送；认为意见有误的，向提出意见的人民检察院书面说明，由其撤回',
  basis: cite('linkage-measures-2017', '14', '应当自收到检察意见后 3 日内'),
  field: 'executed',
  remedy: '责令限期移送，依法处分（310号令第十六条）；可以坚持检察意见',
  holds: ({ input }) => input.executed !== 'objected',
}

export const overdue: Rule<View<TransferOpinionFacts>> = {
  code: 'opinion-not-overdue',
  says: '按检察意见移送的三日尚未届满',
  basis: cite('linkage-measures-2017', '14', '应当自收到检察意见后 3 日内'),
  unblock: { by: 'time' },
  holds: ({ passed }) => passed('D-13'),
}
