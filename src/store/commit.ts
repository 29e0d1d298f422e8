/**
 * @module Everything one use case writes, as one statement. Each part is a data-modifying CTE that runs only when
 * every touched track still stands at the revision it was decided on (`ok`).
 */
import type { CaseWrite, ClockRow } from '../cases/ports.ts'
import type { Track } from '../engine/case-view.ts'
import type { TrackEvent } from '../engine/event.ts'
import { parts, type PartName } from './commit-parts.ts'
import { keepPlan } from './prepared.ts'
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

/** Rows to write and the chains they leave, ready for one statement. */
export interface Prepared {
  readonly rows: Readonly<Record<string, readonly object[]>>
  readonly heads: ReadonlyMap<string, ChainHead>
  readonly tracks: readonly string[]
  readonly touched: readonly string[]
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
    tracks: tracks.map((row) => row.id),
    touched,
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
      evidence: [...(write.evidence ?? [])],
    } satisfies Record<PartName, readonly object[]>,
  }
}

/** The statement and its parameters: $1 the case, then one JSON per part that has rows. Its `row` lists the tracks it updated. */
export const statement = (write: CaseWrite, prepared: Prepared): { sql: string; params: unknown[] } => {
  const params: unknown[] = [write.caseId]
  const bind = (value: unknown) => `$${params.push(value)}`
  const ctes: string[] = []
  const guarded = prepared.touched.length > 0
  const set = (name: string, columns: string) =>
    `jsonb_to_recordset(${bind(JSON.stringify(prepared.rows[name] ?? []))}::jsonb) as r(${columns})`
  const only = guarded ? ' where (select yes from ok)' : ''
  const { touched, ...others } = parts
  if (guarded) {
    ctes.push(`touched as (${touched.sql(`(select * from ${set('touched', touched.columns)})`)})`)
    ctes.push(`ok as (select count(*) = ${prepared.touched.length} as yes from touched)`)
  }
  for (const [name, { columns, sql }] of Object.entries(others)) {
    if (!prepared.rows[name]?.length) continue
    ctes.push(`${name} as (${sql(`(select * from ${set(name, columns)}${only}) as x`)})`)
  }
  const shared = sharedEntries(write)
  // A row inserted by the same statement cannot be updated by it: a new case gets its count at once.
  if (shared > 0 && !write.newCase)
    ctes.push(
      `counted as (update case_file set revision = revision + ${shared} where id = $1${guarded ? ' and (select yes from ok)' : ''})`,
    )
  if (write.answer) {
    const { officer, key, requestHash, status, body, at } = write.answer
    const values = [officer, key, requestHash, status].map(bind).join(', ')
    ctes.push(`answered as (insert into idempotency_key as k (officer, key, request_hash, status, body, answered_at)
      select ${values}, ${bind(JSON.stringify(body ?? null))}::json, ${bind(at)}::timestamptz${only}
      on conflict (officer, key) do update set request_hash = excluded.request_hash, status = excluded.status,
        body = excluded.body, answered_at = excluded.answered_at where k.status is null)`)
  }
  const whole = (write.clocks ?? []).filter((c) => c.whole)
  if (whole.length > 0) {
    const tracks = bind(whole.map(({ track }) => track))
    const kept = bind(
      JSON.stringify(whole.flatMap(({ rows }) => rows.map((r) => ({ track: r.track, l: r.limit, r: r.round })))),
    )
    ctes.push(`gone as (delete from clock where track = any(${tracks}::text[]) and (track, limit_id, round) not in
      (select track, l, r from jsonb_to_recordset(${kept}::jsonb) as k(track text, l text, r int))${guarded ? ' and (select yes from ok)' : ''})`)
  }
  const answer = guarded ? "(select coalesce(jsonb_agg(id), '[]') from touched)" : "'[]'::jsonb"
  return { sql: keepPlan(`${ctes.length > 0 ? `with ${ctes.join(',\n')}\n` : ''}select ${answer} as row`), params }
}
