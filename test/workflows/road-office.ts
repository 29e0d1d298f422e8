/** @module The inner proceedings on the road: an approval of 罚款 at every turn, and a 回避 at every turn. */
import type { SimEntry } from '../../src/engine/simulate.ts'
import { partyTold, seizure } from '../../workflows/scenarios/papers.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import type { Attempt } from './case-now.ts'
import { fine, notSuspected, through } from './road-base.ts'

const told: readonly SimEntry[] = [...notSuspected, ...partyTold('2026-09-22', '2026-09-24')]
export const deputy = 'guyang-ecology.deputyHead'
export const otherDept = 'guyang-ecology.deptHead2'
export const yes = { opinion: '同意' }
export const fining = { step: 'decideFine', input: fine, opinion: '建议罚款' }
export const refused = { decision: 'refused', how: 'head', because: '理由不成立' }

const on = (track: string, step: string, at: string, by: string, input: unknown) => ({ track, step, at, by, input })
const after = (given: readonly SimEntry[], attempt: Attempt) => ({ given, attempt })

export const drafting: readonly SimEntry[] = [
  ...told,
  { open: 'approval', as: 'approval', arisesFrom: 'enforcement', at: '2026-09-25 09:00', by: who.handler },
]
export const submitted: readonly SimEntry[] = [
  ...drafting,
  on('approval', 'submit', '2026-09-25 09:10', who.handler, fining),
]
export const endorsed: readonly SimEntry[] = [
  ...submitted,
  on('approval', 'endorse', '2026-09-25 09:20', who.deptHead, yes),
]
/** Before the head. */
export const atHead: readonly SimEntry[] = [
  ...endorsed,
  on('approval', 'endorse', '2026-09-25 09:30', who.legal, yes),
  on('approval', 'endorse', '2026-09-25 09:40', deputy, yes),
]
export const sentBack: readonly SimEntry[] = [
  ...submitted,
  on('approval', 'sendBack', '2026-09-25 09:20', who.deptHead, { to: 'submitter', because: '补充' }),
]
/** Every step of 扣押 is there too: another chain, without 正职. */
export const seizing: readonly SimEntry[] = [
  ...through('openEnforcement'),
  { open: 'approval', as: 'approval', arisesFrom: 'enforcement', at: '2026-09-16 09:00', by: who.handler },
  on('approval', 'submit', '2026-09-16 09:10', who.handler, { step: 'seize', input: seizure, opinion: '建议扣押' }),
]

export const askedOf = (officer: string) => ({
  officer,
  by: 'party',
  applicant: '刘某生',
  proceeding: 'penalty',
  ground: 'relation',
  reason: '与当事人有其他关系',
})
const opened = { open: 'recusal', as: 'recusal', at: '2026-09-23 09:00', by: who.clerk }
export const unapplied: readonly SimEntry[] = [...notSuspected, opened]
export const applied: readonly SimEntry[] = [
  ...unapplied,
  on('recusal', 'applyRecusal', '2026-09-23 09:10', who.clerk, askedOf(who.handler)),
]
export const appliedOnHead: readonly SimEntry[] = [
  ...unapplied,
  on('recusal', 'applyRecusal', '2026-09-23 09:10', who.clerk, askedOf(who.head)),
]
export const recused: readonly SimEntry[] = [
  ...applied,
  on('recusal', 'decideRecusal', '2026-09-23 10:00', who.head, { ...refused, decision: 'recused' }),
]
export const rejected: readonly SimEntry[] = [
  ...applied,
  on('recusal', 'decideRecusal', '2026-09-23 10:00', who.head, refused),
]
const review = { applicant: '刘某生', grounds: '不服' }
export const reviewing: readonly SimEntry[] = [
  ...rejected,
  on('recusal', 'requestRecusalReview', '2026-09-24 10:00', who.clerk, review),
]
export const reviewed: readonly SimEntry[] = [
  ...reviewing,
  on('recusal', 'decideRecusalReview', '2026-09-24 15:00', who.head, {
    result: 'upheld',
    how: 'head',
    because: '维持',
  }),
]
export const reviewingOnHead: readonly SimEntry[] = [
  ...appliedOnHead,
  on('recusal', 'decideRecusal', '2026-09-23 10:00', deputy, {
    ...refused,
    how: 'collective',
    record: '记录〔2026〕1号',
  }),
  on('recusal', 'requestRecusalReview', '2026-09-24 10:00', who.clerk, review),
]

const approving = (step: string, at: string, by: string, input: unknown) => on('approval', step, at, by, input)
const recusing = (step: string, at: string, by: string, input?: unknown) => ({
  track: 'recusal',
  step,
  at,
  by,
  ...(input === undefined ? {} : { input }),
})
const late = '2026-09-25 10:00'

/** For every step of the two: a case in which it can be taken, and a lawful way to take it. */
export const readyOffice: Readonly<Record<string, { given: readonly SimEntry[]; attempt: Attempt }>> = {
  'approval.submit': after(drafting, approving('submit', late, who.handler, fining)),
  'approval.resubmit': after(sentBack, approving('resubmit', late, who.handler, fining)),
  'approval.endorse': after(submitted, approving('endorse', late, who.deptHead, yes)),
  'approval.approve': after(atHead, approving('approve', late, who.head, yes)),
  'approval.sendBack': after(
    submitted,
    approving('sendBack', late, who.deptHead, { to: 'submitter', because: '补充' }),
  ),
  'approval.addSigner': after(
    submitted,
    approving('addSigner', late, who.deptHead, { place: 'before', post: 'legal', because: '先作法制审核' }),
  ),
  'approval.passOn': after(submitted, approving('passOn', late, who.deptHead, { officer: otherDept, because: '出差' })),
  'approval.assign': after(submitted, approving('assign', late, deputy, { officer: otherDept, because: '由其分管' })),
  'approval.withdraw': after(submitted, approving('withdraw', late, who.handler, { because: '内容有误' })),
  'approval.endApproval': after(drafting, approving('endApproval', late, who.handler, { because: '不再需要' })),
  'recusal.applyRecusal': after(unapplied, recusing('applyRecusal', late, who.clerk)),
  'recusal.withdrawRecusal': after(applied, recusing('withdrawRecusal', late, who.clerk)),
  'recusal.decideRecusal': after(applied, recusing('decideRecusal', late, who.head)),
  'recusal.requestRecusalReview': after(rejected, recusing('requestRecusalReview', late, who.clerk)),
  'recusal.decideRecusalReview': after(reviewing, recusing('decideRecusalReview', late, who.head)),
}
