/** @module The road to a penalty: told, fined, sealed, served; and what branches off it. */
import type { SimEntry } from '../../src/engine/simulate.ts'
import { partyTold } from '../../workflows/scenarios/papers.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import type { Attempt } from './case-now.ts'
import { e, fine, notSuspected, through, upTo } from './road-base.ts'

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
export const readyPenalty = {
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
