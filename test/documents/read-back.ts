/** @module Reads a PDF back with pdf.js, so that positions are measured by another program than the one that wrote them. */
import { getDocumentProxy } from 'unpdf'
import { PAGE } from '../../src/documents/page-format.ts'

export interface Run {
  readonly text: string
  readonly x: number
  /** Baseline from the top of the page. */
  readonly y: number
  readonly right: number
  readonly size: number
}

const numberAt = (values: readonly unknown[], i: number): number => Number(values[i])

/** Runs of text by page, in reading order of the content stream, without blanks. */
export const readPages = async (bytes: Uint8Array): Promise<Run[][]> => {
  const pdf = await getDocumentProxy(bytes.slice())
  const pages: Run[][] = []
  for (let i = 1; i <= pdf.numPages; i++) {
    const content = await (await pdf.getPage(i)).getTextContent()
    pages.push(
      content.items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return []
        const [x, y] = [numberAt(item.transform, 4), PAGE.height - numberAt(item.transform, 5)]
        return [{ text: item.str, x, y, right: x + item.width, size: numberAt(item.transform, 0) }]
      }),
    )
  }
  return pages
}

export interface Row {
  readonly y: number
  readonly text: string
  readonly left: number
  readonly right: number
}
/** Runs of one size joined by baseline. */
export const rowsOf = (runs: readonly Run[], size: number): Row[] => {
  const rows: Row[] = []
  for (const run of runs) {
    if (Math.abs(run.size - size) > 0.01) continue
    const i = rows.findIndex((row) => Math.abs(row.y - run.y) < 0.5)
    const row = rows[i]
    if (!row) rows.push({ y: run.y, text: run.text, left: run.x, right: run.right })
    else
      rows[i] = {
        y: row.y,
        text: row.text + run.text,
        left: Math.min(row.left, run.x),
        right: Math.max(row.right, run.right),
      }
  }
  return rows.sort((a, b) => a.y - b.y)
}

export const plainText = (pages: readonly (readonly Run[])[]): string =>
  pages
    .map((runs) => runs.map((run) => run.text).join(''))
    .join('')
    .replace(/\s/g, '')
