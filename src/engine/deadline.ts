/**
 * @module The deadline algebra: from an event and a way of counting to the last instant in time, with its proof
 * (期限计算书). Pure: the calendar, the anchor and "now" are given.
 *
 * Days are walked one by one from the day the period starts; a day inside an exclusion is not counted. A month or a
 * year is first turned into the days up to its corresponding day, so time that does not count extends it day for day.
 * Hour limits run to the minute. An exclusion is given in whole days: it takes an hour limit off from the midnight
 * at which it begins (or the anchor, if later) to the midnight at which it ends. Counting back knows no exclusion.
 */
import { cite, type Basis } from '../domain/basis.ts'
import {
  addDays,
  chineseTime,
  dayOf,
  daysBetween,
  endOfDay,
  epochOf,
  instantOf,
  startOfDay,
  chineseDate,
  type CivilDate,
  type Instant,
} from '../domain/time.ts'
import { dayKind, yearOf, type Calendar } from './calendar.ts'
import { addMonths, merged, walk, type Span } from './deadline-days.ts'
import { dayWithWeekday, openingProof, spansProof, type Extension, type ProofLine } from './deadline-proof.ts'
import type { Counting, Exclusion, LimitUnit, TimeLimit } from './time-limit.ts'

export type { Extension, ProofLine } from './deadline-proof.ts'

export interface DeadlineInput {
  readonly counting: Counting
  readonly anchor: Instant
  readonly calendar: Calendar
  readonly exclusions?: readonly Exclusion[]
  readonly inCustody?: boolean
  readonly extendedBy?: Extension
  /** linkage.md §3 point 3: is an ordinary weekend a 节假日? Practice says so; the proof shows both dates. */
  readonly weekendRolls?: boolean
  /** A last day stated in the served document (文书载明的期限) replaces the arithmetic. */
  readonly stated?: CivilDate
  /** The event in words, for the proof. */
  readonly trigger?: string
  readonly basis?: readonly Basis[]
  readonly labelOf?: (basis: Basis) => string
}

export interface Due {
  readonly suspended: false
  /** The last instant at which the act is in time. */
  readonly due: Instant
  readonly dueOn: CivilDate
  /** The last day before any roll. */
  readonly lastDay: CivilDate
  /** It rests on a year whose holidays are not known (暂定). */
  readonly provisional: boolean
  readonly alternatives?: readonly { readonly dueOn: CivilDate; readonly says: string }[]
  readonly proof: readonly ProofLine[]
}
/** Stopped by an exclusion that has not ended: there is no last day yet. */
export interface Suspended {
  readonly suspended: true
  readonly due?: undefined
  readonly dueOn?: undefined
  readonly since: CivilDate
  /** What is left when it resumes: 78日. */
  readonly remaining: string
  readonly provisional: boolean
  readonly proof: readonly ProofLine[]
}
export type Deadline = Due | Suspended

const HOUR_MS = 3600_000
interface Segment {
  readonly quantity: number
  readonly unit: LimitUnit
}
/** A month extended by a month is two months, not a month and then a month: 01-31 does not drift to 03-28. */
const segmentsOf = (counting: Counting, extension: Extension | undefined): readonly Segment[] => {
  if (!extension) return [counting]
  if (extension.unit === counting.unit)
    return [{ quantity: counting.quantity + extension.quantity, unit: counting.unit }]
  return [counting, extension]
}

const hourDeadline = (input: DeadlineInput, spans: readonly Span[], opening: readonly ProofLine[]): Deadline => {
  const { counting, extendedBy } = input
  if (extendedBy && extendedBy.unit !== 'hour') throw new Error('an hour limit is extended by hours only')
  const sign = counting.direction === 'back' ? -1 : 1
  const begun = epochOf(input.anchor)
  const start = counting.hourStart === 'next-hour' ? Math.ceil(begun / HOUR_MS) * HOUR_MS : begun
  let due = start + sign * (counting.quantity + (extendedBy?.quantity ?? 0)) * HOUR_MS
  for (const span of sign > 0 ? spans : []) {
    const from = Math.max(epochOf(startOfDay(span.from)), start)
    const to = span.to && epochOf(startOfDay(span.to))
    if (from >= due || (to && to <= start)) continue
    if (!to) {
      const remaining = `${Number(((due - from) / HOUR_MS).toFixed(2))}小时`
      const proof: ProofLine[] = [...opening, { item: '结论', says: `期间停止计算，恢复后尚余${remaining}。` }]
      return { suspended: true, since: span.from, remaining, provisional: false, proof }
    }
    due += to - from
  }
  const at = instantOf(due)
  const proof: ProofLine[] = [
    ...opening,
    { item: '顺延', says: '以小时计算的期间，届满时不因节假日顺延。' },
    { item: '结论', says: `届满时为${chineseTime(at)}。` },
  ]
  return { suspended: false, due: at, dueOn: dayOf(at), lastDay: dayOf(at), provisional: false, proof }
}

