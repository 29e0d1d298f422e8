/** @module 当事人, 依据, 权利告知 and dates of the clocks, in the words papers print. Shared by all workflows. */
import { cite, type Basis } from '../../src/domain/basis.ts'
import type { Block, KvRow } from '../../src/domain/document-model.ts'
import { chineseDate, dayOf } from '../../src/domain/time.ts'
import type { Party } from '../../src/engine/case-view.ts'
import type { Paper } from '../../src/engine/workflow.ts'
import { citations } from '../law/in-force.ts'
import { body, row } from './blocks.ts'
import { citing, filled } from './sheet.ts'

type AnyPaper = Paper<object>

/** The parties of this proceeding; all of the case where the proceeding names none. */
export const partiesOf = ({ file, track }: AnyPaper): readonly Party[] => {
  const own = file.parties.filter((p) => track.subject.parties.includes(p.id))
  return own.length > 0 ? own : file.parties
}
export const addressed = (paper: AnyPaper): string => {
  const known = partiesOf(paper).filter((p) => p.kind !== 'unknown')
  return known.length === 0 ? '身份不明的当事人' : known.map((p) => p.name).join('、')
}

const identity = ({ kind, identifier }: Party): readonly [string, string | undefined] => [
  kind === 'unit' ? '统一社会信用代码' : '证件号码',
  identifier,
]
/** 当事人基本情况 as rows of a form. */
export const partyRows = (paper: AnyPaper): readonly KvRow[] =>
  partiesOf(paper).flatMap((p) => [
    row(['当事人', p.name], identity(p)),
    row(['住所（地址）', p.address], ['联系电话', p.phone]),
    ...(p.kind === 'unit' ? [row(['法定代表人（负责人）', p.representative])] : []),
  ])
/** 当事人基本情况 in running text, as a decision begins (行政处罚法 59(一), 行政强制法 24(一)). */
export const partyText = (paper: AnyPaper): Block =>
  body(
    ...partiesOf(paper).map((p) => {
      const [label, value] = identity(p)
      const head = p.kind === 'unit' ? `，法定代表人（负责人）：${filled(p.representative)}` : ''
      return `当事人：${p.name}，${label}：${filled(value)}，住所（地址）：${filled(p.address)}${head}。`
    }),
  )

/** 根据…的规定, or nothing where none of it is in force for this organ that day. */
export const under = (basis: readonly Basis[], paper: AnyPaper): string => {
  const cited = citations(basis, citing(paper))
  return cited === '' ? '依法，' : `根据${cited}的规定，`
}

/** The last day of a running or finished clock, as the rule engine computed it. */
export const dueOn = ({ track }: AnyPaper, limit: string): string | undefined => {
  const due = track.clocks.findLast((c) => c.limit === limit)?.due
  return due && chineseDate(dayOf(due))
}
/** 行政诉讼法 46 was read; the text of the 行政复议法 of 2023 is not at hand, so its period shows 依据待核. */
export const remedyBasis = [
  cite('administrative-review-law-2023', '20'),
  cite('administrative-procedure-law', '46', '应当自知道或者应当知道作出行政行为之日起六个月内提出', '第一款'),
]
/** Who hears the 行政复议 and the suit is configuration of the place; the words are the law's. */
export const remedyText = (paper: AnyPaper, what = '本决定'): string =>
  `如不服${what}，可以自收到本文书之日起六十日内依法向有管辖权的行政复议机关申请行政复议，也可以自知道或者应当知道作出本行政行为之日起六个月内依法直接向有管辖权的人民法院提起行政诉讼（${citations(remedyBasis, paper)}）。`
