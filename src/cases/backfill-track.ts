/** @module 补录 of a track, judged and written with what it does to its siblings. */
import { dayOf } from '../domain/time.ts'
import { judgeBackfill, openBackfilled, type BackfillClaim } from '../engine/backfill.ts'
import type { Track } from '../engine/case-view.ts'
import { withConsequences } from '../engine/effects.ts'
import type { Opening } from '../engine/open-track.ts'
import type { Setting } from '../engine/setting.ts'
import { done, peopledSetting, refused, saysAll, type Answer, type Desk, type Session } from './desk.ts'
import type { CaseWrite, LoadedCase } from './ports.ts'
import { reasonView } from './project.ts'
import { writeOf } from './write.ts'

export const openedBy = (
  session: Session,
  view: LoadedCase,
  opening: Opening,
  claim: BackfillClaim,
  setting: Setting,
) => {
  const by = { officer: session.officer, organ: session.organ.id }
  const judged = judgeBackfill(opening.workflow, claim, by, view, setting)
  if (!('reasons' in judged)) return done(openBackfilled(opening, judged.found, view, setting))
  const { reasons } = judged
  const code = reasons.some((r) => r.code === 'backfill-post') ? 'not-possible' : 'input'
  return refused(code, saysAll(reasons), {
    reasons: reasons.map((r) => reasonView(r, setting.law, dayOf(setting.now))),
  })
}

/** Everything the opening writes, what it does to sibling tracks included. */
export const backfillWrite = async (
  desk: Desk,
  session: Session,
  view: LoadedCase,
  opening: Opening,
  claim: BackfillClaim,
): Promise<Answer<{ readonly track: Track; readonly write: CaseWrite }>> => {
  const setting = await peopledSetting(desk, view, opening.workflow.inner)
  const opened = openedBy(session, view, opening, claim, setting)
  if ('refused' in opened) return opened
  const appends = withConsequences(view, opened.value, opened.value.events[0], setting)
  const { track } = appends[0]
  const write = writeOf(view, { appends, documents: [], notices: [] }, [], desk, setting)
  return done({ track, write: { ...write, newTracks: [track] } })
}
