/**
 * @module The five Chinese fonts, parsed once per process, and the search for a glyph through them.
 * pdfkit gets the parsed Font: a path or Buffer would be parsed again for every document (80–5,000 ms, DOCUMENTS.md §5).
 */
import { readFileSync } from 'node:fs'
import { create, type Font } from 'fontkit'

/** 仿宋 body, 宋 fallback and forms, 小标宋 titles, 黑 headings, 楷 second headings. */
export type FontKey = 'fang' | 'song' | 'songb' | 'hei' | 'kai'

const FILES: Readonly<Record<FontKey, string>> = {
  fang: 'fang.otf',
  song: 'song.ttf',
  songb: 'songb.ttf',
  hei: 'hei.ttf',
  kai: 'kai.ttf',
}
/** Every chain ends in the same fonts, so what can be printed does not depend on where it is printed. */
const CHAINS: Readonly<Record<FontKey, readonly FontKey[]>> = {
  fang: ['fang', 'song', 'kai', 'hei', 'songb'],
  song: ['song', 'fang', 'kai', 'hei', 'songb'],
  songb: ['songb', 'hei', 'song', 'kai', 'fang'],
  hei: ['hei', 'songb', 'song', 'kai', 'fang'],
  kai: ['kai', 'song', 'fang', 'hei', 'songb'],
}
export const FONT_KEYS: readonly FontKey[] = ['fang', 'song', 'songb', 'hei', 'kai']

const parsed = new Map<FontKey, Font>()

export const fontOf = (key: FontKey): Font => {
  const known = parsed.get(key)
  if (known) return known
  const font = create(readFileSync(new URL(`./fonts/${FILES[key]}`, import.meta.url)))
  if (!('glyphForCodePoint' in font)) throw new Error(`${FILES[key]} is a font collection`)
  parsed.set(key, font)
  return font
}

/** Parses all fonts, so that the first document does not pay for it. */
export const warmFonts = (): void => {
  for (const key of FONT_KEYS) fontOf(key)
}

export interface Glyph {
  readonly font: FontKey
  readonly id: number
  readonly codePoint: number
  /** In thousandths of the em. */
  readonly advance: number
}

const glyphs: Readonly<Record<FontKey, Map<number, Glyph | undefined>>> = {
  fang: new Map(),
  song: new Map(),
  songb: new Map(),
  hei: new Map(),
  kai: new Map(),
}

const search = (role: FontKey, codePoint: number): Glyph | undefined => {
  for (const key of CHAINS[role]) {
    const font = fontOf(key)
    if (!font.hasGlyphForCodePoint(codePoint)) continue
    const glyph = font.glyphForCodePoint(codePoint)
    return { font: key, id: glyph.id, codePoint, advance: (glyph.advanceWidth * 1000) / font.unitsPerEm }
  }
  return undefined
}

/** The glyph of a character in the font of its role, or in the next font that has it. */
export const glyphOf = (role: FontKey, codePoint: number): Glyph | undefined => {
  const cache = glyphs[role]
  if (cache.has(codePoint)) return cache.get(codePoint)
  const glyph = search(role, codePoint)
  cache.set(codePoint, glyph)
  return glyph
}

export interface MissingGlyph {
  readonly char: string
  /** `U+30EDE` */
  readonly codePoint: string
}

/** Line ends are layout, not glyphs; every other character must be in a font. */
const isLineEnd = (codePoint: number): boolean => codePoint === 10 || codePoint === 13

/** Characters that no font has, each once. Ask before a document is issued: a □ in a legal document is a wrong name. */
export const missingGlyphs = (text: string): MissingGlyph[] => {
  const found = new Map<string, MissingGlyph>()
  for (const char of text) {
    const codePoint = char.codePointAt(0) ?? 0
    if (isLineEnd(codePoint) || found.has(char) || glyphOf('fang', codePoint)) continue
    found.set(char, { char, codePoint: `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}` })
  }
  return [...found.values()]
}
