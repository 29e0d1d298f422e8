/** @module What the lists of 鉴定 and 涉案物品 need of a store: tracks of one kind over all cases the viewer may see. */
import type { Instant } from '../domain/time.ts'
import type { Track } from '../engine/case-view.ts'
import type { Viewer } from './port-rows.ts'
import type { Page } from './ports.ts'

export interface LedgerQuery {
  readonly kind: string
  readonly closed?: boolean
  readonly hazardous?: boolean
  /** Only what falls due by then. */
  readonly dueBy?: Instant
  /** Limits of the track it arises from that press on it too (查封、扣押), where that track may be seen. */
  readonly parentLimits: readonly string[]
  readonly cursor?: string
  readonly limit?: number
}
export interface LedgerRow {
  readonly track: string
  readonly caseId: string
  readonly caseTitle: string
  readonly owner: string
  readonly audience: readonly string[]
  readonly state: Track['state']
  readonly closed: boolean
  readonly facts: Readonly<Record<string, unknown>>
  readonly due?: Instant
}
export interface LedgerReads {
  /** Earliest due first, what has no day last. */
  ledger(viewer: Viewer, query: LedgerQuery): Promise<Page<LedgerRow>>
}
