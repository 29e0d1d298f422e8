/** @module From a frozen document model to the bytes of a PDF: the same model gives the same bytes. */
import PDFDocument from 'pdfkit'
import { canonicalJson, taggedHash } from '../domain/canonical.ts'
import type { Block, DocumentModel } from '../domain/document-model.ts'
import { Canvas } from './canvas.ts'
import { paginate, type Item, type Placed } from './flow.ts'
import { missingGlyphs, type MissingGlyph } from './fonts.ts'
import { headOf, type Head } from './heads.ts'
import { headMarks, imprintItems, pageNumber, receiptSlip } from './imprint.ts'
import { PAGE, STYLES, type PageStyle } from './page-format.ts'
import { narrative, note, signBlock, type SealPlace } from './paragraphs.ts'
import { kvTable, listTable } from './tables.ts'
import { documentTexts } from './texts.ts'

export class MissingGlyphsError extends Error {
  readonly missing: readonly MissingGlyph[]
  constructor(missing: readonly MissingGlyph[]) {
    super(`no font has ${missing.map(({ char, codePoint }) => `${char} ${codePoint}`).join(', ')}`)
    this.missing = missing
  }
}

/** Characters of the document that no font has. */
export const missingInDocument = (model: DocumentModel): MissingGlyph[] =>
  missingGlyphs(documentTexts(model).join('\n'))

export const assertGlyphs = (model: DocumentModel): void => {
  const missing = missingInDocument(model)
  if (missing.length > 0) throw new MissingGlyphsError(missing)
}

interface Layout {
  readonly style: PageStyle
  readonly head: Head
  readonly pages: readonly (readonly Placed[])[]
}

const isTable = (block: Block | undefined): boolean => block?.kind === 'kv-table' || block?.kind === 'list-table'
const signersRight = (head: DocumentModel['head']): boolean =>
  head === 'court' || head === 'procuratorate' || head === 'police'

interface Setting {
  readonly style: PageStyle
  /** Of the heights of cells to be written on. */
  readonly scale: number
  readonly seal: (place: SealPlace) => void
}

/** The last rows before a 落款 go with it, so that no page has a seal and no text. */
const KEPT_ROWS = 2
/** A table row above this height does not go along: the page it left would be empty. */
const KEPT_HEIGHT = 150
const keepLast = (items: readonly Item[]): Item[] => {
  const ends = items.at(-1)
  const kept = !ends?.split ? KEPT_ROWS : ends.height < KEPT_HEIGHT ? 1 : 0
  return items.map((item, i) =>
    i >= items.length - kept && !(item.split && item !== ends) ? { ...item, keepNext: true } : item,
  )
}

const blockItems = (block: Block, model: DocumentModel, { style, seal, scale }: Setting): Item[] => {
  switch (block.kind) {
    case 'narrative':
      return narrative(block, style)
    case 'kv-table':
      return kvTable(block, style, scale)
    case 'list-table':
      return listTable(block, style)
    case 'sign-block':
      return signBlock(block, style, signersRight(model.head), seal)
    case 'note':
      return note(block, style)
    case 'receipt-slip':
      return [receiptSlip(block, style, model.imprint !== undefined)]
  }
}

/** Space between a table and what is not part of it. */
const TABLE_GAP = 8

const itemsOf = (model: DocumentModel, head: Head, setting: Setting): Item[] => {
  let items: Item[] = [...head.items]
  // A slip after everything else follows the 版记; any other stands where the template put it.
  const closing = model.blocks.at(-1)?.kind === 'receipt-slip' ? model.blocks.slice(-1) : []
  model.blocks.slice(0, model.blocks.length - closing.length).forEach((block, i) => {
    const before = model.blocks[i - 1]
    if (block.kind === 'sign-block') items = keepLast(items)
    if (before && (isTable(block) || isTable(before)))
      items.push({ height: TABLE_GAP, blank: true, keepNext: block.kind === 'sign-block' })
    items.push(...blockItems(block, model, setting))
  })
  return [
    ...items,
    ...imprintItems(model, setting.style),
    ...closing.flatMap((block) => blockItems(block, model, setting)),
  ]
}

/** A form that runs over by little is made to fit one page by lowering the cells to be written on. */
const SCALES = [0.9, 0.8, 0.7, 0.6] as const

const layOut = (model: DocumentModel, seal: (place: SealPlace) => void): Layout => {
  const style = STYLES[model.head]
  const head = headOf(model, style)
  const at = (scale: number): Layout => {
    const items = itemsOf(model, head, { style, scale, seal })
    return { style, head, pages: paginate(items, { start: head.start, top: style.top, bottom: style.bottom }) }
  }
  const full = at(1)
  if (full.pages.length !== 2 || model.head !== 'agency-form') return full
  return SCALES.map(at).find(({ pages }) => pages.length === 1) ?? full
}

const none = (): void => undefined

export const pageCount = (model: DocumentModel): number => layOut(model, none).pages.length

const drawPages = (doc: PDFKit.PDFDocument, model: DocumentModel, seal: (place: SealPlace) => void): void => {
  const { style, head, pages } = layOut(model, seal)
  const canvas = new Canvas(doc)
  pages.forEach((placed, index) => {
    doc.addPage()
    if (model.marks) headMarks(canvas, model.marks, style)
    if (index === 0) head.draw?.(canvas)
    for (const { item, y } of placed) item.draw?.(canvas, y, index + 1)
    // 信函格式: the first page has no number.
    if (!(model.head === 'letter' && index === 0)) pageNumber(canvas, index + 1, style)
    canvas.flush()
  })
}

const documentOptions = (model: DocumentModel): PDFKit.PDFDocumentOptions => {
  const made = new Date(`${model.date}T00:00:00+08:00`)
  return {
    size: [PAGE.width, PAGE.height],
    margin: 0,
    autoFirstPage: false,
    pdfVersion: '1.7',
    lang: 'zh-CN',
    displayTitle: true,
    // An empty name keeps pdfkit from opening Helvetica, which PDF/A forbids unembedded.
    font: '',
    info: {
      Title: model.title,
      Author: model.organ,
      // The file identifier is a digest of these entries, so the hash of the model makes it the model's own.
      Subject: taggedHash(canonicalJson(model)),
      Producer: 'lianban',
      Creator: 'lianban',
      CreationDate: made,
      ModDate: made,
    },
  }
}

export interface Rendered {
  readonly bytes: Uint8Array
  readonly pages: number
  /** Centres of the seals, in points from the top left of their page. */
  readonly seals: readonly SealPlace[]
}

/** Draws the document. Throws MissingGlyphsError rather than print a □. */
export const render = (model: DocumentModel): Promise<Rendered> => {
  assertGlyphs(model)
  const seals: SealPlace[] = []
  const doc = new PDFDocument(documentOptions(model))
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    let pages = 0
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    doc.on('error', reject)
    doc.on('pageAdded', () => pages++)
    doc.on('end', () => resolve({ bytes: new Uint8Array(Buffer.concat(chunks)), pages, seals }))
    drawPages(doc, model, (place) => seals.push(place))
    doc.end()
  })
}

export const renderPdf = async (model: DocumentModel): Promise<Uint8Array> => (await render(model)).bytes
