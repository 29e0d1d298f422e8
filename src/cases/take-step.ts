/** @module Taking a step, or previewing it: key replay, lock, revision, decide, documents, one commit. */
import type { Instant } from '../domain/time.ts'
import type { Appended } from './write.ts'
import type { CaseView, Track } from '../engine/case-view.ts'
import { decide } from '../engine/decide.ts'
import { visibleTo, type Decision, type Setting, type Verdict } from '../engine/setting.ts'
import type { Origin } from '../engine/event.ts'
import {
  done,
  notFound,
  peopledSetting,
  refused,
  saysAll,
  type Answer,
  type Desk,
  type Refused,
  type Session,
} from './desk.ts'
import { once, type Answered } from './idempotent.ts'
import { freeze, issued, issueDocuments, PREVIEW_NUMBER } from './issue-documents.ts'
import { outsideReasons } from './outside-reasons.ts'
import type { DocumentRow, LoadedCase } from './ports.ts'
import { reasonView } from './project.ts'
import { servicesOfStep } from './register-service.ts'
import type { StepAnswerView } from './read-models.ts'
import { stale } from './stale.ts'
import { stepAnswer } from './step-answer.ts'
import { writeOf } from './write.ts'
import { dayOf } from '../domain/time.ts'

export interface StepRequest {
  readonly caseId: string
  readonly kind: string
  readonly track: string
  readonly step: string
  readonly occurredAt: Instant
  readonly origin: Origin
  readonly input: unknown
  readonly remark?: string
  readonly synthetic?: string
  readonly numbers?: Readonly<Record<string, string>>
  readonly ifMatch: string
  readonly key: string
}

/** 404 for what is not there or not yours, 400 for the form, 409 for what the law does not allow now. */
export const refusedBy = (
  verdict: Extract<Verdict, { reasons: unknown }>,
  setting: Setting,
): { readonly refused: Refused } => {
  const { stage, reasons } = verdict
  const first = reasons[0]?.code
  const code = stage === 'input' ? 'input' : first === 'not-found' || first === 'unknown-step' ? first : 'not-possible'
  return refused(code, saysAll(reasons), {
    reasons: reasons.map((r) => reasonView(r, setting.law, dayOf(setting.now))),
  })
}

const verdictOf = (
  view: CaseView,
  request: Omit<StepRequest, 'ifMatch' | 'key'>,
  session: Session,
  setting: Setting,
): Verdict => {
  const track = view.tracks.find((t) => t.id === request.track)
  const side = setting.law.workflows.get(request.kind)?.steps[request.step]?.by.side
  const seat = side && track?.seats[side]
  return decide(
    view,
    {
      track: request.track,
      step: request.step,
      input: request.input,
      occurredAt: request.occurredAt,
      origin: request.origin,
      actor:
        request.origin.how === 'own' ? { organ: session.organ.id, officer: session.officer.id } : { organ: seat ?? '' },
      officer: session.officer,
      office: session.organ.id,
      remark: request.remark,
      synthetic: request.synthetic,
    },
    setting,
  )
}

/** 批准 moves first the track of the step it approves. */
const movedFrom = (view: CaseView, { appends: [first] }: Decision, asked: Track): Track =>
  view.tracks.find((t) => t.id === first.track.id) ?? asked

const trackOf = (
  view: CaseView | undefined,
  request: Pick<StepRequest, 'track' | 'kind'>,
  session: Session,
): Track | undefined =>
  view && visibleTo(view, session.organ.id).find((t) => t.id === request.track && t.kind === request.kind)

