/** @module 412: the track moved since it was read; say what changed. */
import { seesEvent } from '../access/policy.ts'
import type { CaseView, Track } from '../engine/case-view.ts'
import { refused, type Desk, type Refused, type Session } from './desk.ts'
import { namesOf } from './names.ts'
import type { StoredEvent } from './ports.ts'
import { timelineEntry } from './project.ts'

export const stale = async (
  desk: Desk,
  view: CaseView,
  track: Track,
  history: readonly StoredEvent[],
  session: Session,
  known: string,
): Promise<{ readonly refused: Refused }> => {
  // The etag is opaque; its revision is found by trying those that were.
  const seen = history.findIndex((e) => desk.etag(track.id, e.seq) === known)
  const reader = { organ: session.organ.id }
  const since = history.slice(seen + 1).filter((e) => seesEvent(reader, track, e))
  const annulled = new Set(history.flatMap((e) => (e.annuls ? [e.annuls] : [])))
  const names = await namesOf(desk, view)
  return refused('stale', '该程序在您查看之后已有新的办理记录，请核对后再提交', {
    changed: since.map((e) => timelineEntry(e, annulled, session.organ.id, names)),
    etag: desk.etag(track.id, track.revision),
  })
}
