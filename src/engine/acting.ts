/**
 * @module What an inner proceeding of an organ (审批, 回避) may look at beside its own facts: who acts and with which posts,
 * who else works there, and the step of another track that is proposed. Plain data and questions, no database.
 */
import type { Officer, Organ, OrganKind, Post } from '../domain/organ.ts'
import { dayOf, type CivilDate, type Instant } from '../domain/time.ts'
import type { CaseView, Track } from './case-view.ts'
import { postsOn } from './entitlement.ts'
import type { Setting } from './setting.ts'

/** The officer who acts here, with the posts he holds on the day. Absent for what another organ did. */
export interface ActingOfficer {
  readonly officer: string
  readonly posts: readonly Post[]
}
export interface Colleague {
  readonly name: string
  readonly posts: readonly Post[]
  /** Recused from this case. */
  readonly barred: boolean
}
/** A step put before others to decide: what is asked, and what its form says. */
export interface Proposal {
  readonly step: string
  readonly input: unknown
  readonly remark?: string
}
/** The law of the track this one arises from, as far as a proposal needs it. */
export interface TargetLaw {
  readonly kind: string
  step(name: string):
    | {
        readonly title: string
        readonly posts: readonly Post[]
        readonly chain: readonly Post[]
        readonly ours: boolean
      }
    | undefined
  /** What the form of the step says against an input, field by field. */
  misfits(name: string, input: unknown): readonly string[]
}
export interface Acting {
  readonly actor?: ActingOfficer
  readonly ownerKind?: OrganKind
  /** Level of the organ that has the track now: what a 基层院 may not do, a 市院 may. */
  readonly ownerLevel?: Organ['level']
  readonly target?: TargetLaw
  /** Who works in the owner's organ, by id. */
  colleague?(id: string): Colleague | undefined
}

const targetOf = (view: CaseView, track: Track, { law }: Setting): TargetLaw | undefined => {
  const target = view.tracks.find((t) => t.id === track.arisesFrom)
  const flow = target && law.workflows.get(target.kind)
  if (!target || !flow) return undefined
  return {
    kind: flow.kind,
    step: (name) => {
      const info = flow.steps[name]
      if (!info) return undefined
      const { title, by, chain } = info
      return { title, posts: by.posts, chain, ours: target.seats[by.side] === track.owner }
    },
    misfits: (name, input) => {
      const parsed = flow.steps[name]?.form.safeParse(input)
      if (!parsed || parsed.success) return []
      return parsed.error.issues.map((i) => `${i.path.join('.') || '表单'}：${i.message}`)
    },
  }
}

/** `officer`: who acts, as the record has him; posts are those of the day of the act. */
export const actingOf = (
  view: CaseView,
  track: Track,
  officer: string | undefined,
  at: Instant,
  setting: Setting,
): Acting => {
  const on: CivilDate = dayOf(at)
  const postsOf = (o: Officer) => postsOn(o.appointments, track.owner, on)
  const people = setting.people ?? []
  const bars = setting.law.barredBy?.(view.tracks) ?? []
  const acts = people.find((o) => o.id === officer)
  return {
    actor: officer === undefined ? undefined : { officer, posts: acts ? postsOf(acts) : [] },
    ownerKind: view.organs.get(track.owner)?.kind,
    target: targetOf(view, track, setting),
    colleague: (id) => {
      const found = people.find((o) => o.id === id)
      const posts = found ? postsOf(found) : []
      if (!found || posts.length === 0) return undefined
      return { name: found.name, posts, barred: bars.some((b) => b.officer === id && b.organ === track.owner) }
    },
  }
}
