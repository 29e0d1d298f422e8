/** @module The preview of 补录: it puts the limits that may be running to the person. */
import { dayOf } from '../domain/time.ts'
import { proposedClocks, stateNamed, type BackfillClaim } from '../engine/backfill.ts'
import { withConsequences } from '../engine/effects.ts'
import type { BackfillPreview } from './backfill-models.ts'
import { openedBy } from './backfill-track.ts'
import { done, peopledSetting, type Answer, type Desk, type Session } from './desk.ts'
import { openingOf, type TrackRequest } from './open-case.ts'
import { clockCard, clockRow } from './project.ts'

/** What would be opened, with every limit that may be running: due day and 期限计算书 where its start is said. */
export const previewBackfill = async (
  desk: Desk,
  session: Session,
  { backfill, ...request }: Omit<TrackRequest, 'key' | 'backfill'> & { readonly backfill: BackfillClaim },
): Promise<Answer<BackfillPreview>> => {
  const fit = await openingOf(desk, session, await desk.store.loadCase(request.caseId), request)
  if ('refused' in fit) return fit
  const { view, opening } = fit.value
  const { workflow } = opening
  const setting = await peopledSetting(desk, view, workflow.inner)
  const state = stateNamed(workflow, backfill.state)
  const proposed = state === undefined ? [] : proposedClocks(workflow, state)
  // What is not said yet is no obstacle to seeing it.
  const unsaid = proposed.filter(({ limit }) => !backfill.clocks.some((c) => c.limit === limit))
  const claim = {
    ...backfill,
    clocks: [...backfill.clocks, ...unsaid.map(({ limit }) => ({ limit, decline: '尚未确认' }))],
  }
  const opened = openedBy(session, view, opening, claim, setting)
  if ('refused' in opened) return opened
  const [{ track }] = withConsequences(view, opened.value, opened.value.events[0], setting)
  const cards = track.clocks.map((clock) =>
    clockCard(
      {
        ...clockRow(view, track, clock, desk.law),
        caseTitle: view.file.title,
        trackKind: track.kind,
        backfilled: true,
      },
      session.organ.id,
      view.organs,
      desk.law,
      setting.now,
    ),
  )
  return done({
    preview: true,
    stateTitle: workflow.stateTitle(track.state),
    title: opened.value.events[0].title,
    clocks: cards,
    proposed: proposed.map(({ limit, steps }) => {
      const row = desk.law.limitOf(limit, dayOf(setting.now), session.organ.kind)
      return {
        limit,
        title: row.title,
        trigger: row.trigger,
        startedBy: steps.map((s) => workflow.steps[s]?.title ?? s),
        said: unsaid.every((u) => u.limit !== limit),
      }
    }),
  })
}
