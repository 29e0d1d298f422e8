/**
 * @module The frozen model as a .docx, for organs that finish their papers in a word processor: the same text, GB/T 9704
 * margins, sizes and rows. The fonts are named, not embedded, and every character stays as it is.
 */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph as Para,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  type IParagraphOptions,
} from 'docx'
import type { Block, Column, DocumentModel, KvRow, Paragraph } from '../domain/document-model.ts'
import { MM, PAGE, SIZE, STYLES, type PageStyle } from './page-format.ts'
import { dateText } from './paragraphs.ts'

/** The names the word processors of the offices know. */
const FONTS = {
  fang: '仿宋_GB2312',
  hei: '黑体',
  kai: '楷体_GB2312',
  song: '宋体',
  songb: '方正小标宋简体',
} as const
type Font = keyof typeof FONTS

const twips = (points: number): number => Math.round(points * 20)
/** Word counts sizes in half points. */
const half = (points: number): number => Math.round(points * 2)
const RED = 'E32121'

interface Run {
  readonly font: Font
  readonly size: number
  readonly color?: string
}
const run = (text: string, { font, size, color }: Run): TextRun => {
  const name = FONTS[font]
  return new TextRun({ text, size: half(size), color, font: { ascii: name, hAnsi: name, eastAsia: name, cs: name } })
}
const line = (text: string, with_: Run, style: PageStyle, more: Omit<IParagraphOptions, 'children'> = {}): Para =>
  new Para({
    spacing: { line: twips(Math.max(style.pitch, with_.size * 1.3)), lineRule: LineRuleType.EXACT },
    ...more,
    children: [run(text, with_)],
  })

const roleFonts: Readonly<Record<NonNullable<Paragraph['role']>, Font>> = {
  body: 'fang',
  address: 'fang',
  attachment: 'fang',
  heading1: 'hei',
  heading2: 'kai',
}
const paragraphs = (list: readonly Paragraph[], style: PageStyle): Para[] =>
  list.flatMap(({ text, role = 'body' }) =>
    text.split(/\r?\n/).map((part) =>
      line(part, { font: roleFonts[role], size: style.size }, style, {
        alignment: AlignmentType.BOTH,
        indent: { firstLine: role === 'address' ? 0 : twips(style.cell * 2) },
        keepNext: role === 'heading1' || role === 'heading2',
      }),
    ),
  )

const cell = (
  text: string,
  share: number,
  style: PageStyle,
  align: Column['align'] = 'left',
  span?: number,
): TableCell =>
  new TableCell({
    width: { size: Math.round(share * twips(style.width)), type: WidthType.DXA },
    columnSpan: span,
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 60, bottom: 60, left: 90, right: 90 },
    children: text.split(/\r?\n/).map(
      (part) =>
        new Para({
          alignment: { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT }[align],
          children: [run(part, { font: 'fang', size: SIZE.smallFour })],
        }),
    ),
  })
const table = (rows: TableRow[], style: PageStyle, shares: readonly number[]): Table =>
  new Table({
    rows,
    layout: TableLayoutType.FIXED,
    width: { size: twips(style.width), type: WidthType.DXA },
    columnWidths: shares.map((share) => Math.round(share * twips(style.width))),
  })

/** A row has one or two pairs; one pair takes the width of both. */
const LABEL = 0.2
const VALUE = 0.3
const kvRow = ({ cells, height }: KvRow, style: PageStyle): TableRow =>
  new TableRow({
    height: height === undefined ? undefined : { value: twips(height * MM), rule: 'atLeast' },
    children: cells.flatMap(({ label, value }, i) => {
      const alone = cells.length === 1
      const last = i === cells.length - 1
      return [
        cell(label, LABEL, style, 'center'),
        cell(value, alone ? 1 - LABEL : VALUE, style, 'left', alone && last ? 3 : 1),
      ]
    }),
  })
const kvTable = (rows: readonly KvRow[], style: PageStyle): Table =>
  table(
    rows.map((row) => kvRow(row, style)),
    style,
    [LABEL, VALUE, LABEL, VALUE],
  )

type ListTable = Extract<Block, { kind: 'list-table' }>
const listTable = ({ columns, rows, empty }: ListTable, style: PageStyle): Table => {
  const total = columns.reduce((sum, { width }) => sum + width, 0)
  const shares = columns.map(({ width }) => width / total)
  const tableRow = (texts: readonly string[], header: boolean) =>
    new TableRow({
      tableHeader: header,
      cantSplit: true,
      children: texts.map((text, i) => cell(text, shares[i] ?? 0, style, header ? 'center' : columns[i]?.align)),
    })
  const body =
    rows.length > 0
      ? rows.map((texts) => tableRow(texts, false))
      : [new TableRow({ children: [cell(empty ?? '', 1, style, 'center', columns.length)] })]
  return table(
    [
      tableRow(
        columns.map(({ title }) => title),
        true,
      ),
      ...body,
    ],
    style,
    shares,
  )
}

