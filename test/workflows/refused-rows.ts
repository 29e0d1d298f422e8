/** @module For every rule of every step, one breach of it: who tries what, from where. */
import type { SimEntry } from '../../src/engine/simulate.ts'
import type { Track } from '../../src/engine/case-view.ts'
import { dispatched, inspection, materials, opened, report } from '../../workflows/scenarios/papers.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import type { Attempt } from './case-now.ts'
import { executionBreaches } from './refused-execution.ts'
import { noticeBreaches } from './refused-notice.ts'
import { afterFilingBreaches } from './refused-after-filing.ts'
import { criminalBreaches } from './refused-criminal.ts'
import { arrestBreaches } from './refused-arrest.ts'
import { prosecutionBreaches } from './refused-prosecution.ts'
import { leadBreaches } from './refused-leads.ts'
import { measureBreaches } from './refused-measures.ts'
import { linkBreaches } from './refused-links.ts'
import { appraisalBreaches } from './refused-appraisal.ts'
import { itemBreaches, itemLinkBreaches } from './refused-items.ts'
import { approvalBreaches, recusalBreaches } from './refused-office.ts'
import { productionBreaches } from './refused-production.ts'
import { branchBreaches } from './refused-branches.ts'
import { courtAppealBreaches } from './refused-court-appeal.ts'
import { courtBreaches } from './refused-court.ts'
import { compensationBreaches } from './refused-compensation.ts'
import { publicInterestBreaches } from './refused-public-interest.ts'
import { policeBreaches } from './refused-police.ts'
import { timeBreaches } from './refused-times.ts'
import { fine, from, through, without } from './road.ts'

export interface Breach {
  readonly title: string
  readonly code: string
  readonly given: readonly SimEntry[]
  readonly attempt: Attempt
  /** Other codes that come with it, when one breach cannot be had without the other. */
  readonly with?: readonly string[]
  /** Other anomalies when another organ did it nevertheless. */
  readonly recordedWith?: readonly string[]
  /** What 补录 has put on the track and no step of ours would. */
  readonly facts?: Readonly<Record<string, unknown>>
  readonly state?: Track['state']
}

const alone = [{ name: '承办人甲', certificate: '演示证号1' }]
const twice = [...alone, { name: '承办人乙', certificate: '演示证号1' }]
const photo = '2026-09-14T11:30:00+08:00'
const close = { ground: '违法事实不能成立', note: '经查明没有违法事实' }
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

const ruleBreaches: readonly Breach[] = [
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
    title: '现场检查没有全过程记录〔行政处罚法47〕',
    code: 'full-record',
    ...from('enforcement.inspectSite', { ...inspection, recorded: false }),
  },
  {
    title: '没有罚款决定，以处罚执行完毕结案〔行政处罚法57〕',
    code: 'closing-ground-unfounded',
    ...from('enforcement.closeEnforcement', { ground: '处罚决定执行完毕', note: '执行完毕' }),
  },
  {
    title: '没有现场照片或者录音录像资料〔2017办法6〕',
    code: 'photos-missing',
    ...from('police-transfer.dispatch', { ...letter, photos: [] }),
  },
  {
    title: '已经延至三十日，又以线索需要查证延至七日〔2017办法9〕',
    code: 'extension-repeated',
    given: [
      ...through('acknowledge'),
      {
        track: 'transfer',
        step: 'decideFiling',
        at: '2026-11-06 09:00',
        by: who.clerk,
        paper: { number: '示例', receivedAt: '2026-11-06 09:00' },
        input: { decision: 'complex', ground: '涉案人员多', approval: '固公批〔示例〕1号' },
      },
    ],
    attempt: {
      track: 'transfer',
      step: 'decideFiling',
      at: '2026-11-06 16:00',
      by: 'guyang-police.head',
      input: { decision: 'verifyClue', ground: '车辆需要查证' },
    },
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
    recordedWith: ['penalty-not-notified'],
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
]

export const breaches: readonly Breach[] = [
  ...ruleBreaches,
  ...linkBreaches,
  ...timeBreaches,
  ...policeBreaches,
  ...measureBreaches,
  ...noticeBreaches,
  ...executionBreaches,
  ...productionBreaches,
  ...courtBreaches,
  ...courtAppealBreaches,
  ...branchBreaches,
  ...appraisalBreaches,
  ...itemBreaches,
  ...itemLinkBreaches,
  ...approvalBreaches,
  ...recusalBreaches,
  ...leadBreaches,
  ...afterFilingBreaches,
  ...publicInterestBreaches,
  ...compensationBreaches,
  ...criminalBreaches,
  ...arrestBreaches,
  ...prosecutionBreaches,
]
