/**
 * @module databases: the three databases every story runs on.
 *
 *     describe.each(databases)('$name', ({ fresh }) => {
 *       it('…', async () => { const database = await fresh(); … ; await database.drop() })
 *     })
 */
import { randomUUID } from 'node:crypto'
import { appendFileSync, cpSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import type { Servers } from './servers.ts'

export interface FreshDatabase {
  /** Absent for PGlite, which lives in `dataDir`. The user is a superuser, as an installer's would be. */
  readonly databaseUrl?: string
  readonly dataDir: string
  /** Close the store first: dropping cuts what is still connected. */
  drop(): Promise<void>
}

export interface Database {
  readonly name: string
  /** An already migrated, empty database of its own; about a tenth of a second. */
  readonly fresh: () => Promise<FreshDatabase>
}

function noteUse(name: string): void {
  const report = process.env.LIANBAN_RUN
  if (report !== undefined) appendFileSync(join(report, 'used.log'), `${name}\n`)
}

async function asAdmin(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

const newFolder = (servers: Servers): Promise<string> => mkdtemp(join(servers.scratch, 'data-'))
const remove = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true })

function postgres(name: string, which: 'postgres15' | 'postgres18'): Database {
  return {
    name,
    fresh: async () => {
      const servers = inject('servers')
      const admin = servers[which]
      const database = `lianban_${randomUUID().replaceAll('-', '')}`
      await asAdmin(admin, `CREATE DATABASE ${database} TEMPLATE lianban_template`)
      noteUse(name)
      const url = new URL(admin)
      url.pathname = `/${database}`
      const dataDir = await newFolder(servers)
      return {
        databaseUrl: url.href,
        dataDir,
        drop: async () => {
          await asAdmin(admin, `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`)
          await remove(dataDir)
        },
      }
    },
  }
}

const pglite: Database = {
  name: 'PGlite',
  fresh: async () => {
    const servers = inject('servers')
    const dataDir = await newFolder(servers)
    // Copying the closed folder is quicker than loading a dump, and needs to know nothing of what is inside.
    // (cpSync: in memory it takes a sixth of what the promise takes.)
    if (servers.pglite !== undefined) cpSync(servers.pglite, dataDir, { recursive: true })
    noteUse('PGlite')
    return { dataDir, drop: () => remove(dataDir) }
  },
}

export const databases: readonly Database[] = [
  pglite,
  postgres('PostgreSQL 15', 'postgres15'),
  postgres('PostgreSQL 18', 'postgres18'),
]
