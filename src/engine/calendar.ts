/**
 * @module Working days. A calendar knows some years (those whose State Council notice it holds) and says so;
 * outside them it answers by the weekday and adds `known: false`, and a date that rests on it is provisional (暂定).
 */
import chineseDays from 'chinese-days'
import { z } from 'zod'
import { addDays, civilDate, type CivilDate, civilDateSchema } from '../domain/time.ts'
import type { Reason } from '../domain/reason.ts'

export interface Calendar {
  /** Changes with every import: a clock keeps the version it was computed on. */
  readonly version: string
  /** Year → the notice (文号) or data set it rests on. */
  readonly years: ReadonlyMap<number, string>
  /** 放假日, weekends inside a holiday included. */
  readonly holidays: ReadonlySet<string>
  /** 调休上班日: weekends that are worked. */
  readonly workdays: ReadonlySet<string>
}

export type DayKind = 'workday' | 'weekend' | 'holiday'

export const yearOf = (day: CivilDate): number => Number(day.slice(0, 4))
/** 0 = Sunday. */
export const weekdayOf = (day: CivilDate): number => new Date(`${day}T00:00:00Z`).getUTCDay()
const isWeekend = (day: CivilDate): boolean => weekdayOf(day) % 6 === 0

export const dayKind = (calendar: Calendar, day: CivilDate): { readonly kind: DayKind; readonly known: boolean } => {
  const known = calendar.years.has(yearOf(day))
  if (calendar.holidays.has(day)) return { kind: 'holiday', known }
  if (calendar.workdays.has(day)) return { kind: 'workday', known }
  return { kind: isWeekend(day) ? 'weekend' : 'workday', known }
}

export const isWorkday = (
  calendar: Calendar,
  day: CivilDate,
): { readonly workday: boolean; readonly known: boolean } => {
  const { kind, known } = dayKind(calendar, day)
  return { workday: kind === 'workday', known }
}

const daysOfYear = (year: number): CivilDate[] => {
  const days: CivilDate[] = []
  for (let day = civilDate(`${year}-01-01`); yearOf(day) === year; day = addDays(day, 1)) days.push(day)
  return days
}

/** First year of the data set of chinese-days. */
const FIRST_YEAR = 2004

const fromLibrary = (): Calendar => {
  const years = new Map<number, string>()
  const holidays = new Set<string>()
  const workdays = new Set<string>()
  // chinese-days silently calls 2027-01-01 a working day: a year it lists no holiday for is a year it does not know.
  for (let year = FIRST_YEAR; ; year++) {
    const listed = chineseDays.getHolidaysInRange(`${year}-01-01`, `${year}-12-31`, false)
    if (listed.length === 0) break
    years.set(year, 'chinese-days')
    for (const day of listed) holidays.add(day)
    for (const day of daysOfYear(year)) if (isWeekend(day) && chineseDays.isWorkday(day)) workdays.add(day)
  }
  return { version: `chinese-days ${FIRST_YEAR}-${Math.max(...years.keys())}`, years, holidays, workdays }
}

let shipped: Calendar | undefined
/** The calendar the product ships with; computed once, never changed. */
export const defaultCalendar = (): Calendar => (shipped ??= fromLibrary())

/** 国务院办公厅关于某年部分节假日安排的通知, as entered by an administrator. */
export const holidayNoticeSchema = z.strictObject({
  year: z.int().min(2004).max(2100).meta({ title: '年份' }),
  notice: z.string().trim().min(1).max(60).meta({ title: '通知文号' }),
  holidays: z.array(civilDateSchema).max(80).meta({ title: '放假日（含假期内的周末）' }),
  workdays: z.array(civilDateSchema).max(40).meta({ title: '调休上班日' }),
})
export type HolidayNotice = z.infer<typeof holidayNoticeSchema>

/** Days every year's notice must have: without them the list was cut. */
const FIXED_HOLIDAYS = ['01-01', '05-01', '10-01', '10-02', '10-03']

const noticeProblems = ({ year, notice, holidays, workdays }: HolidayNotice): Reason[] => {
  const problem = (code: string, says: string, field: string): Reason => ({
    code: `calendar.${code}`,
    says,
    field,
    unblock: { by: 'form', field },
  })
  // The notice of a year may move the last days of December before it (2011-12-31 was worked under the 2012 notice).
  const belongs = (day: CivilDate) => yearOf(day) === year || (yearOf(day) === year - 1 && day.slice(5) >= '12-20')
  const both = holidays.filter((day) => workdays.includes(day))
  const repeated = [holidays, workdays].flatMap((list) => list.filter((day, i) => list.indexOf(day) !== i))
  return [
    ...(notice.trim() ? [] : [problem('notice-missing', '请填写节假日安排通知的文号。', 'notice')]),
    ...holidays
      .filter((d) => !belongs(d))
      .map((d) => problem('outside-year', `放假日${d}不在${year}年内。`, 'holidays')),
    ...workdays
      .filter((d) => !belongs(d))
      .map((d) => problem('outside-year', `调休上班日${d}不在${year}年内。`, 'workdays')),
    ...repeated.map((d) => problem('repeated', `${d}重复列出。`, holidays.includes(d) ? 'holidays' : 'workdays')),
    ...both.map((d) => problem('both', `${d}既列为放假日又列为调休上班日。`, 'workdays')),
    ...workdays
      .filter((d) => !isWeekend(d))
      .map((d) => problem('workday-not-weekend', `${d}不是周末，不能列为调休上班日。`, 'workdays')),
    ...FIXED_HOLIDAYS.filter((md) => !holidays.some((d) => d === `${year}-${md}`)).map((md) =>
      problem('holiday-missing', `放假日缺少法定节日${year}-${md}，安排不完整。`, 'holidays'),
    ),
  ]
}

export type CalendarImport =
  { readonly ok: true; readonly calendar: Calendar } | { readonly ok: false; readonly reasons: readonly Reason[] }

/** A new calendar in which that year is known. A year already held is replaced: a notice may be corrected. */
export const importHolidays = (calendar: Calendar, notice: HolidayNotice): CalendarImport => {
  const reasons = noticeProblems(notice)
  if (reasons.length > 0) return { ok: false, reasons }
  const kept = (days: ReadonlySet<string>) =>
    [...days].filter(
      (d) =>
        !d.startsWith(`${notice.year}-`) &&
        !notice.holidays.some((h) => h === d) &&
        !notice.workdays.some((w) => w === d),
    )
  const revision = calendar.version.split('; ').length
  return {
    ok: true,
    calendar: {
      version: `${calendar.version}; r${revision} ${notice.year} ${notice.notice}`,
      years: new Map([...calendar.years, [notice.year, notice.notice]]),
      holidays: new Set([...kept(calendar.holidays), ...notice.holidays]),
      workdays: new Set([...kept(calendar.workdays), ...notice.workdays]),
    },
  }
}