const small = { font: 'fang', size: SIZE.smallFour } as const
const blocks = (block: Block, style: PageStyle): (Para | Table)[] => {
  const text = { font: 'fang', size: style.size } as const
  const blank = line('', text, style)
  switch (block.kind) {
    case 'narrative':
      return paragraphs(block.paragraphs, style)
    case 'kv-table':
      return [kvTable(block.rows, style), blank]
    case 'list-table':
      return [
        ...(block.caption?.split('\n') ?? []).map((t) => line(t, text, style, { keepNext: true })),
        listTable(block, style),
        blank,
      ]
    case 'sign-block': {
      const right = { alignment: AlignmentType.RIGHT, indent: { right: twips(style.cell * 4) }, keepNext: true }
      return [
        blank,
        ...(block.lines ?? []).map((t) => line(t, text, style, { indent: { firstLine: twips(style.cell * 2) } })),
        ...(block.organ ? [line(block.organ, text, style, right)] : []),
        ...(block.date ? [line(dateText(block.date), text, style, { ...right, keepNext: false })] : []),
      ]
    }
    case 'receipt-slip':
      return [
        line('', small, style, {
          border: { bottom: { style: BorderStyle.DASHED, size: 6, space: 1, color: '000000' } },
        }),
        line(block.title, { font: 'hei', size: style.size }, style, { alignment: AlignmentType.CENTER }),
        ...paragraphs(block.paragraphs, style),
        ...block.lines.map((t) => line(t, text, style)),
      ]
    case 'note':
      return block.lines.map((t) => line(t, small, style))
  }
}

const numberRun = { font: 'fang', size: SIZE.three } as const
/** 机关, 文号, 签发人 and 标题, in the order and faces of each head. */
const headLines = (model: DocumentModel, style: PageStyle): Para[] => {
  const center = { alignment: AlignmentType.CENTER }
  const right = { alignment: AlignmentType.RIGHT }
  const red = model.head === 'redhead' || model.head === 'letter'
  const organ: Run = red ? { font: 'songb', size: 36, color: RED } : { font: 'song', size: SIZE.two }
  const title: Run = { font: model.head === 'plain' ? 'hei' : 'songb', size: SIZE.two }
  const number = model.number
    ? [
        line(
          `${model.number}${model.signer ? `　　签发人：${model.signer}` : ''}`,
          numberRun,
          style,
          red ? center : right,
        ),
      ]
    : []
  const rule = { border: { bottom: { style: BorderStyle.SINGLE, size: 12, space: 6, color: RED } } }
  const organLine = line(model.organ, organ, style, center)
  const titleLine = line(model.title, title, style, center)
  const blank = line('', numberRun, style)
  return red
    ? [organLine, ...number, line('', numberRun, style, rule), titleLine, blank]
    : [organLine, titleLine, ...number, blank]
}

const imprint = ({ imprint: printed }: DocumentModel, style: PageStyle): Para[] => {
  if (!printed) return []
  const run4 = { font: 'fang', size: SIZE.four } as const
  const rule = { style: BorderStyle.SINGLE, size: 8, space: 1, color: '000000' }
  return [
    ...(printed.copies.length > 0
      ? [line(`抄送：${printed.copies.join('，')}。`, run4, style, { border: { top: rule } })]
      : []),
    line(`${printed.printedBy}　　${dateText(printed.printedOn)}印发`, run4, style, {
      border: { top: rule, bottom: rule },
    }),
  ]
}

/** — 1 —, on the right of odd pages and the left of even ones. */
const footer = (odd: boolean): Footer => {
  const name = FONTS.song
  return new Footer({
    children: [
      new Para({
        alignment: odd ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: odd ? { right: twips(SIZE.four) } : { left: twips(SIZE.four) },
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: half(SIZE.four), font: name })],
      }),
    ],
  })
}

export const renderDocx = async (model: DocumentModel): Promise<Uint8Array> => {
  const style = STYLES[model.head]
  const marks = (model.marks ?? []).map((mark) =>
    line(mark, { font: 'hei', size: SIZE.five }, style, { alignment: AlignmentType.RIGHT }),
  )
  const doc = new Document({
    title: model.title,
    creator: model.organ,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(PAGE.width), height: twips(PAGE.height) },
            margin: {
              top: twips(style.top),
              bottom: twips(PAGE.height - style.bottom),
              left: twips(style.left),
              right: twips(PAGE.width - style.left - style.width),
            },
          },
        },
        footers: { default: footer(true), even: footer(false) },
        children: [
          ...marks,
          ...headLines(model, style),
          ...model.blocks.flatMap((block) => blocks(block, style)),
          ...imprint(model, style),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(doc))
}
