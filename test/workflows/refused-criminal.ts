/** @module Breaches after 不起诉, in 反向衔接 and of its link rules: who tries what, from where. */
import {
  announced,
  because,
  changed,
  cr,
  opening,
  police,
  proc,
  rl,
  suspect,
  upheld,
} from '../../workflows/scenarios/criminal-base.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import { row } from './breach-row.ts'
import type { Breach } from './refused-rows.ts'
import { fine, through } from './road-base.ts'
import { before, shortProbation } from './road-criminal.ts'

const ended = { how: 'terminated', number: '示例', because: '理由', released: false }
const known = before('victim-sues', 'registerVictimAppeal')
const known2 = before('reverse-linkage-whole', 'requestNonProsecutionReconsideration')
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

export const criminalBreaches: readonly Breach[] = [...remedies, ...linkage]
