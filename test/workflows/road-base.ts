/** @module The road itself: one case from the lead to the hand-over, and how to stop on it. */
import type { SimEntry } from '../../src/engine/simulate.ts'
import {
  approved,
  correction,
  dispatched,
  filed,
  inspection,
  lead,
  opened,
  receipt,
  report,
  sheet,
  supplemented,
  teamInput,
} from '../../workflows/scenarios/papers.ts'
import { who } from '../../workflows/scenarios/scenario.ts'

export const e = 'enforcement'
export const t = 'transfer'
export const paper = (receivedAt: string) => ({ number: '来文〔示例〕1号', receivedAt })
export const fine = { fineFen: 2_000_000_00, grounds: '擅自倾倒危险废物' }
export const items = { items: ['铁桶92只'], receivedBy: '民警甲', remaining: [], hazardous: '已委托贮存' }

/** November 2026 has no holiday; 2026-11-02 is a Monday. */
export const road: readonly SimEntry[] = [
  { open: 'enforcement', as: e, at: '2026-09-14 09:00', by: who.clerk },
  { track: e, step: 'registerLead', at: '2026-09-14 09:00', by: who.clerk, input: lead },
  { track: e, step: 'inspectSite', at: '2026-09-14 11:00', by: who.handler, input: inspection },
  { track: e, step: 'openEnforcement', at: '2026-09-15 10:00', by: who.deptHead, input: opened },
  { track: e, step: 'assessCrime', at: '2026-09-22 10:00', by: who.handler, input: sheet },
  { open: 'police-transfer', as: t, arisesFrom: e, at: '2026-11-02 09:00', by: who.handler },
  { track: t, step: 'formTeam', at: '2026-11-02 10:00', by: who.deptHead, input: teamInput },
  { track: t, step: 'submitReport', at: '2026-11-03 09:00', by: who.handler, input: report('2026-11-03') },
  { track: t, step: 'decideTransfer', at: '2026-11-04 15:00', by: who.head, input: approved },
  {
    track: t,
    step: 'dispatch',
    at: '2026-11-05 09:00',
    by: who.handler,
    input: dispatched('2026-09-14T11:30:00+08:00'),
  },
  {
    track: t,
    step: 'acknowledge',
    at: '2026-11-05 10:00',
    by: who.clerk,
    paper: paper('2026-11-05 10:00'),
    input: receipt,
  },
  {
    track: t,
    step: 'requestCorrection',
    at: '2026-11-05 16:00',
    by: who.clerk,
    paper: paper('2026-11-05 17:00'),
    input: correction,
  },
  { track: t, step: 'supplement', at: '2026-11-06 09:00', by: who.handler, input: supplemented },
  {
    track: t,
    step: 'decideFiling',
    at: '2026-11-06 16:00',
    by: who.clerk,
    paper: paper('2026-11-06 16:30'),
    input: filed,
  },
  {
    track: t,
    step: 'notifyDecision',
    at: '2026-11-09 10:00',
    by: who.clerk,
    paper: paper('2026-11-09 15:00'),
    input: { number: '固公通字〔示例〕1号' },
  },
  { track: t, step: 'handOverItems', at: '2026-11-10 10:00', by: who.handler, input: items },
]

/** The road up to and including a step. */
export const through = (step: string): readonly SimEntry[] => road.slice(0, road.findIndex((r) => r.step === step) + 1)
/** The road up to a step, not including it. */
export const upTo = (step: string): readonly SimEntry[] => through(step).slice(0, -1)
export const without = (entries: readonly SimEntry[], step: string): readonly SimEntry[] =>
  entries.filter((r) => r.step !== step)

export const light = {
  assessment: { crime: 'pollution', sheet: { hazardousWasteKg: 100 } },
  opinion: '数量不足三吨',
  legalReview: '法制审核人员甲：复核同意',
}
/** Assessed, and no crime suspected: the road to a penalty. */
export const notSuspected: readonly SimEntry[] = through('assessCrime').map((r) =>
  r.step === 'assessCrime' ? { ...r, input: light } : r,
)
