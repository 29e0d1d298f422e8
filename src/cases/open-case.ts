/** @module Opening a case (its shared folder), and a track in it. */
import { sees, seesCase } from '../access/policy.ts'
import type { BackfillClaim } from '../engine/backfill.ts'
import type { CaseFile, CaseView } from '../engine/case-view.ts'
import { openTrack, type Opening } from '../engine/open-track.ts'
import type { Append, Setting } from '../engine/setting.ts'
import { seatsOf, superiorsOf } from '../domain/routing.ts'
import { organKinds } from '../domain/organ.ts'
import { epochOf, type Instant } from '../domain/time.ts'
import { done, notFound, refused, settingOf, type Answer, type Desk, type Session } from './desk.ts'
import { backfillWrite } from './backfill-track.ts'
import { once } from './idempotent.ts'
import type { LoadedCase, Transaction } from './ports.ts'

export interface CaseRequest extends Pick<CaseFile, 'title' | 'synthetic'> {
  readonly acts: readonly Omit<CaseFile['acts'][number], 'id'>[]
  readonly parties: readonly Omit<CaseFile['parties'][number], 'id'>[]
  readonly sites: readonly Omit<CaseFile['sites'][number], 'id'>[]
  readonly key: string
}

const numbered = <T>(kind: string, list: readonly T[]): (T & { id: string })[] =>
  list.map((one, i) => ({ ...one, id: `${kind}-${i + 1}` }))

/** The folder of a new case, in a transaction under way. */
export const newCaseIn = async (
  tx: Transaction,
  desk: Desk,
  session: Session,
  request: Omit<CaseRequest, 'key'>,
): Promise<Answer<{ readonly id: string }>> => {
  const bad = request.acts.find((a) => a.to !== undefined && a.to < a.from)
  if (bad) return refused('input', `行为「${bad.title}」的终了日早于发生日`)
  const openedAt = desk.now()
  const file: CaseFile = {
    id: desk.newId(),
    title: request.title,
    region: session.organ.region,
    openedBy: session.organ.id,
    acts: numbered('act', request.acts),
    parties: numbered('party', request.parties),
    sites: numbered('site', request.sites),
    synthetic: request.synthetic,
  }
  const event = {
    id: desk.newId(),
    type: 'case-opened' as const,
    body: { file },
    recordedAt: openedAt,
    recordedBy: session.officer.id,
  }
  await tx.commit({ caseId: file.id, newCase: { file, openedAt }, appends: [], folder: [{ event }] })
  return done({ id: file.id })
}
export const openCase = (desk: Desk, session: Session, { key, ...request }: CaseRequest): Promise<Answer<unknown>> =>
  once(desk, session, { key, request }, 201, (tx) => newCaseIn(tx, desk, session, request))

/** A track of the organ signed in, its 同级 organs in their seats. */
export const trackOf = (
  session: Session,
  view: CaseView,
  setting: Setting,
  of: Omit<Opening, 'owner' | 'officer' | 'seats'>,
): Append =>
  openTrack(
    {
      ...of,
      owner: session.organ.id,
      officer: session.officer.id,
      seats: seatsOf(view.organs.values(), session.organ),
    },
    setting,
  )

export interface TrackRequest {
  readonly caseId: string
  readonly kind: string
  readonly acts: readonly string[]
  readonly parties: readonly string[]
  readonly arisesFrom?: string
  /** The organ it is addressed to, where the workflow is addressed. */
  readonly asked?: string
  /** Not shown even to superiors until a step reveals it. */
  readonly secret?: boolean
  readonly occurredAt?: Instant
  readonly synthetic?: string
  /** 补录: opened at a state its papers show. */
  readonly backfill?: BackfillClaim
  readonly key: string
}
/** What is to be opened, when nothing stands against it; 补录 is judged by itself. */
export const openingOf = async (
  desk: Desk,
  session: Session,
  view: LoadedCase | undefined,
  request: Omit<TrackRequest, 'key' | 'backfill'>,
): Promise<Answer<{ readonly view: LoadedCase; readonly opening: Opening }>> => {
  const reader = { organ: session.organ.id }
  if (!view || !seesCase(reader, view.file, view.tracks)) return notFound
  const workflow = desk.law.workflows.get(request.kind)
  if (!workflow) return refused('unknown-kind', `没有「${request.kind}」这种程序`)
  if (!workflow.openers.includes(organKinds[session.organ.kind].side))
    return refused('not-possible', `「${workflow.title}」程序不由${session.organ.name}建立`)
  const unknown = [
    ...request.acts.filter((a) => !view.file.acts.some((x) => x.id === a)),
    ...request.parties.filter((p) => !view.file.parties.some((x) => x.id === p)),
  ]
  const parent =
    request.arisesFrom === undefined || view.tracks.some((t) => t.id === request.arisesFrom && sees(reader, t))
  if (unknown.length > 0 || !parent) return refused('input', '所列行为、当事人或者来源程序不在本案中')
  if (request.occurredAt && epochOf(request.occurredAt) > epochOf(desk.now()))
    return refused('input', '建立程序的时间晚于现在')
  if (request.acts.length === 0 && !workflow.actless) return refused('input', '程序应当针对至少一个违法行为')
  const addressee = view.organs.get(request.asked ?? '')
  if (workflow.addressed !== (request.asked !== undefined) || (request.asked !== undefined && !addressee))
    return refused('input', workflow.addressed ? '请选择对方机关' : `「${workflow.title}」程序没有对方机关`)
  if (addressee?.id === session.organ.id) return refused('input', '对方机关不能是本机关')
  return done({
    view,
    opening: {
      workflow,
      owner: session.organ.id,
      officer: session.officer.id,
      seats: seatsOf(view.organs.values(), session.organ),
      audience: request.secret ? [] : superiorsOf(view.organs, session.organ),
      subject: { acts: request.acts, parties: request.parties },
      arisesFrom: request.arisesFrom,
      asked: request.asked,
      openedAt: request.occurredAt ?? desk.now(),
      synthetic: request.synthetic,
    },
  })
}
/** A new track, in a transaction under way. */
export const newTrackIn = async (
  tx: Transaction,
  desk: Desk,
  session: Session,
  { backfill, ...request }: Omit<TrackRequest, 'key'>,
): Promise<Answer<{ readonly id: string; readonly etag: string }>> => {
  const fit = await openingOf(desk, session, await tx.lockCase(request.caseId), request)
  if ('refused' in fit) return fit
  const { view, opening } = fit.value
  const written = backfill
    ? await backfillWrite(desk, session, view, opening, backfill)
    : done(plainWrite(view, openTrack(opening, settingOf(desk, view))))
  if ('refused' in written) return written
  const { track, write } = written.value
  await tx.commit(write)
  return done({ id: track.id, etag: desk.etag(track.id, track.revision) })
}
const plainWrite = (view: LoadedCase, append: Append) => ({
  track: append.track,
  write: { caseId: view.file.id, newTracks: [append.track], appends: [{ ...append, closed: false }] },
})
export const openTrackInCase = (
  desk: Desk,
  session: Session,
  { key, ...request }: TrackRequest,
): Promise<Answer<unknown>> =>
  once(desk, session, { key, request }, 201, (tx) => newTrackIn(tx, desk, session, request))
