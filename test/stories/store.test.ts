/** @module store.test: what each organ reads from the store, and the papers and people beside the cases. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../../src/cases/ports.ts'
import { civilDate } from '../../src/domain/time.ts'
import { openStore } from '../../src/store/open.ts'
import {
  at,
  bureau,
  caseFile,
  clock,
  document,
  event,
  later,
  notice,
  openCase,
  police,
  stranger,
  track,
  viewer,
} from '../concurrency/sample.ts'
import { databases, type FreshDatabase } from '../support/databases.ts'

const court = 'court-guyang'
const number = '固环移〔2026〕100%号'

/** Case a: a shared track with a clock, and a track only the police may see with an earlier clock and a document. */
const fill = async (store: Store) => {
  const shared = track('a-1')
  const hidden = track('a-2', { kind: 'criminal', owner: police, audience: [police], state: { 侦查: 'open' } })
  const [opened, secret, own] = [
    event(),
    event({ actor: { organ: police }, state: { 侦查: 'open' } }),
    event({ actor: { organ: police }, audience: 'own' }),
  ]
  await store.transact((tx) =>
    tx.commit({
      caseId: 'a',
      newCase: { file: caseFile('a', { title: '甲公司倾倒危险废物案' }), openedAt: at },
      newTracks: [shared, hidden],
      appends: [
        { track: shared, expectedRevision: 0, events: [opened, own], closed: false },
        { track: hidden, expectedRevision: 0, events: [secret], closed: false },
      ],
      clocks: [
        {
          track: 'a-1',
          rows: [
            clock('a', 'a-1', opened.id, { dutyOrgan: bureau }),
            clock('a', 'a-1', own.id, { id: 'k-own', limit: 'D-99', due: later(1) }),
          ],
        },
        { track: 'a-2', rows: [clock('a', 'a-2', secret.id, { due: later(2) })] },
      ],
      documents: [
        document('a', 'a-1', opened.id, { id: 'd-shared', number }),
        document('a', 'a-2', secret.id, {
          id: 'd-secret',
          number: '固公刑立〔2026〕7号',
          organ: police,
          audience: [police],
        }),
      ],
      notices: [notice('a', 'a-1', opened.id, { id: 'n1', document: 'd-shared' })],
      evidence: [
        {
          id: 'ev1',
          caseId: 'a',
          name: '现场照片.jpg',
          mime: 'image/jpeg',
          bytes: 5_000_000_000,
          sha256: 'a'.repeat(64),
          audience: [bureau],
          addedBy: 'o1',
          addedAt: at,
        },
      ],
    }),
  )
  for (let i = 1; i <= 5; i++) {
    const file = caseFile(`b${i}`, { title: `乙公司第${i}案`, region: '150223', openedBy: bureau, parties: [] })
    await openCase(store, `b${i}`, { newCase: { file, openedAt: later(i) } })
  }
  const empty = caseFile('c', { title: '尚无程序的案件', openedBy: court })
  await store.transact((tx) => tx.commit({ caseId: 'c', newCase: { file: empty, openedAt: at }, appends: [] }))
}

