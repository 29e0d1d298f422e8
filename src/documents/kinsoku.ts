/**
 * @module 避头尾: what may not begin or end a line (GB/T 15834—2011 §5.1, with “——” kept off the line start too),
 * and how much blank a full-width mark can give away.
 */
const NO_START = new Set('，。、；：？！）》〉」』】〕〗’”…—·～％‰℃,.;:!?)]}%°')
const NO_END = new Set('（《〈「『【〔〖‘“￥([{$#')
/** Marks whose ink is in the left half of the em: the right half is blank. */
const BLANK_AFTER = new Set('，。、；：）》〉」』】〕〗’”')
const BLANK_BEFORE = new Set('（《〈「『【〔〖‘“')
/** 一字线 and 省略号 come in pairs that may not be divided. */
const PAIRED = new Set('—…')
const WIDE_MARKS = new Set('“”‘’—…·§×÷±')

export const mayStartLine = (char: string): boolean => !NO_START.has(char)
export const mayEndLine = (char: string): boolean => !NO_END.has(char)

export const isSpace = (char: string): boolean => char === ' ' || char === '\u3000' || char === '\u00a0'

/** Full-width by kind; whether it fills the em is the font's affair. */
export const isWide = (char: string): boolean => WIDE_MARKS.has(char) || (char.codePointAt(0) ?? 0) >= 0x2000

export const isPair = (left: string, right: string): boolean => left === right && PAIRED.has(left)

export interface Squeeze {
  readonly side: 'before' | 'after'
  /** Share of the em. */
  readonly share: number
}
const SQUEEZES: ReadonlyMap<string, Squeeze> = new Map<string, Squeeze>([
  ...[...BLANK_AFTER].map((c): [string, Squeeze] => [c, { side: 'after', share: 0.5 }]),
  ...[...BLANK_BEFORE].map((c): [string, Squeeze] => [c, { side: 'before', share: 0.5 }]),
  ...[...'？！'].map((c): [string, Squeeze] => [c, { side: 'after', share: 0.25 }]),
])
export const squeezeOf = (char: string): Squeeze | undefined => SQUEEZES.get(char)

const NUMBER = /^[\d.,%:]+$/
const DATE = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/
const CODE_LENGTH = 10
/** Characters of a code that stay together on either side of a break inside it. */
const CODE_END = 4

/** A credit code, a phone or a URL may be broken inside; a word, an amount or a date may not. */
export const isCode = (token: string): boolean =>
  token.length >= CODE_LENGTH && /\d/.test(token) && !DATE.test(token) && !(NUMBER.test(token) && /[.,:]/.test(token))

export const breaksInsideCode = (length: number, offset: number): boolean =>
  offset >= CODE_END && length - offset >= CODE_END
