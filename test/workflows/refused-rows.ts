/** @module For every rule of every step and every link rule, one breach of it: who tries what, from where. */
import type { SimEntry } from '../../src/engine/simulate.ts'
import type { Track } from '../../src/engine/case-view.ts'
import {
  declined,
  dispatched,
  inspection,
  materials,
  opened,
  report,
  supplemented,
} from '../../workflows/scenarios/papers.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import type { Attempt } from './case-now.ts'
import { notSuspected, ready, through, upTo, without } from './road.ts'

export interface Breach {
  readonly title: string
  readonly code: string
  readonly given: readonly SimEntry[]
  readonly attempt: Attempt
  /** Other codes that come with it, when one breach cannot be had without the other. */
  readonly with?: readonly string[]
  /** What 补录 has put on the track and no step of ours would. */
  readonly facts?: Readonly<Record<string, unknown>>
  readonly state?: Track['state']
}

const alone = [{ name: '承办人甲', certificate: '演示证号1' }]
const twice = [...alone, { name: '承办人乙', certificate: '演示证号1' }]
const photo = '2026-09-14T11:30:00+08:00'
const from = (name: string, input: unknown, change: Partial<Attempt> = {}) => {
  const at = ready[name]
  if (!at) throw new Error(name)
  return { given: at.given, attempt: { ...at.attempt, input, ...change } }
}
const fine = { fineFen: 2_000_000_00, grounds: '擅自倾倒危险废物', legalReview: '法制审核人员甲：通过' }
const close = { ground: '已移送司法机关且行政程序无须继续', note: '已移送' }
const decideFine = (at: string): Attempt => ({
  track: 'enforcement',
  step: 'decideFine',
  at,
  by: who.head,
  input: fine,
})
const closing = (at: string): Attempt => ({
  track: 'enforcement',
  step: 'closeEnforcement',
  at,
  by: who.deptHead,
  input: close,
})
const letter = dispatched(photo)
const penalty = { name: '行政处罚决定书', copies: 1, pages: 3, original: '原件' }
const sourceless = [{ name: '铁桶', quantity: '92只', features: '有残液', storedAt: '某库' }]

