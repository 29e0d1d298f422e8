/** @module The road after 立案, 监督移送 and 职务犯罪线索: for every step a case in which it can be taken. */
import type { SimEntry } from '../../src/engine/simulate.ts'
import { correction, declined, filed } from '../../workflows/scenarios/papers.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import { toAcceptance } from '../../workflows/scenarios/toward-police.ts'
import type { Attempt } from './case-now.ts'
import { paper, t, through, upTo } from './road-base.ts'

interface Ready {
  readonly given: readonly SimEntry[]
  readonly attempt: Attempt
}
export const police = { handler: 'guyang-police.handler', clerk: 'guyang-police.clerk', head: 'guyang-police.head' }
export const proc = { handler: 'guyang-procuratorate.handler', head: 'guyang-procuratorate.head' }
const on =
  (track: string) =>
  (step: string, at: string, by: string, input?: unknown): SimEntry & Attempt => ({
    track,
    step,
    at,
    by,
    ...(input === undefined ? {} : { input }),
  })
const tr = on(t)
const op = on('transfer-opinion')
const du = on('duty-lead')
const because = { number: '示例〔2026〕1号', because: '理由' }
const order = { number: '示例通撤〔2026〕1号', explained: '涉嫌犯罪', because: '立案理由不能成立' }
const upheld = { changed: 'upheld', because: '维持' }

/** Filed and notified from papers on 2026-11-09. */
export const notified = through('notifyDecision')
export const ordered: readonly SimEntry[] = [...notified, tr('orderWithdrawal', '2026-11-10 10:00', proc.head, order)]
const reviewing: readonly SimEntry[] = [
  ...ordered,
  tr('requestWithdrawalReview', '2026-11-11 10:00', police.head, because),
]
const kept: readonly SimEntry[] = [...reviewing, tr('decideWithdrawalReview', '2026-11-12 10:00', proc.head, upheld)]
const higher: readonly SimEntry[] = [...kept, tr('requestHigherReview', '2026-11-13 10:00', police.head, because)]
const withdrawn: readonly SimEntry[] = [
  ...notified,
  { ...tr('withdrawFiling', '2026-11-10 10:00', who.clerk, because), paper: paper('2026-11-10 10:00') },
]
/** Filed at the police's own desk, and the notice made there. */
export const noticedHere: readonly SimEntry[] = [
  ...upTo('decideFiling'),
  tr('decideFiling', '2026-11-06 16:00', police.head, filed),
  tr('notifyDecision', '2026-11-09 10:00', police.clerk, { number: '示例' }),
]
/** 监督立案 on 2026-09-21: the three months end on 2026-12-21. */
const theirs = (step: string, at: string, input: unknown) => ({ ...tr(step, at, who.clerk, input), paper: paper(at) })
export const supervised: readonly SimEntry[] = [
  ...toAcceptance,
  tr('lapseFiling', '2026-09-18 09:00', who.handler, { checked: true }),
  tr('adviseSupervision', '2026-09-18 10:00', who.handler, { grounds: '三吨以上', proof: ['逾期材料'] }),
  theirs('askReasons', '2026-09-18 11:00', { review: '审查' }),
  theirs('stateReasons', '2026-09-18 12:00', { reasons: '尚在核实' }),
  theirs('decideSupervision', '2026-09-18 13:00', { decision: 'filingOrdered', number: '示例', because: '三吨以上' }),
  theirs('fileOnNotice', '2026-09-21 10:00', { charge: '污染环境罪', number: '示例' }),
  theirs('notifyDecision', '2026-09-21 11:00', { number: '示例' }),
]

/** 逾期未决 confirmed on 2026-11-10, and the procuratorate told. */
export const delayed: readonly SimEntry[] = [
  ...through('acknowledge'),
  tr('lapseFiling', '2026-11-10 09:00', who.handler, { checked: true }),
  tr('adviseSupervision', '2026-11-10 10:00', who.handler, { grounds: '三吨以上', proof: ['逾期材料'] }),
]
/** Declined at the police's own desk, its notice, and a 复议 upheld there. */
export const declinedHere: readonly SimEntry[] = [
  ...upTo('decideFiling'),
  tr('decideFiling', '2026-11-06 16:00', police.head, declined),
  tr('notifyDecision', '2026-11-09 10:00', police.clerk, { number: '示例' }),
]
export const upheldHere: readonly SimEntry[] = [
  ...declinedHere,
  tr('signForNotice', '2026-11-10 09:00', who.clerk, { by: '内勤甲' }),
  tr('requestReconsideration', '2026-11-10 10:00', who.handler, { grounds: '三吨以上' }),
  tr('decideReconsideration', '2026-11-11 10:00', police.head, { decision: 'upheld', because: '不足三吨' }),
]
/** 补正 asked at the police's own desk. */
export const correctionHere: readonly SimEntry[] = [
  ...through('acknowledge'),
  tr('requestCorrection', '2026-11-05 16:00', police.handler, correction),
]

