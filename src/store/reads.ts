/** @module Reads of one viewer, narrowed by SQL to what its organ may see; src/access projects what remains. */
import { z } from 'zod'
import type {
  CaseQuery,
  CaseSummary,
  DocumentRow,
  EvidenceRow,
  NoticeRow,
  ObligationRow,
  Page,
  SeenClock,
  Store,
  Viewer,
} from '../cases/ports.ts'
import { endOfDay } from '../domain/time.ts'
import type { Database } from './database.ts'
import { notBarred } from './people.ts'
import { clockRow, documentRow, evidenceRow, instantRow, noticeRow, obligationRow, stateRow } from './rows.ts'
import { documentSql } from './life.ts'

type Reads = Pick<
  Store,
  | 'cases'
  | 'clocks'
  | 'clock'
  | 'casesWithRunningClocks'
  | 'documents'
  | 'document'
  | 'notices'
  | 'obligations'
  | 'evidence'
  | 'evidenceItem'
>

const PAGE = 50
const PAGE_MAX = 200
export const pageSize = (limit: number | undefined) => Math.min(Math.max(limit ?? PAGE, 1), PAGE_MAX)

export const cursorSchema = z.tuple([z.string(), z.string()])
const toCursor = (place: readonly [string, string]) => Buffer.from(JSON.stringify(place)).toString('base64url')
/** A cursor we did not make reads from the start. */
export const fromCursor = (cursor: string | undefined) => {
  if (cursor === undefined) return undefined
  try {
    const place = cursorSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
    return /^(\d{4}-\d\d-\d\d[ T\d:.+-]*|infinity)$/.test(place[0]) ? place : undefined
  } catch {
    return undefined
  }
}

/** Takes one row more than the page: it tells that there is a next page and is not shown. */
export const page = <T>(rows: readonly { item: T; place: [string, string] }[], size: number): Page<T> => {
  const shown = rows.slice(0, size)
  const last = rows.length > size ? shown.at(-1) : undefined
  return { items: shown.map(({ item }) => item), next: last && toCursor(last.place) }
}

export const like = (text: string) => `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`

/** $1 is the viewer's organ throughout. */
export const SEES_TRACK = 't.audience @> array[$1::text]'
/** The starting event may be another organ's own: then not even its due date may show in a summary. */
export const OWN_START = `exists (select 1 from event e where e.id = k.started_by and e.audience = 'own' and e.actor_organ is distinct from $1)`
export const RUNNING = 'k.stopped_at is null and k.due is not null'

const summaryRow = z
  .object({
    id: z.string(),
    title: z.string(),
    region: z.string(),
    openedAt: instantRow,
    place: cursorSchema,
    tracks: z.array(z.object({ id: z.string(), kind: z.string(), state: stateRow, owner: z.string() })),
    nextDue: instantRow.nullable().transform((due) => due ?? undefined),
  })
  .transform(({ place, ...item }): { item: CaseSummary; place: [string, string] } => ({ item, place }))

const cases = async (db: Database, viewer: Viewer, query: CaseQuery): Promise<Page<CaseSummary>> => {
  const params: unknown[] = [viewer.organ]
  const bind = (value: unknown) => `$${params.push(value)}`
  const where = [
    `(c.opened_by = $1 or exists (select 1 from track t where t.case_id = c.id and ${SEES_TRACK}))`,
    notBarred('c.id', '$1', bind(viewer.officer)),
  ]
  if (query.region !== undefined) where.push(`c.region = ${bind(query.region)}`)
  if (query.organ !== undefined || query.state !== undefined) {
    const owner = query.organ === undefined ? '' : ` and t.owner = ${bind(query.organ)}`
    const state = query.state === undefined ? '' : ` and t.state::text like ${bind(like(`"${query.state}"`))}`
    where.push(`exists (select 1 from track t where t.case_id = c.id and ${SEES_TRACK}${owner}${state})`)
  }
  if (query.due !== undefined)
    where.push(`exists (select 1 from clock k join track t on t.id = k.track where k.case_id = c.id and ${SEES_TRACK}
      and ${RUNNING} and k.due <= ${bind(endOfDay(query.due))}::timestamptz and not ${OWN_START})`)
  const q = query.q?.trim()
  if (q) {
    const pattern = bind(like(q))
    where.push(`(c.title ilike ${pattern}
      or exists (select 1 from jsonb_array_elements(c.folder->'parties') p
        where p->>'name' ilike ${pattern} or p->>'identifier' ilike ${pattern})
      or exists (select 1 from document d where d.case_id = c.id and d.audience @> array[$1::text] and d.number ilike ${pattern}))`)
  }
  const from = fromCursor(query.cursor)
  if (from) where.push(`(c.opened_at, c.id) < (${bind(from[0])}::timestamptz, ${bind(from[1])}::text)`)
  const size = pageSize(query.limit)
  const rows = await db.rows(
    summaryRow,
    `select jsonb_build_object('id', c.id, 'title', c.title, 'region', c.region, 'openedAt', c.opened_at,
        'place', jsonb_build_array(c.opened_at::text, c.id),
        'tracks', coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'kind', t.kind, 'state', t.state, 'owner', t.owner)
          order by t.position) from track t where t.case_id = c.id and ${SEES_TRACK}), '[]'::jsonb),
        'nextDue', (select min(k.due) from clock k join track t on t.id = k.track
          where k.case_id = c.id and ${SEES_TRACK} and ${RUNNING} and not ${OWN_START})) as row
      from case_file c where ${where.join('\n and ')}
      order by c.opened_at desc, c.id desc limit ${size + 1}`,
    params,
  )
  return page(rows, size)
}

