/** @module 鉴定、检测、认定: beside a seizure, with every turn it may take; and one of the police, shown to the others. Synthetic, autumn 2026. */
import { inspection, seizure } from './papers.ts'
import { who, type Entry, type Expectation, type Scenario } from './scenario.ts'
import { incidentOf, toAcceptance, toReport } from './toward-police.ts'

const laboratory = {
  name: '某检测机构',
  certificate: '检测资质示例1号',
  scope: '固体废物、危险特性鉴别',
  validUntil: '2027-06-30',
}
const tester = { name: '检测人甲', certificate: '检测示例1' }
export const commissioned = {
  kind: 'test',
  nature: 'first',
  matter: '桶内残液的成分、含量和危险特性',
  institution: laboratory,
  appraisers: [tester],
  fromSeizure: true,
  estimateFen: 30_000_00,
  dueOn: '2026-09-30',
}
export const sampleOf = (number: string) => ({
  samples: [{ number, name: '桶内残液', quantity: '500毫升', seal: '封条完好' }],
  carriedBy: '承办人甲',
})
export const taken = { decision: 'accepted', answeredBy: '收样员甲', sealsIntact: true }
const told = { party: '某厂', how: '直接送达', receivedBy: '当事人签收' }
export const reported = {
  number: '检字〔示例〕1号',
  issuedOn: '2026-10-13',
  conclusions: '检出1,2,4,5-四氯苯6.35%至7.16%，属于危险废物',
  signed: true,
}
const informed = { who: '某厂', role: 'party', receivedBy: '当事人签收' }
const objection = { by: '某厂', grounds: '采样点位没有代表性' }

const on =
  (track: string, by: string) =>
  (step: string, at: string, input: unknown, expect?: Expectation): Entry => ({ track, step, at, by, input, expect })
const first = on('appraisal', who.handler)
const second = on('again', who.handler)
const police = on('appraisal', 'guyang-police.handler')
/** A look at the seizure's clock: the site is inspected once more. */
const seizureDue = (at: string, due: string): Entry =>
  on('enforcement', who.handler)('inspectSite', at, inspection, { clocks: { 'D-56': due } })

const testing: Scenario = {
  id: 'appraisal',
  title: '查封扣押物品的检测：拒收、告知期间、延期、中止、报告、异议、重新鉴定、撤回',
  source: '合成',
  file: incidentOf('检测鉴定'),
  entries: [
    ...toReport.slice(0, 5),
    {
      ...on('enforcement', who.head)('seize', '2026-09-10 15:00', seizure),
      expect: { clocks: { 'D-56': '2026-10-10' } },
    },
    { open: 'appraisal', as: 'appraisal', arisesFrom: 'enforcement', at: '2026-09-10 16:00', by: who.handler },
    first(
      'commission',
      '2026-09-10 16:30',
      { ...commissioned, institution: { ...laboratory, validUntil: '2026-08-31' } },
      { refused: ['qualification-lapsed'] },
    ),
    first('commission', '2026-09-10 16:30', commissioned, {
      state: 'commissioned',
      clocks: { 'C-appraisal': '2026-09-30' },
      documents: ['appraisal-commission'],
    }),
    first('sendSamples', '2026-09-11 09:00', sampleOf('样1')),
    first(
      'recordSamples',
      '2026-09-11 15:00',
      { decision: 'refused', answeredBy: '收样员甲', note: '样品量不足' },
      { outcome: 'refused', state: 'commissioned' },
    ),
    first('sendSamples', '2026-09-12 09:00', sampleOf('样2')),
    first('recordSamples', '2026-09-12 10:00', taken, { outcome: 'accepted', state: 'working' }),
    { ...seizureDue('2026-09-12 11:00', '2026-10-10'), note: '没有书面告知期间，查封、扣押期限照算' },
    first('informPeriod', '2026-09-14 10:00', told),
    seizureDue('2026-09-15 11:00', '2026-10-27'),
    first('recordFee', '2026-09-15 15:00', { paidFen: 30_000_00, payer: 'organ', voucher: '转账凭证示例1号' }),
    first(
      'changeDue',
      '2026-09-28 10:00',
      { dueOn: '2026-10-15', because: '机构需要复测' },
      { clocks: { 'C-appraisal': '2026-10-15' } },
    ),
    { ...seizureDue('2026-09-28 11:00', '2026-10-27'), note: '预计日变更而没有再次告知，查封、扣押期限不随之延后' },
    first('informPeriod', '2026-09-29 10:00', told),
    seizureDue('2026-09-29 11:00', '2026-11-11'),
    first(
      'pauseAppraisal',
      '2026-09-30 10:00',
      { because: '等待补充检材' },
      { state: 'paused', clocks: { 'C-appraisal': 'superseded' } },
    ),
    seizureDue('2026-09-30 11:00', '2026-10-26'),
    first('sendSamples', '2026-10-08 09:00', sampleOf('样3')),
    first('recordSamples', '2026-10-08 15:00', taken),
    first(
      'resumeAppraisal',
      '2026-10-09 10:00',
      { dueOn: '2026-10-20', because: '补充检材已经接收' },
      { state: 'working', clocks: { 'C-appraisal': '2026-10-20' } },
    ),
    first('receiveReport', '2026-10-14 10:00', reported, { state: 'reported', clocks: { 'C-appraisal': 'met' } }),
    seizureDue('2026-10-14 11:00', '2026-10-31'),
    first('shareWithPolice', '2026-10-14 14:00', { purpose: '随案移送' }),
    first('returnSamples', '2026-10-14 15:00', { returned: ['样2'], used: ['样3'], receivedBy: '承办人甲' }),
    first('informOpinion', '2026-10-15 10:00', informed),
    first('recordObjection', '2026-10-16 10:00', objection, { state: 'objected' }),
    first(
      'decideObjection',
      '2026-10-19 10:00',
      { decision: 'again', because: '点位说明不充分' },
      { outcome: 'again' },
    ),
    first('closeAppraisal', '2026-10-19 11:00', { asEvidence: true }, { state: 'closed' }),
    { open: 'appraisal', as: 'again', arisesFrom: 'appraisal', at: '2026-10-19 14:00', by: who.handler },
    second(
      'commission',
      '2026-10-19 15:00',
      { ...commissioned, nature: 'again', natureGrounds: '异议成立', dueOn: '2026-11-20' },
      { refused: ['LK-A3'] },
    ),
    second('commission', '2026-10-19 15:00', {
      ...commissioned,
      nature: 'again',
      natureGrounds: '异议成立',
      appraisers: [{ name: '检测人乙', certificate: '检测示例2' }],
      dueOn: '2026-11-20',
    }),
    second('acceptCommission', '2026-10-20 10:00', { acceptedBy: '受理员甲', materials: '原检测记录' }),
    second(
      'stopAppraisal',
      '2026-10-21 10:00',
      { how: 'withdrawn', because: '当事人撤回异议' },
      { outcome: 'withdrawn', state: 'stopped', clocks: { 'C-appraisal': 'met' } },
    ),
    second('closeAppraisal', '2026-10-21 11:00', { asEvidence: false }, { state: 'closed' }),
  ],
}

