/** @module The two engines: PostgreSQL by URL, PGlite in a folder. Same entities, same migrations. */
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { Migrator } from '@mikro-orm/migrations'
import { MikroORM as PgliteOrm } from '@mikro-orm/pglite'
import { MikroORM as PostgresOrm } from '@mikro-orm/postgresql'
import type { EntityManager } from '@mikro-orm/sql'
import { z } from 'zod'
import { migrations } from '../../migrations/index.ts'
import type { Engine } from './database.ts'
import { durableFolder, durableStart } from './durable-folder.ts'
import { entities } from './entities/index.ts'
import { StoreUnavailable } from './errors.ts'
import { takeFolder } from './folder-lock.ts'
import { onWire } from './wire.ts'

/** More connections than the database has cores only make it switch between them: with 16 on two cores a step cost it a fifth more. */
export const POOL = 8
const MIGRATION_LOCK = 7_305_214_906

const common = {
  entities,
  extensions: [Migrator],
  migrations: {
    tableName: 'schema_migration',
    migrationsList: migrations,
    snapshot: false,
    silent: true,
  },
  // Triggers and functions live in the migrations only.
  schemaGenerator: { ignoreTriggers: true, ignoreRoutines: true },
}

/** What a server says of itself; column names of pg_database differ between versions, hence json. */
const aboutSql = `select jsonb_build_object(
    'version', current_setting('server_version'), 'encoding', current_setting('server_encoding'),
    'database', to_jsonb(d)) as row
  from pg_database d where d.datname = current_database()`
const aboutSchema = z.object({
  version: z.string(),
  encoding: z.string(),
  database: z.looseObject({
    datname: z.string(),
    datctype: z.string(),
    datlocprovider: z.string().nullish(),
    datlocale: z.string().nullish(),
  }),
})

const plainC = (ctype: string | null | undefined) => ctype === 'C' || ctype === 'POSIX'

/** In a C-locale or SQL_ASCII database Chinese text is bytes: searches and trigrams fail without a word. */
const checkLocale = (about: z.infer<typeof aboutSchema>): void => {
  const { datname, datctype, datlocprovider, datlocale } = about.database
  if (about.encoding !== 'UTF8')
    throw new StoreUnavailable(
      `数据库 ${datname} 的编码是 ${about.encoding}，必须是 UTF8。请用 ENCODING 'UTF8' 重新建库。`,
    )
  const byBytes = datlocprovider === 'i' ? false : datlocprovider === 'b' ? plainC(datlocale) : plainC(datctype)
  if (byBytes)
    throw new StoreUnavailable(
      `数据库 ${datname} 的字符分类（LC_CTYPE）是 ${datctype}，不能正确处理汉字。请用 LOCALE 'C.UTF-8' 或者 'zh_CN.UTF-8'、TEMPLATE template0 重新建库。`,
    )
}

const ask = async (em: EntityManager) => aboutSchema.parse((await em.execute<{ row: unknown }[]>(aboutSql))[0]?.row)

export const openPostgres = async (databaseUrl: string): Promise<Engine> => {
  const orm = await PostgresOrm.init({
    ...common,
    clientUrl: databaseUrl,
    pool: { min: 0, max: POOL },
    driverOptions: { onPoolCreated: onWire, pipeline: true },
  })
  try {
    const about = await ask(orm.em.fork()).catch((cause: unknown) => {
      const { host } = new URL(databaseUrl)
      throw new StoreUnavailable(`连接不上数据库 ${host}：${cause instanceof Error ? cause.message : cause}`, { cause })
    })
    checkLocale(about)
    return {
      name: `PostgreSQL ${about.version}`,
      em: orm.em,
      // The migrator has no lock of its own: of four processes at once three would fail.
      migrate: () =>
        orm.em.fork().transactional(async (em) => {
          await em.execute(`select pg_advisory_xact_lock(${MIGRATION_LOCK})`)
          await orm.migrator.up({ transaction: em.getTransactionContext() })
        }),
      close: () => orm.close(true),
    }
  } catch (error) {
    await orm.close(true)
    throw error
  }
}

export interface PgliteSource {
  readonly dataDir: string
  /** A `dumpDataDir` tarball to start from. */
  readonly dump?: Blob
  /** An instance somebody else owns and closes; then the folder is not locked here. */
  readonly instance?: PGlite
}

export const openPglite = async ({ dataDir, dump, instance }: PgliteSource): Promise<Engine> => {
  const lock = instance ? undefined : await takeFolder(dataDir)
  const pglite =
    instance ??
    (await PGlite.create({
      fs: durableFolder(join(dataDir, 'pglite')),
      startParams: durableStart(),
      loadDataDir: dump,
    }).catch(async (error: unknown) => {
      await lock?.release()
      throw error
    }))
  const closeOwn = async () => {
    if (instance) return
    await pglite.close()
    await lock?.release()
  }
  try {
    const orm = await PgliteOrm.init({ ...common, driverOptions: { pglite } })
    let migrating: Promise<unknown> = Promise.resolve()
    const about = await ask(orm.em.fork())
    return {
      name: `PGlite (PostgreSQL ${about.version})`,
      em: orm.em,
      // No transaction around it: part of the migrator uses another connection, and here there is none. The folder is ours alone.
      migrate: () => {
        migrating = migrating.catch(() => undefined).then(() => orm.migrator.up())
        return migrating.then(() => undefined)
      },
      close: async () => {
        await orm.close(true)
        await closeOwn()
      },
    }
  } catch (error) {
    await closeOwn()
    throw error
  }
}
