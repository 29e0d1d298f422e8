/** @module What 行政处罚台账 and the entries on the sharing platform need of a store. */
import type { CivilDate, Instant } from '../domain/time.ts'
import type { Viewer } from './port-rows.ts'

export interface PenaltyRow {
  readonly id: string
  readonly organ: string
  /** Organs that may read it: its own, those above, and the procuratorate that supervises. */
  readonly audience: readonly string[]
  /** 决定书文号: one decision of an organ is in once. */
  readonly number: string
  readonly content: string
  readonly decidedOn: CivilDate
  readonly party: string
  readonly identifier?: string
  readonly act: string
  readonly actedOn: CivilDate
  readonly crime: string
  /** The fields of the threshold sheet of that crime. */
  readonly sheet: Readonly<Record<string, unknown>>
  readonly fineFen: number
  readonly transferred: boolean
  readonly recordedBy: string
  readonly at: Instant
}
export interface PlatformMark {
  readonly track: string
  readonly enteredOn: CivilDate
  readonly recordedBy: string
  readonly at: Instant
}
export interface PenaltyStore {
  /** False when a decision of that number is in already. */
  addPenalty(row: PenaltyRow): Promise<boolean>
  penaltyNumbered(organ: string, number: string): Promise<{ readonly id: string; readonly content: string } | undefined>
  penalties(viewer: Viewer): Promise<readonly PenaltyRow[]>
  /** Of tracks the viewer sees. */
  platformMarks(viewer: Viewer): Promise<readonly PlatformMark[]>
  /** False when it was marked before. */
  markPlatform(mark: PlatformMark): Promise<boolean>
}
