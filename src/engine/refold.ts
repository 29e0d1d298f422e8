/** @module Walking a history anew without one event: what stands is taken again from its stored input, so that sums add up. */
import { actingOf } from './acting.ts'
import type { CaseView, History, Track } from './case-view.ts'
import { applyClocks } from './clocks.ts'
import type { TrackEvent } from './event.ts'
import { fold, standing } from './fold.ts'
import { epochOf, type Instant } from '../domain/time.ts'
import { advance, deskOf, flowOf, momentOf, visibleTo, type Setting } from './setting.ts'

const eventName = (e: TrackEvent): string => (e.outcome === undefined ? e.step : `${e.step}.${e.outcome}`)
const receivedAt = (e: TrackEvent): Instant => (e.origin.how === 'paper' ? e.origin.receivedAt : e.occurredAt)

/** A track before its first event. */
const unborn = (track: Track, setting: Setting): Track => ({
  ...track,
  state: flowOf(setting.law, track).initial,
  facts: {},
  movedAt: undefined,
  clocks: [],
})

/** The track as its stored results make it after a history; clocks are not needed here. */
export const asOf = (track: Track, history: History, setting: Setting): Track => {
  const start = unborn(track, setting)
  return { ...start, ...fold(start, history) }
}

/** The same event with what it does now; undefined when it would no longer be lawful, or would come out otherwise. */
const again = (view: CaseView, now: Track, event: TrackEvent, setting: Setting): TrackEvent | undefined => {
  if (event.type === 'opened') return event
  if (event.type !== 'step') return { ...event, state: now.state, delta: {} }
  const flow = flowOf(setting.law, now)
  const byAnother = event.origin.how !== 'own'
  const moment = {
    ...momentOf(view, now, event.occurredAt, receivedAt(event)),
    ...actingOf(view, now, event.actor.officer, event.occurredAt, setting),
  }
  const tooEarly = now.movedAt !== undefined && epochOf(event.occurredAt) < epochOf(now.movedAt)
  if (tooEarly || !flow.open(now.state).has(eventName(event))) return undefined
  if (flow.blocked(now, event.step, moment, byAnother).refuse.length > 0) return undefined
  const taken = flow.take(now, event.step, event.input, moment, byAnother)
  if ('reasons' in taken || taken.done.event !== eventName(event)) return undefined
  const { delta, starts, stops, supersedes, exclusions, seats } = taken.done
  return {
    ...event,
    state: flow.next(now.state, eventName(event)),
    delta: flow.parseFacts(delta),
    starts,
    stops,
    supersedes,
    exclusions,
    seats,
  }
}

export interface Refolded {
  readonly track: Track
  /** Steps that would no longer be lawful. */
  readonly broken: readonly TrackEvent[]
  /** The track as it stood just before each standing event. */
  readonly before: ReadonlyMap<string, Track>
}

export const refold = (view: CaseView, track: Track, history: History, setting: Setting): Refolded => {
  const desk = deskOf(view, track, setting)
  const broken: TrackEvent[] = []
  const before = new Map<string, Track>()
  let now = unborn(track, setting)
  for (const event of standing(history)) {
    before.set(event.id, now)
    const redone = again(view, now, event, setting)
    if (redone) now = advance(now, redone, applyClocks(now.clocks, redone, desk))
    else broken.push(event)
  }
  return { track: { ...now, audience: track.audience, revision: track.revision }, broken, before }
}

/** How many link rules speak against an own step, given how the other tracks stood. */
export const linkReasonsAgainst = (
  view: CaseView,
  own: Track,
  event: TrackEvent,
  others: readonly Track[],
  setting: Setting,
): number => {
  const moment = momentOf(view, own, event.occurredAt, receivedAt(event))
  return setting.law.links.flatMap((l) => [
    ...l.reasons(own, event.step, others, moment),
    ...l.formReasons(own, event.step, event.input, others, moment),
  ]).length
}

/** The other tracks an organ sees, as they stood when something was recorded. */
export const othersAt = (
  view: CaseView,
  own: Track,
  at: Instant,
  office: string,
  histories: ReadonlyMap<string, History>,
  setting: Setting,
): readonly Track[] =>
  visibleTo(view, office)
    .filter((t) => t.id !== own.id)
    .map((t) => asOf(t, recordedBy(histories.get(t.id) ?? [], at), setting))

/** What had been recorded by a moment. */
export const recordedBy = (history: History, at: Instant): History =>
  history.filter((e) => epochOf(e.recordedAt) <= epochOf(at))
