/** @module Folding events: applying stored results, never re-running old law. */
import type { StateValue } from 'xstate'
import { epochOf, type Instant } from '../domain/time.ts'
import type { History, Seats } from './case-view.ts'
import type { TrackEvent } from './event.ts'

export interface Folded {
  readonly state: StateValue
  readonly facts: Readonly<Record<string, unknown>>
  readonly audience: readonly string[]
  readonly movedAt?: Instant
}

/** Events that still count: neither annulled nor an annulment. */
export const standing = (history: History): readonly TrackEvent[] => {
  const annulled = new Set(history.flatMap((e) => (e.annuls ? [e.annuls] : [])))
  return history.filter((e) => e.type !== 'annulled' && !annulled.has(e.id))
}

/** The state, facts and audience after a history. An annulment brings all of them anew. */
export const fold = (initial: Folded, seats: Seats, history: History): Folded =>
  history.reduce<Folded>(
    (before, event) => ({
      state: event.state,
      facts: event.replaces ? event.delta : { ...before.facts, ...event.delta },
      audience: [...new Set([...before.audience, ...event.reveals.flatMap((side) => seats[side] ?? [])])],
      movedAt: event.replaces ? event.movedAt : latest(before, event),
    }),
    initial,
  )

const latest = (before: Folded, event: TrackEvent): Instant | undefined => {
  if (event.type !== 'step' || JSON.stringify(event.state) === JSON.stringify(before.state)) return before.movedAt
  return before.movedAt && epochOf(before.movedAt) > epochOf(event.occurredAt) ? before.movedAt : event.occurredAt
}
