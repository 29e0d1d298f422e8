/** @module The criminal side and the bureau: 不起诉 and 反向衔接 end to end, 罚金, 撤回检察意见, 两名犯罪嫌疑人. Synthetic, 2026. */
import { toFiledHere } from './after-filing.ts'
import {
  announced,
  because,
  charged,
  cr,
  nonProsecution,
  opening,
  police,
  proc,
  rl,
  served,
  suspect,
  toReview,
  upheld,
  criminalFile,
} from './criminal-base.ts'
import { partyTold } from './papers.ts'
import { who, type Entry, type Scenario } from './scenario.ts'
import { incidentOf } from './toward-police.ts'

const fine = { fineFen: 2_000_000_00, grounds: '擅自倾倒危险废物' }
const tr = (step: string, at: string, by: string, input: unknown) => ({ track: 'transfer', step, at, by, input })
const en = (step: string, at: string, by: string, input: unknown) => ({ track: 'enforcement', step, at, by, input })
/** Filed on 2026-09-16, sent for prosecution on 2026-10-09. */
const toProsecution: readonly Entry[] = [
  ...toFiledHere(7),
  opening('2026-09-17 09:00', 'transfer'),
  cr('registerSuspect', '2026-09-17 09:10', police.handler, { ...suspect, transferred: true }),
  cr('transferProsecution', '2026-10-09 10:00', police.head, { number: '示例诉字1号', told: true, pleads: true }),
]
const informed = (result: string, decidedAt: string, more: object = {}) => ({
  who: '刘某生',
  result,
  number: '示例刑不诉1号',
  decidedAt: `${decidedAt.replace(' ', 'T')}:00+08:00`,
  othersPending: false,
  ...more,
})
const reverse = (at: string, decidedAt: string, source = 'notProsecuted'): readonly Entry[] => [
  { open: 'reverse-linkage', as: 'reverse-linkage', arisesFrom: 'criminal', at: `${at} 09:00`, by: proc.handler },
  rl('handOverReview', `${at} 09:30`, proc.handler, {
    source,
    who: '刘某生',
    decision: '示例刑不诉1号',
    decidedAt: `${decidedAt.replace(' ', 'T')}:00+08:00`,
    suggests: '建议给予行政处罚',
    materials: ['审查报告', '不起诉决定书', '证据材料'],
  }),
  rl('acceptReview', `${at} 10:00`, proc.handler, { number: '示例行反1号' }),
]
const opinion = (replyBy: string) => ({
  number: '示例行意1号',
  facts: '擅自倾倒危险废物二吨',
  says: '建议依法给予行政处罚',
  replyBy,
  justiceBureau: '固阳县司法局',
})
const reply = (result: string) => ({ result, number: '示例复函1号', says: '说明' })

