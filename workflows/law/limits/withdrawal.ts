/** @module 撤销案件 on notice (刑诉规则 564): the mirror of D-26, which linkage.md names without a row of its own. */
import { cite } from '../../../src/domain/basis.ts'
import type { TimeLimit } from '../../../src/engine/time-limit.ts'
import { days } from './counting.ts'

export const withdrawalLimits: readonly TimeLimit[] = [
  {
    id: 'D-26b',
    rule: 'psb-withdraw-after-notice',
    title: '按通知撤销案件书撤销案件，或者要求复议',
    duty: 'police',
    trigger: '收到通知撤销案件书',
    counting: days(15),
    missed: '纠正违法通知书；仍不纠正的报上一级检察院协商同级公安机关',
    basis: [cite('procuratorate-criminal-rules', '564', '收到通知立案书或者通知撤销案件书后超过十五日', '第二款')],
    certainty: 'text',
    effectiveFrom: '2019-12-30',
    axis: 'step',
  },
]
