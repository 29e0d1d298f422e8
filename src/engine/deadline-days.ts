/**
 * @module Day arithmetic of the deadline algebra: corresponding days of months, merged exclusions, the walk over days.
 */
import { addDays, civilDate, type CivilDate } from '../domain/time.ts'
import { yearOf } from './calendar.ts'
import type { Counting, Exclusion } from './time-limit.ts'

const lastOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()
/** The corresponding day n months on; where there is none, the end of the month. */
export const addMonths = (day: CivilDate, n: number, monthEnd: Counting['monthEnd'] = 'same-day'): CivilDate => {
  const index = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 + n
  const [year, month, date] = [Math.floor(index / 12), (index % 12) + 1, Number(day.slice(8))]
  const wasLast = date === lastOfMonth(yearOf(day), Number(day.slice(5, 7)))
  const end = lastOfMonth(year, month)
  const target = monthEnd === 'to-month-end' && wasLast ? end : Math.min(date, end)
  return civilDate(`${year}-${String(month).padStart(2, '0')}-${String(target).padStart(2, '0')}`)
}

export interface Span {
  readonly from: CivilDate
  readonly to?: CivilDate
}
/** Exclusions sorted and merged; nothing after one that is still running. */
export const merged = (exclusions: readonly Exclusion[]): Span[] => {
  const spans: Span[] = []
  const sorted = exclusions
    .map((e): Span => ({ from: civilDate(e.from), ...(e.to ? { to: civilDate(e.to) } : {}) }))
    .filter((s) => s.to === undefined || s.from < s.to)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
  for (const span of sorted) {
    const before = spans.at(-1)
    if (!before || (before.to !== undefined && before.to < span.from)) spans.push(span)
    else if (before.to !== undefined && (span.to === undefined || span.to > before.to)) {
      spans[spans.length - 1] = { from: before.from, ...(span.to ? { to: span.to } : {}) }
    }
  }
  return spans
}

export type Walk = { readonly last: CivilDate } | { readonly since: CivilDate; readonly left: number }
/** Counts `quantity` days from `start` on; stops where time stands still. */
export const walk = (
  start: CivilDate,
  step: 1 | -1,
  quantity: number,
  counts: (day: CivilDate) => boolean,
  spans: readonly Span[],
): Walk => {
  let day = start
  for (let counted = 0; ; day = addDays(day, step)) {
    const span = spans.find((s) => s.from <= day && (s.to === undefined || day < s.to))
    if (span && span.to === undefined) return { since: span.from, left: quantity - counted }
    if (!span && counts(day)) counted++
    if (counted >= quantity) return { last: day }
  }
}
