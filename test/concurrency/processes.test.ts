/** @module processes.test: several processes on one database or one folder, and one that dies. */
import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { databases } from '../support/databases.ts'
import { openCase, takeStep } from './sample.ts'
import { tamper } from './tamper.ts'

const child = (dataDir: string, steps: number) => {
  const started = spawn(
    process.execPath,
    [fileURLToPath(new URL('./child.ts', import.meta.url)), dataDir, String(steps)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  return {
    lines: createInterface({ input: started.stdout }),
    kill: () => started.kill('SIGKILL'),
    ended: new Promise<number | null>((done) => started.once('exit', done)),
  }
}
const [pglite, ...servers] = databases

describe.each(servers)('$name', ({ fresh }) => {
  it('四个进程同时升级空库：都成功，结构只建一次', async () => {
    const database = await fresh()
    await tamper(database, 'drop schema public cascade; create schema public')
    const stores = await Promise.all(Array.from({ length: 4 }, () => openStore(database)))
    await Promise.all(stores.map((store) => store.migrate()))
    await openCase(stores[0]!, 'c1')
    await Promise.all(stores.flatMap((store) => [takeStep(store, 'c1'), takeStep(store, 'c1')]))
    expect((await stores[3]!.verify()).events).toBe(10)
    await Promise.all(stores.map((store) => store.close()))
    await database.drop()
  })

  it('库的编码或者字符分类不能处理汉字：用中文说明并拒绝', async () => {
    const database = await fresh()
    const client = new pg.Client({ connectionString: database.databaseUrl })
    await client.connect()
    const url = new URL(database.databaseUrl ?? '')
    for (const [name, encoding, says] of [
      ['ascii', 'SQL_ASCII', '必须是 UTF8'],
      ['clocale', 'UTF8', '不能正确处理汉字'],
    ]) {
      const other = `${url.pathname.slice(1)}_${name}`
      await client.query(
        `create database ${other} template template0 encoding '${encoding}' lc_collate 'C' lc_ctype 'C'`,
      )
      const databaseUrl = new URL(`/${other}`, url).href
      await expect(openStore({ databaseUrl, dataDir: database.dataDir })).rejects.toThrow(says)
      await client.query(`drop database ${other} with (force)`)
    }
    await client.end()
    await database.drop()
  })
})

describe('PGlite 的数据目录', () => {
  it('第二个进程被拒绝，并说明原因；第一个结束后可以打开', async () => {
    const database = await pglite!.fresh()
    const store = await openStore(database)
    await store.migrate()
    const second = child(database.dataDir, 0)
    const said: string[] = []
    second.lines.on('line', (line) => said.push(line))
    expect(await second.ended).toBe(3)
    expect(said[0]).toContain(`正被进程 ${process.pid}`)
    await expect(openStore(database)).rejects.toThrow('一个目录只能由一个进程打开')
    await store.close()
    expect(await child(database.dataDir, 1).ended).toBe(0)
    await database.drop()
  })

  it('办理中途被强行结束：已答复的步骤都在，各链成立，目录可再打开', async () => {
    const database = await pglite!.fresh()
    const writer = child(database.dataDir, 10_000)
    let last = 0
    for await (const line of writer.lines) {
      if (line !== 'open') last = Number(line)
      if (last === 40) writer.kill()
    }
    await writer.ended
    const store = await openStore(database)
    const revision = (await store.loadCase('c1'))?.tracks[0]?.revision ?? 0
    expect(revision).toBeGreaterThanOrEqual(last)
    const report = await store.verify(undefined, { digest: await store.digest() })
    expect(report).toMatchObject({ events: revision + 1, problems: [] })
    await takeStep(store, 'c1')
    await store.close()
    await database.drop()
  })

  it('锁文件是已死进程留下的，或者进程号已被别的进程再用：可以打开', async () => {
    const database = await pglite!.fresh()
    const lock = join(database.dataDir, 'lock')
    await (await openStore(database)).close()
    const store = await openStore(database)
    const mine: object = JSON.parse(readFileSync(lock, 'utf8'))
    await store.close()
    for (const stale of [
      { ...mine, pid: 2 ** 30 },
      { ...mine, started: '1' },
    ]) {
      writeFileSync(lock, JSON.stringify(stale))
      await (await openStore(database)).close()
    }
    writeFileSync(lock, JSON.stringify({ ...mine, host: 'another-host' }))
    await expect(openStore(database)).rejects.toThrow('another-host')
    await database.drop()
  })
})
