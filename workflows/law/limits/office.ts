/** @module Limits of the office: the decision on 回避 and the 复议 of it. Rows of our own (no id in linkage.md). */
import { cite } from '../../../src/domain/basis.ts'
import type { TimeLimit } from '../../../src/engine/time-limit.ts'
import { days } from './counting.ts'

const courts = '2024-01-01'
export const officeLimits: readonly TimeLimit[] = [
  {
    id: 'D-91',
    rule: 'recusal-decision-3d',
    title: '对回避申请作出决定',
    duty: 'owner',
    trigger: '当事人提出回避申请（民事诉讼、行政诉讼）',
    counting: days(3),
    missed: '被申请回避的人员继续暂停参与本案的工作',
    basis: [
      cite('civil-procedure-law', '50', '应当在申请提出的三日内'),
      cite('administrative-procedure-interpretation', '74', '人民法院应当在三日内以口头或者书面形式作出决定'),
    ],
    certainty: 'text',
    effectiveFrom: courts,
    axis: 'step',
  },
  {
    id: 'D-92',
    rule: 'recusal-review-request-5d',
    title: '对驳回回避申请的决定申请复议',
    duty: 'party',
    trigger: '收到驳回申请回避的决定书（人民检察院）',
    counting: days(5),
    missed: '驳回申请的决定不再复议',
    basis: [cite('procuratorate-criminal-rules', '32', '收到驳回申请回避的决定书后五日以内')],
    certainty: 'text',
    reading: '收到之日以决定之日计，送达另行登记的照送达之日（依据待核）',
    effectiveFrom: '2019-12-30',
    axis: 'step',
  },
  {
    id: 'D-93',
    rule: 'recusal-review-decision-3d',
    title: '对回避决定的复议作出决定',
    duty: 'owner',
    trigger: '申请复议（对回避决定）',
    counting: days(3),
    missed: '复议期间原决定继续有效',
    basis: [
      cite('civil-procedure-law', '50', '应当在三日内作出复议决定'),
      cite('procuratorate-criminal-rules', '33', '决定机关应当在三日以内作出复议决定'),
    ],
    certainty: 'text',
    effectiveFrom: '2019-12-30',
    axis: 'step',
  },
]
