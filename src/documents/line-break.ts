/**
 * @module The line breaker of the character grid: kinsoku, squeezed marks, every full line justified to the edge.
 * A wide character takes one cell of the grid, anything else its own width; a line is broken where it deviates least.
 */
import { glyphOf, type FontKey, type Glyph } from './fonts.ts'
import {
  breaksInsideCode,
  isCode,
  isPair,
  isSpace,
  isWide,
  mayEndLine,
  mayStartLine,
  squeezeOf,
  type Squeeze,
} from './kinsoku.ts'

export interface TextStyle {
  readonly font: FontKey
  readonly size: number
  /** Advance of a wide character; the size when absent. */
  readonly cell?: number
}
export interface BreakOptions extends TextStyle {
  readonly width: number
  /** Indents of the first line and of the others, in points. */
  readonly first?: number
  readonly rest?: number
  /** Widest gap, as a share of the size, that justifying may open; a line that needs more stays ragged. */
  readonly stretch?: number
  /** A code that fits on a line of its own is not broken (narrow cells); otherwise it may be. */
  readonly wholeCodes?: boolean
}
export interface PlacedGlyph {
  readonly glyph: Glyph
  readonly x: number
}
export interface Line {
  readonly text: string
  readonly indent: number
  readonly glyphs: readonly PlacedGlyph[]
  /** From the indent to the end of the last glyph's cell. */
  readonly width: number
}

interface Atom {
  readonly char: string
  readonly glyph: Glyph | undefined
  readonly width: number
  readonly squeeze: Squeeze | undefined
  readonly shrink: number
  /** Blank put before a glyph narrower than its cell. */
  readonly inset: number
  readonly wide: boolean
  readonly space: boolean
}

const EPSILON = 0.01

const atomOf = (char: string, style: TextStyle): Atom => {
  const glyph = glyphOf(style.font, char.codePointAt(0) ?? 0)
  const wide = isWide(char)
  const cell = style.cell ?? style.size
  const own = ((glyph?.advance ?? 0) / 1000) * style.size
  const full = wide && own > style.size * 0.7
  const squeeze = full ? squeezeOf(char) : undefined
  return {
    char,
    glyph,
    width: full ? cell : own,
    squeeze,
    shrink: squeeze ? squeeze.share * cell : 0,
    inset: full ? (style.size - own) / 2 : 0,
    wide,
    space: isSpace(char),
  }
}

/** For each boundary after atom i: 2 a break is allowed, 1 only in need (inside a word), 0 never (kinsoku). */
const boundaries = (atoms: readonly Atom[], wholeCodes: boolean): number[] => {
  const found: number[] = []
  let start = 0
  let code = false
  let length = 0
  atoms.forEach((left, i) => {
    if (left.wide || left.space) start = i + 1
    else if (i === start) {
      let end = i
      while (end < atoms.length && !atoms[end]?.wide && !atoms[end]?.space) end++
      length = end - i
      code = isCode(
        atoms
          .slice(i, end)
          .map((a) => a.char)
          .join(''),
      )
    }
    const right = atoms[i + 1]
    if (!right) found.push(2)
    else if (right.space || !mayStartLine(right.char) || !mayEndLine(left.char) || isPair(left.char, right.char))
      found.push(0)
    else if (left.wide || right.wide || left.space) found.push(2)
    else found.push(code && !wholeCodes && breaksInsideCode(length, i + 1 - start) ? 2 : 1)
  })
  return found
}

