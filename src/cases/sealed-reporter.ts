/**
 * @module 举报人: who reported is sealed apart from every chain, document, notice and search. Opening it needs a right and a
 * reason and leaves a trace in the organ's own folder. What is sealed may not be typed into a form of its organ.
 */
import { maySeeReporter } from '../access/sealed.ts'
import { cite } from '../domain/basis.ts'
import { canonicalJson } from '../domain/canonical.ts'
import type { Reason } from '../domain/reason.ts'
import { dayOf } from '../domain/time.ts'
import { visibleTo } from '../engine/setting.ts'
import { postsOn } from '../engine/entitlement.ts'
import { leadKinds } from '../../workflows/office/index.ts'
import { done, notFound, refused, type Answer, type Desk, type Session } from './desk.ts'
import { once } from './idempotent.ts'
import type { CaseWrite, LoadedCase, SealedRow, Transaction } from './ports.ts'
import type { ReporterCard, ReporterView } from './read-models.ts'

export type Reporter = Omit<ReporterView, 'id'>

const boundTo = ({ id, caseId, organ }: Pick<SealedRow, 'id' | 'caseId' | 'organ'>) => `${caseId}/${organ}/${id}`
const isReporter = (value: unknown): value is Reporter =>
  typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string'
const opened = (desk: Desk, row: SealedRow): Reporter | undefined => {
  const text = desk.seal.open(row.body, boundTo(row))
  const value: unknown = text === undefined ? undefined : JSON.parse(text)
  return isReporter(value) ? value : undefined
}

/** Spaces, hyphens and brackets hide nothing; 全角 is the same as 半角. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-—_()·.,，。、:：]/g, '')
const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(stringsIn)
}
/** Shorter ones would be found everywhere. */
const SHORTEST = 2
const inText: Reason = {
  code: 'reporter-in-text',
  says: '填写内容含有已经密封的举报人信息，请删去；举报人一律称“举报人”',
  basis: cite('ecological-environment-code', '146', '对举报人的相关信息予以保密'),
  unblock: { by: 'form' },
}
export const naming = (reporters: readonly Reporter[], ...values: readonly unknown[]): readonly Reason[] => {
  const text = plain(stringsIn(values).join('\n'))
  const sealed = reporters.flatMap(({ name, phone, address, identifier }) => [name, phone, address, identifier])
  return sealed.some((s) => s !== undefined && plain(s).length >= SHORTEST && text.includes(plain(s))) ? [inText] : []
}

export const maySeal = (view: LoadedCase, session: Session): boolean =>
  view.tracks.some((t) => leadKinds.includes(t.kind) && t.owner === session.organ.id)

/** Only against the own organ's envelopes: another organ must not learn by trying whose name is refused. */
export const reporterReasons = async (
  desk: Desk,
  session: Session,
  view: LoadedCase,
  ...values: readonly unknown[]
): Promise<readonly Reason[]> => {
  if (!maySeal(view, session)) return []
  const rows = await desk.store.sealedOf(view.file.id, session.organ.id)
  return naming(
    rows.flatMap((row) => opened(desk, row) ?? []),
    ...values,
  )
}

/** The same of a whole write: events, papers, notices, names of evidence. What is sealed in it is not readable and never matches. */
export const namesReporter = async (desk: Desk, session: Session, write: CaseWrite): Promise<readonly Reason[]> => {
  if (write.newCase) return []
  const rows = await desk.store.sealedOf(write.caseId, session.organ.id)
  const reporters = rows.flatMap((row) => opened(desk, row) ?? [])
  // An event of the write keeps its facts; the track as a whole may be long and is of earlier events.
  const { appends, newTracks: _tracks, clocks: _clocks, ...rest } = write
  return reporters.length === 0
    ? []
    : naming(
        reporters,
        rest,
        appends.flatMap((a) => a.events),
      )
}

const readerOf = (desk: Desk, session: Session) => ({
  organ: session.organ.id,
  officer: session.officer.id,
  posts: postsOn(session.officer.appointments, session.organ.id, dayOf(desk.now())),
})

