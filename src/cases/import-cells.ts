/** @module What stands in a cell: a day as a date, an Excel serial or text; each a value or a fault that says what is wrong. */
import { civilDateSchema, instant, type CivilDate, type Instant } from '../domain/time.ts'
import type { CellKind } from './import-columns.ts'

export interface Fault {
  readonly code: string
  readonly says: string
  readonly column?: string
}
export class CellFault extends Error {
  readonly fault: Fault
  constructor(code: string, says: string, column: string) {
    super(code)
    this.fault = { code, says, column }
  }
}

interface Moment {
  readonly day: CivilDate
  readonly time: string
}
const DAY_MS = 86_400_000
/** Excel counts days from 1899-12-30; what is outside 1990–2100 is a number and no day. */
const serialFrom = 32_874
const serialTo = 73_050
const EPOCH = Date.UTC(1899, 11, 30)

/** A date of a sheet has no zone: its UTC fields are what was typed. */
const ofDate = (date: Date): Moment | undefined => {
  if (Number.isNaN(date.getTime())) return undefined
  // Excel keeps times as fractions of a day: to the minute, else 09:00 reads 08:59.
  const iso = new Date(Math.round(date.getTime() / 60_000) * 60_000).toISOString()
  const day = civilDateSchema.safeParse(iso.slice(0, 10))
  return day.success ? { day: day.data, time: iso.slice(11, 16) } : undefined
}
const TEXT = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?(?:[\sT]*(\d{1,2})[:：时](\d{1,2})分?)?$/
const ofText = (text: string): Moment | undefined => {
  const found = TEXT.exec(text.trim())
  if (!found) return undefined
  const two = (part: string | undefined) => (part ?? '0').padStart(2, '0')
  const day = civilDateSchema.safeParse(`${found[1]}-${two(found[2])}-${two(found[3])}`)
  const time = `${two(found[4])}:${two(found[5])}`
  return day.success && time < '24:00' && two(found[5]) < '60' ? { day: day.data, time } : undefined
}
export const momentIn = (cell: unknown): Moment | undefined => {
  if (cell instanceof Date) return ofDate(cell)
  if (typeof cell === 'number')
    return cell >= serialFrom && cell <= serialTo ? ofDate(new Date(EPOCH + cell * DAY_MS)) : undefined
  return typeof cell === 'string' ? ofText(cell) : undefined
}
export const textIn = (cell: unknown): string =>
  typeof cell === 'string' ? cell.trim() : typeof cell === 'number' ? String(cell) : ''
export const isEmpty = (cell: unknown): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')

const HOW = '请填日期，如 2026-08-03 或者 2026年8月3日，也可以用表格的日期格式'
export const dayIn = (cell: unknown, column: string): CivilDate => {
  const found = momentIn(cell)
  if (!found) throw new CellFault('import-date', `「${column}」的日期「${textIn(cell)}」无法识别，${HOW}`, column)
  return found.day
}
export const instantIn = (cell: unknown, column: string): Instant => {
  const found = momentIn(cell)
  if (!found) throw new CellFault('import-date', `「${column}」的时间「${textIn(cell)}」无法识别，${HOW}`, column)
  return instant(`${found.day}T${found.time}:00+08:00`)
}
const yesNo: Readonly<Record<string, boolean>> = { 是: true, 否: false }
const badValue = (cell: unknown, column: string, want: string) =>
  new CellFault('import-value', `「${column}」填了「${textIn(cell)}」，应当填${want}`, column)

type Reader = (cell: unknown, column: string) => unknown
export const readers: Readonly<Record<CellKind, Reader>> = {
  text: (cell) => textIn(cell),
  day: dayIn,
  moment: instantIn,
  yesNo: (cell, column) => {
    const said = cell === true ? true : cell === false ? false : yesNo[textIn(cell)]
    if (said === undefined) throw badValue(cell, column, '「是」或者「否」')
    return said
  },
  yuan: (cell, column) => {
    const yuan = Number(textIn(cell))
    if (!Number.isFinite(yuan) || yuan < 0) throw badValue(cell, column, '金额（元）')
    return Math.round(yuan * 100)
  },
}
