/**
 * @module A step (办理环节) is data; endpoint, form, permission, documents, clocks, notices and docs come from it.
 * A step closes over its input type and a workflow over its facts type, so the engine walks hundreds of
 * different steps without `any` or `as`.
 */
import type { z } from 'zod'
import type { Basis } from '../domain/basis.ts'
import type { OrganKind, OrganSide, Seat, Post } from '../domain/organ.ts'
import type { Reason, Unblock } from '../domain/reason.ts'
import type { ServedHow } from '../domain/service.ts'
import type { CivilDate, Instant } from '../domain/time.ts'
import type { Acting, Proposal } from './acting.ts'
import type { Anomaly, Clock, ClockStart, EventAudience, ExclusionChange, Seats } from './event.ts'

/** What a rule may look at: the facts, the legal time of the act, and the clocks of its own track. No database, no now. */
export interface View<F> extends Acting {
  readonly facts: F
  readonly at: Instant
  readonly on: CivilDate
  /** When the paper reached the organ that keeps the clock; the act itself when it was done here. */
  readonly receivedAt: Instant
  /** Kind of the organ on the enforcing side: the rule set follows it (2017 办法 binds 环保部门 only). */
  readonly enforcerKind: OrganKind
  /** Id of a registered organ of this side by its full name; undefined when none is registered here. */
  organNamed(name: string, side: OrganSide): string | undefined
  /** Last day of the earliest act concerned, for the axis 从旧. */
  readonly actedOn: CivilDate | undefined
  clock(limit: string): Clock | undefined
  /** True when a running clock of this limit was due before the act. */
  passed(limit: string): boolean
}

/** A statement that must hold. Named as a sentence; 2–8 lines. */
export interface Rule<V> {
  readonly code: string
  readonly says: string | ((view: V) => string)
  readonly basis?: Basis
  readonly unblock?: Unblock
  readonly field?: string
  /** It cannot have happened at all (a receipt before its dispatch): refused even when another organ did it. */
  readonly impossible?: true
  /** What another organ's breach opens, in words. */
  readonly remedy?: string
  holds(view: V): boolean
}

/** To whom a notice goes: 主送 or 抄送. */
export interface Copy {
  readonly to: Seat
  readonly as: 'main' | 'copy'
  readonly document?: string
}
export interface Start<V> {
  readonly limit: string
  from(view: V): Instant | undefined
  /** The last day, when the document itself names one. */
  stated?(view: V): CivilDate | undefined
}
interface Effects<F, In> {
  record?(input: In, view: View<F>): F
  /** Kinds of documents issued, in order. */
  readonly documents?: readonly string[]
  /** Clocks that start: at the moment of the act, or at the moment `from` gives. */
  readonly starts?: readonly (string | Start<View<F> & { input: In }>)[]
  readonly stops?: readonly string[]
  /** Clocks replaced by a longer one. */
  readonly supersedes?: readonly string[]
  readonly copies?: readonly Copy[]
  /** Sides that see the track from here on. */
  readonly reveals?: readonly Seat[]
  /** Sides the form itself names (出席单位, 联合挂牌机关): they see the track from here on and are told, as 主送. */
  participants?(input: In, view: View<F>): readonly Seat[]
  /** Seats that change hands with this act: they act from here on, and see what the seat sees. */
  reseats?(input: In, view: View<F>): Seats
  /** Time of the own track that does not count from here on (中止调查), per limit and ground, set whole. */
  excludes?(input: In, view: View<F>): readonly ExclusionChange[]
}
interface StepLaw<F, In, Out extends string> extends Effects<F, In> {
  readonly title: string
  readonly by: { readonly side: Seat; readonly posts: readonly Post[] }
  readonly basis: readonly Basis[]
  /** One sentence for the officer: what it is for and what follows. */
  readonly help?: string
  /** strings, numbers, brands, codecs; no transform, no refine: the form and OpenAPI come from it. */
  readonly input: z.ZodType<In>
  /** A valid input: example in OpenAPI, parsed by a test. */
  readonly example: NoInfer<In>
  /** `own`: the other organs on the track never see this event (报告, 审批, 合议). */
  readonly audience?: EventAudience
  /** Sentences for the record: what a calculator found, with its inputs. Shown in the preview and on the timeline. */
  tell?(input: In, view: View<F>): readonly string[]
  /** Rows of the process map in law/linkage.md §1 that this step carries, e.g. `4a`. */
  readonly map: readonly string[]
  readonly requires?: readonly Rule<View<F>>[]
  readonly checks?: readonly Rule<View<F> & { input: In }>[]
  /** Kinds of documents this step serves: it waits until they are sealed. */
  readonly serves?: readonly string[]
  /** How they were served, for the record of 送达: entered here, and nowhere else again. */
  service?(input: In, view: View<F>): ServedHow
  /** 逐级审批: the usual chain of posts, from who proposes to who decides. The last may take the step. */
  readonly chain?: readonly Post[]
  /** The step of the track it arises from that is carried out with this one (批准). */
  enacts?(view: View<F>): Proposal | undefined
  outcome?(input: In, view: View<F>): NoInfer<Out>
  readonly outcomes?: { readonly [O in Out]: Effects<F, In> & { readonly title: string } }
}

