/** @module The answer of a step and of its preview: the same shape, so that what was shown is what happens. */
import { seesClock } from '../access/policy.ts'
import { dayOf } from '../domain/time.ts'
import type { CaseView, Track } from '../engine/case-view.ts'
import { momentOf, type Decision, type Setting } from '../engine/setting.ts'
import type { Clock } from '../engine/event.ts'
import type { Desk, Session } from './desk.ts'
import type { DocumentRow } from './ports.ts'
import { basisLabels, clockCard, clockRow, startedInside } from './project.ts'
import type { StepAnswerView } from './read-models.ts'

export interface Answering {
  readonly view: CaseView
  readonly before: Track
  readonly decision: Decision
  readonly documents: readonly DocumentRow[]
  readonly session: Session
  readonly setting: Setting
  readonly desk: Desk
  readonly preview: boolean
}

export const stepAnswer = ({
  view,
  before,
  decision,
  documents,
  session,
  setting,
  desk,
  preview,
}: Answering): StepAnswerView => {
  const [{ track, events }, ...rest] = decision.appends
  const event = events[0]
  const flow = setting.law.workflows.get(track.kind)
  const card = (clock: Clock) => {
    const row = clockRow(view, track, clock, setting.law)
    if (
      !seesClock(
        { organ: session.organ.id },
        { audience: track.audience },
        row,
        startedInside(setting.law, track.kind, clock.limit),
      )
    )
      return []
    return [
      clockCard(
        { ...row, caseTitle: view.file.title, trackKind: track.kind },
        session.organ.id,
        view.organs,
        setting.law,
        setting.now,
      ),
    ]
  }
  const visible = (id: string) => view.tracks.find((t) => t.id === id)?.audience.includes(session.organ.id) ?? false
  return {
    preview,
    event: preview ? '' : (event?.id ?? ''),
    title: event?.title ?? '',
    stateTitle: flow?.stateTitle(track.state) ?? '',
    etag: desk.etag(track.id, preview ? before.revision : track.revision),
    basis:
      event && flow
        ? basisLabels(
            flow.steps[event.step]?.basis ?? [],
            dayOf(event.occurredAt),
            momentOf(view, before, event.occurredAt).actedOn,
          )
        : [],
    anomalies: event?.anomalies ?? [],
    told: event?.told ?? [],
    clocksStarted: track.clocks.filter((c) => c.startedBy === event?.id).flatMap(card),
    clocksStopped: track.clocks.filter((c) => c.stoppedBy === event?.id).flatMap(card),
    documents: preview
      ? decision.documents.map(({ kind, template }) => ({
          kind,
          title: template.title,
          number: template.series && `${session.organ.code}${template.series}〔　〕　号`,
        }))
      : documents.map(({ id, kind, title, number }) => ({ id, kind, title, number })),
    notices: decision.notices
      .filter((n) => n.kind !== 'alert')
      .map((n) => ({ to: view.organs.get(n.toOrgan)?.name ?? n.toOrgan, says: n.says })),
    consequences: rest
      .filter((a) => visible(a.track.id))
      .map((a) => ({ track: a.track.id, title: a.events[0]?.title ?? '' })),
  }
}
