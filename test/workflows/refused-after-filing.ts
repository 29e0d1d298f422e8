/** @module Breaches after 立案, in 监督移送: who tries what, from where. */
import { who } from '../../workflows/scenarios/scenario.ts'
import type { Breach } from './refused-rows.ts'
import { issued, noticedHere, notified, proc, supervised } from './road-after-filing.ts'
import { t, through } from './road-base.ts'

export const afterFilingBreaches: readonly Breach[] = [
  {
    title: '监督立案不满三个月即催办〔刑诉规则564〕',
    code: 'urge-too-early',
    given: supervised,
    attempt: { track: t, step: 'urgePolice', at: '2026-12-18 10:00', by: proc.handler },
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
