/** @module After the penalty: 按日连续处罚, 行政复议与行政诉讼, 催告, 非诉执行. Synthetic, September 2026 on. */
import { toNotSuspected } from './enforcement-hearing.ts'
import { partyTold } from './papers.ts'
import { who, type Entry, type Scenario } from './scenario.ts'
import { incidentOf, paperOn } from './toward-police.ts'

const act = (step: string, at: string, by: string, input: unknown) => ({ track: 'enforcement', step, at, by, input })
const direct = { mode: 'direct', receivedBy: '当事人签收', confirmation: false }
const officers = [{ name: '承办人甲', certificate: '演示证号1' }]
const review = { kind: 'review', authority: '固阳县人民政府', number: '示例', stopped: false }
const urging = { receivedBy: '当事人签收', amountStated: true, rightsTold: true }
const application = { subject: '罚款及加处罚款', materials: ['强制执行申请书', '行政处罚决定书', '催告书'] }
const paid = (yuan: number) => ({ paidFen: yuan * 100, receipt: '凭证' })
const fromCourt = (step: string, at: string, result: string) => ({
  ...act(step, at, who.clerk, { result, number: '示例', because: '见裁定' }),
  paper: paperOn(at),
})

/** Fined on 2026-09-14, served on the 15th: payment is due on the 30th. */
export const toServed: readonly Entry[] = [
  ...toNotSuspected,
  ...partyTold('2026-09-10', '2026-09-11'),
  {
    ...act('decideFine', '2026-09-14 10:00', who.head, { fineFen: 200_000_00, grounds: '擅自倾倒', harmful: true }),
    expect: { clocks: { 'D-14': '2026-09-24' } },
  },
  {
    ...act('copyPenalty', '2026-09-14 15:00', who.handler, { number: '示例', note: '数量不足三吨，未移送' }),
    expect: { clocks: { 'D-14': 'met' } },
  },
  { track: 'enforcement', seal: 'penalty-decision', at: '2026-09-14 16:00', by: who.clerk },
  act('servePenalty', '2026-09-15 10:00', who.handler, direct),
]

