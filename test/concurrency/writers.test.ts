/** @module writers.test: many at once on one case, one key, one number series. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { StaleRevision, type Store } from '../../src/cases/ports.ts'
import { openStore, UniqueNumber } from '../../src/store/open.ts'
import { databases, type FreshDatabase } from '../support/databases.ts'
import { at, bureau, clock, document, event, later, notice, openCase, takeStep } from './sample.ts'

const range = (n: number) => Array.from({ length: n }, (_, i) => i)

describe.each(databases)('$name', ({ fresh }) => {
  let database: FreshDatabase
  let store: Store
  beforeEach(async () => {
    database = await fresh()
    store = await openStore(database)
  })
  afterEach(async () => {
    await store.close()
    await database.drop()
  })

  it('十六人同时办理同一案件：没有丢失，序号连续', async () => {
    await openCase(store, 'c1')
    const revisions = await Promise.all(range(16).flatMap(() => [takeStep(store, 'c1'), takeStep(store, 'c1')]))
    expect(new Set(revisions).size).toBe(32)
    const events = await store.events('c1')
    expect(events.map((e) => e.seq)).toEqual(range(33).map((i) => i + 1))
    expect((await store.loadCase('c1'))?.tracks[0]?.revision).toBe(33)
    expect((await store.verify('c1')).problems).toEqual([])
  })

  it('十六人都依据同一版本决定：只有一人成功，其余被告知版本已变', async () => {
    const opened = await openCase(store, 'c1')
    const outcomes = await Promise.allSettled(
      range(16).map((i) =>
        store.transact((tx) =>
          tx.commit({
            caseId: 'c1',
            appends: [{ track: opened, expectedRevision: 1, events: [event({ id: `e${i}` })], closed: false }],
          }),
        ),
      ),
    )
    const refused = outcomes.filter((o) => o.status === 'rejected')
    expect(refused).toHaveLength(15)
    for (const { reason } of refused) expect(reason).toBeInstanceOf(StaleRevision)
    expect(await store.events('c1')).toHaveLength(2)
  })

  it('版本过期的写入什么也不留下，即使调用者吞掉了错误', async () => {
    const opened = await openCase(store, 'c1')
    await takeStep(store, 'c1')
    const stale = event()
    await store.transact(async (tx) => {
      const write = tx.commit({
        caseId: 'c1',
        appends: [{ track: { ...opened, state: 'changed' }, expectedRevision: 1, events: [stale], closed: true }],
        clocks: [{ track: opened.id, rows: [clock('c1', opened.id, stale.id)] }],
        documents: [document('c1', opened.id, stale.id)],
        notices: [notice('c1', opened.id, stale.id)],
      })
      await expect(write).rejects.toBeInstanceOf(StaleRevision)
    })
    const loaded = await store.loadCase('c1')
    expect(loaded?.tracks[0]).toMatchObject({ state: 'open', revision: 2, clocks: [] })
    expect(await store.documents({ organ: bureau, officer: 'o1' }, 'c1')).toEqual([])
    expect((await store.verify('c1')).problems).toEqual([])
  })

  it('同一幂等键同时提交八次：只办理一次，八次得到同一答复', async () => {
    await openCase(store, 'c1')
    let worked = 0
    const request = () =>
      store.transact(async (tx) => {
        const before = await tx.remembered('o1', 'key-1')
        if (before) return before
        worked += 1
        const [first] = (await tx.lockCase('c1'))?.tracks ?? []
        const append = { track: first!, expectedRevision: first!.revision, events: [event()], closed: false }
        await tx.commit({ caseId: 'c1', appends: [append] })
        const answer = { requestHash: 'h1', status: 201, body: { z: 1, revision: first!.revision + 1, a: '办结' } }
        await tx.remember('o1', 'key-1', answer, at)
        return answer
      })
    const answers = await Promise.all(range(8).map(request))
    expect(worked).toBe(1)
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await store.events('c1')).toHaveLength(2)
  })

  it('没有记住答复的幂等键可以再用', async () => {
    const claim = () => store.transact((tx) => tx.remembered('o1', 'key-1'))
    expect(await claim()).toBeUndefined()
    await expect(
      store.transact(async (tx) => {
        await tx.remembered('o1', 'key-1')
        throw new Error('失败')
      }),
    ).rejects.toThrow('失败')
    expect(await claim()).toBeUndefined()
  })

  it('十六人同时取号：号码连续不重复，失败者的号码不浪费', async () => {
    const take = (fail: boolean) =>
      store.transact(async (tx) => {
        const number = await tx.nextNumber(bureau, '环移', 2026)
        if (fail) throw new Error('办理失败')
        return number
      })
    const taken = await Promise.allSettled(range(24).map((i) => take(i % 3 === 0)))
    const numbers = taken.flatMap((o) => (o.status === 'fulfilled' ? [o.value] : [])).sort((a, b) => a - b)
    expect(numbers).toEqual(range(16).map((i) => i + 1))
    expect(await store.transact((tx) => tx.nextNumber(bureau, '环移', 2027))).toBe(1)
  })

  it('两份文书用同一文号：后一份被拒绝，整步不留痕迹', async () => {
    const opened = await openCase(store, 'c1')
    const number = '固环移〔2026〕1号'
    const issue = (revision: number) => {
      const e = event()
      return store.transact(async (tx) => {
        await tx.lockCase('c1')
        await tx.commit({
          caseId: 'c1',
          appends: [{ track: opened, expectedRevision: revision, events: [e], closed: false }],
          documents: [document('c1', opened.id, e.id, { number })],
        })
      })
    }
    await issue(1)
    await expect(issue(2)).rejects.toBeInstanceOf(UniqueNumber)
    expect(await store.transact((tx) => tx.numberTaken(bureau, number))).toBe(true)
    expect(await store.events('c1')).toHaveLength(2)
  })

  it('两个案件以相反顺序加锁：死锁被重试，两边都办成', async () => {
    await openCase(store, 'c1')
    await openCase(store, 'c2')
    const both = (first: string, second: string) =>
      store.transact(async (tx) => {
        for (const id of [first, second]) {
          const locked = await tx.lockCase(id)
          const [t] = locked?.tracks ?? []
          await new Promise((resume) => setTimeout(resume, 20))
          const append = { track: t!, expectedRevision: t!.revision, events: [event()], closed: false }
          await tx.commit({ caseId: id, appends: [append] })
        }
      })
    await Promise.all([both('c1', 'c2'), both('c2', 'c1'), both('c1', 'c2')])
    expect(await store.events('c1')).toHaveLength(4)
    expect(await store.events('c2')).toHaveLength(4)
  })

  it('事务中读库、嵌套事务与并行读都不会互相等死', async () => {
    await openCase(store, 'c1')
    await store.transact(async (tx) => {
      await tx.lockCase('c1')
      const [events, organs] = await Promise.all([store.events('c1'), store.organs()])
      expect(events).toHaveLength(1)
      expect(organs).toEqual([])
      expect(await takeStep(store, 'c1')).toBe(2)
      // Not yet committed, but this transaction sees its own.
      expect(await store.events('c1')).toHaveLength(2)
    })
    const reads = range(10).map(() => store.loadCase('c1'))
    const writes = range(5).map(() => takeStep(store, 'c1'))
    await Promise.all([...reads, ...writes])
    expect(await store.events('c1')).toHaveLength(7)
  })

  it('事务结束后仍在跑的旧调用自己排队，不混入别人的事务', async () => {
    await openCase(store, 'c1')
    let straggler: Promise<number> = Promise.resolve(0)
    await store.transact(async (tx) => {
      await tx.lockCase('c1')
      straggler = new Promise((resume) => setTimeout(resume, 30)).then(() => takeStep(store, 'c1'))
    })
    expect(await straggler).toBe(2)
  })

  it('计时随程序整组替换，改变的旧值留在改动记录里', async () => {
    const opened = await openCase(store, 'c1')
    const write = (revision: number, rows: Parameters<typeof clock>[3][], since?: string) => {
      const e = event()
      return store.transact((tx) =>
        tx.commit({
          caseId: 'c1',
          appends: [{ track: opened, expectedRevision: revision, events: [e], closed: false }],
          clocks: [{ track: opened.id, whole: true, rows: rows.map((more) => clock('c1', opened.id, e.id, more)) }],
          clockRevisions: since ? [{ clock: since, before: at, after: later(1), because: '更正', at }] : [],
        }),
      )
    }
    await write(1, [{}, { id: 'k2', limit: 'D-10' }])
    await write(2, [{ id: 'k2', limit: 'D-10', due: later(5) }], 'k2')
    await write(3, [
      { id: 'k2', limit: 'D-10', due: undefined, suspended: true },
      { id: 'k3', limit: 'D-10', round: 2 },
    ])
    const clocks = (await store.loadCase('c1'))?.tracks[0]?.clocks
    expect(clocks?.map((k) => [k.limit, k.round, k.due])).toEqual([
      ['D-10', 1, undefined],
      ['D-10', 2, '2026-08-23T15:59:59.999Z'],
    ])
  })
})
