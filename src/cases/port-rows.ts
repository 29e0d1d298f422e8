/** @module The rows use cases read and write: what the store keeps, in the words of the project. */
import type { DocumentLife, LifeEntry } from '../domain/document-life.ts'
import type { Appointment } from '../domain/organ.ts'
import type { Instant } from '../domain/time.ts'
import type { DocumentModel } from '../domain/document-model.ts'
import type { Track } from '../engine/case-view.ts'
import type { Obligation } from '../engine/duties.ts'
import type { Clock, TrackEvent } from '../engine/event.ts'

/** The organ (and officer) that reads. Every read takes one; the policy in src/access decides. */
export interface Viewer {
  readonly organ: string
  readonly officer: string
}

export interface StoredEvent extends TrackEvent {
  readonly track: string
  readonly seq: number
  readonly prevHash: string
  readonly hash: string
}
/** An entry of a folder chain: the case's shared folder, or one organ's own (`organ` set). */
export interface FolderEvent {
  readonly id: string
  readonly type:
    'case-opened' | 'evidence-added' | 'document-rendered' | 'reporter-sealed' | 'reporter-opened' | LifeEntry
  readonly body: Readonly<Record<string, unknown>>
  readonly recordedAt: Instant
  readonly recordedBy: string
}

export interface ClockRow extends Clock {
  readonly id: string
  readonly caseId: string
  readonly track: string
  /** The organ whose duty it is, when an organ sits on that side. */
  readonly dutyOrgan?: string
}
/** A clock as a viewer finds it. `backfilled`: its track was opened with it running (补录). */
export interface SeenClock extends ClockRow {
  readonly caseTitle: string
  readonly trackKind: string
  readonly backfilled?: boolean
}
/** One change of a clock's value after it was first computed (calendar import, 更正, suspension). */
export interface ClockRevision {
  readonly clock: string
  readonly before?: Instant
  readonly after?: Instant
  readonly because: string
  readonly at: Instant
}
export interface DocumentRow {
  readonly id: string
  readonly caseId: string
  readonly track: string
  readonly event: string
  readonly kind: string
  readonly title: string
  readonly organ: string
  readonly number?: string
  readonly model: DocumentModel
  readonly modelHash: string
  /** 签发, 打印, 用印, 原件 or 作废: see src/domain/document-life.ts. */
  readonly stage: string
  /** Organs that may read it. */
  readonly audience: readonly string[]
  readonly createdAt: Instant
  readonly pdf?: { readonly sha256: string; readonly bytes: number; readonly renderer: string }
  /** Absent: nothing has happened to it since it was issued. */
  readonly life?: DocumentLife
  /** Counts the actions of its working life; absent: none yet. */
  readonly version?: number
  /** First day on which a service of it took effect. */
  readonly servedOn?: string
}
export interface NoticeRow {
  readonly id: string
  readonly toOrgan: string
  readonly caseId: string
  readonly track: string
  readonly event: string
  /** main 主送, copy 抄送, alert 提醒. */
  readonly kind: 'main' | 'copy' | 'alert'
  readonly says: string
  readonly document?: string
  readonly createdAt: Instant
  readonly signedAt?: Instant
  readonly signedBy?: string
}
export interface ObligationRow extends Omit<Obligation, 'basis'> {
  readonly caseId: string
  readonly caseTitle: string
}
export interface EvidenceRow {
  readonly id: string
  readonly caseId: string
  readonly name: string
  readonly mime: string
  readonly bytes: number
  readonly sha256: string
  readonly audience: readonly string[]
  readonly addedBy: string
  readonly addedAt: Instant
}
export interface OfficerRow {
  readonly id: string
  readonly login: string
  readonly name: string
  readonly certificate: string
  readonly passwordHash: string
  readonly appointments: readonly Appointment[]
}
export interface CaseSummary {
  readonly id: string
  readonly title: string
  readonly region: string
  readonly openedAt: Instant
  readonly tracks: readonly {
    readonly id: string
    readonly kind: string
    readonly state: Track['state']
    readonly owner: string
  }[]
  /** Earliest running due instant the viewer may see. */
  readonly nextDue?: Instant
}
