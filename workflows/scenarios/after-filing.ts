/** @module 立案之后: 撤销案件, 催办, 通知撤销案件 with 复议 and 复核, 签收, 平台录入. All synthetic, September 2026 on. */
import { filed, receipt } from './papers.ts'
import { who, type Entry, type Scenario } from './scenario.ts'
import { incidentOf, paperOn, toAcceptance } from './toward-police.ts'

const police = { handler: 'guyang-police.handler', clerk: 'guyang-police.clerk', head: 'guyang-police.head' }
const procuratorate = { handler: 'guyang-procuratorate.handler', head: 'guyang-procuratorate.head' }
const on = (step: string, at: string, by: string, input: unknown) => ({ track: 'transfer', step, at, by, input })
const theirs = (step: string, at: string, input: unknown) => ({
  ...on(step, at, who.clerk, input),
  paper: paperOn(at),
})
const withdrawal = { number: '示例撤字〔2026〕1号', because: '没有犯罪事实' }
const order = { number: '示例通撤〔2026〕1号', explained: '认为涉嫌污染环境罪', because: '立案理由不能成立' }
const because = { number: '示例〔2026〕1号', because: '有证据证明有犯罪事实' }

/** Filed by the police at their own desk on 2026-09-16 (Wednesday), and the notice made there too. */
export const toFiledHere = (n: number): readonly Entry[] => [
  ...toAcceptance,
  on('decideFiling', '2026-09-16 10:00', police.head, { ...filed, number: `示例立字〔2026〕9${n}号` }),
  on('notifyDecision', '2026-09-16 15:00', police.clerk, { number: `固公通字〔示例〕9${n}号` }),
]
const toFiledPaper: readonly Entry[] = [
  ...toAcceptance,
  theirs('decideFiling', '2026-09-16 10:00', filed),
  theirs('notifyDecision', '2026-09-16 15:00', { number: '固公通字〔示例〕1号' }),
]

