/** @module Breaches in 强制措施, 审查逮捕 and 侦查羁押: who tries what, from where. */
import {
  arrestOpinion,
  because,
  cr,
  police,
  proc,
  registered,
  request,
  upheld,
} from '../../workflows/scenarios/criminal-base.ts'
import { row } from './breach-row.ts'
import type { Breach } from './refused-rows.ts'
import { before } from './road-criminal.ts'

const detention = { number: '示例拘字1号', because: '可能毁灭证据' }
const jail = { jail: '固阳县看守所' }
const family = { result: 'notified', to: '配偶' }
const officers = { by: ['民警甲', '民警乙'] }
const until = (day: string, kind = 'fourDays') => ({ kind, until: day, because: '理由' })
const ended = { how: 'terminated', number: '示例', because: '理由', released: false }
const transfer = { number: '示例诉字1号', told: false, pleads: true }
const free = registered('2026-09-14')
const held = before('arrest-refused-reviewed', 'requestArrest')
const refused = before('arrest-refused-reviewed', 'changeMeasure')
const extending = before('arrest-changed-on-review', 'recordCustodyExtension')

const custody: readonly Breach[] = [
  row(
    '已经拘留，又拘留〔刑诉法85〕',
    'already-in-custody',
    held,
    cr('detain', '2026-09-15 10:00', police.handler, detention),
  ),
  row(
    '没有拘留就送看守所〔刑诉法85〕',
    'no-detention-duty',
    free,
    cr('sendToJail', '2026-09-14 10:00', police.handler, jail),
  ),
  row(
    '没有拘留就通知家属〔刑诉法85〕',
    'no-detention-duty',
    free,
    cr('notifyFamily', '2026-09-14 10:00', police.handler, family),
  ),
  row(
    '没有拘留就作拘留后讯问〔刑诉法86〕',
    'no-detention-duty',
    free,
    cr('interrogate', '2026-09-14 10:00', police.handler, officers),
  ),
  ...(
    [
      ['sendToJail', jail],
      ['notifyFamily', family],
      ['interrogate', officers],
    ] as const
  ).map(([step, input]) =>
    row(
      `${step}：时间早于拘留`,
      'before-detention',
      before('arrest-refused-reviewed', 'sendToJail'),
      cr(step, '2026-09-14 09:30', police.handler, input),
    ),
  ),
  row(
    '没有拘留就延长提请期限〔刑诉法91〕',
    'not-detained',
    free,
    cr('extendArrestRequest', '2026-09-15 10:00', police.head, until('2026-09-18')),
    {
      recordedWith: ['extension-beyond-law'],
    },
  ),
  row(
    '延长超过七日〔刑诉法91〕',
    'extension-beyond-law',
    held,
    cr('extendArrestRequest', '2026-09-16 10:00', police.head, until('2026-09-22')),
  ),
  row(
    '流窜作案延长超过三十日〔刑诉法91〕',
    'extension-beyond-law',
    held,
    cr('extendArrestRequest', '2026-09-16 10:00', police.head, until('2026-10-15', 'roaming')),
  ),
  row(
    '已经逮捕，又提请批准逮捕',
    'already-arrested',
    extending,
    cr('requestArrest', '2026-11-03 10:00', police.head, request),
  ),
  row(
    '强制措施没有变更',
    'measure-unchanged',
    free,
    cr('changeMeasure', '2026-09-14 10:00', police.handler, { to: 'none', ...because }),
  ),
  row(
    '终止侦查而不释放在押的人〔刑诉法163〕',
    'custody-not-released',
    held,
    cr('endInvestigation', '2026-09-15 10:00', police.head, ended),
  ),
  row(
    '没有查明无关财物就解除〔刑诉法145〕',
    'no-property-to-release',
    free,
    cr('releaseProperty', '2026-09-15 10:00', police.handler, { number: '示例', to: '车主' }),
  ),
  row(
    '移送起诉不告知嫌疑人及其辩护律师〔刑诉法162〕',
    'transfer-not-told',
    free,
    cr('transferProsecution', '2026-09-15 10:00', police.head, transfer),
  ),
  row(
    '没有逮捕就提请延长羁押〔刑诉法156〕',
    'no-investigation-custody',
    free,
    cr('requestCustodyExtension', '2026-09-15 10:00', police.head, because),
  ),
  row(
    '没有逮捕就登记延长羁押〔刑诉法156〕',
    'no-investigation-custody',
    before('arrest-refused-idle', 'replyCorrection'),
    cr('recordCustodyExtension', '2026-09-18 16:00', proc.handler, { number: '示例', decision: 'refused' }),
    { recordedWith: ['custody-extension-overdue'] },
  ),
  row(
    '没有逮捕就重新计算羁押〔刑诉法160〕',
    'no-investigation-custody',
    free,
    cr('recalculateCustody', '2026-09-15 10:00', police.head, { ground: 'otherCrime', ...because }),
  ),
  row(
    '没有在届满前提请，却批准延长〔刑诉规则309〕',
    'custody-extension-overdue',
    before('arrest-changed-on-review', 'requestCustodyExtension'),
    cr('recordCustodyExtension', '2026-11-02 09:00', proc.handler, { number: '示例', decision: 'month' }),
  ),
  row(
    '已经提请延长而未决定，又提请〔刑诉规则309〕',
    'custody-extension-pending',
    extending,
    cr('requestCustodyExtension', '2026-11-03 10:00', police.head, because),
  ),
  row(
    '没有延长一个月，直接延长二个月〔刑诉法158〕',
    'custody-extension-order',
    extending,
    cr('recordCustodyExtension', '2026-11-05 10:00', proc.handler, { number: '示例', decision: 'two' }),
  ),
]
const arrest: readonly Breach[] = [
  row(
    '已拘留的审查逮捕延至二十日〔刑诉规则282〕',
    'review-extension-detained',
    before('arrest-refused-reviewed', 'decideArrest'),
    cr('extendArrestReview', '2026-09-16 15:00', proc.head, { because: '复杂' }),
  ),
  row(
    '不批准逮捕后不释放就送达执行回执〔刑诉法92〕',
    'detained-after-refusal',
    refused,
    cr('returnArrestReceipt', '2026-09-17 12:00', police.handler, { executed: '情况' }),
  ),
  row(
    '不批准逮捕后不释放就要求复议〔刑诉法92〕',
    'detained-after-refusal',
    refused,
    cr('requestArrestReconsideration', '2026-09-17 12:00', police.head, arrestOpinion),
  ),
  row(
    '执行回执已经送达，又送达〔刑诉规则286〕',
    'no-receipt-due',
    before('arrest-refused-reviewed', 'requestArrestReconsideration'),
    cr('returnArrestReceipt', '2026-09-18 09:30', police.handler, { executed: '情况' }),
  ),
  row(
    '通知补充侦查、补充以后要求复议〔刑诉规则292〕',
    'request-anew-after-supplement',
    before('arrest-insufficient', 'requestArrest', 1),
    cr('requestArrestReconsideration', '2026-09-28 10:00', police.head, { ...arrestOpinion, supplemented: true }),
  ),
  row(
    '对不批准逮捕的复议没有另行指派检察官〔刑诉规则290〕',
    'same-prosecutor',
    before('arrest-refused-reviewed', 'decideArrestReconsideration'),
    cr('decideArrestReconsideration', '2026-09-22 10:00', proc.head, { ...upheld, reassigned: false }),
  ),
  row(
    '十五日没有届满即纠正搁置〔刑诉规则287〕',
    'nothing-to-correct',
    refused,
    cr('correctInvestigation', '2026-09-18 10:00', proc.head, { ground: 'idle', number: '示例', says: '纠正' }),
  ),
  row(
    '没有纠正违法通知书，回复纠正情况〔刑诉规则553〕',
    'no-correction-to-answer',
    free,
    cr('replyCorrection', '2026-09-15 10:00', police.handler, { number: '示例', says: '已纠正' }),
  ),
]

export const arrestBreaches: readonly Breach[] = [...custody, ...arrest]
