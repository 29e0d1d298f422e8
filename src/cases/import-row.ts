/** @module One row of a sheet as one case with one track: what the row says, or the first fault in it and where. */
import type { CivilDate } from '../domain/time.ts'
import { proposedClocks, stateNamed, type BackfillClaim, type ClockSaid } from '../engine/backfill.ts'
import type { Workflow } from '../engine/workflow.ts'
import { CellFault, dayIn, instantIn, isEmpty, momentIn, readers, textIn, type Fault } from './import-cells.ts'
import {
  common,
  CONFIRMED,
  paperColumns,
  required,
  tableOf,
  type ClockColumn,
  type ImportKind,
} from './import-columns.ts'

/** Cells by heading. */
export type Cells = ReadonlyMap<string, unknown>
export interface ImportedRow {
  readonly number?: string
  readonly title: string
  readonly act: { readonly title: string; readonly from: CivilDate; readonly to?: CivilDate }
  readonly party: { readonly name: string; readonly identifier?: string; readonly kind: 'person' | 'unit' }
  readonly confirmedBy: string
  readonly claim: BackfillClaim
}

export interface RowReader {
  readonly kind: ImportKind
  readonly flow: Workflow
  readonly clocks: readonly ClockColumn[]
  /** The organ that sits on the police side beside the importing one. */
  readonly police?: string
}

const optional = <T>(cells: Cells, column: string, read: (cell: unknown, column: string) => T): T | undefined => {
  const cell = cells.get(column)
  return isEmpty(cell) ? undefined : read(cell, column)
}
/** 18 figures of a person's number; 统一社会信用代码 has letters or begins with 9. */
const kindOf = (identifier: string | undefined): 'person' | 'unit' =>
  identifier !== undefined && /^[1-8]\d{16}[\dXx]$/.test(identifier) ? 'person' : 'unit'

/** A moment confirms the clock; words tell why it does not run. An empty cell says nothing of a limit that need not run. */
const clocksOf = (cells: Cells, reader: RowReader, state: string): readonly ClockSaid[] => {
  const value = stateNamed(reader.flow, state)
  const open = new Set(value === undefined ? [] : proposedClocks(reader.flow, value).map((c) => c.limit))
  return reader.clocks.flatMap(({ limit, title }): ClockSaid[] => {
    const cell = cells.get(title)
    if (isEmpty(cell)) return []
    if (momentIn(cell)) return [{ limit, from: instantIn(cell, title) }]
    const words = textIn(cell)
    // What looks like a day and is none must not pass as a reason.
    if (/^[\d\s./:年月日-]*$/.test(words)) return [{ limit, from: instantIn(cell, title) }]
    return open.has(limit) ? [{ limit, decline: words }] : []
  })
}

export const readRow = (cells: Cells, reader: RowReader): ImportedRow => {
  for (const column of required)
    if (isEmpty(cells.get(column))) throw new CellFault('import-missing', `「${column}」没有填写`, column)
  const table = tableOf(reader.kind)
  const said = Object.fromEntries(
    table.facts.flatMap(({ title, fact, kind, words }) => {
      const cell = cells.get(title)
      if (isEmpty(cell)) return []
      const value = readers[kind](cell, title)
      if (words === undefined) return [[fact, value]]
      const known = words[textIn(cell)]
      if (known === undefined)
        throw new CellFault('import-value', `「${title}」应当填${Object.keys(words).join('或者')}`, title)
      return [[fact, known]]
    }),
  )
  const papers = table.papers.flatMap((title) => {
    const { number, day } = paperColumns(title)
    const found = { number: optional(cells, number, textIn), date: optional(cells, day, dayIn) }
    return found.number === undefined && found.date === undefined ? [] : [{ title, ...found }]
  })
  const state = textIn(cells.get(common.state))
  const identifier = optional(cells, common.identifier, textIn)
  const from = dayIn(cells.get(common.from), common.from)
  const to = optional(cells, common.to, dayIn)
  if (to !== undefined && to < from)
    throw new CellFault('import-days', `「${common.to}」${to}早于「${common.from}」${from}`, common.to)
  const seats = table.seats(said).flatMap((side) => (reader.police === undefined ? [] : [[side, reader.police]]))
  return {
    number: optional(cells, common.number, textIn),
    title: textIn(cells.get(common.title)),
    act: { title: textIn(cells.get(common.act)), from, to },
    party: { name: textIn(cells.get(common.party)), identifier, kind: kindOf(identifier) },
    confirmedBy: textIn(cells.get(CONFIRMED)),
    claim: {
      state,
      facts: { ...said, ...table.complete(said) },
      papers,
      clocks: clocksOf(cells, reader, state),
      seats: Object.fromEntries(seats),
    },
  }
}

/** The column a reason of 补录 is about. */
export const columnOf = (field: string | undefined, reader: RowReader): string | undefined => {
  const [, part, key = ''] = (field ?? '').split('.')
  const table = tableOf(reader.kind)
  if (part === 'state') return common.state
  if (part === 'facts') return table.facts.find((f) => f.fact === key)?.title
  if (part === 'papers') return table.papers[0] && paperColumns(table.papers[0]).day
  return reader.clocks.find((c) => c.limit === key)?.title
}
export const faultOf = (error: unknown): Fault | undefined => (error instanceof CellFault ? error.fault : undefined)
