/** @module Breaches of the criminal side: who tries what, from where. */
import {
  announced,
  arrestOpinion,
  because,
  changed,
  conditional,
  cr,
  nonProsecution,
  opening,
  outline,
  police,
  proc,
  registered,
  request,
  rl,
  served,
  suspect,
  toReview,
  upheld,
} from '../../workflows/scenarios/criminal-base.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import type { Breach } from './refused-rows.ts'
import { fine, through } from './road-base.ts'
import { before, shortProbation } from './road-criminal.ts'

const baotou = 'baotou-procuratorate.handler'
const row = (
  title: string,
  code: string,
  given: Breach['given'],
  entry: { step: string; at: unknown; by: string; track: string; input: unknown },
  more: Partial<Breach> = {},
): Breach => ({
  title,
  code,
  given,
  attempt: { track: entry.track, step: entry.step, at: String(entry.at), by: entry.by, input: entry.input },
  ...more,
})
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
const reviewing = toReview('2026-09-14')
const minor = toReview('2026-09-14', { minor: true })
const conditionally = (input: object) =>
  cr('decideConditional', '2026-09-15 10:00', proc.head, { ...conditional(6), ...input })
const known = before('victim-sues', 'registerVictimAppeal')
const known2 = before('reverse-linkage-whole', 'requestNonProsecutionReconsideration')
const judging = before('fast-track-plea', 'recordJudgment')
const extending = before('arrest-changed-on-review', 'recordCustodyExtension')
const transferTo = { to: '包头市人民检察院', because: '管辖' }
const opinionGiven = before('reverse-linkage-whole', 'replyOpinion')
const underReview = before('reverse-linkage-whole', 'suspendReview')
const filedBy = before('reverse-linkage-whole', 'registerSuspect')
const handover = before('two-suspects', 'handOverReview')
const handing = {
  source: 'notProsecuted',
  who: '刘某生',
  decision: '示例',
  decidedAt: '2026-10-12T10:00:00+08:00',
  suggests: '建议处罚',
  materials: ['审查报告'],
}
const informed = { who: '刘某生', result: 'notProsecuted', number: '示例', othersPending: false }

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