export const criminalLinkage: readonly Scenario[] = [
  {
    id: 'reverse-linkage-whole',
    title:
      '酌定不起诉：三日内告知移送机关后才能罚款；复议、复核、申诉期间中止反向衔接审查；检察意见逾期未复的督促，处罚后回复',
    source: '合成',
    file: incidentOf('不起诉与反向衔接'),
    entries: [
      ...toProsecution,
      ...partyTold('2026-10-09', '2026-10-09'),
      {
        ...cr('decideNonProsecution', '2026-10-12 10:00', proc.head, nonProsecution('discretionary')),
        expect: { state: 'notProsecuted', notices: [] },
      },
      { ...en('decideFine', '2026-10-12 11:00', who.head, fine), expect: { refused: ['LK-T1'] } },
      {
        ...cr('orderPropertyRelease', '2026-10-12 15:00', proc.handler, { number: '示例解扣1号', property: '货车' }),
        expect: { notices: ['guyang-police'] },
      },
      cr('announceNonProsecution', '2026-10-13 10:00', proc.handler, announced),
      {
        ...cr('serveNonProsecution', '2026-10-13 11:00', proc.handler, {
          ...served,
          victimAt: '2026-10-13T11:00:00+08:00',
          partyAt: '2026-10-13T11:00:00+08:00',
        }),
        expect: { documents: ['nonprosecution-service'], clocks: { 'D-75a': '2026-10-20', 'D-75b': '2026-10-20' } },
      },
      {
        ...tr('informResult', '2026-10-14 10:00', proc.handler, informed('notProsecuted', '2026-10-12 10:00')),
        expect: { documents: ['result-notice'], notices: ['guyang-ecology'], clocks: { 'D-70': 'met' } },
      },
      ...reverse('2026-10-14', '2026-10-12 10:00'),
      {
        ...cr('requestNonProsecutionReconsideration', '2026-10-15 10:00', police.head, because),
        expect: { clocks: { 'D-74a': '2026-11-16' } },
      },
      rl('suspendReview', '2026-10-15 11:00', proc.head, { ground: 'police', number: '示例行中1号' }),
      {
        ...cr('requestNonProsecutionReview', '2026-10-15 15:00', police.head, because),
        expect: { refused: ['reconsider-before-review'] },
      },
      {
        ...cr('registerVictimAppeal', '2026-10-16 10:00', proc.handler, { victim: '某村委会', claims: '损失没有查清' }),
        expect: { clocks: { 'D-75a': 'met', 'D-76a': '2027-01-18' } },
      },
      cr('registerPartyAppeal', '2026-10-19 10:00', proc.handler, { claims: '没有实施犯罪行为' }),
      {
        ...cr('decideNonProsecutionReconsideration', '2026-10-20 10:00', proc.head, upheld),
        expect: { state: 'announced', clocks: { 'D-74a': 'met' } },
      },
      cr('requestNonProsecutionReview', '2026-10-21 10:00', police.head, because),
      {
        ...cr('recordNonProsecutionReview', '2026-10-26 10:00', proc.handler, { number: '示例', result: 'upheld' }),
        expect: { clocks: { 'D-74b': 'met' } },
      },
      cr('extendAppealReview', '2026-10-27 10:00', proc.head, { because: '补充鉴定' }),
      {
        ...cr('decideAppeal', '2026-10-28 10:00', proc.head, { number: '示例', result: 'upheld', because: '维持' }),
        expect: { state: 'announced', clocks: { 'D-76b': 'met' } },
      },
      {
        ...rl('resumeReview', '2026-10-29 10:00', proc.handler, { result: '均维持' }),
        expect: { state: 'reviewing', clocks: { 'D-72': 'running' } },
      },
      rl('askRemoteOpinion', '2026-10-30 10:00', proc.handler, { to: '某某人民检察院', asks: '是否已经处罚' }),
      rl('receiveRemoteOpinion', '2026-11-03 10:00', proc.handler, { says: '没有处罚' }),
      rl('extendReview', '2026-11-04 10:00', proc.head, { until: '2026-11-20', because: '重大疑难' }),
      {
        ...rl('issueOpinion', '2026-11-05 10:00', proc.head, opinion('2026-11-13')),
        expect: {
          state: 'opinionIssued',
          documents: ['procuratorial-opinion'],
          notices: ['guyang-ecology'],
          clocks: { 'D-72': 'met', 'D-73': '2026-11-13' },
        },
      },
      {
        ...rl('urgeReply', '2026-11-12 10:00', proc.head, { how: 'urge', says: '请回复' }),
        expect: { refused: ['reply-not-overdue'] },
      },
      { ...rl('replyOpinion', '2026-11-12 11:00', who.handler, reply('ongoing')), expect: { state: 'opinionIssued' } },
      rl('urgeReply', '2026-11-16 10:00', proc.head, { how: 'urge', says: '请回复' }),
      { ...en('decideFine', '2026-11-17 10:00', who.head, fine), expect: { state: 'penalised' } },
      {
        ...rl('replyOpinion', '2026-11-18 10:00', who.handler, reply('penalised')),
        remark: '处罚决定刚作出',
        expect: { state: 'replied', anomalies: ['late'], clocks: { 'D-73': 'met-late' } },
      },
    ],
  },
  {
    id: 'sentenced-to-fine',
    title: '判处罚金：告知移送机关以后，行政机关不再给予罚款',
    source: '合成',
    file: incidentOf('判处罚金'),
    entries: [
      ...toProsecution,
      {
        ...cr('extendProsecutionReview', '2026-11-05 10:00', proc.head, { because: '重大复杂' }),
        expect: { clocks: { 'D-66a': 'superseded', 'D-66b': '2026-11-24' } },
      },
      cr('selfInvestigate', '2026-11-06 10:00', proc.handler, { done: '复核证人' }),
      cr('prosecute', '2026-11-09 10:00', proc.head, { ...charged, civilClaim: 'publicInterest' }),
      cr('recordJudgment', '2026-11-23 10:00', proc.handler, {
        number: '（示例）刑初1号',
        verdict: 'guilty',
        imprisonment: 'none',
        criminalFineFen: 5_000_000,
      }),
      tr(
        'informResult',
        '2026-11-24 10:00',
        proc.handler,
        informed('convicted', '2026-11-23 10:00', { criminalFineFen: 5_000_000 }),
      ),
      { ...en('decideFine', '2026-11-25 10:00', who.head, fine), expect: { refused: ['LK-C3'] } },
    ],
  },
  {
    id: 'opinion-then-revoked',
    title:
      '在押的酌定不起诉：立即释放；检察意见提出后，不起诉决定经复议被撤销，撤回检察意见，告知移送机关，罚款又须等待',
    source: '合成',
    file: incidentOf('检察意见撤回'),
    entries: [
      ...toProsecution.slice(0, -1),
      cr('detain', '2026-09-17 10:20', police.handler, { number: '示例拘字1号', because: '可能毁灭证据' }),
      cr('transferProsecution', '2026-09-18 10:00', police.head, { number: '示例诉字1号', told: true, pleads: true }),
      cr('decideNonProsecution', '2026-10-12 10:00', proc.head, nonProsecution('discretionary')),
      {
        ...cr('announceNonProsecution', '2026-10-13 10:00', proc.handler, { ...announced, released: false }),
        expect: { refused: ['not-freed-on-announcing'] },
      },
      cr('announceNonProsecution', '2026-10-13 11:00', proc.handler, announced),
      tr('informResult', '2026-10-14 10:00', proc.handler, informed('notProsecuted', '2026-10-12 10:00')),
      ...reverse('2026-10-14', '2026-10-12 10:00'),
      rl('issueOpinion', '2026-10-15 10:00', proc.head, opinion('2026-11-16')),
      cr('requestNonProsecutionReconsideration', '2026-10-16 10:00', police.head, because),
      {
        ...cr('decideNonProsecutionReconsideration', '2026-10-20 10:00', proc.head, { ...upheld, result: 'changed' }),
        expect: { state: 'revoked' },
      },
      {
        ...rl('withdrawOpinion', '2026-10-21 10:00', proc.head, because),
        expect: { state: 'withdrawn', notices: ['guyang-ecology'] },
      },
      tr('informResult', '2026-10-21 11:00', proc.handler, informed('reopened', '2026-10-20 10:00')),
      { ...en('decideFine', '2026-10-22 10:00', who.head, fine), expect: { refused: ['LK-T1'] } },
    ],
  },
  {
    id: 'two-suspects',
    title: '两名犯罪嫌疑人两个程序，互不妨碍：一人法定不起诉、终结反向衔接审查，一人仍在审查起诉，行政罚款继续等待',
    source: '合成',
    file: incidentOf('两名犯罪嫌疑人'),
    entries: [
      ...toProsecution,
      { open: 'criminal', as: 'second', arisesFrom: 'transfer', at: '2026-10-10 09:00', by: police.handler },
      {
        track: 'second',
        step: 'registerSuspect',
        at: '2026-10-10 09:10',
        by: police.handler,
        input: { ...suspect, suspect: '张某', transferred: true },
      },
      {
        ...cr('decideNonProsecution', '2026-10-12 10:00', proc.head, nonProsecution('statutory')),
        expect: { state: 'notProsecuted' },
      },
      cr('announceNonProsecution', '2026-10-13 10:00', proc.handler, announced),
      tr(
        'informResult',
        '2026-10-14 10:00',
        proc.handler,
        informed('notProsecuted', '2026-10-12 10:00', { othersPending: true }),
      ),
      { ...en('decideFine', '2026-10-15 10:00', who.head, fine), expect: { refused: ['LK-T1'] } },
      ...reverse('2026-10-15', '2026-10-12 10:00'),
      {
        ...rl('terminateReview', '2026-10-16 10:00', proc.head, { ground: 'noPenalty', ...because }),
        expect: { state: 'terminated', clocks: { 'D-72': 'met' } },
      },
      {
        track: 'second',
        step: 'detain',
        at: '2026-10-19 10:20',
        by: police.handler,
        input: { number: '示例拘字2号', because: '可能串供' },
        expect: { clocks: { 'D-60a': '2026-10-20 10:20', 'D-61a': '2026-10-22' } },
      },
    ],
  },
  {
    id: 'victim-sues',
    title: '法定不起诉，被害人申诉后又向人民法院起诉：终止复查，移送案卷；被不起诉人不能申诉',
    source: '合成',
    file: criminalFile('被害人起诉'),
    entries: [
      ...toReview('2026-09-14'),
      {
        ...cr('changeMeasureInReview', '2026-09-15 10:00', proc.head, { to: 'none', ...because }),
        expect: { refused: ['no-measure-in-force'] },
      },
      cr('decideNonProsecution', '2026-09-16 10:00', proc.head, nonProsecution('statutory')),
      cr('announceNonProsecution', '2026-09-17 10:00', proc.handler, announced),
      cr('serveNonProsecution', '2026-09-17 11:00', proc.handler, { ...served, victimAt: '2026-09-17T11:00:00+08:00' }),
      {
        ...cr('registerPartyAppeal', '2026-09-18 10:00', proc.handler, { claims: '不服' }),
        expect: { refused: ['appeal-only-discretionary'] },
      },
      cr('registerVictimAppeal', '2026-09-21 10:00', proc.handler, { victim: '某村委会', claims: '损失没有查清' }),
      {
        ...cr('registerPrivateSuit', '2026-09-28 10:00', proc.handler, { court: '固阳县人民法院', number: '示例' }),
        expect: { clocks: { 'D-76a': 'met' } },
      },
    ],
  },
  {
    id: 'held-in-review',
    title: '在押审查起诉：一个月的最后一日是国庆假期也不顺延；没有继续羁押的必要，人民检察院变更为取保候审',
    source: '合成',
    file: criminalFile('在押审查起诉'),
    entries: [
      ...toReview('2026-09-03').slice(0, -1),
      cr('detain', '2026-09-03 10:20', police.handler, { number: '示例拘字1号', because: '可能毁灭证据' }),
      {
        ...cr('transferProsecution', '2026-09-04 10:00', police.head, {
          number: '示例诉字1号',
          told: true,
          pleads: true,
        }),
        expect: { clocks: { 'D-66a': '2026-10-04', 'D-61a': 'met', 'D-60a': 'superseded' } },
      },
      cr('changeMeasureInReview', '2026-09-28 10:00', proc.head, { to: 'bail', ...because }),
    ],
  },
]
