/** @module 移送公安: what 立案监督 must keep to. */
import { cite } from '../../src/domain/basis.ts'
import type { Rule, View } from '../../src/engine/step.ts'
import type { TransferFacts } from './facts.ts'

type Standing = Rule<View<TransferFacts>>
type Filled<In> = Rule<View<TransferFacts> & { input: In }>

/** 逾期: accepted, and no decision either way. */
export const undecided = ({ lapsedOn, filed }: TransferFacts): boolean => lapsedOn !== undefined && filed === undefined

/** 理由成立 is said of a decision not to file〔刑诉规则 561〕; of an overdue review the rules know no such end〔562〕. */
export const overdueIsNotUpheld: Filled<{ decision: string }> = {
  code: 'overdue-not-upheld',
  says: '公安机关逾期未作决定的，没有不立案理由成立可以认定；符合立案条件的通知立案，否则由公安机关作出决定',
  basis: cite('procuratorate-criminal-rules', '562', '认为符合立案条件的，应当通知公安机关立案'),
  field: 'decision',
  remedy: '催促公安机关作出立案或者不予立案的决定',
  holds: ({ input, facts }) => input.decision !== 'reasonsHold' || !undecided(facts),
}

/** 七日以内不说明……也不作出决定〔562〕, 超过十五日不予立案〔564〕. */
export const policeLate: Standing = {
  code: 'correction-too-early',
  says: '公安机关说明逾期理由的七日或者依通知立案的十五日尚未届满，不能提出纠正意见',
  basis: cite('procuratorate-criminal-rules', '564', '超过十五日不予立案', '第二款'),
  unblock: { by: 'time' },
  remedy: '公安机关可以申请复查',
  holds: ({ passed }) => passed('D-24') || passed('D-26') || passed('D-26b'),
}
