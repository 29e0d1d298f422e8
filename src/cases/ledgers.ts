/** @module The lists of 鉴定 and 涉案物品 over all cases the viewer may see. Their events are for every organ of the track, so its facts are too. */
import { sees } from '../access/policy.ts'
import { dayOf, endOfDay, epochOf, type CivilDate } from '../domain/time.ts'
import { appraisalFacts, appraisalKinds } from '../../workflows/office/appraisal/facts.ts'
import { inCustody, itemFacts } from '../../workflows/office/item/facts.ts'
import type { Desk, Session } from './desk.ts'
import type { LedgerRow } from './port-ledger.ts'
import type { Page } from './ports.ts'
import type { AppraisalCard, ItemCard, LedgerCard } from './ledger-models.ts'

export interface LedgerAsked {
  readonly state?: 'open' | 'closed'
  /** Falls due on or before. */
  readonly due?: CivilDate
  readonly hazard?: boolean
  readonly cursor?: string
  readonly limit?: number
}
/** What presses on goods while they are held: the limit of the measure under which they are. */
const measureLimits = ['D-56', 'D-56b', 'D-51']

const list = async <T>(
  desk: Desk,
  session: Session,
  kind: string,
  asked: LedgerAsked,
  parentLimits: readonly string[],
  card: (common: LedgerCard, facts: LedgerRow['facts']) => T,
): Promise<Page<T>> => {
  const page = await desk.store.ledger(
    { organ: session.organ.id, officer: session.officer.id },
    {
      kind,
      parentLimits,
      closed: asked.state && asked.state === 'closed',
      hazardous: asked.hazard,
      dueBy: asked.due && endOfDay(asked.due),
      cursor: asked.cursor,
      limit: asked.limit,
    },
  )
  const organs = new Map((await desk.store.organs()).map((o) => [o.id, o.name]))
  const flow = desk.law.workflows.get(kind)
  const now = epochOf(desk.now())
  const shown = page.items.filter((row) => sees({ organ: session.organ.id }, row))
  const items = shown.map((row) =>
    card(
      {
        track: row.track,
        kind,
        caseId: row.caseId,
        caseTitle: row.caseTitle,
        ownerName: organs.get(row.owner) ?? row.owner,
        stateTitle: flow?.stateTitle(row.state) ?? '',
        closed: row.closed,
        dueOn: row.due && dayOf(row.due),
        overdue: row.due !== undefined && epochOf(row.due) < now,
      },
      row.facts,
    ),
  )
  return { items, next: page.next }
}

export const listAppraisals = (desk: Desk, session: Session, asked: LedgerAsked): Promise<Page<AppraisalCard>> =>
  list(desk, session, 'appraisal', { ...asked, hazard: undefined }, [], (common, raw) => {
    const facts = appraisalFacts.parse(raw)
    return {
      ...common,
      kindTitle: facts.kind ? appraisalKinds[facts.kind] : '',
      matter: facts.matter ?? '',
      institution: facts.institution?.name ?? '',
      paidFen: facts.paidFen ?? 0,
      reportNumber: facts.reportNumber,
    }
  })

export const listItems = (desk: Desk, session: Session, asked: LedgerAsked): Promise<Page<ItemCard>> =>
  list(desk, session, 'item', asked, measureLimits, (common, raw) => {
    const facts = itemFacts.parse(raw)
    return {
      ...common,
      number: facts.number ?? '',
      name: facts.name ?? '',
      received: facts.received ?? '0',
      inCustody: inCustody(facts),
      unit: facts.unit ?? '',
      hazardous: facts.hazardous ?? false,
      hazard: facts.hazard,
      storedAt: facts.storedAt ?? '',
      custodian: facts.custodian ?? '',
    }
  })
