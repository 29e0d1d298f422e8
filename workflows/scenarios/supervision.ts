/** @module 立案监督: 逾期未决 to 通知立案, and 不立案理由成立. All synthetic, September 2026. */
import { toDeclined } from './remedies.ts'
import { who, type Scenario } from './scenario.ts'
import { incidentOf, paperOn, toAcceptance } from './toward-police.ts'

const theirs = (step: string, at: string, input: unknown) => ({
  track: 'transfer',
  step,
  at,
  by: who.clerk,
  paper: paperOn(at),
  input,
})
const advise = (at: string, proof: string) => ({
  track: 'transfer',
  step: 'adviseSupervision',
  at,
  by: who.handler,
  input: { grounds: '称重记录证明倾倒三吨以上', proof: [proof] },
})
const review = { review: '经审查，需要公安机关说明理由' }

export const supervision: readonly Scenario[] = [
  {
    id: 'filed-on-notice',
    title: '逾期未决，建议立案监督；公安机关说明理由，检察院通知立案，逾十五日发出纠正违法通知书后立案',
    source: '合成',
    file: incidentOf('立案监督'),
    entries: [
      ...toAcceptance,
      { track: 'transfer', step: 'lapseFiling', at: '2026-09-18 09:00', by: who.handler, input: { checked: true } },
      { ...advise('2026-09-18 10:00', '逾期未作出决定的材料'), expect: { state: 'supervisionAdvised' } },
      {
        ...theirs('askReasons', '2026-09-21 10:00', review),
        expect: { outcome: 'overdue', clocks: { 'D-24': '2026-09-28' } },
      },
      {
        ...theirs('stateReasons', '2026-09-24 10:00', { reasons: '案情需要进一步核实' }),
        expect: { state: 'reasonsStated', clocks: { 'D-24': 'met' } },
      },
      {
        ...theirs('decideSupervision', '2026-09-28 10:00', {
          decision: 'filingOrdered',
          number: '示例1号',
          because: '三吨以上',
        }),
        expect: { state: 'filingOrdered', clocks: { 'D-26': '2026-10-13' } },
      },
      {
        ...theirs('correctPolice', '2026-10-14 10:00', { number: '示例2号', says: '请立即立案' }),
        expect: { state: 'filingOrdered', anomalies: [] },
      },
      {
        ...theirs('fileOnNotice', '2026-10-15 10:00', { charge: '污染环境罪', number: '示例3号' }),
        expect: { state: 'filed', clocks: { 'D-26': 'met-late', 'D-09a': 'met-late', 'D-11': 'running' } },
      },
    ],
  },
  {
    id: 'reasons-hold',
    title: '不予立案后直接建议立案监督，检察院认定不立案理由成立并告知',
    source: '合成',
    file: incidentOf('不立案理由成立'),
    entries: [
      ...toDeclined,
      advise('2026-09-18 10:00', '不予立案通知书及说明理由材料'),
      {
        ...theirs('askReasons', '2026-09-21 10:00', review),
        expect: { outcome: 'notFiled', clocks: { 'D-23': '2026-09-28' } },
      },
      theirs('stateReasons', '2026-09-24 10:00', { reasons: '数量不足三吨' }),
      {
        ...theirs('decideSupervision', '2026-09-28 10:00', { decision: 'reasonsHold', because: '数量不足三吨' }),
        expect: { state: 'reasonsHold', clocks: { 'D-25': 'running' } },
      },
      {
        ...theirs('informReasons', '2026-09-29 10:00', { says: '不立案理由成立' }),
        expect: { state: 'reasonsInformed', clocks: { 'D-25': 'met' } },
      },
    ],
  },
]