export const afterFiling: readonly Scenario[] = [
  {
    id: 'signed-for',
    title: '公安机关在本系统通知立案：移交物品的三日自本机关签收起算；七日内录入平台',
    source: '合成',
    file: incidentOf('签收'),
    entries: [
      ...toFiledHere(1),
      {
        ...on('signForNotice', '2026-09-17 09:00', who.clerk, { by: '内勤甲' }),
        expect: { clocks: { 'D-12': '2026-09-20' } },
      },
      {
        ...on('signForNotice', '2026-09-17 10:00', who.clerk, { by: '内勤甲' }),
        expect: { refused: ['no-notice-to-sign'] },
      },
      {
        ...on('enterPlatform', '2026-09-18 09:00', who.clerk, { entries: ['案件移送'] }),
        expect: { clocks: { 'D-41': 'met' } },
      },
      {
        ...on('enterPlatform', '2026-09-18 10:00', who.clerk, { entries: ['案件移送'] }),
        expect: { refused: ['nothing-to-enter'] },
      },
    ],
  },
  {
    id: 'withdrawn',
    title: '立案后撤销案件，三日内通知；移送机关有异议，建议立案监督，检察院通知立案',
    source: '合成',
    file: incidentOf('撤销案件'),
    entries: [
      ...toFiledPaper,
      {
        ...theirs('withdrawFiling', '2026-09-18 10:00', withdrawal),
        expect: { state: 'withdrawn', clocks: { 'D-11': '2026-09-21', 'D-12': 'superseded' } },
      },
      {
        ...theirs('notifyWithdrawal', '2026-09-21 10:00', { number: '示例通字〔2026〕3号', returned: ['全卷'] }),
        expect: { state: 'withdrawnNotified', clocks: { 'D-11': 'met' }, notices: ['guyang-procuratorate'] },
      },
      {
        ...on('adviseSupervision', '2026-09-23 10:00', who.handler, {
          grounds: '称重记录证明倾倒三吨以上',
          proof: ['撤销案件决定及说明理由材料'],
        }),
        expect: { state: 'supervisionAdvised' },
      },
      theirs('askReasons', '2026-09-24 10:00', { review: '需要说明撤销案件的理由' }),
      theirs('stateReasons', '2026-09-28 10:00', { reasons: '数量不足三吨' }),
      theirs('decideSupervision', '2026-09-29 10:00', {
        decision: 'filingOrdered',
        number: '示例通立〔2026〕2号',
        because: '三吨以上',
      }),
      {
        ...theirs('fileOnNotice', '2026-10-09 10:00', { charge: '污染环境罪', number: '示例立字〔2026〕2号' }),
        expect: { state: 'filed', clocks: { 'D-26': 'met', 'D-27': '2027-01-11' } },
      },
      theirs('notifyDecision', '2026-10-12 11:00', { number: '固公通字〔示例〕5号' }),
      {
        ...on('urgePolice', '2026-10-12 14:00', procuratorate.handler, { number: '示例', says: '催办' }),
        expect: { refused: ['urge-too-early'] },
      },
      on('urgePolice', '2027-01-12 10:00', procuratorate.handler, { number: '示例催办〔2027〕1号', says: '请反馈' }),
      on('reportInvestigation', '2027-01-14 10:00', police.handler, { stage: 'ongoing', says: '正在侦查' }),
      {
        ...on('reportInvestigation', '2027-02-01 10:00', police.handler, { stage: 'concluded', says: '侦查终结' }),
        expect: { clocks: { 'D-27': 'met-late' }, anomalies: [] },
        remark: '案情复杂',
      },
    ],
  },
  {
    id: 'withdrawal-changed',
    title: '检察院通知撤销案件；公安机关要求复议，维持；提请复核，上级院变更，案件照常办理',
    source: '合成',
    file: incidentOf('通知撤销案件，复核变更'),
    entries: [
      ...toFiledPaper,
      {
        ...on('orderWithdrawal', '2026-09-18 10:00', procuratorate.head, order),
        expect: { state: 'withdrawalOrdered', clocks: { 'D-26b': '2026-10-08' } },
      },
      {
        ...on('requestWithdrawalReview', '2026-09-22 10:00', police.head, because),
        expect: { state: 'withdrawalReview', clocks: { 'D-26b': 'met', 'D-28a': '2026-09-29' } },
      },
      {
        ...on('decideWithdrawalReview', '2026-09-28 10:00', procuratorate.head, { changed: 'upheld', because: '维持' }),
        expect: { state: 'withdrawalUpheld', clocks: { 'D-28a': 'met' } },
      },
      {
        ...on('requestHigherReview', '2026-09-30 10:00', police.head, because),
        expect: { state: 'withdrawalHigher', clocks: { 'D-28b': '2026-10-15' } },
      },
      {
        ...on('recordHigherReview', '2026-10-14 10:00', procuratorate.handler, {
          number: '示例复核决〔2026〕1号',
          changed: 'changed',
        }),
        expect: { state: 'filedNotified', clocks: { 'D-28b': 'met' } },
      },
    ],
  },
  {
    id: 'withdrawal-upheld',
    title: '物品移交以后通知撤销案件：复议变更的照常办理；另一次通知复核维持，公安机关撤销案件',
    source: '合成',
    file: incidentOf('通知撤销案件，复核维持'),
    entries: [
      ...toFiledPaper,
      on('handOverItems', '2026-09-17 10:00', who.handler, {
        items: ['铁桶92只'],
        receivedBy: '民警甲',
        remaining: [],
        hazardous: '已委托贮存',
      }),
      {
        ...on('orderWithdrawal', '2026-09-18 10:00', procuratorate.head, order),
        expect: { state: 'lateWithdrawalOrdered' },
      },
      on('requestWithdrawalReview', '2026-09-22 10:00', police.head, because),
      {
        ...on('decideWithdrawalReview', '2026-09-28 10:00', procuratorate.head, {
          changed: 'changed',
          because: '变更',
        }),
        expect: { state: 'handedOver' },
      },
      on('orderWithdrawal', '2026-10-09 10:00', procuratorate.head, order),
      on('requestWithdrawalReview', '2026-10-12 10:00', police.head, because),
      on('decideWithdrawalReview', '2026-10-15 10:00', procuratorate.head, { changed: 'upheld', because: '维持' }),
      on('requestHigherReview', '2026-10-16 10:00', police.head, because),
      {
        ...on('recordHigherReview', '2026-10-20 10:00', procuratorate.handler, { number: '示例', changed: 'upheld' }),
        expect: { state: 'lateWithdrawalUpheld' },
      },
      { ...on('withdrawFiling', '2026-10-21 10:00', police.head, withdrawal), expect: { state: 'withdrawn' } },
    ],
  },
  {
    id: 'withdrawal-ignored',
    title: '收到通知撤销案件书超过十五日既不撤销也不要求复议，检察院提出纠正意见，公安机关撤销案件',
    source: '合成',
    file: incidentOf('通知撤销案件，逾期'),
    entries: [
      ...toFiledPaper,
      on('orderWithdrawal', '2026-09-18 10:00', procuratorate.head, order),
      {
        ...on('correctPolice', '2026-09-30 10:00', procuratorate.head, { number: '示例', says: '请纠正' }),
        expect: { refused: ['correction-too-early'] },
      },
      on('correctPolice', '2026-10-12 10:00', procuratorate.head, { number: '示例纠违〔2026〕3号', says: '请纠正' }),
      {
        ...theirs('withdrawFiling', '2026-10-13 10:00', withdrawal),
        expect: { state: 'withdrawn', anomalies: ['late'], clocks: { 'D-26b': 'met-late' } },
      },
    ],
  },
  {
    id: 'forwarded-here',
    title: '移送有管辖权的公安机关，该机关也在本系统：席位移交，由其签回执，期限重新计算',
    source: '合成',
    file: incidentOf('移送有管辖权的公安机关（已登记）'),
    entries: [
      ...toAcceptance,
      {
        ...on('forwardToCompetent', '2026-09-15 09:00', police.head, { to: '包头市公安局', because: '跨旗县' }),
        expect: { state: 'forwarded', clocks: { 'D-05': 'met', 'D-09a': 'superseded' } },
      },
      {
        ...on('acknowledge', '2026-09-16 10:00', police.clerk, receipt),
        expect: { refused: ['not-your-step'] },
      },
      {
        ...on('acknowledge', '2026-09-16 10:00', 'baotou-police.handler', receipt),
        expect: { state: 'accepted', clocks: { 'D-09a': '2026-09-20' } },
      },
    ],
  },
]