const custodyBasis = [cite('criminal-procedure-law', '105', '应当至期满之日为止', '第四款')]

/** The last instant in time, and how it was reached. */
export const computeDeadline = (input: DeadlineInput): Deadline => {
  const { counting, anchor, calendar, inCustody = false, weekendRolls = true } = input
  const given = counting.direction === 'back' ? [] : (input.exclusions ?? [])
  const spans = merged(given)
  const opening = [...openingProof(input), ...spansProof(given)]
  const closing: ProofLine[] = input.basis?.length
    ? [
        {
          item: '依据',
          says: input.basis.map(input.labelOf ?? ((b) => `${b.instrument} ${b.article}`)).join('；'),
          basis: input.basis,
        },
      ]
    : []
  const dated = (
    lastDay: CivilDate,
    dueOn: CivilDate,
    provisional: boolean,
    proof: readonly ProofLine[],
    alternatives: Due['alternatives'] = [],
  ): Due => ({
    suspended: false,
    due: endOfDay(dueOn),
    dueOn,
    lastDay,
    provisional,
    ...(alternatives.length > 0 ? { alternatives } : {}),
    proof: [...proof, { item: '结论', says: `届满日为${dayWithWeekday(dueOn)}。` }, ...closing],
  })

  if (input.stated) {
    return dated(input.stated, input.stated, false, [
      ...opening.slice(0, 1),
      { item: '期间', says: `文书载明的期限至${chineseDate(input.stated)}。` },
    ])
  }
  if (counting.unit === 'immediate') return dated(dayOf(anchor), dayOf(anchor), false, opening)
  if (counting.unit === 'hour') {
    const hours = hourDeadline(input, spans, opening)
    return { ...hours, proof: [...hours.proof, ...closing] }
  }

  const unknown = new Set<number>()
  const kindOf = (day: CivilDate) => {
    const { kind, known } = dayKind(calendar, day)
    if (!known) unknown.add(yearOf(day))
    return kind
  }
  const step = counting.direction === 'back' ? -1 : 1
  const provisionalProof = (): ProofLine[] =>
    unknown.size > 0
      ? [{ item: '暂定', says: `${[...unknown].join('、')}年的节假日安排尚未导入，本日期为暂定，未含节假日调整。` }]
      : []

  let last = dayOf(anchor)
  let startsNext = counting.startDay === 'next'
  for (const { quantity, unit } of segmentsOf(counting, input.extendedBy)) {
    const start = startsNext ? addDays(last, step) : last
    const months = unit === 'month' ? quantity : quantity * 12
    const nominal = addMonths(last, step * months, counting.monthEnd)
    const days = unit === 'month' || unit === 'year' ? Math.abs(daysBetween(last, nominal)) : quantity
    const walked = walk(start, step, days, (day) => unit !== 'workday' || kindOf(day) === 'workday', spans)
    if ('since' in walked) {
      const remaining = `${walked.left}${unit === 'workday' ? '个工作日' : '日'}`
      const says = `期间自${chineseDate(walked.since)}停止计算，恢复后尚余${remaining}。`
      const proof: ProofLine[] = [...opening, { item: '结论', says }, ...provisionalProof(), ...closing]
      return { suspended: true, since: walked.since, remaining, provisional: unknown.size > 0, proof }
    }
    last = walked.last
    startsNext = true
  }

  const custody = inCustody && counting.custodyNeverRolls === true
  const rolls = counting.roll === 'next-workday' && counting.unit !== 'workday' && !custody
  const rolled = (weekends: boolean): CivilDate => {
    let day = last
    while (rolls && (kindOf(day) === 'holiday' || (weekends && kindOf(day) === 'weekend'))) day = addDays(day, step)
    return day
  }
  const dueOn = rolled(weekendRolls)
  const provisional = unknown.size > 0
  const other = rolled(!weekendRolls)
  const otherSays = weekendRolls ? '如周末不作节假日顺延' : '如周末亦作节假日顺延'
  const proof: ProofLine[] = [...opening, { item: '届满日', says: `期间的最后一日为${dayWithWeekday(last)}。` }]
  if (custody)
    proof.push({ item: '顺延', says: '犯罪嫌疑人、被告人在押，至期满之日为止，不因节假日延长。', basis: custodyBasis })
  else if (dueOn !== last)
    proof.push({
      item: '顺延',
      says: `最后一日为节假日，${step > 0 ? '顺延至其后第一日' : '提前至其前'}${dayWithWeekday(dueOn)}。`,
    })
  if (other !== dueOn) proof.push({ item: '读法', says: `${otherSays}，届满日为${dayWithWeekday(other)}。` })
  if (provisional) proof.push(...provisionalProof())
  return dated(last, dueOn, provisional, proof, other === dueOn ? [] : [{ dueOn: other, says: otherSays }])
}

