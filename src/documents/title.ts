/**
 * @module 标题回行: a long title is divided between words into lines of a 梯形 or 菱形, never a word apart (GB/T 9704 §7.3.1).
 */
import { mayEndLine, mayStartLine } from './kinsoku.ts'

const words = new Intl.Segmenter('zh', { granularity: 'word' })
/** Particles that belong to the word before them. */
const ENCLITIC = /^[的之等与和及]$/
const MAX_LINES = 4

const lengthOf = (text: string): number =>
  [...text].reduce((sum, c) => sum + ((c.codePointAt(0) ?? 0) < 0x2000 ? 0.5 : 1), 0)

/** Words with what may not leave them. */
const pieces = (title: string): string[] => {
  const found: string[] = []
  for (const { segment } of words.segment(title)) {
    const last = found.at(-1)
    const first = [...segment][0] ?? ''
    const end = [...(last ?? '')].at(-1) ?? ''
    if (last !== undefined && (!mayStartLine(first) || !mayEndLine(end) || ENCLITIC.test(segment)))
      found[found.length - 1] = last + segment
    else found.push(segment)
  }
  return found
}

/** Lower is better: even lengths, but not equal, and no waist (沙漏形). */
const cost = (lengths: readonly number[], max: number): number => {
  const mean = lengths.reduce((a, b) => a + b, 0) / lengths.length
  let total = 0
  lengths.forEach((length, i) => {
    if (length > max) total += 1000
    total += Math.abs(length - mean)
    const [before, after] = [lengths[i - 1], lengths[i + 1]]
    if (before !== undefined && after !== undefined && length < before && length < after) total += 50
    if (before !== undefined && Math.abs(length - before) < 1) total += 4
  })
  return total
}

const divisions = (parts: readonly string[], lines: number): string[][] => {
  if (lines === 1) return [[parts.join('')]]
  const found: string[][] = []
  for (let i = 1; i <= parts.length - lines + 1; i++) {
    const head = parts.slice(0, i).join('')
    for (const tail of divisions(parts.slice(i), lines - 1)) found.push([head, ...tail])
  }
  return found
}

const divide = (title: string, max: number): string[] => {
  const parts = pieces(title)
  for (let lines = Math.max(1, Math.ceil(lengthOf(title) / max)); lines <= Math.min(MAX_LINES, parts.length); lines++) {
    const scored = divisions(parts, lines).map((option) => ({ option, score: cost(option.map(lengthOf), max) }))
    const best = scored.reduce((a, b) => (b.score < a.score ? b : a))
    if (best.score < 1000) return best.option
  }
  // Longer than four lines or a word longer than a line: leave it to the line breaker.
  return [title]
}

/** Lines of a title, at most `max` characters each. A line feed in the title decides by itself. */
export const titleLines = (title: string, max: number): string[] =>
  title.split(/\r?\n/).flatMap((part) => divide(part, max))
