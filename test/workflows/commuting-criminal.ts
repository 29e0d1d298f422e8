/** @module Neighbours of the criminal side that may change places, each with why the law does not order them. */
import type { Commuting } from './commuting.ts'

export const commutingCriminal: readonly Commuting[] = [
  {
    pair: 'criminal.interrogate ~ criminal.notifyFamily',
    because: '刑诉法85、86：二十四小时以内通知家属、讯问，彼此没有先后',
  },
  {
    pair: 'criminal.notifyFamily ~ criminal.sendToJail',
    because: '刑诉法85：二十四小时以内送看守所、通知家属，彼此没有先后',
  },
  {
    pair: 'criminal.findUnrelatedProperty ~ criminal.recalculateCustody',
    because: '查明无关财物与侦查羁押期限互不影响',
  },
  {
    pair: 'criminal.releaseProperty ~ criminal.transferProsecution',
    because: '刑诉法145：三日内解除，不等也不妨碍移送起诉',
  },
  {
    pair: 'criminal.requestArrestReconsideration ~ criminal.returnArrestReceipt',
    because: '执行回执与要求复议是收到不批准逮捕决定书之后的两件事',
  },
  {
    pair: 'criminal.changeMeasure ~ criminal.replyCorrection',
    because: '回复纠正情况不以变更强制措施为前提，未纠正的由检察院再督促',
  },
  {
    pair: 'criminal.changeMeasure ~ criminal.decideArrest',
    because: '审查逮捕期间公安机关发现不应当拘留的，随时可以释放或者变更',
  },
  {
    pair: 'criminal.transferProsecution ~ enforcement.notifyPenalty',
    because: '处罚告知不是处罚决定，刑事程序期间可以进行',
  },
  { pair: 'criminal.decideNonProsecution ~ enforcement.legalReview', because: '法制审核不是处罚决定，不等刑事结果' },
  {
    pair: 'criminal.announceNonProsecution ~ criminal.orderPropertyRelease',
    because: '刑诉法177：通知解除查封扣押与决定同时，不等宣布',
  },
  {
    pair: 'criminal.serveNonProsecution ~ police-transfer.informResult',
    because: '告知移送机关自作出决定之日起算，不等送达',
  },
  {
    pair: 'criminal.announceNonProsecution ~ police-transfer.informResult',
    because: '告知移送机关自作出决定之日起算，不等宣布',
  },
  {
    pair: 'criminal.requestNonProsecutionReconsideration ~ reverse-linkage.acceptReview',
    because: '公安机关要求复议不以行政检察受理为前提',
  },
  {
    pair: 'criminal.requestNonProsecutionReconsideration ~ reverse-linkage.suspendReview',
    because: '中止审查的规定系转引，只作提示，不拒绝',
  },
  {
    pair: 'criminal.registerPartyAppeal ~ criminal.registerVictimAppeal',
    because: '被害人、被不起诉人各自申诉，没有先后',
  },
  {
    pair: 'criminal.decideNonProsecutionReconsideration ~ criminal.registerPartyAppeal',
    because: '公安机关的复议与被不起诉人的申诉各自进行',
  },
  {
    pair: 'criminal.extendAppealReview ~ criminal.recordNonProsecutionReview',
    because: '上级院的复核与申诉复查各自进行',
  },
  {
    pair: 'criminal.decideAppeal ~ reverse-linkage.resumeReview',
    because: '恢复审查的规定系转引，只作提示（LK-C8），不拒绝',
  },
  { pair: 'enforcement.decideFine ~ reverse-linkage.urgeReply', because: '督促回复不妨碍行政机关作出处罚决定' },
  {
    pair: 'enforcement.decideFine ~ reverse-linkage.replyOpinion',
    because: '处罚决定与回复分属两个机关的记录，处理情况以回复所附文书为准',
  },
  {
    pair: 'criminal.extendProsecutionReview ~ criminal.selfInvestigate',
    because: '自行补充侦查在审查起诉期限内即可，延长前后都可以',
  },
  {
    pair: 'criminal.requestNonProsecutionReconsideration ~ reverse-linkage.issueOpinion',
    because: '检察意见提出前后公安机关都可以要求复议；在先的只提示中止（LK-C8）',
  },
  {
    pair: 'criminal.decideNonProsecutionReconsideration ~ reverse-linkage.withdrawOpinion',
    because: '检察意见因其他原因也可以撤回，不以撤销不起诉为前提',
  },
  {
    pair: 'police-transfer.informResult ~ reverse-linkage.withdrawOpinion',
    because: '撤回检察意见与告知刑事处理结果是两件事',
  },
  { pair: 'criminal.decideNonProsecution ~ criminal.registerSuspect', because: '两名犯罪嫌疑人两个程序，互不妨碍' },
  {
    pair: 'criminal.detain ~ reverse-linkage.terminateReview',
    because: '两名犯罪嫌疑人，一人的侦查与另一人的反向衔接互不妨碍',
  },
]
