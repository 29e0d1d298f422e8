/** @module 补录导入: a thousand rows with seven bad ones; the same file again; files that are not in order. */
import { randomUUID } from 'node:crypto'
import readWorkbook from 'read-excel-file/node'
import writeWorkbook from 'write-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { law } from '../../workflows/index.ts'
import { resultSheet, XLSX } from '../../src/cases/import-sheets.ts'
import { guardWorkbook } from '../../src/cases/workbook-guard.ts'
import { headingsOf } from '../../src/cases/import-columns.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import { databases } from '../support/databases.ts'
import { at, clerk, expectProblem, idSchema, TestServer, type HttpAnswer } from '../support/http.ts'

const now = '2026-09-15 10:00'
const transfer = law.workflows.get('police-transfer')!
const headings = headingsOf(law, transfer, 'police-transfer', at(now))
type Cell = string | number | undefined
type Row = Readonly<Record<string, Cell>>
const clockHeading = (limit: string) => headings.find((h) => h.includes(`（${limit}）`))!
/** A transfer that the police accepted; every limit that may run is spoken of. */
const good = (n: number): Row => ({
  案号: `固环案〔2026〕${n}号`,
  案件名称: `第${n}号倾倒案`,
  违法行为: '倾倒危险废物',
  发生日: '2026年6月1日',
  // An Excel serial: 2026-06-30.
  终了日: 46_203,
  当事人: '某某公司',
  识别号: '91150222MA0000000X',
  当前状态: '公安机关立案审查',
  移送时间: '2026-08-03 09:00',
  公安机关接受时间: '2026/8/3 10:00',
  移送书文号: `固环移〔2026〕${n}号`,
  移送书日期: '2026-08-03',
  ...Object.fromEntries(headings.filter((h) => h.startsWith('起算：')).map((h) => [h, '没有起算'])),
  [clockHeading('D-09a')]: '2026-08-03',
  经确认: confirmer,
})
let confirmer = ''
const sheetOf = (rows: readonly Row[], titles: readonly string[] = headings): Promise<Buffer> =>
  writeWorkbook([{ sheet: '案件', data: [[...titles], ...rows.map((r) => titles.map((t) => r[t]))] }]).toBuffer()

const bad: Readonly<Record<number, readonly [Row, string, string]>> = {
  10: [{ 当前状态: '不知道' }, 'backfill-unknown-state', '当前状态'],
  20: [{ 发生日: '六月初' }, 'import-date', '发生日'],
  30: [{ 案件名称: undefined }, 'import-missing', '案件名称'],
  40: [{ 案号: '固环案〔2026〕1号' }, 'import-number-twice', '案号'],
  50: [{ 经确认: '没有这个人' }, 'import-confirmer', '经确认'],
  60: [{ 公安机关接受时间: '2027-01-01' }, 'in-the-future', '公安机关接受时间'],
  70: [{ 终了日: '2026-05-01' }, 'import-days', '终了日'],
}
const lineSchema = z.looseObject({
  row: z.number().optional(),
  outcome: z.string().optional(),
  import: z.string().optional(),
  done: z.boolean().optional(),
  fault: z.looseObject({ code: z.string(), says: z.string(), column: z.string().optional() }).optional(),
})
const linesOf = (answer: HttpAnswer) =>
  answer.text
    .trim()
    .split('\n')
    .map((line) => lineSchema.parse(JSON.parse(line)))

/** `verify` keeps this process busy past the server's keep-alive: both ends learn of it before the next request is sent. */
const socketsClosed = () => new Promise((resume) => setTimeout(resume, 200))

