/** @module 更正 of a record: the same key, lock and revision as a step. */
import { annul } from '../engine/annul.ts'
import { visibleTo } from '../engine/setting.ts'
import { done, notFound, peopledSetting, type Answer, type Desk, type Session } from './desk.ts'
import { once } from './idempotent.ts'
import type { StepAnswerView } from './read-models.ts'
import { stale } from './stale.ts'
import { stepAnswer } from './step-answer.ts'
import { refusedBy } from './take-step.ts'
import { writeOf } from './write.ts'

export interface AnnulRequest {
  readonly caseId: string
  readonly kind: string
  readonly track: string
  readonly event: string
  readonly because: string
  readonly ifMatch: string
  readonly key: string
}

export const annulEvent = (desk: Desk, session: Session, request: AnnulRequest): Promise<Answer<unknown>> => {
  const { key, ifMatch: _, ...asked } = request
  return once(desk, session, { key, request: asked }, 201, async (tx): Promise<Answer<StepAnswerView>> => {
    const view = await tx.lockCase(request.caseId)
    const track =
      view && visibleTo(view, session.organ.id).find((t) => t.id === request.track && t.kind === request.kind)
    if (!view || !track) return notFound
    const histories = new Map<string, Awaited<ReturnType<typeof tx.history>>>()
    for (const t of view.tracks) histories.set(t.id, await tx.history(t.id))
    const history = histories.get(track.id) ?? []
    if (request.ifMatch !== desk.etag(track.id, track.revision))
      return stale(desk, view, track, history, session, request.ifMatch)
    const setting = await peopledSetting(desk, view)
    const command = {
      track: track.id,
      event: request.event,
      because: request.because,
      officer: session.officer,
      office: session.organ.id,
    }
    const verdict = annul(view, command, histories, setting)
    if ('reasons' in verdict) return refusedBy(verdict, setting)
    await tx.commit({ ...writeOf(view, verdict.decision, [], desk, setting), voided: [request.event] })
    return done(
      stepAnswer({
        view,
        before: track,
        decision: verdict.decision,
        documents: [],
        session,
        setting,
        desk,
        preview: false,
      }),
    )
  })
}