export const breaches: readonly Breach[] = [
  {
    title: '行政立案只指定一名执法人员〔行政处罚法42〕',
    code: 'two-officers',
    ...from('enforcement.openEnforcement', { ...opened, officers: alone }),
  },
  {
    title: '行政立案的两名承办人是同一张执法证〔行政处罚法42〕',
    code: 'two-officers',
    ...from('enforcement.openEnforcement', { ...opened, officers: twice }),
  },
  {
    title: '一名执法人员现场检查〔行政处罚法42〕',
    code: 'two-officers',
    ...from('enforcement.inspectSite', { ...inspection, officers: alone }),
  },
  {
    title: '现场检查没有出示执法证件〔行政处罚法55〕',
    code: 'certificates-shown',
    ...from('enforcement.inspectSite', { ...inspection, certificatesShown: false }),
  },
  {
    title: '改正期限早于责令改正之日',
    code: 'correction-date-past',
    ...from('enforcement.orderCorrection', { to: '某厂', content: '停止倾倒', until: '2026-09-15' }),
  },
  {
    title: '没有现场检查就作涉嫌犯罪研判〔行政处罚法54〕',
    code: 'inspected-first',
    given: without(through('openEnforcement'), 'inspectSite'),
    attempt: { track: 'enforcement', step: 'assessCrime', at: '2026-09-22 10:00', by: who.handler },
  },
  {
    title: '没有研判就决定罚款〔行政处罚法57〕',
    code: 'crime-assessed',
    given: through('openEnforcement'),
    attempt: decideFine('2026-09-25 10:00'),
  },
  {
    title: '没有研判就结案〔行政处罚法57〕',
    code: 'crime-assessed',
    given: through('openEnforcement'),
    attempt: closing('2026-09-25 10:00'),
  },
  {
    title: '罚款决定没有经过法制审核〔行政处罚法58〕',
    code: 'legal-review-missing',
    given: notSuspected,
    attempt: { ...decideFine('2026-09-25 10:00'), input: { ...fine, legalReview: '　' } },
  },
  {
    title: '专案组只有一人〔310号令5〕',
    code: 'team-of-two',
    ...from('police-transfer.formTeam', { team: alone }),
  },
  {
    title: '专案组两人是同一张执法证〔310号令5〕',
    code: 'team-of-two',
    ...from('police-transfer.formTeam', { team: twice }),
  },
  {
    title: '报告日期晚于负责人接到报告之日',
    code: 'report-dated-after-receipt',
    ...from('police-transfer.submitReport', report('2026-11-04')),
  },
  {
    title: '已有待审批的报告，再次报告不写原因〔310号令5〕',
    code: 'further-report-reason',
    given: through('submitReport'),
    attempt: {
      track: 'transfer',
      step: 'submitReport',
      at: '2026-11-04 09:00',
      by: who.handler,
      input: report('2026-11-04'),
    },
  },
  {
    title: '不批准移送后重新报告，又有待审批的报告时再次报告不写原因〔310号令5〕',
    code: 'further-report-reason',
    given: [
      ...through('submitReport'),
      {
        track: 'transfer',
        step: 'decideTransfer',
        at: '2026-11-04 15:00',
        by: who.head,
        input: { decision: 'refused', because: '称重记录不足' },
      },
      { track: 'transfer', step: 'submitReport', at: '2026-11-05 09:00', by: who.handler, input: report('2026-11-05') },
    ],
    attempt: {
      track: 'transfer',
      step: 'submitReport',
      at: '2026-11-06 09:00',
      by: who.handler,
      input: report('2026-11-06'),
    },
  },
  {
    title: '执法程序不合法的案件提请移送〔2017办法5〕',
    code: 'transfer-conditions',
    ...from('police-transfer.submitReport', { ...report('2026-11-03'), lawfulProcedure: false }),
  },
  {
    title: '没有合法证据的案件提请移送〔2017办法5〕',
    code: 'transfer-conditions',
    ...from('police-transfer.submitReport', { ...report('2026-11-03'), lawfulEvidence: false }),
  },
  {
    title: '报告中的涉案物品没有来源材料〔2017办法6〕',
    code: 'item-without-source',
    ...from('police-transfer.submitReport', { ...report('2026-11-03'), items: sourceless }),
  },
  {
    title: '补录的涉案物品没有来源材料，不能移送〔2017办法6〕',
    code: 'item-without-source',
    facts: { items: sourceless },
    ...from('police-transfer.dispatch', letter),
  },
  {
    title: '移送材料没有案件调查报告〔310号令6〕',
    code: 'materials-incomplete',
    ...from('police-transfer.dispatch', { ...letter, materials: materials.filter((m) => m.name !== '案件调查报告') }),
  },
  {
    title: '已作出行政处罚决定而没有附决定书〔2017办法6〕',
    code: 'materials-incomplete',
    ...from('police-transfer.dispatch', { ...letter, penaltyDecided: true }),
  },
  {
    title: '附了行政处罚决定书而没有注明已作出处罚〔2017办法6〕',
    code: 'penalty-flag-inconsistent',
    ...from('police-transfer.dispatch', { ...letter, materials: [...materials, penalty] }),
  },
  {
    title: '回执时间早于移送时间',
    code: 'receipt-before-dispatch',
    with: ['before-previous-step'],
    ...from('police-transfer.acknowledge', undefined, {
      at: '2026-11-05 08:59',
      by: who.clerk,
      received: '2026-11-05 10:00',
    }),
  },
  {
    title: '公安机关没有告知补正就补正〔2017办法8〕',
    code: 'no-correction-asked',
    given: through('acknowledge'),
    attempt: { track: 'transfer', step: 'supplement', at: '2026-11-06 09:00', by: who.handler, input: supplemented },
  },
  {
    title: '立案审查期限的最后一刻还不能认定逾期〔2017办法12〕',
    code: 'filing-review-running',
    given: through('acknowledge'),
    attempt: { track: 'transfer', step: 'lapseFiling', at: '2026-11-09 23:59', by: who.handler },
  },
  {
    title: '公安机关不予立案不说明理由〔2017办法9〕',
    code: 'declined-without-reasons',
    ...from('police-transfer.decideFiling', { ...declined, because: '' }),
  },
  {
    title: '公安机关不予立案不退回案卷材料〔2017办法9〕',
    code: 'declined-without-reasons',
    ...from('police-transfer.decideFiling', { ...declined, returned: [] }),
  },
  {
    title: '没有负责人批准就延长至三十日〔2017办法9〕',
    code: 'complex-without-approval',
    ...from('police-transfer.decideFiling', { decision: 'complex', ground: '涉案人员多', approval: '　' }),
  },
  {
    title: '批准移送之后、移送之前决定罚款〔2017办法16〕',
    code: 'LK-T1',
    with: ['LK-T2'],
    given: upTo('dispatch'),
    attempt: decideFine('2026-11-04 16:00'),
  },
  {
    title: '移送期间决定罚款〔2017办法16〕',
    code: 'LK-T1',
    given: through('acknowledge'),
    attempt: decideFine('2026-11-05 16:00'),
  },
  {
    title: '公安机关已经立案，决定罚款〔2017办法16〕',
    code: 'LK-T1',
    given: through('handOverItems'),
    attempt: decideFine('2026-11-11 10:00'),
  },
  {
    title: '涉嫌犯罪的案件没有移送就决定罚款〔310号令11〕',
    code: 'LK-T2',
    given: through('assessCrime'),
    attempt: decideFine('2026-09-25 10:00'),
  },
  {
    title: '涉嫌犯罪的案件没有移送就结案〔行政处罚法82〕',
    code: 'LK-T2',
    given: through('assessCrime'),
    attempt: closing('2026-09-25 10:00'),
  },
  {
    title: '涉嫌犯罪的案件批准以后没有移送出去就结案〔行政处罚法82〕',
    code: 'LK-T2',
    given: through('decideTransfer'),
    attempt: closing('2026-11-04 16:00'),
  },
]
