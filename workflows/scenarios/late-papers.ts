/** @module 逾期未决 and what comes after it on paper: an extension too late, one in time that was not known; a late signature. Synthetic, 2026. */
import { filed, partyTold } from './papers.ts'
import { toFiledHere } from './after-filing.ts'
import { who, type Entry, type Scenario } from './scenario.ts'
import { incidentOf, paperOn, toAcceptance } from './toward-police.ts'

const on = (step: string, at: string, by: string, input: unknown) => ({ track: 'transfer', step, at, by, input })
const theirs = (step: string, at: string, input: unknown) => ({
  ...on(step, at, who.clerk, input),
  paper: paperOn(at),
})
const complex = { decision: 'complex', ground: '涉案人员多', approval: '固公批〔示例〕1号' }
const lapsed: readonly Entry[] = [
  ...toAcceptance,
  {
    ...on('lapseFiling', '2026-09-18 09:00', who.handler, { checked: true }),
    expect: { state: 'lapsed' },
    as: 'lapse',
  },
]
const fine = { fineFen: 2_000_000_00, grounds: '擅自倾倒危险废物' }
const advice = { grounds: '称重记录证明倾倒三吨以上', proof: ['逾期未作出决定的材料'] }

export const latePapers: readonly Scenario[] = [
  {
    id: 'extended-after-lapse',
    title: '确认逾期以后才批准延长至三十日：登记为程序异常，逾期不变，仍可建议立案监督',
    source: '合成',
    file: incidentOf('逾期后延长'),
    entries: [
      ...lapsed,
      {
        ...theirs('decideFiling', '2026-09-21 10:00', complex),
        expect: {
          state: 'lapsed',
          anomalies: ['extension-after-lapse', 'late'],
          clocks: { 'D-09a': 'met-late', 'D-09c': '2026-10-14' },
        },
      },
      { ...on('adviseSupervision', '2026-09-22 10:00', who.handler, advice), expect: { state: 'supervisionAdvised' } },
      {
        ...on('askReasons', '2026-09-23 10:00', 'guyang-procuratorate.handler', { review: '延长在期限届满之后' }),
        expect: { outcome: 'overdue' },
      },
    ],
  },
  {
    id: 'extended-in-time',
    title: '期限内已批准延长而文书后到：更正逾期的确认后登记，按三十日计算',
    source: '合成',
    file: incidentOf('期限内延长，文书后到'),
    entries: [
      ...lapsed,
      {
        ...on('decideFiling', '2026-09-17 16:00', who.clerk, complex),
        paper: paperOn('2026-09-21 10:00'),
        expect: { refused: ['before-previous-step'] },
        note: '逾期已经确认，先更正确认',
      },
      {
        track: 'transfer',
        annul: 'lapse',
        at: '2026-09-21 10:10',
        by: who.handler,
        because: '公安机关在期限内已批准延长',
        expect: { state: 'accepted' },
      },
      {
        ...on('decideFiling', '2026-09-17 16:00', who.clerk, complex),
        paper: paperOn('2026-09-21 10:20'),
        expect: { state: 'accepted', anomalies: [], clocks: { 'D-09a': 'superseded', 'D-09c': '2026-10-14' } },
      },
    ],
  },
  {
    id: 'not-overdue-clue',
    title: '以逾期建议立案监督，检察院查明线索需要查证、尚未超过七日',
    source: '合成',
    file: incidentOf('尚未超过七日'),
    entries: [
      ...lapsed,
      on('adviseSupervision', '2026-09-18 10:00', who.handler, advice),
      {
        ...on('answerNotOverdue', '2026-09-18 15:00', 'guyang-procuratorate.handler', {
          extension: 'verifyClue',
          paper: '延长审批表（示例）',
        }),
        expect: { state: 'accepted', outcome: 'verifyClue' },
      },
    ],
  },
  {
    id: 'not-overdue',
    title: '以逾期建议立案监督，检察院查明已在期限内延长、尚未超过，移送公安机关处理并答复',
    source: '合成',
    file: incidentOf('尚未超过期限'),
    entries: [
      ...lapsed,
      on('adviseSupervision', '2026-09-18 10:00', who.handler, advice),
      {
        ...on('answerNotOverdue', '2026-09-22 10:00', 'guyang-procuratorate.handler', {
          extension: 'verifyClue',
          paper: '延长审批表（示例）',
        }),
        expect: { refused: ['review-overdue'] },
      },
      {
        ...on('answerNotOverdue', '2026-09-22 10:00', 'guyang-procuratorate.handler', {
          extension: 'complex',
          paper: '延长审批表（示例）',
        }),
        expect: {
          state: 'accepted',
          notices: ['guyang-ecology', 'guyang-police'],
          clocks: { 'D-09c': '2026-10-14' },
        },
      },
      {
        ...theirs('decideFiling', '2026-10-13 10:00', filed),
        expect: { state: 'filed', anomalies: [], clocks: { 'D-09c': 'met' } },
      },
    ],
  },
  {
    id: 'signed-late',
    title: '公安机关在本系统通知立案，本机关七日后才接到：三日自接到之日起算，不逾期',
    source: '合成',
    file: incidentOf('通知在途'),
    entries: [
      ...toFiledHere,
      {
        ...on('handOverItems', '2026-09-23 10:00', who.handler, {
          items: ['铁桶92只'],
          receivedBy: '民警甲',
          remaining: [],
          hazardous: '已委托贮存',
        }),
        expect: { refused: ['notice-not-signed'] },
      },
      {
        ...on('signForNotice', '2026-09-23 10:00', who.clerk, { by: '内勤甲' }),
        expect: { anomalies: [], clocks: { 'D-12': '2026-09-28' } },
      },
      {
        ...on('handOverItems', '2026-09-28 10:00', who.handler, {
          items: ['铁桶92只'],
          receivedBy: '民警甲',
          remaining: [],
          hazardous: '已委托贮存',
        }),
        expect: { state: 'handedOver', anomalies: [], clocks: { 'D-12': 'met' } },
      },
    ],
  },
  {
    id: 'fine-despite-transfer',
    title: '移送期间先行罚款：主要负责人写明理由后可以决定，移送以前不能以此代替移送',
    source: '合成',
    file: incidentOf('移送期间先行罚款'),
    entries: [
      ...toAcceptance.slice(0, -2),
      {
        track: 'enforcement',
        step: 'allowFineDespiteTransfer',
        at: '2026-09-11 16:00',
        by: who.head,
        input: { because: '当事人转移财产' },
        expect: { refused: ['LK-T11'] },
      },
      ...toAcceptance.slice(-2),
      ...partyTold('2026-09-14', '2026-09-14'),
      {
        track: 'enforcement',
        step: 'decideFine',
        at: '2026-09-15 09:00',
        by: who.head,
        input: fine,
        expect: { refused: ['LK-T1'] },
      },
      {
        track: 'enforcement',
        step: 'allowFineDespiteTransfer',
        at: '2026-09-15 09:30',
        by: who.deptHead,
        input: { because: '当事人转移财产' },
        expect: { refused: ['post-not-entitled'] },
      },
      {
        track: 'enforcement',
        step: 'allowFineDespiteTransfer',
        at: '2026-09-15 10:00',
        by: who.head,
        input: { because: '当事人正在转移财产，不及时处罚将难以执行' },
      },
      {
        track: 'enforcement',
        step: 'decideFine',
        at: '2026-09-15 11:00',
        by: who.head,
        input: fine,
        expect: { state: 'penalised' },
      },
    ],
  },
]
