/** @module 行政处罚台账 from a sheet, row by row like 补录导入: what is wrong is named by its column, what is in stays once. */
import { createHash } from 'node:crypto'
import { canonicalJson, taggedHash } from '../domain/canonical.ts'
import { organKinds } from '../domain/organ.ts'
import { seatsOf, superiorsOf } from '../domain/routing.ts'
import { done, refused, type Answer, type Desk, type Session } from './desk.ts'
import { formulaFault, mayConfirm, type Progress } from './import-cases.ts'
import { faultOf } from './import-row.ts'
import { head, readRowsOf, workbook, type SheetRow } from './import-sheets.ts'
import { penaltyColumns, penaltyHeadings, penaltyHelp, penaltyIn } from './penalty-columns.ts'
import type { RowResult } from './port-import.ts'

const TITLE = '行政处罚台账'
const KIND = 'penalty'

export const penaltyTemplate = (): Promise<Buffer> =>
  workbook([
    { sheet: TITLE, data: [head(penaltyHeadings)] },
    { sheet: '填写说明', data: [head(['项目', '说明']), ...penaltyHelp.map(([a, b]) => [a, b])] },
  ])

/** Its own organ, those above it, and the 同级 procuratorate that supervises with those above that. */
const readersOf = async (desk: Desk, { organ }: Session): Promise<readonly string[]> => {
  const organs = new Map((await desk.store.organs()).map((o) => [o.id, o]))
  const supervisor = organs.get(seatsOf(organs.values(), organ).procuratorate ?? '')
  const above = supervisor ? [supervisor.id, ...superiorsOf(organs, supervisor)] : []
  return [...new Set([organ.id, ...superiorsOf(organs, organ), ...above])]
}

export const beginPenaltyImport = async (
  desk: Desk,
  session: Session,
  bytes: Uint8Array,
): Promise<Answer<AsyncGenerator<Progress>>> => {
  if (organKinds[session.organ.kind].side !== 'enforcer')
    return refused('not-possible', `${TITLE}由作出决定的行政执法机关导入`)
  if (!mayConfirm(session.officer, session, desk))
    return refused('not-possible', `${TITLE}应当由内勤、部门负责人或者负责人导入`)
  const sheet = await readRowsOf(bytes, TITLE, penaltyHeadings)
  if ('refused' in sheet) return sheet
  const hash = createHash('sha256').update(bytes).digest('hex')
  return done(run(desk, session, sheet.value.rows, hash, await readersOf(desk, session)))
}

async function* run(
  desk: Desk,
  session: Session,
  rows: readonly SheetRow[],
  hash: string,
  audience: readonly string[],
): AsyncGenerator<Progress> {
  const id = desk.newId()
  const results: RowResult[] = []
  const { organ, officer } = session
  yield { import: id, rows: rows.length }
  try {
    for (const row of rows) {
      const result = await one(desk, session, row, audience)
      results.push(result)
      yield result
    }
  } finally {
    // Also when the reader went away: what was written must be found again.
    await desk.store.saveImport({ id, organ: organ.id, officer: officer.id, kind: KIND, hash, at: desk.now(), results })
  }
  const count = (outcome: RowResult['outcome']) => results.filter((r) => r.outcome === outcome).length
  yield { done: true, ok: count('ok'), already: count('already'), failed: count('failed') }
}

const one = async (
  desk: Desk,
  { organ, officer }: Session,
  { row, cells, formula }: SheetRow,
  audience: readonly string[],
): Promise<RowResult> => {
  if (formula !== undefined) return { row, outcome: 'failed', fault: formulaFault(formula) }
  try {
    const told = penaltyIn(cells)
    const title = told.number
    const content = taggedHash(canonicalJson({ ...told }))
    const made = {
      ...told,
      id: desk.newId(),
      organ: organ.id,
      audience,
      content,
      recordedBy: officer.id,
      at: desk.now(),
    }
    if (await desk.store.addPenalty(made)) return { row, outcome: 'ok', title }
    const before = await desk.store.penaltyNumbered(organ.id, told.number)
    if (before?.content === content) return { row, outcome: 'already', title }
    const says = `决定书文号「${told.number}」已经在台账中，内容与本行不同`
    return {
      row,
      outcome: 'failed',
      title,
      fault: { code: 'import-number-taken', says, column: penaltyColumns.number },
    }
  } catch (error) {
    const fault = faultOf(error)
    if (!fault) throw error
    return { row, outcome: 'failed', fault }
  }
}
