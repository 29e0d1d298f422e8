/** @module The plain road from the lead to the hand-over of items, all in time, and for every step the point at which it can be taken. */
import type { SimEntry } from '../../src/engine/simulate.ts'
import {
  approved,
  correction,
  declined,
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
import type { Attempt } from './case-now.ts'

const e = 'enforcement'
const t = 'transfer'
const paper = (receivedAt: string) => ({ number: '来文〔示例〕1号', receivedAt })
/** 法制审核 done. */
export const fine = {
  fineFen: 2_000_000_00,
  grounds: '擅自倾倒危险废物',
  reviewRequired: true,
  legalReview: '法制审核人员甲：通过',
}
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

export const procuratorate = { handler: 'guyang-procuratorate.handler', head: 'guyang-procuratorate.head' }
export const police = { handler: 'guyang-police.handler', clerk: 'guyang-police.clerk', head: 'guyang-police.head' }
const own = (track: string, step: string, when: string, by: string, given = upTo(step), input?: unknown) => ({
  given,
  attempt: { track, step, at: when, by, ...(input === undefined ? {} : { input }) } satisfies Attempt,
})

export const investigationAsked: readonly SimEntry[] = [
  ...through('acknowledge'),
  {
    track: t,
    step: 'requestSupplementaryInvestigation',
    at: '2026-11-05 16:00',
    by: who.clerk,
    paper: paper('2026-11-05 17:00'),
    input: { points: ['称重记录'] },
  },
]
const theirs = (step: string, when: string, input: unknown): SimEntry => ({
  track: t,
  step,
  at: when,
  by: who.clerk,
  paper: paper(when),
  input,
})
const objection = { grounds: '称重记录证明三吨以上' }
/** 不予立案, its notice received on 2026-11-09 at 15:00. */
export const declinedRoad: readonly SimEntry[] = [
  ...through('acknowledge'),
  theirs('decideFiling', '2026-11-06 16:00', declined),
  { ...theirs('notifyDecision', '2026-11-09 10:00', { number: '示例' }), paper: paper('2026-11-09 15:00') },
]
export const reconsidering: readonly SimEntry[] = [
  ...declinedRoad,
  { track: t, step: 'requestReconsideration', at: '2026-11-10 10:00', by: who.handler, input: objection },
]
export const upheld: readonly SimEntry[] = [
  ...reconsidering,
  theirs('decideReconsideration', '2026-11-11 10:00', { decision: 'upheld', because: '数量不足' }),
]
const advice = (when: string): SimEntry => ({
  track: t,
  step: 'adviseSupervision',
  at: when,
  by: who.handler,
  input: { ...objection, proof: ['证明材料'] },
})
const ask = (when: string) => theirs('askReasons', when, { review: '需要说明理由' })
const order = (when: string) =>
  theirs('decideSupervision', when, { decision: 'filingOrdered', number: '示例', because: '三吨以上' })
export const advised: readonly SimEntry[] = [...declinedRoad, advice('2026-11-11 10:00')]
export const asked: readonly SimEntry[] = [...advised, ask('2026-11-12 10:00')]
export const stated: readonly SimEntry[] = [
  ...asked,
  theirs('stateReasons', '2026-11-13 10:00', { reasons: '不足三吨' }),
]
export const ordered: readonly SimEntry[] = [...stated, order('2026-11-16 10:00')]
export const reasonsHeld: readonly SimEntry[] = [
  ...stated,
  theirs('decideSupervision', '2026-11-16 10:00', { decision: 'reasonsHold', because: '不足三吨' }),
]
/** 逾期未决, and the procuratorate's question answered. */
export const lapsedStated: readonly SimEntry[] = [
  ...through('acknowledge'),
  { track: t, step: 'lapseFiling', at: '2026-11-10 09:00', by: who.handler, input: { checked: true } },
  advice('2026-11-10 10:00'),
  ask('2026-11-10 11:00'),
  theirs('stateReasons', '2026-11-10 12:00', { reasons: '尚在核实' }),
]
export const lapsedOrdered: readonly SimEntry[] = [...lapsedStated, order('2026-11-10 16:00')]
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
  'enforcement.decideFine': own(e, 'decideFine', '2026-09-25 10:00', who.head, notSuspected),
  'enforcement.closeEnforcement': own(e, 'closeEnforcement', '2026-09-25 10:00', who.deptHead, notSuspected, {
    ground: '违法事实不能成立',
    note: '经查明没有违法事实',
  }),
  'police-transfer.formTeam': own(t, 'formTeam', '2026-11-02 10:00', who.deptHead),
  'police-transfer.submitReport': own(t, 'submitReport', '2026-11-03 09:00', who.handler),
  'police-transfer.decideTransfer': own(t, 'decideTransfer', '2026-11-04 15:00', who.head),
  'police-transfer.dispatch': own(t, 'dispatch', '2026-11-05 09:00', who.handler),
  'police-transfer.acknowledge': own(t, 'acknowledge', '2026-11-05 10:00', police.handler),
  'police-transfer.requestCorrection': own(t, 'requestCorrection', '2026-11-05 16:00', police.handler),
  'police-transfer.supplement': own(t, 'supplement', '2026-11-06 09:00', who.handler),
  'police-transfer.decideFiling': own(t, 'decideFiling', '2026-11-06 16:00', police.head),
  'police-transfer.refuseReceipt': own(t, 'refuseReceipt', '2026-11-05 10:00', police.handler, through('dispatch')),
  'police-transfer.forwardToCompetent': own(
    t,
    'forwardToCompetent',
    '2026-11-05 16:00',
    police.handler,
    through('acknowledge'),
  ),
  'police-transfer.returnNotPolice': own(
    t,
    'returnNotPolice',
    '2026-11-05 16:00',
    police.handler,
    through('acknowledge'),
  ),
  'police-transfer.requestSupplementaryInvestigation': own(
    t,
    'requestSupplementaryInvestigation',
    '2026-11-05 16:00',
    police.handler,
    through('acknowledge'),
  ),
  'police-transfer.supplementaryInvestigation': own(
    t,
    'supplementaryInvestigation',
    '2026-11-06 09:00',
    who.handler,
    investigationAsked,
  ),
  'police-transfer.requestReconsideration': own(
    t,
    'requestReconsideration',
    '2026-11-10 10:00',
    who.handler,
    declinedRoad,
  ),
  'police-transfer.decideReconsideration': own(
    t,
    'decideReconsideration',
    '2026-11-11 10:00',
    police.head,
    reconsidering,
  ),
  'police-transfer.adviseSupervision': own(t, 'adviseSupervision', '2026-11-12 10:00', who.handler, upheld),
  'police-transfer.acceptDeclined': own(t, 'acceptDeclined', '2026-11-10 10:00', who.deptHead, declinedRoad),
  'police-transfer.handOverForPenalty': own(t, 'handOverForPenalty', '2026-11-10 10:00', police.handler, declinedRoad),
  'police-transfer.askReasons': own(t, 'askReasons', '2026-11-12 10:00', procuratorate.handler, advised),
  'police-transfer.stateReasons': own(t, 'stateReasons', '2026-11-13 10:00', police.head, asked),
  'police-transfer.decideSupervision': own(t, 'decideSupervision', '2026-11-16 10:00', procuratorate.head, stated),
  'police-transfer.informReasons': own(t, 'informReasons', '2026-11-17 10:00', procuratorate.handler, reasonsHeld),
  'police-transfer.fileOnNotice': own(t, 'fileOnNotice', '2026-11-17 10:00', police.head, ordered),
  'police-transfer.correctPolice': own(t, 'correctPolice', '2026-11-28 10:00', procuratorate.head, lapsedOrdered),
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
