/**
 * @module Neighbouring steps that may change places: reviewed one by one, each with why the law does not order them.
 * A pair that is not here must be refused, or recorded as 程序异常, when it is turned round.
 */
import { commutingOffice } from './commuting-office.ts'
import { enforcementCommuting } from './commuting-enforcement.ts'

export interface Commuting {
  /** As `swapsOf` names it. */
  readonly pair: string
  readonly because: string
  /** The case then stands otherwise, and rightly so: what is different. */
  readonly differs?: string
}

export const commuting: readonly Commuting[] = [
  ...enforcementCommuting,
  {
    pair: 'enforcement.inspectSite ~ enforcement.openEnforcement',
    because: '现场检查可以在行政立案之前（线索核查），也可以在其后（立案调查）',
  },
  { pair: 'enforcement.assessCrime ~ enforcement.orderCorrection', because: '责令改正不以研判为前提，研判也不等改正' },
  { pair: 'enforcement.registerEvidence ~ enforcement.seize', because: '先行登记保存与查封扣押是并行的两种措施' },
  {
    pair: 'enforcement.seize ~ police-transfer.acknowledge',
    because: '查封扣押不因移送停止，公安机关接受案件也不等查封扣押',
  },
  {
    pair: 'enforcement.collectiveDiscussion ~ enforcement.legalReview',
    because: '行政处罚法57、58：都在作出决定之前，彼此没有先后',
  },
  {
    pair: 'enforcement.hearStatement ~ enforcement.legalReview',
    because: '法制审核在作出决定之前即可；当事人陈述申辩后有变化的由机关决定是否再审',
  },
  {
    pair: 'enforcement.hearStatement ~ enforcement.requestHearing',
    because: '陈述申辩和要求听证是当事人同一告知之后的两项权利',
  },
  { pair: 'enforcement.holdHearing ~ enforcement.legalReview', because: '行政处罚法58：法制审核只须在作出决定之前' },
  { pair: 'enforcement.deferPayment ~ enforcement.recordPayment', because: '部分缴纳之前或者之后都可以批准延期、分期' },
  {
    pair: 'enforcement.notifyPenalty ~ police-transfer.acknowledge',
    because: '处罚告知不是处罚决定，移送期间可以进行',
  },
  {
    pair: 'enforcement.notifyPenalty ~ police-transfer.notifyDecision',
    because: '公安机关已决定不予立案，告知当事人不等公安机关的通知送到',
  },
  {
    pair: 'enforcement.notifyPenalty ~ police-transfer.returnNotPolice',
    because: '处罚告知不是处罚决定，移送期间可以进行',
  },
  {
    pair: 'enforcement.decideFine ~ police-transfer.acceptDeclined',
    because: '不予立案决定作出后即可处罚，不以本机关表示接受为前提',
  },
  {
    pair: 'enforcement.legalReview ~ police-transfer.handOverForPenalty',
    because: '法制审核不是处罚决定，移送期间可以进行',
  },
  {
    pair: 'police-transfer.decideFiling ~ police-transfer.requestCorrection',
    because: '告知补正不停止立案审查的期限，立案之后仍可要求补正',
  },
  {
    pair: 'police-transfer.decideFiling ~ police-transfer.supplement',
    because: '不得以材料不全为由不予立案：立案不等补正',
  },
  {
    pair: 'police-transfer.decideTransfer ~ police-transfer.submitReport',
    because: '退回再查之后再次报告：原报告仍可审批',
    differs: '先审批的，后一次报告使程序重新等待审批',
  },
  {
    pair: 'enforcement.assessCrime ~ enforcement.notifyPenalty',
    because: '处罚告知不是处罚决定；研判只须在决定罚款之前（LK-T2）',
  },
  {
    pair: 'enforcement.notifyPenalty ~ recusal.applyRecusal',
    because: '行政处罚法43：对回避申请作出决定之前，不停止调查',
  },
  {
    pair: 'enforcement.notifyPenalty ~ recusal.decideRecusal',
    because: '回避只及于被决定回避的人员，其他人员前后都可以办理',
  },
  {
    pair: 'enforcement.notifyPenalty ~ recusal.requestRecusalReview',
    because: '对回避决定申请复议，不停止其他人员的办理',
  },
  { pair: 'lead.decideAcceptance ~ lead.supplementLead', because: '受理之前或者之后都可以补充线索' },
  { pair: 'lead.supplementLead ~ lead.verifyLead', because: '初核之前或者之后都可以补充线索' },
  { pair: 'lead.recordWithdrawal ~ lead.verifyLead', because: '举报人撤回不停止核查，何时撤回都照实登记' },
  { pair: 'lead.extendLead ~ lead.recordWithdrawal', because: '举报人撤回不影响办理期限' },
  { pair: 'agreed-task.askChange ~ joint-meeting.closeMeeting', because: '会议办结不影响各议定事项的办理' },
  { pair: 'joint-supervision.reportProgress ~ joint-supervision.urge', because: '催办与报告进展没有先后' },
  {
    pair: 'joint-supervision.changeDue ~ joint-supervision.reportProgress',
    because: '报告进展、变更期限没有先后；报告完成以后不再变更',
  },
  { pair: 'police-transfer.reportInvestigation ~ police-transfer.urgePolice', because: '催办与反馈侦查进展没有先后' },
  {
    pair: 'police-transfer.submitReport ~ transfer-opinion.decideOpinion',
    because: '检察院提出检察意见与行政执法机关再次报告没有先后',
  },
  {
    pair: 'police-transfer.requestSupplementaryInvestigation ~ police-transfer.supplement',
    because: '补正材料与提出补充调查意见是2017办法8的两项，各自进行',
  },
  ...commutingOffice,
]
