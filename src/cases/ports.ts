/**
 * @module What the use cases need of a store. `src/store` implements it on PGlite and PostgreSQL alike.
 * One step is one transaction: key replay first, then the case row is locked, then track revisions are compared.
 */
import type { Organ } from '../domain/organ.ts'
import type { CivilDate, Instant } from '../domain/time.ts'
import type { CaseFile, CaseView, Track } from '../engine/case-view.ts'
import type { Obligation } from '../engine/duties.ts'
import type { TrackEvent } from '../engine/event.ts'
import type { BackfillReads } from './port-backfill.ts'
import type { ImportReads, ImportTransaction } from './port-import.ts'
import type { ScreenReads } from './port-screen.ts'
import type { LifeReads, LifeTransaction, LifeWrite } from './port-life.ts'
import type { LedgerReads } from './port-ledger.ts'
import type { PenaltyStore } from './port-penalty.ts'
import type { BarRow, PeopleStore } from './port-people.ts'
import type {
  CaseSummary,
  ClockRevision,
  ClockRow,
  DocumentRow,
  EvidenceRow,
  FolderEvent,
  NoticeRow,
  ObligationRow,
  OfficerRow,
  SeenClock,
  StoredEvent,
  Viewer,
} from './port-rows.ts'
import type { SealedReads, SealedRow } from './port-sealed.ts'
import type { TrackReads } from './port-tracks.ts'

export type * from './port-rows.ts'
export type * from './port-life.ts'
export type * from './port-sealed.ts'
export type * from './port-tracks.ts'

/** A remembered answer: the same key and body gets the same answer back. */
export interface RememberedAnswer {
  readonly requestHash: string
  readonly status: number
  readonly body: unknown
}

/** Everything one use case writes, applied whole or not at all. */
export interface CaseWrite extends LifeWrite {
  readonly caseId: string
  /** New case: its folder and opening entry. */
  readonly newCase?: { readonly file: CaseFile; readonly openedAt: Instant }
  readonly newTracks?: readonly Track[]
  /** Events per track with the revision they were decided on; throws StaleRevision when it moved. */
  readonly appends: readonly {
    readonly track: Track
    readonly expectedRevision: number
    readonly events: readonly TrackEvent[]
    readonly closed: boolean
  }[]
  readonly folder?: readonly { readonly organ?: string; readonly event: FolderEvent }[]
  /** Clocks that started, stopped or changed, by track. `whole`: these are all of them, others of the track go (更正). */
  readonly clocks?: readonly {
    readonly track: string
    readonly rows: readonly ClockRow[]
    readonly whole?: boolean
    readonly positions?: readonly number[]
  }[]
  readonly clockRevisions?: readonly ClockRevision[]
  readonly documents?: readonly DocumentRow[]
  readonly notices?: readonly NoticeRow[]
  /** Events struck out by 更正: the documents they issued are void (作废); their numbers stay used. */
  readonly voided?: readonly string[]
  readonly evidence?: readonly EvidenceRow[]
  /** 回避 that began or was lifted with these steps. */
  readonly bars?: readonly BarRow[]
  /** Duties that arose, changed or were met; and the ids of those that are no more (更正). */
  readonly obligations?: readonly Obligation[]
  readonly droppedObligations?: readonly string[]
  readonly sealed?: readonly SealedRow[]
  /** The answer of the key this write was asked under, remembered in the same statement. */
  readonly answer?: RememberedAnswer & { readonly officer: string; readonly key: string; readonly at: Instant }
}

export interface LoadedCase extends CaseView {
  readonly openedAt: Instant
  /** Every holiday notice imported, read with the case: a step decides on the calendar of its own transaction. */
  readonly holidays: readonly HolidayNotice[]
}

export interface Transaction extends ImportTransaction, LifeTransaction {
  /** The remembered answer of this officer's key, if any; a second request waits for the first. `locking`: a case to lock along. */
  remembered(officer: string, key: string, locking?: string): Promise<RememberedAnswer | undefined>
  remember(officer: string, key: string, answer: RememberedAnswer, at: Instant): Promise<void>
  /** Locks the case row (FOR UPDATE) and loads every track with its clocks. */
  lockCase(caseId: string): Promise<LoadedCase | undefined>
  history(track: string): Promise<readonly StoredEvent[]>
  /** Next number of the organ's own series, gap-free: part of this transaction. */
  nextNumber(organ: string, series: string, year: number): Promise<number>
  /** True when another document of the organ already bears this number. */
  numberTaken(organ: string, number: string): Promise<boolean>
  commit(write: CaseWrite): Promise<void>
}

export interface CaseQuery {
  readonly q?: string
  readonly region?: string
  readonly organ?: string
  readonly state?: string
  /** Only cases with a running clock due on or before this day. */
  readonly due?: CivilDate
  readonly cursor?: string
  readonly limit?: number
}
export interface Page<T> {
  readonly items: readonly T[]
  readonly next?: string
}

