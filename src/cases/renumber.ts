/** @module The model as it is shown: the frozen one with the number the document bears now. The frozen one itself never changes. */
import type { DocumentModel } from '../domain/document-model.ts'
import type { DocumentRow } from './ports.ts'

const replaced = (value: unknown, before: string, after: string): unknown => {
  if (typeof value === 'string') return value.replaceAll(before, after)
  if (Array.isArray(value)) return value.map((one) => replaced(one, before, after))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, replaced(v, before, after)]))
}
const isBlocks = (value: unknown): value is DocumentModel['blocks'] => Array.isArray(value)

export const shownModel = ({
  model,
  number,
  stage,
}: Pick<DocumentRow, 'model' | 'number' | 'stage'>): DocumentModel => {
  const renumbered = number === model.number ? model : withNumber(model, number)
  return stage === 'voided' ? { ...renumbered, marks: ['作废', ...(renumbered.marks ?? [])] } : renumbered
}
const withNumber = (model: DocumentModel, number: string | undefined): DocumentModel => {
  const blocks = model.number && number ? replaced(model.blocks, model.number, number) : model.blocks
  return { ...model, number, blocks: isBlocks(blocks) ? blocks : model.blocks }
}
