/**
 * @module Last days while a person is in custody: 法定期间不因节假日延长 (刑诉法 105 Ⅳ), and the jail is told the day in
 * writing (刑诉规则 152). So the step names the day itself; nobody in custody waits for a working day.
 */
import { addDays, dayOf, startOfDay, type CivilDate, type Instant } from '../../src/domain/time.ts'
import { addMonths } from '../../src/engine/deadline-days.ts'
import type { Start, View } from '../../src/engine/step.ts'
import { inCustody, type CriminalFacts } from './facts.ts'

type Wide = View<CriminalFacts>
type After = (from: CivilDate) => CivilDate
export const monthsAfter =
  (n: number): After =>
  (from) =>
    addMonths(from, n)
export const daysAfter =
  (n: number): After =>
  (from) =>
    addDays(from, n)

/** A limit of the case that must not roll while the suspect is held. */
export const heldLimit = (
  limit: string,
  after: After,
  from: (view: Wide) => Instant | undefined = ({ at }) => at,
): Start<Wide> => ({
  limit,
  from,
  stated: (view) => {
    const start = from(view)
    return start !== undefined && inCustody(view.facts) ? after(dayOf(start)) : undefined
  },
})

/** 审查起诉, from the moment the procuratorate has the case. */
export const prosecutionReview = heldLimit('D-66a', monthsAfter(1))
export const reviewLimits = ['D-66a', 'D-66b', 'D-66c', 'D-66d'] as const
export const requestLimits = ['D-61a', 'D-61b', 'D-61c'] as const
export const custodyLimits = ['D-65a', 'D-65b', 'D-65c', 'D-65d'] as const
export const measureLimits = ['D-68a', 'D-68b'] as const
export const firstDay = ['D-60a', 'D-60b', 'D-60c'] as const

/** 侦查羁押 of so many months from the arrest: its last day, and the last day to ask for more, counted back from it. */
export const custodyOf = (months: number, from: Instant) => {
  const endsOn = addMonths(dayOf(from), months)
  return { endsOn, end: startOfDay(endsOn) }
}
export const isRunning = (clock: { readonly stoppedAt?: unknown } | undefined): boolean =>
  clock !== undefined && clock.stoppedAt === undefined
