/** @module 审查起诉: 退回补充侦查, 改变管辖, 附条件不起诉, 撤回起诉, 再起诉, 裁判. Synthetic, 2026. */
import {
  announced,
  because,
  charged,
  conditional,
  cr,
  criminalFile,
  nonProsecution,
  outline,
  police,
  proc,
  served,
  supplemented,
  toReview,
} from './criminal-base.ts'
import type { Scenario } from './scenario.ts'

const baotou = 'baotou-procuratorate.handler'
const revoking = { by: 'own', ...because }
const judged = (verdict: string) => ({ number: '（示例）刑初1号', verdict })

export const criminalProsecution: readonly Scenario[] = [
  {
    id: 'third-return',
    title: '退回补充侦查一次后改变管辖，再退一次；第三次退回不能办理（改变管辖前后合并计算）',
    source: '合成',
    file: criminalFile('三次退回补充侦查，改变管辖'),
    entries: [
      ...toReview('2026-09-14'),
      {
        ...cr('returnForInvestigation', '2026-09-21 10:00', proc.handler, outline),
        expect: {
          state: 'supplementary',
          documents: ['supplementary-outline'],
          clocks: { 'D-66a': 'superseded', 'D-67': '2026-10-21' },
        },
      },
      {
        ...cr('returnSupplemented', '2026-10-09 10:00', police.head, supplemented),
        expect: { state: 'prosecutionReview', clocks: { 'D-67': 'met', 'D-66a': '2026-11-09' } },
      },
      {
        ...cr('transferJurisdiction', '2026-10-12 10:00', proc.handler, {
          foundAt: '2026-10-09T15:00:00+08:00',
          to: '包头市人民检察院',
          because: '属于上级人民法院管辖的第一审案件',
        }),
        expect: { notices: ['guyang-police'], clocks: { 'D-67p': 'met', 'D-66a': '2026-11-12' } },
      },
      cr('returnForInvestigation', '2026-10-14 10:00', baotou, outline),
      {
        ...cr('returnSupplemented', '2026-11-02 10:00', police.head, supplemented),
        expect: { clocks: { 'D-66a': '2026-12-02' } },
      },
      {
        ...cr('returnForInvestigation', '2026-11-03 10:00', baotou, outline),
        expect: { refused: ['third-return'] },
      },
    ],
  },
  {
    id: 'doubtful-reopened',
    title: '补充侦查逾期，要求说明理由；二次退回后存疑不起诉；发现新的证据再起诉，又撤回起诉，三十日内不起诉',
    source: '合成',
    file: criminalFile('存疑不起诉，再起诉'),
    entries: [
      ...toReview('2026-09-14'),
      {
        ...cr('decideNonProsecution', '2026-09-16 10:00', proc.head, nonProsecution('doubtful')),
        expect: { refused: ['doubt-needs-return'] },
      },
      cr('returnForInvestigation', '2026-09-21 10:00', proc.handler, outline),
      {
        ...cr('askDelayReason', '2026-10-20 10:00', proc.handler, { says: '请说明' }),
        expect: { refused: ['supplement-not-overdue'] },
      },
      cr('askDelayReason', '2026-10-22 10:00', proc.handler, { says: '请说明' }),
      {
        ...cr('returnSupplemented', '2026-10-23 10:00', police.head, supplemented),
        remark: '鉴定机构延误',
        expect: { anomalies: ['late'], clocks: { 'D-67': 'met-late' } },
      },
      {
        ...cr('decideNonProsecution', '2026-10-26 09:00', proc.head, nonProsecution('doubtful', { noNeed: false })),
        expect: { refused: ['doubt-needs-return'] },
      },
      cr('returnForInvestigation', '2026-10-26 10:00', proc.handler, outline),
      cr('returnSupplemented', '2026-11-09 10:00', police.head, supplemented),
      {
        ...cr('decideNonProsecution', '2026-11-10 10:00', proc.head, nonProsecution('doubtful')),
        expect: { state: 'notProsecuted', outcome: 'doubtful', clocks: { 'D-66a': 'met' } },
      },
      { ...cr('announceNonProsecution', '2026-11-11 10:00', proc.handler, announced), expect: { state: 'announced' } },
      {
        ...cr('reopenOnNewEvidence', '2026-11-16 10:00', proc.head, { evidence: '查获称重记录' }),
        expect: { state: 'revoked' },
      },
      { ...cr('prosecute', '2026-11-17 10:00', proc.head, charged), expect: { state: 'prosecuted' } },
      {
        ...cr('withdrawProsecution', '2026-11-19 10:00', proc.head, because),
        expect: { state: 'prosecutionWithdrawn', clocks: { 'D-77': '2026-12-21' } },
      },
      {
        ...cr('decideNonProsecution', '2026-11-20 10:00', proc.head, nonProsecution('doubtful')),
        expect: { state: 'notProsecuted', clocks: { 'D-77': 'met' } },
      },
    ],
  },
  {
    id: 'doubtful-after-one',
    title: '一次退回后没有再次退回的必要，存疑不起诉；上级撤销不起诉决定，起诉后判决无罪',
    source: '合成',
    file: criminalFile('一次退回后存疑不起诉'),
    entries: [
      ...toReview('2026-09-14'),
      cr('returnForInvestigation', '2026-09-21 10:00', proc.handler, outline),
      cr('returnSupplemented', '2026-10-09 10:00', police.head, supplemented),
      cr('decideNonProsecution', '2026-10-12 10:00', proc.head, nonProsecution('doubtful', { noNeed: true })),
      cr('announceNonProsecution', '2026-10-13 10:00', proc.handler, announced),
      {
        ...cr('revokeNonProsecution', '2026-10-20 10:00', proc.head, { ...revoking, by: 'higher' }),
        expect: { state: 'revoked' },
      },
      cr('prosecute', '2026-10-21 10:00', proc.head, charged),
      {
        ...cr('recordJudgment', '2026-11-20 10:00', proc.handler, judged('acquitted')),
        expect: { state: 'judged', outcome: 'acquitted' },
      },
    ],
  },
  {
    id: 'fast-track-plea',
    title:
      '认罪认罚适用速裁程序，可能判处超过一年，十五日内起诉；没有具结书、量刑建议不能起诉；判处罚金和有期徒刑，折抵',
    source: '合成',
    file: criminalFile('速裁，认罪认罚'),
    entries: [
      ...toReview('2026-09-14'),
      {
        ...cr('applyFastTrack', '2026-09-15 10:00', proc.head, { pleads: true, fits: true, overOneYear: true }),
        expect: { outcome: 'fifteen', clocks: { 'D-66a': 'superseded', 'D-66d': '2026-09-29' } },
      },
      {
        ...cr('extendProsecutionReview', '2026-09-15 11:00', proc.head, { because: '重大' }),
        expect: { refused: ['review-already-extended'] },
      },
      {
        ...cr('prosecute', '2026-09-21 10:00', proc.head, { ...charged, plea: true }),
        expect: { refused: ['plea-papers-missing'] },
      },
      {
        ...cr('prosecute', '2026-09-21 11:00', proc.head, {
          ...charged,
          plea: true,
          affidavit: 'signed',
          sentencing: '有期徒刑一年六个月，并处罚金',
          civilClaim: 'publicInterest',
        }),
        expect: { state: 'prosecuted', clocks: { 'D-66d': 'met' } },
      },
      {
        ...cr('recordJudgment', '2026-10-20 10:00', proc.handler, {
          ...judged('guilty'),
          imprisonment: 'imprisonment',
          criminalFineFen: 5_000_000,
          paidFineFen: 8_000_000,
          detentionDays: 10,
        }),
        expect: { state: 'judged', outcome: 'guilty' },
      },
    ],
  },
  {
    id: 'fast-track-ten',
    title: '速裁程序十日；核准不起诉',
    source: '合成',
    file: criminalFile('速裁十日，核准不起诉'),
    entries: [
      ...toReview('2026-09-14'),
      {
        ...cr('applyFastTrack', '2026-09-15 10:00', proc.head, { pleads: true, fits: true, overOneYear: false }),
        expect: { outcome: 'ten', clocks: { 'D-66c': '2026-09-24' } },
      },
      {
        ...cr(
          'decideNonProsecution',
          '2026-09-21 10:00',
          proc.head,
          nonProsecution('special', { approval: '示例核准1号' }),
        ),
        expect: { outcome: 'special', clocks: { 'D-66c': 'met' } },
      },
    ],
  },
  {
    id: 'conditional-passed',
    title: '附条件不起诉：考验期六个月，未满不能决定不起诉；期满听取被害人意见后不起诉，被害人不能起诉',
    source: '合成',
    file: criminalFile('附条件不起诉，期满', '2026-02-02'),
    entries: [
      ...toReview('2026-03-09', { minor: true }),
      {
        ...cr('decideConditional', '2026-03-10 10:00', proc.head, conditional(5)),
        expect: { refused: ['probation-length'] },
      },
      {
        ...cr('decideConditional', '2026-03-10 11:00', proc.head, conditional(6)),
        expect: { state: 'probation', clocks: { 'C-probation': '2026-09-10', 'D-78': '2026-03-13' } },
      },
      cr('serveConditional', '2026-03-12 10:00', proc.handler, { to: ['固阳县公安局', '法定代理人'] }),
      {
        ...cr('endProbation', '2026-09-10 10:00', proc.head, { number: '示例', heard: true, opinion: '遵守规定' }),
        expect: { refused: ['probation-running'] },
      },
      {
        ...cr('endProbation', '2026-09-11 10:00', proc.head, { number: '示例', heard: true, opinion: '遵守规定' }),
        expect: { state: 'notProsecuted' },
      },
      cr('announceNonProsecution', '2026-09-14 10:00', proc.handler, announced),
      cr('serveNonProsecution', '2026-09-14 11:00', proc.handler, { ...served, victimAt: '2026-09-14T11:00:00+08:00' }),
      {
        ...cr('registerPrivateSuit', '2026-09-15 10:00', proc.handler, { court: '固阳县人民法院', number: '示例' }),
        expect: { refused: ['private-suit-conditional'] },
      },
    ],
  },
  {
    id: 'conditional-revoked',
    title: '附条件不起诉，考验期内严重违反规定：撤销，提起公诉，判决免予刑事处罚',
    source: '合成',
    file: criminalFile('附条件不起诉，撤销'),
    entries: [
      ...toReview('2026-09-07', { minor: true }),
      cr('decideConditional', '2026-09-08 10:00', proc.head, conditional(6)),
      {
        ...cr('serveConditional', '2026-09-09 10:00', proc.handler, { to: ['固阳县公安局', '法定代理人'] }),
        expect: { clocks: { 'D-78': 'met' } },
      },
      {
        ...cr('revokeConditional', '2026-10-20 10:00', proc.head, { ground: 'conditions', ...because }),
        expect: { state: 'revoked', clocks: { 'C-probation': 'met' } },
      },
      cr('prosecute', '2026-10-21 10:00', proc.head, charged),
      {
        ...cr('recordJudgment', '2026-11-20 10:00', proc.handler, judged('exempted')),
        expect: { state: 'judged', outcome: 'exempted' },
      },
    ],
  },
]
