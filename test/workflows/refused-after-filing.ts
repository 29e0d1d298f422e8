/** @module Breaches after 立案, in 监督移送: who tries what, from where. */
import { supplemented } from '../../workflows/scenarios/papers.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import type { Breach } from './refused-rows.ts'
import {
  correctionHere,
  declinedHere,
  delayed,
  issued,
  noticedHere,
  notified,
  police,
  proc,
  supervised,
  upheldHere,
} from './road-after-filing.ts'
import { advised, declinedRoad } from './road.ts'
import { items, t, through } from './road-base.ts'

export const afterFilingBreaches: readonly Breach[] = [
  {
    title: '监督立案不满三个月即催办〔刑诉规则564〕',
    code: 'urge-too-early',
    given: supervised,
    attempt: { track: t, step: 'urgePolice', at: '2026-12-18 10:00', by: proc.handler },
  },
  {
    title: '补正告知没有签收就补正〔2017办法8〕',
    code: 'notice-not-signed',
    given: correctionHere,
    attempt: { track: t, step: 'supplement', at: '2026-11-06 09:00', by: who.handler, input: supplemented },
  },
  {
    title: '立案通知没有签收就移交物品〔310号令12〕',
    code: 'notice-not-signed',
    given: noticedHere,
    attempt: { track: t, step: 'handOverItems', at: '2026-11-10 10:00', by: who.handler, input: items },
  },
  {
    title: '不予立案通知没有签收就申请复议〔2017办法11〕',
    code: 'notice-not-signed',
    given: declinedHere,
    attempt: { track: t, step: 'requestReconsideration', at: '2026-11-10 10:00', by: who.handler },
  },
  {
    title: '接到不予立案通知书已过三个工作日才申请复议〔2017办法11〕',
    code: 'reconsideration-too-late',
    given: declinedRoad,
    attempt: { track: t, step: 'requestReconsideration', at: '2026-11-13 09:00', by: who.handler },
  },
  {
    title: '复议决定没有签收就建议立案监督〔310号令9〕',
    code: 'notice-not-signed',
    given: upheldHere,
    attempt: { track: t, step: 'adviseSupervision', at: '2026-11-12 10:00', by: who.handler },
  },
  {
    title: '移送机关对不予立案有异议，检察院答复尚未超过立案审查期限〔刑诉规则562〕',
    code: 'no-complaint-of-delay',
    given: advised,
    attempt: { track: t, step: 'answerNotOverdue', at: '2026-11-12 10:00', by: proc.handler },
  },
  {
    title: '延长的七日也已经过了，检察院答复尚未超过期限〔刑诉规则562〕',
    code: 'review-overdue',
    given: delayed,
    attempt: {
      track: t,
      step: 'answerNotOverdue',
      at: '2026-11-13 10:00',
      by: proc.handler,
      input: { extension: 'verifyClue', paper: '示例' },
    },
  },
  {
    title: '已经确认逾期未决，公安机关又批准延长至三十日〔2017办法12〕',
    code: 'extension-after-lapse',
    given: delayed.slice(0, -1),
    attempt: {
      track: t,
      step: 'decideFiling',
      at: '2026-11-11 10:00',
      by: police.head,
      input: { decision: 'complex', ground: '涉案人员多', approval: '固公批〔示例〕1号' },
    },
    recordedWith: ['late'],
  },
  {
    title: '还没有移送，主要负责人决定先行罚款〔310号令11〕',
    code: 'LK-T11',
    given: through('decideTransfer'),
    attempt: { track: 'enforcement', step: 'allowFineDespiteTransfer', at: '2026-11-04 16:00', by: who.head },
  },
  {
    title: '没有等待录入的决定，登记录入平台〔2017办法34〕',
    code: 'nothing-to-enter',
    given: [
      ...through('dispatch'),
      { track: t, step: 'enterPlatform', at: '2026-11-06 10:00', by: who.clerk, input: { entries: ['案件移送'] } },
    ],
    attempt: { track: t, step: 'enterPlatform', at: '2026-11-06 11:00', by: who.clerk },
  },
  {
    title: '来文通知的收到时间已经登记，又登记签收',
    code: 'no-notice-to-sign',
    given: notified,
    attempt: { track: t, step: 'signForNotice', at: '2026-11-10 09:00', by: who.clerk },
  },
  {
    title: '签收早于公安机关作出通知',
    code: 'signed-before-notice',
    given: noticedHere,
    attempt: { track: t, step: 'signForNotice', at: '2026-11-09 09:00', by: who.clerk },
    with: ['before-previous-step'],
  },
  {
    title: '收到检察意见后决定不移送〔2017办法14〕',
    code: 'opinion-must-be-followed',
    given: [...issued, ...through('dispatch').slice(through('submitReport').length)],
    attempt: {
      track: 'transfer-opinion',
      step: 'reportExecution',
      at: '2026-11-05 10:00',
      by: who.handler,
      input: { executed: 'objected', says: '不足三吨' },
    },
  },
  {
    title: '三日未满即通报逾期不移送〔2017办法14〕',
    code: 'opinion-not-overdue',
    given: issued,
    attempt: { track: 'transfer-opinion', step: 'reportNonCompliance', at: '2026-11-04 10:00', by: proc.head },
  },
  {
    title: '有建议移送的检察意见，仍不批准移送〔2017办法14〕',
    code: 'LK-T8',
    given: issued,
    attempt: {
      track: t,
      step: 'decideTransfer',
      at: '2026-11-04 10:00',
      by: who.head,
      input: { decision: 'refused', because: '数量不足' },
    },
  },
  {
    title: '没有移送就报告已经移送〔2017办法14〕',
    code: 'LK-T10',
    given: issued,
    attempt: {
      track: 'transfer-opinion',
      step: 'reportExecution',
      at: '2026-11-04 10:00',
      by: who.handler,
      input: { executed: 'transferred', says: '已移送' },
    },
  },
]
