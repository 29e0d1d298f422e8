/** @module schema.test: the migration makes exactly the tables the entities describe. */
import { join } from 'node:path'
import { MikroORM as PgliteOrm } from '@mikro-orm/pglite'
import { MikroORM as PostgresOrm } from '@mikro-orm/postgresql'
import { expect, it } from 'vitest'
import { entities } from '../../src/store/entities/index.ts'
import { databases } from '../support/databases.ts'

const settings = {
  entities,
  schemaGenerator: { ignoreTriggers: true, ignoreRoutines: true, skipTables: ['schema_migration'] },
}

it.each(databases)('$name：迁移建成的结构与实体定义一致', async ({ fresh }) => {
  const database = await fresh()
  const orm =
    database.databaseUrl === undefined
      ? await PgliteOrm.init({ ...settings, dbName: join(database.dataDir, 'pglite') })
      : await PostgresOrm.init({ ...settings, clientUrl: database.databaseUrl })
  expect(await orm.schema.getUpdateSchemaSQL()).toBe('')
  await orm.close(true)
  await database.drop()
})
