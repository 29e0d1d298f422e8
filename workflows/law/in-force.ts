/** @module Citing in a document: only what was in force on the date its axis looks at, with 依据待核 kept visible. */
import type { Basis } from '../../src/domain/basis.ts'
import type { CivilDate } from '../../src/domain/time.ts'
import { certaintyOf, inForce, labelOf } from './instruments.ts'

export interface CitingDates {
  readonly on: CivilDate
  readonly actedOn: CivilDate | undefined
}

/** 《…》第五条第二款、《…》第六条. */
export const citations = (basis: readonly Basis[], { on, actedOn }: CitingDates): string =>
  applicable(basis, { on, actedOn }).map(labelOf).join('、')

export const applicable = (basis: readonly Basis[], { on, actedOn }: CitingDates): readonly Basis[] =>
  basis.filter((b) => inForce(b, { actOn: actedOn ?? on, stepOn: on, decidedOn: on }))

/** The marks a document bears because of what it cites. */
export const lawMarks = (basis: readonly Basis[], dates: CitingDates): readonly string[] =>
  applicable(basis, dates).some((b) => certaintyOf(b) !== 'text') ? ['依据待核'] : []
