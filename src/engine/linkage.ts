/**
 * @module Link rules (衔接规则): rules between tracks. Each names its scope (same act, whole case) and is one of
 * forbid, require, agree, suspend; `linkage-duties.ts` adds oblige and remind. Purely a function of the tracks it is shown: what a reader may not see is left out before.
 */
import type { Basis } from '../domain/basis.ts'
import type { OrganKind, Seat } from '../domain/organ.ts'
import type { Reason } from '../domain/reason.ts'
import type { CivilDate, Instant } from '../domain/time.ts'
import type { Track } from './case-view.ts'
import type { ExclusionChange } from './event.ts'
import { viewOf, type Moment } from './workflow.ts'
import type { Step, View } from './step.ts'
import type { z } from 'zod'

/**
 * `parent`: the track it arises from (重新鉴定 and the first 鉴定). `claim`: the same act and a common 责任人: who settles with
 * one of two polluters has not settled with the other.
 */
export type LinkScope = 'act' | 'claim' | 'case' | 'parent'
export interface LinkReason extends Reason {
  /** The track that causes it; absent when it is the want of one. */
  readonly track?: string
}
export interface LinkRule {
  readonly id: string
  readonly kind: 'forbid' | 'require' | 'suspend' | 'agree' | 'oblige' | 'remind'
  readonly title: string
  readonly scope: LinkScope
  readonly basis: readonly Basis[]
  /** What in it is our reading of a text: shown with 依据待核. */
  readonly reading?: string
  /** `workflow.step` it governs, for the docs. */
  readonly governs: readonly string[]
  reasons(own: Track, step: string, others: readonly Track[], moment: Moment): readonly LinkReason[]
  /** Reasons that need the form: asked with the checks. */
  formReasons(own: Track, step: string, input: unknown, others: readonly Track[], moment: Moment): readonly LinkReason[]
  /** Time that does not count on `own` because of the others; undefined when the rule does not concern it. */
  excludes(own: Track, others: readonly Track[], moment: Moment): ExclusionChange | undefined
  /** What a track puts on an organ to do elsewhere, met or not. */
  duty(given: Track, others: readonly Track[], moment: Moment): Duty | undefined
  /** What whoever takes the step must bear in mind; it blocks nothing. */
  hints(own: Track, step: string, others: readonly Track[], moment: Moment): readonly LinkReason[]
}
/** A duty as a rule finds it: whose, since when, by which limit, and when it was met. */
export interface Duty {
  readonly seat: Seat
  readonly since: Instant
  readonly limit?: string
  readonly says: string
  /** Where it is met. */
  readonly kind: string
  readonly step: string
  readonly metAt?: Instant
}

/** A workflow as a link rule needs it: its kind, its step names, its facts type. */
export interface Host<F, S> {
  readonly kind: string
  readonly typedSteps: S
  readonly facts: z.ZodType<F>
}
export type Typed<F> = { readonly [step: string]: Step<F, string> }

const sameAct = (own: Track, other: Track) => own.subject.acts.some((act) => other.subject.acts.includes(act))
/** A track that names nobody concerns whoever did the act. */
const sameParty = ({ subject: { parties } }: Track, { subject }: Track) =>
  parties.length === 0 || subject.parties.length === 0 || parties.some((p) => subject.parties.includes(p))
const within: Record<LinkScope, (own: Track, other: Track) => boolean> = {
  case: () => true,
  act: sameAct,
  claim: (own, other) => sameAct(own, other) && sameParty(own, other),
  parent: (own, other) => own.arisesFrom === other.id,
}
export const inScope = (
  rule: { readonly scope: LinkScope; readonly sameOwner?: true },
  own: Track,
  other: Track,
): boolean => within[rule.scope](own, other) && (rule.sameOwner === undefined || own.owner === other.owner)
export const view = <F, S>(host: Host<F, S>, track: Track, moment: Moment): View<F> =>
  viewOf(host.facts.parse(track.facts), track, moment)

export interface Common<S> {
  readonly id: string
  readonly title: string
  readonly scope: LinkScope
  /** Only tracks of the same organ: another organ's ledger or commission is its own affair. */
  readonly sameOwner?: true
  readonly basis: readonly Basis[]
  readonly says: string
  readonly steps: readonly (keyof S & string)[]
  readonly reading?: string
  /** Departments it binds; absent: all. The 2017 办法 binds 环保部门 only (art 2). */
  readonly binds?: readonly OrganKind[]
}
/** A rule whose sentence may name what it found on the other track. */
type Telling<S, G, F> = Omit<Common<S>, 'says'> & {
  readonly says: string | ((other: View<G>, own: View<F>) => string)
}
const told = <S, G, F>({ says }: Telling<S, G, F>, other: View<G>, own: View<F>): string =>
  typeof says === 'string' ? says : says(other, own)
export const bound = (rule: { readonly binds?: readonly OrganKind[] }, moment: Moment): boolean =>
  rule.binds?.includes(moment.enforcerKind) ?? true
export const governs = (rule: { readonly steps: readonly string[] }, kind: string, own: Track, step: string): boolean =>
  own.kind === kind && rule.steps.includes(step)