export interface ClockInput extends Omit<DeadlineInput, 'counting' | 'trigger' | 'basis'> {
  /** Whose screen: for the organ that bears the duty a second reading warns early; for the others only the later one counts. */
  readonly ownDuty?: boolean
}
/** A running time limit: the same date twice unless the law has two readings. */
export interface Clock {
  readonly limit: string
  readonly anchor: Instant
  readonly warn: Deadline
  readonly expire: Deadline
  /** Why the two differ. */
  readonly conflict?: string
  readonly proof: readonly ProofLine[]
}

/** Warns at the earlier reading and expires at the later (linkage.md §2.8). Only time the limit itself names is excluded. */
export const computeClock = (limit: TimeLimit, input: ClockInput): Clock => {
  const exclusions = (input.exclusions ?? []).filter((e) => limit.excludes?.includes(e.ground))
  const by = (counting: Counting, basis: readonly Basis[]) =>
    computeDeadline({ ...input, exclusions, counting, basis, trigger: limit.trigger })
  const first = by(limit.counting, limit.basis)
  const second = limit.conflicting && by(limit.conflicting.counting, limit.conflicting.basis)
  const at = (d: Deadline) => (d.suspended ? Number.POSITIVE_INFINITY : epochOf(d.due))
  const [earlier, later] = second && at(second) < at(first) ? [second, first] : [first, second ?? first]
  const conflict = at(earlier) === at(later) ? undefined : limit.conflicting?.says
  const own = input.ownDuty ?? true
  return {
    limit: limit.id,
    anchor: input.anchor,
    warn: own ? earlier : later,
    expire: later,
    ...(conflict ? { conflict } : {}),
    proof:
      conflict && !earlier.suspended
        ? [
            ...later.proof,
            { item: '读法' as const, says: `${conflict}。较早的届满日为${dayWithWeekday(earlier.dueOn)}。` },
          ]
        : later.proof,
  }
}

export const clockStatusTitles = {
  running: '办理中',
  'due-soon': '临期',
  overdue: '逾期',
  suspended: '已中止',
  met: '已办',
  'met-late': '逾期办理',
} as const
export type ClockStatus = keyof typeof clockStatusTitles

/** Amber when a third or less of the time to the warning is left. `metAt`: when the duty was done. */
export const statusOf = (clock: Clock, now: Instant, metAt?: Instant): ClockStatus => {
  const { warn, expire } = clock
  if (metAt) return expire.suspended || epochOf(metAt) <= epochOf(expire.due) ? 'met' : 'met-late'
  if (expire.suspended || warn.suspended) return 'suspended'
  if (epochOf(now) > epochOf(expire.due)) return 'overdue'
  const whole = Math.abs(epochOf(warn.due) - epochOf(clock.anchor))
  return (epochOf(warn.due) - epochOf(now)) * 3 <= whole ? 'due-soon' : 'running'
}
