/** @module explain: every step of every track the viewer may see, open or why not, and by whom. */
import type { Officer, Seat, Post } from '../domain/organ.ts'
import type { Reason } from '../domain/reason.ts'
import { dayOf } from '../domain/time.ts'
import { actingOf } from './acting.ts'
import type { CaseView, Track } from './case-view.ts'
import { standingReasons } from './decide.ts'
import { momentOf, visibleTo, type Setting } from './setting.ts'
import { postsOn } from './entitlement.ts'

export interface StepAnswer {
  readonly track: string
  readonly kind: string
  readonly step: string
  readonly title: string
  readonly side: Seat
  readonly posts: readonly Post[]
  /** 暂不能办理 when not empty. */
  readonly reasons: readonly Reason[]
  /** What to bear in mind; blocks nothing. */
  readonly hints: readonly Reason[]
  /** own: this officer may do it; paper: this organ may enter it from the other organ's paper; other: somebody else's. */
  readonly way: 'own' | 'paper' | 'colleague' | 'other'
}

export const explain = (
  view: CaseView,
  viewer: { organ: string; officer: Officer },
  setting: Setting,
): readonly StepAnswer[] => visibleTo(view, viewer.organ).flatMap((track) => explainTrack(view, track, viewer, setting))

const explainTrack = (
  view: CaseView,
  track: Track,
  viewer: { organ: string; officer: Officer },
  setting: Setting,
): StepAnswer[] => {
  const flow = setting.law.workflows.get(track.kind)
  if (!flow) return []
  const posts = postsOn(viewer.officer.appointments, viewer.organ, dayOf(setting.now))
  return Object.entries(flow.steps).flatMap(([step, info]) => {
    const seat = track.seats[info.by.side]
    const mine = seat === viewer.organ
    // Another organ's inner steps (报告, 审批) are not explained to this one.
    if (info.audience === 'own' && !mine) return []
    const acting = actingOf(view, track, mine ? viewer.officer.id : undefined, setting.now, setting)
    const { refuse } = standingReasons(view, track, step, setting.now, viewer.organ, !mine, setting.law, acting)
    const sits = Object.values(track.seats).includes(viewer.organ)
    const way = mine
      ? posts.some((p) => info.by.posts.includes(p))
        ? 'own'
        : 'colleague'
      : sits && seat !== undefined
        ? 'paper'
        : 'other'
    return [
      {
        track: track.id,
        kind: track.kind,
        step,
        title: info.title,
        side: info.by.side,
        posts: info.by.posts,
        reasons: refuse,
        hints: setting.law.links.flatMap((l) =>
          l.hints(track, step, visibleTo(view, viewer.organ), momentOf(view, track, setting.now)),
        ),
        way,
      },
    ]
  })
}
