/** @module Bordered rows: the key-value tables of agency forms and lists that run over pages under a repeated header. */
import type { Canvas } from './canvas.ts'
import type { Item } from './flow.ts'
import type { FontKey } from './fonts.ts'
import { breakLines, type Line } from './line-break.ts'
import { ASCENT, type PageStyle } from './page-format.ts'

export interface Cell {
  readonly text: string
  readonly width: number
  readonly align?: 'left' | 'center' | 'right'
  /** Text at the top of a tall cell; otherwise in the middle. */
  readonly top?: boolean
  readonly font: FontKey
  readonly size: number
  /** Blank beside the text. */
  readonly padding?: number
  /** Narrower than the cell: breaks a label into even lines. */
  readonly textWidth?: number
  /** Lines that stand at the foot of the cell, to the right: （签名） 年 月 日. */
  readonly foot?: readonly string[]
}

export const RULE = 0.6
/** Above and below the text of a cell, and beside it unless the cell says otherwise. */
export const PADDING = 4
/** Justifying a narrow cell opens gaps that a full line never has. */
const STRETCH = 0.12
const LEADING = 1.45

interface Set {
  readonly cell: Cell
  readonly lines: readonly Line[]
  readonly foot: readonly Line[]
}

const sidePadding = (cell: Cell): number => cell.padding ?? PADDING

const setCell = (cell: Cell): Set => {
  const width = cell.textWidth ?? cell.width - sidePadding(cell) * 2
  const options = { font: cell.font, size: cell.size, width, stretch: STRETCH, wholeCodes: true }
  return {
    cell,
    lines: breakLines(cell.text, options),
    foot: (cell.foot ?? []).flatMap((text) => breakLines(text, options)),
  }
}

const pitchOf = (cell: Cell): number => cell.size * LEADING
const textHeight = ({ cell, lines, foot }: Set): number => (lines.length + foot.length) * pitchOf(cell) + PADDING * 2

const drawLines = (
  canvas: Canvas,
  set: Set,
  lines: readonly Line[],
  x: number,
  y: number,
  align: Cell['align'],
): void => {
  const { cell } = set
  lines.forEach((line, i) => {
    const free = cell.width - sidePadding(cell) * 2 - line.width
    const shift = align === 'center' ? free / 2 : align === 'right' ? free : 0
    const baseline = y + (i + 0.5) * pitchOf(cell) + (ASCENT - 0.5) * cell.size
    canvas.line(line, x + sidePadding(cell) + shift, baseline, cell.size)
  })
}

const drawRow = (canvas: Canvas, sets: readonly Set[], left: number, y: number, height: number): void => {
  let x = left
  for (const set of sets) {
    const { cell, lines, foot } = set
    canvas.box(x, y, cell.width, height, RULE)
    const inner = lines.length * pitchOf(cell)
    drawLines(canvas, set, lines, x, cell.top ? y + PADDING : y + (height - inner) / 2, cell.align)
    // 日 stands one character off the rule.
    drawLines(canvas, set, foot, x - cell.size, y + height - PADDING - foot.length * pitchOf(cell), 'right')
    x += cell.width
  }
}

/** A row higher than this share of a page is divided where the page ends; a lower one moves to the next. */
const SPLIT_SHARE = 0.25
/** Lines that stay together on either side of a division. */
const WIDOW = 2

interface RowOptions {
  readonly style: PageStyle
  readonly header?: Item
  readonly minHeight?: number
}

const rowOf = (sets: readonly Set[], { style, header, minHeight = 0 }: RowOptions): Item => {
  const natural = Math.max(...sets.map(textHeight))
  const height = Math.max(natural, minHeight)
  const page = style.bottom - style.top
  const split = (room: number): readonly [Item, Item] | undefined => {
    if (height < page * SPLIT_SHARE) return undefined
    const heads: Set[] = []
    const tails: Set[] = []
    for (const set of sets) {
      const fit = Math.floor((room - PADDING * 2) / pitchOf(set.cell))
      const count = set.lines.length
      const cut = count <= fit ? (set.foot.length > 0 ? Math.min(fit, count) : count) : Math.min(fit, count - WIDOW)
      if (cut < Math.min(WIDOW, count)) return undefined
      const cell = { ...set.cell, top: count > cut || set.cell.top }
      heads.push({ cell, lines: set.lines.slice(0, cut), foot: [] })
      tails.push({ cell, lines: set.lines.slice(cut), foot: set.foot })
    }
    const rest = Math.max(0, minHeight - room)
    if (tails.every((t) => t.lines.length === 0) && rest < 1 && tails.every((t) => t.foot.length === 0))
      return undefined
    return [rowOf(heads, { style, header, minHeight: room }), rowOf(tails, { style, header, minHeight: rest })]
  }
  return { height, header, split, draw: (canvas, y) => drawRow(canvas, sets, style.left, y, height) }
}

export const tableRow = (cells: readonly Cell[], options: RowOptions): Item => rowOf(cells.map(setCell), options)
