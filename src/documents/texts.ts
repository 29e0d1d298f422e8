/** @module Every string of a document, for the check that each character can be printed. */
import type { Block, DocumentModel } from '../domain/document-model.ts'

const blockTexts = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'narrative':
      return block.paragraphs.map((p) => p.text)
    case 'kv-table':
      return block.rows.flatMap((row) => row.cells.flatMap((cell) => [cell.label, cell.value]))
    case 'list-table':
      return [block.caption ?? '', block.empty ?? '', ...block.columns.map((c) => c.title), ...block.rows.flat()]
    case 'sign-block':
      return [block.organ ?? '', block.date ?? '', ...(block.lines ?? [])]
    case 'receipt-slip':
      return [block.title, ...block.paragraphs.map((p) => p.text), ...block.lines]
    case 'note':
      return block.lines
  }
}

export const documentTexts = (model: DocumentModel): string[] =>
  [
    model.organ,
    model.title,
    model.number ?? '',
    model.signer ?? '',
    ...model.blocks.flatMap(blockTexts),
    ...(model.imprint ? [...model.imprint.copies, model.imprint.printedBy, model.imprint.printedOn] : []),
    ...(model.marks ?? []),
  ].filter((text) => text !== '')
