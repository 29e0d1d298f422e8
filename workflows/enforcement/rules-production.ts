/** @module What 责令停产停业 and 暂扣、吊销 need beyond what every penalty needs (行政处罚法 9, 44, 66). */
import { cite } from '../../src/domain/basis.ts'
import type { Rule, View } from '../../src/engine/step.ts'
import type { EnforcementFacts } from './facts.ts'

type Standing = Rule<View<EnforcementFacts>>
type Filled<In> = Rule<View<EnforcementFacts> & { input: In }>

/** A notice that proposes nothing tells nothing〔行政处罚法 44〕. */
export const somethingProposed: Filled<{ fineFen?: number | undefined; restriction?: string | undefined }> = {
  code: 'nothing-proposed',
  says: '事先告知应当写明拟作出的行政处罚内容：罚款数额，或者停产停业、暂扣或者吊销许可证件',
  basis: cite('administrative-penalty-law', '44', '应当告知当事人拟作出的行政处罚内容'),
  field: 'fineFen',
  holds: ({ input }) => input.fineFen !== undefined || input.restriction !== undefined,
}

/** What was not told is told first〔行政处罚法 44, 62〕. */
export const restrictionNotified: Standing = {
  code: 'restriction-not-notified',
  says: '事先告知没有写明停产停业、暂扣或者吊销许可证件，应当先告知',
  basis: cite('administrative-penalty-law', '44', '应当告知当事人拟作出的行政处罚内容'),
  unblock: { by: 'step', kind: 'enforcement', step: 'notifyPenalty' },
  holds: ({ facts }) => facts.notifiedRestriction === true,
}

export const restrictionDecided: Standing = {
  code: 'no-restriction',
  says: '没有作出停产停业、暂扣或者吊销许可证件的决定，或者已经登记执行',
  unblock: { by: 'step', kind: 'enforcement', step: 'decideRestriction' },
  holds: ({ facts }) => facts.restriction === 'decided',
}
