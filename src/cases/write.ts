/** @module From a decision to one write: events, clocks with their changes, documents, notices. */
import type { Bar } from '../domain/bars.ts'
import { epochOf, type Instant } from '../domain/time.ts'
import type { CaseView, Track } from '../engine/case-view.ts'
import { obligationsOf } from '../engine/duties.ts'
import { withTrack, type Append, type Decision, type Setting } from '../engine/setting.ts'
import type { Desk } from './desk.ts'
import type { BarRow } from './port-people.ts'
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

/** Duties the step brought, changed or met, and those an annulment took back. */
const duties = (view: CaseView, decision: Decision, setting: Setting) => {
  const before = new Map(obligationsOf(view, setting).map((o) => [o.id, o]))
  const later = decision.appends.reduce((v, { track }) => withTrack(v, track), view)
  const after = obligationsOf(later, setting)
  const moved = after.filter((o) => {
    const old = before.get(o.id)
    return old?.since !== o.since || old.due !== o.due || old.metAt !== o.metAt || old.organ !== o.organ
  })
  const kept = new Set(after.map((o) => o.id))
  return {
    obligations: moved.map(({ basis: _, ...row }) => row),
    droppedObligations: [...before.keys()].filter((id) => !kept.has(id)),
  }
}

/** 回避 that began or ended: the rows SQL narrows by follow the tracks in the same transaction. */
const barsOf = (view: CaseView, decision: Decision, { law, now }: Setting): BarRow[] => {
  const of = (tracks: readonly Track[]) => law.barredBy?.(tracks) ?? []
  const later = decision.appends.reduce((v, { track }) => withTrack(v, track), view)
  const before = of(view.tracks)
  const after = of(later.tracks)
  const same = (a: Bar, b: Bar) => a.organ === b.organ && a.officer === b.officer
  const row = ({ organ, officer, from }: Bar): BarRow => ({ organ, officer, fromAt: from })
  return [
    ...after.filter((a) => !before.some((b) => same(a, b))).map(row),
    ...before.filter((b) => !after.some((a) => same(a, b))).map((b) => ({ ...row(b), liftedAt: now })),
  ]
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
    ...duties(view, decision, setting),
    documents,
    bars: barsOf(view, decision, setting),
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
