/** @module 承办: who handles a track in an organ. 交办 by a head sets it, 转办 by the handler moves it; the log keeps every change. */
import { sees } from '../access/policy.ts'
import { postTitles, type Post } from '../domain/organ.ts'
import { dayOf } from '../domain/time.ts'
import { postsOn } from '../engine/entitlement.ts'
import { done, notFound, refused, type Answer, type Desk, type Session } from './desk.ts'
import { once } from './idempotent.ts'
import type { AssignmentRow } from './port-people.ts'
import type { LoadedCase, OfficerRow } from './ports.ts'
import { visibleCase } from './read-case.ts'
import type { HandlerView } from './read-models-people.ts'

/** Who may 交办, and see what a colleague has in hand. */
export const leaders: readonly Post[] = ['deptHead', 'deputyHead', 'head', 'actingHead']
export const postsNow = (desk: Desk, officer: OfficerRow, organ: string): readonly Post[] =>
  postsOn(officer.appointments, organ, dayOf(desk.now()))
export const leads = (desk: Desk, { officer, organ }: Session): boolean =>
  postsNow(desk, officer, organ.id).some((p) => leaders.includes(p))

/** Why this officer cannot take work of this case, if so. */
export const cannotTake = (
  desk: Desk,
  session: Session,
  view: LoadedCase,
  to: OfficerRow | undefined,
): string | undefined => {
  if (!to || postsNow(desk, to, session.organ.id).length === 0) return '接办人现在不在本机关任职'
  const bars = desk.law.barredBy?.(view.tracks) ?? []
  return bars.some((b) => b.officer === to.id && b.organ === session.organ.id) ? '接办人已经回避本案' : undefined
}
export const assignedBy = (
  desk: Desk,
  session: Session,
  row: Pick<AssignmentRow, 'track' | 'caseId' | 'officer' | 'because'>,
): AssignmentRow => ({
  ...row,
  organ: session.organ.id,
  since: desk.now(),
  by: session.officer.id,
})

export interface HandlerRequest {
  readonly caseId: string
  readonly track: string
  readonly officer: string
  readonly because: string
  readonly key: string
}
export const assignHandler = (
  desk: Desk,
  session: Session,
  { key, ...request }: HandlerRequest,
): Promise<Answer<unknown>> =>
  once(desk, session, { key, request, caseId: request.caseId }, 201, async (tx) => {
    const view = await tx.lockCase(request.caseId)
    const track = view?.tracks.find((t) => t.id === request.track && sees({ organ: session.organ.id }, t))
    if (!view || !track) return notFound
    const sits = track.owner === session.organ.id || Object.values(track.seats).includes(session.organ.id)
    if (!sits) return refused('not-possible', '本机关不在这个程序中，不指定承办人')
    const viewer = { organ: session.organ.id, officer: session.officer.id }
    const before = (await desk.store.assignments(viewer, { caseId: view.file.id })).find((a) => a.track === track.id)
    if (!leads(desk, session) && before?.officer !== session.officer.id)
      return refused('not-possible', '交办由部门负责人以上作出；转办由现在的承办人作出')
    const to = await desk.store.officer(request.officer)
    const wrong = cannotTake(desk, session, view, to)
    if (!to || wrong !== undefined) return refused('input', wrong ?? '接办人现在不在本机关任职')
    const row = assignedBy(desk, session, { ...request, track: track.id })
    await desk.store.assign(row)
    await desk.store.logOffice({
      id: desk.newId(),
      organ: row.organ,
      officer: to.id,
      kind: 'assigned',
      body: { ...row, from: before?.officer },
      recordedAt: row.since,
      recordedBy: row.by,
    })
    return done({ track: track.id, officer: to.id, name: to.name })
  })

export const readHandlers = async (
  desk: Desk,
  session: Session,
  caseId: string,
): Promise<Answer<readonly HandlerView[]>> => {
  const view = await visibleCase(desk, session, caseId)
  if (!view) return notFound
  const viewer = { organ: session.organ.id, officer: session.officer.id }
  const people = new Map((await desk.store.officers()).map((o) => [o.id, o]))
  const rows = await desk.store.assignments(viewer, { caseId })
  return done(
    rows.map(({ track, officer, since, because }) => ({
      track,
      officer,
      name: people.get(officer)?.name ?? officer,
      posts: postsOf(people.get(officer), session, desk),
      since,
      because,
    })),
  )
}
const postsOf = (officer: OfficerRow | undefined, session: Session, desk: Desk): readonly string[] =>
  officer ? postsNow(desk, officer, session.organ.id).map((p) => postTitles[p]) : []
