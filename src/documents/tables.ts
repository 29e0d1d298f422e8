/** @module The two table blocks: key-value tables of agency forms, and lists. */
import type { Block, KvRow } from '../domain/document-model.ts'
import type { Item } from './flow.ts'
import type { FontKey } from './fonts.ts'
import { textWidth } from './line-break.ts'
import { MM, SIZE, type PageStyle } from './page-format.ts'
import { PADDING, tableRow, type Cell } from './table.ts'
import { titleLines } from './title.ts'

type BlockOf<K extends Block['kind']> = Extract<Block, { readonly kind: K }>

const VALUE = { font: 'fang', size: SIZE.smallFour } as const
const LABEL = { font: 'song', size: SIZE.smallFour } as const

/** Fewest characters a label column is wide, so that 案由 is not squeezed between rules. */
const LABEL_MIN = 4
/** Most characters a label takes before it is broken into even lines, by the number of pairs in its row. */
const labelCap = (pairs: number): number => (pairs <= 2 ? 6 : 4)

/** Width of the text of a label when its lines are even: 有效证件及号码 in two lines is four wide. */
const evenWidth = (label: string, cap: number): number => {
  const natural = textWidth(label, LABEL) / LABEL.size
  return Math.ceil(natural / Math.max(1, Math.ceil(natural / cap)) - 0.01) * LABEL.size
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)
const longestLine = (text: string): number => Math.max(...text.split('\n').map((line) => textWidth(line, VALUE)))

/** Widths of label, value, label, value… for all rows with the same number of pairs, so that their rules meet. */
const kvWidths = (rows: readonly KvRow[], pairs: number, first: number, width: number): number[] => {
  const like = rows.filter((row) => row.cells.length === pairs)
  const at = (i: number): KvRow['cells'][number][] => like.flatMap((row) => row.cells.slice(i, i + 1))
  const labels = Array.from({ length: pairs }, (_, i) =>
    i === 0
      ? first
      : Math.max(LABEL.size * LABEL_MIN, ...at(i).map((cell) => evenWidth(cell.label, labelCap(pairs)))) + PADDING * 2,
  )
  const free = width - sum(labels)
  const even = free / pairs
  const wants = labels.map((_, i) =>
    Math.min(even * 1.8, Math.max(even * 0.6, ...at(i).map((c) => longestLine(c.value) + PADDING * 2))),
  )
  const scale = free / sum(wants)
  return labels.flatMap((label, i) => [label, (wants[i] ?? even) * scale])
}

/** The date and seal lines of a cell to be written on stand at its foot. */
const FOOT = /(年[\s　]*月[\s　]*日|盖章|公章)[）)]?[\s　]*$/
const divideFoot = (text: string): { body: string; foot: string[] } => {
  const lines = text.split('\n')
  let cut = lines.length
  while (cut > 0 && FOOT.test(lines[cut - 1] ?? '')) cut--
  return { body: lines.slice(0, cut).join('\n'), foot: lines.slice(cut) }
}

const valueCell = (value: string, width: number, height: number | undefined): Cell => {
  if (height === undefined) return { ...VALUE, text: value, width }
  const { body, foot } = divideFoot(value)
  return { ...VALUE, text: body, width, top: true, foot }
}

/** `scale` lowers the heights of cells to be written on, so that a form stays on one page. */
export const kvTable = (block: BlockOf<'kv-table'>, style: PageStyle, scale: number): Item[] => {
  const { rows } = block
  const firsts = rows.flatMap((row) =>
    row.cells.slice(0, 1).map((cell) => evenWidth(cell.label, labelCap(row.cells.length))),
  )
  const first = Math.max(LABEL.size * LABEL_MIN, ...firsts) + PADDING * 2
  const widths = new Map<number, number[]>()
  for (const { cells } of rows) {
    if (!widths.has(cells.length)) widths.set(cells.length, kvWidths(rows, cells.length, first, style.width))
  }
  return rows.map(({ cells, height }) => {
    const shares = widths.get(cells.length) ?? []
    const drawn = cells.flatMap(({ label, value }, i): Cell[] => {
      const [labelWidth, valueWidth] = [shares[i * 2] ?? 0, shares[i * 2 + 1] ?? 0]
      if (label === '') return [valueCell(value, labelWidth + valueWidth, height)]
      const even = evenWidth(label, (labelWidth - PADDING * 2) / LABEL.size)
      return [
        { ...LABEL, text: label, width: labelWidth, align: 'center', textWidth: even },
        valueCell(value, valueWidth, height),
      ]
    })
    return tableRow(drawn, { style, minHeight: (height === undefined ? 10 : height * scale) * MM })
  })
}

export const listTable = (block: BlockOf<'list-table'>, style: PageStyle): Item[] => {
  const total = sum(block.columns.map((column) => column.width))
  const widths = block.columns.map((column) => (column.width / total) * style.width)
  const text = { size: SIZE.five, padding: 2.5 }
  const titles = block.columns.map(({ title }, i): Cell => ({
    ...text,
    font: 'hei',
    text: title,
    width: widths[i] ?? 0,
    align: 'center',
  }))
  const header: Item = { ...tableRow(titles, { style, minHeight: 8 * MM }), keepNext: true, split: undefined }
  const row = (values: readonly string[]): Item =>
    tableRow(
      block.columns.map(({ align }, i): Cell => ({
        ...text,
        font: 'fang',
        text: values[i] ?? '',
        width: widths[i] ?? 0,
        align,
      })),
      { style, header, minHeight: 7 * MM },
    )
  const none: Cell = { ...text, font: 'fang', text: block.empty ?? '', width: style.width, align: 'center' }
  const rows =
    block.rows.length > 0
      ? block.rows.map(row)
      : block.empty === undefined
        ? []
        : [tableRow([none], { style, minHeight: 7 * MM })]
  return [...(block.caption ? captionItems(block.caption, style) : []), header, ...rows]
}

interface Caption {
  readonly font: FontKey
  readonly size: number
  readonly height: number
  readonly align: 'left' | 'center'
}

const captionRow = (text: string, { font, size, height, align }: Caption, style: PageStyle): Item => ({
  height,
  keepNext: true,
  draw: (canvas, y) =>
    canvas.text(text, { font, size }, { left: style.left, top: y + (height - size) / 2, width: style.width, align }),
})

/** A caption “附件1⏎移送材料清单” begins an annex: 另面编排, 附件 in 黑体 flush left, its title in the third row. */
const captionItems = (caption: string, style: PageStyle): Item[] => {
  const annex = /^(附件\d*)\n([^]+)$/.exec(caption)
  if (!annex)
    return [captionRow(caption, { font: 'hei', size: SIZE.four, height: SIZE.four * 1.7, align: 'center' }, style)]
  const row = { height: style.pitch * 1.5 }
  return [
    { ...captionRow(annex[1] ?? '', { ...row, font: 'hei', size: SIZE.three, align: 'left' }, style), newPage: true },
    ...titleLines(annex[2] ?? '', Math.floor(style.width / SIZE.two)).map((line) =>
      captionRow(line, { ...row, font: 'songb', size: SIZE.two, align: 'center' }, style),
    ),
  ]
}
