/** @module 鉴定、检测、认定: for each rule one breach. */
import type { SimEntry } from '../../src/engine/simulate.ts'
import { commissioned, sampleOf, taken } from '../../workflows/scenarios/appraisals.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import type { Breach } from './refused-rows.ts'
import { a, asked, at, back, begun, done, example, report, sent, step, told, working } from './road-ledger.ts'

const lab = commissioned.institution
const again = { ...commissioned, nature: 'again', natureGrounds: '异议成立' }
const second: readonly SimEntry[] = [
  ...told,
  { open: a, as: 'again', arisesFrom: a, at: '2026-09-22 09:00', by: who.handler },
]

export const appraisalBreaches: readonly Breach[] = [
  {
    title: '机构资质在委托时已经失效〔310号令4〕',
    code: 'qualification-lapsed',
    ...at('appraisal.commission', { ...commissioned, institution: { ...lab, validUntil: '2026-09-15' } }),
  },
  {
    title: '委托书的预计完成日不晚于委托之日',
    code: 'appraisal-due-past',
    ...at('appraisal.commission', { ...commissioned, dueOn: '2026-09-16' }),
  },
  {
    title: '变更后的预计完成日已经过去',
    code: 'appraisal-due-past',
    ...at('appraisal.changeDue', { dueOn: '2026-09-17', because: '复测' }),
  },
  {
    title: '恢复鉴定时预计完成日已经过去',
    code: 'appraisal-due-past',
    ...at('appraisal.resumeAppraisal', { dueOn: '2026-09-18', because: '恢复' }),
  },
  {
    title: '重新鉴定没有写明理由〔刑诉法148〕',
    code: 'appraisal-grounds-missing',
    given: second,
    attempt: {
      ...at('appraisal.commission', {
        ...commissioned,
        nature: 'again',
        appraisers: [{ name: '检测人乙', certificate: '检测示例2' }],
      }).attempt,
      track: 'again',
      at: '2026-09-22 10:00',
    },
  },
  {
    title: '重新鉴定没有原鉴定〔刑诉规则220〕',
    code: 'LK-A3',
    ...at('appraisal.commission', again),
  },
  {
    title: '重新鉴定仍由原鉴定人进行〔刑诉规则220〕',
    code: 'LK-A3',
    given: second,
    attempt: { ...at('appraisal.commission', again).attempt, track: 'again', at: '2026-09-22 10:00' },
  },
  {
    title: '检材不取自查封、扣押的物品，告知期间〔行政强制法25〕',
    code: 'appraisal-not-of-seizure',
    ...example('appraisal.informPeriod', [
      ...begun,
      step(a, 'commission', '2026-09-16 10:00', { ...commissioned, fromSeizure: false }),
    ]),
  },
  {
    title: '没有送交检材就登记接收',
    code: 'no-sample-sent',
    ...example('appraisal.recordSamples', asked),
  },
  {
    title: '检材编号重复',
    code: 'sample-number-used',
    given: working,
    attempt: { ...at('appraisal.sendSamples', sampleOf('样1')).attempt, at: '2026-09-17 10:00' },
  },
  {
    title: '接收的检材封识破损而没有说明〔310号令4〕',
    code: 'seal-broken-unexplained',
    ...at('appraisal.recordSamples', { ...taken, sealsIntact: false }),
  },
  {
    title: '检材已经送出，却按无检材受理',
    code: 'sample-unanswered',
    ...example('appraisal.acceptCommission', sent, '2026-09-16 12:00'),
  },
  {
    title: '补充检材没有答复就登记报告',
    code: 'sample-unanswered',
    ...at('appraisal.receiveReport', report, [...working, step(a, 'sendSamples', '2026-09-17 09:00', sampleOf('样2'))]),
  },
  {
    title: '机构没有检材可以退还',
    code: 'no-sample-held',
    recordedWith: ['sample-not-held'],
    ...example('appraisal.returnSamples', back, '2026-09-22 10:00'),
  },
  {
    title: '退还没有接收过的检材',
    code: 'sample-not-held',
    ...at('appraisal.returnSamples', { returned: ['样9'], used: [], receivedBy: '甲' }),
  },
  {
    title: '对扣押物品的检测费用由当事人承担〔行政强制法25〕',
    code: 'fee-on-party',
    ...at('appraisal.recordFee', { paidFen: 1_000_00, payer: 'party', voucher: '示例' }),
  },
  {
    title: '报告没有鉴定人签名〔刑诉法147〕',
    code: 'report-unsigned',
    ...at('appraisal.receiveReport', { ...report, signed: false }),
  },
  {
    title: '报告日期早于委托',
    code: 'report-date-impossible',
    ...at('appraisal.receiveReport', { ...report, issuedOn: '2026-09-15' }),
  },
  {
    title: '报告作出时机构资质已经失效〔310号令4〕',
    code: 'report-outside-qualification',
    ...at('appraisal.receiveReport', { ...report, qualifiedUntil: '2026-09-19' }),
  },
  {
    title: '检材没有退还就办结〔310号令4〕',
    code: 'samples-unreturned',
    ...example('appraisal.closeAppraisal', [
      ...done,
      step(a, 'informOpinion', '2026-09-21 12:00', { who: '某厂', role: 'party', receivedBy: '签收' }),
    ]),
  },
  {
    title: '用作证据的鉴定意见没有告知就办结〔刑诉法148〕',
    code: 'opinion-not-told',
    ...example('appraisal.closeAppraisal', back),
  },
]
