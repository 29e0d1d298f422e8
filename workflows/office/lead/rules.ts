/** @module 线索: the statements its steps need. */
import { cite } from '../../../src/domain/basis.ts'
import { civilDate, type CivilDate } from '../../../src/domain/time.ts'
import type { Rule, View } from '../../../src/engine/step.ts'
import type { EnforcementOfficer } from '../../forms.ts'
import { dueAhead } from '../forms.ts'
import type { LeadFacts } from './facts.ts'

type Standing = Rule<View<LeadFacts>>
type Filled<In> = Rule<View<LeadFacts> & { input: In }>

/** 初核 by two: 行政处罚法 42 speaks of penalties; for a lead it is our reading. */
export const twoVerify: Filled<{ officers: readonly EnforcementOfficer[] }> = {
  code: 'two-officers',
  says: '初核人员不得少于两人',
  basis: cite('administrative-penalty-law', '42', '执法人员不得少于两人'),
  field: 'officers',
  holds: ({ input }) => new Set(input.officers.map((o) => o.certificate)).size >= 2,
}

export const acceptedAhead: Filled<
  { decision: 'accepted'; dueOn: CivilDate } | { decision: 'declined' } | { decision: 'repeated' }
> = {
  code: dueAhead.code,
  says: '最后日期不得早于办理之日',
  field: 'dueOn',
  holds: ({ input, on }) => input.decision !== 'accepted' || input.dueOn >= on,
}

/** What belongs to another organ or another case may go there unverified; what is decided here may not. */
export const verifiedFirst: Filled<{ way: string }> = {
  code: 'lead-not-verified',
  says: '没有初核的线索，不能建案、转公安或者认定查无实据',
  basis: cite('administrative-penalty-law', '54', '必须全面、客观、公正地调查'),
  unblock: { by: 'step', kind: 'lead', step: 'verifyLead' },
  holds: ({ input, facts }) => ['referred', 'merged'].includes(input.way) || (facts.verifications ?? 0) > 0,
}

const CODE = civilDate('2026-08-15')
/** 实名举报必须反馈〔法典 146〕: the duty begins with the code. */
export const namedAnswered: Standing = {
  code: 'named-needs-feedback',
  says: '实名举报的线索应当反馈处理结果，没有反馈不能办结',
  basis: cite('ecological-environment-code', '146', '对实名举报的，应当反馈处理结果'),
  unblock: { by: 'step', kind: 'lead', step: 'feedback' },
  holds: ({ facts, on }) => facts.named !== true || on < CODE,
}
