/** @module Breaches after the decision: 送达, 缴纳, 延期分期. */
import { who } from '../../workflows/scenarios/scenario.ts'
import type { Breach } from './refused-rows.ts'
import { fined, from, served } from './road.ts'

const on = (step: string, at: string, by: string = who.handler) => ({ track: 'enforcement', step, at, by })
const executed = { ground: '处罚决定执行完毕', note: '结案' }
const early = { now: '2026-09-29 10:00' }

export const executionBreaches: readonly Breach[] = [
  {
    title: '决定书已经送达又登记送达',
    code: 'penalty-served-already',
    given: served,
    attempt: on('servePenalty', '2026-09-29 10:00'),
  },
  {
    title: '没有确认书就电子送达〔行政处罚法61〕',
    code: 'e-service-unconfirmed',
    ...from('enforcement.servePenalty', { mode: 'electronic', receivedBy: '电子邮件', confirmation: false }),
  },
  {
    title: '公告送达没有满法定期间就登记送达〔民事诉讼法95〕',
    code: 'announcement-period-running',
    ...from('enforcement.servePenalty', {
      mode: 'announced',
      receivedBy: '某报',
      confirmation: false,
      announcedOn: '2026-09-27',
    }),
  },
  {
    title: '公告送达没有填发出公告的日期〔民事诉讼法95〕',
    code: 'announcement-period-running',
    ...from('enforcement.servePenalty', { mode: 'announced', receivedBy: '某报', confirmation: false }),
  },
  {
    title: '没有送达就登记缴纳罚款〔行政处罚法67〕',
    code: 'penalty-not-served',
    given: fined,
    attempt: on('recordPayment', '2026-09-29 10:00'),
  },
  {
    title: '没有送达就批准延期缴纳〔行政处罚法67〕',
    code: 'penalty-not-served',
    given: fined,
    attempt: on('deferPayment', '2026-09-29 10:00', who.head),
  },
  {
    title: '缴纳早于送达',
    code: 'before-service',
    given: served,
    attempt: { ...on('recordPayment', '2026-09-28 09:00'), ...early },
  },
  {
    title: '批准延期早于送达',
    code: 'before-service',
    given: served,
    attempt: { ...on('deferPayment', '2026-09-28 09:00', who.head), ...early },
  },
  {
    title: '缴纳的罚款多于罚款数额',
    code: 'paid-more-than-fined',
    ...from('enforcement.recordPayment', { paidFen: 2_000_001_00, receipt: '凭证1号' }),
  },
  {
    title: '当事人没有申请就批准延期〔行政处罚法66〕',
    code: 'deferral-not-asked',
    ...from('enforcement.deferPayment', { applied: false, hardship: '无', until: '2026-12-31' }),
  },
  {
    title: '延期的最后日期不晚于批准之日',
    code: 'deferral-date-past',
    ...from('enforcement.deferPayment', { applied: true, hardship: '停产', until: '2026-10-08' }),
  },
  {
    title: '罚款决定书还没有送达，就以执行完毕结案〔行政处罚法66〕',
    code: 'fine-not-executed',
    recordedWith: ['late'],
    given: fined,
    attempt: { ...on('closeEnforcement', '2026-10-09 10:00', who.deptHead), input: executed },
  },
  {
    title: '罚款送达而没有缴清，就以执行完毕结案〔行政处罚法66〕',
    code: 'fine-not-executed',
    recordedWith: ['late'],
    given: served,
    attempt: { ...on('closeEnforcement', '2026-10-09 10:00', who.deptHead), input: executed },
  },
]
