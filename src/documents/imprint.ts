/** @module What stands at the foot: 版记, 回执联, page numbers, and the marks in the head margin. */
import type { Block, DocumentModel } from '../domain/document-model.ts'
import type { Canvas } from './canvas.ts'
import type { Item } from './flow.ts'
import { breakLines, textWidth } from './line-break.ts'
import { ASCENT, MM, SIZE, type PageStyle } from './page-format.ts'
import { dateText, narrative } from './paragraphs.ts'

const ROW = (SIZE.four * 15) / 8
const THICK = 0.35 * MM
const THIN = 0.25 * MM

/** 版记: its last rule lies on the lower edge of the type area. A letter has neither rules nor 印发 (GB/T 9704 §10.1). */
export const imprintItems = (model: DocumentModel, style: PageStyle): Item[] => {
  const { imprint } = model
  if (!imprint) return []
  const text = { font: 'fang', size: SIZE.four } as const
  const isLetter = model.head === 'letter'
  const label = '抄送：'
  const inset = SIZE.four
  const copies =
    imprint.copies.length === 0
      ? []
      : breakLines(`${label}${imprint.copies.join('，')}。`, {
          ...text,
          width: style.width - inset,
          first: inset,
          rest: inset + textWidth(label, text),
        })
  const rows = copies.length + (isLetter ? 0 : 1)
  if (rows === 0) return []
  const height = rows * ROW
  const rule = (canvas: Canvas, y: number, width: number): void =>
    canvas.rule({ x1: style.left, x2: style.left + style.width, y1: y, y2: y, width })
  const draw = (canvas: Canvas, y: number): void => {
    const lead = (ROW - SIZE.four) / 2
    copies.forEach((line, i) => canvas.line(line, style.left, y + i * ROW + lead + ASCENT * SIZE.four, SIZE.four))
    if (isLetter) return
    const last = y + copies.length * ROW
    const box = { left: style.left + inset, width: style.width - inset * 2, top: last + lead }
    canvas.text(imprint.printedBy, text, box)
    canvas.text(`${dateText(imprint.printedOn)}印发`, text, { ...box, align: 'right' })
    rule(canvas, y, THICK)
    if (copies.length > 0) rule(canvas, last, THIN)
    rule(canvas, y + height, THICK)
  }
  return [{ height, foot: true, draw }]
}

/** Items as one that is not divided. */
const stacked = (items: readonly Item[]): Item => ({
  height: items.reduce((sum, item) => sum + item.height, 0),
  draw: (canvas, y, page) => {
    let top = y
    for (const item of items) {
      item.draw?.(canvas, top, page)
      top += item.height
    }
  },
})

/** 回执: below a dashed cut at the foot of the page, or on a page of its own after a 版记. */
export const receiptSlip = (
  block: Extract<Block, { readonly kind: 'receipt-slip' }>,
  style: PageStyle,
  ownPage: boolean,
): Item => {
  const size = Math.min(style.size, SIZE.four)
  const small: PageStyle = { ...style, size, cell: size, pitch: size * 1.7 }
  const cut: Item = {
    height: size * 1.2,
    draw: (canvas, y) =>
      canvas.rule({ x1: style.left, x2: style.left + style.width, y1: y + 2, y2: y + 2, width: 0.7, dash: '[5 3] 0' }),
  }
  const title: Item = {
    height: SIZE.smallTwo * 1.9,
    draw: (canvas, y) =>
      canvas.text(
        block.title,
        { font: 'songb', size: SIZE.smallTwo },
        { left: style.left, width: style.width, top: y + 4, align: 'center' },
      ),
  }
  const lines = narrative(
    { kind: 'narrative', paragraphs: block.lines.map((text) => ({ text })) },
    { ...small, pitch: size * 2 },
  )
  const item = stacked([cut, title, ...narrative({ kind: 'narrative', paragraphs: block.paragraphs }, small), ...lines])
  return ownPage ? { ...item, newPage: true } : { ...item, foot: true }
}

/** “— 1 —” in 四号 宋体 7 mm below the type area: odd pages right, even pages left, one character in. */
export const pageNumber = (canvas: Canvas, page: number, style: PageStyle): void =>
  canvas.text(
    `— ${page} —`,
    { font: 'song', size: SIZE.four },
    {
      left: style.left + SIZE.four,
      width: style.width - SIZE.four * 2,
      // The dash is drawn about the middle of the em box.
      top: style.bottom + 7 * MM - SIZE.four * 0.5,
      align: page % 2 === 1 ? 'right' : 'left',
    },
  )

export const headMarks = (canvas: Canvas, marks: readonly string[], style: PageStyle): void => {
  const text = { font: 'hei', size: 9 } as const
  let right = style.left + style.width
  for (const mark of [...marks].reverse()) {
    const width = textWidth(mark, text)
    canvas.text(mark, text, { left: right - width - 4, width, top: 15 * MM })
    canvas.box(right - width - 8, 15 * MM - 3, width + 8, text.size + 6, 0.6)
    right -= width + 14
  }
}