describe.each(databases.filter((d) => d.name !== 'PostgreSQL 15'))('$name', (database) => {
  let server: TestServer
  let thousand: Buffer
  beforeAll(async () => {
    server = await TestServer.open(database)
    server.setNow(now)
    confirmer = (await server.store.officer(clerk))!.name
    const rows = Array.from({ length: 1000 }, (_, i) => ({ ...good(i + 1), ...bad[i + 1]?.[0] }))
    thousand = await sheetOf(rows)
  })
  afterAll(() => server.close())
  const send = (bytes: BodyInit, as = clerk, kind = 'police-transfer') =>
    server.send(`/imports?kind=${kind}`, {
      as,
      raw: bytes,
      headers: { 'idempotency-key': randomUUID(), 'content-type': XLSX },
    })
  const blob = (bytes: Buffer) => new Blob([new Uint8Array(bytes)])

  it('模板的表头就是导入要的表头', async () => {
    const cookieless = await server.send('/imports/template.xlsx?kind=police-transfer', { as: clerk })
    expect(cookieless.status).toBe(200)
    expect(cookieless.type).toContain('spreadsheetml')
    expect(new Set(headings).size).toBe(headings.length)
    expectProblem(await server.send('/imports/template.xlsx?kind=lead', { as: clerk }), 404, 'unknown-kind')
  })
  it(
    '一千行里七行有误：九百九十三行补录，七行说明栏目和原因；再导一次，什么也不增加',
    { timeout: 180_000 },
    async () => {
      const began = performance.now()
      const lines = linesOf(await send(blob(thousand)))
      const seconds = (performance.now() - began) / 1000
      console.log(`${database.name}: ${Math.round(1000 / seconds)} rows/s`)
      expect(lines.at(-1)).toEqual({ done: true, ok: 993, already: 0, failed: 7 })
      const named = lines.filter((l) => l.outcome === 'failed').map((l) => [l.row, l.fault?.code, l.fault?.column])
      expect(named).toEqual(Object.entries(bad).map(([n, [, code, column]]) => [Number(n) + 1, code, column]))

      const before = (await server.store.verify()).events
      await socketsClosed()
      const again = linesOf(await send(blob(thousand)))
      expect(again.at(-1)).toEqual({ done: true, ok: 0, already: 993, failed: 7 })
      const after = await server.store.verify()
      expect(after.events).toBe(before)
      expect(after.problems).toEqual([])
      await socketsClosed()

      const id = lines[0]?.import ?? ''
      expect((await server.send(`/imports/${id}/result.xlsx`, { as: clerk })).type).toContain('spreadsheetml')
      expect((await server.send(`/imports/${id}/result.xlsx`, { as: 'guyang-police.handler' })).status).toBe(404)
      const file = await server.store.importFile('guyang-ecology', id)
      expect(file?.results).toHaveLength(1000)
    },
  )
  it('补录的案件在列表里，期限逾期，写明谁确认', async () => {
    const found = await server.send(`/cases?q=${encodeURIComponent('第999号倾倒案')}`, { as: clerk })
    const caseId = z.object({ items: z.array(idSchema).length(1) }).parse(found.body).items[0]!.id
    const clocks = await server.send(`/cases/${caseId}/clocks`, { as: clerk })
    expect(clocks.text).toContain('"status":"overdue"')
    expect((await server.send(`/cases/${caseId}/events`, { as: clerk })).text).toContain(`"confirmedBy":"${confirmer}"`)
  })
  it('案号相同而内容不同的，不覆盖也不另建', async () => {
    const lines = linesOf(await send(blob(await sheetOf([{ ...good(1), 违法行为: '另一行为' }]))))
    expect(lines[1]?.fault).toMatchObject({ code: 'import-number-taken', column: '案号' })
  })
  it('公式不收：旁边记着的数值可能与公式不符', async () => {
    const row: Row = good(2100)
    const cells = headings.map((h) => (h === '当事人' ? { value: 'A1&"x"', type: 'Formula' as const } : row[h]))
    const bytes = await writeWorkbook([{ sheet: '案件', data: [[...headings], cells] }]).toBuffer()
    const lines = linesOf(await send(blob(bytes)))
    expect(lines[1]?.fault).toMatchObject({ code: 'import-formula', column: '当事人' })
    expect(lines.at(-1)).toMatchObject({ ok: 0, failed: 1 })
  })
  it('没有案号的行，文件改过再导也不重复', async () => {
    const rows = [{ ...good(3001), 案号: undefined }]
    expect(linesOf(await send(blob(await sheetOf(rows)))).at(-1)).toMatchObject({ ok: 1 })
    const more = await sheetOf([good(3002), ...rows])
    expect(linesOf(await send(blob(more))).at(-1)).toMatchObject({ ok: 1, already: 1 })
  })
  it('没有说的期限，指明是哪一栏', async () => {
    const column = clockHeading('D-09a')
    const lines = linesOf(await send(blob(await sheetOf([{ ...good(2001), [column]: undefined }]))))
    expect(lines[1]?.fault).toMatchObject({ code: 'backfill-clock-unsaid', column })
  })
  it('不是 .xlsx、表头不符、没有行、超过两千行、没有岗位：一行也不补录', { timeout: 120_000 }, async () => {
    // Made before anything is sent: the server shares this process, and its sockets time out while it is busy.
    const wrong = await sheetOf([good(1)], [...headings.slice(1), '备注'])
    const none = await sheetOf([])
    const many = await sheetOf(Array.from({ length: 2001 }, (_, i) => good(i + 1)))
    const before = (await server.store.verify()).events
    expectProblem(await send('不是表格'), 400, 'input', ['import-not-xlsx'])
    expectProblem(await send(blob(wrong)), 400, 'input', ['import-headings'])
    expectProblem(await send(blob(none)), 400, 'input', ['import-empty'])
    expectProblem(await send(blob(many)), 400, 'input', ['import-too-many'])
    expectProblem(await send(blob(thousand), who.handler), 409, 'not-possible')
    expectProblem(await send(blob(thousand), 'guyang-police.head'), 409, 'not-possible')
    expect((await server.store.verify()).events).toBe(before)
  })
})

it('解开以后过大的压缩包，和名为表格的其他文件，都不打开', async () => {
  const bytes = await sheetOf([good(1)])
  expect(guardWorkbook(bytes)?.formulas.size).toBe(0)
  expect(guardWorkbook(bytes, 100)).toBeUndefined()
  expect(guardWorkbook(bytes.subarray(0, bytes.length - 30))).toBeUndefined()
  expect(guardWorkbook(new TextEncoder().encode('不是表格'))).toBeUndefined()
})

it('结果表：没有补录的在最前', async () => {
  const bytes = await resultSheet([
    { row: 2, outcome: 'ok', title: '甲案', caseId: 'c1' },
    { row: 3, outcome: 'failed', title: '乙案', fault: { code: 'import-date', says: '日期', column: '发生日' } },
  ])
  const [sheet] = await readWorkbook(bytes)
  expect(sheet?.data.map((r) => r[1])).toEqual(['结果', '未补录', '已补录'])
})
