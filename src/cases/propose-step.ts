/** @module 提请审批: the approval is opened on the step's own track and submitted, in one transaction under one key. */
import type { Instant } from '../domain/time.ts'
import { decide } from '../engine/decide.ts'
import { openTrack } from '../engine/open-track.ts'
import { visibleTo } from '../engine/setting.ts'
import { done, notFound, peopledSetting, refused, type Answer, type Desk, type Session } from './desk.ts'
import { once } from './idempotent.ts'
import { refusedBy } from './take-step.ts'

export const APPROVAL = 'approval'

export interface ProposeRequest {
  readonly caseId: string
  readonly track: string
  readonly step: string
  readonly input: unknown
  readonly opinion: string
  readonly remark?: string
  readonly occurredAt: Instant
  readonly synthetic?: string
  readonly key: string
}

export const proposeStep = (
  desk: Desk,
  session: Session,
  { key, ...request }: ProposeRequest,
): Promise<Answer<unknown>> =>
  once(desk, session, { key, request, caseId: request.caseId }, 201, async (tx) => {
    const view = await tx.lockCase(request.caseId)
    const target = view && visibleTo(view, session.organ.id).find((t) => t.id === request.track)
    if (!view || !target) return notFound
    const workflow = desk.law.workflows.get(APPROVAL)
    if (!workflow) return refused('unknown-kind', '没有审批程序')
    const setting = await peopledSetting(desk, view, true)
    const { synthetic, occurredAt } = request
    const opened = openTrack(
      {
        workflow,
        owner: session.organ.id,
        officer: session.officer.id,
        seats: {},
        subject: target.subject,
        arisesFrom: target.id,
        openedAt: occurredAt,
        synthetic,
      },
      setting,
    )
    const { step, input, opinion, remark } = request
    const verdict = decide(
      { ...view, tracks: [...view.tracks, opened.track] },
      {
        track: opened.track.id,
        step: 'submit',
        input: { step, input, opinion, remark },
        occurredAt,
        origin: { how: 'own' },
        actor: { organ: session.organ.id, officer: session.officer.id },
        officer: session.officer,
        office: session.organ.id,
        synthetic,
      },
      setting,
    )
    if ('reasons' in verdict) return refusedBy(verdict, setting)
    const [{ track, events }] = verdict.decision.appends
    await tx.commit({
      caseId: view.file.id,
      newTracks: [opened.track],
      appends: [{ track, expectedRevision: 0, events: [...opened.events, ...events], closed: false }],
    })
    return done({ id: track.id, etag: desk.etag(track.id, track.revision) })
  })
