/** @module 补录 over HTTP: a proceeding under way is opened where its papers show it, and goes on from there. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { who } from '../../workflows/scenarios/scenario.ts'
import { databases } from '../support/databases.ts'
import { at, clerk, expectProblem, idSchema, TestServer } from '../support/http.ts'

const now = '2026-09-15 10:00'
const claim = {
  state: '公安机关立案审查',
  facts: {
    approval: 'approved',
    dispatchedAt: at('2026-08-03 09:00'),
    handling: [{ from: at('2026-08-03 09:00') }],
    acceptedAt: at('2026-08-03 09:00'),
  },
  papers: [{ title: '涉嫌环境犯罪案件移送书', number: '固环移〔2026〕9号', date: '2026-08-03' }],
  seats: { police: 'guyang-police' },
}
const previewed = z.looseObject({
  stateTitle: z.string(),
  clocks: z.array(z.looseObject({ limit: z.string(), due: z.string().optional(), proof: z.array(z.string()) })),
  proposed: z.array(z.looseObject({ limit: z.string(), said: z.boolean(), startedBy: z.array(z.string()).min(1) })),
})
const clockList = z.array(
  z.looseObject({ limit: z.string(), status: z.string(), backfilled: z.boolean().optional(), track: z.string() }),
)

describe.each(databases)('$name', (database) => {
  let server: TestServer
  let caseId: string
  let clocks: readonly { limit: string; from: string }[]

  beforeAll(async () => {
    server = await TestServer.open(database)
    server.setNow(now)
    const made = await server.post('/cases', clerk, {
      title: '补录案件',
      acts: [{ title: '倾倒', from: '2026-06-01' }],
      parties: [],
      sites: [],
    })
    caseId = idSchema.parse(made.body).id
  })
  afterAll(() => server.close())
  const open = (body: object, query = '', as = clerk) =>
    server.post(`/cases/${caseId}/tracks${query}`, as, {
      kind: 'police-transfer',
      acts: ['act-1'],
      parties: [],
      ...body,
    })

  it('预览列出每一项可能在算的期限；说了起算时间的，有到期日和计算书；什么也没有写入', async () => {
    const before = await server.stock(caseId)
    const first = previewed.parse((await open({ backfill: { ...claim, clocks: [] } }, '?preview=true')).body)
    expect(first.stateTitle).toBe(claim.state)
    expect(first.proposed.length).toBeGreaterThan(0)
    expect(first.proposed.some((p) => p.said)).toBe(false)
    clocks = first.proposed.map(({ limit }) => ({ limit, from: '2026-08-03T09:00:00+08:00' }))
    const second = previewed.parse((await open({ backfill: { ...claim, clocks } }, '?preview=true')).body)
    expect(second.clocks.map((c) => c.limit)).toEqual(clocks.map((c) => c.limit))
    for (const c of second.clocks) expect(c.proof.length, c.limit).toBeGreaterThan(0)
    expect(await server.stock(caseId)).toEqual(before)
  })
  it('没有说全的期限、没有的状态、将来的日期、没有岗位：都不写入', async () => {
    await server.changesNothing(caseId, async () => {
      expectProblem(await open({ backfill: { ...claim, clocks: clocks.slice(1) } }), 400, 'input', [
        'backfill-clock-unsaid',
      ])
      expectProblem(await open({ backfill: { ...claim, clocks, state: '某状态' } }), 400, 'input', [
        'backfill-unknown-state',
      ])
      const papers = [{ title: '移送书', date: '2026-12-01' }]
      expectProblem(await open({ backfill: { ...claim, clocks, papers } }), 400, 'input', ['in-the-future'])
      expectProblem(await open({ backfill: { ...claim, clocks } }, '', who.handler), 409, 'not-possible', [
        'backfill-post',
      ])
    })
  })
  it('补录以后：时间线、程序、期限都写明补录，过期的是逾期，公安机关看得见，链条完整', async () => {
    const made = await open({ backfill: { ...claim, clocks } })
    expect(made.status, made.text).toBe(201)
    const { id } = idSchema.parse(made.body)
    const track = (await server.case(caseId)).tracks.find((t) => t.id === id)
    expect(track).toMatchObject({ backfilled: true, stateTitle: claim.state })
    const shown = clockList.parse((await server.send(`/cases/${caseId}/clocks`, { as: clerk })).body)
    expect(shown.filter((c) => c.track === id).every((c) => c.backfilled === true)).toBe(true)
    expect(shown.map((c) => c.status)).toContain('overdue')
    expect((await server.send(`/cases/${caseId}/events`, { as: clerk })).text).toContain('固环移〔2026〕9号')
    const police = 'guyang-police.handler'
    expect((await server.case(caseId, police)).tracks.map((t) => t.id)).toEqual([id])
    const theirs = await server.send(`/cases/${caseId}/events`, { as: police })
    expect(theirs.text).toContain('补录')
    expect(theirs.text).not.toContain('固环移〔2026〕9号')
    expect((await server.store.verify()).problems).toEqual([])
  })
  it('补录的移送拦住罚款，移送办理期间从补录的行政处罚期限中扣除', async () => {
    const body = {
      kind: 'enforcement',
      backfill: { state: '立案调查', facts: { suspected: true, openedOn: '2026-07-01' }, papers: claim.papers },
    }
    const seen = await open({ ...body, backfill: { ...body.backfill, clocks: [] } }, '?preview=true')
    const said = previewed
      .parse(seen.body)
      .proposed.map(({ limit }) =>
        limit === 'D-50' ? { limit, from: at('2026-07-01 09:00') } : { limit, decline: '没有起算' },
      )
    expect(said.map((c) => c.limit)).toContain('D-50')
    const made = await open({ ...body, backfill: { ...body.backfill, clocks: said } })
    expect(made.status, made.text).toBe(201)
    const { items } = await server.store.clocks({ organ: 'guyang-ecology', officer: clerk }, { caseId, limit: 200 })
    expect(items.find((c) => c.limit === 'D-50')?.exclusions).toMatchObject([{ from: '2026-08-03' }])
    const input = { fineFen: 2_000_000_00, grounds: '擅自倾倒危险废物' }
    const fined = await server.take(caseId, 'enforcement.decideFine', { by: who.head, at: now, input })
    expect(expectProblem(fined, 409, 'not-possible').reasons?.map((r) => r.code)).toContain('LK-T1')
  })
})
