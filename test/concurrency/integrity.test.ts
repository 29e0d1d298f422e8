/** @module integrity.test: what the append-only trigger refuses and what verify finds when somebody went around it. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../src/cases/ports.ts'
import { linkHash } from '../../src/store/chain.ts'
import { openStore } from '../../src/store/open.ts'
import { databases, type FreshDatabase } from '../support/databases.ts'
import { document, event, later, openCase, takeStep } from './sample.ts'
import { tamper, withoutTrigger } from './tamper.ts'

const awkward = {
  重量: 3.5e21,
  微量: 1e-7,
  负零: -0,
  小数: 0.1 + 0.2,
  大整数: 9007199254740991,
  空: null,
  省略: undefined,
  文字: '𠮷“引号”\\ \n\t\u2028 é é',
  列: [1, [null, { b: 1, a: [] }], {}],
  '': '空键',
  __proto: 1,
}

describe.each(databases)('$name', ({ fresh }) => {
  let database: FreshDatabase
  let store: Store
  beforeEach(async () => {
    database = await fresh()
    store = await openStore(database)
    await openCase(store, 'c1')
    await takeStep(store, 'c1', [event({ delta: awkward }), event(), event()])
    await openCase(store, 'c2')
  })
  afterEach(async () => {
    await store.close()
    await database.drop()
  })
  /** Closes the store, lets the administrator at the database, opens it again. */
  const behind = async (sql: string) => {
    await store.close()
    await tamper(database, sql)
    store = await openStore(database)
  }
  const codes = async (...args: Parameters<Store['verify']>) =>
    (await store.verify(...args)).problems.map(({ chain, seq, code }) => [chain, seq, code])

  it('不动它就全部成立；各种数字和文字经数据库往返后摘要不变', async () => {
    const report = await store.verify()
    expect(report).toMatchObject({ chains: 4, events: 7, problems: [] })
    expect(report.heads.find(({ chain }) => chain === 'c1-t1')?.count).toBe(4)
    expect((await store.events('c1'))[1]?.delta).toEqual(JSON.parse(JSON.stringify(awkward)))
  })

  it.each([
    "update event set step = 'x'",
    'update event set step = step where false',
    'delete from event',
    'truncate event cascade',
  ])('记录只增不改：%s 被数据库拒绝', async (sql) => {
    await store.close()
    await expect(tamper(database, sql)).rejects.toThrow('event is append-only')
    store = await openStore(database)
    expect((await store.verify()).problems).toEqual([])
  })

  it('改动一个字节，指出哪一条', async () => {
    await behind(
      withoutTrigger(
        `update event set body = jsonb_set(body, '{title}', '"提出移送报告。"') where chain = 'c1-t1' and seq = 2`,
      ),
    )
    expect(await codes('c1')).toEqual([['c1-t1', 2, 'altered']])
    expect(await codes('c2')).toEqual([])
  })

  it('只改列不改内容，也指得出来', async () => {
    await behind(
      withoutTrigger(
        `update event set occurred_at = occurred_at - interval '1 day', step = 'other' where chain = 'c1-t1' and seq = 3`,
      ),
    )
    const { problems } = await store.verify()
    expect(problems).toMatchObject([{ chain: 'c1-t1', seq: 3, code: 'altered' }])
    expect(problems[0]?.says).toContain('step、occurred_at')
  })

  it('删去中间一条是缺号，截去尾部按链头看得出', async () => {
    await behind(withoutTrigger(`delete from event where chain = 'c1-t1' and seq in (2, 4)`))
    expect(await codes()).toEqual([
      ['c1-t1', 2, 'gap'],
      ['c1-t1', 4, 'cut-tail'],
    ])
  })

  it('整条链前后一致地重写，单凭数据库看不出，对照存证摘要看得出', async () => {
    const digest = (await store.verify()).heads.map((head) => ({
      at: later(0),
      caseId: head.chain.includes('c1') ? 'c1' : 'c2',
      ...head,
    }))
    const events = await store.events('c1')
    let prev = 'genesis'
    const updates = events.map(({ track, seq, prevHash: _prev, hash: _hash, ...body }) => {
      const forged: object = seq === 2 ? { ...body, title: '从未发生的移送' } : body
      const hash = linkHash(track, seq, prev, forged)
      const sql = `update event set body = '${JSON.stringify(forged).replaceAll("'", "''")}'::jsonb, prev_hash = '${prev}', hash = '${hash}'
        where chain = '${track}' and seq = ${seq}`
      prev = hash
      return sql
    })
    await behind(`${withoutTrigger(updates.join(';\n'))} update track set head = '${prev}' where id = 'c1-t1'`)
    expect(await codes()).toEqual([])
    expect(await codes('c1', { digest })).toEqual([['c1-t1', 4, 'rewritten']])
    expect(await codes(undefined, { digest })).toEqual([['c1-t1', 4, 'rewritten']])
  })

  it('连链头一起截短，或者整案删除，对照存证摘要看得出', async () => {
    const digest = (await store.verify()).heads.map((head) => ({
      at: later(0),
      caseId: head.chain.includes('c1') ? 'c1' : 'c2',
      ...head,
    }))
    await behind(
      withoutTrigger(`update track set (revision, count, head) = (select 3, 3, hash from event where chain = 'c1-t1' and seq = 3) where id = 'c1-t1';
        delete from event where chain = 'c1-t1' and seq = 4;
        delete from event where case_id = 'c2'; delete from track where case_id = 'c2';
        delete from folder_chain where case_id = 'c2'; delete from case_file where id = 'c2'`),
    )
    expect(await codes()).toEqual([])
    expect(await codes('c1', { digest })).toEqual([['c1-t1', 4, 'cut-tail']])
    expect(await codes('c2', { digest })).toHaveLength(2)
  })

  it('程序状态或者文书内容被改，指得出来', async () => {
    const e = event()
    await store.transact(async (tx) => {
      const [t] = (await tx.lockCase('c1'))?.tracks ?? []
      const append = { track: t!, expectedRevision: t!.revision, events: [e], closed: false }
      await tx.commit({ caseId: 'c1', appends: [append], documents: [document('c1', t!.id, e.id)] })
    })
    expect(await codes()).toEqual([])
    await behind(
      `update track set state = '"closed"' where id = 'c1-t1'; update document set model = jsonb_set(model, '{title}', '"改"')`,
    )
    expect((await store.verify()).problems.map(({ says }) => says)).toEqual([
      '程序的当前状态与最后一条记录不一致',
      expect.stringContaining('的内容与其摘要不一致'),
    ])
  })

  it('每日第一次办理把全部链头写入存证摘要，同日不重复', async () => {
    const first = await store.digest()
    expect(first.map(({ chain, count }) => [chain, count])).toEqual([
      ['c1-t1', 1],
      ['folder:c1', 1],
    ])
    const nextDay = later(86_400_000)
    await takeStep(store, 'c1', [event({ recordedAt: nextDay })])
    await takeStep(store, 'c1', [event({ recordedAt: nextDay })])
    const lines = await store.digest()
    expect(lines.slice(2).map(({ chain, count }) => [chain, count])).toEqual([
      ['c1-t1', 5],
      ['c2-t1', 1],
      ['folder:c1', 1],
      ['folder:c2', 1],
    ])
    expect((await store.verify(undefined, { digest: lines })).problems).toEqual([])
    await store.close()
    store = await openStore(database)
    await takeStep(store, 'c1', [event({ recordedAt: nextDay })])
    expect(await store.digest()).toHaveLength(6)
  })
})
