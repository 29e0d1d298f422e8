/** @module 我的待办: running clocks of my organ, steps open to my post, notices to sign for. And the list of cases. */
import { addDays, dayOf, endOfDay } from '../domain/time.ts'
import type { Desk, Session } from './desk.ts'
import type { CaseQuery, CaseSummary, Page } from './ports.ts'
import { clockCards, dutyCard, noticeCard, stepCards, visibleCase } from './read-case.ts'
import type { CaseCard, Inbox } from './read-models.ts'

/** Cases looked at for open steps; the oldest due come first. */
const CASES = 30
const HORIZON_DAYS = 60

const viewerOf = (session: Session) => ({ organ: session.organ.id, officer: session.officer.id })

export const inbox = async (desk: Desk, session: Session): Promise<Inbox> => {
  const viewer = viewerOf(session)
  const now = desk.now()
  const page = await desk.store.cases(viewer, { limit: CASES })
  const views = (await Promise.all(page.items.map((c) => visibleCase(desk, session, c.id)))).filter(
    (v) => v !== undefined,
  )
  const rows = await desk.store.clocks(viewer, {
    running: true,
    dutyOrgan: session.organ.id,
    dueBefore: endOfDay(addDays(dayOf(now), HORIZON_DAYS)),
    limit: 200,
  })
  const steps = (await Promise.all(views.map((view) => stepCards(desk, session, view)))).flat()
  return {
    clocks: views.flatMap((view) =>
      clockCards(
        desk,
        session,
        view,
        rows.items.filter((r) => r.caseId === view.file.id),
        now,
      ),
    ),
    steps: steps.filter((s) => s.way === 'own' && s.reasons.length === 0),
    duties: (await desk.store.obligations(viewer, { open: true })).map((row) => dutyCard(row, desk, now)),
    notices: (await desk.store.notices(viewer, { open: true })).map(noticeCard),
  }
}

export const listCases = async (desk: Desk, session: Session, query: CaseQuery): Promise<Page<CaseCard>> => {
  const page = await desk.store.cases(viewerOf(session), query)
  const organs = new Map((await desk.store.organs()).map((o) => [o.id, o.name]))
  return { next: page.next, items: page.items.map((row) => caseCard(row, desk, organs)) }
}

const caseCard = (row: CaseSummary, desk: Desk, organs: ReadonlyMap<string, string>): CaseCard => ({
  id: row.id,
  title: row.title,
  region: row.region,
  openedAt: row.openedAt,
  nextDue: row.nextDue,
  tracks: row.tracks.map((t) => {
    const flow = desk.law.workflows.get(t.kind)
    return {
      id: t.id,
      kind: t.kind,
      title: flow?.title ?? t.kind,
      stateTitle: flow?.stateTitle(t.state) ?? '',
      ownerName: organs.get(t.owner) ?? t.owner,
    }
  }),
})
