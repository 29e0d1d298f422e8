/** @module What decide works with and answers: the law, the setting, a command, a decision; and how a track moves by one event. */
import { organKinds, type Officer, type Organ } from '../domain/organ.ts'
import type { Reason } from '../domain/reason.ts'
import type { ServedHow } from '../domain/service.ts'
import { dayOf, instant, type Instant } from '../domain/time.ts'
import type { Bar } from '../domain/bars.ts'
import type { Calendar } from './calendar.ts'
import type { CaseView, Track } from './case-view.ts'
import type { ClockDesk, LimitBook } from './clocks.ts'
import type { Actor, Clock, Origin, TrackEvent } from './event.ts'
import { fold } from './fold.ts'
import type { LinkRule } from './linkage.ts'
import type { AnyTemplate, Moment, Workflow } from './workflow.ts'

export interface Law extends LimitBook {
  readonly workflows: ReadonlyMap<string, Workflow>
  readonly links: readonly LinkRule[]
  /** 回避: the officers the tracks of a case keep away from it. */
  barredBy?(tracks: readonly Track[]): readonly Bar[]
  /** Officers who take no part until it is decided, urgent measures excepted (民诉法 48). */
  pausedBy?(tracks: readonly Track[]): readonly Bar[]
}
export interface Setting {
  readonly law: Law
  readonly calendar: Calendar
  readonly now: Instant
  /** Officers with their appointments, for inner proceedings that name colleagues. */
  readonly people?: readonly Officer[]
  newId(): string
}
export interface Command {
  readonly track: string
  readonly step: string
  readonly input: unknown
  /** Legal time of the act, ≤ now. */
  readonly occurredAt: Instant
  readonly origin: Origin
  readonly actor: Actor
  /** The officer who records, with appointments; acts in person when the origin is `own`. */
  readonly officer: Officer
  /** The organ at whose desk it is recorded. */
  readonly office: string
  readonly remark?: string
  readonly synthetic?: string
}
export interface PlannedDocument {
  readonly kind: string
  readonly template: AnyTemplate
}
export interface PlannedNotice {
  readonly toOrgan: string
  readonly kind: 'main' | 'copy' | 'alert'
  readonly says: string
  /** Kind of the document it carries. */
  readonly document?: string
  readonly track: string
}
export interface Append {
  /** The track as it is after the events. */
  readonly track: Track
  readonly expectedRevision: number
  readonly events: readonly TrackEvent[]
}
export interface Decision {
  /** The first append is the commanded step; the rest are consequences. */
  readonly appends: readonly [Append, ...Append[]]
  readonly documents: readonly PlannedDocument[]
  readonly notices: readonly PlannedNotice[]
  /** Documents the step served, and how. */
  readonly serves?: { readonly kinds: readonly string[]; readonly how: ServedHow }
}
export type Stage = 'access' | 'state' | 'input' | 'checks'
export type Verdict = { readonly decision: Decision } | { readonly reasons: readonly Reason[]; readonly stage: Stage }

const enforcerKindOf = (view: CaseView, track: Track): Organ['kind'] =>
  view.organs.get(track.seats.enforcer ?? track.owner)?.kind ?? 'ecology'
export const deskOf = (view: CaseView, track: Track, setting: Setting): ClockDesk => ({
  book: setting.law,
  calendar: setting.calendar,
  enforcerKind: enforcerKindOf(view, track),
})
export const momentOf = (view: CaseView, track: Track, at: Instant, receivedAt: Instant = at): Moment => {
  const days = view.file.acts.filter((a) => track.subject.acts.includes(a.id)).map((a) => a.to ?? a.from)
  const first = days.sort()[0]
  return {
    at,
    receivedAt,
    enforcerKind: enforcerKindOf(view, track),
    actedOn: first === undefined ? undefined : dayOf(noon(first)),
    organNamed: (name, side) =>
      [...view.organs.values()].find((o) => o.name === name && organKinds[o.kind].side === side)?.id,
  }
}
const noon = (day: string): Instant => instant(`${day}T04:00:00.000Z`)

/** Tracks an organ may see: only these may block or explain. */
export const visibleTo = (view: CaseView, organ: string): readonly Track[] =>
  view.tracks.filter((t) => t.audience.includes(organ))

export const flowOf = (law: Law, track: Track): Workflow => {
  const flow = law.workflows.get(track.kind)
  if (!flow) throw new Error(`no workflow ${track.kind}`)
  return flow
}

/** The track after one more event. */
export const advance = (track: Track, event: TrackEvent, clocks: readonly Clock[]): Track => ({
  ...track,
  ...fold(track, [event]),
  revision: track.revision + 1,
  clocks,
})

/** A track just opened comes last. */
export const withTrack = (view: CaseView, track: Track): CaseView => ({
  ...view,
  tracks: view.tracks.some((t) => t.id === track.id)
    ? view.tracks.map((t) => (t.id === track.id ? track : t))
    : [...view.tracks, track],
})