export const enforcementExecution: readonly Scenario[] = [
  {
    id: 'daily',
    title: '责令改正后复查仍未改正，按日连续处罚两次，已经计罚的日数不重复；改正后不再计罚',
    source: '合成',
    file: incidentOf('按日连续处罚'),
    entries: [
      ...toServed,
      act('orderCorrection', '2026-09-15 11:00', who.deptHead, {
        to: '某厂',
        content: '停止倾倒',
        until: '2026-09-20',
      }),
      {
        ...act('decideDaily', '2026-09-16 10:00', who.head, { grounds: '仍在倾倒', told: true }),
        expect: { refused: ['not-found-uncorrected'] },
      },
      act('recheck', '2026-09-25 10:00', who.handler, { result: 'continued', officers, findings: '仍在倾倒' }),
      act('decideDaily', '2026-09-27 10:00', who.head, { grounds: '复查发现仍在倾倒，十日', told: true }),
      {
        ...act('decideDaily', '2026-09-27 11:00', who.head, { grounds: '再次决定', told: true }),
        expect: { refused: ['not-found-uncorrected'] },
      },
      act('recheck', '2026-09-28 10:00', who.handler, { result: 'obstructed', officers, findings: '拒绝复查' }),
      act('decideDaily', '2026-09-29 10:00', who.head, { grounds: '拒绝、阻挠复查，三日', told: true }),
      act('recheck', '2026-09-30 10:00', who.handler, { result: 'corrected', officers, findings: '已经改正' }),
      {
        ...act('recordPayment', '2026-09-30 14:00', who.handler, paid(200_000)),
        note: '只缴清了原罚款，按日连续处罚的二百六十万元没有缴',
        expect: { outcome: 'partial' },
      },
      { ...act('recordPayment', '2026-09-30 15:00', who.handler, paid(2_600_000)), expect: { outcome: 'full' } },
      {
        ...act('closeEnforcement', '2026-09-30 16:00', who.deptHead, { ground: '处罚决定执行完毕', note: '已缴清' }),
        expect: { state: 'closed' },
      },
    ],
  },
  {
    id: 'court-execution',
    title: '行政复议维持后仍不缴纳：加处罚款、催告、期限届满后申请法院强制执行，不予受理后再次申请',
    source: '合成',
    file: incidentOf('申请强制执行'),
    entries: [
      ...toServed,
      {
        ...act('recordRemedy', '2026-09-21 10:00', who.handler, review),
        expect: { clocks: { 'D-59a': 'met' } },
      },
      {
        ...act('urge', '2026-10-09 10:00', who.handler, urging),
        expect: { refused: ['remedy-pending'] },
      },
      {
        ...act('endRemedy', '2026-10-12 10:00', who.handler, { result: 'upheld', number: '示例', note: '维持' }),
        expect: { outcome: 'reviewed', clocks: { 'D-59b': 'superseded', 'D-59c': '2026-10-27' } },
      },
      {
        ...act('urge', '2026-10-13 10:00', who.handler, urging),
        expect: { clocks: { 'D-57': '2026-10-27', 'D-58': '2027-01-27' } },
      },
      act('addSurcharge', '2026-10-14 10:00', who.head, { told: true }),
      {
        ...act('applyCourt', '2026-10-20 10:00', who.head, application),
        expect: { refused: ['not-urged-ten-days', 'appeal-period-running'] },
      },
      {
        ...act('applyCourt', '2026-10-28 10:00', who.head, application),
        expect: { state: 'applied', clocks: { 'D-58': 'met' } },
      },
      { ...fromCourt('acceptApplication', '2026-10-29 10:00', 'notAccepted'), expect: { state: 'penalised' } },
      act('urge', '2026-10-30 10:00', who.handler, urging),
      { ...act('applyCourt', '2026-11-16 10:00', who.head, application), expect: { state: 'applied' } },
      fromCourt('acceptApplication', '2026-11-17 10:00', 'accepted'),
      { ...fromCourt('ruleExecution', '2026-11-20 10:00', 'granted'), expect: { state: 'executing' } },
      {
        ...act('endExecution', '2026-12-04 10:00', who.clerk, {
          result: 'performed',
          number: '示例',
          note: '执行到位',
        }),
        paper: paperOn('2026-12-04 10:00'),
        expect: { state: 'penalised' },
      },
      {
        ...act('closeEnforcement', '2026-12-07 10:00', who.deptHead, { ground: '处罚决定执行完毕', note: '执行到位' }),
        expect: { state: 'closed' },
      },
    ],
  },
  {
    id: 'suit-annulled',
    title: '行政诉讼撤销处罚决定，案件回到调查，以处罚决定被撤销结案',
    source: '合成',
    file: incidentOf('撤销处罚决定'),
    entries: [
      ...toServed,
      {
        ...act('recordRemedy', '2026-09-21 10:00', who.handler, {
          ...review,
          kind: 'suit',
          authority: '固阳县人民法院',
        }),
        expect: { clocks: { 'D-59b': 'met' } },
      },
      {
        ...act('closeEnforcement', '2026-09-22 10:00', who.deptHead, { ground: '处罚决定执行完毕', note: '结案' }),
        expect: { refused: ['remedy-pending'] },
      },
      {
        ...act('endRemedy', '2026-12-10 10:00', who.handler, {
          result: 'annulled',
          number: '示例',
          note: '主要证据不足',
        }),
        expect: { outcome: 'annulled', state: 'investigating' },
      },
      {
        ...act('closeEnforcement', '2026-12-11 10:00', who.deptHead, { ground: '处罚决定执行完毕', note: '结案' }),
        expect: { refused: ['closing-ground-unfounded'] },
      },
      {
        ...act('closeEnforcement', '2026-12-11 11:00', who.deptHead, {
          ground: '处罚决定被撤销',
          note: '不再重新处罚',
        }),
        expect: { state: 'closed' },
      },
    ],
  },
]
