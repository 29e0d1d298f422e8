/** @module Whole cases and histories. They hold what no single viewer may see: the policy in src/access projects them. */
import type { z } from 'zod'
import type { LoadedCase, StoredEvent } from '../cases/ports.ts'
import type { Organ } from '../domain/organ.ts'
import type { Database } from './database.ts'
import { keepPlan } from './prepared.ts'
import { caseRow, organRow, storedEventRow } from './rows.ts'

type CaseRow = z.infer<typeof caseRow>

/** json, not jsonb: nothing is looked up in it here, and it is printed once. */
const caseSql = keepPlan(`select json_build_object('file', c.folder, 'openedAt', c.opened_at,
    'holidays', (select coalesce(json_agg(row_to_json(h) order by h.year), '[]'::json) from holiday h),
    'organsChanged', (select coalesce(max(changed), 0) from organ),
    'tracks', (select coalesce(json_agg(row_to_json(x) order by x.position), '[]'::json) from
      (select t.*, (select coalesce(json_agg(row_to_json(k) order by k.position), '[]'::json)
        from clock k where k.track = t.id) as clocks from track t where t.case_id = c.id) x),
    'folders', (select coalesce(json_agg(row_to_json(f)), '[]'::json) from folder_chain f where f.case_id = c.id)) as row
  from case_file c where c.id = $1`)

export const loadCaseRow = async (db: Database, caseId: string): Promise<CaseRow | undefined> =>
  (await db.rows(caseRow, caseSql, [caseId]))[0]

const eventRow = `jsonb_build_object('track', e.track, 'seq', e.seq, 'prev_hash', e.prev_hash, 'hash', e.hash, 'body', e.body) as row`

export const trackHistory = (db: Database, track: string): Promise<StoredEvent[]> =>
  db.rows(storedEventRow, `select ${eventRow} from event e where e.chain = $1 and e.track = $1 order by e.seq`, [track])

/** Every event of every track of the case, hidden ones too, in the order they were recorded. */
export const caseEvents = (db: Database, caseId: string): Promise<StoredEvent[]> =>
  db.rows(
    storedEventRow,
    `select ${eventRow} from event e join track t on t.id = e.track where e.case_id = $1
     order by e.recorded_at, t.position, e.seq`,
    [caseId],
  )

export interface CaseLoader {
  complete(row: CaseRow): Promise<LoadedCase>
  organs(): Promise<readonly Organ[]>
}

/** Keeps the organs: hundreds of rows that change a few times a year, and every step needs them. */
export const caseLoader = (db: Database): CaseLoader => {
  let known: { changed: number; organs: ReadonlyMap<string, Organ> } | undefined
  const organs = () => db.rows(organRow, 'select to_jsonb(o) as row from organ o order by o.id')
  return {
    organs,
    complete: async ({ file, openedAt, holidays, organsChanged, tracks }) => {
      if (known?.changed !== organsChanged)
        known = { changed: organsChanged, organs: new Map((await organs()).map((organ) => [organ.id, organ])) }
      return { file, openedAt, holidays, tracks: tracks.map(({ track }) => track), organs: known.organs }
    },
  }
}
