/** @module 行政执法: 行政复议 and 行政诉讼 recorded, with their result. 撤销 takes the decision away. */
import { z } from 'zod'
import { cite } from '../../src/domain/basis.ts'
import type { CivilDate } from '../../src/domain/time.ts'
import { stepsOn } from '../../src/engine/step.ts'
import { day, fen, line, prose, yes } from '../forms.ts'
import { enforcementFacts, type EnforcementFacts } from './facts.ts'
import { penaltyServed } from './rules-execution.ts'
import * as rule from './rules-remedies.ts'

const step = stepsOn(enforcementFacts)
const posts = ['handler', 'clerk', 'legal'] as const
const periods = ['D-59a', 'D-59b', 'D-59c']
type Spans = NonNullable<EnforcementFacts['remedySpans']>
const ended = (spans: Spans, to: CivilDate): Spans => spans.map((s, i) => (i === spans.length - 1 ? { ...s, to } : s))

export const remedySteps = {
  recordRemedy: step({
    title: '登记行政复议申请、行政诉讼起诉',
    help: '登记受理的日期和是否停止执行。一般不停止执行，但未结束前不催告、不申请强制执行，加处罚款不予计算。',
    by: { side: 'enforcer', posts },
    map: ['E-review'],
    basis: [
      cite('administrative-penalty-law', '73', '行政处罚不停止执行，法律另有规定的除外', '第一款'),
      cite('administrative-procedure-law', '46', '作出行政行为之日起六个月内', '第一款'),
      cite('administrative-review-law-2023', '20'),
    ],
    requires: [penaltyServed, rule.noRemedyPending],
    input: z.object({
      kind: z.enum(['review', 'suit']).meta({ title: '种类', labels: { review: '行政复议', suit: '行政诉讼' } }),
      authority: line('复议机关或者人民法院'),
      number: line('案号或者受理通知书号'),
      stopped: yes('决定或者裁定停止执行'),
    }),
    example: { kind: 'review', authority: '固阳县人民政府', number: '示例', stopped: false },
    outcome: ({ kind }) => kind,
    outcomes: {
      review: { title: '登记行政复议申请', stops: ['D-59a'], record: () => ({ review: 'pending' }) },
      suit: { title: '登记行政诉讼起诉', stops: ['D-59b', 'D-59c'], record: () => ({ suit: 'pending' }) },
    },
    supersedes: ['D-57', 'D-58'],
    record: ({ stopped }, { facts, on }) => ({
      executionStopped: stopped,
      remedySpans: [...(facts.remedySpans ?? []), { from: on }],
    }),
  }),

  endRemedy: step({
    title: '登记行政复议、行政诉讼的结果',
    help: '撤销的，处罚决定不复存在，案件回到调查；不服行政复议决定的，自收到之日起十五日内可以起诉。',
    by: { side: 'enforcer', posts },
    map: ['E-review'],
    basis: [
      cite('administrative-procedure-law', '45', '收到复议决定书之日起十五日内向人民法院提起诉讼'),
      cite('administrative-procedure-law', '71', '被告不得以同一的事实和理由'),
    ],
    requires: [rule.remedyPending],
    checks: [rule.changedAmount, rule.remakeOnAnnulment],
    input: z.object({
      result: z.enum(['upheld', 'changed', 'annulled', 'unlawful', 'withdrawn', 'dismissed']).meta({
        title: '结果',
        labels: {
          upheld: '维持',
          changed: '变更',
          annulled: '撤销',
          unlawful: '确认违法',
          withdrawn: '撤回',
          dismissed: '驳回',
        },
      }),
      number: line('决定书、判决书或者裁定书号'),
      changedFen: fen('变更后的罚款数额').optional(),
      remake: yes('责令重新作出', '不得以同一事实和理由作出基本相同的处罚').optional(),
      remakeBy: day('重新作出的最后日期', '决定书、判决书载明的日期；没有载明的按九十日提醒').optional(),
      note: prose('主要内容'),
    }),
    example: { result: 'upheld', number: '示例', note: '维持原处罚决定' },
    outcome: ({ result }, { facts }) => {
      if (result === 'annulled') return 'annulled'
      return facts.review === 'pending' && result !== 'withdrawn' ? 'reviewed' : 'ended'
    },
    outcomes: {
      reviewed: { title: '行政复议决定', supersedes: ['D-59b'], starts: ['D-59c'] },
      ended: { title: '行政复议、行政诉讼结束' },
      annulled: {
        title: '处罚决定被撤销',
        supersedes: ['D-14', 'D-50', 'D-52', 'D-55', 'D-57', 'D-58', 'D-58b', ...periods],
        starts: [
          {
            limit: 'D-50',
            from: ({ input, at }) => (input.remake === true ? at : undefined),
            stated: ({ input }) => input.remakeBy,
          },
        ],
        record: ({ remake }) => ({
          remake: remake === true,
          noticeSpent: true,
          legalReview: 'none',
          discussed: false,
          fell: true,
          decisionServed: false,
          paidFen: 0,
          dailyFen: 0,
          surchargeFen: 0,
        }),
      },
    },
    record: ({ changedFen }, { facts, on, at }) => ({
      ...(facts.review === 'pending' ? { review: 'ended' as const } : { suit: 'ended' as const }),
      ...(changedFen !== undefined && { fineFen: changedFen }),
      remedyEndedAt: at,
      executionStopped: false,
      remedySpans: ended(facts.remedySpans ?? [], on),
    }),
  }),
}