/** A report is before the head on 2026-11-03; the procuratorate looks at the same act. */
const opinionOpen: readonly SimEntry[] = [
  ...through('submitReport'),
  {
    open: 'transfer-opinion',
    as: 'transfer-opinion',
    at: '2026-11-03 10:00',
    by: proc.handler,
    asked: 'guyang-ecology',
  },
]
const clued: readonly SimEntry[] = [
  ...opinionOpen,
  op('registerClue', '2026-11-03 10:10', proc.handler, { clue: '控告' }),
]
const asked: readonly SimEntry[] = [...clued, op('inquire', '2026-11-03 10:20', proc.handler, { asked: '调阅案卷' })]
const opinion = { decision: 'issued', number: '示例', crime: 'pollution', because: '三吨以上' }
export const issued: readonly SimEntry[] = [...clued, op('decideOpinion', '2026-11-03 11:00', proc.head, opinion)]
const followed: readonly SimEntry[] = [...issued, ...through('dispatch').slice(through('submitReport').length)]
const objected: readonly SimEntry[] = [
  ...issued,
  {
    ...op('reportExecution', '2026-11-04 09:00', proc.handler, { executed: 'objected', says: '不足三吨' }),
    paper: paper('2026-11-04 10:00'),
  },
]
const dutyOpen: readonly SimEntry[] = [
  ...through('openEnforcement'),
  { open: 'duty-lead', as: 'duty-lead', at: '2026-09-16 09:00', by: who.handler },
]
const dutyKnown: readonly SimEntry[] = [
  ...dutyOpen,
  du('registerDutyLead', '2026-09-16 10:00', who.handler, { about: '某某', summary: '线索' }),
]
const dutySent: readonly SimEntry[] = [
  ...dutyKnown,
  du('sendDutyLead', '2026-09-16 11:00', who.head, { to: 'supervision', toName: '监察委员会', materials: ['材料'] }),
]

const rows: readonly [given: readonly SimEntry[], attempt: Attempt][] = [
  [notified, tr('withdrawFiling', '2026-11-10 10:00', police.head)],
  [withdrawn, tr('notifyWithdrawal', '2026-11-11 10:00', police.clerk)],
  [supervised, tr('reportInvestigation', '2026-09-25 10:00', police.handler)],
  [supervised, tr('urgePolice', '2026-12-22 10:00', proc.handler)],
  [notified, tr('orderWithdrawal', '2026-11-10 10:00', proc.head)],
  [ordered, tr('requestWithdrawalReview', '2026-11-11 10:00', police.head)],
  [reviewing, tr('decideWithdrawalReview', '2026-11-12 10:00', proc.head)],
  [kept, tr('requestHigherReview', '2026-11-13 10:00', police.head)],
  [higher, tr('recordHigherReview', '2026-11-16 10:00', proc.handler)],
  [through('dispatch'), tr('enterPlatform', '2026-11-06 10:00', who.clerk)],
  [delayed, tr('answerNotOverdue', '2026-11-11 10:00', proc.handler)],
  [through('acknowledge'), on('enforcement')('allowFineDespiteTransfer', '2026-11-06 10:00', who.head)],
  [noticedHere, tr('signForNotice', '2026-11-10 09:00', who.clerk)],
  [opinionOpen, op('registerClue', '2026-11-03 10:10', proc.handler)],
  [clued, op('inquire', '2026-11-03 10:20', proc.handler)],
  [asked, op('provideMaterials', '2026-11-03 10:30', who.clerk)],
  [clued, op('decideOpinion', '2026-11-03 11:00', proc.head)],
  [followed, op('reportExecution', '2026-11-05 10:00', who.handler)],
  [objected, op('maintainOpinion', '2026-11-04 11:00', proc.head)],
  [issued, op('reportNonCompliance', '2026-11-10 10:00', proc.head)],
  [issued, op('withdrawOpinion', '2026-11-04 10:00', proc.head)],
  [dutyOpen, du('registerDutyLead', '2026-09-16 10:00', who.handler)],
  [dutyKnown, du('sendDutyLead', '2026-09-16 11:00', who.head)],
  [dutyKnown, du('dropDutyLead', '2026-09-16 11:00', who.head)],
  [dutySent, du('recordDutyResult', '2026-09-17 11:00', who.handler)],
]
const kindOf = (track: string) => (track === t ? 'police-transfer' : track)
export const readyAfterFiling: Readonly<Record<string, Ready>> = Object.fromEntries(
  rows.map(([given, attempt]) => [`${kindOf(attempt.track)}.${attempt.step}`, { given, attempt }]),
)
