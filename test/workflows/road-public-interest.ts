/** @module The roads of 民事公益诉讼 and 生态环境损害赔偿: for every step a case in which it can be taken. */
import type { SimEntry } from '../../src/engine/simulate.ts'
import {
  c,
  county,
  edc,
  edcRoad,
  handedDown,
  losses,
  p,
  pil,
  pilRoad,
  screened,
  terms,
  together,
  until,
} from '../../workflows/scenarios/public-interest-roads.ts'
import type { Attempt } from './case-now.ts'

interface Ready {
  readonly given: readonly SimEntry[]
  readonly attempt: Attempt
}
export const { proc, eco } = county
const bare = (attempt: ReturnType<typeof p>): Attempt => ({
  track: attempt.track,
  step: attempt.step,
  at: String(attempt.at),
  by: attempt.by,
})
const filled = (attempt: ReturnType<typeof p>): Attempt => ({ ...bare(attempt), input: attempt.input })

export const toPil = (name: string): readonly SimEntry[] => until(pilRoad(proc), name)
export const toEdc = (name: string): readonly SimEntry[] => until(edcRoad(eco), name)
export const both = (upToPil: string, upToEdc: string): readonly SimEntry[] =>
  together(until(pilRoad(proc), upToPil), until(edcRoad(eco), upToEdc))

const answered = (stands: string, at = '2026-10-09 11:00') =>
  p('recordClaimantAnswer', at, proc.handler, { stands, says: '示例' })
const report = { report: '审查' }
/** Reviewed, with the claimant standing as named. */
export const reviewedAs = (stands: string): readonly SimEntry[] => [
  ...toPil('endAnnouncementPeriod'),
  answered(stands),
  p('concludeReview', '2026-10-12 10:00', proc.handler, report),
]
const supported: readonly SimEntry[] = [
  ...reviewedAs('sued'),
  p('supportSuit', '2026-10-12 11:00', proc.head, {
    court: '包头市中级人民法院',
    plaintiff: '包头市生态环境局',
    caseNumber: '示例',
    opinion: '支持',
  }),
]
const supportWithdrawn: readonly SimEntry[] = [
  ...supported,
  p('withdrawSupport', '2026-10-13 10:00', proc.head, { ground: '102-1', because: '撤回请求' }),
]
const appraising: readonly SimEntry[] = [
  ...toPil('investigateHarm'),
  p('commissionPilAppraisal', '2026-09-05 10:00', proc.handler, { to: '机构', matter: '损害' }),
]
export const fromLead = (source: string): readonly SimEntry[] => [
  ...toEdc('screenLead').slice(0, 1),
  c('screenLead', '2026-09-09 09:10', eco.handler, { ...screened, source }),
]
const covered = {
  decision: 'notStarted',
  ground: 'covered',
  document: '示例判决',
  redLine: false,
  repeatedWithinTwoYears: false,
  because: '已涵盖',
}
export const notStarted: readonly SimEntry[] = [
  ...fromLead('procuratorate'),
  c('decideClaim', '2026-09-11 10:00', eco.head, covered),
]
export const failed: readonly SimEntry[] = [
  ...toEdc('answerNotice'),
  c('failNegotiation', '2026-09-21 10:00', eco.head, { ground: 'absent', because: '退出' }),
]
export const suing: readonly SimEntry[] = [
  ...failed,
  c('fileCompensationSuit', '2026-09-22 10:00', eco.head, { court: '包头市中级人民法院', losses }),
]
const paying = { ...terms, repairMode: 'payment', performBy: '2026-11-09' }
export const judged: readonly SimEntry[] = [
  ...suing,
  c('recordSuitResult', '2026-10-20 10:00', eco.handler, {
    result: 'supported',
    number: '示例',
    effectiveAt: '2026-10-20T01:00:00.000Z',
    ...paying,
  }),
]
const breached: readonly SimEntry[] = [
  ...judged,
  c('recordBreach', '2026-11-10 10:00', eco.handler, { what: '不履行' }),
]
const atCourt = { by: 'guyang-court.handler' } as const