/** What would follow, without writing anything. Needs no key and no revision. */
export const previewStep = async (
  desk: Desk,
  session: Session,
  request: StepRequest,
): Promise<Answer<StepAnswerView>> => {
  const view = await desk.store.loadCase(request.caseId)
  const track = trackOf(view, request, session)
  if (!view || !track) return notFound
  const setting = await peopledSetting(desk, view)
  const verdict = verdictOf(view, request, session, setting)
  if ('reasons' in verdict) return refusedBy(verdict, setting)
  const outside = await outsideReasons(desk, session, view, request)
  if (outside.length > 0) return refusedBy({ stage: 'checks', reasons: outside }, setting)
  const { decision } = verdict
  const [{ track: after, events }] = decision.appends
  for (const planned of decision.documents) {
    const event = events[0]
    if (!event) continue
    const frozen = freeze(
      { view, track: after, event, session, numbers: {} },
      planned,
      planned.template.series && PREVIEW_NUMBER,
    )
    if ('refused' in frozen) return frozen
  }
  return done(
    stepAnswer({
      view,
      before: movedFrom(view, decision, track),
      decision,
      documents: [],
      session,
      setting,
      desk,
      preview: true,
    }),
  )
}

export const takeStep = async (desk: Desk, session: Session, request: StepRequest): Promise<Answer<unknown>> => {
  const { key, ifMatch: _, ...asked } = request
  const issuedIds: string[] = []
  const answer = await once(
    desk,
    session,
    { key, request: asked, caseId: request.caseId },
    201,
    async (tx, answered): Promise<Answer<StepAnswerView>> => {
      const view = await tx.lockCase(request.caseId)
      const track = trackOf(view, request, session)
      if (!view || !track) return notFound
      if (request.ifMatch !== desk.etag(track.id, track.revision))
        return stale(desk, view, track, await tx.history(track.id), session, request.ifMatch)
      const taken = await stepIn(tx, desk, view, track, request, session, answered)
      if ('refused' in taken) return taken
      issuedIds.push(...taken.value.documents.flatMap((d) => d.id ?? []))
      return taken
    },
  )
  if ('value' in answer && issuedIds.length > 0) desk.renderSoon(session, issuedIds)
  return answer
}

/** A step decided and written, in a transaction under way. */
export const stepIn = async (
  tx: Parameters<typeof issueDocuments>[0],
  desk: Desk,
  view: LoadedCase,
  track: Track,
  request: Omit<StepRequest, 'ifMatch' | 'key'>,
  session: Session,
  answered?: Answered<StepAnswerView>,
): Promise<Answer<StepAnswerView>> => {
  const setting = await peopledSetting(desk, view)
  const verdict = verdictOf(view, request, session, setting)
  if ('reasons' in verdict) return refusedBy(verdict, setting)
  const outside = await outsideReasons(desk, session, view, request)
  if (outside.length > 0) return refusedBy({ stage: 'checks', reasons: outside }, setting)
  const { decision, documents } = await withDocuments(tx, desk, view, verdict.decision, session, request.numbers ?? {})
  const { services, entries } = await servicesOfStep(tx, desk, view, decision, session)
  const before = movedFrom(view, decision, track)
  const says = stepAnswer({ view, before, decision, documents, session, setting, desk, preview: false })
  await tx.commit({
    ...writeOf(view, decision, documents, desk, setting),
    services,
    folder: entries.map((event) => ({ organ: session.organ.id, event })),
    answer: answered?.(says),
  })
  return done(says)
}

/** The documents of a decision, numbered and frozen in its transaction. */
export const withDocuments = async (
  tx: Parameters<typeof issueDocuments>[0],
  desk: Desk,
  view: CaseView,
  decision: Decision,
  session: Session,
  numbers: Readonly<Record<string, string>>,
): Promise<{ decision: Decision; documents: readonly DocumentRow[] }> => {
  const [first, ...rest] = decision.appends
  const [event, ...others] = first.events
  if (!event) return { decision, documents: [] }
  const documents = await issueDocuments(
    tx,
    desk,
    { view, track: first.track, event, session, numbers },
    decision.documents,
  )
  const withThem: Appended = {
    ...first,
    events: [{ ...event, documents: documents.map((row) => issued(row, decision.documents)) }, ...others],
  }
  return { decision: { ...decision, appends: [withThem, ...rest] }, documents }
}
