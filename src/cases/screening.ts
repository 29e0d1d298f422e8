/** @module 监督筛查 and 待录入信息共享平台 over all cases of a viewer; also as sheets. */
import writeWorkbook from 'write-excel-file/node'
import { enforcementFacts } from '../../workflows/enforcement/facts.ts'
import { transferFacts } from '../../workflows/police-transfer/facts.ts'
import { dayOf, instant, shanghaiTime } from '../domain/time.ts'
import { sees } from '../access/policy.ts'
import type { Desk, Session } from './desk.ts'
import { itemsMet } from './penalty-columns.ts'
import { basisLabels } from './project.ts'
import { DEFAULT_STALLED_MONTHS, findingKinds, screen, type Finding } from './screen.ts'
import type { BasisLabel } from './read-models.ts'
import { platformEntries } from './platform-entries.ts'

export interface FindingCard extends Omit<Finding, 'basis'> {
  readonly kindTitle: string
  readonly ownerName: string
  readonly basis: readonly BasisLabel[]
}
const viewerOf = (session: Session) => ({ organ: session.organ.id, officer: session.officer.id })
const namesIn = async (desk: Desk) => {
  const names = new Map((await desk.store.organs()).map((o) => [o.id, o.name]))
  return (id: string) => names.get(id) ?? id
}

/** What only an organ's own events established is no ground for another organ to find anything by. */
const ownFacts = ['suspected', 'ticks', 'assessedOn'] as const
export const screening = async (desk: Desk, session: Session): Promise<readonly FindingCard[]> => {
  const tracks = await desk.store.screenTracks(viewerOf(session), ['enforcement', 'police-transfer'])
  const inside = desk.law.workflows.get('enforcement')?.steps.assessCrime?.audience === 'own'
  const enforcement = tracks.flatMap(({ kind, facts, ...row }) => {
    if (kind !== 'enforcement') return []
    const known = enforcementFacts.parse(facts)
    if (!inside || row.owner === session.organ.id) return [{ ...row, facts: known }]
    const shown = Object.fromEntries(Object.entries(known).filter(([name]) => !ownFacts.some((f) => f === name)))
    return [{ ...row, facts: enforcementFacts.parse(shown) }]
  })
  const transfers = tracks.flatMap(({ kind, facts, ...row }) =>
    kind === 'police-transfer' ? [{ ...row, facts: transferFacts.parse(facts) }] : [],
  )
  const now = desk.now()
  const name = await namesIn(desk)
  const today = dayOf(now)
  const penalties = (await desk.store.penalties(viewerOf(session))).filter((p) => sees({ organ: session.organ.id }, p))
  return screen(
    { enforcement, transfers, penalties: penalties.map((p) => ({ ...p, met: itemsMet(p) })) },
    { now, stalledMonths: DEFAULT_STALLED_MONTHS },
  ).map((found) => ({
    ...found,
    kindTitle: findingKinds[found.kind],
    ownerName: name(found.owner),
    basis: basisLabels(
      [...found.basis, ...(found.limit === undefined ? [] : desk.law.limitOf(found.limit, today, 'ecology').basis)],
      today,
    ),
  }))
}

const sheet = (name: string, titles: readonly string[], rows: readonly (readonly (string | undefined)[])[]) => {
  const head = titles.map((value) => ({ value, fontWeight: 'bold' as const }))
  return writeWorkbook([
    { sheet: name, data: [head, ...rows.map((r) => [...r])], columns: titles.map(() => ({ width: 24 })) },
  ]).toBuffer()
}
const labels = (basis: readonly BasisLabel[]) => basis.map((b) => b.label).join('；')

export const screeningSheet = async (desk: Desk, session: Session): Promise<Buffer> =>
  sheet(
    '监督筛查',
    ['类别', '案件', '机关', '情况', '自何日起', '依据', '说明', '下一步'],
    (await screening(desk, session)).map((f) => [
      f.kindTitle,
      f.caseTitle,
      f.ownerName,
      f.says,
      f.since,
      labels(f.basis),
      f.reading,
      f.next,
    ]),
  )

export const platformSheet = async (desk: Desk, session: Session): Promise<Buffer> =>
  sheet(
    '待录入信息共享平台',
    ['案件', '程序', '决定时间', '最迟录入', '状态'],
    (await platformEntries(desk, session)).map((e) => [
      e.caseTitle,
      e.trackTitle,
      shanghaiTime(instant(e.from)),
      e.due && shanghaiTime(instant(e.due)),
      e.overdue ? '已逾期' : '待录入',
    ]),
  )
