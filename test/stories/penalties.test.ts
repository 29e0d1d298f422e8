/** @module 行政处罚台账 and what it adds to 监督筛查; penalty decisions to be entered on the sharing platform. */
import { randomUUID } from 'node:crypto'
import writeWorkbook from 'write-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { XLSX } from '../../src/cases/import-sheets.ts'
import { penaltyHeadings } from '../../src/cases/penalty-columns.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import { databases } from '../support/databases.ts'
import { at, clerk, expectProblem, idSchema, TestServer } from '../support/http.ts'

type Row = Readonly<Record<string, string | number>>
const row = (n: number, kg: string | number, change: Row = {}): Row => ({
  决定书文号: `固环罚〔2026〕${n}号`,
  决定日期: '2026-08-01',
  当事人: `某厂${n}`,
  违法行为: '倾倒危险废物',
  行为日: '2026年7月1日',
  对照罪名: '污染环境罪',
  '罚款（元）': '100000.50',
  已移送公安机关: '否',
  '危险废物（千克）': kg,
  ...change,
})
const found = z.object({
  items: z.array(
    z.looseObject({ kind: z.string(), caseTitle: z.string(), says: z.string(), caseId: z.string().optional() }),
  ),
})
const entries = z.object({
  items: z.array(z.looseObject({ track: z.string(), overdue: z.boolean(), markable: z.boolean(), due: z.string() })),
})
const prosecutor = 'guyang-procuratorate.handler'

describe.each(databases)('$name：行政处罚台账', (database) => {
  let server: TestServer
  beforeAll(async () => {
    server = await TestServer.open(database)
    server.setNow('2026-11-01 09:00')
  })
  afterAll(() => server.close())

  const sheetOf = (rows: readonly Row[]) =>
    writeWorkbook([
      { sheet: '行政处罚台账', data: [[...penaltyHeadings], ...rows.map((r) => penaltyHeadings.map((h) => r[h]))] },
    ]).toBuffer()
  const send = async (rows: readonly Row[], as = clerk) =>
    server.send('/penalties/import', {
      as,
      raw: new Uint8Array(await sheetOf(rows)),
      headers: { 'idempotency-key': randomUUID(), 'content-type': XLSX },
    })
  const screened = async (as: string) => found.parse((await server.send('/screening', { as })).body).items

  it('模板的表头是追诉标准表的栏目', async () => {
    expect(penaltyHeadings).toEqual(
      expect.arrayContaining(['危险废物（千克）', '草原面积（平方米）', '违法所得（元）']),
    )
    expect(new Set(penaltyHeadings).size).toBe(penaltyHeadings.length)
    expect((await server.send('/penalties/template.xlsx', { as: clerk })).type).toContain('spreadsheetml')
  })
  it('有误的行说明栏目，其余入账；再导一次不重复，文号相同而内容不同的不覆盖', async () => {
    const rows = [
      row(1, 3200),
      row(2, 2999),
      row(3, 9000, { 已移送公安机关: '是' }),
      row(4, '三吨'),
      row(5, 3200, { '草原面积（平方米）': 1 }),
      row(6, 3200, { 决定日期: '2026-06-01' }),
      row(7, 3200, { 对照罪名: '盗伐林木罪' }),
    ]
    const first = await send(rows)
    expect(first.text).toContain('{"done":true,"ok":3,"already":0,"failed":4}')
    const columns = [...first.text.matchAll(/"column":"([^"]+)"/g)].map((m) => m[1])
    expect(columns).toEqual(['危险废物（千克）', '草原面积（平方米）', '决定日期', '对照罪名'])
    expect((await send(rows)).text).toContain('{"done":true,"ok":0,"already":3,"failed":4}')
    expect((await send([row(1, 5000)])).text).toContain('import-number-taken')
  })
  it('达到标准而没有记载移送的，本机关、上级和同级检察院筛得出；公安机关和法院看不到', async () => {
    for (const as of [clerk, prosecutor]) {
      const items = await screened(as)
      expect(items.map((f) => [f.kind, f.caseTitle])).toEqual([['notTransferred', '固环罚〔2026〕1号 某厂1']])
      expect(items[0]?.says).toContain('危险废物 3.20 吨 ≥ 3.00 吨')
      expect(items[0]?.caseId).toBeUndefined()
    }
    for (const as of ['guyang-police.handler', 'guyang-court.handler']) expect(await screened(as)).toEqual([])
  })
  it('承办人、公安机关不能导入', async () => {
    expectProblem(await send([row(9, 1)], who.handler), 409, 'not-possible')
    expectProblem(await send([row(9, 1)], 'guyang-police.head'), 409, 'not-possible')
  })
  it('没有计时的处罚决定，自决定之日起七日内录入平台；登记一次以后不再列', async () => {
    const acts = [{ title: '倾倒', from: '2026-08-01' }]
    const opened = await server.post('/cases', clerk, { title: '旧案', acts, parties: [], sites: [] })
    const path = `/cases/${idSchema.parse(opened.body).id}/tracks`
    const body = { kind: 'enforcement', acts: ['act-1'], parties: [] }
    const claim = {
      state: 'penalised',
      facts: { openedOn: '2026-09-01', suspected: false, finedOn: '2026-10-20', fineFen: 100 },
      papers: [{ title: '行政处罚决定书', date: '2026-10-20' }],
      movedAt: at('2026-10-20 09:00'),
    }
    const seen = await server.post(`${path}?preview=true`, clerk, { ...body, backfill: { ...claim, clocks: [] } })
    const { proposed } = z.looseObject({ proposed: z.array(z.looseObject({ limit: z.string() })) }).parse(seen.body)
    const clocks = proposed.map(({ limit }) => ({ limit, decline: '没有起算' }))
    const made = await server.post(path, clerk, { ...body, backfill: { ...claim, clocks } })
    expect(made.status, made.text).toBe(201)

    const due = async (as = clerk) => entries.parse((await server.send('/platform-entries', { as })).body).items
    const [entry, ...rest] = await due()
    expect(rest).toEqual([])
    expect(entry).toMatchObject({ overdue: true, markable: true, due: '2026-10-27T15:59:59.999Z' })
    expect(await due(prosecutor)).toEqual([])
    const marks = `/platform-entries/${entry!.track}/marks`
    expectProblem(await server.post(marks, clerk, { enteredOn: '2026-10-19' }), 400, 'input')
    expectProblem(await server.post(marks, clerk, { enteredOn: '2026-11-02' }), 400, 'input')
    expectProblem(await server.post(marks, prosecutor, { enteredOn: '2026-10-25' }), 404, 'not-found')
    expect((await server.post(marks, clerk, { enteredOn: '2026-10-25' })).status).toBe(201)
    expect(await due()).toEqual([])
    expectProblem(await server.post(marks, clerk, { enteredOn: '2026-10-26' }), 409, 'not-possible')
  })
})
