/** @module Folding events: applying stored results, never re-running old law. */
import type { StateValue } from 'xstate'
import { seatNames } from '../domain/organ.ts'
import { epochOf, type Instant } from '../domain/time.ts'
import type { History } from './case-view.ts'
import type { Seats, TrackEvent } from './event.ts'

export interface Folded {
  readonly state: StateValue
  readonly facts: Readonly<Record<string, unknown>>
  readonly seats: Seats
  readonly audience: readonly string[]
  readonly movedAt?: Instant
}

/** Events that still count: neither annulled nor an annulment. */
export const standing = (history: History): readonly TrackEvent[] => {
  const annulled = new Set(history.flatMap((e) => (e.annuls ? [e.annuls] : [])))
  return history.filter((e) => e.type !== 'annulled' && !annulled.has(e.id))
}

/** The state, facts, seats and audience after a history. An annulment brings all of them anew. */
export const fold = (initial: Folded, history: History): Folded =>
  history.reduce<Folded>((before, event) => {
    const seats = event.seats ? { ...before.seats, ...event.seats } : before.seats
    const shown = [...event.reveals.flatMap((seat) => seats[seat] ?? []), ...comers(before, event)]
    return {
      state: event.state,
      facts: event.replaces ? event.delta : { ...before.facts, ...event.delta },
      seats,
      audience: shown.length === 0 ? before.audience : [...new Set([...before.audience, ...shown])],
      movedAt: event.replaces ? event.movedAt : latest(before, event),
    }
  }, initial)

/** Who takes a seat that saw the track sees it too. */
const comers = (before: Folded, event: TrackEvent): string[] =>
  event.type !== 'step' || !event.seats
    ? []
    : seatNames.flatMap((seat) => {
        const old = before.seats[seat]
        const next = event.seats?.[seat]
        return next !== undefined && old !== undefined && before.audience.includes(old) ? [next] : []
      })

const latest = (before: Folded, event: TrackEvent): Instant | undefined => {
  if (event.type === 'opened') return event.movedAt
  if (event.type !== 'step' || JSON.stringify(event.state) === JSON.stringify(before.state)) return before.movedAt
  return before.movedAt && epochOf(before.movedAt) > epochOf(event.occurredAt) ? before.movedAt : event.occurredAt
}
