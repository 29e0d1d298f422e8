/** @module 回避: who may apply, who decides, and what may be reviewed. An inner proceeding: a breach is refused however it is entered. */
import { cite } from '../../../src/domain/basis.ts'
import type { Rule, View } from '../../../src/engine/step.ts'
import type { Proceeding, RecusalFacts } from './facts.ts'
import { fitsOrgan, isHead, regimeOfFacts } from './regimes.ts'

type Standing = Rule<View<RecusalFacts>>
type Filled<In> = Rule<View<RecusalFacts> & { input: In }>
const impossible = true

export const officerKnown: Filled<{ officer: string }> = {
  code: 'recusal-officer-unknown',
  says: '被申请回避的人员现在不在本机关任职',
  field: 'officer',
  impossible,
  holds: ({ colleague, input }) => colleague?.(input.officer) !== undefined,
}
export const notBarredYet: Filled<{ officer: string }> = {
  code: 'already-recused',
  says: '该人员已经回避本案',
  field: 'officer',
  impossible,
  holds: ({ colleague, input }) => colleague?.(input.officer)?.barred !== true,
}
export const selfBySelf: Filled<{ officer: string; by: 'self' | 'party' | 'organ' }> = {
  code: 'self-recusal-by-another',
  says: '自行回避由本人提出；当事人申请或者本机关发现的，由其他人员登记',
  field: 'by',
  impossible,
  holds: ({ actor, input }) => actor !== undefined && (input.by === 'self') === (actor.officer === input.officer),
}
export const applicantNamed: Filled<{ by: 'self' | 'party' | 'organ'; applicant?: string }> = {
  code: 'recusal-applicant-missing',
  says: '当事人申请回避的，应当写明申请人',
  basis: cite('administrative-penalty-law', '43', '有权申请回避', '第二款'),
  field: 'applicant',
  impossible,
  holds: ({ input }) => input.by !== 'party' || input.applicant !== undefined,
}
export const proceedingFits: Filled<{ proceeding: Proceeding }> = {
  code: 'recusal-proceeding-mismatch',
  says: '所选程序不由本机关这类机关进行',
  field: 'proceeding',
  impossible,
  holds: ({ ownerKind, input }) => fitsOrgan(input.proceeding, ownerKind),
}
/** Nobody decides on himself〔刑事诉讼规则 29：检察长不得参加〕. */
export const notOnOneself: Standing = {
  code: 'recusal-of-oneself',
  says: '本人的回避不由本人决定，本人也不参加讨论',
  basis: cite('procuratorate-criminal-rules', '29', '检察长不得参加'),
  unblock: { by: 'nobody' },
  impossible,
  holds: ({ facts, actor }) => actor !== undefined && actor.officer !== facts.officer,
}
export const rightDecider: Filled<{ how: 'head' | 'collective' | 'elsewhere' }> = {
  code: 'recusal-decider',
  says: ({ facts, ownerKind }) =>
    isHead(facts.officerPosts)
      ? regimeOfFacts(facts, ownerKind).onHead
      : '其他人员的回避由本机关正职负责人或者主持工作的负责人决定',
  field: 'how',
  impossible,
  holds: ({ facts, ownerKind, actor, input }) =>
    isHead(facts.officerPosts)
      ? input.how === regimeOfFacts(facts, ownerKind).onHeadHow
      : input.how === 'head' && isHead(actor?.posts),
}
export const togetherNamed: Filled<{ how: 'head' | 'collective' | 'elsewhere'; record?: string }> = {
  code: 'recusal-record-missing',
  says: '集体讨论或者由检察委员会、审判委员会决定的，应当写明会议或者决定文号',
  field: 'record',
  impossible,
  holds: ({ input }) => input.how === 'head' || input.record !== undefined,
}
export const reviewedOnce: Standing = {
  code: 'recusal-reviewed-once',
  says: '对回避决定的复议以一次为限',
  basis: cite('civil-procedure-law', '50', '可以在接到决定时申请复议一次'),
  unblock: { by: 'nobody' },
  impossible,
  holds: ({ facts }) => facts.reviewed !== true,
}
export const reviewGiven: Standing = {
  code: 'recusal-review-not-given',
  says: '刑事诉讼中只能对驳回申请回避的决定申请复议',
  basis: cite('criminal-procedure-law', '31', '对驳回申请回避的决定', '第三款'),
  unblock: { by: 'nobody' },
  impossible,
  holds: ({ facts, ownerKind }) => facts.standing !== 'recused' || regimeOfFacts(facts, ownerKind).reviews === 'any',
}
