/**
 * @module The floor: the transaction a careful programmer writes by hand for the same step, knowing already what to write.
 * It decides nothing, hashes nothing and parses nothing. Its rows are those the product has just written, under the twin's ids.
 */
import { z } from 'zod'
import { twinOf, type Job } from './steps-cases.ts'
import type { Bench, Query, Row } from './steps-databases.ts'

/** What one step wrote, row by row. */
export interface Written {
  readonly key: Row
  readonly event: Row
  readonly track: Row
  readonly clocks: readonly Row[]
  readonly documents: readonly Row[]
  readonly notices: readonly Row[]
}

const rowsSchema = z.array(z.record(z.string(), z.unknown()))
const writtenSchema = z.object({
  key: z.record(z.string(), z.unknown()),
  event: z.record(z.string(), z.unknown()),
  track: z.record(z.string(), z.unknown()),
  clocks: rowsSchema,
  documents: rowsSchema,
  notices: rowsSchema,
})

const list = (from: string) =>
  `coalesce((select jsonb_agg(to_jsonb(x)) from ${from} and x.case_id = e.case_id), '[]'::jsonb)`
const writtenSql = `select jsonb_build_object('key', to_jsonb(i), 'event', to_jsonb(e), 'track', to_jsonb(t),
    'clocks', ${list('clock x where (x.started_by = e.id or x.stopped_by = e.id)')},
    'documents', ${list('document x where x.event = e.id')},
    'notices', ${list('notice x where x.event = e.id')}) as row
  from idempotency_key i join event e on e.id = i.body->>'event' join track t on t.id = e.track
  where i.officer = $1 and i.key = $2`

/** Read from the database after the product's round. */
export const writtenBy = async (bench: Bench, jobs: readonly Job[]): Promise<Written[]> => {
  const found: Written[] = []
  for (const { session, request } of jobs) {
    const [answer] = await bench.query(writtenSql, [session.officer.id, request.key])
    found.push(writtenSchema.parse(JSON.parse(twinOf(JSON.stringify(answer?.row)))))
  }
  return found
}

const json = (value: unknown) => JSON.stringify(value)
const insert = (table: string, columns: string) => {
  const names = columns.split(' ')
  const sql = `insert into ${table} (${names.join(', ')}) values (${names.map((_, i) => `$${i + 1}`).join(', ')})`
  return { sql, of: (row: Row) => names.map((name) => row[name]) }
}
const key = insert('idempotency_key', 'officer key request_hash status body answered_at')
const event = insert(
  'event',
  'id case_id track chain seq type step occurred_at recorded_at actor_organ audience body prev_hash hash',
)
const clock = insert(
  'clock',
  'id case_id track limit_id round started_by from_at due warn provisional suspended exclusions stopped_at stopped_by superseded proof duty_organ position',
)
const clockSql = `${clock.sql} on conflict (id) do update set stopped_at = excluded.stopped_at,
  stopped_by = excluded.stopped_by, superseded = excluded.superseded`
const document = insert(
  'document',
  'id case_id track event kind title organ number model model_hash stage audience created_at pdf',
)
const notice = insert('notice', 'id to_organ case_id track event kind says document created_at signed_at signed_by')

export const writePlainly = async (query: Query, { key: answer, ...rows }: Written): Promise<void> => {
  await query(key.sql, key.of({ ...answer, body: json(answer['body']) }))
  await query('select id from case_file where id = $1 for update', [rows.event['case_id']])
  const [track] = await query(
    'select revision, head, state, facts, audience, owner, seats, subject from track where id = $1',
    [rows.track['id']],
  )
  await query(
    event.sql,
    event.of({
      ...rows.event,
      prev_hash: track?.['head'],
      seq: Number(track?.['revision']) + 1,
      body: json(rows.event['body']),
    }),
  )
  await query(
    `update track set state = $2, facts = $3, audience = $4, closed = $5, revision = revision + 1, count = count + 1, head = $6
     where id = $1 and revision = $7 returning revision`,
    [
      rows.track['id'],
      json(rows.track['state']),
      json(rows.track['facts']),
      rows.track['audience'],
      rows.track['closed'],
      rows.event['hash'],
      track?.['revision'],
    ],
  )
  for (const row of rows.clocks) await query(clockSql, clock.of({ ...row, exclusions: json(row['exclusions']) }))
  for (const row of rows.documents) {
    const number = typeof row['number'] === 'string' ? await nextNumber(query, row['number'], row['organ']) : null
    await query(document.sql, document.of({ ...row, number, model: json(row['model']), pdf: null }))
  }
  for (const row of rows.notices) await query(notice.sql, notice.of(row))
}

/** The twin's own number of the same series: 固环移〔2026〕7号. */
const nextNumber = async (query: Query, number: string, organ: unknown): Promise<string> => {
  const [series = '', year = ''] = number.split(/[〔〕]/)
  const [row] = await query(
    `insert into number_series as s (organ, series, year, last) values ($1, $2, $3, 1)
     on conflict (organ, series, year) do update set last = s.last + 1 returning last`,
    [organ, series, year],
  )
  return `副${series}〔${year}〕${String(row?.['last'])}号`
}
