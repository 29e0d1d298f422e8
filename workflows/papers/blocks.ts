/** @module Blocks that many papers share: paragraphs, rows of a form, lists, 附件, 落款, signatures. */
import type { Block, Column, KvRow, Paragraph } from '../../src/domain/document-model.ts'
import { chineseDate } from '../../src/domain/time.ts'
import type { Paper } from '../../src/engine/workflow.ts'
import type { EnforcementOfficer } from '../forms.ts'
import { filled } from './sheet.ts'

export const body = (...texts: readonly string[]): Block => ({
  kind: 'narrative',
  paragraphs: texts.map((text) => ({ text })),
})
export const section = (title: string, text: string): Block => ({
  kind: 'narrative',
  paragraphs: [{ text: title, role: 'heading1' }, ...text.split('\n').map((t) => ({ text: t }))],
})
const attached = (names: readonly string[]): Paragraph[] =>
  names.map((name, i) => ({
    text: `${i === 0 ? '附件：' : ''}${names.length > 1 ? `${i + 1}. ` : ''}${name}`,
    role: 'attachment' as const,
  }))
/** 主送机关, 正文, 附件说明. */
export const letterTo = (to: string, texts: readonly string[], attachments: readonly string[] = []): Block => ({
  kind: 'narrative',
  paragraphs: [
    { text: `${to}：`, role: 'address' },
    ...texts.filter((t) => t !== '').map((text) => ({ text })),
    ...attached(attachments),
  ],
})

export const row = (...pairs: readonly (readonly [label: string, value: string | undefined])[]): KvRow => ({
  cells: pairs.map(([label, value]) => ({ label, value: filled(value) })),
})
/** A cell to be written on, so many mm high. */
export const tall = (label: string, value: string | undefined, height: number): KvRow => ({
  cells: [{ label, value: filled(value) }],
  height,
})
export const form = (...rows: readonly KvRow[]): Block => ({ kind: 'kv-table', rows })

const DATED = '年　　月　　日'
/** 意见栏 of an approval: the opinion above, the place to sign and date at the foot. */
export const opinion = (label: string, says: string, signer = '签名'): KvRow =>
  tall(label, `${says}\n${signer}：　　　　　　　${DATED}`, 26)

const numbered: Column = { title: '序号', width: 1, align: 'center' }
/** 清单 with its 序号. */
export const list = (columns: readonly Column[], rows: readonly (readonly string[])[], empty = '无'): Block => ({
  kind: 'list-table',
  columns: [numbered, ...columns],
  rows: rows.map((cells, i) => [`${i + 1}`, ...cells]),
  empty,
})
/** 清单 of things named in one line each (名称和数量). */
export const namesList = (title: string, names: readonly string[] = [], remark = '备注'): Block =>
  list(
    [
      { title, width: 9 },
      { title: remark, width: 3 },
    ],
    names.map((name) => [name, '']),
  )

export const sealed = <F>({ organ, on }: Paper<F>): Block => ({ kind: 'sign-block', organ: organ.name, date: on })
/** Lines signed by hand, each with its date; the dates stand under each other. */
export const signed = (...signers: readonly string[]): Block => {
  const longest = Math.max(...signers.map((who) => who.length))
  return {
    kind: 'sign-block',
    lines: signers.map((who) => `${`${who}：`.padEnd(longest + 1, '　')}　　　　　　${DATED}`),
  }
}
export const note = (...lines: readonly string[]): Block => ({ kind: 'note', lines })

export const people = (list: readonly { name: string; certificate: string }[] = []): string =>
  list.map((p) => `${p.name}（${p.certificate}）`).join('、')
/** 承办人甲（执法证号演示01）. */
export const officersOf = (list: readonly EnforcementOfficer[] = []): string =>
  list.map((p) => `${p.name}（执法证号${p.certificate}）`).join('、')
export const dated = (day: Parameters<typeof chineseDate>[0] | undefined): string => filled(day && chineseDate(day))
