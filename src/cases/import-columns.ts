/** @module The sheets of 补录导入: per kind, which column carries which fact, paper or clock. One row is one case with one track. */
import type { Instant } from '../domain/time.ts'
import { dayOf } from '../domain/time.ts'
import { proposedClocks, statesOf } from '../engine/backfill.ts'
import type { Law } from '../engine/setting.ts'
import type { Workflow } from '../engine/workflow.ts'

export type CellKind = 'text' | 'day' | 'moment' | 'yesNo' | 'yuan'
export interface FactColumn {
  readonly title: string
  readonly fact: string
  readonly kind: CellKind
  /** Words of the sheet for values of the facts. */
  readonly words?: Readonly<Record<string, string>>
}
interface KindTable {
  readonly facts: readonly FactColumn[]
  /** Documents that prove it: each with a number and a day. */
  readonly papers: readonly string[]
  /** What follows from the facts in the sheet and has no column of its own. */
  complete(facts: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>
  /** Who sits there already and sees the track, given the facts. */
  seats(facts: Readonly<Record<string, unknown>>): readonly 'police'[]
}

export const importKinds = {
  enforcement: {
    facts: [
      { title: '线索来源', fact: 'leadSource', kind: 'text' },
      { title: '行政立案日期', fact: 'openedOn', kind: 'day' },
      { title: '案由', fact: 'cause', kind: 'text' },
      { title: '研判日期', fact: 'assessedOn', kind: 'day' },
      { title: '研判为涉嫌犯罪', fact: 'suspected', kind: 'yesNo' },
      { title: '罚款决定日期', fact: 'finedOn', kind: 'day' },
      { title: '罚款金额（元）', fact: 'fineFen', kind: 'yuan' },
      { title: '处罚决定书送达时间', fact: 'servedAt', kind: 'moment' },
    ],
    papers: ['行政立案审批表', '行政处罚决定书'],
    complete: () => ({}),
    seats: () => [],
  },
  'police-transfer': {
    facts: [
      { title: '涉嫌罪名', fact: 'crime', kind: 'text' },
      { title: '移送审批结果', fact: 'approval', kind: 'text', words: { 批准: 'approved', 不批准: 'refused' } },
      { title: '批准时间', fact: 'approvedAt', kind: 'moment' },
      { title: '移送时间', fact: 'dispatchedAt', kind: 'moment' },
      { title: '公安机关接受时间', fact: 'acceptedAt', kind: 'moment' },
      { title: '公安机关决定立案', fact: 'filed', kind: 'yesNo' },
      { title: '公安机关决定日期', fact: 'decidedOn', kind: 'day' },
      { title: '收到通知书时间', fact: 'noticeReceivedAt', kind: 'moment' },
    ],
    papers: ['移送书', '公安机关通知书'],
    // What was dispatched had been approved; the police handle it until a notice of 不予立案 is back.
    complete: ({ dispatchedAt, filed, noticeReceivedAt, approval }) =>
      dispatchedAt === undefined
        ? {}
        : {
            approval: approval ?? 'approved',
            handling: [{ from: dispatchedAt, ...(filed === false && { to: noticeReceivedAt }) }],
          },
    seats: ({ dispatchedAt }) => (dispatchedAt === undefined ? [] : ['police']),
  },
} as const satisfies Record<string, KindTable>
export type ImportKind = keyof typeof importKinds
export const tableOf = (kind: ImportKind): KindTable => importKinds[kind]

export const common = {
  number: '案号',
  title: '案件名称',
  act: '违法行为',
  from: '发生日',
  to: '终了日',
  party: '当事人',
  identifier: '识别号',
  state: '当前状态',
} as const
export const CONFIRMED = '经确认'
export const required = [common.title, common.act, common.from, common.party, common.state, CONFIRMED]

export const paperColumns = (paper: string) => ({ number: `${paper}文号`, day: `${paper}日期` })
export interface ClockColumn {
  readonly limit: string
  readonly title: string
}
/** One column for every limit that may run in some state. */
export const clockColumns = (law: Law, flow: Workflow, now: Instant): readonly ClockColumn[] =>
  [...new Set(statesOf(flow).flatMap((s) => proposedClocks(flow, s).map((c) => c.limit)))].map((limit) => ({
    limit,
    title: `起算：${law.limitOf(limit, dayOf(now), 'ecology').title}（${limit}）`,
  }))
export const headingsOf = (law: Law, flow: Workflow, kind: ImportKind, now: Instant): readonly string[] => [
  ...Object.values(common),
  ...tableOf(kind).facts.map((f) => f.title),
  ...tableOf(kind).papers.flatMap((p) => Object.values(paperColumns(p))),
  ...clockColumns(law, flow, now).map((c) => c.title),
  CONFIRMED,
]
