/** @module 移送公安: what 立案监督 must keep to. */
import { cite } from '../../src/domain/basis.ts'
import { addDays, dayOf } from '../../src/domain/time.ts'
import type { Rule, View } from '../../src/engine/step.ts'
import type { TransferFacts } from './facts.ts'

type Standing = Rule<View<TransferFacts>>
type Filled<In> = Rule<View<TransferFacts> & { input: In }>

/** 逾期: accepted, and no decision either way. */
export const undecided = ({ lapsedOn, filed }: TransferFacts): boolean => lapsedOn !== undefined && filed === undefined

export const complaintOfDelay: Standing = {
  code: 'no-complaint-of-delay',
  says: '移送机关不是以逾期未决建议立案监督的，没有尚未超过期限可以答复',
  basis: cite('procuratorate-criminal-rules', '562', '受理后未在规定期限内作出是否立案决定'),
  unblock: { by: 'step', kind: 'police-transfer', step: 'askReasons' },
  holds: ({ facts }) => undecided(facts),
}

/** 逾期 once confirmed stands: an approval given afterwards lengthens nothing that had run out〔2017 办法 9, 12〕. */
export const extendedInTime: Filled<{ decision: string }> = {
  code: 'extension-after-lapse',
  says: '立案审查期限届满、移送机关已确认逾期以后，不能再延长；逾期未决的事实不因此改变',
  basis: cite('linkage-measures-2017', '12', '逾期未作出是否立案决定'),
  field: 'decision',
  remedy: '仍按逾期未决看待，可以建议人民检察院立案监督；期限届满以前已经批准延长的，更正逾期的确认后登记',
  holds: ({ input, facts }) =>
    facts.lapsedOn === undefined ||
    (facts.notOverdueOn !== undefined && facts.notOverdueOn >= facts.lapsedOn) ||
    (input.decision !== 'verifyClue' && input.decision !== 'complex'),
}

const extended = { verifyClue: 7, complex: 30 } as const
/** Days from acceptance, by the calendar alone: the exact last day is the clock's own affair once it runs. */
export const stillRunning: Filled<{ extension: keyof typeof extended }> = {
  code: 'review-overdue',
  says: '自接受案件之日起已经超过所延长的期限，应当要求公安机关说明逾期理由',
  basis: cite('procuratorate-criminal-rules', '562', '认为超过规定期限的'),
  field: 'extension',
  remedy: '要求公安机关说明逾期理由',
  holds: ({ input, facts, on }) =>
    facts.acceptedAt !== undefined && on <= addDays(dayOf(facts.acceptedAt), extended[input.extension]),
}

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