const rows: readonly [given: readonly SimEntry[], attempt: Attempt][] = [
  [toPil('registerPilLead').slice(0, 1), bare(p('registerPilLead', '2026-09-02 09:10', proc.handler))],
  [toPil('registerPilLead'), bare(p('transferPilLead', '2026-09-02 10:00', proc.head))],
  [toPil('registerPilLead'), bare(p('investigatePreliminarily', '2026-09-02 10:00', proc.handler))],
  [toPil('registerPilLead'), bare(p('openPublicInterest', '2026-09-03 10:00', proc.head))],
  [toPil('openPublicInterest'), bare(p('investigateHarm', '2026-09-04 10:00', proc.handler))],
  [toPil('investigateHarm'), bare(p('commissionPilAppraisal', '2026-09-05 10:00', proc.handler))],
  [appraising, bare(p('receivePilAppraisal', '2026-09-06 10:00', proc.handler))],
  [toPil('investigateHarm'), bare(p('referOtherLead', '2026-09-05 10:00', proc.handler))],
  [toPil('investigateHarm'), bare(p('reportObstruction', '2026-09-05 10:00', proc.head))],
  [toPil('investigateHarm'), bare(p('concludeInvestigation', '2026-09-07 10:00', proc.handler))],
  [toPil('concludeInvestigation'), bare(p('announceBeforeSuit', '2026-09-08 09:00', proc.head))],
  [toPil('announceBeforeSuit'), bare(p('recordClaimantAnswer', '2026-09-20 10:00', proc.handler))],
  [toPil('announceBeforeSuit'), bare(p('recordQualifiedSuit', '2026-09-20 10:00', proc.handler))],
  [toPil('announceBeforeSuit'), bare(p('followUpHarm', '2026-09-20 10:00', proc.handler))],
  [toPil('announceBeforeSuit'), bare(p('endAnnouncementPeriod', '2026-10-09 10:00', proc.handler))],
  [toPil('endAnnouncementPeriod'), bare(p('confirmSilence', '2026-10-09 11:00', proc.handler))],
  [toPil('endAnnouncementPeriod'), bare(p('extendReview', '2026-10-12 10:00', proc.head))],
  [toPil('confirmSilence'), bare(p('concludeReview', '2026-10-12 10:00', proc.handler))],
  [toPil('announceBeforeSuit'), bare(p('chooseSuitRoute', '2026-09-10 10:00', proc.head))],
  [toPil('announceBeforeSuit'), bare(p('recordNonProsecution', '2026-09-10 10:00', proc.handler))],
  [toPil('concludeReview'), bare(p('closeCivilCase', '2026-10-13 10:00', proc.head))],
  [toPil('concludeReview'), bare(p('transferForSuit', '2026-10-13 10:00', proc.head))],
  [toPil('concludeReview'), filled(p('fileCivilSuit', '2026-10-13 10:00', proc.head, handedDown))],
  [toPil('fileCivilSuit'), bare(p('reportIndictment', '2026-10-14 10:00', proc.handler))],
  [reviewedAs('sued'), bare(p('supportSuit', '2026-10-12 11:00', proc.head))],
  [supported, bare(p('withdrawSupport', '2026-10-13 10:00', proc.head))],
  [supported, bare(p('endSupport', '2026-10-13 10:00', proc.handler))],
  [supportWithdrawn, bare(p('submitWithdrawal', '2026-10-14 10:00', proc.handler))],
  [toEdc('screenLead').slice(0, 1), bare(c('screenLead', '2026-09-09 09:10', eco.handler))],
  [toEdc('screenLead'), bare(c('checkPreliminarily', '2026-09-10 10:00', eco.handler))],
  [toEdc('screenLead'), bare(c('decideClaim', '2026-09-11 10:00', eco.head))],
  [notStarted, bare(c('feedBackNotStarted', '2026-09-11 11:00', eco.handler))],
  [notStarted, bare(c('reconsiderStart', '2026-09-14 11:00', eco.head))],
  [toEdc('decideClaim'), bare(c('notifyProcuratorate', '2026-09-12 10:00', eco.handler))],
  [toEdc('decideClaim'), bare(c('answerAnnouncement', '2026-09-12 10:00', eco.handler))],
  [toEdc('decideClaim'), bare(c('investigateDamage', '2026-09-14 10:00', eco.handler))],
  [toEdc('investigateDamage'), bare(c('determineLosses', '2026-09-16 10:00', eco.handler))],
  [toEdc('investigateDamage'), bare(c('terminateClaim', '2026-09-16 10:00', eco.head))],
  [toEdc('determineLosses'), bare(c('sendNegotiationNotice', '2026-09-17 10:00', eco.handler))],
  [toEdc('sendNegotiationNotice'), bare(c('answerNotice', '2026-09-18 10:00', eco.handler))],
  [toEdc('answerNotice'), bare(c('holdNegotiation', '2026-09-21 10:00', eco.handler))],
  [toEdc('answerNotice'), bare(c('failNegotiation', '2026-09-21 10:00', eco.head))],
  [failed, bare(c('renegotiate', '2026-09-22 10:00', eco.head))],
  [toEdc('holdNegotiation'), bare(c('signAgreement', '2026-09-22 10:00', eco.head))],
  [toEdc('signAgreement'), bare(c('applyConfirmation', '2026-09-23 10:00', eco.handler))],
  [toEdc('applyConfirmation'), { ...bare(c('publishAgreement', '2026-09-24 10:00', '')), ...atCourt }],
  [toEdc('publishAgreement'), { ...bare(c('decideConfirmation', '2026-10-27 10:00', '')), ...atCourt }],
  [failed, bare(c('fileCompensationSuit', '2026-09-22 10:00', eco.head))],
  [failed, bare(c('decideNoSuit', '2026-09-22 10:00', eco.head))],
  [suing, bare(c('recordSuitResult', '2026-11-20 10:00', eco.handler))],
  [judged, bare(c('recordBreach', '2026-11-10 10:00', eco.handler))],
  [breached, bare(c('applyEnforcement', '2026-11-11 10:00', eco.head))],
  [toEdc('decideConfirmation'), bare(c('planRestoration', '2026-10-28 10:00', eco.handler))],
  [toEdc('planRestoration'), bare(c('completeRestoration', '2026-11-15 10:00', eco.handler))],
  [toEdc('completeRestoration'), bare(c('evaluateRestoration', '2026-11-18 10:00', eco.head))],
  [judged, bare(c('recordPayment', '2026-10-21 10:00', eco.handler))],
  [toEdc('evaluateRestoration'), bare(c('closeClaim', '2026-11-20 10:00', eco.head))],
]
export const readyPublicInterest: Readonly<Record<string, Ready>> = Object.fromEntries(
  rows.map(([given, attempt]) => [`${attempt.track === pil ? pil : edc}.${attempt.step}`, { given, attempt }]),
)
