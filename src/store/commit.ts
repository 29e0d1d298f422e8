/** @module Everything one use case writes, as rows per table: events in their chains, tracks as they then are, clocks that moved. */
import type { CaseWrite, ClockRow } from '../cases/ports.ts'
import type { Track } from '../engine/case-view.ts'
import type { TrackEvent } from '../engine/event.ts'
import type { PartName } from './commit-parts.ts'
import { asStored, extend, folderChain, type ChainHead, type Link } from './chain.ts'

interface EventRow {
  readonly id: string
  readonly track?: string
  readonly type: string
  readonly step: string
  readonly occurred_at: string
  readonly recorded_at: string
  readonly actor_organ?: string
  readonly audience: string
  readonly body: unknown
}

/** Heads by chain; a chain nobody wrote to yet is empty. */
export type Heads = (chain: string) => ChainHead

const trackEventRow =
  (track: string) =>
  (e: TrackEvent): EventRow => ({
    id: e.id,
    track,
    type: e.type,
    step: e.step,
    occurred_at: e.occurredAt,
    recorded_at: e.recordedAt,
    actor_organ: e.actor.organ,
    audience: e.audience,
    body: asStored(e),
  })

const trackRow = (track: Track, closed: boolean, after: ChainHead) => ({
  id: track.id,
  kind: track.kind,
  version: track.version,
  owner: track.owner,
  seats: track.seats,
  audience: track.audience,
  subject: track.subject,
  arises_from: track.arisesFrom,
  state: track.state,
  facts: track.facts,
  moved_at: track.movedAt,
  closed,
  revision: after.count,
  count: after.count,
  head: after.head,
})

const clockColumnsOf = (row: ClockRow, position: number) => ({
  id: row.id,
  track: row.track,
  limit_id: row.limit,
  round: row.round,
  started_by: row.startedBy,
  from_at: row.from,
  stated: row.stated,
  due: row.due,
  warn: row.warn,
  provisional: row.provisional,
  suspended: row.suspended,
  exclusions: row.exclusions,
  stopped_at: row.stoppedAt,
  stopped_by: row.stoppedBy,
  superseded: row.superseded,
  proof: row.proof,
  duty_organ: row.dutyOrgan,
  position,
})

const sharedEntries = (write: CaseWrite) => (write.folder ?? []).filter(({ organ }) => organ === undefined).length

/** Rows to write and what they leave behind, ready for one statement. */
export interface Prepared {
  readonly rows: Readonly<Record<PartName, readonly object[]>>
  readonly heads: ReadonlyMap<string, ChainHead>
  readonly tracks: readonly string[]
  /** Entries for the shared folder of a case that is there already. */
  readonly shared: number
  readonly touched: readonly string[]
  /** Tracks whose clocks are all here: others of theirs go. */
  readonly whole: readonly string[]
  /** Events whose documents are void. */
  readonly voided: readonly string[]
}

export const prepare = (write: CaseWrite, headOf: Heads, tracksBefore: number): Prepared => {
  const heads = new Map<string, ChainHead>()
  const events: (EventRow & { readonly link: Link })[] = []
  const append = (chain: string, rows: readonly EventRow[]): ChainHead => {
    const { links, after } = extend(
      chain,
      heads.get(chain) ?? headOf(chain),
      rows.map((row) => row.body),
    )
    links.forEach((link, i) => {
      const row = rows[i]
      if (row) events.push({ ...row, link })
    })
    heads.set(chain, after)
    return after
  }
  const created = new Map((write.newTracks ?? []).map((track) => [track.id, trackRow(track, false, headOf(track.id))]))
  const updated: object[] = []
  const touched: string[] = []
  for (const { track, expectedRevision, events: entries, closed } of write.appends) {
    const after = append(track.id, entries.map(trackEventRow(track.id)))
    const row = trackRow(track, closed, after)
    if (created.has(track.id)) created.set(track.id, row)
    else {
      touched.push(track.id)
      updated.push({ ...row, expected: expectedRevision })
    }
  }
  const folders = new Map<string, { organ?: string }>()
  for (const { organ, event } of write.folder ?? []) {
    const chain = folderChain(write.caseId, organ)
    folders.set(chain, { organ })
    const at = { occurred_at: event.recordedAt, recorded_at: event.recordedAt }
    const audience = organ === undefined ? 'case' : 'own'
    append(chain, [
      { id: event.id, type: event.type, step: event.type, ...at, actor_organ: organ, audience, body: asStored(event) },
    ])
  }
  const tracks = [...created.values()].map((row, i) => ({ ...row, position: tracksBefore + i + 1 }))
  const clocks = (write.clocks ?? []).flatMap(({ rows, positions }) =>
    rows.map((row, i) => clockColumnsOf(row, positions?.[i] ?? i)),
  )
  return {
    heads,
    whole: (write.clocks ?? []).flatMap(({ track, whole }) => (whole ? [track] : [])),
    voided: write.voided ?? [],
    tracks: tracks.map((row) => row.id),
    touched,
    // A row inserted by the same statement cannot be updated by it: a new case gets its count at once.
    shared: write.newCase ? 0 : sharedEntries(write),
    rows: {
      opened: write.newCase
        ? [
            {
              ...write.newCase.file,
              folder: write.newCase.file,
              at: write.newCase.openedAt,
              revision: sharedEntries(write),
            },
          ]
        : [],
      tracks,
      touched: updated,
      events: events.map(({ link, ...row }) => ({
        ...row,
        chain: link.chain,
        seq: link.seq,
        prev_hash: link.prevHash,
        hash: link.hash,
      })),
      folders: [...folders].map(([chain, { organ }]) => ({ chain, organ, ...(heads.get(chain) ?? headOf(chain)) })),
      clocks,
      revisions: [...(write.clockRevisions ?? [])],
      documents: [...(write.documents ?? [])],
      notices: [...(write.notices ?? [])],
      obligations: [...(write.obligations ?? [])],
      dropped: (write.droppedObligations ?? []).map((id) => ({ id })),
      evidence: [...(write.evidence ?? [])],
      lives: [...(write.lives ?? [])],
      services: [...(write.services ?? [])],
      bars: [...(write.bars ?? [])],
      sealed: [...(write.sealed ?? [])],
    },
  }
}
