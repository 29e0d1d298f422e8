/** @module Opening a track: its seats, its first event, its first state. */
import type { Instant } from '../domain/time.ts'
import type { Seats, Subject, Track } from './case-view.ts'
import type { Append, Setting } from './setting.ts'
import { noEffects, type TrackEvent } from './event.ts'
import type { Workflow } from './workflow.ts'

export interface Opening {
  readonly workflow: Workflow
  readonly owner: string
  readonly officer: string
  readonly seats: Seats
  /** The organ it is addressed to, in a proceeding between any two organs. */
  readonly asked?: string
  /** Besides the owner: its superiors, except on an inner proceeding. */
  readonly audience?: readonly string[]
  readonly subject: Subject
  readonly arisesFrom?: string
  readonly openedAt: Instant
  readonly synthetic?: string
}

/** The new track with its `opened` event. Only the owner and its superiors see it until a step reveals it to another side. */
export const openTrack = (opening: Opening, setting: Setting): Append => {
  const { workflow, owner, asked } = opening
  const seats: Seats = { ...opening.seats, owner, ...(asked !== undefined && { asked }) }
  const event: TrackEvent = {
    id: setting.newId(),
    type: 'opened',
    step: 'opened',
    title: `建立${workflow.title}程序`,
    version: workflow.version,
    state: workflow.initial,
    delta: {},
    ...noEffects,
    seats,
    occurredAt: opening.openedAt,
    recordedAt: setting.now,
    lateEntry: false,
    actor: { organ: owner, officer: opening.officer },
    recordedBy: opening.officer,
    office: owner,
    origin: { how: 'own' },
    synthetic: opening.synthetic,
    audience: 'own',
  }
  const track: Track = {
    id: setting.newId(),
    kind: workflow.kind,
    version: workflow.version,
    owner,
    seats,
    audience: workflow.inner ? [owner] : [owner, ...(opening.audience ?? [])],
    subject: opening.subject,
    arisesFrom: opening.arisesFrom,
    state: workflow.initial,
    facts: {},
    revision: 1,
    clocks: [],
  }
  return { track, expectedRevision: 0, events: [event] }
}
