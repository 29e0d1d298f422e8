/** @module Letters (函) of the office: GB/T 9704 信函格式, the procuratorate's own head for its papers. */
import type { Basis } from '../../src/domain/basis.ts'
import type { DocumentModel } from '../../src/domain/document-model.ts'
import type { Seat } from '../../src/domain/organ.ts'
import type { Paper, Template } from '../../src/engine/workflow.ts'
import { applicable, citations, lawMarks } from '../law/in-force.ts'

export const nameAt = <F>(paper: Paper<F>, seat: Seat): string =>
  paper.organs.get(paper.track.seats[seat] ?? '')?.name ?? '同级机关'
export const sentence = (text: string | undefined): string => `${(text ?? '').replace(/[。；\s]*$/, '')}。`

interface Letter<F> {
  readonly kind: string
  readonly title: string
  readonly series: string
  readonly basis: readonly Basis[]
  /** 主送. */
  to(paper: Paper<F>): string
  /** Paragraphs; `citing` is 《…》第…条、…. */
  says(paper: Paper<F>, citing: string): readonly string[]
  readonly copies?: readonly Seat[]
}

const headOf = (paper: Paper<unknown>): DocumentModel['head'] =>
  paper.organ.kind === 'procuratorate' || paper.organ.kind === 'court' ? paper.organ.kind : 'letter'

export const letter = <F>({ kind, title, series, basis, to, says, copies = [] }: Letter<F>): Template<F> => ({
  title,
  series,
  build: (paper) => ({
    kind,
    title,
    head: headOf(paper),
    organ: paper.organ.name,
    number: paper.number,
    date: paper.on,
    marks: [...paper.marks, ...lawMarks(basis, paper)],
    basis: applicable(basis, paper),
    blocks: [
      {
        kind: 'narrative',
        paragraphs: [
          { text: `${to(paper)}：`, role: 'address' },
          ...says(paper, citations(basis, paper)).map((text) => ({ text })),
        ],
      },
      { kind: 'sign-block', organ: paper.organ.name, date: paper.on },
    ],
    ...(copies.length > 0 && {
      imprint: {
        copies: copies.map((seat) => nameAt(paper, seat)),
        printedBy: paper.organ.name,
        printedOn: paper.on,
      },
    }),
  }),
})
