/**
 * @module Register of instruments: what each is called, when it is in force, which date picks it, and how sure we are.
 * `text`: the text is at hand (shared/law/texts) and was read. Laws of before 2023 whose text is not at hand are `recalled`.
 */
import type { Axis, Basis, Certainty } from '../../src/domain/basis.ts'
import { organKinds, type OrganKind } from '../../src/domain/organ.ts'
import type { CivilDate } from '../../src/domain/time.ts'
import { administrativeInstruments } from './instruments-administrative.ts'
import { compensationInstruments } from './instruments-compensation.ts'
import { judicialInstruments } from './instruments-judicial.ts'

export interface Instrument {
  /** File name in shared/law/texts without `.md` where there is a text. */
  readonly id: string
  readonly title: string
  readonly number?: string
  readonly from: string
  /** The last day it is in force. */
  readonly to?: string
  readonly certainty: Certainty
  /** The dates are from memory though the text was read. */
  readonly datesRecalled?: true
  /** The article numbering of the text cannot be checked, or the text at hand is not the newest. */
  readonly note?: string
  readonly axis: Axis
  /** Articles that follow another date than the instrument: procedure in a law of substance and the reverse. */
  readonly articleAxis?: Readonly<Record<string, Axis>>
}

const instrumentRows: readonly Instrument[] = [
  ...administrativeInstruments,
  ...judicialInstruments,
  ...compensationInstruments,
]
const register: ReadonlyMap<string, Instrument> = new Map(instrumentRows.map((row) => [row.id, row]))

export const allInstruments = (): readonly Instrument[] => instrumentRows

/** Throws on an id nobody registered: a misspelt citation must not reach a document. */
export const instrumentOf = (id: string): Instrument => {
  const found = register.get(id)
  if (!found) throw new Error(`instrument not registered: ${id}`)
  return found
}

export const certaintyOf = (basis: Basis): Certainty => instrumentOf(basis.instrument).certainty

export const axisOf = (basis: Basis): Axis => {
  const instrument = instrumentOf(basis.instrument)
  return instrument.articleAxis?.[basis.article] ?? instrument.axis
}

export interface LawDates {
  /** Day of the act (行为日; of a continuing act its end). Unknown: the step's day is used. */
  readonly actOn?: CivilDate
  readonly stepOn: CivilDate
  readonly decidedOn?: CivilDate
}

const dateBy: Record<Axis, (dates: LawDates) => CivilDate> = {
  act: ({ actOn, stepOn }) => actOn ?? stepOn,
  step: ({ stepOn }) => stepOn,
  decision: ({ decidedOn, stepOn }) => decidedOn ?? stepOn,
}

export const within = (day: string, from: string, to?: string): boolean =>
  from <= day && (to === undefined || day <= to)

/** In force on the date its axis points to. It does not weigh 从旧兼从轻: that a person chooses (法典 1057). */
export const inForce = (basis: Basis, dates: LawDates): boolean => {
  const { from, to } = instrumentOf(basis.instrument)
  return within(dateBy[axisOf(basis)](dates), from, to)
}

const digits = '零一二三四五六七八九'
/** 1054 → 一千零五十四. */
export const chineseNumber = (n: number): string => {
  const places = [...String(n)].map(Number)
  const text = places
    .map((d, i) => (d === 0 ? '零' : `${digits[d]}${['', '十', '百', '千'][places.length - 1 - i]}`))
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '')
  return n >= 10 && n < 20 ? text.slice(1) : text
}

export const articleTitle = (article: string): string => {
  const [number = 0, branch = 0] = article.split('-').map(Number)
  return `第${chineseNumber(number)}条${branch ? `之${chineseNumber(branch)}` : ''}`
}

const order: readonly Certainty[] = ['text', 'second-hand', 'recalled', 'config']
/** The surest of several: one article that was read carries a rule. */
export const surest = (bases: readonly Basis[]): Certainty =>
  order.find((c) => bases.some((b) => certaintyOf(b) === c)) ?? 'config'

export const certaintyTitles: Record<Certainty, string> = {
  text: '已核原文',
  'second-hand': '转引，依据待核',
  recalled: '记忆所及，依据待核',
  config: '约定或裁量，依据待核',
}

/** 2017 办法 2: 环保部门、公安机关、人民检察院; other departments transfer under 310号令. */
export const bindsKind = (basis: Basis, kind: OrganKind): boolean =>
  basis.instrument !== 'linkage-measures-2017' || organKinds[kind].side !== 'enforcer' || kind === 'ecology'

/** 《…》第五条第二款. An empty article: the instrument is known, the article number was not seen. */
export const nameOf = (basis: Basis): string =>
  `《${instrumentOf(basis.instrument).title}》${basis.article && articleTitle(basis.article)}${basis.clause ?? ''}`

/** The same in running text, with 依据待核 where the article was not read. */
export const labelOf = (basis: Basis): string =>
  `${nameOf(basis)}${certaintyOf(basis) === 'text' ? '' : '（依据待核）'}`
