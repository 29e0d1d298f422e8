/** @module The case as the engine sees it: plain data, no database, no clock. */
import type { StateValue } from 'xstate'
import type { Instant } from '../domain/time.ts'
import type { Organ } from '../domain/organ.ts'
import type { Clock, Seats, TrackEvent } from './event.ts'

export interface Act {
  readonly id: string
  readonly title: string
  /** First and last civil day of the act (违法行为发生、终了). */
  readonly from: string
  readonly to?: string
}
export interface Party {
  readonly id: string
  readonly name: string
  readonly kind: 'person' | 'unit' | 'unknown'
  /** 身份证件号码 or 统一社会信用代码. */
  readonly identifier?: string
  readonly address?: string
  readonly phone?: string
  /** 法定代表人或者负责人. */
  readonly representative?: string
}
export interface Site {
  readonly id: string
  readonly name: string
  readonly address: string
}
/** What the shared folder of a case holds. */
export interface CaseFile {
  readonly id: string
  readonly title: string
  readonly region: string
  readonly openedBy: string
  readonly acts: readonly Act[]
  readonly parties: readonly Party[]
  readonly sites: readonly Site[]
  /** What is synthetic in the folder, in words. */
  readonly synthetic?: string
}

export interface Subject {
  readonly acts: readonly string[]
  readonly parties: readonly string[]
}

export type { Seats } from './event.ts'

/** One proceeding (程序). `seats` says which organ sits on which side; `audience` which organs see it. */
export interface Track {
  readonly id: string
  readonly kind: string
  readonly version: number
  readonly owner: string
  readonly seats: Seats
  readonly audience: readonly string[]
  readonly subject: Subject
  readonly arisesFrom?: string
  readonly state: StateValue
  readonly facts: Readonly<Record<string, unknown>>
  /** Number of events on its chain. */
  readonly revision: number
  /** When the last step that moved the state occurred; nothing later in procedure can have occurred before it. */
  readonly movedAt?: Instant
  readonly clocks: readonly Clock[]
}

/** An issued document that has not been sealed yet: no step may serve it. */
export interface UnsealedDocument {
  readonly id: string
  readonly track: string
  readonly kind: string
  readonly title: string
  readonly number?: string
  readonly organ: string
}

export interface CaseView {
  readonly file: CaseFile
  /** Every track, hidden ones too: `decide` itself keeps hidden ones from blocking or explaining. */
  readonly tracks: readonly Track[]
  readonly organs: ReadonlyMap<string, Organ>
  readonly unsealed: readonly UnsealedDocument[]
}

export type History = readonly TrackEvent[]