/** `steps` of `of` are not possible while some track of `given` in scope stands as `when` says. */
export const forbid = <F, S extends Typed<F>, G, T extends Typed<G>>(
  rule: Telling<S, G, F> & {
    of: Host<F, S>
    given: Host<G, T>
    unblock: keyof T & string
    when(other: View<G>, own: View<F>): boolean
  },
): LinkRule => ({
  ...describe(rule, 'forbid'),
  reasons: (own, step, others, moment) =>
    !governs(rule, rule.of.kind, own, step) || !bound(rule, moment)
      ? []
      : others
          .filter((o) => o.id !== own.id && o.kind === rule.given.kind && inScope(rule, own, o))
          .filter((o) => rule.when(view(rule.given, o, moment), view(rule.of, own, moment)))
          .map((o) => ({
            code: rule.id,
            says: told(rule, view(rule.given, o, moment), view(rule.of, own, moment)),
            basis: rule.basis[0],
            track: o.id,
            unblock: { by: 'step', kind: o.kind, track: o.id, step: rule.unblock },
          })),
})

/** `steps` of `of` need some track of `given` in scope that satisfies `when`, whenever `unless` does not hold. */
export const require = <F, S extends Typed<F>, G, T extends Typed<G>>(
  rule: Common<S> & {
    of: Host<F, S>
    given: Host<G, T>
    unblock: keyof T & string
    unless(own: View<F>): boolean
    when(other: View<G>): boolean
  },
): LinkRule => ({
  ...describe(rule, 'require'),
  reasons: (own, step, others, moment) => {
    if (!governs(rule, rule.of.kind, own, step) || !bound(rule, moment)) return []
    if (rule.unless(view(rule.of, own, moment))) return []
    const met = others.some(
      (o) => o.kind === rule.given.kind && inScope(rule, own, o) && rule.when(view(rule.given, o, moment)),
    )
    return met
      ? []
      : [
          {
            code: rule.id,
            says: rule.says,
            basis: rule.basis[0],
            unblock: { by: 'step', kind: rule.given.kind, step: rule.unblock },
          },
        ]
  },
})

/** What the form of a step says must agree with a track of `given` in scope. */
export const agree = <F, S extends Typed<F>, G, T extends Typed<G>, In>(
  rule: Telling<S, G, F> & {
    of: Host<F, S>
    given: Host<G, T>
    form: z.ZodType<In>
    field: string
    disagrees(other: View<G>, input: In): boolean
    /** What the form says needs such a track, and there is none. */
    wants?: { readonly says: string; when(input: In): boolean }
  },
): LinkRule => ({
  ...describe(rule, 'agree'),
  formReasons: (own, step, raw, others, moment) => {
    const input = rule.form.safeParse(raw)
    if (!input.success || !governs(rule, rule.of.kind, own, step) || !bound(rule, moment)) return []
    const given = others.filter((o) => o.id !== own.id && o.kind === rule.given.kind && inScope(rule, own, o))
    const reason = { code: rule.id, basis: rule.basis[0], field: rule.field } as const
    const unblock = { by: 'form', field: rule.field } as const
    if (given.length === 0 && rule.wants?.when(input.data)) return [{ ...reason, says: rule.wants.says, unblock }]
    return given
      .filter((o) => rule.disagrees(view(rule.given, o, moment), input.data))
      .map((o) => ({
        ...reason,
        says: told(rule, view(rule.given, o, moment), view(rule.of, own, moment)),
        track: o.id,
        unblock,
      }))
  },
})

/** Time that does not count for `limit` on tracks of `of`, as long as tracks of `given` in scope say. */
export const suspend = <F, S extends Typed<F>, G, T extends Typed<G>>(
  rule: Omit<Common<S>, 'steps'> & {
    of: Host<F, S>
    given: Host<G, T>
    limit: string
    ground: string
    /** Each from the day that no longer counts to the day that counts again. */
    spans(other: View<G>): readonly { from: CivilDate; to?: CivilDate }[]
  },
): LinkRule => ({
  ...describe({ ...rule, steps: [] }, 'suspend'),
  governs: [`${rule.of.kind}:${rule.limit}`],
  excludes: (own, others, moment) => {
    if (own.kind !== rule.of.kind || !bound(rule, moment)) return undefined
    const given = others.filter((o) => o.id !== own.id && o.kind === rule.given.kind && inScope(rule, own, o))
    const spans = given.flatMap((o) => rule.spans(view(rule.given, o, moment)))
    const ordered = spans.toSorted((a, b) =>
      a.from < b.from ? -1 : a.from > b.from ? 1 : (a.to ?? '9') < (b.to ?? '9') ? -1 : 1,
    )
    return { limit: rule.limit, ground: rule.ground, spans: ordered }
  },
  title: rule.says,
})

export const describe = <S>(
  rule: Omit<Common<S>, 'says'> & { of: { kind: string } },
  kind: LinkRule['kind'],
): LinkRule => ({
  id: rule.id,
  kind,
  title: rule.title,
  reading: rule.reading,
  scope: rule.scope,
  reasons: () => [],
  formReasons: () => [],
  excludes: () => undefined,
  duty: () => undefined,
  hints: () => [],
  basis: rule.basis,
  governs: rule.steps.map((s) => `${rule.of.kind}.${s}`),
})