const seenClockRow = z
  .object({
    clock: clockRow,
    caseTitle: z.string(),
    trackKind: z.string(),
    backfilled: z.boolean(),
    place: cursorSchema,
  })
  .transform(({ clock, caseTitle, trackKind, backfilled, place }): { item: SeenClock; place: [string, string] } => ({
    item: { ...clock, caseTitle, trackKind, ...(backfilled && { backfilled }) },
    place,
  }))

const seenClockSql = `select jsonb_build_object('clock', to_jsonb(k), 'caseTitle', c.title, 'trackKind', t.kind,
    'backfilled', exists (select 1 from event e where e.id = k.started_by and e.type = 'opened'),
    'place', jsonb_build_array(coalesce(k.due, 'infinity')::text, k.id)) as row
  from clock k join track t on t.id = k.track join case_file c on c.id = k.case_id`

const clocks = async (
  db: Database,
  viewer: Viewer,
  query: Parameters<Store['clocks']>[1],
): Promise<Page<SeenClock>> => {
  const params: unknown[] = [viewer.organ]
  const bind = (value: unknown) => `$${params.push(value)}`
  const where = [SEES_TRACK, notBarred('k.case_id', '$1', bind(viewer.officer))]
  if (query.caseId !== undefined) where.push(`k.case_id = ${bind(query.caseId)}`)
  if (query.running !== undefined) where.push(`k.stopped_at is ${query.running ? '' : 'not '}null`)
  if (query.dutyOrgan !== undefined) where.push(`k.duty_organ = ${bind(query.dutyOrgan)}`)
  if (query.dueBefore !== undefined) where.push(`k.due is not null and k.due < ${bind(query.dueBefore)}::timestamptz`)
  const from = fromCursor(query.cursor)
  if (from) where.push(`(coalesce(k.due, 'infinity'), k.id) > (${bind(from[0])}::timestamptz, ${bind(from[1])}::text)`)
  const size = pageSize(query.limit)
  const rows = await db.rows(
    seenClockRow,
    `${seenClockSql}
      where ${where.join(' and ')} order by coalesce(k.due, 'infinity'), k.id limit ${size + 1}`,
    params,
  )
  return page(rows, size)
}

const MAY_READ = '@> array[$1::text]'

export const makeReads = (db: Database): Reads => ({
  cases: (viewer, query) => cases(db, viewer, query),
  clocks: (viewer, query) => clocks(db, viewer, query),
  clock: async (viewer, id) =>
    (
      await db.rows(
        seenClockRow,
        `${seenClockSql} where ${SEES_TRACK} and k.id = $2 and ${notBarred('k.case_id', '$1', '$3')}`,
        [viewer.organ, id, viewer.officer],
      )
    )[0]?.item,
  casesWithRunningClocks: () =>
    db.rows(
      z.string(),
      'select to_jsonb(k.case_id) as row from clock k where k.stopped_at is null group by k.case_id order by k.case_id',
    ),
  documents: (viewer, caseId): Promise<DocumentRow[]> =>
    db.rows(
      documentRow,
      `${documentSql} where d.audience ${MAY_READ} and d.case_id = $2 and ${notBarred('d.case_id', '$1', '$3')}
       order by d.created_at, d.id`,
      [viewer.organ, caseId, viewer.officer],
    ),
  document: async (viewer, id): Promise<DocumentRow | undefined> =>
    (
      await db.rows(
        documentRow,
        `${documentSql} where d.audience ${MAY_READ} and d.id = $2 and ${notBarred('d.case_id', '$1', '$3')}`,
        [viewer.organ, id, viewer.officer],
      )
    )[0],
  notices: (viewer, { caseId, open }): Promise<(NoticeRow & { caseTitle: string })[]> =>
    db.rows(
      noticeRow,
      `select to_jsonb(n) || jsonb_build_object('case_title', c.title) as row from notice n join case_file c on c.id = n.case_id
       where n.to_organ = $1 and ${notBarred('n.case_id', '$1', '$3')} and ($2::text is null or n.case_id = $2)
         ${open === undefined ? '' : `and n.signed_at is ${open ? '' : 'not '}null`}
       order by n.created_at desc, n.id limit 500`,
      [viewer.organ, caseId ?? null, viewer.officer],
    ),
  obligations: (viewer, { caseId, open }): Promise<ObligationRow[]> =>
    db.rows(
      obligationRow,
      `select to_jsonb(o) || jsonb_build_object('case_title', c.title) as row from obligation o
       join case_file c on c.id = o.case_id join track t on t.id = o.track
       where o.organ = $1 and ${SEES_TRACK} and ${notBarred('o.case_id', '$1', '$3')} and ($2::text is null or o.case_id = $2)
         ${open === undefined ? '' : `and o.met_at is ${open ? '' : 'not '}null`}
       order by o.due nulls last, o.since, o.id limit 500`,
      [viewer.organ, caseId ?? null, viewer.officer],
    ),
  evidence: (viewer, caseId): Promise<EvidenceRow[]> =>
    db.rows(
      evidenceRow,
      `select to_jsonb(e) as row from evidence e where e.audience ${MAY_READ} and e.case_id = $2 and ${notBarred('e.case_id', '$1', '$3')} order by e.added_at, e.id`,
      [viewer.organ, caseId, viewer.officer],
    ),
  evidenceItem: async (viewer, id): Promise<EvidenceRow | undefined> =>
    (
      await db.rows(
        evidenceRow,
        `select to_jsonb(e) as row from evidence e where e.audience ${MAY_READ} and e.id = $2 and ${notBarred('e.case_id', '$1', '$3')}`,
        [viewer.organ, id, viewer.officer],
      )
    )[0],
})
