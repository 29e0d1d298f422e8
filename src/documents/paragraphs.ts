/** @module Paragraphs, notes and signatures as rows of the grid. */
import type { Block, Paragraph } from '../domain/document-model.ts'
import { chineseDate, civilDateSchema } from '../domain/time.ts'
import type { Item } from './flow.ts'
import type { FontKey } from './fonts.ts'
import { breakLines, textWidth, type Line } from './line-break.ts'
import { ASCENT, MM, SIZE, type PageStyle } from './page-format.ts'

type BlockOf<K extends Block['kind']> = Extract<Block, { readonly kind: K }>

const FONTS: Readonly<Record<NonNullable<Paragraph['role']>, FontKey>> = {
  body: 'fang',
  address: 'fang',
  attachment: 'fang',
  heading1: 'hei',
  heading2: 'kai',
}

/** A civil date is written 2026年8月9日; a text that is already a Chinese date stays. */
export const dateText = (date: string): string => {
  const civil = civilDateSchema.safeParse(date)
  return civil.success ? chineseDate(civil.data) : date
}

export const blankRows = (style: PageStyle, rows = 1): Item => ({ height: rows * style.pitch, ink: 0, blank: true })

/** A line as a row of the page grid. */
const row = (line: Line, style: PageStyle, more: Partial<Item> = {}): Item => ({
  height: style.pitch,
  ink: style.size,
  snap: style.pitch,
  draw: (canvas, y) => canvas.line(line, style.left, y + ASCENT * style.size, style.size),
  ...more,
})

/** 附件说明: a second line begins under the first character of the name, after “附件：1. ”. */
const attachmentIndents = (text: string, style: PageStyle): { first: number; rest: number } => {
  const label = /^附件：/.exec(text)?.[0] ?? ''
  const number = /^\d+[.．]\s*/.exec(text.slice(label.length))?.[0] ?? ''
  const first = style.cell * (label ? 2 : 5)
  return { first, rest: first + textWidth(label + number, { font: 'fang', size: style.size, cell: style.cell }) }
}

const paragraphRows = (paragraph: Paragraph, style: PageStyle): Item[] => {
  const { role = 'body', text } = paragraph
  const indent = role === 'address' ? 0 : style.cell * 2
  const indents = role === 'attachment' ? attachmentIndents(text, style) : { first: indent, rest: 0 }
  const options = { font: FONTS[role], size: style.size, cell: style.cell, width: style.width, ...indents }
  const keepNext = role === 'heading1' || role === 'heading2' || role === 'address'
  return text
    .split(/\r?\n/)
    .flatMap((part) => breakLines(part, options))
    .map((line) => row(line, style, { keepNext }))
}

export const narrative = (block: BlockOf<'narrative'>, style: PageStyle): Item[] =>
  block.paragraphs.flatMap((paragraph, i) => {
    const opens = paragraph.role === 'attachment' && block.paragraphs[i - 1]?.role !== 'attachment'
    const rows = paragraphRows(paragraph, style)
    // 附件说明 is not torn apart by a page.
    const goesOn = paragraph.role === 'attachment' && block.paragraphs[i + 1]?.role === 'attachment'
    return [
      ...(opens ? [{ ...blankRows(style), keepNext: true }] : []),
      ...(goesOn ? rows.map((item) => ({ ...item, keepNext: true })) : rows),
    ]
  })

export const note = (block: BlockOf<'note'>, style: PageStyle): Item[] => {
  const size = Math.min(SIZE.smallFour, style.size)
  const small: PageStyle = { ...style, size, cell: size, pitch: size * 1.6 }
  const hang = (text: string): number => {
    const label = /^(注：)?(\d+[.．、]\s*)?/.exec(text)?.[0] ?? ''
    return textWidth(label, { font: 'fang', size })
  }
  // The second item stands under the first: “注：1. …” above “2. …”.
  const labelled = block.lines[0]?.startsWith('注：') ?? false
  const lines = block.lines.flatMap((text) => {
    const first = labelled && !text.startsWith('注：') ? size * 2 : 0
    return breakLines(text, { font: 'fang', size, cell: size, width: style.width, first, rest: first + hang(text) })
  })
  return [
    { height: size * 0.6, ink: 0, blank: true },
    ...lines.map((line) => row(line, small, { snap: undefined, height: small.pitch, ink: size })),
  ]
}

/** Rows left blank above the 署名, so that a 42 mm seal centred a little above both lines begins within a row of the text. */
const SEAL_ROWS = 2
export const SEAL = { diameter: 42 * MM, belowText: 0.5 } as const

export interface SealPlace {
  readonly page: number
  readonly x: number
  readonly y: number
}

/** 署名 centred over 成文日期, which ends four characters from the edge; a longer organ name pushes both left. */
const organAndDate = (
  organ: string | undefined,
  date: string | undefined,
  style: PageStyle,
  seal: (place: SealPlace) => void,
): Item[] => {
  const text = { font: 'fang' as const, size: style.size, cell: style.cell }
  const day = date === undefined ? '' : dateText(date)
  const right = style.left + style.width
  const [dayWidth, organWidth] = [textWidth(day, text), organ ? textWidth(organ, text) : 0]
  const centre = Math.min(right - style.cell * 4 - dayWidth / 2, right - style.cell * 2 - organWidth / 2)
  const centred = (value: string, width: number, more: Partial<Item>, sealed: boolean): Item => ({
    height: style.pitch,
    ink: style.size,
    snap: style.pitch,
    ...more,
    draw: (canvas, y, page) => {
      if (sealed) seal({ page, x: centre, y: y - (SEAL_ROWS - SEAL.belowText) * style.pitch + SEAL.diameter / 2 })
      canvas.text(value, text, { left: centre - width / 2, top: y, width })
    },
  })
  if (!organ) return day ? [blankRows(style), centred(day, dayWidth, {}, true)] : []
  return [
    { ...blankRows(style, SEAL_ROWS), keepNext: true },
    // The seal reaches below the date: the row after it stays free.
    centred(organ, organWidth, { keepNext: day !== '' }, true),
    ...(day ? [centred(day, dayWidth, {}, false)] : []),
  ]
}

export const signBlock = (
  block: BlockOf<'sign-block'>,
  style: PageStyle,
  signersRight: boolean,
  seal: (place: SealPlace) => void,
): Item[] => {
  const text = { font: 'fang' as const, size: style.size, cell: style.cell }
  const lines = (block.lines ?? []).flatMap((value): Item[] => {
    if (!signersRight)
      return breakLines(value, { ...text, width: style.width, first: style.cell * 2 }).map((l) =>
        row(l, style, { keepNext: true }),
      )
    const box = { left: style.left, width: style.width - style.cell * 4, align: 'right' as const }
    const draw: Item['draw'] = (canvas, top) => canvas.text(value, text, { ...box, top })
    return [{ height: style.pitch, ink: style.size, snap: style.pitch, keepNext: true, draw }]
  })
  const dated = organAndDate(block.organ, block.date, style, seal)
  const all = [...(lines.length > 0 ? [{ ...blankRows(style), keepNext: true }] : []), ...lines, ...dated]
  return all.map((item, i) => (i === all.length - 1 ? { ...item, keepNext: false } : item))
}
