/**
 * @module The frozen model of a legal document: what is said, never how it is drawn.
 * A template (workflows/<kind>/documents.ts) makes one of these from facts; src/documents draws it; its hash goes into the event.
 * Six blocks cover every form of DOCUMENTS.md §1.
 */
import type { Basis } from './basis.ts'

/** Text is plain Chinese; a paragraph is indented two characters unless told otherwise. */
export type Block =
  /** 正文: paragraphs. `heading` lines use 黑体（一级）/楷体（二级）. */
  | { readonly kind: 'narrative'; readonly paragraphs: readonly Paragraph[] }
  /** 键值表 of the agency forms: rows of [label, value] pairs; `span` gives a row of one tall cell `height` mm. */
  | { readonly kind: 'kv-table'; readonly rows: readonly KvRow[] }
  /** 清单: a table that runs over pages and repeats its header. `widths` are shares of the type area. */
  | {
      readonly kind: 'list-table'
      readonly caption?: string
      readonly columns: readonly Column[]
      readonly rows: readonly (readonly string[])[]
      /** Printed in place of rows when there are none, e.g. 无. */
      readonly empty?: string
    }
  /** 落款: signers and dates; `organ` is signed by the organ with its date (成文日期), where a seal will stand. */
  | { readonly kind: 'sign-block'; readonly organ?: string; readonly date?: string; readonly lines?: readonly string[] }
  /** 回执联: a slip below a cut line. */
  | {
      readonly kind: 'receipt-slip'
      readonly title: string
      readonly paragraphs: readonly Paragraph[]
      readonly lines: readonly string[]
    }
  /** 注: small print at the end. */
  | { readonly kind: 'note'; readonly lines: readonly string[] }

export interface Paragraph {
  readonly text: string
  /** `address` is flush left (主送机关); `heading1` 黑体; `heading2` 楷体; `body` the default, indented two characters. */
  readonly role?: 'body' | 'address' | 'heading1' | 'heading2' | 'attachment'
}
export interface KvRow {
  readonly cells: readonly { readonly label: string; readonly value: string }[]
  /** Minimum height in mm for a cell that will be written on. */
  readonly height?: number
}
export interface Column {
  readonly title: string
  readonly width: number
  readonly align?: 'left' | 'center' | 'right'
}

export interface DocumentModel {
  /** Document kind id, e.g. `transfer-letter`. */
  readonly kind: string
  /** Head style: 文件格式 with 红头, 信函格式, agency form without 红头, court, procuratorate, police, or a plain calculation sheet. */
  readonly head: 'redhead' | 'letter' | 'agency-form' | 'court' | 'procuratorate' | 'police' | 'plain'
  /** 发文机关标志 or form's organ line. */
  readonly organ: string
  readonly title: string
  /** 文号, already reserved; absent for papers without a number. */
  readonly number?: string
  /** 签发人 for 上行文. */
  readonly signer?: string
  readonly blocks: readonly Block[]
  /** 版记: 抄送 and 印发. */
  readonly imprint?: { readonly copies: readonly string[]; readonly printedBy: string; readonly printedOn: string }
  /** 成文日期, civil. Also the PDF's CreationDate, so that bytes are reproducible. */
  readonly date: string
  /** Marks printed in the head margin: 合成数据 for synthetic values, 样章, 依据待核. */
  readonly marks?: readonly string[]
  /** What the document cites, for the matrix and the 依据待核 mark. */
  readonly basis: readonly Basis[]
}
