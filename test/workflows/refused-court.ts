/** @module Breaches after the penalty: 抄送, 复查与按日连续处罚, 行政复议与行政诉讼, 催告与申请强制执行. */
import { who } from '../../workflows/scenarios/scenario.ts'
import type { Breach } from './refused-rows.ts'
import { fine, from, served, sealed, told } from './road.ts'
import { act, fined, ordered, recheckedOnce, reviewing, urged, urgedEarly } from './road-penalty.ts'

const on = (step: string, at: string, by: string = who.handler) => ({ track: 'enforcement', step, at, by })
const review = { review: 'pending' }

export const courtBreaches: readonly Breach[] = [
  {
    title: '超过处罚时效才发现的违法行为决定罚款〔法典1054〕',
    code: 'limitation-ran-out',
    given: told,
    facts: { discoveredOn: '2029-09-14' },
    attempt: { ...on('decideFine', '2026-09-25 10:00', who.head), input: fine },
  },
  {
    title: '有危害后果的违法行为超过五年才发现〔法典1054〕',
    code: 'limitation-ran-out',
    given: told,
    facts: { discoveredOn: '2031-09-14' },
    attempt: { ...on('decideFine', '2026-09-25 10:00', who.head), input: { ...fine, harmful: true } },
  },
  {
    title: '罚款已经缴清又批准延期',
    code: 'paid-in-full',
    given: [
      ...served,
      act('recordPayment', '2026-10-08 09:00', who.handler, { paidFen: fine.fineFen, receipt: '凭证' }),
    ],
    attempt: on('deferPayment', '2026-10-08 10:00', who.head),
  },
  {
    title: '处罚决定书副本已经抄送又抄送',
    code: 'nothing-to-copy',
    given: [...fined, act('copyPenalty', '2026-09-28 09:00', who.handler, { number: '示例', note: '未移送' })],
    attempt: on('copyPenalty', '2026-09-28 10:00'),
  },
  {
    title: '没有责令改正就复查〔法典1060〕',
    code: 'nothing-ordered',
    given: served,
    attempt: on('recheck', '2026-10-08 10:00'),
  },
  {
    title: '责令改正当日复查〔法典1060〕',
    code: 'recheck-too-early',
    given: ordered,
    attempt: on('recheck', '2026-09-29 15:00'),
  },
  {
    title: '罚款决定已被撤销仍按日连续处罚〔法典1060〕',
    code: 'no-fine-decided',
    given: recheckedOnce,
    facts: { fell: true },
    attempt: on('decideDaily', '2026-10-09 10:00', who.head),
  },
  {
    title: '没有复查就按日连续处罚〔法典1060〕',
    code: 'not-found-uncorrected',
    given: ordered,
    attempt: on('decideDaily', '2026-10-09 10:00', who.head),
  },
  {
    title: '复查已经改正仍按日连续处罚〔法典1060〕',
    code: 'not-found-uncorrected',
    given: recheckedOnce,
    facts: { recheck: 'corrected' },
    attempt: on('decideDaily', '2026-10-09 10:00', who.head),
  },
  {
    title: '行政复议未结束就按日连续处罚',
    code: 'remedy-pending',
    given: recheckedOnce,
    facts: review,
    attempt: on('decideDaily', '2026-10-09 10:00', who.head),
  },
  {
    title: '按日连续处罚没有事先告知〔行政处罚法62〕',
    code: 'daily-not-told',
    ...from('enforcement.decideDaily', { grounds: '仍在倾倒', told: false }),
  },
  {
    title: '决定书没有送达就登记行政复议',
    code: 'penalty-not-served',
    given: sealed,
    attempt: on('recordRemedy', '2026-10-08 10:00'),
  },
  {
    title: '行政复议未结束又登记行政诉讼',
    code: 'remedy-pending',
    given: reviewing,
    attempt: on('recordRemedy', '2026-10-09 10:00'),
  },
  {
    title: '没有申请行政复议就登记结果',
    code: 'no-remedy-pending',
    given: served,
    attempt: on('endRemedy', '2026-10-20 10:00'),
  },
  {
    title: '变更处罚没有写明数额',
    code: 'changed-amount-missing',
    ...from('enforcement.endRemedy', { result: 'changed', number: '示例', note: '减轻' }),
  },
  {
    title: '没有送达就加处罚款',
    code: 'penalty-not-served',
    with: ['payment-not-overdue'],
    given: sealed,
    attempt: on('addSurcharge', '2026-10-20 10:00', who.head),
  },
  {
    title: '缴纳期限没有届满就加处罚款〔行政处罚法72〕',
    code: 'payment-not-overdue',
    given: served,
    attempt: on('addSurcharge', '2026-10-08 10:00', who.head),
  },
  {
    title: '没有告知标准就加处罚款〔行政强制法45〕',
    code: 'surcharge-standard-not-told',
    ...from('enforcement.addSurcharge', { told: false }),
  },
  {
    title: '没有送达就催告',
    code: 'penalty-not-served',
    with: ['payment-not-overdue'],
    given: sealed,
    attempt: on('urge', '2026-10-20 10:00'),
  },
  {
    title: '缴纳期限没有届满就催告〔行政强制法35〕',
    code: 'payment-not-overdue',
    given: served,
    attempt: on('urge', '2026-10-08 10:00'),
  },
  {
    title: '行政复议未结束就催告〔行政强制法53〕',
    code: 'remedy-pending',
    given: reviewing,
    attempt: on('urge', '2026-10-20 10:00'),
  },
  {
    title: '催告没有告知陈述权、申辩权〔行政强制法35〕',
    code: 'urge-incomplete',
    ...from('enforcement.urge', { receivedBy: '签收', amountStated: true, rightsTold: false }),
  },
  {
    title: '行政诉讼未结束就申请强制执行〔行政强制法53〕',
    code: 'remedy-pending',
    given: urged,
    facts: { suit: 'pending' },
    attempt: on('applyCourt', '2026-11-23 10:00', who.head),
  },
  {
    title: '催告不满十个工作日就申请强制执行〔行政强制法54〕',
    code: 'not-urged-ten-days',
    given: urged,
    attempt: on('applyCourt', '2026-11-16 10:00', who.head),
  },
  {
    title: '申请行政复议的期限没有届满就申请强制执行〔行政强制法53〕',
    code: 'appeal-period-running',
    given: urgedEarly,
    attempt: on('applyCourt', '2026-11-23 10:00', who.head),
  },
  {
    title: '行政复议没有结束就结案',
    code: 'remedy-pending',
    given: reviewing,
    facts: { paidFen: fine.fineFen },
    attempt: {
      ...on('closeEnforcement', '2026-10-20 10:00', who.deptHead),
      input: { ground: '处罚决定执行完毕', note: '结案' },
    },
  },
]
