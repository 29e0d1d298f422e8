/** @module The heads: 文件格式, 信函格式, agency form, court, procuratorate, police and calculation sheet (DOCUMENTS.md §2). */
import type { DocumentModel } from '../domain/document-model.ts'
import type { Canvas } from './canvas.ts'
import type { Item } from './flow.ts'
import type { FontKey } from './fonts.ts'
import { textWidth } from './line-break.ts'
import { MM, PAGE, RED, SIZE, type PageStyle } from './page-format.ts'
import { blankRows } from './paragraphs.ts'
import { titleLines } from './title.ts'

export interface Head {
  /** Where the items begin on the first page. */
  readonly start: number
  readonly items: readonly Item[]
  /** Drawn on the first page apart from the items. */
  readonly draw?: (canvas: Canvas) => void
}

interface Row {
  readonly font: FontKey
  readonly size: number
  readonly height: number
  readonly align?: 'left' | 'center' | 'right'
}

/** One line of a head, the text in the middle of its height. */
const headRow = (text: string, row: Row, style: PageStyle, more: Partial<Item> = {}): Item => ({
  height: row.height,
  keepNext: true,
  ...more,
  draw: (canvas, y) =>
    canvas.text(text, fitted(text, row, style.width), {
      left: style.left,
      width: style.width,
      top: y + (row.height - row.size) / 2,
      align: row.align ?? 'center',
    }),
})

/** An organ's name longer than the type area is set smaller, never cut. */
const fitted = (text: string, row: Row, width: number): { font: FontKey; size: number } => {
  const natural = textWidth(text, row)
  return { font: row.font, size: natural > width ? (row.size * width) / natural : row.size }
}

const titleRows = (title: string, row: Row, style: PageStyle, more: Partial<Item> = {}): Item[] =>
  titleLines(title, Math.floor(style.width / row.size)).map((line) => headRow(line, row, style, more))

const onGrid = (y: number, { top, pitch }: PageStyle): number => top + Math.round((y - top) / pitch) * pitch

/** 发文机关标志: 小标宋 in red, as large as the type area allows up to 42 pt. */
const markSize = (organ: string, width: number, largest: number): number =>
  Math.min(largest, (width * largest) / textWidth(organ, { font: 'songb', size: largest }))

const officialTitle = (model: DocumentModel, style: PageStyle): Item[] => [
  ...titleRows(model.title, { font: 'songb', size: SIZE.two, height: style.pitch }, style),
  blankRows(style),
]

const redhead = (model: DocumentModel, style: PageStyle): Head => {
  const size = markSize(model.organ, style.width, 42)
  const mark = style.top + 35 * MM
  const number = mark + size + 2 * style.pitch
  const line = number + SIZE.three + 4 * MM
  const text = { font: 'fang' as const, size: SIZE.three }
  const { left, width } = style
  const draw = (canvas: Canvas): void => {
    canvas.text(model.organ, { font: 'songb', size }, { left, width, top: mark, align: 'center' }, RED)
    if (model.number && !model.signer) canvas.text(model.number, text, { left, width, top: number, align: 'center' })
    if (model.signer) {
      const inner = { left: left + style.cell, width: width - style.cell * 2, top: number }
      if (model.number) canvas.text(model.number, text, inner)
      const name = textWidth(model.signer, { font: 'kai', size: SIZE.three })
      canvas.text(model.signer, { font: 'kai', size: SIZE.three }, { ...inner, align: 'right' })
      canvas.text('签发人：', text, { ...inner, width: inner.width - name, align: 'right' })
    }
    canvas.rule({ x1: left, y1: line, x2: left + width, y2: line, width: 1.2, color: RED })
  }
  return { start: onGrid(line + 2 * style.pitch, style), items: officialTitle(model, style), draw }
}

