/**
 * @module Civil dates and instants. A civil date is a day in Asia/Shanghai, never a `Date`;
 * an instant is a UTC ISO string with milliseconds. China has no summer time since 1991, so the offset is +08:00.
 */
import { z } from 'zod'

export const civilDateSchema = z.iso.date().brand<'CivilDate'>()
/** `YYYY-MM-DD` in Asia/Shanghai. */
export type CivilDate = z.infer<typeof civilDateSchema>

export const instantSchema = z.iso.datetime({ offset: true }).brand<'Instant'>()
/** ISO 8601 date-time with an offset; compare with `epochOf`, never as text. */
export type Instant = z.infer<typeof instantSchema>

const SHANGHAI_MS = 8 * 3600_000
const DAY_MS = 86_400_000

export const civilDate = (text: string): CivilDate => civilDateSchema.parse(text)
/** Normalised to UTC milliseconds. Throws on bad text. */
export const instant = (text: string): Instant => written(new Date(text))
// `toISOString` throws on what is no date; what it gives needs no second look.
const isInstant = (text: string): text is Instant => text.endsWith('Z')
const isDay = (text: string): text is CivilDate => text.length === 10
const written = (date: Date): Instant => {
  const text = date.toISOString()
  return isInstant(text) ? text : instantSchema.parse(text)
}
const writtenDay = (date: Date): CivilDate => {
  const text = date.toISOString().slice(0, 10)
  return isDay(text) ? text : civilDate(text)
}
export const instantOf = (epochMs: number): Instant => written(new Date(epochMs))
export const epochOf = (at: Instant): number => Date.parse(at)

/** The day in Asia/Shanghai on which an instant falls. */
export const dayOf = (at: Instant): CivilDate => writtenDay(new Date(epochOf(at) + SHANGHAI_MS))
/** Midnight in Asia/Shanghai at which the day begins. */
export const startOfDay = (day: CivilDate): Instant => instantOf(Date.parse(`${day}T00:00:00Z`) - SHANGHAI_MS)
/** The last millisecond of the day in Asia/Shanghai. */
export const endOfDay = (day: CivilDate): Instant =>
  instantOf(Date.parse(`${day}T00:00:00Z`) - SHANGHAI_MS + DAY_MS - 1)

export const addDays = (day: CivilDate, n: number): CivilDate =>
  writtenDay(new Date(Date.parse(`${day}T00:00:00Z`) + n * DAY_MS))
export const daysBetween = (from: CivilDate, to: CivilDate): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS)

/** 2026年8月9日 */
export const chineseDate = (day: CivilDate): string => {
  const [y, m, d] = day.split('-').map(Number)
  return `${y}年${m}月${d}日`
}
/** 2026年8月9日10时20分 */
export const chineseTime = (at: Instant): string => {
  const t = new Date(epochOf(at) + SHANGHAI_MS).toISOString()
  return `${chineseDate(dayOf(at))}${Number(t.slice(11, 13))}时${t.slice(14, 16)}分`
}
/** 2026-08-09 10:20 in Asia/Shanghai. */
export const shanghaiTime = (at: Instant): string =>
  new Date(epochOf(at) + SHANGHAI_MS).toISOString().slice(0, 16).replace('T', ' ')
