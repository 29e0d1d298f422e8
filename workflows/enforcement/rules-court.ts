/** @module 催告, 加处罚款, 申请人民法院强制执行: when each is open (行政强制法 45, 53–54; 行政处罚法 72). */
import { cite } from '../../src/domain/basis.ts'
import { daysBetween, dayOf, epochOf, type CivilDate, type Instant } from '../../src/domain/time.ts'
import type { Rule, View } from '../../src/engine/step.ts'
import type { EnforcementFacts } from './facts.ts'
import { owedFen } from './rules-execution.ts'

type Seen = View<EnforcementFacts>
type Standing = Rule<Seen>
type Filled<In> = Rule<Seen & { input: In }>

const appeals = ['D-59a', 'D-59b', 'D-59c']
const open = ({ clock, passed }: Seen, id: string): boolean => {
  const found = clock(id)
  return found !== undefined && !found.superseded && found.stoppedAt === undefined && !passed(id)
}

/** 三个月 from the last of: the party's periods, the deferral, the end of what was filed〔行政强制法 53, 行政处罚法 72〕. */
export const applicationFrom = (view: Seen): Instant | undefined =>
  [
    ...appeals.flatMap((id) => {
      const found = view.clock(id)
      return found === undefined || found.superseded || found.stoppedAt !== undefined ? [] : [found.due]
    }),
    view.facts.deferredUntil === undefined ? undefined : view.clock('D-55')?.due,
    view.facts.remedyEndedAt,
  ]
    .filter((at) => at !== undefined)
    .reduce<Instant | undefined>((last, at) => (last && epochOf(last) > epochOf(at) ? last : at), undefined)

/** Each overdue day 3%, never more than the fine; the days of 行政复议 and 行政诉讼 not counted〔行政处罚法 72, 73〕. */
export const surcharge = ({ facts, clock, on }: Seen) => {
  const due = clock('D-55')?.due
  const from = due === undefined ? on : dayOf(due)
  const paused = (facts.remedySpans ?? []).reduce((sum, span) => {
    const start = span.from > from ? span.from : from
    const end: CivilDate = span.to ?? on
    return sum + Math.max(0, daysBetween(start, end))
  }, 0)
  const days = Math.max(0, daysBetween(from, on) - paused)
  const fine = facts.fineFen ?? 0
  return { days, paused, fen: Math.min(fine, Math.round((fine * 3 * days) / 100)) }
}

export const paymentOverdue: Standing = {
  code: 'payment-not-overdue',
  says: '罚款的缴纳期限没有届满，或者罚款已经缴清',
  basis: cite('administrative-penalty-law', '72', '当事人逾期不履行行政处罚决定的', '第一款'),
  unblock: { by: 'nobody' },
  holds: ({ facts, passed }) => passed('D-55') && (facts.paidFen ?? 0) < owedFen(facts),
}

export const standardTold: Filled<{ told: boolean }> = {
  code: 'surcharge-standard-not-told',
  says: '加处罚款的标准应当告知当事人',
  basis: cite('administrative-compulsion-law', '45', '加处罚款或者滞纳金的标准应当告知当事人', '第一款'),
  field: 'told',
  holds: ({ input }) => input.told,
}

/** 书面, 明确的金额, 陈述权和申辩权〔行政强制法 35〕. */
export const urgedInFull: Filled<{ amountStated: boolean; rightsTold: boolean }> = {
  code: 'urge-incomplete',
  says: '催告应当以书面作出，载明期限、方式、明确的金额和陈述权、申辩权',
  basis: cite('administrative-compulsion-law', '35', '当事人依法享有的陈述权和申辩权', '第（四）项'),
  field: 'rightsTold',
  holds: ({ input }) => input.amountStated && input.rightsTold,
}

export const urgedTenDays: Standing = {
  code: 'not-urged-ten-days',
  says: '申请强制执行前应当催告，催告书送达十日（工作日）后仍未履行的才能申请',
  basis: cite('administrative-compulsion-law', '54', '催告书送达十日后当事人仍未履行义务的'),
  unblock: { by: 'step', kind: 'enforcement', step: 'urge' },
  holds: ({ passed }) => passed('D-57'),
}

export const appealPeriodsOver: Standing = {
  code: 'appeal-period-running',
  says: '当事人申请行政复议或者提起行政诉讼的期限没有届满，不能申请强制执行',
  basis: cite('administrative-compulsion-law', '53', '当事人在法定期限内不申请行政复议或者提起行政诉讼'),
  unblock: { by: 'nobody' },
  holds: (view) => !appeals.some((id) => open(view, id)),
}
