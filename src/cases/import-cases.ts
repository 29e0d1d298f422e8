/** @module 补录导入: each row is one transaction through the use cases of an officer; what fails is named, what is there stays. */
import { createHash } from 'node:crypto'
import { organKinds, type Officer } from '../domain/organ.ts'
import { canonicalJson, taggedHash } from '../domain/canonical.ts'
import { seatsOf } from '../domain/routing.ts'
import { dayOf } from '../domain/time.ts'
import { backfillPosts } from '../engine/backfill.ts'
import { postsOn } from '../engine/entitlement.ts'
import { done, notFound, refused, Withdrawn, type Answer, type Desk, type Session } from './desk.ts'
import type { Fault } from './import-cells.ts'
import { clockColumns, common, CONFIRMED } from './import-columns.ts'
import { columnOf, faultOf, readRow, type Cells, type ImportedRow, type RowReader } from './import-row.ts'
import { isImportKind, readSheetOf, resultSheet, templateSheet, type ReadSheet } from './import-sheets.ts'
import { newCaseIn, newTrackIn } from './open-case.ts'
import type { RowResult } from './port-import.ts'

export type Progress =
  | { readonly import: string; readonly rows: number }
  | RowResult
  | { readonly done: true; readonly ok: number; readonly already: number; readonly failed: number }

export const mayConfirm = (officer: Officer, session: Session, desk: Desk): boolean =>
  postsOn(officer.appointments, session.organ.id, dayOf(desk.now())).some((p) => backfillPosts.includes(p))

/** The kind as asked, when the organ may open it and the officer may enter what was before. */
const flowFor = (desk: Desk, session: Session, kind: string) => {
  const flow = isImportKind(kind) ? desk.law.workflows.get(kind) : undefined
  if (!flow || !isImportKind(kind)) return refused('unknown-kind', `没有「${kind}」的导入模板`)
  if (!flow.openers.includes(organKinds[session.organ.kind].side))
    return refused('not-possible', `「${flow.title}」程序不由${session.organ.name}建立`)
  return done({ flow, kind })
}

export const importTemplate = async (
  desk: Desk,
  session: Session,
  kind: string,
): Promise<Answer<{ readonly bytes: Uint8Array; readonly name: string }>> => {
  const found = flowFor(desk, session, kind)
  if ('refused' in found) return found
  const { flow } = found.value
  return done({ bytes: await templateSheet(desk, flow, found.value.kind), name: `补录导入模板（${flow.title}）.xlsx` })
}

export const importResult = async (
  desk: Desk,
  session: Session,
  id: string,
): Promise<Answer<{ readonly bytes: Uint8Array; readonly name: string }>> => {
  const file = await desk.store.importFile(session.organ.id, id)
  return file ? done({ bytes: await resultSheet(file.results), name: '补录导入结果.xlsx' }) : notFound
}

/** Reads the file whole before anything is written: a file that is not in order adds nothing. */
export const beginImport = async (
  desk: Desk,
  session: Session,
  kind: string,
  bytes: Uint8Array,
): Promise<Answer<AsyncGenerator<Progress>>> => {
  const found = flowFor(desk, session, kind)
  if ('refused' in found) return found
  if (!mayConfirm(session.officer, session, desk))
    return refused('not-possible', '补录导入应当由内勤、部门负责人或者负责人办理')
  const { flow } = found.value
  const sheet = await readSheetOf(desk, flow, found.value.kind, bytes)
  if ('refused' in sheet) return sheet
  const officers = await desk.store.officers()
  const reader: RowReader = {
    kind: found.value.kind,
    flow,
    clocks: clockColumns(desk.law, flow, desk.now()),
    police: seatsOf(await desk.store.organs(), session.organ).police,
  }
  const confirmers = new Map(officers.filter((o) => mayConfirm(o, session, desk)).map((o) => [o.name, o.id]))
  const hash = createHash('sha256').update(bytes).digest('hex')
  return done(run(desk, session, { reader, confirmers, hash, sheet: sheet.value }))
}

interface Work {
  readonly reader: RowReader
  /** Officers who may confirm, by name. */
  readonly confirmers: ReadonlyMap<string, string>
  readonly hash: string
  readonly sheet: ReadSheet
}

