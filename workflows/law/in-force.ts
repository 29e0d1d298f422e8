/** @module Citing in a document: only what was in force on the date its axis looks at, with 依据待核 kept visible. */
import type { Basis } from '../../src/domain/basis.ts'
import type { OrganKind } from '../../src/domain/organ.ts'
import type { CivilDate } from '../../src/domain/time.ts'
import { bindsKind, certaintyOf, inForce, labelOf } from './instruments.ts'

export interface CitingDates {
  /** The citing organ: the 2017 办法 binds 环保部门 only (art 2). */
  readonly organ: { readonly kind: OrganKind }
  readonly on: CivilDate
  readonly actedOn: CivilDate | undefined
}

/** 《…》第五条第二款、《…》第六条. */
export const citations = (basis: readonly Basis[], dates: CitingDates): string =>
  applicable(basis, dates).map(labelOf).join('、')

export const applicable = (basis: readonly Basis[], dates: CitingDates): readonly Basis[] =>
  basis.filter(
    (b) =>
      bindsKind(b, dates.organ.kind) &&
      inForce(b, { actOn: dates.actedOn ?? dates.on, stepOn: dates.on, decidedOn: dates.on }),
  )

/** The marks a document bears because of what it cites. */
export const lawMarks = (basis: readonly Basis[], dates: CitingDates): readonly string[] =>
  applicable(basis, dates).some((b) => certaintyOf(b) !== 'text') ? ['依据待核'] : []
