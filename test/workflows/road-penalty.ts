/** @module The road to a penalty: told, fined, sealed, served; and what branches off it. */
import type { SimEntry } from '../../src/engine/simulate.ts'
import { partyTold } from '../../workflows/scenarios/papers.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import type { Attempt } from './case-now.ts'
import { e, fine, notSuspected, paper, through, upTo } from './road-base.ts'

export const own = (track: string, step: string, when: string, by: string, given = upTo(step), input?: unknown) => ({
  given,
  attempt: { track, step, at: when, by, ...(input === undefined ? {} : { input }) } satisfies Attempt,
})
export const act = (step: string, at: string, by: string, input: unknown): SimEntry => ({
  track: e,
  step,
  at,
  by,
  input,
})

/** 告知, 放弃陈述申辩, 法制审核 on 2026-09-22: ready for a fine. */
export const told: readonly SimEntry[] = [...notSuspected, ...partyTold('2026-09-22', '2026-09-24')]
export const fined: readonly SimEntry[] = [...told, act('decideFine', '2026-09-25 10:00', who.head, fine)]
export const sealed: readonly SimEntry[] = [
  ...fined,
  { track: e, seal: 'penalty-decision', at: '2026-09-27 10:00', by: who.clerk },
]
const direct = { mode: 'direct', receivedBy: '当事人签收', confirmation: false }
export const served: readonly SimEntry[] = [...sealed, act('servePenalty', '2026-09-28 10:00', who.handler, direct)]

export const suspended: readonly SimEntry[] = [
  ...through('openEnforcement'),
  act('suspendInvestigation', '2026-09-16 10:00', who.head, { because: '当事人下落不明' }),
]
/** As `told`, with 停产停业 in the notice. */
export const restrictionTold: readonly SimEntry[] = told.map((entry) =>
  'step' in entry && entry.step === 'notifyPenalty' && typeof entry.input === 'object'
    ? { ...entry, input: { ...entry.input, restriction: '责令停产停业' } }
    : entry,
)
export const restriction = { kind: '责令停产停业', scope: '全部生产线', grounds: '擅自倾倒危险废物', fineLater: false }
export const restricted: readonly SimEntry[] = [
  ...restrictionTold,
  act('decideRestriction', '2026-09-25 10:00', who.head, restriction),
]
const review = { kind: 'review', authority: '固阳县人民政府', number: '示例', stopped: false }
const urged10 = { receivedBy: '当事人签收', amountStated: true, rightsTold: true }
export const ordered: readonly SimEntry[] = [
  ...served,
  act('orderCorrection', '2026-09-29 10:00', who.deptHead, { to: '某厂', content: '停止倾倒', until: '2026-10-01' }),
]
export const recheckedOnce: readonly SimEntry[] = [
  ...ordered,
  act('recheck', '2026-10-08 10:00', who.handler, {
    result: 'continued',
    officers: [{ name: '承办人甲', certificate: '演示证号1' }],
    findings: '仍在倾倒',
  }),
]
export const reviewing: readonly SimEntry[] = [...served, act('recordRemedy', '2026-10-08 10:00', who.handler, review)]
/** 维持 on 2026-10-20: the fifteen days to sue end on 2026-11-04. */
const reviewed: readonly SimEntry[] = [
  ...reviewing,
  act('endRemedy', '2026-10-20 10:00', who.handler, { result: 'upheld', number: '示例', note: '维持' }),
]
export const urged: readonly SimEntry[] = [...reviewed, act('urge', '2026-11-05 10:00', who.handler, urged10)]
export const urgedEarly: readonly SimEntry[] = [...served, act('urge', '2026-10-20 10:00', who.handler, urged10)]
export const applied: readonly SimEntry[] = [
  ...urged,
  act('applyCourt', '2026-11-23 10:00', who.head, { subject: '罚款', materials: ['强制执行申请书'] }),
]
export const fromCourt = (step: string, at: string, input: unknown): SimEntry => ({
  ...act(step, at, who.clerk, input),
  paper: paper(at),
})
export const accepted: readonly SimEntry[] = [
  ...applied,
  fromCourt('acceptApplication', '2026-11-24 10:00', { result: 'accepted', number: '示例', because: '符合条件' }),
]
const granted: readonly SimEntry[] = [
  ...accepted,
  fromCourt('ruleExecution', '2026-11-25 10:00', { result: 'granted', number: '示例', because: '符合规定' }),
]
const court = 'guyang-court.handler'
const readyCourt = {
  'enforcement.copyPenalty': own(e, 'copyPenalty', '2026-09-28 10:00', who.handler, fined),
  'enforcement.recheck': own(e, 'recheck', '2026-10-08 10:00', who.handler, ordered),
  'enforcement.decideDaily': own(e, 'decideDaily', '2026-10-09 10:00', who.head, recheckedOnce),
  'enforcement.recordRemedy': own(e, 'recordRemedy', '2026-10-08 10:00', who.handler, served),
  'enforcement.endRemedy': own(e, 'endRemedy', '2026-10-20 10:00', who.handler, reviewing),
  'enforcement.addSurcharge': own(e, 'addSurcharge', '2026-10-20 10:00', who.head, served),
  'enforcement.urge': own(e, 'urge', '2026-11-05 10:00', who.handler, reviewed),
  'enforcement.applyCourt': own(e, 'applyCourt', '2026-11-23 10:00', who.head, urged),
  'enforcement.acceptApplication': own(e, 'acceptApplication', '2026-11-24 10:00', court, applied),
  'enforcement.ruleExecution': own(e, 'ruleExecution', '2026-11-25 10:00', court, accepted),
  'enforcement.endExecution': own(e, 'endExecution', '2026-11-27 10:00', court, granted),
}
export const readyPenalty = {
  ...readyCourt,
  'enforcement.suspendInvestigation': own(
    e,
    'suspendInvestigation',
    '2026-09-16 10:00',
    who.head,
    through('openEnforcement'),
  ),
  'enforcement.resumeInvestigation': own(e, 'resumeInvestigation', '2026-09-18 10:00', who.head, suspended),
  'enforcement.decideRestriction': own(e, 'decideRestriction', '2026-09-25 10:00', who.head, restrictionTold),
  'enforcement.carryOutRestriction': own(e, 'carryOutRestriction', '2026-09-28 10:00', who.handler, restricted),
}
