/** @module Tracks of one kind over all cases a viewer may see, with the day that presses on them. */
import { z } from 'zod'
import type { LedgerQuery, LedgerReads, LedgerRow } from '../cases/port-ledger.ts'
import type { Viewer } from '../cases/ports.ts'
import type { Database } from './database.ts'
import { notBarred } from './people.ts'
import { cursorSchema, fromCursor, page, pageSize, SEES_TRACK } from './reads.ts'
import { instantRow, stateRow } from './rows.ts'

const ledgerRow = z
  .object({
    track: z.string(),
    caseId: z.string(),
    caseTitle: z.string(),
    owner: z.string(),
    audience: z.array(z.string()),
    state: stateRow,
    closed: z.boolean(),
    facts: z.record(z.string(), z.unknown()),
    due: instantRow.nullable().transform((due) => due ?? undefined),
    place: cursorSchema,
  })
  .transform(({ place, ...item }): { item: LedgerRow; place: [string, string] } => ({ item, place }))

/** Its own running clocks, and those of the track it arises from that the viewer sees. */
const due = (parentLimits: string) => `(select min(k.due) from clock k join track o on o.id = k.track
  where k.stopped_at is null and k.due is not null and o.audience @> array[$1::text]
    and (o.id = t.id or (o.id = t.arises_from and k.limit_id = any(${parentLimits}::text[]))))`

const ledger = async (db: Database, viewer: Viewer, query: LedgerQuery) => {
  const params: unknown[] = [viewer.organ]
  const bind = (value: unknown) => `$${params.push(value)}`
  const day = due(bind(query.parentLimits))
  const where = [SEES_TRACK, notBarred('t.case_id', '$1', bind(viewer.officer)), `t.kind = ${bind(query.kind)}`]
  if (query.closed !== undefined) where.push(`t.closed = ${bind(query.closed)}`)
  if (query.hazardous !== undefined) where.push(`(t.facts->>'hazardous')::boolean is ${query.hazardous}`)
  const outer: string[] = []
  if (query.dueBy !== undefined) outer.push(`x.due <= ${bind(query.dueBy)}::timestamptz`)
  const from = fromCursor(query.cursor)
  if (from)
    outer.push(`(coalesce(x.due, 'infinity'), x.track) > (${bind(from[0])}::timestamptz, ${bind(from[1])}::text)`)
  const size = pageSize(query.limit)
  const rows = await db.rows(
    ledgerRow,
    `select jsonb_build_object('track', x.track, 'caseId', x.case_id, 'caseTitle', x.title, 'owner', x.owner, 'audience', to_jsonb(x.audience),
        'state', x.state, 'closed', x.closed, 'facts', x.facts, 'due', x.due,
        'place', jsonb_build_array(coalesce(x.due, 'infinity')::text, x.track)) as row
      from (select t.id as track, t.case_id, c.title, t.owner, t.audience, t.state, t.closed, t.facts, ${day} as due
        from track t join case_file c on c.id = t.case_id where ${where.join(' and ')}) x
      ${outer.length > 0 ? `where ${outer.join(' and ')}` : ''}
      order by coalesce(x.due, 'infinity'), x.track limit ${size + 1}`,
    params,
  )
  return page(rows, size)
}

export const makeLedgerReads = (db: Database): LedgerReads => ({
  ledger: (viewer, query) => ledger(db, viewer, query),
})