const prosecution: readonly Breach[] = [
  row(
    '审查起诉期限延长两次〔刑诉法172〕',
    'review-already-extended',
    before('sentenced-to-fine', 'selfInvestigate'),
    cr('extendProsecutionReview', '2026-11-05 15:00', proc.head, { because: '复杂' }),
  ),
  row(
    '期限延长以后再适用速裁期限〔刑诉法172〕',
    'review-already-extended',
    before('sentenced-to-fine', 'selfInvestigate'),
    cr('applyFastTrack', '2026-11-05 15:00', proc.head, { pleads: true, fits: true, overOneYear: false }),
  ),
  row(
    '不认罪认罚而适用速裁期限〔刑诉法172〕',
    'fast-track-conditions',
    reviewing,
    cr('applyFastTrack', '2026-09-15 10:00', proc.head, { pleads: false, fits: true, overOneYear: false }),
  ),
  row(
    '发现无管辖权的时间晚于移送〔刑诉规则328〕',
    'jurisdiction-found-later',
    reviewing,
    cr('transferJurisdiction', '2026-09-15 10:00', proc.handler, {
      ...transferTo,
      foundAt: '2026-09-16T10:00:00+08:00',
    }),
  ),
  row(
    '第三次退回补充侦查〔刑诉规则346、350〕',
    'third-return',
    [
      ...before('third-return', 'returnSupplemented', 1),
      cr('returnSupplemented', '2026-11-02 10:00', police.head, { number: '示例', found: '已补充' }),
    ],
    cr('returnForInvestigation', '2026-11-03 10:00', baotou, outline),
  ),
  row(
    '补充侦查没有逾期就要求说明理由〔刑诉规则347〕',
    'supplement-not-overdue',
    before('doubtful-reopened', 'askDelayReason'),
    cr('askDelayReason', '2026-10-20 10:00', proc.handler, { says: '请说明' }),
  ),
  row(
    '审查起诉期限届满以后自行补充侦查〔刑诉规则348〕',
    'self-investigation-overdue',
    reviewing,
    cr('selfInvestigate', '2026-10-20 10:00', proc.handler, { done: '复核证人' }),
  ),
  row(
    '没有强制措施而变更〔刑诉法98〕',
    'no-measure-in-force',
    reviewing,
    cr('changeMeasureInReview', '2026-09-15 10:00', proc.head, { to: 'bail', ...because }),
  ),
  row(
    '认罪认罚没有具结书、量刑建议即起诉〔刑诉法176〕',
    'plea-papers-missing',
    reviewing,
    cr('prosecute', '2026-09-15 10:00', proc.head, {
      number: '示例',
      plea: true,
      affidavit: 'none',
      civilClaim: 'none',
    }),
  ),
  row(
    '没有退回补充侦查就存疑不起诉〔刑诉规则367〕',
    'doubt-needs-return',
    reviewing,
    cr('decideNonProsecution', '2026-09-15 10:00', proc.head, nonProsecution('doubtful', { noNeed: true })),
  ),
  row('成年人附条件不起诉〔刑诉法282〕', 'conditional-minor', reviewing, conditionally({})),
  row('没有悔罪表现而附条件不起诉〔刑诉法282〕', 'conditional-conditions', minor, conditionally({ repents: false })),
  row('没有听取意见即附条件不起诉〔刑诉规则469〕', 'conditional-not-heard', minor, conditionally({ heard: false })),
  row('有异议仍附条件不起诉〔刑诉法282〕', 'conditional-opposed', minor, conditionally({ objects: true })),
  row('考验期超过一年〔刑诉法283〕', 'probation-length', minor, conditionally({ months: 13 })),
  row(
    '考验期未满即决定不起诉〔刑诉法284〕',
    'probation-running',
    shortProbation,
    cr('endProbation', '2026-10-08 09:00', proc.head, { number: '示例', heard: true, opinion: '遵守规定' }),
  ),
  row(
    '没有听取被害人意见即决定不起诉〔刑诉规则477〕',
    'victim-not-heard',
    shortProbation,
    cr('endProbation', '2026-10-09 10:00', proc.head, { number: '示例', heard: false, opinion: '遵守规定' }),
  ),
  row(
    '宣布不起诉而不释放在押的人〔刑诉法178〕',
    'not-freed-on-announcing',
    before('opinion-then-revoked', 'announceNonProsecution'),
    cr('announceNonProsecution', '2026-10-13 10:00', proc.handler, { ...announced, released: false }),
  ),
  row(
    '送达不起诉决定书不告知权利〔刑诉规则377〕',
    'rights-not-told',
    before('victim-sues', 'serveNonProsecution'),
    cr('serveNonProsecution', '2026-09-17 11:00', proc.handler, { ...served, told: false }),
  ),
  row(
    '没有判处拘役、有期徒刑而折抵行政拘留〔行政处罚法35〕',
    'detention-offset-unfounded',
    judging,
    cr('recordJudgment', '2026-10-20 10:00', proc.handler, {
      number: '示例',
      verdict: 'guilty',
      imprisonment: 'control',
      detentionDays: 5,
    }),
  ),
]

const remedies: readonly Breach[] = [
  row(
    '对不起诉要求复议两次〔刑诉法179〕',
    'nonprosecution-reconsidered',
    before('reverse-linkage-whole', 'registerVictimAppeal'),
    cr('requestNonProsecutionReconsideration', '2026-10-15 16:00', police.head, because),
  ),
  row(
    '没有要求复议而作复议决定〔刑诉规则379〕',
    'no-reconsideration-pending',
    known,
    cr('decideNonProsecutionReconsideration', '2026-09-18 10:00', proc.head, changed),
  ),
  row(
    '对不起诉的复议没有另行指派检察官〔刑诉规则379〕',
    'same-prosecutor',
    before('reverse-linkage-whole', 'registerVictimAppeal'),
    cr('decideNonProsecutionReconsideration', '2026-10-16 10:00', proc.head, { ...upheld, reassigned: false }),
  ),
  row(
    '没有复议就提请复核〔刑诉法179〕',
    'reconsider-before-review',
    known,
    cr('requestNonProsecutionReview', '2026-09-18 10:00', police.head, because),
  ),
  row(
    '没有提请复核而登记复核决定〔刑诉规则380〕',
    'no-review-pending',
    known,
    cr('recordNonProsecutionReview', '2026-09-18 10:00', proc.handler, { number: '示例', result: 'upheld' }),
  ),
  row(
    '被害人申诉登记两次〔刑诉规则384〕',
    'victim-appeal-repeated',
    before('victim-sues', 'registerPrivateSuit'),
    cr('registerVictimAppeal', '2026-09-22 10:00', proc.handler, { victim: '某村委会', claims: '不服' }),
  ),
  row(
    '法定不起诉的被不起诉人申诉〔刑诉法181〕',
    'appeal-only-discretionary',
    known,
    cr('registerPartyAppeal', '2026-09-18 10:00', proc.handler, { claims: '不服' }),
  ),
  row(
    '没有申诉而延长复查〔刑诉规则386〕',
    'no-appeal-pending',
    known,
    cr('extendAppealReview', '2026-09-18 10:00', proc.head, { because: '复杂' }),
  ),
  row(
    '没有申诉而作复查决定〔刑诉规则386〕',
    'no-appeal-pending',
    known,
    cr('decideAppeal', '2026-09-18 10:00', proc.head, { number: '示例', result: 'upheld', because: '维持' }),
  ),
  row(
    '考验期满不起诉，被害人起诉〔刑诉规则472〕',
    'private-suit-conditional',
    [
      ...shortProbation,
      cr('endProbation', '2026-10-09 10:00', proc.head, { number: '示例', heard: true, opinion: '遵守规定' }),
      cr('announceNonProsecution', '2026-10-09 11:00', proc.handler, announced),
    ],
    cr('registerPrivateSuit', '2026-10-10 10:00', proc.handler, { court: '固阳县人民法院', number: '示例' }),
  ),
  row(
    '法定不起诉因新的证据再起诉〔刑诉规则369〕',
    'reopen-only-doubtful',
    known,
    cr('reopenOnNewEvidence', '2026-09-18 10:00', proc.head, { evidence: '称重记录' }),
  ),
]

