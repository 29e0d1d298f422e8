/** @module 行政执法: 加处罚款, 催告, 申请人民法院强制执行, and what the court makes of it. */
import { z } from 'zod'
import { cite } from '../../src/domain/basis.ts'
import { stepsOn } from '../../src/engine/step.ts'
import { line, prose, yes } from '../forms.ts'
import { enforcementFacts } from './facts.ts'
import * as rule from './rules-court.ts'
import { noCourtAppealPending } from './rules-court-appeal.ts'
import { penaltyServed } from './rules-execution.ts'
import { noRemedyPending } from './rules-remedies.ts'

const step = stepsOn(enforcementFacts)
const court = { side: 'court', posts: ['handler', 'deputyHead', 'head'] } as const

export const courtSteps = {
  addSurcharge: step({
    title: '加处罚款',
    help: '到期不缴纳的，每日按罚款数额的百分之三加处，不超出罚款数额；行政复议、行政诉讼期间不计算。重新登记的，以最后一次为准。',
    by: { side: 'enforcer', posts: ['deputyHead', 'head', 'actingHead'] },
    map: ['E-urge'],
    basis: [
      cite('administrative-penalty-law', '72', '每日按罚款数额的百分之三加处罚款', '第一款第（一）项'),
      cite('administrative-penalty-law', '73', '在行政复议或者行政诉讼期间不予计算', '第三款'),
    ],
    requires: [penaltyServed, rule.paymentOverdue],
    checks: [rule.standardTold],
    input: z.object({ told: yes('已告知加处罚款的标准') }),
    example: { told: true },
    tell: (_, view) => {
      const { days, paused, fen } = rule.surcharge(view)
      return [`逾期${days}日（已扣除行政复议、行政诉讼${paused}日），加处罚款${(fen / 100).toLocaleString('zh-CN')}元`]
    },
    record: (_, view) => ({ surchargeFen: rule.surcharge(view).fen }),
  }),

  urge: step({
    title: '催告履行罚款决定',
    help: '登记催告书送达的时间。送达十个工作日后仍未履行，且复议、诉讼期限届满的，三个月内申请人民法院强制执行。',
    by: { side: 'enforcer', posts: ['handler', 'deptHead'] },
    map: ['E-urge'],
    basis: [
      cite('administrative-compulsion-law', '54', '应当催告当事人履行义务'),
      cite('administrative-compulsion-law', '35', '应当事先催告当事人履行义务'),
    ],
    requires: [penaltyServed, rule.paymentOverdue, noRemedyPending],
    checks: [rule.urgedInFull],
    input: z.object({
      receivedBy: line('签收人或者送达证明'),
      amountStated: yes('载明履行的期限、方式和明确的金额'),
      rightsTold: yes('告知陈述权、申辩权'),
    }),
    example: { receivedBy: '当事人签收', amountStated: true, rightsTold: true },
    supersedes: ['D-57', 'D-58'],
    starts: ['D-57', { limit: 'D-58', from: (view) => rule.applicationFrom(view) }],
    record: (_, { at }) => ({ urgedAt: at }),
  }),

  applyCourt: step({
    title: '申请人民法院强制执行',
    by: { side: 'enforcer', posts: ['head', 'actingHead', 'deputyHead'] },
    chain: ['handler', 'deptHead', 'legal', 'deputyHead', 'head'],
    help: '提供申请书、决定书及事实理由依据、当事人的意见及催告情况、标的情况；申请书由负责人签名、盖章并注明日期。',
    map: ['E-apply'],
    basis: [
      cite('administrative-compulsion-law', '53', '可以自期限届满之日起三个月内'),
      cite('administrative-procedure-law', '97', '行政机关可以申请人民法院强制执行'),
    ],
    requires: [noRemedyPending, noCourtAppealPending, rule.urgedTenDays, rule.appealPeriodsOver],
    input: z.object({
      subject: prose('申请执行的标的'),
      materials: z.array(line('材料')).min(1).meta({ title: '材料' }),
    }),
    example: { subject: '罚款二百万元', materials: ['强制执行申请书', '行政处罚决定书', '催告书及送达证明'] },
    stops: ['D-57', 'D-58'],
    // Asking again gives up the fifteen days against the first refusal.
    supersedes: ['D-58b'],
    reveals: ['court'],
    record: (_, { on }) => ({ appliedOn: on }),
  }),

  acceptApplication: step({
    title: '人民法院受理、不予受理强制执行申请',
    by: court,
    map: ['E-apply'],
    basis: [cite('administrative-compulsion-law', '56', '应当在五日内受理', '第一款')],
    input: z.object({
      result: z
        .enum(['accepted', 'notAccepted'])
        .meta({ title: '结果', labels: { accepted: '受理', notAccepted: '不予受理' } }),
      number: line('案号'),
      because: prose('理由'),
    }),
    example: { result: 'accepted', number: '示例', because: '符合受理条件' },
    outcome: ({ result }) => result,
    outcomes: {
      accepted: { title: '人民法院受理强制执行申请' },
      notAccepted: {
        title: '人民法院不予受理强制执行申请',
        starts: [{ limit: 'D-58b', from: ({ receivedAt }) => receivedAt }],
        record: () => ({ courtRefusal: 'notAccepted', courtAppeal: 'none' }),
      },
    },
  }),

  ruleExecution: step({
    title: '人民法院裁定准予、不准予强制执行',
    by: court,
    map: ['E-apply'],
    basis: [cite('administrative-compulsion-law', '57', '应当自受理之日起七日内作出执行裁定')],
    input: z.object({
      result: z
        .enum(['granted', 'refused'])
        .meta({ title: '裁定', labels: { granted: '准予强制执行', refused: '不准予强制执行' } }),
      number: line('裁定书号'),
      because: prose('理由'),
    }),
    example: { result: 'granted', number: '示例', because: '符合法律规定' },
    outcome: ({ result }) => result,
    outcomes: {
      granted: { title: '裁定准予强制执行', record: () => ({ courtRefusal: 'lifted' }) },
      refused: {
        title: '裁定不准予强制执行',
        starts: [{ limit: 'D-58b', from: ({ receivedAt }) => receivedAt }],
        record: () => ({ courtRefusal: 'refused', courtAppeal: 'none' }),
      },
    },
  }),

  endExecution: step({
    title: '人民法院强制执行完毕、终结执行',
    by: court,
    map: ['E-apply'],
    basis: [cite('administrative-procedure-law', '97', '行政机关可以申请人民法院强制执行')],
    input: z.object({
      result: z
        .enum(['performed', 'terminated'])
        .meta({ title: '结果', labels: { performed: '执行完毕', terminated: '终结执行' } }),
      number: line('文书号'),
      note: prose('情况'),
    }),
    example: { result: 'performed', number: '示例', note: '罚款已全部执行到位' },
    outcome: ({ result }) => result,
    outcomes: {
      performed: { title: '强制执行完毕', stops: ['D-55'] },
      terminated: { title: '终结执行', supersedes: ['D-55'] },
    },
    record: ({ result }) => ({ execution: result }),
  }),
}
