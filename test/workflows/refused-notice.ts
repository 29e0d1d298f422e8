/** @module Breaches of 告知, 听证, 法制审核 and 集体讨论: one for each rule. */
import { partyTold, penaltyNotice } from '../../workflows/scenarios/papers.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import type { Breach } from './refused-rows.ts'
import { fine, from, hearingAsked, hearingSet, notified, notSuspected, told, without } from './road.ts'

const on = (step: string, at: string, by = who.handler) => ({ track: 'enforcement', step, at, by })
const fining = (at = '2026-09-25 10:00') => ({ ...on('decideFine', at, who.head), input: fine })
const notice = penaltyNotice('2026-09-24')
const early = { now: '2026-09-23 10:00' }

export const noticeBreaches: readonly Breach[] = [
  {
    title: '事先告知没有告知陈述、申辩等权利〔行政处罚法44〕',
    code: 'rights-not-told',
    ...from('enforcement.notifyPenalty', { ...notice, rightsTold: false }),
  },
  {
    title: '告知书载明的陈述、申辩期限早于告知之日',
    code: 'statement-date-past',
    ...from('enforcement.notifyPenalty', penaltyNotice('2026-09-21')),
  },
  {
    title: '没有告知就登记陈述、申辩〔行政处罚法44〕',
    code: 'nothing-notified',
    given: notSuspected,
    attempt: on('hearStatement', '2026-09-22 15:00'),
  },
  {
    title: '没有告知就登记听证申请〔行政处罚法44〕',
    code: 'nothing-notified',
    given: notSuspected,
    attempt: on('requestHearing', '2026-09-22 15:00'),
  },
  {
    title: '陈述、申辩早于告知',
    code: 'before-notice',
    given: notified,
    attempt: { ...on('hearStatement', '2026-09-22 13:00'), ...early },
  },
  {
    title: '要求听证早于告知',
    code: 'before-notice',
    given: notified,
    attempt: { ...on('requestHearing', '2026-09-22 13:00'), ...early },
  },
  {
    title: '没有告知听证权利的案件登记听证申请〔行政处罚法63〕',
    code: 'hearing-not-offered',
    given: told,
    attempt: on('requestHearing', '2026-09-23 10:00'),
  },
  {
    title: '当事人没有要求听证就通知听证〔行政处罚法63〕',
    code: 'hearing-not-requested',
    given: notified,
    attempt: on('noticeHearing', '2026-09-23 10:00', who.legal),
  },
  {
    title: '听证日期不晚于通知之日〔行政处罚法64〕',
    code: 'hearing-date-past',
    recordedWith: ['late'],
    ...from('enforcement.noticeHearing', { heldOn: '2026-09-23', place: '会议室', chair: '法制审核人员甲' }),
  },
  {
    title: '本案调查人员主持听证〔行政处罚法64〕',
    code: 'hearing-chair-investigator',
    ...from('enforcement.noticeHearing', { heldOn: '2026-10-22', place: '会议室', chair: '承办人甲' }),
  },
  {
    title: '没有通知就举行听证〔行政处罚法64〕',
    code: 'hearing-not-noticed',
    given: hearingAsked,
    attempt: on('holdHearing', '2026-10-22 10:00', who.legal),
  },
  {
    title: '听证早于通知的日期举行〔行政处罚法64〕',
    code: 'hearing-before-date',
    given: hearingSet,
    attempt: on('holdHearing', '2026-10-21 10:00', who.legal),
  },
  {
    title: '听证没有制作笔录〔行政处罚法64〕',
    code: 'hearing-record',
    ...from('enforcement.holdHearing', { result: 'held', opinion: '事实清楚', recorded: false }),
  },
  {
    title: '一名负责人集体讨论〔行政处罚法57〕',
    code: 'discussion-collective',
    ...from('enforcement.collectiveDiscussion', { attendees: ['正职负责人甲'], conclusion: '同意' }),
  },
  {
    title: '没有事先告知就决定罚款〔行政处罚法62〕',
    code: 'penalty-not-notified',
    given: notSuspected,
    attempt: fining(),
  },
  {
    title: '陈述、申辩的期限未满也没有放弃就决定罚款〔行政处罚法45〕',
    code: 'statement-not-heard',
    given: without(told, 'hearStatement'),
    attempt: fining('2026-09-24 10:00'),
  },
  {
    title: '要求听证的五个工作日未满就决定罚款〔行政处罚法63〕',
    code: 'hearing-pending',
    given: [...notified, ...partyTold('2026-09-22', '2026-09-24').slice(1)],
    attempt: fining(),
  },
  {
    title: '已经要求听证，没有举行就决定罚款〔行政处罚法63〕',
    code: 'hearing-pending',
    given: [...hearingAsked, ...partyTold('2026-09-23', '2026-09-24').slice(2)],
    attempt: fining('2026-10-12 10:00'),
  },
  {
    title: '应当法制审核而没有审核就决定罚款〔行政处罚法58〕',
    code: 'legal-review-missing',
    given: without(told, 'legalReview'),
    attempt: fining(),
  },
  {
    title: '重大违法行为没有集体讨论就决定罚款〔行政处罚法57〕',
    code: 'discussion-missing',
    given: told.map((r) => (r.step === 'notifyPenalty' ? { ...r, input: { ...notice, major: true } } : r)),
    attempt: fining(),
  },
  {
    title: '罚款数额高于事先告知的数额〔行政处罚法45〕',
    code: 'heavier-than-notified',
    ...from('enforcement.decideFine', { ...fine, fineFen: 3_000_000_00 }),
  },
]
