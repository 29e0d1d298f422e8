/** @module 回避 as a condition of every read, and the tables about people. */
import { z } from 'zod'
import type { AssignmentRow, OfficeEntry, PeopleStore } from '../cases/port-people.ts'
import type { Database } from './database.ts'
import { instantRow, officerRow } from './rows.ts'

/** True where the officer is not kept away from the case. `organ` and `officer` are placeholders. */
export const notBarred = (caseColumn: string, organ: string, officer: string): string =>
  `not exists (select 1 from case_bar barred where barred.case_id = ${caseColumn} and barred.organ = ${organ}
     and barred.officer = ${officer} and barred.lifted_at is null)`

const assignmentRow = z
  .object({
    track: z.string(),
    organ: z.string(),
    case_id: z.string(),
    officer: z.string(),
    since: instantRow,
    assigned_by: z.string(),
    because: z.string(),
  })
  .transform(({ case_id, assigned_by, ...row }): AssignmentRow => ({ ...row, caseId: case_id, by: assigned_by }))
const logRow = z
  .object({
    id: z.string(),
    organ: z.string(),
    officer: z.string(),
    kind: z.enum(['officer-registered', 'appointed', 'appointment-ended', 'assigned', 'handed-over']),
    body: z.record(z.string(), z.unknown()),
    recorded_at: instantRow,
    recorded_by: z.string(),
  })
  .transform(({ recorded_at, recorded_by, ...row }): OfficeEntry => ({
    ...row,
    recordedAt: recorded_at,
    recordedBy: recorded_by,
  }))

export const makePeople = (db: Database): PeopleStore => ({
  casesWithOpen: (viewer, kind) =>
    db.rows(
      z.string(),
      `select to_jsonb(t.case_id) as row from track t where t.owner = $1 and t.kind = $3 and not t.closed
         and ${notBarred('t.case_id', '$1', '$2')} group by t.case_id order by t.case_id limit 200`,
      [viewer.organ, viewer.officer, kind],
    ),
  assignments: (viewer, { officer, caseId }) =>
    db.rows(
      assignmentRow,
      `select to_jsonb(a) as row from assignment a where a.organ = $1 and ${notBarred('a.case_id', '$1', '$2')}
         and ($3::text is null or a.officer = $3) and ($4::text is null or a.case_id = $4)
       order by a.since, a.track`,
      [viewer.organ, viewer.officer, officer ?? null, caseId ?? null],
    ),
  assign: async ({ track, organ, caseId, officer, since, by, because }) => {
    await db.run(
      `insert into assignment (track, organ, case_id, officer, since, assigned_by, because)
       values ($1, $2, $3, $4, $5::timestamptz, $6, $7)
       on conflict (track, organ) do update set officer = excluded.officer, since = excluded.since,
         assigned_by = excluded.assigned_by, because = excluded.because`,
      [track, organ, caseId, officer, since, by, because],
    )
  },
  lockOfficer: async (id) =>
    (await db.rows(officerRow, 'select to_jsonb(o) as row from officer o where o.id = $1 for update', [id]))[0],
  logOffice: async ({ id, organ, officer, kind, body, recordedAt, recordedBy }) => {
    await db.run(
      `insert into office_log (id, organ, officer, kind, body, recorded_at, recorded_by)
       values ($1, $2, $3, $4, $5::jsonb, $6::timestamptz, $7)`,
      [id, organ, officer, kind, JSON.stringify(body), recordedAt, recordedBy],
    )
  },
  officeLog: (organ) =>
    db.rows(logRow, 'select to_jsonb(l) as row from office_log l where l.organ = $1 order by l.seq', [organ]),
})
