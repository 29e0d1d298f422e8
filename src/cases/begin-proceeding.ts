/**
 * @module 登记线索, 提起协作 in one call: the case (or one that is there), the track, its first step and what is sealed, in one
 * transaction under one key. Refused at any point, nothing is written.
 */
import { collaborationKinds } from '../../workflows/office/index.ts'
import type { Instant } from '../domain/time.ts'
import { done, notFound, refused, saysAll, type Answer, type Desk, type Session } from './desk.ts'
import { once } from './idempotent.ts'
import { newCaseIn, newTrackIn } from './open-case.ts'
import { digestOf, naming, sealIn, type Reporter } from './sealed-reporter.ts'
import { stepIn } from './take-step.ts'

export interface Beginning {
  /** A case that is there; absent: a new one of this title. */
  readonly caseId?: string
  readonly title?: string
  readonly kind: string
  readonly step: string
  readonly asked?: string
  readonly arisesFrom?: string
  readonly input: unknown
  readonly occurredAt: Instant
  readonly synthetic?: string
  readonly reporter?: Reporter
  readonly key: string
}
export interface Begun {
  readonly caseId: string
  readonly track: string
  readonly stateTitle: string
  readonly etag: string
}

export const beginProceeding = async (desk: Desk, session: Session, request: Beginning): Promise<Answer<unknown>> => {
  const { key, reporter, ...asked } = request
  const named = reporter ? naming([reporter], asked.title, asked.input, asked.synthetic) : []
  if (named.length > 0) return refused('not-possible', saysAll(named), { reasons: named })
  const issued: string[] = []
  const answer = await once(
    desk,
    session,
    { key, request: { ...asked, reporter: digestOf(desk, reporter) } },
    201,
    async (tx): Promise<Answer<Begun>> => {
      const { kind, step, title, synthetic, occurredAt, input } = asked
      if (asked.caseId === undefined && title === undefined) return refused('input', '请填写名称，或者指明所在的案件')
      const place: Answer<{ readonly id: string }> =
        asked.caseId === undefined
          ? await newCaseIn(tx, desk, session, { title: title ?? '', synthetic, acts: [], parties: [], sites: [] })
          : done({ id: asked.caseId })
      if ('refused' in place) return place
      const caseId = place.value.id
      const opened = await newTrackIn(tx, desk, session, {
        caseId,
        kind,
        acts: [],
        parties: [],
        asked: asked.asked,
        arisesFrom: asked.arisesFrom,
        occurredAt,
        synthetic,
      })
      if ('refused' in opened) return opened
      const view = await tx.lockCase(caseId)
      const track = view?.tracks.find((t) => t.id === opened.value.id)
      if (!view || !track) return notFound
      const taken = await stepIn(
        tx,
        desk,
        view,
        track,
        { caseId, kind, track: track.id, step, occurredAt, origin: { how: 'own' }, input, synthetic },
        session,
      )
      if ('refused' in taken) return taken
      if (reporter) await sealIn(tx, desk, session, caseId, track.id, reporter)
      issued.push(...taken.value.documents.flatMap((d) => d.id ?? []))
      const { stateTitle, etag } = taken.value
      return done({ caseId, track: track.id, stateTitle, etag })
    },
  )
  if ('value' in answer && issued.length > 0) desk.renderSoon(session, issued)
  return answer
}

/** Only these begin here: the others concern acts, which a new case would not have. */
export const mayBegin = (kind: string): boolean => collaborationKinds.includes(kind)
