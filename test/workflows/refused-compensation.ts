/** @module Breaches in 生态环境损害赔偿: who tries what, from where. */
import type { SimEntry } from '../../src/engine/simulate.ts'
import { c, losses, terms } from '../../workflows/scenarios/public-interest-roads.ts'
import { breach } from './breach.ts'
import type { Breach } from './refused-rows.ts'
import { eco, failed, fromLead, judged, notStarted, suing, toEdc } from './road-public-interest.ts'

const notStarting = (more: object) =>
  c('decideClaim', '2026-09-11 10:00', eco.head, {
    decision: 'notStarted',
    ground: 'minor',
    redLine: false,
    repeatedWithinTwoYears: false,
    because: '理由',
    ...more,
  })
const twice = [losses[0], losses[0]]
const meeting = (at: string) =>
  c('holdNegotiation', at, eco.handler, { attendees: ['甲', '乙'], procuratorateAttended: false, minutes: '未果' })
const thrice = [...toEdc('holdNegotiation'), meeting('2026-09-22 10:00'), meeting('2026-09-23 10:00')]
const claim = (more: object = {}) =>
  c('fileCompensationSuit', '2026-11-25 10:00', eco.head, { court: '包头市中级人民法院', losses, ...more })
const second: readonly SimEntry[] = [
  ...suing.map((e) =>
    e.step === 'fileCompensationSuit'
      ? { ...e, input: { court: '包头市中级人民法院', losses: [...losses, { item: 'emergency', amountFen: 100_00 }] } }
      : e,
  ),
  ...failed.map((e) => ({
    ...e,
    at: `2026-11-${String(e.at).slice(8)}`,
    ...(e.open ? { as: 'other' } : { track: 'other' }),
  })),
]

export const compensationBreaches: readonly Breach[] = [
  breach(
    '红线内的损害以显著轻微不启动索赔〔2025意见4〕',
    'minor-damage-excluded',
    toEdc('screenLead'),
    notStarting({ redLine: true }),
  ),
  breach(
    '二年内再次造成损害以显著轻微不启动索赔〔2025意见4〕',
    'minor-damage-excluded',
    toEdc('screenLead'),
    notStarting({ repeatedWithinTwoYears: true }),
  ),
  breach(
    '以裁判已涵盖不启动索赔，没有裁判文书〔31号18〕',
    'no-start-unproved',
    toEdc('screenLead'),
    notStarting({ ground: 'covered' }),
  ),
  breach(
    '反馈一件不是检察院移送的线索',
    'no-lead-to-answer',
    [...fromLead('penalty'), ...notStarted.slice(-1)],
    c('feedBackNotStarted', '2026-09-11 11:00', eco.handler, { says: '反馈' }),
  ),
  breach(
    '四十二万元以专家意见认定〔2025意见〕',
    'expert-opinion-above-ceiling',
    toEdc('investigateDamage'),
    c('determineLosses', '2026-09-16 10:00', eco.handler, {
      route: 'expert',
      report: '专家意见',
      repairable: 'full',
      losses,
    }),
  ),
  breach(
    '同一项损失列两次〔民法典1235〕',
    'loss-item-twice',
    toEdc('investigateDamage'),
    c('determineLosses', '2026-09-16 10:00', eco.handler, {
      route: 'judicial',
      report: '报告',
      repairable: 'full',
      losses: twice,
    }),
  ),
  breach(
    '协议中同一项损失列两次〔民法典1235〕',
    'loss-item-twice',
    toEdc('holdNegotiation'),
    c('signAgreement', '2026-09-22 10:00', eco.head, { ...terms, losses: twice }),
  ),
  breach('起诉中同一项损失列两次〔民法典1235〕', 'loss-item-twice', failed, claim({ losses: twice })),
  breach('第四次磋商会议没有理由〔2025意见7〕', 'fourth-meeting', thrice, meeting('2026-09-24 10:00')),
  breach(
    '没有召开会议即签协议〔法典1073〕',
    'no-negotiation-held',
    toEdc('answerNotice'),
    c('signAgreement', '2026-09-22 10:00', eco.head, terms),
  ),
  breach(
    '只开一次会议，以三次会议认定磋商不成〔2025意见7〕',
    'negotiation-not-failed',
    toEdc('holdNegotiation'),
    c('failNegotiation', '2026-09-22 10:00', eco.head, { ground: 'meetings', because: '未果' }),
  ),
  breach(
    '已经确认的协议再申请确认〔法释2019-8第20条〕',
    'already-binding',
    toEdc('decideConfirmation'),
    c('applyConfirmation', '2026-10-28 10:00', eco.handler, { court: '法院' }),
  ),
  breach(
    '司法确认公告未满三十日即裁定〔法释2019-8第20条〕',
    'agreement-notice-running',
    toEdc('publishAgreement'),
    c('decideConfirmation', '2026-10-26 10:00', 'guyang-court.handler', {
      decision: 'confirmed',
      number: '示例',
      because: '合法',
    }),
  ),
  breach('协议正在履行即起诉〔法释2019-8第5条〕', 'agreement-not-breached', toEdc('signAgreement'), claim()),
  breach(
    '未经确认的协议申请强制执行〔法释2019-8第21条〕',
    'nothing-to-enforce',
    toEdc('signAgreement'),
    c('applyEnforcement', '2026-12-22 10:00', eco.head, { court: '法院', what: '支付' }),
  ),
  breach(
    '缴纳多于应当赔偿的数额〔法释2019-8第15条〕',
    'paid-more-than-owed',
    judged,
    c('recordPayment', '2026-10-21 10:00', eco.handler, { paidFen: 999_000_00, voucher: '凭证' }),
  ),
  breach(
    '没有履行完毕即结案〔民法典1234〕',
    'claim-not-performed',
    toEdc('planRestoration'),
    c('closeClaim', '2026-10-29 10:00', eco.head, { report: '结案' }),
  ),
  breach(
    '以缴纳赔偿金承担责任，登记修复完成〔民法典1234〕',
    'nothing-to-restore',
    judged,
    c('completeRestoration', '2026-10-21 10:00', eco.handler, { by: '某公司', completedOn: '2026-10-21' }),
  ),
  breach('两个主体都主张应急处置费用〔法释2019-8第19条〕', 'LK-14', second, {
    ...claim({ losses: [{ item: 'emergency', amountFen: 100_00 }] }),
    track: 'other',
  }),
]