describe.each(databases)('$name', ({ fresh }) => {
  let database: FreshDatabase
  let store: Store
  beforeAll(async () => {
    database = await fresh()
    store = await openStore(database)
    await fill(store)
  })
  afterAll(async () => {
    await store.close()
    await database.drop()
  })
  const found = async (organ: string, query: Parameters<Store['cases']>[1]) =>
    (await store.cases(viewer(organ), query)).items.map(({ id }) => id)

  it('案件按参与的程序可见，立案机关总能看见；其他机关看不见', async () => {
    expect(await found(bureau, {})).toEqual(['b5', 'b4', 'b3', 'b2', 'b1', 'a'])
    expect(await found(court, {})).toEqual(['c'])
    expect(await found(stranger, {})).toEqual([])
  })

  it('列表里只有看得见的程序；最近到期日也只从看得见的计时算出', async () => {
    const of = async (organ: string) => (await store.cases(viewer(organ), { q: '甲公司' })).items[0]
    expect(await of(bureau)).toMatchObject({ tracks: [{ id: 'a-1' }], nextDue: '2026-08-23T15:59:59.999Z' })
    expect(await of(police)).toMatchObject({ tracks: [{ id: 'a-1' }, { id: 'a-2' }], nextDue: later(1) })
  })

  it('按案名、当事人、证件号和文号查找，通配符按字面；看不见的文书查不到', async () => {
    expect(await found(bureau, { q: '倾倒' })).toEqual(['a'])
    expect(await found(bureau, { q: '91150222ma0' })).toEqual(['a'])
    expect(await found(bureau, { q: '100%' })).toEqual(['a'])
    expect(await found(bureau, { q: '1%0' })).toEqual([])
    expect(await found(bureau, { q: '公刑立' })).toEqual([])
    expect(await found(police, { q: '公刑立' })).toEqual(['a'])
    expect(await found(bureau, { q: "' or 1=1 --" })).toEqual([])
  })

  it('按地区、承办机关、程序状态和到期日筛选；状态只看看得见的程序', async () => {
    expect(await found(bureau, { region: '150222' })).toEqual(['a'])
    expect(await found(police, { organ: police })).toEqual(['a'])
    expect(await found(bureau, { organ: police })).toEqual([])
    expect(await found(police, { state: '侦查' })).toEqual(['a'])
    expect(await found(bureau, { state: '侦查' })).toEqual([])
    expect(await found(bureau, { due: civilDate('2026-08-23') })).toEqual(['a'])
    expect(await found(bureau, { due: civilDate('2026-08-22') })).toEqual([])
    expect(await found(police, { due: civilDate('2026-08-20') })).toEqual(['a'])
  })

  it('翻页不重不漏；看不懂的游标从头开始', async () => {
    const ids: string[] = []
    let cursor: string | undefined
    do {
      const { items, next } = await store.cases(viewer(bureau), { limit: 2, cursor })
      ids.push(...items.map(({ id }) => id))
      cursor = next
    } while (cursor)
    expect(ids).toEqual(['b5', 'b4', 'b3', 'b2', 'b1', 'a'])
    expect(await found(bureau, { limit: 1, cursor: '不是游标' })).toEqual(['b5'])
  })

  it('计时只列看得见的程序，由谁启动交给可见性规则判断', async () => {
    const list = async (organ: string, query: Parameters<Store['clocks']>[1]) =>
      (await store.clocks(viewer(organ), query)).items.map(({ id }) => id)
    expect(await list(bureau, { caseId: 'a' })).toEqual(['k-own', 'a-1:D-09a:1'])
    expect(await list(police, { caseId: 'a' })).toEqual(['k-own', 'a-2:D-09a:1', 'a-1:D-09a:1'])
    expect(await list(bureau, { dutyOrgan: bureau, running: true })).toEqual(['a-1:D-09a:1'])
    expect(await list(police, { dueBefore: later(2) })).toEqual(['k-own'])
    expect(await list(police, { running: false })).toEqual([])
    expect(await store.clock(viewer(bureau), 'a-2:D-09a:1')).toBeUndefined()
    expect(await store.clock(viewer(police), 'a-2:D-09a:1')).toMatchObject({ caseId: 'a', trackKind: 'criminal' })
    expect(await store.casesWithRunningClocks()).toEqual(['a'])
    const first = await store.clocks(viewer(police), { limit: 1 })
    expect((await store.clocks(viewer(police), { limit: 5, cursor: first.next })).items).toHaveLength(2)
    expect(first.items[0]).toMatchObject({ caseTitle: '甲公司倾倒危险废物案', trackKind: 'police-transfer' })
  })

  it('文书、证据和通知各按自己的可见范围', async () => {
    const documents = async (organ: string) => (await store.documents(viewer(organ), 'a')).map(({ id }) => id)
    expect(await documents(bureau)).toEqual(['d-shared'])
    expect((await documents(police)).sort()).toEqual(['d-secret', 'd-shared'])
    expect(await store.document(viewer(bureau), 'd-secret')).toBeUndefined()
    expect(await store.document(viewer(bureau), 'd-shared')).toMatchObject({ number, caseId: 'a', createdAt: at })
    expect(await store.evidence(viewer(bureau), 'a')).toMatchObject([{ bytes: 5_000_000_000, addedAt: at }])
    expect(await store.evidence(viewer(police), 'a')).toEqual([])
    expect(await store.evidenceItem(viewer(police), 'ev1')).toBeUndefined()
    expect(await store.notices(viewer(bureau), {})).toEqual([])
  })

  it('通知由收件机关签收；再签一次无害，签收时间不变', async () => {
    expect(await store.notices(viewer(police), { open: true, caseId: 'a' })).toHaveLength(1)
    expect(await store.signNotice(viewer(bureau), 'n1', at)).toBe(false)
    expect(await store.signNotice(viewer(police), 'n1', at)).toBe(true)
    expect(await store.signNotice(viewer(police), 'n1', later(1))).toBe(true)
    expect(await store.notices(viewer(police), { open: true })).toEqual([])
    expect(await store.notices(viewer(police), {})).toMatchObject([{ signedAt: at, signedBy: `${police}-1` }])
  })

  it('成品文书记入发文机关自己的卷宗，重复无害；不惊动别的链', async () => {
    const before = (await store.verify('a')).heads
    const pdf = { sha256: 'b'.repeat(64), bytes: 12_345, renderer: 'pdf-1' }
    await Promise.all([store.documentRendered('d-shared', pdf, at), store.documentRendered('d-shared', pdf, later(1))])
    await store.documentRendered('d-shared', pdf, later(2))
    expect((await store.document(viewer(police), 'd-shared'))?.pdf).toEqual(pdf)
    const after = await store.verify('a')
    expect(after.problems).toEqual([])
    expect(after.heads.filter(({ chain }) => !before.some((head) => head.chain === chain))).toMatchObject([
      { chain: `folder:a:${bureau}`, count: 1 },
    ])
    expect(after.heads).toEqual(expect.arrayContaining(before.map((head) => expect.objectContaining(head))))
  })

  it('机关、人员、会话和放假安排', async () => {
    const organ = {
      id: bureau,
      kind: 'ecology' as const,
      name: '固阳县生态环境局',
      code: '固环',
      region: '150222',
      regionName: '固阳县',
      level: 'county' as const,
    }
    await store.saveOrgan(organ)
    expect((await store.loadCase('a'))?.organs.get(bureau)?.name).toBe('固阳县生态环境局')
    await store.saveOrgan({ ...organ, name: '包头市生态环境局固阳县分局', parent: 'eco-baotou' })
    expect((await store.loadCase('a'))?.organs.get(bureau)).toMatchObject({
      name: '包头市生态环境局固阳县分局',
      parent: 'eco-baotou',
    })
    await store.saveOrgan(organ)
    expect(await store.organs()).toEqual([organ])
    const officer = { id: 'o1', login: 'zhang', name: '张某', certificate: 'NM1', passwordHash: 'h', appointments: [] }
    const appointment = { organ: bureau, post: 'handler' as const, from: '2026-01-01', document: '任职文件' }
    await store.saveOfficer(officer)
    await store.saveOfficer({ ...officer, appointments: [appointment] })
    expect(await store.officerByLogin('zhang')).toEqual({ ...officer, appointments: [appointment] })
    expect(await store.officer('nobody')).toBeUndefined()
    await store.openSession({ id: 's1', officer: 'o1', organ: bureau, expiresAt: later(1000) })
    expect(await store.session('s1', at)).toEqual({ officer: 'o1', organ: bureau })
    expect(await store.session('s1', later(1000))).toBeUndefined()
    await store.closeSession('s1')
    expect(await store.session('s1', at)).toBeUndefined()
    const year = { year: 2027, notice: '国办发明电〔2026〕1号', holidays: ['2027-01-01'], workdays: ['2027-01-03'] }
    await store.saveHolidays({ ...year, holidays: [] })
    await store.saveHolidays(year)
    expect(await store.holidays()).toEqual([year])
  })

  it('读出的案件与写入的一致，新增程序排在后面', async () => {
    const loaded = await store.loadCase('a')
    expect(loaded).toMatchObject({ openedAt: at, file: caseFile('a', { title: '甲公司倾倒危险废物案' }) })
    expect(loaded?.tracks.map(({ id, revision }) => [id, revision])).toEqual([
      ['a-1', 2],
      ['a-2', 1],
    ])
    await store.transact(async (tx) => {
      await tx.lockCase('a')
      const third = track('a-0', { arisesFrom: 'a-1' })
      const append = { track: third, expectedRevision: 0, events: [event(), event()], closed: true }
      await tx.commit({ caseId: 'a', newTracks: [third], appends: [append] })
      expect((await tx.history('a-0')).map(({ seq, prevHash }) => [seq, prevHash === 'genesis'])).toEqual([
        [1, true],
        [2, false],
      ])
    })
    const third = (await store.loadCase('a'))?.tracks[2]
    expect(third).toEqual(track('a-0', { arisesFrom: 'a-1', revision: 2 }))
    expect((await store.verify('a')).problems).toEqual([])
    expect(await store.loadCase('none')).toBeUndefined()
  })
})
