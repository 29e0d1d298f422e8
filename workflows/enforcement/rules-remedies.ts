/** @module 行政复议 and 行政诉讼 against the decision: what can be recorded, and what waits for them. */
import { cite } from '../../src/domain/basis.ts'
import type { CivilDate } from '../../src/domain/time.ts'
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

/** 责令重新作出: the case is not put away instead〔行政诉讼法 70〕. */
export const remadeIfOrdered: Standing = {
  code: 'remake-ordered',
  says: '行政复议决定或者判决责令重新作出行政行为，尚未重新作出，不能结案',
  basis: cite('administrative-procedure-law', '70', '并可以判决被告重新作出行政行为'),
  unblock: { by: 'step', kind: 'enforcement', step: 'decideFine' },
  holds: ({ facts }) => facts.remake !== true || facts.fell !== true,
}

/** The day is the judgment's, and only where something is to be made anew. */
export const remakeOnAnnulment: Filled<{
  result: string
  remake?: boolean | undefined
  remakeBy?: CivilDate | undefined
}> = {
  code: 'remake-without-annulment',
  says: '只有撤销的才责令重新作出；写明重新作出的日期的，应当是责令重新作出',
  basis: cite('administrative-procedure-law', '70', '并可以判决被告重新作出行政行为'),
  field: 'remake',
  holds: ({ input }) =>
    (input.remake !== true || input.result === 'annulled') && (input.remakeBy === undefined || input.remake === true),
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
