/** @module Reading a case: every answer goes through the access policy. */
import { sees, seesCase, seesClock, seesEvent } from '../access/policy.ts'
import { documentStages } from '../domain/document-life.ts'
import { dayOf, epochOf, type CivilDate, type Instant } from '../domain/time.ts'
import { explain } from '../engine/explain.ts'
import { postsOn } from '../engine/entitlement.ts'
import { standing } from '../engine/fold.ts'
import { placeIn } from '../../workflows/office/approval/rules.ts'
import type { CaseView, Track } from '../engine/case-view.ts'
import type { Workflow } from '../engine/workflow.ts'
import { done, notFound, peopledSetting, type Answer, type Desk, type Session } from './desk.ts'
import { stageNow } from './life-reasons.ts'
import { namesOf } from './names.ts'
import type { DocumentRow, LoadedCase, NoticeRow, ObligationRow, SeenClock, StoredEvent } from './ports.ts'
import { actedOnOf, basisLabels, clockCard, reasonView, startedInside, timelineEntry, trackCard } from './project.ts'
import type {
  CaseDetail,
  ClockCard,
  DocumentCard,
  DutyCard,
  EvidenceCard,
  NoticeCard,
  StepCard,
  TimelineEntry,
} from './read-models.ts'
import { postTitles, seatTitles, type Post } from '../domain/organ.ts'

/** The case with only the tracks this organ sees. */
export const visibleCase = async (desk: Desk, session: Session, caseId: string): Promise<LoadedCase | undefined> => {
  const view = await desk.store.loadCase(caseId)
  const reader = { organ: session.organ.id }
  if (!view || !seesCase(reader, view.file, view.tracks)) return undefined
  return { ...view, tracks: view.tracks.filter((t) => sees(reader, t)) }
}
const reading = async <T>(
  desk: Desk,
  session: Session,
  caseId: string,
  read: (view: LoadedCase) => Promise<T>,
): Promise<Answer<T>> => {
  const view = await visibleCase(desk, session, caseId)
  return view ? done(await read(view)) : notFound
}

export const readCase = (desk: Desk, session: Session, caseId: string): Promise<Answer<CaseDetail>> =>
  reading(desk, session, caseId, async (view) => ({
    file: view.file,
    regionName: [...view.organs.values()].find((o) => o.region === view.file.region)?.regionName ?? view.file.region,
    openedByName: view.organs.get(view.file.openedBy)?.name ?? view.file.openedBy,
    openedAt: view.openedAt,
    tracks: await cardsOf(desk, view),
  }))
const cardsOf = async (desk: Desk, view: LoadedCase): Promise<CaseDetail['tracks']> => {
  const backfilled = new Set(await desk.store.backfilledTracks(view.file.id))
  return view.tracks.map((t) => ({
    ...trackCard(view, t, desk),
    ...(backfilled.has(t.id) && { backfilled: true }),
  }))
}

export const readTimeline = (desk: Desk, session: Session, caseId: string): Promise<Answer<readonly TimelineEntry[]>> =>
  reading(desk, session, caseId, async (view) => {
    const names = await namesOf(desk, view)
    const tracks = new Map(view.tracks.map((t) => [t.id, t]))
    const shown = (await desk.store.events(caseId)).filter((e) => {
      const track = tracks.get(e.track)
      return track !== undefined && seesEvent({ organ: session.organ.id }, track, e)
    })
    const annulled = annulledIds(shown)
    const handled = (e: StoredEvent) =>
      handledHow(desk.law.workflows.get(tracks.get(e.track)?.kind ?? ''), e, session.organ.id)
    return shown.map((e) => ({ ...timelineEntry(e, annulled, session.organ.id, names), ...handled(e) }))
  })
const handledHow = (flow: Workflow | undefined, e: StoredEvent, organ: string): Pick<TimelineEntry, 'handled'> => {
  const chained = e.type === 'step' && e.origin.how === 'own' && e.office === organ && flow?.steps[e.step]?.chain.length
  return chained ? { handled: e.causedBy === undefined ? '直接办理' : '经审批办理' } : {}
}
const annulledIds = (events: readonly StoredEvent[]): ReadonlySet<string> => {
  const stands = new Set(standing(events).map((e) => e.id))
  return new Set(events.filter((e) => e.type !== 'annulled' && !stands.has(e.id)).map((e) => e.id))
}

export const clockCards = (
  desk: Desk,
  session: Session,
  view: CaseView,
  rows: readonly SeenClock[],
  now: Instant,
): readonly ClockCard[] =>
  rows
    .filter((row) => {
      const track = view.tracks.find((t) => t.id === row.track)
      return (
        track !== undefined &&
        seesClock({ organ: session.organ.id }, track, row, startedInside(desk.law, row.trackKind, row.limit))
      )
    })
    .map((row) => clockCard(row, session.organ.id, view.organs, desk.law, now))

