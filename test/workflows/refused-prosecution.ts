/** @module Breaches in 审查起诉 and 不起诉: who tries what, from where. */
import {
  announced,
  because,
  conditional,
  cr,
  nonProsecution,
  outline,
  police,
  proc,
  served,
  toReview,
} from '../../workflows/scenarios/criminal-base.ts'
import { row } from './breach-row.ts'
import type { Breach } from './refused-rows.ts'
import { before, shortProbation } from './road-criminal.ts'

const baotou = 'baotou-procuratorate.handler'
const reviewing = toReview('2026-09-14')
const minor = toReview('2026-09-14', { minor: true })
const conditionally = (input: object) =>
  cr('decideConditional', '2026-09-15 10:00', proc.head, { ...conditional(6), ...input })
const judging = before('fast-track-plea', 'recordJudgment')
const transferTo = { to: '包头市人民检察院', because: '管辖' }

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

export const prosecutionBreaches: readonly Breach[] = [...prosecution]
