/** @module 代履行, 移送行政拘留, 反向衔接. Synthetic, September and October 2026. */
import { toServed } from './enforcement-execution.ts'
import { toNotSuspected } from './enforcement-hearing.ts'
import { who, type Scenario } from './scenario.ts'
import { incidentOf, paperOn } from './toward-police.ts'

const act = (step: string, at: string, by: string, input: unknown) => ({ track: 'enforcement', step, at, by, input })
const fromPolice = (step: string, at: string, input: unknown) => ({
  ...act(step, at, who.clerk, input),
  paper: paperOn(at),
})
const order = { to: '某厂', content: '清运残留废物，恢复原状', until: '2026-09-14' }
const substitution = {
  immediate: false,
  urged: true,
  served: true,
  grounds: '残留废物渗漏，将造成环境污染',
  agent: '某处置单位',
  plannedOn: '2026-09-24',
  budgetFen: 100_000_00,
}
const done = { supervised: true, signed: true, partyPresent: false, told: true, costFen: 90_000_00, note: '已清运' }
const receipt = { receivedBy: '当事人签收' }

const approval = {
  decision: 'approved',
  ground: 'code-1108',
  persons: [{ name: '刘某生', basics: '直接责任人员' }],
  opinion: '同意移送',
}

export const enforcementBranches: readonly Scenario[] = [
  {
    id: 'substitute',
    title: '逾期不履行的代履行：三日前催告、到场监督；当事人履行的停止；污染物立即清除',
    source: '合成',
    file: incidentOf('代履行'),
    entries: [
      ...toNotSuspected,
      act('orderCorrection', '2026-09-10 10:00', who.deptHead, order),
      act('decideSubstitute', '2026-09-16 10:00', who.head, substitution),
      {
        ...act('performSubstitute', '2026-09-17 10:00', who.handler, done),
        expect: { refused: ['substitute-not-urged-again'] },
      },
      { ...act('urgeSubstitute', '2026-09-18 10:00', who.handler, receipt), expect: { clocks: { 'D-57b': 'met' } } },
      {
        ...act('performSubstitute', '2026-09-23 10:00', who.handler, done),
        expect: { refused: ['substitute-too-early'] },
      },
      act('stopSubstitute', '2026-09-23 14:00', who.deptHead, { performed: '当事人自行清运了一部分并承诺清完' }),
      {
        ...act('decideSubstitute', '2026-09-28 10:00', who.head, {
          ...substitution,
          immediate: true,
          plannedOn: '2026-09-28',
          grounds: '残液流入公共沟渠，需要立即清除',
        }),
        expect: { outcome: 'immediate' },
      },
      act('performSubstitute', '2026-09-28 15:00', who.handler, done),
      {
        ...act('performSubstitute', '2026-09-28 16:00', who.handler, done),
        expect: { refused: ['no-substitute'] },
      },
    ],
  },
  {
    id: 'detention',
    title: '处罚决定后移送行政拘留：要求补充、退回；再次移送后决定拘留并抄送',
    source: '合成',
    file: incidentOf('移送行政拘留'),
    entries: [
      ...toServed,
      {
        ...act('approveDetention', '2026-09-16 09:00', who.head, { ...approval, ground: 'code-1102' }),
        expect: { refused: ['detention-defiance-unproved'] },
      },
      {
        ...act('approveDetention', '2026-09-16 09:10', who.head, { ...approval, ground: 'epl-63-3' }),
        expect: { refused: ['detention-ground-not-in-force'] },
      },
      {
        ...act('approveDetention', '2026-09-16 09:20', who.head, { decision: 'refused', because: '责任人员尚未查明' }),
        expect: { outcome: 'refused' },
      },
      {
        ...act('approveDetention', '2026-09-16 10:00', who.head, approval),
        expect: { clocks: { 'D-80': '2026-09-20' } },
      },
      act('dispatchDetention', '2026-09-17 10:00', who.handler, { materials: ['案件移送书', '行政处罚决定书'] }),
      {
        ...fromPolice('receiveDetention', '2026-09-17 15:00', { receivedBy: '民警甲', number: '示例' }),
        expect: { clocks: { 'D-80': 'met', 'D-81': '2026-09-21', 'D-83': '2026-09-23' } },
      },
      fromPolice('askDetentionEvidence', '2026-09-18 10:00', { missing: ['询问笔录'] }),
      act('supplementDetention', '2026-09-20 10:00', who.handler, { materials: ['询问笔录'] }),
      {
        ...act('closeEnforcement', '2026-09-20 11:00', who.deptHead, { ground: '处罚决定执行完毕', note: '结案' }),
        expect: { refused: ['detention-unsettled'] },
      },
      {
        ...fromPolice('answerDetention', '2026-09-21 10:00', { result: 'returned', because: '证据不足' }),
        expect: { outcome: 'returned', clocks: { 'D-83': 'met' } },
      },
      act('approveDetention', '2026-09-22 10:00', who.head, approval),
      act('dispatchDetention', '2026-09-22 11:00', who.handler, { materials: ['案件移送书', '补充的证据'] }),
      fromPolice('receiveDetention', '2026-09-22 15:00', { receivedBy: '民警甲', number: '示例' }),
      {
        ...fromPolice('answerDetention', '2026-09-23 10:00', { result: 'detained', because: '事实清楚' }),
        expect: { outcome: 'detained', clocks: { 'D-83': 'superseded', 'D-82': 'running' } },
      },
      { ...fromPolice('copyDetention', '2026-09-24 10:00', { number: '示例' }), expect: { clocks: { 'D-82': 'met' } } },
    ],
  },
  {
    id: 'reverse',
    title: '收到检察意见：按期回复，没有回复不能结案',
    source: '合成',
    file: incidentOf('反向衔接'),
    entries: [
      ...toNotSuspected,
      {
        ...act('receiveOpinion', '2026-09-10 10:00', who.clerk, {
          number: '示例',
          advice: '不起诉后建议给予行政处罚',
          replyBy: '2026-11-10',
        }),
        expect: { clocks: { 'D-73': '2026-11-10' } },
      },
      act('handleOpinion', '2026-09-20 10:00', who.head, { result: 'noPenalty', because: '轻微并及时改正' }),
      {
        ...act('closeEnforcement', '2026-09-21 10:00', who.deptHead, { ground: '不予行政处罚', note: '结案' }),
        expect: { refused: ['opinion-unanswered'] },
      },
      {
        ...act('replyOpinion', '2026-09-22 10:00', who.clerk, { number: '示例', content: '依法不予行政处罚及理由' }),
        expect: { clocks: { 'D-73': 'met' } },
      },
      act('closeEnforcement', '2026-09-22 15:00', who.deptHead, { ground: '不予行政处罚', note: '已回复检察机关' }),
    ],
  },
]
