/** @module From a decision to one write: events, clocks with their changes, documents, notices. */
import { epochOf, type Instant } from '../domain/time.ts'
import type { CaseView, Track } from '../engine/case-view.ts'
import type { Append, Decision, Setting } from '../engine/setting.ts'
import type { Desk } from './desk.ts'
import type { CaseWrite, ClockRevision, DocumentRow, NoticeRow } from './ports.ts'
import { clockRow } from './project.ts'

export type Appended = Append

/** Clocks whose value moved without being restarted keep old value, new value and why. */
export const clockChanges = (view: CaseView, track: Track, because: string, at: Instant): ClockRevision[] => {
  const before = view.tracks.find((t) => t.id === track.id)?.clocks ?? []
  const epoch = (due: Instant | undefined) => (due === undefined ? undefined : epochOf(due))
  return track.clocks.flatMap((clock) => {
    const old = before.find((c) => c.limit === clock.limit && c.round === clock.round)
    if (old === undefined || (epoch(old.due) === epoch(clock.due) && old.provisional === clock.provisional)) return []
    return [{ clock: `${track.id}.${clock.limit}.${clock.round}`, before: old.due, after: clock.due, because, at }]
  })
}

/** Rows are written where a clock started, stopped or changed; a 更正 brings all of its track's clocks anew. */
const clocksOfWrite = (view: CaseView, { track, events }: Append, setting: Setting) => {
  const before = view.tracks.find((t) => t.id === track.id)?.clocks ?? []
  const whole = events.some((e) => e.replaces)
  const moved = track.clocks.flatMap((clock, i) => (whole || clock !== before[i] ? [{ clock, i }] : []))
  if (moved.length === 0 && !whole) return []
  const rows = moved.map(({ clock }) => clockRow(view, track, clock, setting.law))
  return [{ track: track.id, rows, positions: moved.map(({ i }) => i), whole }]
}

export const writeOf = (
  view: CaseView,
  decision: Decision,
  documents: readonly DocumentRow[],
  desk: Desk,
  setting: Setting,
): CaseWrite => {
  const event = decision.appends[0].events[0]
  return {
    caseId: view.file.id,
    appends: decision.appends.map((a) => ({
      ...a,
      closed: setting.law.workflows.get(a.track.kind)?.isClosed(a.track.state) ?? false,
    })),
    clocks: decision.appends.flatMap((a) => clocksOfWrite(view, a, setting)),
    clockRevisions: decision.appends.flatMap(({ track, events }) =>
      clockChanges(view, track, events.at(-1)?.title ?? '', setting.now),
    ),
    documents,
    notices: decision.notices.map((n): NoticeRow => ({
      id: desk.newId(),
      toOrgan: n.toOrgan,
      caseId: view.file.id,
      track: n.track,
      event: event?.id ?? '',
      kind: n.kind,
      says: n.says,
      document: documents.find((d) => d.kind === n.document)?.id,
      createdAt: setting.now,
    })),
  }
}
