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
export const missingInDocument = (model: DocumentModel): MissingGlyph[] => missingGlyphs(documentTexts(model).join('\n'))

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
const signersRight = (head: DocumentModel['head']): boolean => head === 'court' || head === 'procuratorate'

/** The last rows before a 落款 go with it, so that no page has a seal and no text. */
const KEPT_ROWS = 2
const keepLast = (items: readonly Item[]): Item[] =>
  items.map((item, i) => (i >= items.length - KEPT_ROWS && i > 0 ? { ...item, keepNext: true } : item))

const blockItems = (block: Block, model: DocumentModel, style: PageStyle, seal: (place: SealPlace) => void): Item[] => {
  switch (block.kind) {
    case 'narrative':
      return narrative(block, style)
    case 'kv-table':
      return kvTable(block, style)
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

const layOut = (model: DocumentModel, seal: (place: SealPlace) => void): Layout => {
  const style = STYLES[model.head]
  const head = headOf(model, style)
  let items: Item[] = [...head.items]
  const slips: Item[] = []
  model.blocks.forEach((block, i) => {
    const made = blockItems(block, model, style, seal)
    if (block.kind === 'receipt-slip') return void slips.push(...made)
    if (block.kind === 'sign-block') items = keepLast(items)
    if (i > 0 && isTable(block) !== isTable(model.blocks[i - 1])) items.push({ height: TABLE_GAP, blank: true, keepNext: block.kind === 'sign-block' })
    else if (i > 0 && block.kind === 'list-table') items.push({ height: TABLE_GAP, blank: true })
    items.push(...made)
  })
  const all = [...items, ...imprintItems(model, style), ...slips]
  return { style, head, pages: paginate(all, { start: head.start, top: style.top, bottom: style.bottom }) }
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
