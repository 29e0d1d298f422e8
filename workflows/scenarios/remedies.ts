/** @module 对不予立案的复议, 建议立案监督, 移交行政处罚. All synthetic, September 2026. */
import { declined, partyTold } from './papers.ts'
import { who, type Entry, type Scenario } from './scenario.ts'
import { incidentOf, paperOn, toAcceptance } from './toward-police.ts'

const fine = { fineFen: 2_000_000_00, grounds: '擅自倾倒危险废物' }
const ours = (step: string, at: string, input: unknown, by = who.handler) => ({
  track: 'transfer',
  step,
  at,
  by,
  input,
})
const theirs = (step: string, at: string, input: unknown) => ({
  ...ours(step, at, input, who.clerk),
  paper: paperOn(at),
})
/** 不予立案 decided on 2026-09-16, its notice received on 2026-09-17 (Thursday). */
export const toDeclined: readonly Entry[] = [
  ...toAcceptance,
  theirs('decideFiling', '2026-09-16 10:00', declined),
  { ...theirs('notifyDecision', '2026-09-17 10:00', { number: '示例' }), expect: { state: 'declinedNotified' } },
]
const advice = { grounds: '称重记录证明倾倒三吨以上', proof: ['不予立案通知书及说明理由材料', '复议维持决定书'] }

export const remedies: readonly Scenario[] = [
  {
    id: 'reconsidered',
    title: '复议后立案：行政处罚期限再次停止计算，又不能决定罚款',
    source: '合成',
    file: incidentOf('复议后立案'),
    entries: [
      ...toDeclined,
      {
        ...ours('requestReconsideration', '2026-09-18 10:00', { grounds: advice.grounds }),
        expect: { state: 'reconsidering', clocks: { 'D-20': 'met', 'D-21': 'running' } },
      },
      {
        ...theirs('decideReconsideration', '2026-09-21 10:00', { decision: 'filed', number: '示例立字1号' }),
        expect: { state: 'filed', anomalies: [], clocks: { 'D-21': 'met', 'D-11': '2026-09-24' } },
      },
      {
        track: 'enforcement',
        step: 'decideFine',
        at: '2026-09-21 16:00',
        by: who.head,
        input: fine,
        expect: { refused: ['LK-T1'] },
      },
      {
        ...theirs('notifyDecision', '2026-09-22 10:00', { number: '示例' }),
        expect: { state: 'filedNotified', clocks: { 'D-12': '2026-09-28' } },
      },
    ],
  },
  {
    id: 'upheld',
    title: '复议维持不予立案，建议立案监督',
    source: '合成',
    file: incidentOf('复议维持'),
    entries: [
      ...toDeclined,
      ours('requestReconsideration', '2026-09-18 10:00', { grounds: advice.grounds }),
      {
        ...theirs('decideReconsideration', '2026-09-21 10:00', { decision: 'upheld', because: '数量不足' }),
        expect: { state: 'upheld', clocks: { 'D-22': '2026-09-24' } },
      },
      {
        ...ours('adviseSupervision', '2026-09-22 10:00', advice),
        expect: {
          state: 'supervisionAdvised',
          documents: ['supervision-advice'],
          notices: ['guyang-procuratorate'],
          clocks: { 'D-22': 'met' },
        },
      },
    ],
  },
  {
    id: 'handed-over',
    title: '不予立案，移交行政处罚；接受不予立案，依法罚款',
    source: '合成',
    file: incidentOf('移交行政处罚'),
    entries: [
      ...toDeclined,
      ...partyTold('2026-09-17', '2026-09-17'),
      {
        ...theirs('handOverForPenalty', '2026-09-18 09:00', { opinion: '建议依法处罚', returned: ['移送材料全卷'] }),
        expect: { state: 'declinedNotified', notices: ['guyang-procuratorate'] },
      },
      {
        ...ours('acceptDeclined', '2026-09-18 10:00', { because: '数量不足三吨，拟依法罚款' }, who.deptHead),
        expect: { state: 'settled', clocks: { 'D-20': 'superseded' } },
      },
      {
        track: 'enforcement',
        step: 'decideFine',
        at: '2026-09-18 16:00',
        by: who.head,
        input: fine,
        expect: { state: 'penalised', clocks: { 'D-50': 'met' } },
      },
    ],
  },
]
