/** @module Clocks are a fold of events too: starts, stops, supersessions and excluded time give every running of every limit. */
import type { Organ } from '../domain/organ.ts'
import { dayOf, epochOf, type Instant } from '../domain/time.ts'
import type { Calendar } from './calendar.ts'
import type { History } from './case-view.ts'
import { computeClock, statusOf as algebraStatus, type ClockStatus } from './deadline.ts'
import type { Clock, ExclusionChange, TrackEvent } from './event.ts'
import type { TimeLimit } from './time-limit.ts'
import type { Basis } from '../domain/basis.ts'

/** What the algebra needs to know of the law. */
export interface LimitBook {
  limitOf(id: string, startedOn: string, enforcerKind: Organ['kind']): TimeLimit
  labelOf(basis: Basis): string
  /** Words for a ground on which time does not count. */
  groundTitle(ground: string): string
}
/** The book and calendar clocks are computed with, and the rule set (by organ kind) of the track. */
export interface ClockDesk {
  readonly book: LimitBook
  readonly calendar: Calendar
  readonly enforcerKind: Organ['kind']
}

/** What one event does to the clocks of its track. Starts come before stops: an act may meet its own limit at once. */
export const applyClocks = (before: readonly Clock[], event: TrackEvent, desk: ClockDesk): readonly Clock[] => {
  if (event.clocks) return event.clocks
  // A limit that ran out before it was extended stays missed: an extension does not wash it clean.
  const inTime = (c: Clock) => c.due === undefined || epochOf(event.occurredAt) <= epochOf(c.due)
  const stop = (limits: readonly string[], supersedes: boolean) => (c: Clock) =>
    limits.includes(c.limit) && c.stoppedAt === undefined
      ? { ...c, superseded: supersedes && inTime(c), stoppedAt: event.occurredAt, stoppedBy: event.id }
      : c
  const started = event.starts.reduce<readonly Clock[]>(
    (clocks, { limit, from, stated }) => {
      const round = clocks.filter((c) => c.limit === limit).length + 1
      return [
        ...clocks,
        compute({ limit, round, startedBy: event.id, from, stated, superseded: false, exclusions: [] }, desk),
      ]
    },
    before.map(stop(event.supersedes, true)),
  )
  return started.map((c) => withExclusions(c, event.exclusions, desk)).map(stop(event.stops, false))
}

/** Every clock of one track from its history, oldest first. */
export const clocksOf = (history: History, desk: ClockDesk): readonly Clock[] =>
  history.reduce<readonly Clock[]>((clocks, event) => applyClocks(clocks, event, desk), [])

const withExclusions = (clock: Clock, changes: readonly ExclusionChange[], desk: ClockDesk): Clock => {
  const mine = changes.filter((x) => x.limit === clock.limit)
  if (mine.length === 0 || clock.stoppedAt !== undefined) return clock
  const kept = clock.exclusions.filter((e) => !mine.some((x) => x.ground === e.ground))
  const set = mine.flatMap((x) =>
    x.spans.map((span) => ({ ...span, ground: x.ground, title: desk.book.groundTitle(x.ground) })),
  )
  return compute({ ...clock, exclusions: [...kept, ...set] }, desk)
}

/** The same clocks on another calendar (holiday notice imported): only running ones move. */
export const recompute = (clocks: readonly Clock[], desk: ClockDesk): readonly Clock[] =>
  clocks.map((c) => (c.stoppedAt === undefined ? compute(c, desk) : c))

type Uncomputed = Omit<Clock, 'due' | 'warn' | 'provisional' | 'suspended' | 'proof'>
const compute = (c: Uncomputed, desk: ClockDesk): Clock => {
  const { book, calendar, enforcerKind } = desk
  const limit = book.limitOf(c.limit, dayOf(c.from), enforcerKind)
  const { expire, warn, proof } = computeClock(limit, {
    anchor: c.from,
    stated: c.stated,
    calendar,
    exclusions: c.exclusions,
    labelOf: (b) => book.labelOf(b),
  })
  return {
    ...c,
    due: expire.suspended ? undefined : expire.due,
    warn: warn.suspended ? undefined : warn.due,
    provisional: expire.provisional,
    suspended: expire.suspended,
    proof: proof.map((line) => `${line.item}：${line.says}`),
  }
}

/** 办理中, 临期, 逾期, 已中止, 已办, 逾期办理, or 已由更长期限替代. */
export const clockStatus = (clock: Clock, now: Instant): ClockStatus | 'superseded' => {
  if (clock.superseded) return 'superseded'
  if (clock.suspended || clock.due === undefined) return clock.stoppedAt ? 'met' : 'suspended'
  const at = (due: Instant) => ({
    suspended: false as const,
    due,
    dueOn: dayOf(due),
    lastDay: dayOf(due),
    provisional: clock.provisional,
    proof: [],
  })
  return algebraStatus(
    { limit: clock.limit, anchor: clock.from, warn: at(clock.warn ?? clock.due), expire: at(clock.due), proof: [] },
    now,
    clock.stoppedAt,
  )
}