async function* run(desk: Desk, session: Session, work: Work): AsyncGenerator<Progress> {
  const id = desk.newId()
  const results: RowResult[] = []
  const numbers = new Map<string, number>()
  const { sheet, reader, hash } = work
  yield { import: id, rows: sheet.rows.length }
  try {
    for (const { row, cells, formula } of sheet.rows) {
      const result =
        formula === undefined ? await one(desk, session, work, row, cells, numbers) : failed(row, formulaFault(formula))
      results.push(result)
      yield result
    }
  } finally {
    // Also when the reader went away: what was written must be found again.
    const { organ, officer } = session
    await desk.store.saveImport({
      id,
      organ: organ.id,
      officer: officer.id,
      kind: reader.kind,
      hash,
      at: desk.now(),
      results,
    })
  }
  const count = (outcome: RowResult['outcome']) => results.filter((r) => r.outcome === outcome).length
  yield { done: true, ok: count('ok'), already: count('already'), failed: count('failed') }
}

export const formulaFault = (column: string): Fault => ({
  code: 'import-formula',
  says: `「${column}」是公式，请改为数值`,
  column,
})
const failed = (row: number, fault: Fault, title?: string): RowResult => ({ row, outcome: 'failed', fault, title })

const one = async (
  desk: Desk,
  session: Session,
  work: Work,
  row: number,
  cells: Cells,
  numbers: Map<string, number>,
): Promise<RowResult> => {
  try {
    const read = readRow(cells, work.reader)
    const earlier = read.number === undefined ? undefined : numbers.get(read.number)
    if (read.number !== undefined) {
      if (earlier !== undefined) {
        const says = `案号「${read.number}」与第${earlier}行重复`
        return failed(row, { code: 'import-number-twice', says, column: common.number }, read.title)
      }
      numbers.set(read.number, row)
    }
    const confirmedBy = work.confirmers.get(read.confirmedBy)
    if (confirmedBy === undefined) {
      const says = `「${read.confirmedBy}」不是本机关现任的内勤、部门负责人或者负责人，不能确认补录`
      return failed(row, { code: 'import-confirmer', says, column: CONFIRMED }, read.title)
    }
    return await written(desk, session, work, row, cells, read, confirmedBy)
  } catch (error) {
    const fault = faultOf(error)
    if (!fault) throw error
    const title = cells.get(common.title)
    return failed(row, fault, typeof title === 'string' ? title : undefined)
  }
}

const written = async (
  desk: Desk,
  session: Session,
  { reader }: Work,
  row: number,
  cells: Cells,
  read: ImportedRow,
  confirmedBy: string,
): Promise<RowResult> => {
  const organ = session.organ.id
  const content = taggedHash(canonicalJson(Object.fromEntries([...cells].map(([h, c]) => [h, String(c ?? '')]))))
  // By what the row says, not by the file: a corrected file must not bring its good rows twice.
  const key = `${reader.kind}:${read.number === undefined ? `row:${content}` : `number:${read.number}`}`
  const { title } = read
  try {
    return await desk.store.transact(async (tx): Promise<RowResult> => {
      const before = await tx.imported(organ, key)
      if (before?.content === content) return { row, outcome: 'already', caseId: before.caseId, title }
      if (before) {
        const says = `案号「${read.number}」已经补录，内容与本行不同；修改已有案件请在案件中办理`
        return failed(row, { code: 'import-number-taken', says, column: common.number }, title)
      }
      const made = await newCaseIn(tx, desk, session, {
        title,
        acts: [read.act],
        parties: [read.party],
        sites: [],
      })
      if ('refused' in made) throw new Withdrawn(made.refused)
      const caseId = made.value.id
      const opened = await newTrackIn(tx, desk, session, {
        caseId,
        kind: reader.kind,
        acts: ['act-1'],
        parties: ['party-1'],
        backfill: { ...read.claim, confirmedBy },
      })
      if ('refused' in opened) throw new Withdrawn(opened.refused)
      if (!(await tx.takeImportKey({ organ, key, content, caseId })))
        throw new Withdrawn({ code: 'import-number-taken', detail: '同一行正在由另一次导入补录，请稍后再试' })
      return { row, outcome: 'ok', caseId, title }
    })
  } catch (error) {
    if (!(error instanceof Withdrawn)) throw error
    const { code, detail, reasons } = error.refused
    const first = reasons?.[0]
    return failed(row, { code: first?.code ?? code, says: detail, column: columnOf(first?.field, reader) }, title)
  }
}
