/** @module The plain road from the lead to the hand-over of items, all in time, and for every step the point at which it can be taken. */
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
  partyTold,
  penaltyNotice,
  registration,
  report,
  seizure,
  sheet,
  supplemented,
  teamInput,
  waived,
} from '../../workflows/scenarios/papers.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import type { Attempt } from './case-now.ts'

const e = 'enforcement'
const t = 'transfer'
const paper = (receivedAt: string) => ({ number: '来文〔示例〕1号', receivedAt })
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

/** 告知, 放弃陈述申辩, 法制审核 on 2026-09-22: ready for a fine. */
export const told: readonly SimEntry[] = [...notSuspected, ...partyTold('2026-09-22', '2026-09-24')]
const offered = { ...penaltyNotice('2026-09-24'), hearing: true }
export const notified: readonly SimEntry[] = [
  ...notSuspected,
  { track: e, step: 'notifyPenalty', at: '2026-09-22 14:00', by: who.handler, input: offered },
]
export const hearingAsked: readonly SimEntry[] = [
  ...notified,
  { track: e, step: 'hearStatement', at: '2026-09-22 15:00', by: who.handler, input: waived },
  { track: e, step: 'requestHearing', at: '2026-09-23 10:00', by: who.handler, input: { request: '对数量有异议' } },
]
export const hearingSet: readonly SimEntry[] = [
  ...hearingAsked,
  {
    track: e,
    step: 'noticeHearing',
    at: '2026-09-23 15:00',
    by: who.legal,
    input: { heldOn: '2026-10-22', place: '会议室', chair: '法制审核人员甲' },
  },
]

export const police = { handler: 'guyang-police.handler', clerk: 'guyang-police.clerk', head: 'guyang-police.head' }
const own = (track: string, step: string, when: string, by: string, given = upTo(step), input?: unknown) => ({
  given,
  attempt: { track, step, at: when, by, ...(input === undefined ? {} : { input }) } satisfies Attempt,
})

const opened16 = through('openEnforcement')
const heads = who.head
/** 查封扣押 on 2026-09-16, 登记保存 on the same day. */
export const seized: readonly SimEntry[] = [
  ...opened16,
  { track: e, step: 'seize', at: '2026-09-16 14:00', by: heads, input: seizure },
]
export const registered: readonly SimEntry[] = [
  ...opened16,
  { track: e, step: 'registerEvidence', at: '2026-09-16 14:00', by: heads, input: registration },
]
const readyNotice = {
  'enforcement.notifyPenalty': own(e, 'notifyPenalty', '2026-09-22 14:00', who.handler, notSuspected),
  'enforcement.hearStatement': own(e, 'hearStatement', '2026-09-22 15:00', who.handler, notified),
  'enforcement.requestHearing': own(e, 'requestHearing', '2026-09-23 10:00', who.handler, notified),
  'enforcement.noticeHearing': own(e, 'noticeHearing', '2026-09-23 15:00', who.legal, hearingAsked, {
    heldOn: '2027-06-03',
    place: '会议室',
    chair: '法制审核人员甲',
  }),
  'enforcement.holdHearing': own(e, 'holdHearing', '2026-10-22 10:00', who.legal, hearingSet),
  'enforcement.legalReview': own(e, 'legalReview', '2026-09-22 16:00', who.legal, notSuspected),
  'enforcement.collectiveDiscussion': own(e, 'collectiveDiscussion', '2026-09-22 16:00', who.head, notSuspected),
}
export const fined: readonly SimEntry[] = [
  ...told,
  { track: e, step: 'decideFine', at: '2026-09-25 10:00', by: who.head, input: fine },
]
const direct = { mode: 'direct', receivedBy: '当事人签收', confirmation: false }
export const served: readonly SimEntry[] = [
  ...fined,
  { track: e, step: 'servePenalty', at: '2026-09-28 10:00', by: who.handler, input: direct },
]
const readyExecution = {
  'enforcement.servePenalty': own(e, 'servePenalty', '2026-09-28 10:00', who.handler, fined),
  'enforcement.recordPayment': own(e, 'recordPayment', '2026-10-08 10:00', who.handler, served),
  'enforcement.deferPayment': own(e, 'deferPayment', '2026-10-08 10:00', who.head, served),
}
const readyMeasures = {
  'enforcement.seize': own(e, 'seize', '2026-09-16 14:00', heads, opened16),
  'enforcement.extendSeizure': own(e, 'extendSeizure', '2026-10-14 10:00', heads, seized),
  'enforcement.releaseSeizure': own(e, 'releaseSeizure', '2026-10-14 10:00', heads, seized),
  'enforcement.registerEvidence': own(e, 'registerEvidence', '2026-09-16 14:00', heads, opened16),
  'enforcement.disposeRegistered': own(e, 'disposeRegistered', '2026-09-17 10:00', heads, registered),
}

/** For every step: a case in which it can be taken, and a lawful way to take it by the organ whose step it is. */
export const ready: Readonly<Record<string, { given: readonly SimEntry[]; attempt: Attempt }>> = {
  'enforcement.registerLead': own(e, 'registerLead', '2026-09-14 09:00', who.clerk),
  'enforcement.inspectSite': own(e, 'inspectSite', '2026-09-14 11:00', who.handler),
  'enforcement.openEnforcement': own(e, 'openEnforcement', '2026-09-15 10:00', who.deptHead),
  'enforcement.orderCorrection': own(
    e,
    'orderCorrection',
    '2026-09-16 10:00',
    who.deptHead,
    through('openEnforcement'),
  ),
  'enforcement.assessCrime': own(e, 'assessCrime', '2026-09-22 10:00', who.handler),
  'enforcement.decideFine': own(e, 'decideFine', '2026-09-25 10:00', who.head, told, fine),
  'enforcement.closeEnforcement': own(e, 'closeEnforcement', '2026-09-25 10:00', who.deptHead, notSuspected, {
    ground: '违法事实不能成立',
    note: '经查明没有违法事实',
  }),
  ...readyMeasures,
  ...readyNotice,
  ...readyExecution,
  'police-transfer.formTeam': own(t, 'formTeam', '2026-11-02 10:00', who.deptHead),
  'police-transfer.submitReport': own(t, 'submitReport', '2026-11-03 09:00', who.handler),
  'police-transfer.decideTransfer': own(t, 'decideTransfer', '2026-11-04 15:00', who.head),
  'police-transfer.dispatch': own(t, 'dispatch', '2026-11-05 09:00', who.handler),
  'police-transfer.acknowledge': own(t, 'acknowledge', '2026-11-05 10:00', police.handler),
  'police-transfer.requestCorrection': own(t, 'requestCorrection', '2026-11-05 16:00', police.handler),
  'police-transfer.supplement': own(t, 'supplement', '2026-11-06 09:00', who.handler),
  'police-transfer.decideFiling': own(t, 'decideFiling', '2026-11-06 16:00', police.head),
  'police-transfer.notifyDecision': own(t, 'notifyDecision', '2026-11-09 10:00', police.handler),
  'police-transfer.handOverItems': own(t, 'handOverItems', '2026-11-10 10:00', who.handler),
  'police-transfer.lapseFiling': own(t, 'lapseFiling', '2026-11-10 10:00', who.handler, through('acknowledge')),
}

/** The ready attempt of a step with another input. */
export const from = (name: string, input: unknown, change: Partial<Attempt> = {}) => {
  const at = ready[name]
  if (!at) throw new Error(name)
  return { given: at.given, attempt: { ...at.attempt, input, ...change } }
}
