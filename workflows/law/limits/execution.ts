/** @module After the penalty: 催告, 申请强制执行, and the party's own periods. The party's make no organ late. */
import { cite } from '../../../src/domain/basis.ts'
import type { TimeLimit } from '../../../src/engine/time-limit.ts'
import { before, days, fixedDays, months, workdays } from './counting.ts'

const tenAreWorkdays = cite('administrative-compulsion-law', '69', '十日以内期限的规定是指工作日')
const COMPULSION = '2012-01-01'
const SUITS = '2017-07-01'

export const executionLimits: readonly TimeLimit[] = [
  {
    id: 'D-57',
    rule: 'urge-before-execution',
    title: '催告后履行',
    duty: 'party',
    trigger: '催告书送达',
    counting: workdays(10),
    missed: '行政机关可以申请人民法院强制执行',
    basis: [cite('administrative-compulsion-law', '54', '催告书送达十日后当事人仍未履行义务的'), tenAreWorkdays],
    certainty: 'text',
    effectiveFrom: COMPULSION,
    axis: 'step',
  },
  {
    id: 'D-57b',
    rule: 'urge-before-substitute',
    title: '代履行前催告',
    duty: 'enforcer',
    trigger: '实施代履行之日（向前倒数）',
    counting: before(workdays(3)),
    missed: '代履行程序违法的风险',
    basis: [
      cite('administrative-compulsion-law', '51', '代履行三日前，催告当事人履行', '第一款第（二）项'),
      tenAreWorkdays,
    ],
    certainty: 'text',
    reading: '代履行当日不计入，倒数第三个工作日为最迟催告日',
    effectiveFrom: COMPULSION,
    axis: 'step',
  },
  {
    id: 'D-58',
    rule: 'apply-court-execution',
    title: '申请人民法院强制执行',
    duty: 'enforcer',
    trigger: '行政复议、行政诉讼的期限届满；批准延期、分期缴纳的，该期限结束',
    counting: months(3),
    missed: '逾期申请的，人民法院可能不予受理',
    basis: [
      cite('administrative-compulsion-law', '53', '可以自期限届满之日起三个月内'),
      cite('administrative-penalty-law', '72', '自暂缓或者分期缴纳罚款期限结束之日起计算', '第二款'),
    ],
    certainty: 'text',
    reading: '申请过行政复议、行政诉讼的，自其结束之日起算，是本系统的读法；末日遇节假日顺延，原文未写',
    effectiveFrom: COMPULSION,
    axis: 'step',
  },
  {
    id: 'D-59a',
    rule: 'administrative-review-period',
    title: '申请行政复议',
    duty: 'party',
    trigger: '知道处罚决定（决定书送达）',
    counting: fixedDays(60),
    conflicting: {
      counting: days(60),
      basis: [cite('administrative-review-law-2023', '20')],
      says: '末日遇节假日是否顺延待核：按较晚的届满日认定期限届满',
    },
    missed: '不得再申请行政复议，法律另有规定的除外',
    basis: [cite('administrative-review-law-2023', '20')],
    certainty: 'recalled',
    reading: '行政复议法原文未见，六十日待核',
    effectiveFrom: '2024-01-01',
    axis: 'step',
  },
  {
    id: 'D-59b',
    rule: 'administrative-suit-period',
    title: '提起行政诉讼',
    duty: 'party',
    trigger: '知道或者应当知道处罚决定（决定书送达）',
    counting: months(6),
    missed: '不得再提起行政诉讼，法律另有规定的除外',
    basis: [cite('administrative-procedure-law', '46', '作出行政行为之日起六个月内', '第一款')],
    certainty: 'text',
    effectiveFrom: SUITS,
    axis: 'step',
  },
  {
    id: 'D-59c',
    rule: 'suit-after-review-period',
    title: '不服行政复议决定提起行政诉讼',
    duty: 'party',
    trigger: '收到行政复议决定书',
    counting: days(15),
    missed: '不得再提起行政诉讼，法律另有规定的除外',
    basis: [cite('administrative-procedure-law', '45', '收到复议决定书之日起十五日内向人民法院提起诉讼')],
    certainty: 'text',
    effectiveFrom: SUITS,
    axis: 'step',
  },
]