const linkage: readonly Breach[] = [
  row(
    '回复日期早于提出检察意见之日',
    'reply-date-past',
    underReview,
    rl('issueOpinion', '2026-10-15 10:30', proc.head, {
      number: '示例',
      facts: '事实',
      says: '意见',
      replyBy: '2026-10-14',
      justiceBureau: '固阳县司法局',
    }),
  ),
  row(
    '延长审查的最后日期早于办理之日',
    'review-until-past',
    underReview,
    rl('extendReview', '2026-10-15 10:30', proc.head, { until: '2026-10-14', because: '复杂' }),
  ),
  row(
    '回复期限没有届满即通报逾期〔刑诉法177〕',
    'reply-not-overdue',
    opinionGiven,
    rl('urgeReply', '2026-11-12 10:00', proc.head, { how: 'urge', says: '请回复' }),
  ),
  row(
    '移送行政检察早于不起诉决定',
    'decided-after-handover',
    handover,
    rl('handOverReview', '2026-10-15 09:30', proc.handler, { ...handing, decidedAt: '2026-10-16T10:00:00+08:00' }),
  ),
  row('告知早于作出不起诉决定', 'result-decided-later', known2, {
    track: 'transfer',
    step: 'informResult',
    at: '2026-10-14 11:00',
    by: proc.handler,
    input: { ...informed, decidedAt: '2026-10-15T10:00:00+08:00' },
  }),
  row(
    '公安机关没有立案就登记犯罪嫌疑人〔刑诉法115〕',
    'LK-C1',
    [...through('acknowledge'), opening('2026-11-05 11:00', 'transfer')],
    cr('registerSuspect', '2026-11-05 12:00', police.handler, suspect),
  ),
  row(
    '移送程序没有撤案而以案件已撤销终止侦查〔2017办法9〕',
    'LK-C2',
    [...filedBy, cr('registerSuspect', '2026-09-17 09:10', police.handler, suspect)],
    cr('endInvestigation', '2026-09-18 10:00', police.head, { ...ended, how: 'withdrawn', released: true }),
  ),
  row(
    '判处罚金以后又罚款〔行政处罚法35〕',
    'LK-C3',
    [
      ...before('sentenced-to-fine', 'informResult'),
      {
        track: 'transfer',
        step: 'informResult',
        at: '2026-11-24 10:00',
        by: proc.handler,
        input: { ...informed, result: 'convicted', decidedAt: '2026-11-23T10:00:00+08:00', criminalFineFen: 5_000_000 },
      },
    ],
    { track: 'enforcement', step: 'decideFine', at: '2026-11-25 10:00', by: who.head, input: fine },
    { recordedWith: ['penalty-not-notified'] },
  ),
  row(
    '刑事程序还在审查起诉，却告知不起诉〔2017办法18〕',
    'LK-C7',
    before('reverse-linkage-whole', 'decideNonProsecution'),
    {
      track: 'transfer',
      step: 'informResult',
      at: '2026-10-12 10:00',
      by: proc.handler,
      input: { ...informed, decidedAt: '2026-10-12T09:00:00+08:00' },
    },
  ),
  row(
    '刑事程序是不起诉，却以无罪移送行政检察〔刑诉法177〕',
    'LK-74',
    handover,
    rl('handOverReview', '2026-10-15 09:30', proc.handler, { ...handing, source: 'acquitted' }),
  ),
]

export const criminalBreaches: readonly Breach[] = [...custody, ...arrest, ...prosecution, ...remedies, ...linkage]
