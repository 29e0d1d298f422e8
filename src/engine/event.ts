/**
 * @module What happened, as it is stored. An event carries its result (state after, facts delta, clocks),
 * so that folding applies results and never re-runs old law.
 */
import type { StateValue } from 'xstate'
import type { CivilDate, Instant } from '../domain/time.ts'
import type { Seat, Post } from '../domain/organ.ts'
import type { Exclusion } from './time-limit.ts'
import type { Reason } from '../domain/reason.ts'

/** Which organ sits where. */
export type Seats = Partial<Record<Seat, string>>

/** How an act came into the system; it never changes the clocks. */
export type Origin =
  | { readonly how: 'own' }
  /** 来文登记: another organ's act entered from its paper. */
  | { readonly how: 'paper'; readonly number?: string; readonly receivedAt: Instant; readonly scan?: string }
  | { readonly how: 'packet'; readonly packet: string }

export const originTitles: Record<Origin['how'], string> = {
  own: '本机关办理',
  paper: '来文登记',
  packet: '数据包导入',
}

/** Who did the act: always an organ; an officer and post when the officer works here. */
export interface Actor {
  readonly organ: string
  readonly officer?: string
  readonly post?: Post
}

export interface ClockStart {
  readonly limit: string
  /** The signed or receipted moment the limit runs from, never "record created". */
  readonly from: Instant
  /** The last day the served document itself names (延期至, 限期改正至): it replaces the arithmetic. */
  readonly stated?: CivilDate
}
/** 期间不计入: all the time that, on one ground, does not count for one limit. Set whole, so that repeating it is harmless. */
export interface ExclusionChange {
  readonly limit: string
  readonly ground: string
  readonly spans: readonly { readonly from: string; readonly to?: string }[]
}

/** 程序异常: something unlawful or untimely that nevertheless happened. It is recorded and opens its remedies. */
export interface Anomaly extends Reason {
  /** What an organ can do about it, in words. */
  readonly remedy?: string
}

export interface IssuedDocument {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly number?: string
  /** Hash of the frozen model: `sha256:…`. */
  readonly modelHash: string
  /** Seen only by the organ that acted, whoever sees the event. */
  readonly inner?: true
}

/** 补录: a track opened at a state it had reached before the system knew it. Papers prove it; a person answers for it. */
export interface Backfill {
  readonly papers: readonly BackfillPaper[]
  readonly confirmedBy: string
  /** Limits that might be running and, the person says, are not. */
  readonly declined: readonly { readonly limit: string; readonly reason: string }[]
}
export interface BackfillPaper {
  readonly title: string
  readonly number?: string
  readonly date?: CivilDate
  readonly evidence?: string
}

/** Who among the organs of the track may see the event: all of them, or only the organ that acted. */
export type EventAudience = 'track' | 'own'

export interface TrackEvent {
  readonly id: string
  readonly type: 'opened' | 'step' | 'annulled' | 'consequence'
  /** Name of the step, `opened`, or id of the link rule for a consequence. */
  readonly step: string
  readonly outcome?: string
  /** The sentence for the timeline: 批准移送. */
  readonly title: string
  readonly version: number
  readonly state: StateValue
  /** Facts changed; an `annulled` event carries all facts anew (`replaces: true`). */
  readonly delta: Readonly<Record<string, unknown>>
  readonly replaces?: true
  /** Results of an annulment: the clocks and the last move as they are without the annulled step. The last move of a 补录. */
  readonly clocks?: readonly Clock[]
  readonly movedAt?: Instant
  readonly input?: unknown
  readonly starts: readonly ClockStart[]
  readonly stops: readonly string[]
  readonly supersedes: readonly string[]
  readonly exclusions: readonly ExclusionChange[]
  readonly anomalies: readonly Anomaly[]
  /** What the step found, in sentences: 危险废物 3.2 吨 ≥ 3 吨. */
  readonly told?: readonly string[]
  readonly documents: readonly IssuedDocument[]
  /** Sides of organs that see the track from this event on. */
  readonly reveals: readonly Seat[]
  /** Seats that change hands (转送 to another police organ), or all of them on `opened`. */
  readonly seats?: Seats
  readonly occurredAt: Instant
  readonly recordedAt: Instant
  /** Entered on a later day than it happened. */
  readonly lateEntry: boolean
  readonly actor: Actor
  readonly recordedBy: string
  /** The organ at whose desk it was recorded; differs from `actor.organ` for 来文登记. */
  readonly office: string
  readonly origin: Origin
  readonly remark?: string
  /** What in the input is synthetic, in words; printed on its documents. */
  readonly synthetic?: string
  /** The event of which this is a consequence, or which it annuls. */
  readonly causedBy?: string
  readonly annuls?: string
  /** On `opened` only: the state, facts and clocks it carries come from papers. */
  readonly backfill?: Backfill
  readonly audience: EventAudience
}

/** A clock (计时): one running of one limit on one track, computed from the events. */
export interface Clock {
  readonly limit: string
  /** 1 for the first running of this limit on this track. */
  readonly round: number
  readonly startedBy: string
  readonly from: Instant
  /** The last day the document names, when there is one. */
  readonly stated?: CivilDate
  /** Last instant at which the act is in time; absent while suspended. */
  readonly due?: Instant
  /** The earlier of two readings, when the texts conflict and the duty is ours. */
  readonly warn?: Instant
  readonly provisional: boolean
  readonly suspended: boolean
  readonly exclusions: readonly Exclusion[]
  readonly stoppedAt?: Instant
  readonly stoppedBy?: string
  /** Replaced by a longer limit before it ran out: neither met nor missed. */
  readonly superseded: boolean
  /** 期限计算书, line by line. */
  readonly proof: readonly string[]
}

/** An event that changes nothing but what is said of it: what openings, annulments and consequences start from. */
export const noEffects = {
  starts: [],
  stops: [],
  supersedes: [],
  exclusions: [],
  anomalies: [],
  documents: [],
  reveals: [],
} as const satisfies Partial<TrackEvent>