/** Writes the envelope and, in the organ's own folder, that there is one. */
export const sealIn = async (
  tx: Transaction,
  desk: Desk,
  session: Session,
  caseId: string,
  track: string,
  reporter: Reporter,
): Promise<{ readonly id: string }> => {
  const at = desk.now()
  const place = { id: desk.newId(), caseId, organ: session.organ.id }
  const body = desk.seal.close(JSON.stringify(reporter), boundTo(place))
  const row: SealedRow = { ...place, track, body, createdBy: session.officer.id, createdAt: at }
  const event = {
    id: desk.newId(),
    type: 'reporter-sealed' as const,
    body: { envelope: row.id, track },
    recordedAt: at,
    recordedBy: session.officer.id,
  }
  await tx.commit({ caseId, appends: [], folder: [{ organ: place.organ, event }], sealed: [row] })
  return { id: row.id }
}
/** What was asked, for the key: equal requests are known without keeping what they say. */
export const digestOf = (desk: Desk, reporter: Reporter | undefined): string | undefined =>
  reporter && desk.seal.digest(canonicalJson(reporter))

export const sealReporter = (
  desk: Desk,
  session: Session,
  request: { readonly caseId: string; readonly track: string; readonly reporter: Reporter; readonly key: string },
): Promise<Answer<unknown>> => {
  const { caseId, track, reporter, key } = request
  return once(
    desk,
    session,
    { key, request: { caseId, track, reporter: digestOf(desk, reporter) }, caseId },
    201,
    async (tx) => {
      const view = await tx.lockCase(caseId)
      const found = view && visibleTo(view, session.organ.id).find((t) => t.id === track)
      if (!view || !found || found.owner !== session.organ.id || readerOf(desk, session).posts.length === 0)
        return notFound
      if (!leadKinds.includes(found.kind)) return refused('input', '举报人信息只密封在线索程序中')
      // The chains keep what was written before: it is said, so that it can be corrected where it stands.
      const before = naming([reporter], view.file, found.facts).length > 0
      return done({ ...(await sealIn(tx, desk, session, caseId, track, reporter)), alreadyInText: before })
    },
  )
}

/** That there is something sealed, and who opened it why: to officers of the organ; the trace to those who may open it. */
export const listReporters = async (
  desk: Desk,
  session: Session,
  caseId: string,
): Promise<Answer<readonly ReporterCard[]>> => {
  const view = await desk.store.loadCase(caseId)
  const mine = view && visibleTo(view, session.organ.id).some((t) => t.owner === session.organ.id)
  if (!mine) return notFound
  const [rows, openings, officers] = await Promise.all([
    desk.store.sealedOf(caseId, session.organ.id),
    desk.store.sealOpenings(caseId, session.organ.id),
    desk.store.officers(),
  ])
  const nameOf = (id: string) => officers.find((o) => o.id === id)?.name ?? id
  const reader = readerOf(desk, session)
  return done(
    rows.map((row) => {
      const mayOpen = maySeeReporter(reader, row, dayOf(desk.now()))
      return {
        id: row.id,
        track: row.track,
        sealedBy: nameOf(row.createdBy),
        sealedAt: row.createdAt,
        mayOpen,
        openings: mayOpen
          ? openings.filter((o) => o.envelope === row.id).map((o) => ({ by: nameOf(o.by), at: o.at, reason: o.reason }))
          : [],
      }
    }),
  )
}

/** The trace is written first; what is sealed is read after it, and never remembered with the answer of the key. */
export const openReporter = async (
  desk: Desk,
  session: Session,
  request: { readonly id: string; readonly reason: string; readonly key: string },
): Promise<Answer<unknown>> => {
  const { id, reason, key } = request
  const row = await desk.store.sealedRow(id, session.organ.id)
  if (!row || !maySeeReporter(readerOf(desk, session), row, dayOf(desk.now()))) return notFound
  // 回避: a recused officer opens nothing of the case.
  if (!(await desk.store.loadCase(row.caseId))) return notFound
  const reporter = opened(desk, row)
  if (!reporter) return refused('unavailable', '密封信息无法拆阅：密钥不符或者内容已被改动，请联系系统管理人员')
  const traced = await once(desk, session, { key, request: { id, reason }, caseId: row.caseId }, 201, async (tx) => {
    const event = {
      id: desk.newId(),
      type: 'reporter-opened' as const,
      body: { envelope: id, reason },
      recordedAt: desk.now(),
      recordedBy: session.officer.id,
    }
    await tx.commit({ caseId: row.caseId, appends: [], folder: [{ organ: row.organ, event }] })
    return done({ id })
  })
  return 'refused' in traced ? traced : done({ id, ...reporter })
}
