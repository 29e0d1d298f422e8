/** @module Markdown of the generated pages: tables, lists, and how a basis is written. */
import type { Axis, Basis } from '../../domain/basis.ts'
import { labelOf } from '../../../workflows/law/instruments.ts'

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\s*\n\s*/g, '<br>') || ' '

export const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')

export const code = (text: string): string => `\`${text}\``

/** A page: title, where it comes from, and its blocks. */
export const page = (title: string, from: string, blocks: readonly string[]): string =>
  `${[`# ${title}`, `由 \`npm run docs\` 从${from}生成，不要手改。`, ...blocks].join('\n\n')}\n`

/** 《…》第五条第二款「…」, with 依据待核 where the article was not read. */
export const basisText = (basis: Basis): string => `${labelOf(basis)}${basis.quote ? `「${basis.quote}」` : ''}`
export const basisList = (bases: readonly Basis[]): string => bases.map(basisText).join('\n')

export const axisTitles: Record<Axis, string> = { act: '行为时', step: '办理时', decision: '决定（裁判）时' }
