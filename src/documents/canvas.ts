/**
 * @module Draws glyphs and rules onto pdfkit pages as raw content.
 * pdfkit's own text() lays out ragged and without fallback; we only let it subset fonts and write the file.
 */
import { fontOf, type FontKey } from './fonts.ts'
import { textWidth, breakLines, type Line, type PlacedGlyph, type TextStyle } from './line-break.ts'
import { ASCENT, BLACK } from './page-format.ts'

const n = (value: number): string => String(Math.round(value * 1000) / 1000)

export interface Rule {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly width: number
  readonly color?: string
  readonly dash?: string
}

export class Canvas {
  readonly #doc: PDFKit.PDFDocument
  readonly #fonts = new Map<FontKey, { font: PDFKit.EmbeddedFont; codes: Map<number, string> }>()
  #content: string[] = []

  constructor(doc: PDFKit.PDFDocument) {
    this.#doc = doc
  }

  /** Writes what was drawn to the current page. */
  flush(): void {
    this.#doc.addContent(this.#content.join('\n'))
    this.#content = []
  }

  #font(key: FontKey): { font: PDFKit.EmbeddedFont; codes: Map<number, string> } {
    let entry = this.#fonts.get(key)
    if (!entry) {
      entry = { font: this.#doc.font(fontOf(key), key)._font, codes: new Map() }
      this.#fonts.set(key, entry)
    }
    this.#doc.page.fonts[entry.font.id] = entry.font.ref()
    return entry
  }

  #code(key: FontKey, { glyph }: PlacedGlyph): string {
    const { font, codes } = this.#font(key)
    let code = codes.get(glyph.id)
    if (code === undefined) {
      const index = font.subset.includeGlyph(glyph.id)
      font.widths[index] = glyph.advance
      font.unicode[index] = [glyph.codePoint]
      code = index.toString(16).padStart(4, '0')
      codes.set(glyph.id, code)
    }
    return code
  }

  /** Draws a broken line whose indent begins at `x`. */
  line(line: Line, x: number, baseline: number, size: number, color = BLACK): void {
    if (line.glyphs.length === 0) return
    const out = this.#content
    if (color !== BLACK) out.push(`${color} rg`)
    out.push('BT')
    for (let i = 0; i < line.glyphs.length;) i = this.#run(line.glyphs, i, x + line.indent, baseline, size)
    out.push('ET')
    if (color !== BLACK) out.push(`${BLACK} rg`)
  }

  /** One run of a single font; returns where the next begins. */
  #run(glyphs: readonly PlacedGlyph[], from: number, x: number, baseline: number, size: number): number {
    const key = glyphs[from]?.glyph.font ?? 'fang'
    let end = from
    let pen = 0
    let text = ''
    let array = ''
    for (; end < glyphs.length; end++) {
      const item = glyphs[end]
      if (!item || item.glyph.font !== key) break
      const code = this.#code(key, item)
      const shift = end === from ? 0 : Math.round((pen - item.x) * (1000 / size) * 10) / 10
      if (shift !== 0) {
        array += `<${text}>${shift}`
        text = ''
      }
      text += code
      pen = (end === from ? item.x : pen - (shift * size) / 1000) + (item.glyph.advance * size) / 1000
    }
    const start = x + (glyphs[from]?.x ?? 0)
    // The page is flipped (y downward), so the text matrix flips it back.
    this.#content.push(
      `/${this.#font(key).font.id} ${n(size)} Tf 1 0 0 -1 ${n(start)} ${n(baseline)} Tm [${array}<${text}>]TJ`,
    )
    return end
  }

  /** Text on one line, its em box hanging from `top`, aligned between `left` and `left + width`. */
  text(
    text: string,
    style: TextStyle,
    box: {
      readonly left: number
      readonly top: number
      readonly width: number
      readonly align?: 'left' | 'center' | 'right'
    },
    color?: string,
  ): void {
    const [line] = breakLines(text, { ...style, width: Number.POSITIVE_INFINITY })
    if (!line) return
    const free = box.width - textWidth(text, style)
    const shift = box.align === 'right' ? free : box.align === 'center' ? free / 2 : 0
    this.line(line, box.left + shift, box.top + ASCENT * style.size, style.size, color)
  }

  rule({ x1, y1, x2, y2, width, color = BLACK, dash }: Rule): void {
    const paint = `${color} RG ${n(width)} w ${n(x1)} ${n(y1)} m ${n(x2)} ${n(y2)} l S`
    this.#content.push(dash ? `q ${dash} d ${paint} Q` : paint)
  }

  box(x: number, y: number, width: number, height: number, line: number): void {
    this.#content.push(`${BLACK} RG ${n(line)} w ${n(x)} ${n(y)} ${n(width)} ${n(height)} re S`)
  }
}
