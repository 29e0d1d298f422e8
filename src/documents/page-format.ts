/** @module The page of GB/T 9704—2012 in points, and the body styles of the head kinds. Origin top left, y downward. */
import type { DocumentModel } from '../domain/document-model.ts'

export const MM = 72 / 25.4
export const PAGE = { width: 210 * MM, height: 297 * MM } as const

/** 号 in points; 三号 is set at 16 as every word processor does. */
export const SIZE = { two: 22, three: 16, four: 14, smallFour: 12, five: 10.5, one: 26, smallTwo: 18 } as const

/** Baseline below the top of the em box. */
export const ASCENT = 0.88

export interface PageStyle {
  readonly left: number
  readonly top: number
  readonly bottom: number
  readonly width: number
  readonly size: number
  /** Grid: advance of a character and pitch of the rows. */
  readonly cell: number
  readonly pitch: number
}

const LEFT = 28 * MM
const WIDTH = 156 * MM
const grid = (topMm: number, bottomMm: number, size: number, columns: number, pitch: number): PageStyle => ({
  left: LEFT,
  top: topMm * MM,
  bottom: PAGE.height - bottomMm * MM,
  width: WIDTH,
  size,
  cell: WIDTH / columns,
  pitch,
})

/** 22 rows over 225 mm: the last row ends on the edge of the type area. */
const official = grid(37, 35, SIZE.three, 28, (225 * MM - SIZE.three) / 21)
const court = grid(35, 32, SIZE.three, 28, 29)

export const STYLES: Readonly<Record<DocumentModel['head'], PageStyle>> = {
  redhead: official,
  letter: official,
  court,
  procuratorate: official,
  police: official,
  'agency-form': grid(25, 25, SIZE.four, 31, 24),
  plain: grid(25, 25, SIZE.smallFour, 36, 20),
}

export const RED = '0.89 0.13 0.13'
export const BLACK = '0 0 0'