export const readClocks = (desk: Desk, session: Session, caseId: string): Promise<Answer<readonly ClockCard[]>> =>
  reading(desk, session, caseId, async (view) => {
    const viewer = { organ: session.organ.id, officer: session.officer.id }
    const { items } = await desk.store.clocks(viewer, { caseId, limit: 500 })
    return clockCards(desk, session, view, items, desk.now())
  })

const standsBefore = (chain: readonly Post[], posts: readonly Post[]): boolean => {
  const at = placeIn(chain, posts)
  return at >= 0 && at < chain.length - 1
}

/** One step as a card, in the words of its definition. */
export const stepCards = async (desk: Desk, session: Session, view: LoadedCase): Promise<readonly StepCard[]> => {
  const setting = await peopledSetting(desk, view)
  const on = dayOf(setting.now)
  const posts = postsOn(session.officer.appointments, session.organ.id, on)
  return explain(view, { organ: session.organ.id, officer: session.officer }, setting).flatMap((answer) => {
    const flow = desk.law.workflows.get(answer.kind)
    const info = flow?.steps[answer.step]
    const track: Track | undefined = view.tracks.find((t) => t.id === answer.track)
    if (!flow || !info || !track) return []
    return [
      {
        caseId: view.file.id,
        caseTitle: view.file.title,
        track: answer.track,
        kind: answer.kind,
        trackTitle: flow.title,
        step: answer.step,
        title: answer.title,
        help: info.help,
        side: answer.side,
        sideTitle: seatTitles[answer.side],
        posts: answer.posts.map((p) => postTitles[p]),
        basis: basisLabels(info.basis, on, actedOnOf(view, track, setting.now)),
        documents: info.documents.map((d) => flow.documents[d]?.title ?? d),
        reasons: answer.reasons.map((r) => reasonView(r, desk.law, on)),
        hints: answer.hints.map((r) => reasonView(r, desk.law, on)),
        way: answer.way,
        mayPropose: ['own', 'colleague'].includes(answer.way) && standsBefore(info.chain, posts),
      },
    ]
  })
}
export const readSteps = (desk: Desk, session: Session, caseId: string): Promise<Answer<readonly StepCard[]>> =>
  reading(desk, session, caseId, (view) => stepCards(desk, session, view))

export const documentCard = (row: DocumentRow, organName: string, today: CivilDate): DocumentCard => {
  const { id, caseId, track, kind, title, number, createdAt, modelHash, pdf } = row
  const stage = stageNow(row, today)
  return {
    id,
    caseId,
    track,
    kind,
    title,
    number,
    stage,
    stageTitle: documentStages[stage],
    createdAt,
    modelHash,
    organName,
    pdf: pdf && { sha256: pdf.sha256, bytes: pdf.bytes },
  }
}
export const readDocuments = (desk: Desk, session: Session, caseId: string): Promise<Answer<readonly DocumentCard[]>> =>
  reading(desk, session, caseId, async (view) => {
    const rows = await desk.store.documents({ organ: session.organ.id, officer: session.officer.id }, caseId)
    return rows.map((row) => documentCard(row, view.organs.get(row.organ)?.name ?? row.organ, dayOf(desk.now())))
  })

const noticeKinds = { main: '主送', copy: '抄送', alert: '提醒' } as const
export const noticeCard = (row: NoticeRow & { caseTitle: string }): NoticeCard => {
  const { id, caseId, caseTitle, track, kind, says, document, createdAt, signedAt } = row
  return { id, caseId, caseTitle, track, kind, kindTitle: noticeKinds[kind], says, document, createdAt, signedAt }
}
export const readNotices = (desk: Desk, session: Session, caseId: string): Promise<Answer<readonly NoticeCard[]>> =>
  reading(desk, session, caseId, async () =>
    (await desk.store.notices({ organ: session.organ.id, officer: session.officer.id }, { caseId })).map(noticeCard),
  )

export const dutyCard = (row: ObligationRow, { law }: Desk, now: Instant): DutyCard => {
  const flow = law.workflows.get(row.kind)
  return {
    id: row.id,
    caseId: row.caseId,
    caseTitle: row.caseTitle,
    track: row.track,
    rule: row.rule,
    says: row.says,
    where: `「${flow?.title ?? row.kind}」的「${flow?.steps[row.step]?.title ?? row.step}」`,
    since: row.since,
    due: row.due,
    overdue: row.due !== undefined && epochOf(row.due) < epochOf(now),
    basis: basisLabels(law.links.find((l) => l.id === row.rule)?.basis ?? [], dayOf(now)),
  }
}

export const readEvidence = (desk: Desk, session: Session, caseId: string): Promise<Answer<readonly EvidenceCard[]>> =>
  reading(desk, session, caseId, async () =>
    (await desk.store.evidence({ organ: session.organ.id, officer: session.officer.id }, caseId)).map(
      ({ id, name, mime, bytes, sha256, addedAt }) => ({ id, name, mime, bytes, sha256, addedAt }),
    ),
  )