const letter = (model: DocumentModel, style: PageStyle): Head => {
  const size = markSize(model.organ, style.width, 36)
  const mark = 30 * MM
  const line = mark + size + 4 * MM
  const foot = PAGE.height - 20 * MM
  const [x1, x2] = [20 * MM, PAGE.width - 20 * MM]
  const number = line + 3 + (SIZE.three * 7) / 8
  const { left, width } = style
  const rule = (canvas: Canvas, y: number, thick: boolean): void =>
    canvas.rule({ x1, x2, y1: y, y2: y, width: thick ? 2.2 : 0.8, color: RED })
  const draw = (canvas: Canvas): void => {
    canvas.text(model.organ, { font: 'songb', size }, { left, width, top: mark, align: 'center' }, RED)
    rule(canvas, line, true)
    rule(canvas, line + 3, false)
    rule(canvas, foot - 3, false)
    rule(canvas, foot, true)
    if (model.number)
      canvas.text(model.number, { font: 'fang', size: SIZE.three }, { left, width, top: number, align: 'right' })
  }
  return { start: onGrid(number + SIZE.three + 2 * style.pitch, style), items: officialTitle(model, style), draw }
}

const rowsHead = (style: PageStyle, rows: readonly Item[]): Head => ({ start: style.top, items: rows })

/** 文书名 goes under the court's name, the 案号 under it to the right. */
const court = (model: DocumentModel, style: PageStyle): Head =>
  rowsHead(style, [
    { height: style.pitch, ink: 0 },
    headRow(model.organ, { font: 'song', size: SIZE.two, height: style.pitch * 1.25 }, style),
    ...titleRows(model.title, { font: 'songb', size: SIZE.one, height: style.pitch * 1.25 }, style),
    ...(model.number
      ? [headRow(model.number, { font: 'fang', size: SIZE.three, height: style.pitch * 1.5, align: 'right' }, style)]
      : []),
    { height: style.pitch * 0.5, ink: 0 },
  ])

/** 检察院 and 公安 papers stand alike, but for the type of the number. */
const judicial = (model: DocumentModel, style: PageStyle, number: FontKey): Head =>
  rowsHead(style, [
    headRow(model.organ, { font: 'song', size: SIZE.two, height: style.pitch * 1.2 }, style),
    ...titleRows(model.title, { font: 'songb', size: SIZE.two, height: style.pitch * 1.2 }, style),
    ...(model.number
      ? [headRow(model.number, { font: number, size: SIZE.three, height: style.pitch * 1.3, align: 'right' }, style)]
      : []),
    { height: style.pitch * 0.5, ink: 0 },
  ])

const agencyForm = (model: DocumentModel, style: PageStyle): Head =>
  rowsHead(style, [
    headRow(model.organ, { font: 'songb', size: SIZE.smallTwo, height: 30 }, style),
    ...titleRows(model.title, { font: 'songb', size: SIZE.two, height: 36 }, style),
    ...(model.number
      ? [headRow(model.number, { font: 'fang', size: SIZE.smallFour, height: 24, align: 'right' }, style)]
      : [{ height: 10 }]),
  ])

const plain = (model: DocumentModel, style: PageStyle): Head =>
  rowsHead(style, [
    ...titleRows(model.title, { font: 'hei', size: SIZE.smallTwo, height: 32 }, style),
    headRow(
      [model.organ, model.number].filter(Boolean).join('　'),
      { font: 'kai', size: SIZE.smallFour, height: 22 },
      style,
    ),
    { height: 8, keepNext: true },
  ])

const HEADS: Readonly<Record<DocumentModel['head'], (model: DocumentModel, style: PageStyle) => Head>> = {
  redhead,
  letter,
  court,
  procuratorate: (model, style) => judicial(model, style, 'kai'),
  police: (model, style) => judicial(model, style, 'fang'),
  'agency-form': agencyForm,
  plain,
}
export const headOf = (model: DocumentModel, style: PageStyle): Head => HEADS[model.head](model, style)
