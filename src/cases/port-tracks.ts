/** @module Lists of proceedings of some kinds across cases, and links between cases, as the store answers them. */
import type { Track } from '../engine/case-view.ts'
import type { CivilDate, Instant } from '../domain/time.ts'
import type { Viewer } from './port-rows.ts'

export interface TrackQuery {
  readonly kinds: readonly string[]
  readonly state?: string
  readonly closed?: boolean
  /** Only with a running clock due on or before this day. */
  readonly due?: CivilDate
  readonly cursor?: string
  readonly limit?: number
}
export interface TrackSummary {
  readonly id: string
  readonly caseId: string
  readonly caseTitle: string
  readonly kind: string
  readonly state: Track['state']
  readonly closed: boolean
  readonly owner: string
  readonly asked?: string
  readonly openedAt: Instant
  readonly nextDue?: Instant
}
/** 并案, 重复举报: one lead names another case; both sides read it here. */
export interface CaseLinkRow {
  readonly way: 'merged' | 'repeated'
  readonly from: { readonly id: string; readonly title: string }
  readonly to: { readonly id: string; readonly title: string }
}
export interface TrackReads {
  /** Newest first. */
  trackList(
    viewer: Viewer,
    query: TrackQuery,
  ): Promise<{ readonly items: readonly TrackSummary[]; readonly next?: string }>
  /** Only where the viewer sees the lead and both cases. */
  caseLinks(viewer: Viewer, caseId: string): Promise<readonly CaseLinkRow[]>
}
