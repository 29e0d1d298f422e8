/** @module Proceedings of some kinds across all cases of a viewer, and the links one case keeps to another. */
import { z } from 'zod'
import type { CaseLinkRow, TrackReads, TrackSummary } from '../cases/port-tracks.ts'
import { endOfDay } from '../domain/time.ts'
import type { Database } from './database.ts'
import { notBarred } from './people.ts'
import { cursorSchema, fromCursor, like, OWN_START, page, pageSize, RUNNING, SEES_TRACK } from './reads.ts'
import { instantRow, stateRow } from './rows.ts'

const summaryRow = z
  .object({
    id: z.string(),
    caseId: z.string(),
    caseTitle: z.string(),
    kind: z.string(),
    state: stateRow,
    closed: z.boolean(),
    owner: z.string(),
    asked: z
      .string()
      .nullable()
      .transform((asked) => asked ?? undefined),
    openedAt: instantRow,
    nextDue: instantRow.nullable().transform((due) => due ?? undefined),
    place: cursorSchema,
  })
  .transform(({ place, ...item }): { item: TrackSummary; place: [string, string] } => ({ item, place }))

const named = z.object({ id: z.string(), title: z.string() })
const linkRow: z.ZodType<CaseLinkRow> = z.object({ way: z.enum(['merged', 'repeated']), from: named, to: named })

/** The viewer is there for the case: it opened it or sees one of its tracks. */
const there = (alias: string) =>
  `(${alias}.opened_by = $1 or exists (select 1 from track t where t.case_id = ${alias}.id and ${SEES_TRACK}))`

export const makeTrackReads = (db: Database): TrackReads => ({
  trackList: async (viewer, query) => {
    const params: unknown[] = [viewer.organ]
    const bind = (value: unknown) => `$${params.push(value)}`
    const clock = `select min(k.due) from clock k where k.track = t.id and ${RUNNING} and not ${OWN_START}`
    const where = [
      SEES_TRACK,
      notBarred('t.case_id', '$1', bind(viewer.officer)),
      `t.kind = any(${bind(query.kinds)}::text[])`,
    ]
    if (query.state !== undefined) where.push(`t.state::text like ${bind(like(`"${query.state}"`))}`)
    if (query.closed !== undefined) where.push(`t.closed = ${bind(query.closed)}`)
    if (query.due !== undefined) where.push(`(${clock}) <= ${bind(endOfDay(query.due))}::timestamptz`)
    const from = fromCursor(query.cursor)
    if (from) where.push(`(o.recorded_at, t.id) < (${bind(from[0])}::timestamptz, ${bind(from[1])}::text)`)
    const size = pageSize(query.limit)
    const rows = await db.rows(
      summaryRow,
      `select jsonb_build_object('id', t.id, 'caseId', c.id, 'caseTitle', c.title, 'kind', t.kind, 'state', t.state,
          'closed', t.closed, 'owner', t.owner, 'asked', t.seats->>'asked', 'openedAt', o.recorded_at,
          'nextDue', (${clock}), 'place', jsonb_build_array(o.recorded_at::text, t.id)) as row
        from track t join case_file c on c.id = t.case_id join event o on o.chain = t.id and o.seq = 1
        where ${where.join('\n and ')} order by o.recorded_at desc, t.id desc limit ${size + 1}`,
      params,
    )
    return page(rows, size)
  },
  caseLinks: (viewer, caseId) =>
    db.rows(
      linkRow,
      `select jsonb_build_object('way', case when t.facts ? 'mergedInto' then 'merged' else 'repeated' end,
          'from', jsonb_build_object('id', a.id, 'title', a.title), 'to', jsonb_build_object('id', other.id, 'title', other.title)) as row
        from track t join case_file a on a.id = t.case_id
          join case_file other on other.id = coalesce(t.facts->>'mergedInto', t.facts->>'repeatOf')
        where t.kind = 'lead' and ${SEES_TRACK} and (a.id = $2 or other.id = $2) and ${there('a')} and ${there('other')}
          and ${notBarred('a.id', '$1', '$3')} and ${notBarred('other.id', '$1', '$3')}
        order by a.opened_at, t.id`,
      [viewer.organ, caseId, viewer.officer],
    ),
})
