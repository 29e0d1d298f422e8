/** @module 反向衔接: what 检察意见 and 催办 must keep to. The guide of 2024 is second-hand: it never refuses. */
import { cite } from '../../src/domain/basis.ts'
import type { CivilDate } from '../../src/domain/time.ts'
import type { Rule, View } from '../../src/engine/step.ts'
import type { ReverseLinkageFacts } from './facts.ts'

type Standing = Rule<View<ReverseLinkageFacts>>
type Filled<In> = Rule<View<ReverseLinkageFacts> & { input: In }>

export const replyAhead: Filled<{ replyBy: CivilDate }> = {
  code: 'reply-date-past',
  says: '回复的最后日期不得早于提出检察意见之日',
  field: 'replyBy',
  holds: ({ input, on }) => input.replyBy >= on,
}
export const reviewUntil: Filled<{ until: CivilDate }> = {
  code: 'review-until-past',
  says: '延长后的最后日期不得早于办理之日',
  field: 'until',
  holds: ({ input, on }) => input.until >= on,
}
export const replyOverdue: Standing = {
  code: 'reply-not-overdue',
  says: '检察意见书载明的回复期限还没有届满',
  basis: cite('criminal-procedure-law', '177', '应当将处理结果及时通知人民检察院', '第三款'),
  unblock: { by: 'time' },
  holds: ({ passed }) => passed('D-73'),
}