export interface Store
  extends
    BackfillReads,
    ImportReads,
    ScreenReads,
    LifeReads,
    LedgerReads,
    PenaltyStore,
    PeopleStore,
    SealedReads,
    TrackReads {
  readonly database: string
  migrate(): Promise<void>
  close(): Promise<void>
  ready(): Promise<boolean>
  /** Throws StaleRevision, UniqueNumber; anything else is a bug. Retries serialisation failures itself. */
  transact<T>(work: (tx: Transaction) => Promise<T>): Promise<T>

  // Reads: SQL already narrows by audience; src/access projects what remains.
  cases(viewer: Viewer, query: CaseQuery): Promise<Page<CaseSummary>>
  loadCase(caseId: string): Promise<LoadedCase | undefined>
  events(caseId: string): Promise<readonly StoredEvent[]>
  clocks(
    viewer: Viewer,
    query: {
      caseId?: string
      running?: boolean
      dutyOrgan?: string
      dueBefore?: Instant
      cursor?: string
      limit?: number
    },
  ): Promise<Page<SeenClock>>
  clock(viewer: Viewer, id: string): Promise<SeenClock | undefined>
  documents(viewer: Viewer, caseId: string): Promise<readonly DocumentRow[]>
  document(viewer: Viewer, id: string): Promise<DocumentRow | undefined>
  /** Stores what the renderer made, as an event of the organ's own folder. Harmless when repeated. */
  documentRendered(id: string, pdf: { sha256: string; bytes: number; renderer: string }, at: Instant): Promise<void>
  notices(
    viewer: Viewer,
    query: { caseId?: string; open?: boolean },
  ): Promise<readonly (NoticeRow & { caseTitle: string })[]>
  signNotice(viewer: Viewer, id: string, at: Instant): Promise<boolean>
  /** Duties of the viewer's organ, the nearest due first. */
  obligations(viewer: Viewer, query: { caseId?: string; open?: boolean }): Promise<readonly ObligationRow[]>
  evidence(viewer: Viewer, caseId: string): Promise<readonly EvidenceRow[]>
  evidenceItem(viewer: Viewer, id: string): Promise<EvidenceRow | undefined>

  // Office
  organs(): Promise<readonly Organ[]>
  saveOrgan(organ: Organ): Promise<void>
  officers(): Promise<readonly OfficerRow[]>
  saveOfficer(officer: OfficerRow): Promise<void>
  officerByLogin(login: string): Promise<OfficerRow | undefined>
  officer(id: string): Promise<OfficerRow | undefined>
  openSession(session: { id: string; officer: string; organ: string; expiresAt: Instant }): Promise<void>
  session(id: string, now: Instant): Promise<{ officer: string; organ: string } | undefined>
  closeSession(id: string): Promise<void>
  /** Removes what no longer says anything: sessions that expired, answers remembered for 30 days. Harmless at any time. */
  sweep(now: Instant): Promise<{ readonly sessions: number; readonly answers: number }>
  /** Ids of cases with a running clock. */
  casesWithRunningClocks(): Promise<readonly string[]>
  holidays(): Promise<readonly HolidayNotice[]>
  saveHolidays(notice: HolidayNotice): Promise<void>

  // Integrity
  /**
   * Walks every chain (or one case's) and reports what does not hold. Lines of a digest kept elsewhere also show
   * a chain that was rewritten or shortened consistently.
   */
  verify(caseId?: string, options?: { readonly digest?: readonly DigestLine[] }): Promise<VerifyReport>
  /** The lines of this installation's own `DATA_DIR/digest.log`. */
  digest(): Promise<readonly DigestLine[]>
}
export interface HolidayNotice {
  readonly year: number
  /** 国务院办公厅通知文号. */
  readonly notice: string
  readonly holidays: readonly string[]
  readonly workdays: readonly string[]
}
/** Head of one chain on one day, as `digest.log` keeps it. */
export interface DigestLine {
  readonly at: Instant
  readonly caseId: string
  readonly chain: string
  readonly count: number
  readonly head: string
}
export interface VerifyReport {
  readonly chains: number
  readonly events: number
  readonly problems: readonly {
    readonly chain: string
    readonly seq?: number
    readonly code: 'altered' | 'cut-tail' | 'rewritten' | 'gap'
    readonly says: string
  }[]
  /** Head and count per chain, what digest.log keeps. */
  readonly heads: readonly { readonly chain: string; readonly count: number; readonly head: string }[]
}

/** More bytes than allowed; nothing was kept. */
export class FileTooLarge extends Error {
  readonly limit: number
  constructor(limit: number) {
    super(`file larger than ${limit} bytes`)
    this.limit = limit
  }
}

/** The track moved since it was read. */
export class StaleRevision extends Error {
  readonly track: string
  constructor(track: string) {
    super(`stale revision of ${track}`)
    this.track = track
  }
}

/** A number was taken by another document of the organ in the same moment. */
export class UniqueNumber extends Error {
  constructor() {
    super('document number taken')
  }
}
