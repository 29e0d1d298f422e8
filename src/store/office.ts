/** @module Organs, officers, sessions and holidays: few rows, through the unit of work. */
import { z } from 'zod'
import type { Store } from '../cases/ports.ts'
import type { Database } from './database.ts'
import { HolidayEntity, OfficerEntity, OrganEntity, SessionEntity } from './entities/office.ts'
import type { CaseLoader } from './load.ts'
import { officerRow } from './rows.ts'

type Office = Pick<
  Store,
  | 'organs'
  | 'saveOrgan'
  | 'officers'
  | 'saveOfficer'
  | 'officerByLogin'
  | 'officer'
  | 'openSession'
  | 'session'
  | 'closeSession'
  | 'holidays'
  | 'saveHolidays'
>

const sessionRow = z.object({ officer: z.string(), organ: z.string() })
const officerSql = 'select to_jsonb(o) as row from officer o'

export const makeOffice = (db: Database, load: CaseLoader): Office => ({
  organs: () => load.organs(),
  saveOrgan: (organ) =>
    db.transaction(async (em) => {
      // One writer at a time, so that the mark every cache compares never goes back.
      await db.run('lock table organ in share row exclusive mode')
      const [changed = 0] = await db.rows(z.number(), 'select to_jsonb(pg_current_xact_id()::text::bigint) as row')
      const { id, kind, name, code, region, regionName, level, parent } = organ
      await em.upsert(OrganEntity, { id, kind, name, code, region, regionName, level, parent: parent ?? null, changed })
    }),
  officers: () => db.rows(officerRow, `${officerSql} order by o.id`),
  saveOfficer: async ({ id, login, name, certificate, passwordHash, ...rest }) => {
    // The unit of work writes an undefined member as null.
    const appointments = rest.appointments.map((a) =>
      Object.fromEntries(Object.entries(a).filter(([, v]) => v !== undefined)),
    )
    await db.withEm((em) => em.upsert(OfficerEntity, { id, login, name, certificate, passwordHash, appointments }))
  },
  officerByLogin: async (login) => (await db.rows(officerRow, `${officerSql} where o.login = $1`, [login]))[0],
  officer: async (id) => (await db.rows(officerRow, `${officerSql} where o.id = $1`, [id]))[0],
  openSession: async ({ id, officer, organ, expiresAt }) => {
    await db.withEm((em) => em.upsert(SessionEntity, { id, officer, organ, expiresAt: new Date(expiresAt) }))
  },
  session: async (id, now) =>
    (
      await db.rows(
        sessionRow,
        `select jsonb_build_object('officer', s.officer, 'organ', s.organ) as row from session s
         where s.id = $1 and s.expires_at > $2::timestamptz`,
        [id, now],
      )
    )[0],
  closeSession: async (id) => {
    await db.withEm((em) => em.nativeDelete(SessionEntity, { id }))
  },
  holidays: () => load.holidays(),
  saveHolidays: async ({ year, notice, holidays, workdays }) => {
    await db.withEm((em) =>
      em.upsert(HolidayEntity, { year, notice, holidays: [...holidays], workdays: [...workdays] }),
    )
  },
})