export interface Done<F> {
  readonly event: string
  readonly outcome?: string
  readonly title: string
  readonly delta: F
  readonly input: unknown
  readonly documents: readonly string[]
  readonly service?: ServedHow
  readonly starts: readonly ClockStart[]
  readonly stops: readonly string[]
  readonly supersedes: readonly string[]
  readonly copies: readonly Copy[]
  readonly reveals: readonly Seat[]
  readonly seats?: Seats
  readonly exclusions: readonly ExclusionChange[]
  readonly anomalies: readonly Anomaly[]
  readonly told: readonly string[]
  readonly enacts?: Proposal
}

/** Everything about a step that is not its law: for forms, docs, permissions and coverage. */
export interface StepInfo {
  readonly title: string
  readonly help?: string
  readonly by: { readonly side: Seat; readonly posts: readonly Post[] }
  readonly basis: readonly Basis[]
  readonly form: z.ZodType
  readonly example: unknown
  readonly audience: EventAudience
  readonly map: readonly string[]
  readonly outcomes: Readonly<Record<string, string>>
  readonly rules: readonly {
    readonly code: string
    readonly says: string
    readonly basis?: Basis
    readonly impossible?: true
  }[]
  readonly documents: readonly string[]
  readonly serves: readonly string[]
  readonly starts: readonly string[]
  readonly stops: readonly string[]
  readonly copies: readonly Copy[]
  /** Empty: no usual chain, it is taken directly. */
  readonly chain: readonly Post[]
  readonly enacts: boolean
}
export type Taken<F> =
  { readonly done: Done<F> } | { readonly reasons: readonly Reason[]; readonly stage: 'input' | 'checks' }
export interface Step<F, Out extends string> extends StepInfo {
  /** Event names on the chart: the step's own, or one per outcome. */
  events(name: string): readonly string[]
  /** `requires` that fail: reasons to refuse, and breaches to record when another organ did it. */
  blocked(
    view: View<F>,
    byAnother: boolean,
  ): { readonly refuse: readonly Reason[]; readonly record: readonly Anomaly[] }
  take(name: string, raw: unknown, view: View<F>, byAnother: boolean): Taken<F>
  readonly out?: Out
}

const sentence = <V>(rule: Rule<V>, view: V): string => (typeof rule.says === 'string' ? rule.says : rule.says(view))
const staticSentence = <V>(rule: Rule<V>): string => (typeof rule.says === 'string' ? rule.says : '（随案情生成）')

const failing = <V>(rules: readonly Rule<V>[], view: V, byAnother: boolean) => {
  const refuse: Reason[] = []
  const record: Anomaly[] = []
  for (const rule of rules) {
    if (rule.holds(view)) continue
    const { code, basis, unblock, field, remedy } = rule
    const says = sentence(rule, view)
    if (byAnother && !rule.impossible) record.push({ code, says, basis, field, remedy })
    else refuse.push({ code, says, basis, unblock: unblock ?? { by: 'form', field }, field })
  }
  return { refuse, record }
}

const inputReasons = (error: z.ZodError): Reason[] =>
  error.issues.map((issue) => {
    const field = issue.path.join('.')
    return { code: 'input', says: `${field || '表单'}：${issue.message}`, field, unblock: { by: 'form', field } }
  })

