/** @module Papers as data: a sheet says its head, what it rests on and its blocks; the model follows. Shared by all workflows. */
import type { Basis } from '../../src/domain/basis.ts'
import type { DocumentModel, Block } from '../../src/domain/document-model.ts'
import type { Paper, Template } from '../../src/engine/workflow.ts'
import { applicable, lawMarks, type CitingDates } from '../law/in-force.ts'

export interface Sheet<F> {
  readonly title: string
  readonly series?: string
  readonly inner?: true
  /** On which it must bear the seal. */
  readonly seal?: Basis
  readonly head: DocumentModel['head']
  readonly basis: readonly Basis[] | ((paper: Paper<F>) => readonly Basis[])
  /** The title printed, where it depends on the case. */
  readonly titled?: (paper: Paper<F>) => string
  /** The number the step's form gives (立案决定书文号), instead of one from a series. */
  readonly number?: (paper: Paper<F>) => string | undefined
  readonly blocks: (paper: Paper<F>, basis: readonly Basis[]) => readonly Block[]
}

/** The department's own law binds what others write to it too: no 2017 办法 in a paper on a transfer by 林草. */
export const citing = <F>({ organ, organs, track, on, actedOn }: Paper<F>): CitingDates => ({
  organ: organs.get(track.seats.enforcer ?? '') ?? organ,
  on,
  actedOn,
})

/** What every document begins with. */
export const headOf = <F>(
  paper: Paper<F>,
  kind: string,
  title: string,
  basis: readonly Basis[],
): Omit<DocumentModel, 'head' | 'blocks'> => ({
  kind,
  title,
  organ: paper.organ.name,
  number: paper.number,
  date: paper.on,
  marks: [...paper.marks, ...lawMarks(basis, citing(paper))],
  basis: applicable(basis, citing(paper)),
})

const templateOf = <F>(kind: string, sheet: Sheet<F>): Template<F> => ({
  title: sheet.title,
  series: sheet.series,
  inner: sheet.inner,
  seal: sheet.seal,
  build: (paper) => {
    const basis = typeof sheet.basis === 'function' ? sheet.basis(paper) : sheet.basis
    const blocks = sheet.blocks(paper, basis)
    const head = headOf(paper, kind, sheet.titled?.(paper) ?? sheet.title, basis)
    return {
      ...head,
      number: sheet.number?.(paper) ?? head.number,
      marks: [...(head.marks ?? []), ...(JSON.stringify(blocks).includes(TO_FILL) ? ['有待填项'] : [])],
      head: sheet.head,
      blocks,
    }
  },
})

/** What the case does not hold yet and the officer writes in: said, never left out. */
export const TO_FILL = '〔待填〕'
export const filled = (value: string | undefined): string => (value && value.trim() !== '' ? value : TO_FILL)

/** Binds the facts of one workflow; the kind of a document is its key. */
export const sheetsOn =
  <F>() =>
  (sheets: Readonly<Record<string, Sheet<F>>>): Readonly<Record<string, Template<F>>> =>
    Object.fromEntries(Object.entries(sheets).map(([kind, sheet]) => [kind, templateOf(kind, sheet)]))
