/** @module 补录导入: the template, the sheet as rows by heading, and the sheet of results. */
import readWorkbook from 'read-excel-file/node'
import writeWorkbook from 'write-excel-file/node'
import type { SheetData } from 'write-excel-file/node'
import { statesOf } from '../engine/backfill.ts'
import type { Workflow } from '../engine/workflow.ts'
import { refused, type Desk, type Refused } from './desk.ts'
import { clockColumns, CONFIRMED, headingsOf, importKinds, required, type ImportKind } from './import-columns.ts'
import type { Cells } from './import-row.ts'
import type { RowResult } from './port-import.ts'
import { columnName, guardWorkbook } from './workbook-guard.ts'

export const MAX_ROWS = 2000
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const outcomes: Readonly<Record<RowResult['outcome'], string>> = {
  ok: '已补录',
  already: '此前已经补录',
  failed: '未补录',
}

export const workbook = (sheets: readonly { readonly sheet: string; readonly data: SheetData }[]): Promise<Buffer> =>
  writeWorkbook(
    sheets.map(({ sheet, data }) => ({
      sheet,
      data,
      stickyRowsCount: 1,
      columns: data[0]?.map(() => ({ width: 20 })),
    })),
  ).toBuffer()
export const head = (titles: readonly string[]) => titles.map((value) => ({ value, fontWeight: 'bold' as const }))

export const templateSheet = (desk: Desk, flow: Workflow, kind: ImportKind): Promise<Buffer> => {
  const now = desk.now()
  const help: readonly (readonly [string, string])[] = [
    ['一行', `一个案件和它的「${flow.title}」程序；每个文件不超过${MAX_ROWS}行`],
    ['必填', required.join('、')],
    [
      '当前状态',
      statesOf(flow)
        .map((s) => flow.stateTitle(s))
        .join('；'),
    ],
    ['日期', '2026-08-03、2026年8月3日，或者表格的日期格式；时间写在日期后，如 2026-08-03 09:30'],
    ['起算', '当前状态下可能正在计算的期限都要填：起算的日期，或者没有起算的理由'],
    ...clockColumns(desk.law, flow, now).map(({ title, limit }): readonly [string, string] => [
      title,
      desk.law.limitOf(limit, now.slice(0, 10), 'ecology').trigger,
    ]),
    [CONFIRMED, '本机关内勤、部门负责人或者负责人的姓名：由其对照文书确认'],
    ['案号', '同一机关不重复；重复导入同一文件或者同一案号，不会再建案件'],
  ]
  return workbook([
    { sheet: '案件', data: [head(headingsOf(desk.law, flow, kind, now))] },
    { sheet: '填写说明', data: [head(['项目', '说明']), ...help.map(([a, b]) => [a, b])] },
  ])
}

export interface SheetRow {
  readonly row: number
  readonly cells: Cells
  /** The first heading whose cell holds a formula. */
  readonly formula?: string
}
export interface ReadSheet {
  readonly rows: readonly SheetRow[]
}
const bad = (code: string, says: string): { readonly refused: Refused } =>
  refused('input', says, { reasons: [{ code, says }] })

export const readSheetOf = (
  desk: Desk,
  flow: Workflow,
  kind: ImportKind,
  bytes: Uint8Array,
): Promise<{ readonly value: ReadSheet } | { readonly refused: Refused }> =>
  readRowsOf(bytes, flow.title, headingsOf(desk.law, flow, kind, desk.now()))

/** The first sheet by its headings. A zip that unpacks to more than is sane is no workbook. */
export const readRowsOf = async (
  bytes: Uint8Array,
  title: string,
  expected: readonly string[],
): Promise<{ readonly value: ReadSheet } | { readonly refused: Refused }> => {
  const guarded = guardWorkbook(bytes)
  const sheets = guarded && (await readWorkbook(Buffer.from(bytes)).catch(() => undefined))
  const data = sheets?.[0]?.data
  if (!guarded || !data) return bad('import-not-xlsx', '这不是可以读取的 .xlsx 文件，请使用下载的模板')
  const headings = (data[0] ?? []).map((cell) => (typeof cell === 'string' ? cell.trim() : ''))
  const missing = expected.filter((h) => !headings.includes(h))
  const unknown = headings.filter((h) => h !== '' && !expected.includes(h))
  if (missing.length > 0 || unknown.length > 0) {
    const lacks = missing.length > 0 ? `缺少${missing.map((h) => `「${h}」`).join('')}` : ''
    const more = unknown.length > 0 ? `多出${unknown.map((h) => `「${h}」`).join('')}` : ''
    const says = `表头与「${title}」的模板不符：${[lacks, more].filter(Boolean).join('；')}`
    return bad('import-headings', says)
  }
  const rows = data
    .slice(1)
    .map((cells, i): SheetRow => ({
      row: i + 2,
      cells: new Map(headings.map((h, at) => [h, cells[at] ?? undefined])),
      formula: headings.find((h, at) => h !== '' && guarded.formulas.has(`${columnName(at)}${i + 2}`)),
    }))
    .filter(
      ({ cells, formula }) =>
        formula !== undefined || [...cells.values()].some((c) => c !== undefined && c !== null && c !== ''),
    )
  if (rows.length === 0) return bad('import-empty', '文件里没有案件')
  if (rows.length > MAX_ROWS) return bad('import-too-many', `文件有${rows.length}行，超过${MAX_ROWS}行，请分成几个文件`)
  return { value: { rows } }
}

/** What failed first, so that it is found. */
export const resultSheet = (results: readonly RowResult[]): Promise<Buffer> => {
  const order = { failed: 0, already: 1, ok: 2 }
  const sorted = results.toSorted((a, b) => order[a.outcome] - order[b.outcome] || a.row - b.row)
  return workbook([
    {
      sheet: '导入结果',
      data: [
        head(['行', '结果', '案件名称', '栏目', '原因', '代码', '案件编号']),
        ...sorted.map((r) => [
          r.row,
          outcomes[r.outcome],
          r.title,
          r.fault?.column,
          r.fault?.says,
          r.fault?.code,
          r.caseId,
        ]),
      ],
    },
  ])
}
export const isImportKind = (kind: string): kind is ImportKind => Object.hasOwn(importKinds, kind)
