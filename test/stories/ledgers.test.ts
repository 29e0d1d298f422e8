/** @module 鉴定 and 涉案物品 over HTTP: what was seized becomes a ledger in one call, and the lists show each organ its own. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { hands } from '../../workflows/scenarios/items.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import { databases } from '../support/databases.ts'
import { at, expectProblem, TestServer } from '../support/http.ts'

const cards = z.object({
  items: z.array(
    z.looseObject({ track: z.string(), caseId: z.string(), closed: z.boolean(), dueOn: z.string().optional() }),
  ),
  next: z.string().optional(),
})
const made = z.object({ items: z.array(z.object({ id: z.string(), number: z.string(), etag: z.string() })) })
const police = 'guyang-police.handler'

describe.each(databases)('$name', (database) => {
  let server: TestServer
  let caseId: string
  let enforcement: string
  beforeAll(async () => {
    server = await TestServer.open(database)
    caseId = await server.play('items', 'seize')
    enforcement = (await server.track(caseId, 'enforcement')).id
    server.setNow('2026-09-10 10:00')
  })
  afterAll(() => server.close())

  const line = (change: object = {}) => ({
    line: '铁桶（内装残液）92只',
    number: '固物〔示例〕8号',
    features: '高约89厘米',
    hazardous: true,
    hazard: '毒性',
    storedAt: '某贮存库',
    custodian: '承办人甲',
    ...change,
  })
  const body = (lines: readonly object[], change: object = {}) => ({
    track: enforcement,
    source: 'seized',
    sourcePaper: '扣押决定书〔示例〕1号',
    occurredAt: at('2026-09-10 09:00'),
    lines,
    ...change,
  })
  const registering = (as: string, json: object, key: string = randomUUID()) =>
    server.post(`/cases/${caseId}/items/from-seizure`, as, json, { 'idempotency-key': key })
  const list = async (path: string, as: string = who.handler) => {
    const answer = await server.send(path, { as })
    expect(answer.status, answer.text).toBe(200)
    return cards.parse(answer.body)
  }

  it('清单上没有的、重复的、没有写危险特性的、由公安机关登记的，都不收，什么也没有变', async () => {
    await server.changesNothing(caseId, async () => {
      expectProblem(await registering(who.handler, body([line({ line: '货车1辆' })])), 400, 'input')
      expectProblem(await registering(who.handler, body([line(), line()])), 400, 'input')
      expectProblem(await registering(who.handler, body([line({ hazard: undefined })])), 409, 'not-possible', [
        'hazard-unnamed',
      ])
      expectProblem(await registering(who.handler, body([line({ quantity: '九十二' })])), 400, 'input')
      expectProblem(await registering(who.head, body([line()])), 409, 'not-possible', ['post-not-entitled'])
      expectProblem(await registering(police, body([line()])), 404, 'not-found')
    })
  })

  it('没有登记的列给实施机关，数量和单位从清单上读出；别的机关看不到', async () => {
    const path = `/cases/${caseId}/items/from-seizure`
    expect((await server.send(path, { as: who.handler })).body).toEqual([
      {
        track: enforcement,
        lines: [{ line: '铁桶（内装残液）92只', name: '铁桶（内装残液）', quantity: '92', unit: '只' }],
      },
    ])
    expectProblem(await server.send(path, { as: police }), 404, 'not-found')
  })

  it('一次登记：名称、数量、单位取自清单；同号同文得同一答复，同一行不能再登记', async () => {
    const key = randomUUID()
    const first = await registering(who.handler, body([line()]), key)
    expect(first.status, first.text).toBe(201)
    const [item] = made.parse(first.body).items
    expect((await registering(who.handler, body([line()]), key)).body).toEqual(first.body)
    expectProblem(await registering(who.handler, body([line({ number: '固物〔示例〕9号' })])), 400, 'input')
    expect((await server.send(`/cases/${caseId}/items/from-seizure`, { as: who.handler })).body).toEqual([])
    await server.drawn(caseId)
    const shown = (await list('/items')).items.filter((i) => i.caseId === caseId)
    expect(shown).toMatchObject([
      {
        track: item?.id,
        number: '固物〔示例〕8号',
        name: '铁桶（内装残液）',
        received: '92',
        inCustody: '92',
        unit: '只',
        hazardous: true,
        closed: false,
        // 查封、扣押 on 2026-09-09 presses on the goods.
        dueOn: '2026-10-09',
      },
    ])
    expect((await server.track(caseId, 'item')).etag).toBe(item?.etag)
    expect((await server.store.verify()).problems).toEqual([])
    const papers = await server.store.documents({ organ: 'guyang-ecology', officer: who.clerk }, caseId)
    expect(papers.filter((d) => d.track === item?.id).map((d) => d.kind)).toEqual(['item-list'])
  })

  it('状态、届满日、危险性可以筛选；移交以前公安机关看不到，移交以后看得到', async () => {
    const own = async (path: string, as?: string) =>
      (await list(path, as)).items.filter((i) => i.caseId === caseId).length
    expect(await own('/items?state=open')).toBe(1)
    expect(await own('/items?state=closed')).toBe(0)
    expect([await own('/items?due=2026-10-08'), await own('/items?due=2026-10-09')]).toEqual([0, 1])
    expect([await own('/items?hazard=true'), await own('/items?hazard=false')]).toEqual([1, 0])
    expect(await own('/items', police)).toBe(0)
    const handed = await server.take(caseId, 'item.handOver', {
      by: who.handler,
      at: '2026-09-10 11:00',
      input: { ...hands, to: 'toPolice', quantity: '40', receivingOrgan: '固阳县公安局' },
    })
    expect(handed.status, handed.text).toBe(201)
    expect((await list('/items', police)).items.filter((i) => i.caseId === caseId)).toMatchObject([{ inCustody: '52' }])
    // The police do not see the seizure, nor the day it ends on.
    expect((await list('/items', police)).items[0]?.dueOn).toBeUndefined()
    expectProblem(await server.send('/items?state=半开', { as: who.handler }), 400, 'input')
    expect((await server.send('/items')).status).toBe(401)
  })

  it('鉴定列表：预计完成日在前的在前，分页不漏不重；提供以后公安机关可以查阅', async () => {
    const before = await server.play('appraisal', 'recordFee')
    const after = await server.play('appraisal', 'shareWithPolice')
    const mine = (await list('/appraisals')).items.map((i) => i.caseId)
    expect(mine).toEqual([before, after])
    const first = await list('/appraisals?limit=1')
    expect(first.items).toMatchObject([
      { caseId: before, dueOn: '2026-09-30', institution: '某检测机构', paidFen: 30_000_00 },
    ])
    const second = await list(`/appraisals?limit=1&cursor=${first.next}`)
    expect([second.items.map((i) => i.caseId), second.next]).toEqual([[after], undefined])
    expect((await list('/appraisals?due=2026-09-30')).items).toHaveLength(1)
    expect((await list('/appraisals', police)).items.map((i) => i.caseId)).toEqual([after])
    expect((await list('/appraisals', 'guyang-court.handler')).items).toEqual([])
  })

  it('决定回避以后，本案的物品和鉴定不在该人员的列表里，同事照旧看得到', async () => {
    const barred = await server.play('recusal', 'notifyPenalty')
    for (const kind of ['item', 'appraisal']) {
      const opened = await server.post(`/cases/${barred}/tracks`, who.clerk, { kind, acts: ['act-1'], parties: [] })
      expect(opened.status, opened.text).toBe(201)
    }
    const seen = async (as: string) =>
      Promise.all(
        ['/items', '/appraisals'].map(async (p) => (await list(p, as)).items.filter((i) => i.caseId === barred).length),
      )
    expect(await seen(who.handler)).toEqual([1, 1])
    const decided = await server.take(barred, 'recusal.decideRecusal', {
      by: who.head,
      at: '2026-09-10 15:00',
      input: { decision: 'recused', how: 'head', because: '是当事人的亲属' },
    })
    expect(decided.status, decided.text).toBe(201)
    expect(await seen(who.handler)).toEqual([0, 0])
    expect(await seen(who.clerk)).toEqual([1, 1])
  })
})
