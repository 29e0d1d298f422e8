/** @module The sheet of 行政处罚台账: what a decision is, and the quantities the threshold sheets ask for, by their own titles. */
import { z } from 'zod'
import { crimes } from '../../workflows/law/crimes.ts'
import { assess, landInputSchema, pollutionInputSchema } from '../../workflows/law/thresholds.ts'
import type { CivilDate } from '../domain/time.ts'
import { CellFault, dayIn, isEmpty, readers, textIn } from './import-cells.ts'
import type { Cells } from './import-row.ts'
import type { PenaltyRow } from './port-penalty.ts'

export const penaltyColumns = {
  number: '决定书文号',
  decidedOn: '决定日期',
  party: '当事人',
  identifier: '当事人证件号',
  act: '违法行为',
  actedOn: '行为日',
  crime: '对照罪名',
  fine: '罚款（元）',
  transferred: '已移送公安机关',
} as const
export const penaltyRequired = Object.values(penaltyColumns).filter((c) => c !== penaltyColumns.identifier)

const sheets = { pollution: pollutionInputSchema, farmland: landInputSchema } as const
type SheetCrime = keyof typeof sheets
const sheetCrimes = ['pollution', 'farmland'] as const satisfies readonly SheetCrime[]

interface Field {
  readonly crime: SheetCrime
  readonly name: string
  readonly heading: string
  read(cell: unknown, column: string): unknown
}
const amount =
  (whole: boolean) =>
  (cell: unknown, column: string): number => {
    const n = Number(textIn(cell))
    if (!Number.isFinite(n) || n < 0 || (whole && !Number.isSafeInteger(n)))
      throw new CellFault(
        'import-value',
        `「${column}」填了「${textIn(cell)}」，应当填${whole ? '整数' : '数'}`,
        column,
      )
    return n
  }
const days = (cell: unknown, column: string): readonly CivilDate[] =>
  cell instanceof Date
    ? [dayIn(cell, column)]
    : textIn(cell)
        .split(/[；;、，,\s]+/u)
        .filter((part) => part !== '')
        .map((part) => dayIn(part, column))
const shape = z.looseObject({ title: z.string(), type: z.string(), widget: z.string().optional() })
const byType: Readonly<Record<string, Field['read']>> = {
  boolean: readers.yesNo,
  integer: amount(true),
  number: amount(false),
  array: days,
}
const fields: readonly Field[] = sheetCrimes.flatMap((crime) => {
  const { properties = {} } = z.toJSONSchema(sheets[crime], { io: 'input', unrepresentable: 'any' })
  return Object.entries(properties).map(([name, raw]): Field => {
    const { title, type, widget } = shape.parse(raw)
    const read = widget === 'yuan' ? readers.yuan : byType[type]
    if (!read) throw new Error(`threshold sheet: no column for ${name}`)
    return { crime, name, heading: widget === 'yuan' ? `${title}（元）` : title, read }
  })
})
export const penaltyHeadings: readonly string[] = [...Object.values(penaltyColumns), ...fields.map((f) => f.heading)]
export const penaltyHelp: readonly (readonly [string, string])[] = [
  ['一行', '一个行政处罚决定；同一机关的决定书文号不重复，重复导入不会再记'],
  ['必填', penaltyRequired.join('、')],
  [penaltyColumns.crime, `${sheetCrimes.map((c) => crimes[c].title).join('或者')}；追诉标准随行为日选取`],
  ['不知道的数量', '不填；“是”“否”各栏没有查明的也不填'],
  ...fields.map((f): readonly [string, string] => [f.heading, crimes[f.crime].title]),
]

export type ToldPenalty = Omit<PenaltyRow, 'id' | 'organ' | 'audience' | 'content' | 'recordedBy' | 'at'>
/** The first fault is thrown, naming its column. */
export const penaltyIn = (cells: Cells): ToldPenalty => {
  for (const column of penaltyRequired)
    if (isEmpty(cells.get(column))) throw new CellFault('import-missing', `「${column}」没有填写`, column)
  const at = (column: string) => cells.get(column)
  const title = textIn(at(penaltyColumns.crime))
  const crime = sheetCrimes.find((c) => crimes[c].title === title)
  if (!crime) {
    const all = sheetCrimes.map((c) => crimes[c].title).join('或者')
    throw new CellFault('import-value', `「${penaltyColumns.crime}」应当填${all}`, penaltyColumns.crime)
  }
  const decidedOn = dayIn(at(penaltyColumns.decidedOn), penaltyColumns.decidedOn)
  const actedOn = dayIn(at(penaltyColumns.actedOn), penaltyColumns.actedOn)
  if (decidedOn < actedOn)
    throw new CellFault(
      'import-days',
      `「${penaltyColumns.decidedOn}」${decidedOn}早于行为日`,
      penaltyColumns.decidedOn,
    )
  const sheet = Object.fromEntries(
    fields.flatMap((f) => {
      const cell = at(f.heading)
      if (isEmpty(cell)) return []
      if (f.crime !== crime)
        throw new CellFault('import-value', `「${f.heading}」不是${title}的追诉标准，不应当填写`, f.heading)
      return [[f.name, f.read(cell, f.heading)]]
    }),
  )
  const identifier = textIn(at(penaltyColumns.identifier))
  return {
    number: textIn(at(penaltyColumns.number)),
    decidedOn,
    party: textIn(at(penaltyColumns.party)),
    ...(identifier !== '' && { identifier }),
    act: textIn(at(penaltyColumns.act)),
    actedOn,
    crime,
    sheet,
    fineFen: Number(readers.yuan(at(penaltyColumns.fine), penaltyColumns.fine)),
    transferred: readers.yesNo(at(penaltyColumns.transferred), penaltyColumns.transferred) === true,
  }
}

/** The items of the sheet of that day which a decision meets, with their numbers. */
export const itemsMet = ({ crime, sheet, actedOn }: Pick<PenaltyRow, 'crime' | 'sheet' | 'actedOn'>) => {
  const { ticks } =
    crime === 'pollution'
      ? assess('pollution', actedOn, pollutionInputSchema.parse(sheet))
      : assess('farmland', actedOn, landInputSchema.parse(sheet))
  return ticks.filter((t) => t.met).map((t) => t.shown)
}