/** Binds the facts of one workflow; input and outcomes are inferred from each definition. */
export const stepsOn =
  <F>(_facts: z.ZodType<F>) =>
  <In, Out extends string = never>(law: StepLaw<F, In, Out>): Step<F, Out> => {
    const outcomes = outcomesOf<Effects<F, In> & { readonly title: string }>(law.outcomes)
    const effects: Effects<F, In>[] = [law, ...Object.values(outcomes)]
    const names = (key: 'documents' | 'stops') => [...new Set(effects.flatMap((e) => e[key] ?? []))]
    return {
      title: law.title,
      help: law.help,
      by: law.by,
      basis: law.basis,
      form: law.input,
      example: law.example,
      audience: law.audience ?? 'track',
      map: law.map,
      outcomes: Object.fromEntries(Object.entries(outcomes).map(([o, e]) => [o, e.title])),
      rules: [...(law.requires ?? []), ...(law.checks ?? [])].map((r) => ({
        code: r.code,
        says: staticSentence(r),
        basis: r.basis,
        impossible: r.impossible,
      })),
      documents: names('documents'),
      serves: law.serves ?? [],
      starts: [...new Set(effects.flatMap((e) => (e.starts ?? []).map((s) => (typeof s === 'string' ? s : s.limit))))],
      stops: names('stops'),
      copies: effects.flatMap((e) => e.copies ?? []),
      chain: law.chain ?? [],
      enacts: law.enacts !== undefined,
      events: (name) => (law.outcomes ? Object.keys(law.outcomes).map((o) => `${name}.${o}`) : [name]),
      blocked: (view, byAnother) => failing(law.requires ?? [], view, byAnother),
      take(name, raw, view, byAnother) {
        const parsed = law.input.safeParse(raw)
        if (!parsed.success) return { reasons: inputReasons(parsed.error), stage: 'input' }
        const input = parsed.data
        const wide = { ...view, input }
        const checked = failing(law.checks ?? [], wide, byAnother)
        if (checked.refuse.length > 0) return { reasons: checked.refuse, stage: 'checks' }
        const outcome = law.outcome?.(input, view)
        const chosen = outcome !== undefined && law.outcomes ? law.outcomes[outcome] : undefined
        const both: Effects<F, In>[] = chosen ? [law, chosen] : [law]
        const named = both.flatMap((e) => e.participants?.(input, view) ?? [])
        const starts = both
          .flatMap((e) => e.starts ?? [])
          .flatMap((s): ClockStart[] => {
            if (typeof s === 'string') return [{ limit: s, from: view.at }]
            const from = s.from(wide)
            const stated = s.stated?.(wide)
            return from === undefined ? [] : [{ limit: s.limit, from, ...(stated && { stated }) }]
          })
        return {
          done: {
            event: chosen ? `${name}.${outcome}` : name,
            outcome,
            title: chosen?.title ?? law.title,
            delta: both.reduce<F>((delta, e) => ({ ...delta, ...e.record?.(input, view) }), _facts.parse({})),
            input,
            documents: both.flatMap((e) => e.documents ?? []),
            service: law.service?.(input, view),
            starts,
            stops: both.flatMap((e) => e.stops ?? []),
            supersedes: both.flatMap((e) => e.supersedes ?? []),
            copies: [...both.flatMap((e) => e.copies ?? []), ...named.map((to): Copy => ({ to, as: 'main' }))],
            reveals: [...both.flatMap((e) => e.reveals ?? []), ...named],
            seats: both.some((e) => e.reseats)
              ? both.reduce<Seats>((seats, e) => ({ ...seats, ...e.reseats?.(input, view) }), {})
              : undefined,
            exclusions: both.flatMap((e) => e.excludes?.(input, view) ?? []),
            anomalies: checked.record,
            told: law.tell?.(input, view) ?? [],
            enacts: law.enacts?.(view),
          },
        }
      },
    }
  }

/** A generic mapped type is opaque to Object.values: name it as a record once. */
const outcomesOf = <E>(outcomes: { readonly [o: string]: E } | undefined): { readonly [o: string]: E } => outcomes ?? {}