/** End (exclusive) of the line that begins at `from`. */
const lineEnd = (atoms: readonly Atom[], bounds: readonly number[], from: number, width: number): number => {
  let natural = 0
  let shrink = 0
  let pending = 0
  let fits = -1
  let stretch = 0
  let needed = -1
  let anywhere = from + 1
  for (let i = from; i < atoms.length; i++) {
    const atom = atoms[i]
    if (!atom) break
    // Spaces at the end of a line hang in the margin.
    if (atom.space) pending += atom.width
    else {
      natural += pending + atom.width
      pending = 0
      shrink += atom.shrink
    }
    if (natural - shrink > width + EPSILON) break
    const bound = bounds[i] ?? 0
    const over = natural - width
    if (over <= EPSILON) {
      anywhere = i + 1
      if (bound >= 1) needed = i + 1
      if (bound === 2) {
        fits = i + 1
        stretch = -over
      }
    } else if (bound >= 1 && fits < 0) {
      if (bound === 2) fits = i + 1
      needed = i + 1
      if (bound === 2) break
    } else if (bound === 2) {
      // 单字不成行: squeeze a last character in rather than leave it alone.
      if (over <= stretch + EPSILON || (i === atoms.length - 1 && i + 1 - fits <= 2)) fits = i + 1
      break
    }
  }
  if (fits > from) return fits
  return needed > from ? needed : anywhere
}

interface Fit {
  readonly full: boolean
  readonly width: number
  readonly size: number
  readonly stretch: number
}

/** Sets the atoms of a line: squeezes marks when it is too long, opens gaps when it is full and too short. */
const place = (atoms: readonly Atom[], fit: Fit): { glyphs: PlacedGlyph[]; width: number } => {
  let count = atoms.length
  while (count > 1 && atoms[count - 1]?.space) count--
  const line = atoms.slice(0, count)
  const natural = line.reduce((sum, a) => sum + a.width, 0)
  const over = natural - fit.width
  const last = line[count - 1]
  // The mark at the edge gives way first: the blank after it is worth least.
  const atEdge = over > EPSILON && last?.squeeze?.side === 'after' ? Math.min(over, last.shrink) : 0
  const others = line.reduce((sum, a) => sum + a.shrink, 0) - (atEdge > 0 && last ? last.shrink : 0)
  const ratio = over - atEdge > EPSILON && others > 0 ? Math.min(1, (over - atEdge) / others) : 0
  const opens = (i: number): boolean => {
    const [a, b] = [line[i], line[i + 1]]
    return !!a && !!b && (a.wide || b.wide || a.space || b.space) && !isPair(a.char, b.char)
  }
  const gaps = line.reduce((sum, _, i) => sum + (opens(i) ? 1 : 0), 0)
  const wanted = fit.full && over < -EPSILON && gaps > 0 ? -over / gaps : 0
  const gap = wanted <= fit.stretch * fit.size ? wanted : 0
  const glyphs: PlacedGlyph[] = []
  let x = 0
  line.forEach((atom, i) => {
    const cut = i === count - 1 && atEdge > 0 ? atEdge : atom.shrink * ratio
    if (atom.glyph) glyphs.push({ glyph: atom.glyph, x: x + atom.inset - (atom.squeeze?.side === 'before' ? cut : 0) })
    x += atom.width - cut + (opens(i) ? gap : 0)
  })
  return { glyphs, width: x }
}

/** Width of a text on one line. */
export const textWidth = (text: string, style: TextStyle): number => {
  let width = 0
  for (const char of text) width += atomOf(char, style).width
  return width
}

/** Breaks text into lines; a line feed ends a line. No character is lost: the lines' texts joined are the text. */
export const breakLines = (text: string, options: BreakOptions): Line[] => {
  const lines: Line[] = []
  const { width, first = 0, rest = 0, stretch = 1, size, wholeCodes = false } = options
  for (const part of text.split(/\r?\n/)) {
    const atoms = [...part].map((char) => atomOf(char, options))
    const bounds = boundaries(atoms, wholeCodes)
    let from = 0
    do {
      const indent = from === 0 ? first : rest
      const end = from === atoms.length ? from : lineEnd(atoms, bounds, from, width - indent)
      const slice = atoms.slice(from, end)
      const placed = place(slice, { full: end < atoms.length, width: width - indent, size, stretch })
      lines.push({ text: slice.map((a) => a.char).join(''), indent, ...placed })
      from = end
    } while (from < atoms.length)
  }
  return lines
}
