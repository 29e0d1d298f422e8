/** @module tamper: what an administrator with the database password could do, behind the store's back. Close the store first. */
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import type { FreshDatabase } from '../support/databases.ts'

export const tamper = async ({ databaseUrl, dataDir }: FreshDatabase, sql: string): Promise<void> => {
  if (databaseUrl === undefined) {
    const database = await PGlite.create(join(dataDir, 'pglite'))
    await database.exec(sql).finally(() => database.close())
    return
  }
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query(sql).finally(() => client.end())
}

/** Runs the statements with the append-only trigger off. */
export const withoutTrigger = (sql: string): string =>
  `alter table event disable trigger event_append_only; ${sql}; alter table event enable trigger event_append_only;`
