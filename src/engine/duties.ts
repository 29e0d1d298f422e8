/** @module The duties link rules put on organs in one case, with their last day: a function of how the tracks stand. */
import type { Basis } from '../domain/basis.ts'
import { dayOf, type Instant } from '../domain/time.ts'
import type { CaseView } from './case-view.ts'
import { computeClock } from './deadline.ts'
import { deskOf, momentOf, visibleTo, type Setting } from './setting.ts'

export interface Obligation {
  /** `<track>.<rule>`: one duty of a rule per track that causes it. */
  readonly id: string
  readonly rule: string
  readonly organ: string
  /** The track that causes it. */
  readonly track: string
  readonly says: string
  readonly basis?: Basis
  /** Where it is met: workflow and step. */
  readonly kind: string
  readonly step: string
  readonly since: Instant
  readonly due?: Instant
  readonly metAt?: Instant
}

/** An organ that may not see the track that causes the duty has none: it would learn of the track. */
export const obligationsOf = (view: CaseView, setting: Setting): readonly Obligation[] =>
  view.tracks.flatMap((track) =>
    setting.law.links.flatMap((rule): Obligation[] => {
      const moment = momentOf(view, track, setting.now)
      const named = rule.duty(
        track,
        view.tracks.filter((t) => t.id !== track.id),
        moment,
      )
      const organ = named && track.seats[named.seat]
      if (!named || organ === undefined || !track.audience.includes(organ)) return []
      const others = visibleTo(view, organ).filter((t) => t.id !== track.id)
      const duty = rule.duty(track, others, moment)
      if (!duty) return []
      const { kind, step, says, since, metAt } = duty
      const basis = rule.basis[0]
      const due = duty.limit && dueOf(duty.limit, since, view, track, setting)
      return [
        {
          id: `${track.id}.${rule.id}`,
          rule: rule.id,
          organ,
          track: track.id,
          says,
          basis,
          kind,
          step,
          since,
          due: due || undefined,
          metAt,
        },
      ]
    }),
  )

const dueOf = (
  limit: string,
  since: Instant,
  view: CaseView,
  track: CaseView['tracks'][number],
  setting: Setting,
): Instant | undefined => {
  const { book, calendar, enforcerKind } = deskOf(view, track, setting)
  const { expire } = computeClock(book.limitOf(limit, dayOf(since), enforcerKind), { anchor: since, calendar })
  return expire.suspended ? undefined : expire.due
}
