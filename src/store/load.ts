/** @module Whole cases and histories. They hold what no single viewer may see: the policy in src/access projects them. */
import { z } from 'zod'
import type { HolidayNotice, LoadedCase, RememberedAnswer, StoredEvent } from '../cases/ports.ts'
import type { Organ } from '../domain/organ.ts'
import { caseRow, type CaseRow } from './case-row.ts'
import type { Database } from './database.ts'
import { keepPlan } from './wire.ts'
import { holidayRow, organRow, storedEventRow } from './rows.ts'

// json, not jsonb: it is only read once, and building jsonb to print it took twice as long.
const caseJson = `(select json_build_object('file', c.folder, 'openedAt', c.opened_at,
    'organsMark', (select coalesce(max(changed), 0) from organ),
    'holidaysMark', (select md5(string_agg(h::text, '' order by h.year)) from holiday h),
    'tracks', (select json_agg(t) from (select id, kind, version, owner, seats, audience, subject, arises_from, state,
        facts, moved_at, revision, head from track where case_id = c.id order by position) t),
    'clocks', (select json_agg(k) from (select track, limit_id, round, started_by, from_at, stated, due, warn, provisional,
        suspended, exclusions, stopped_at, stopped_by, superseded, proof
      from clock where case_id = c.id order by track, position) k),
    'unsealed', (select json_agg(d) from (select id, track, kind, title, number, organ from document
      where case_id = c.id and stage in ('issued', 'printed')) d),
    'folders', (select json_agg(f) from (select chain, count, head from folder_chain where case_id = c.id) f))
  from case_file c where c.id = $1)`
const caseSql = keepPlan(`select ${caseJson} as row`)

export const loadCaseRow = async (db: Database, caseId: string): Promise<CaseRow | undefined> =>
  (await db.rows(caseRow.nullable(), caseSql, [caseId]))[0] ?? undefined

const answerRow = z.object({ requestHash: z.string(), status: z.number(), body: z.unknown() })
const answerJson = (officer: string, key: string) =>
  `(select json_build_object('requestHash', k.request_hash, 'status', k.status, 'body', k.body)
    from idempotency_key k where k.officer = ${officer} and k.key = ${key} and k.status is not null)`
const answerSql = keepPlan(`select ${answerJson('$1', '$2')} as row`)
const answerAndCaseSql = keepPlan(
  `select json_build_object('answer', ${answerJson('$2', '$3')}, 'held', ${caseJson}) as row`,
)
const answerAndCaseRow = z.object({ answer: answerRow.nullable(), held: caseRow.nullable() })

export const loadAnswer = async (db: Database, officer: string, key: string): Promise<RememberedAnswer | undefined> =>
  (await db.rows(answerRow.nullable(), answerSql, [officer, key]))[0] ?? undefined

/** Both as of one moment, in one statement. */
export const loadAnswerAndCase = async (
  db: Database,
  officer: string,
  key: string,
  caseId: string,
): Promise<{ answer?: RememberedAnswer; row?: CaseRow }> => {
  const [found] = await db.rows(answerAndCaseRow, answerAndCaseSql, [caseId, officer, key])
  return { answer: found?.answer ?? undefined, row: found?.held ?? undefined }
}

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
  holidays(): Promise<readonly HolidayNotice[]>
}

/** Keeps organs and holidays: rows that change a few times a year, and every step needs them. */
export const caseLoader = (db: Database): CaseLoader => {
  const organs = () => db.rows(organRow, 'select to_jsonb(o) as row from organ o order by o.id')
  const holidays = () => db.rows(holidayRow, 'select to_jsonb(h) as row from holiday h order by h.year')
  let knownOrgans: { mark: number; list: ReadonlyMap<string, Organ> } | undefined
  let knownHolidays: { mark: string | null; list: readonly HolidayNotice[] } | undefined
  return {
    organs,
    holidays,
    complete: async ({ file, openedAt, organsMark, holidaysMark, tracks, unsealed }) => {
      if (knownOrgans?.mark !== organsMark)
        knownOrgans = { mark: organsMark, list: new Map((await organs()).map((organ) => [organ.id, organ])) }
      if (knownHolidays?.mark !== holidaysMark) knownHolidays = { mark: holidaysMark, list: await holidays() }
      const { list } = knownHolidays
      return {
        file,
        openedAt,
        tracks: tracks.map(({ track }) => track),
        unsealed,
        organs: knownOrgans.list,
        holidays: list,
      }
    },
  }
}
