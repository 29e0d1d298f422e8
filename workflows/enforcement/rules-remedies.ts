/** @module 行政复议 and 行政诉讼 against the decision: what can be recorded, and what waits for them. */
import { cite } from '../../src/domain/basis.ts'
import type { Rule, View } from '../../src/engine/step.ts'
import type { EnforcementFacts } from './facts.ts'

type Standing = Rule<View<EnforcementFacts>>
type Filled<In> = Rule<View<EnforcementFacts> & { input: In }>

const pending = ({ review, suit }: EnforcementFacts) => review === 'pending' || suit === 'pending'

/** One at a time, and nothing is forced meanwhile〔行政强制法 53〕. */
export const noRemedyPending: Standing = {
  code: 'remedy-pending',
  says: '行政复议或者行政诉讼尚未结束，暂不能办理',
  basis: cite('administrative-compulsion-law', '53', '当事人在法定期限内不申请行政复议或者提起行政诉讼'),
  unblock: { by: 'step', kind: 'enforcement', step: 'endRemedy' },
  holds: ({ facts }) => !pending(facts),
}

export const remedyPending: Standing = {
  code: 'no-remedy-pending',
  says: '没有尚未结束的行政复议或者行政诉讼',
  unblock: { by: 'step', kind: 'enforcement', step: 'recordRemedy' },
  holds: ({ facts }) => pending(facts),
}

export const changedAmount: Filled<{ result: string; changedFen?: number | undefined }> = {
  code: 'changed-amount-missing',
  says: '变更的，应当写明变更后的罚款数额',
  field: 'changedFen',
  holds: ({ input }) => input.result !== 'changed' || input.changedFen !== undefined,
}
