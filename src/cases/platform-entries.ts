/**
 * @module 待录入信息共享平台: decisions to be entered within seven days (D-41). Clocks of tracks say so themselves; a penalty
 * decision no clock watches is counted from its day, and marked here once it is entered.
 */
import { enforcementFacts } from '../../workflows/enforcement/facts.ts'
import { dayOf, endOfDay, epochOf, startOfDay, type CivilDate } from '../domain/time.ts'
import { clockStatus } from '../engine/clocks.ts'
import { computeClock } from '../engine/deadline.ts'
import { postsOn } from '../engine/entitlement.ts'
import { calendarWith, done, notFound, refused, type Answer, type Desk, type Session } from './desk.ts'
import { once } from './idempotent.ts'
import type { SeenClock } from './ports.ts'

export interface PlatformEntry {
  /** The clock, or the track whose decision no clock watches. */
  readonly id: string
  readonly track: string
  readonly caseId: string
  readonly caseTitle: string
  readonly trackTitle: string
  readonly from: string
  readonly due?: string
  readonly overdue: boolean
  /** No clock watches it: it is marked here, not by a step of the track. */
  readonly markable: boolean
  readonly enteredOn?: string
}
const PLATFORM = 'D-41'
const PAGE = 200
const viewerOf = (session: Session) => ({ organ: session.organ.id, officer: session.officer.id })

const clocked = async (desk: Desk, session: Session, running?: boolean): Promise<readonly SeenClock[]> => {
  const found: SeenClock[] = []
  let cursor: string | undefined
  do {
    const query = { running, dutyOrgan: session.organ.id, cursor, limit: PAGE }
    const page = await desk.store.clocks(viewerOf(session), query)
    found.push(...page.items.filter((c) => c.limit === PLATFORM))
    cursor = page.next
  } while (cursor !== undefined)
  return found
}

/** Penalty decisions of this organ no clock watches: due by the same limit, counted from the day of the decision. */
const unclocked = async (
  desk: Desk,
  session: Session,
  watched: ReadonlySet<string>,
): Promise<readonly PlatformEntry[]> => {
  const viewer = viewerOf(session)
  const tracks = await desk.store.screenTracks(viewer, ['enforcement'])
  const marks = new Map((await desk.store.platformMarks(viewer)).map((m) => [m.track, m.enteredOn]))
  const calendar = calendarWith(await desk.store.holidays())
  const now = epochOf(desk.now())
  return tracks.flatMap((row): PlatformEntry[] => {
    const { finedOn } = enforcementFacts.parse(row.facts)
    if (finedOn === undefined || row.owner !== session.organ.id || watched.has(row.track)) return []
    const limit = desk.law.limitOf(PLATFORM, finedOn, session.organ.kind)
    const { expire } = computeClock(limit, { anchor: startOfDay(finedOn), calendar })
    const enteredOn = marks.get(row.track)
    return [
      {
        id: row.track,
        track: row.track,
        caseId: row.caseId,
        caseTitle: row.caseTitle,
        trackTitle: '行政处罚决定',
        from: startOfDay(finedOn),
        due: expire.due,
        overdue: expire.due !== undefined && epochOf(expire.due) < (enteredOn ? epochOf(endOfDay(enteredOn)) : now),
        markable: true,
        enteredOn,
      },
    ]
  })
}
const everyUnclocked = async (desk: Desk, session: Session): Promise<readonly PlatformEntry[]> =>
  unclocked(desk, session, new Set((await clocked(desk, session)).map((c) => c.track)))

/** What is not entered yet, the earliest day first. */
export const platformEntries = async (desk: Desk, session: Session): Promise<readonly PlatformEntry[]> => {
  const running = (await clocked(desk, session, true)).map((c): PlatformEntry => ({
    id: c.id,
    track: c.track,
    caseId: c.caseId,
    caseTitle: c.caseTitle,
    trackTitle: desk.law.workflows.get(c.trackKind)?.title ?? c.trackKind,
    from: c.from,
    due: c.due,
    overdue: clockStatus(c, desk.now()) === 'overdue',
    markable: false,
  }))
  const open = (await everyUnclocked(desk, session)).filter((e) => e.enteredOn === undefined)
  return [...running, ...open].toSorted((a, b) => ((a.due ?? '9') < (b.due ?? '9') ? -1 : 1))
}

export interface MarkRequest {
  readonly track: string
  readonly enteredOn: CivilDate
  readonly key: string
}
export const markEntered = (desk: Desk, session: Session, { key, ...request }: MarkRequest): Promise<Answer<unknown>> =>
  once(desk, session, { key, request: { platform: request } }, 201, async (): Promise<Answer<object>> => {
    const { organ, officer } = session
    const entry = (await everyUnclocked(desk, session)).find((e) => e.track === request.track)
    if (!entry) return notFound
    const today = dayOf(desk.now())
    if (postsOn(officer.appointments, organ.id, today).length === 0)
      return refused('not-possible', `${officer.name}现在不在本机关任职`)
    if (request.enteredOn > today) return refused('input', '录入日期晚于今天')
    if (startOfDay(request.enteredOn) < entry.from) return refused('input', '录入日期早于决定日期')
    const marked = await desk.store.markPlatform({ ...request, recordedBy: officer.id, at: desk.now() })
    return marked ? done({ ...request }) : refused('not-possible', '该决定已经登记录入，不再登记')
  })
