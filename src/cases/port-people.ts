/** @module What use cases about people need of the store: 回避 rows, 承办, the log of the office, approvals that wait. */
import type { Instant } from '../domain/time.ts'
import type { OfficerRow, Viewer } from './port-rows.ts'

/** 回避 as it stands after a step; `liftedAt`: restored by 复议 or 更正. */
export interface BarRow {
  readonly organ: string
  readonly officer: string
  readonly fromAt: Instant
  readonly liftedAt?: Instant
}
export interface AssignmentRow {
  readonly track: string
  readonly organ: string
  readonly caseId: string
  readonly officer: string
  readonly since: Instant
  readonly by: string
  readonly because: string
}
export interface OfficeEntry {
  readonly id: string
  readonly organ: string
  /** The person it is about. */
  readonly officer: string
  readonly kind: 'officer-registered' | 'appointed' | 'appointment-ended' | 'assigned' | 'handed-over'
  readonly body: Readonly<Record<string, unknown>>
  readonly recordedAt: Instant
  readonly recordedBy: string
}

export interface PeopleStore {
  /** Cases of the viewer's organ with an open track of that kind, those he is kept away from left out. */
  casesWithOpen(viewer: Viewer, kind: string): Promise<readonly string[]>
  /** 承办 in the viewer's organ: of one officer, of one case, or all. */
  assignments(viewer: Viewer, query: { officer?: string; caseId?: string }): Promise<readonly AssignmentRow[]>
  /** Inside or outside a transaction: the row is replaced, the log keeps the earlier one. */
  assign(row: AssignmentRow): Promise<void>
  /** The officer's row, locked in the running transaction. */
  lockOfficer(id: string): Promise<OfficerRow | undefined>
  logOffice(entry: OfficeEntry): Promise<void>
  officeLog(organ: string): Promise<readonly OfficeEntry[]>
}
