/**
 * @module Link rules that block nothing: `oblige` puts a duty, with its limit, before the organ that bears it; `remind`
 * shows what must be weighed when a step is taken. Both follow from how the tracks stand, so an annulment undoes them.
 */
import type { Seat } from '../domain/organ.ts'
import { epochOf, type Instant } from '../domain/time.ts'
import {
  bound,
  describe,
  governs,
  inScope,
  view,
  type Common,
  type Host,
  type LinkRule,
  type Typed,
} from './linkage.ts'
import type { View } from './step.ts'

/** As long as `given` says since when, the organ on `seat` of that track has to take `step` of `of`; `met` says when it did. */
export const oblige = <F, S extends Typed<F>, G, T extends Typed<G>>(
  rule: Omit<Common<S>, 'steps'> & {
    given: Host<G, T>
    seat: Seat
    since(given: View<G>): Instant | undefined
    limit?: string
    of: Host<F, S>
    step: keyof S & string
    met(own: View<F>, since: Instant): Instant | undefined
    /** The duty exists only where such a proceeding is there to be acted in (终结案件 needs a case). */
    where?(own: View<F>): boolean
  },
): LinkRule => ({
  ...describe({ ...rule, steps: [rule.step] }, 'oblige'),
  duty: (given, others, moment) => {
    if (given.kind !== rule.given.kind || !bound(rule, moment)) return undefined
    const since = rule.since(view(rule.given, given, moment))
    if (since === undefined) return undefined
    const there = [given, ...others]
      .filter((o) => o.kind === rule.of.kind && (o.id === given.id || inScope(rule, given, o)))
      .map((o) => view(rule.of, o, moment))
      .filter((own) => rule.where?.(own) ?? true)
    if (rule.where && there.length === 0) return undefined
    const metAt = there.flatMap((own) => rule.met(own, since) ?? []).sort((a, b) => epochOf(a) - epochOf(b))[0]
    return { seat: rule.seat, since, limit: rule.limit, says: rule.says, kind: rule.of.kind, step: rule.step, metAt }
  },
})

/** While some track of `given` in scope stands as `when` says, whoever takes one of `steps` is told. */
export const remind = <F, S extends Typed<F>, G, T extends Typed<G>>(
  rule: Common<S> & { of: Host<F, S>; given: Host<G, T>; when(other: View<G>, own: View<F>): boolean },
): LinkRule => ({
  ...describe(rule, 'remind'),
  hints: (own, step, others, moment) =>
    !governs(rule, rule.of.kind, own, step) || !bound(rule, moment)
      ? []
      : others
          .filter((o) => o.id !== own.id && o.kind === rule.given.kind && inScope(rule, own, o))
          .filter((o) => rule.when(view(rule.given, o, moment), view(rule.of, own, moment)))
          .map((o) => ({ code: rule.id, says: rule.says, basis: rule.basis[0], track: o.id })),
})
