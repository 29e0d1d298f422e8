/**
 * @module 监督筛查: proceedings that stand where they should not, found in the rows a viewer may see. Pure: it finds, a person judges.
 * 该移未移, 该立未立, 立而不侦.
 */
import { cite, type Basis } from '../domain/basis.ts'
import { addDays, dayOf, epochOf, shanghaiTime, type Instant } from '../domain/time.ts'
import type { EnforcementFacts } from '../../workflows/enforcement/facts.ts'
import type { PenaltyRow } from './port-penalty.ts'
import type { TransferFacts } from '../../workflows/police-transfer/facts.ts'

interface Row<F> {
  readonly track: string
  readonly caseId: string
  readonly caseTitle: string
  readonly owner: string
  readonly acts: readonly string[]
  readonly facts: F
  /** Running clocks with a last moment. */
  readonly clocks: readonly { readonly limit: string; readonly due: Instant }[]
}
export type EnforcementRow = Row<EnforcementFacts>
export type TransferRow = Row<TransferFacts>
/** A decision of 行政处罚台账, with the items of the threshold sheet it meets. */
export interface LedgerPenalty extends Pick<
  PenaltyRow,
  'id' | 'organ' | 'number' | 'decidedOn' | 'party' | 'act' | 'transferred'
> {
  readonly met: readonly string[]
}
export interface ScreenRows {
  readonly penalties: readonly LedgerPenalty[]
  readonly enforcement: readonly EnforcementRow[]
  readonly transfers: readonly TransferRow[]
}
export interface ScreenSettings {
  readonly now: Instant
  /** After how many months from 立案 without a word a case is shown as 立而不侦; no statute says (依据待核). */
  readonly stalledMonths: number
}
export const DEFAULT_STALLED_MONTHS = 6

export const findingKinds = { notTransferred: '该移未移', notFiled: '该立未立', stalled: '立而不侦' } as const
export type FindingKind = keyof typeof findingKinds
export interface Finding {
  readonly kind: FindingKind
  /** Of the track or, in the ledger, of the decision. */
  readonly id: string
  /** Absent for a decision of the ledger: it has no case here. */
  readonly caseId?: string
  readonly caseTitle: string
  readonly owner: string
  readonly says: string
  readonly basis: readonly Basis[]
  /** A limit of the table whose basis carries it. */
  readonly limit?: string
  /** Our reading, shown with 依据待核. */
  readonly reading?: string
  /** Day since when. */
  readonly since?: string
  readonly next: string
}

const sameMatter = (a: Row<unknown>, b: Row<unknown>): boolean =>
  a.caseId === b.caseId && a.acts.some((act) => b.acts.includes(act))
const ticksOf = ({ ticks = [] }: EnforcementFacts): string => (ticks.length > 0 ? `（${ticks.join('；')}）` : '')
const about = <F>({ track, caseId, caseTitle, owner }: Row<F>) => ({ id: track, caseId, caseTitle, owner })
const overdue = (row: Row<unknown>, limits: readonly string[], now: Instant) =>
  row.clocks.find((c) => limits.includes(c.limit) && epochOf(c.due) < epochOf(now))

/** Assessed as 涉嫌犯罪 by the standard of the day of the act, decided or not, and nothing was dispatched. */
const notTransferred = ({ enforcement, transfers }: ScreenRows): readonly Finding[] =>
  enforcement.flatMap((row): Finding[] => {
    if (row.facts.suspected !== true) return []
    const mine = transfers.filter((t) => sameMatter(row, t))
    if (mine.some((t) => t.facts.dispatchedAt !== undefined)) return []
    const refused = mine.find((t) => t.facts.approval === 'refused')
    const { finedOn, closedBecause, assessedOn } = row.facts
    const done = closedBecause !== undefined ? '，已经结案' : finedOn === undefined ? '' : `，已于${finedOn}决定罚款`
    const how = refused
      ? '，本机关决定不批准移送'
      : mine.length > 0
        ? '，移送程序已经启动而没有移送'
        : '，没有启动移送程序'
    return [
      {
        kind: 'notTransferred',
        ...about(row),
        says: `研判为涉嫌犯罪${ticksOf(row.facts)}${done}${how}`,
        basis: [
          cite('state-council-310', '3', '涉嫌构成犯罪'),
          cite('state-council-310', '11', '不得以行政处罚代替移送'),
        ],
        since: assessedOn,
        next: mine.length > 0 ? '办理移送审批和移送' : '启动移送公安程序',
      },
    ]
  })

