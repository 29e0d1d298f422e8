/** @module 监督筛查 and 待录入平台 over HTTP: what a bureau sees, what the procuratorate sees, and that the hidden changes nothing. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { databases } from '../support/databases.ts'
import { at, clerk, idSchema, TestServer } from '../support/http.ts'

const now = '2026-09-15 10:00'
const list = z.object({
  items: z.array(
    z.looseObject({
      kind: z.string(),
      caseId: z.string(),
      says: z.string(),
      since: z.string().optional(),
      next: z.string(),
    }),
  ),
})
const prosecutor = 'guyang-procuratorate.handler'
const previewed = z.looseObject({ proposed: z.array(z.looseObject({ limit: z.string() })) })
const paper = { title: '卷宗材料', date: '2026-07-01' }

describe.each(databases)('$name', (database) => {
  let server: TestServer
  beforeAll(async () => {
    server = await TestServer.open(database)
    server.setNow(now)
  })
  afterAll(() => server.close())

  const newCase = async (title: string): Promise<string> => {
    const acts = [{ title: '倾倒', from: '2026-06-01' }]
    return idSchema.parse((await server.post('/cases', clerk, { title, acts, parties: [], sites: [] })).body).id
  }
  /** A track at a state, its proposed clocks from one moment. */
  const backfill = async (
    caseId: string,
    kind: string,
    state: string,
    facts: object,
    more: object = {},
    said: Readonly<Record<string, object>> = {},
  ) => {
    const body = { kind, acts: ['act-1'], parties: [], ...more }
    const claim = {
      state,
      facts,
      papers: [paper],
      ...(kind === 'police-transfer' && { seats: { police: 'guyang-police', procuratorate: 'guyang-procuratorate' } }),
    }
    const path = `/cases/${caseId}/tracks`
    const seen = await server.post(`${path}?preview=true`, clerk, { ...body, backfill: { ...claim, clocks: [] } })
    const clocks = previewed
      .parse(seen.body)
      .proposed.map(({ limit }) => ({ limit, ...(said[limit] ?? { from: at('2026-07-01 09:00') }) }))
    const made = await server.post(path, clerk, { ...body, backfill: { ...claim, clocks } })
    expect(made.status, made.text).toBe(201)
    return idSchema.parse(made.body).id
  }
  const found = async (as: string) => list.parse((await server.send('/screening', { as })).body).items
  const kindsOf = async (as: string, caseId: string) =>
    (await found(as)).filter((f) => f.caseId === caseId).map((f) => f.kind)
  const suspected = { suspected: true, ticks: ['危险废物：3200千克 ≥ 3000千克'], assessedOn: '2026-07-05' }
  const handed = { approval: 'approved', dispatchedAt: at('2026-07-01 09:00'), acceptedAt: at('2026-07-01 10:00') }

  it('该移未移：研判达到标准而没有移送，列出数字；移送以后不再列', async () => {
    const caseId = await newCase('该移未移案')
    await backfill(caseId, 'enforcement', '立案调查', suspected)
    const [one] = (await found(clerk)).filter((f) => f.caseId === caseId)
    expect(one).toMatchObject({ kind: 'notTransferred', since: '2026-07-05' })
    expect(one?.says).toContain('3200千克')
    expect(await kindsOf(prosecutor, caseId)).toEqual([])
    await backfill(caseId, 'police-transfer', 'dispatched', handed)
    expect(await kindsOf(clerk, caseId)).toEqual([])
  })
  it('保密的移送程序，对看不见的机关什么也不改变', async () => {
    const caseId = await newCase('保密移送案')
    await backfill(caseId, 'enforcement', '立案调查', suspected)
    const before = await found('baotou-ecology.handler')
    expect(before.some((f) => f.caseId === caseId)).toBe(true)
    await backfill(caseId, 'police-transfer', 'reported', {}, { secret: true })
    const own = await found('guyang-court.handler')
    expect(own.filter((f) => f.caseId === caseId)).toEqual([])
    const other = await newCase('另一保密案')
    await backfill(other, 'enforcement', '立案调查', suspected, { secret: true })
    expect((await found('baotou-ecology.handler')).some((f) => f.caseId === other)).toBe(false)
    expect((await found(clerk)).some((f) => f.caseId === other)).toBe(true)
  })
  it('该立未立：接受以后过了期限没有决定；检察院看得见的也能筛出', async () => {
    const caseId = await newCase('该立未立案')
    await backfill(caseId, 'police-transfer', 'accepted', handed)
    expect(await kindsOf(clerk, caseId)).toEqual(['notFiled'])
    expect(await kindsOf(prosecutor, caseId)).toEqual(['notFiled'])
    const declined = await newCase('不予立案而达到标准')
    await backfill(declined, 'enforcement', '立案调查', suspected)
    const facts = { ...handed, filed: false, decidedOn: '2026-07-04', declinedBecause: '情节轻微' }
    await backfill(declined, 'police-transfer', 'declinedNotified', facts)
    expect(await kindsOf(clerk, declined)).toEqual(['notFiled'])
    // The procuratorate does not see the bureau's 研判: for it nothing says that the standard is met.
    expect(await kindsOf(prosecutor, declined)).toEqual([])
  })
  it('立而不侦：立案后几个月没有进展；撤销案件的不列', async () => {
    const caseId = await newCase('立而不侦案')
    const filed = { ...handed, filed: true, decidedOn: '2026-01-05' }
    const unsupervised = { 'D-27': { decline: '不是监督立案' } }
    await backfill(caseId, 'police-transfer', 'filedNotified', filed, {}, unsupervised)
    expect(await kindsOf(clerk, caseId)).toEqual(['stalled'])
    const supervised = await newCase('监督立案案')
    const since = (from: string) => ({ 'D-27': { from: at(from) } })
    await backfill(supervised, 'police-transfer', 'filedNotified', filed, {}, since('2026-03-01 09:00'))
    expect((await found(prosecutor)).find((f) => f.caseId === supervised)?.says).toContain('2026-06-01')
    const running = await newCase('监督立案未满三个月')
    await backfill(running, 'police-transfer', 'filedNotified', filed, {}, since('2026-07-01 09:00'))
    expect(await kindsOf(clerk, running)).toEqual([])
    const withdrawn = await newCase('已撤销案')
    await backfill(withdrawn, 'police-transfer', 'filedNotified', { ...filed, withdrawn: true }, {}, unsupervised)
    expect(await kindsOf(clerk, withdrawn)).toEqual([])
  })
  it('表格与列表一致；待录入平台只列本机关的', async () => {
    for (const path of ['screening', 'platform-entries']) {
      const sheet = await server.send(`/${path}.xlsx`, { as: clerk })
      expect(sheet.type, path).toContain('spreadsheetml')
    }
    const entries = z.object({ items: z.array(z.looseObject({ caseId: z.string(), overdue: z.boolean() })) })
    const mine = entries.parse((await server.send('/platform-entries', { as: clerk })).body).items
    const theirs = entries.parse((await server.send('/platform-entries', { as: 'guyang-court.handler' })).body).items
    expect(mine.length).toBeGreaterThan(0)
    expect(mine.every((e) => e.overdue)).toBe(true)
    expect(theirs).toEqual([])
  })
})