const ofPolice: Scenario = {
  id: 'appraisal-police',
  title: '公安机关委托的鉴定：提供给行政机关、检察院、法院；行政机关的期限不因此停止',
  source: '合成',
  file: incidentOf('公安委托的鉴定'),
  entries: [
    ...toAcceptance,
    {
      ...on('enforcement', who.head)('seize', '2026-09-14 13:00', seizure),
      expect: { clocks: { 'D-56': '2026-10-14' } },
    },
    { open: 'appraisal', as: 'appraisal', at: '2026-09-14 14:00', by: 'guyang-police.handler' },
    police('commission', '2026-09-14 15:00', { ...commissioned, kind: 'forensic', dueOn: '2026-10-30' }),
    police('shareWithEnforcer', '2026-09-14 16:00', { purpose: '核对检材来源' }),
    police('acceptCommission', '2026-09-15 10:00', { acceptedBy: '受理员甲', materials: '案卷复印件 1 册' }),
    police('informPeriod', '2026-09-15 10:30', told),
    seizureDue('2026-09-15 10:45', '2026-10-14'),
    police('shareWithProcuratorate', '2026-09-15 11:00', { purpose: '提前介入时查阅' }),
    police('receiveReport', '2026-10-14 10:00', reported),
    police('shareWithCourt', '2026-10-14 11:00', { purpose: '审理时查阅' }),
    police('informOpinion', '2026-10-15 10:00', { ...informed, who: '刘某生', role: 'suspect' }),
    police('recordObjection', '2026-10-16 10:00', { by: '刘某生', grounds: '含量有误' }),
    police(
      'decideObjection',
      '2026-10-19 10:00',
      { decision: 'rejected', because: '平行样结果一致' },
      { outcome: 'rejected', state: 'reported' },
    ),
    police('recordObjection', '2026-10-20 10:00', { by: '刘某生', grounds: '数量没有鉴定' }),
    police(
      'decideObjection',
      '2026-10-21 10:00',
      { decision: 'supplementary', because: '数量需要补充鉴定' },
      { outcome: 'supplementary', state: 'reported' },
    ),
    police('closeAppraisal', '2026-10-21 11:00', { asEvidence: true }, { state: 'closed' }),
    { open: 'appraisal', as: 'more', arisesFrom: 'appraisal', at: '2026-10-21 14:00', by: 'guyang-police.handler' },
    on('more', 'guyang-police.handler')('commission', '2026-10-21 15:00', {
      ...commissioned,
      kind: 'forensic',
      nature: 'supplementary',
      natureGrounds: '补充鉴定数量',
      fromSeizure: false,
      dueOn: '2026-11-20',
    }),
    on('more', 'guyang-police.handler')(
      'stopAppraisal',
      '2026-10-28 10:00',
      { how: 'terminated', because: '机构不能完成' },
      { outcome: 'terminated', state: 'stopped' },
    ),
  ],
}

export const appraisals: readonly Scenario[] = [testing, ofPolice]