/** In the ledger: fined, the standard of the day of the act met, and nothing said of a transfer. */
const onlyFined = ({ penalties }: ScreenRows): readonly Finding[] =>
  penalties
    .filter((p) => !p.transferred && p.met.length > 0)
    .map((p) => ({
      kind: 'notTransferred',
      id: p.id,
      caseTitle: `${p.number} ${p.party}`,
      owner: p.organ,
      says: `${p.act}：${p.met.join('；')}，已于${p.decidedOn}作出行政处罚决定，台账没有记载移送`,
      basis: [
        cite('state-council-310', '3', '涉嫌构成犯罪'),
        cite('state-council-310', '11', '不得以行政处罚代替移送'),
      ],
      since: p.decidedOn,
      next: '核对是否已经移送；没有移送的，立案研判并移送公安机关',
    }))

const review = ['D-09a', 'D-09b', 'D-09c']
/** Accepted and undecided past the last day; or declined though the bureau's standard is met. */
const notFiled = ({ enforcement, transfers }: ScreenRows, { now }: ScreenSettings): readonly Finding[] =>
  transfers.flatMap((row): Finding[] => {
    const { acceptedAt, acceptedBecause, filed, decidedOn, declinedBecause, withdrawn } = row.facts
    const late = overdue(row, review, now)
    if (acceptedAt !== undefined && filed === undefined && late)
      return [
        {
          kind: 'notFiled',
          ...about(row),
          says: `公安机关${shanghaiTime(acceptedAt)}接受案件，应于${shanghaiTime(late.due)}前决定是否立案，至今没有决定`,
          basis: [],
          limit: late.limit,
          since: dayOf(late.due),
          next: '登记逾期未作决定，建议人民检察院立案监督',
        },
      ]
    const met = enforcement.find((e) => sameMatter(row, e) && e.facts.suspected === true)
    if (filed !== false || withdrawn === true || acceptedBecause !== undefined || !met) return []
    return [
      {
        kind: 'notFiled',
        ...about(row),
        says: `公安机关${decidedOn ?? ''}决定不予立案（${declinedBecause ?? '未载理由'}），而研判达到追诉标准${ticksOf(met.facts)}`,
        basis: [],
        limit: 'D-22',
        since: decidedOn,
        next: '申请复议，或者建议人民检察院立案监督',
      },
    ]
  })

const DAYS_A_MONTH = 30
const stalled = ({ transfers }: ScreenRows, { now, stalledMonths }: ScreenSettings): readonly Finding[] =>
  transfers.flatMap((row): Finding[] => {
    const { filed, decidedOn, withdrawn, handedOverOn } = row.facts
    if (filed !== true || withdrawn === true) return []
    const supervised = overdue(row, ['D-27'], now)
    if (supervised)
      return [
        {
          kind: 'stalled',
          ...about(row),
          says: `监督立案的案件应于${shanghaiTime(supervised.due)}前侦查终结，至今没有反馈`,
          basis: [],
          limit: 'D-27',
          reading: '不是侦查期限，届满只产生催办',
          since: dayOf(supervised.due),
          next: '人民检察院发出立案监督案件催办函',
        },
      ]
    if (row.clocks.some((c) => c.limit === 'D-27') || decidedOn === undefined) return []
    const until = addDays(decidedOn, stalledMonths * DAYS_A_MONTH)
    if (until >= dayOf(now)) return []
    return [
      {
        kind: 'stalled',
        ...about(row),
        says: `${decidedOn}立案${handedOverOn ? `，${handedOverOn}移交物品` : ''}，已经超过${stalledMonths}个月没有进展记录`,
        basis: [],
        reading: `${stalledMonths}个月是本系统的提示，法律没有规定（依据待核）`,
        since: until,
        next: '向公安机关了解侦查进展',
      },
    ]
  })

export const screen = (rows: ScreenRows, settings: ScreenSettings): readonly Finding[] =>
  [...notTransferred(rows), ...onlyFined(rows), ...notFiled(rows, settings), ...stalled(rows, settings)].toSorted(
    (a, b) => ((a.since ?? '9') < (b.since ?? '9') ? -1 : 1),
  )
