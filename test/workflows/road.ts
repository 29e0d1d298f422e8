/** @module The plain road from the lead to the hand-over of items, all in time, and for every step the point at which it can be taken. */
import type { SimEntry } from '../../src/engine/simulate.ts'
import { declined, penaltyNotice, registration, seizure, waived } from '../../workflows/scenarios/papers.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import type { Attempt } from './case-now.ts'
import { readyCriminal } from './road-criminal.ts'
import { readyBranches } from './road-branches.ts'
import { leadReady } from './road-leads.ts'
import { readyAfterFiling } from './road-after-filing.ts'
import { readyLedger } from './road-ledger.ts'
import { readyPublicInterest } from './road-public-interest.ts'
import { readyOffice } from './road-office.ts'
import { readyCourtAppeal } from './road-court-appeal.ts'
import { own, readyPenalty, sealed, served, told } from './road-penalty.ts'
import { e, t, paper, fine, through, notSuspected } from './road-base.ts'

export { fined, sealed, served, told } from './road-penalty.ts'
export { fine, items, road, through, upTo, without, light, notSuspected } from './road-base.ts'

export const procuratorate = { handler: 'guyang-procuratorate.handler', head: 'guyang-procuratorate.head' }
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
const readyExecution = {
  'enforcement.servePenalty': own(e, 'servePenalty', '2026-09-28 10:00', who.handler, sealed),
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
  ...readyAfterFiling,
  ...readyCriminal,
  ...readyPenalty,
  ...readyCourtAppeal,
  ...readyBranches,
  ...readyLedger,
  ...readyOffice,
  ...leadReady,
  ...readyPublicInterest,
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
