/** @module 分期缴纳: each instalment has its own day; one missed makes the fine overdue. Synthetic, September 2026 on. */
import { toServed } from './enforcement-execution.ts'
import { who, type Entry, type Scenario } from './scenario.ts'
import { incidentOf } from './toward-police.ts'

const act = (step: string, at: string, by: string, input: unknown) => ({ track: 'enforcement', step, at, by, input })
const paid = (yuan: number) => ({ paidFen: yuan * 100, receipt: '凭证' })
const plan = {
  applied: true,
  hardship: '停产整治，无收入',
  until: '2026-12-31',
  instalments: [
    { dueOn: '2026-10-30', amountFen: 50_000_00 },
    { dueOn: '2026-11-30', amountFen: 50_000_00 },
    { dueOn: '2026-12-31', amountFen: 100_000_00 },
  ],
}
/** Two hundred thousand in three instalments, the first paid in two parts. */
const toFirst: readonly Entry[] = [
  ...toServed,
  {
    ...act('deferPayment', '2026-09-21 10:00', who.head, { ...plan, until: '2027-01-31' }),
    expect: { refused: ['instalments-do-not-add-up'] },
  },
  { ...act('deferPayment', '2026-09-21 11:00', who.head, plan), expect: { clocks: { 'D-55': '2026-10-30' } } },
  {
    ...act('recordPayment', '2026-10-09 10:00', who.handler, paid(20_000)),
    expect: { outcome: 'partial', clocks: { 'D-55': '2026-10-30' } },
  },
  {
    ...act('recordPayment', '2026-10-20 10:00', who.handler, paid(30_000)),
    expect: { outcome: 'instalment', clocks: { 'D-55': '2026-11-30' } },
  },
]

export const enforcementInstalments: readonly Scenario[] = [
  {
    id: 'instalments',
    title: '分期缴纳罚款：缴足一期计算下一期，提前缴足两期的计算最后一期，缴清后结案',
    source: '合成',
    file: incidentOf('分期缴纳'),
    entries: [
      ...toFirst,
      {
        ...act('recordPayment', '2026-11-20 10:00', who.handler, paid(60_000)),
        expect: { outcome: 'instalment', clocks: { 'D-55': '2026-12-31' } },
      },
      { ...act('recordPayment', '2026-12-25 10:00', who.handler, paid(90_000)), expect: { outcome: 'full' } },
      {
        ...act('closeEnforcement', '2026-12-25 15:00', who.deptHead, { ground: '处罚决定执行完毕', note: '已缴清' }),
        expect: { state: 'closed' },
      },
    ],
  },
  {
    id: 'instalment-missed',
    title: '分期缴纳逾期未缴一期：不能再按下一期计算，可以加处罚款、催告',
    source: '合成',
    file: incidentOf('分期逾期'),
    entries: [
      ...toFirst,
      {
        ...act('recordPayment', '2026-12-04 10:00', who.handler, paid(50_000)),
        expect: { outcome: 'partial', clocks: { 'D-55': '2026-11-30' } },
      },
      act('addSurcharge', '2026-12-07 10:00', who.head, { told: true }),
      {
        ...act('urge', '2026-12-08 10:00', who.handler, {
          receivedBy: '当事人签收',
          amountStated: true,
          rightsTold: true,
        }),
        expect: { clocks: { 'D-57': '2026-12-22' } },
      },
    ],
  },
]
