/** @module store-files.test: evidence bytes on the disk, and a PGlite that was made elsewhere. */
import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { describe, expect, it } from 'vitest'
import { FileTooLarge, openFiles } from '../../src/store/files.ts'
import { openStore } from '../../src/store/open.ts'
import { openCase } from '../concurrency/sample.ts'
import { databases } from '../support/databases.ts'

describe('证据文件', () => {
  const chunks = function* () {
    for (let i = 0; i < 40; i++) yield new Uint8Array(100_000).fill(i)
  }
  const sha256 = createHash('sha256')
    .update(Buffer.concat([...chunks()]))
    .digest('hex')

  it('边收边算摘要，同样内容只存一份，原样读出；损坏看得出', async () => {
    const database = await databases[0]!.fresh()
    const files = openFiles(database.dataDir)
    const saved = await Promise.all([files.save(chunks(), 4_000_000), files.save(chunks(), 4_000_000)])
    expect(saved).toEqual([
      { sha256, bytes: 4_000_000 },
      { sha256, bytes: 4_000_000 },
    ])
    const folder = join(database.dataDir, 'files')
    expect(readdirSync(join(folder, sha256.slice(0, 2)))).toEqual([sha256])
    expect(readdirSync(join(folder, 'incoming'))).toEqual([])
    const read = await files.read(sha256)
    expect(read?.bytes).toBe(4_000_000)
    const bytes = Buffer.from(await new Response(read?.stream).arrayBuffer())
    expect(bytes.equals(Buffer.concat([...chunks()]))).toBe(true)
    expect(await files.holds(sha256)).toBe(true)
    writeFileSync(join(folder, sha256.slice(0, 2), sha256), '换过的内容')
    expect(await files.holds(sha256)).toBe(false)
    await database.drop()
  })

  it('超过上限不留下任何东西；路径里的花样读不到文件', async () => {
    const database = await databases[0]!.fresh()
    const files = openFiles(database.dataDir)
    await expect(files.save(chunks(), 3_999_999)).rejects.toBeInstanceOf(FileTooLarge)
    expect(readdirSync(join(database.dataDir, 'files'))).toEqual(['incoming'])
    expect(readdirSync(join(database.dataDir, 'files/incoming'))).toEqual([])
    for (const name of [sha256, '../lock', `../${'a'.repeat(64)}`, '']) expect(await files.read(name)).toBeUndefined()
    await database.drop()
  })
})

it('PGlite 可由导出包建库，也可借用别人的实例', async () => {
  const database = await databases[0]!.fresh()
  const store = await openStore(database)
  await openCase(store, 'c1')
  await store.close()
  const template = await PGlite.create(join(database.dataDir, 'pglite'))
  const pgliteDump = await template.dumpDataDir('none')
  const borrowing = await openStore({ dataDir: database.dataDir, pglite: template })
  expect(await borrowing.events('c1')).toHaveLength(1)
  expect(await borrowing.ready()).toBe(true)
  await borrowing.close()
  await borrowing.close()
  expect(await borrowing.ready()).toBe(false)
  expect((await template.query('select 1 as one')).rows).toEqual([{ one: 1 }])
  await template.close()
  const cloned = await openStore({ dataDir: join(database.dataDir, randomUUID()), pgliteDump })
  expect(await cloned.events('c1')).toHaveLength(1)
  await cloned.close()
  await database.drop()
})
