/** @module A workflow: a chart that holds topology only, its steps, its facts and its documents, joined and checked. */
import {
  getNextTransitions,
  initialTransition,
  setup,
  transition,
  type AnyStateMachine,
  type AnyStateNode,
  type StateValue,
} from 'xstate'
import type { z } from 'zod'
import type { Basis } from '../domain/basis.ts'
import type { DocumentModel } from '../domain/document-model.ts'
import { organSides, type Organ, type OrganSide, type Seat } from '../domain/organ.ts'
import type { Reason } from '../domain/reason.ts'
import { dayOf, epochOf, type CivilDate, type Instant } from '../domain/time.ts'
import type { Acting } from './acting.ts'
import type { CaseFile, Track } from './case-view.ts'
import type { Anomaly } from './event.ts'
import type { Done, Step, StepInfo, View } from './step.ts'

type EventName<S> = {
  [K in keyof S & string]: S[K] extends Step<infer _F, infer O> ? ([O] extends [never] ? K : `${K}.${O}`) : never
}[keyof S & string]
type EventOf<S> = { [N in EventName<S>]: { type: N } }[EventName<S>]
/** States and arrows only: no guard, context, action, history, `after`. A step nobody defined does not compile. */
export const chart = <S>() => setup<{}, EventOf<S>>({})

/** What a document is made from. */
export interface Paper<F> {
  readonly facts: F
  readonly file: CaseFile
  readonly track: Track
  /** The organ that issues it. */
  readonly organ: Organ
  readonly organs: ReadonlyMap<string, Organ>
  readonly number?: string
  readonly at: Instant
  readonly on: CivilDate
  readonly actedOn: CivilDate | undefined
  readonly officerName: (id: string | undefined) => string
  readonly actor: { readonly officer?: string }
  readonly marks: readonly string[]
}
export interface Template<F> {
  readonly title: string
  /** Number series, the 字 after the organ's own 代字: 固环 + 移 → 固环移〔2026〕1号. Absent: the paper bears no number. */
  readonly series?: string
  /** On which it must bear the seal. */
  readonly seal?: Basis
  /** Stays inside the organ that made it (审批表, 集体讨论记录), though the other organs see the step. */
  readonly inner?: true
  build(paper: Paper<F>): DocumentModel
}
/** A template with its facts type closed over. */
export interface AnyTemplate {
  readonly title: string
  readonly series?: string
  readonly seal?: Basis
  readonly inner?: true
  build(paper: Paper<unknown>): DocumentModel
}

/** What the engine knows besides the track itself when it makes a view. */
export interface Moment extends Acting {
  readonly at: Instant
  readonly receivedAt: Instant
  readonly enforcerKind: Organ['kind']
  readonly actedOn: CivilDate | undefined
  organNamed(name: string, side: OrganSide): string | undefined
}

export interface Workflow {
  readonly kind: string
  readonly version: number
  readonly title: string
  readonly initial: StateValue
  readonly machine: AnyStateMachine
  readonly steps: Readonly<Record<string, StepInfo>>
  readonly documents: Readonly<Record<string, AnyTemplate>>
  readonly factsSchema: z.ZodType
  /** Sides whose organs may open it. */
  readonly openers: readonly OrganSide[]
  /** Opened towards another organ, which takes the seat `asked`. */
  readonly addressed: boolean
  /** Opened before the act is known (线索): it needs none. */
  readonly actless: boolean
  /** An inner proceeding of one organ (审批, 回避): nobody else sees it, not even its superiors. */
  readonly inner: boolean
  /** Facts checked against the strict schema; throws on a fact nobody described. */
  parseFacts(facts: unknown): Record<string, unknown>
  stateTitle(state: StateValue): string
  isClosed(state: StateValue): boolean
  /** Event names with an arrow from this state. */
  open(state: StateValue): ReadonlySet<string>
  isOpen(state: StateValue, step: string): boolean
  next(state: StateValue, event: string): StateValue
  /** True when some arrow of `before` ends in a state from which `step` may be taken. */
  leadsTo(before: string, step: string): boolean
  blocked(
    track: Track,
    step: string,
    moment: Moment,
    byAnother: boolean,
  ): { readonly refuse: readonly Reason[]; readonly record: readonly Anomaly[] }
  take(
    track: Track,
    step: string,
    raw: unknown,
    moment: Moment,
    byAnother: boolean,
  ): { readonly done: Done<unknown> } | { readonly reasons: readonly Reason[]; readonly stage: 'input' | 'checks' }
}

/** Every atomic state as a value. Charts here are not parallel: a leaf is its path. */
const leaves = (node: AnyStateNode): AnyStateNode[] =>
  Object.keys(node.states).length === 0 ? [node] : Object.values(node.states).flatMap(leaves)
const valueOf = (node: AnyStateNode): StateValue =>
  node.path.reduceRight<StateValue | undefined>(
    (inner, key) => (inner === undefined ? key : { [key]: inner }),
    undefined,
  ) ?? ''

const arrows = (node: AnyStateNode): string[] => [
  ...node.transitions.keys(),
  ...Object.values(node.states).flatMap(arrows),
]
const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {}

export const viewOf = <F>(facts: F, track: Track, moment: Moment): View<F> => {
  const clock = (limit: string) => track.clocks.findLast((c) => c.limit === limit)
  return {
    facts,
    at: moment.at,
    on: dayOf(moment.at),
    receivedAt: moment.receivedAt,
    enforcerKind: moment.enforcerKind,
    organNamed: moment.organNamed,
    actedOn: moment.actedOn,
    actor: moment.actor,
    ownerKind: moment.ownerKind,
    ownerLevel: moment.ownerLevel,
    target: moment.target,
    colleague: moment.colleague,
    clock,
    passed: (limit) =>
      track.clocks.some(
        (c) =>
          c.limit === limit && c.stoppedAt === undefined && c.due !== undefined && epochOf(c.due) < epochOf(moment.at),
      ),
  }
}

/** Computed once per state. */
const kept = <T>(compute: (state: StateValue) => T) => {
  const known = new Map<string, T>()
  return (state: StateValue): T => {
    const name = JSON.stringify(state)
    const found = known.get(name) ?? compute(state)
    known.set(name, found)
    return found
  }
}

const openersOf = (first: Seat | undefined): readonly OrganSide[] => organSides.filter((side) => side === first)

/** Joins a chart with its steps. Throws when a step has no arrow, or an arrow leads nowhere known. */
export const workflow = <K extends string, F, S extends Record<string, Step<F, string>>>(w: {
  kind: K
  version: number
  title: string
  facts: z.ZodType<F>
  steps: S
  machine: AnyStateMachine
  documents: { readonly [kind: string]: Template<F> }
  /** Absent: the side of the first step. */
  openers?: readonly OrganSide[]
  addressed?: true
  actless?: true
  inner?: true
}) => {
  const drawn = new Set(arrows(w.machine.root))
  const named = Object.entries(w.steps).flatMap(([name, s]) => s.events(name))
  const lost = named.filter((name) => !drawn.has(name))
  if (lost.length > 0) throw new Error(`${w.kind}: no state lets these happen: ${lost.join(', ')}`)
  const headless = Object.entries(w.steps).filter(
    ([, s]) => s.chain.length > 0 && !s.by.posts.includes(s.chain.at(-1) ?? 'clerk'),
  )
  if (headless.length > 0)
    throw new Error(`${w.kind}: the last of the chain may not take ${headless.map(([name]) => name).join(', ')}`)
  const unissued = Object.values(w.steps)
    .flatMap((s) => s.documents)
    .filter((d) => !(d in w.documents))
  if (unissued.length > 0) throw new Error(`${w.kind}: no template for ${unissued.join(', ')}`)
  // No prototype: a request for the step `constructor` finds nothing.
  const steps: Record<string, Step<F, string>> = Object.assign(Object.create(null), w.steps)
  // The machine has no context and no actions: what follows from a state never changes.
  const at = kept((state) => w.machine.resolveState({ value: state, context: {} }))
  const open = kept((state) => new Set(getNextTransitions(at(state)).map((t) => t.eventType)))
  const stepOf = (name: string) => {
    const step = steps[name]
    if (!step) throw new Error(`${w.kind}: unknown step ${name}`)
    return step
  }
  const successors = kept(() => new Map<string, StateValue>())
  const next = (state: StateValue, event: string): StateValue => {
    const known = successors(state).get(event)
    if (known !== undefined) return known
    const found = transition(w.machine, at(state), { type: event })[0].value
    successors(state).set(event, found)
    return found
  }
  const isOpen = (state: StateValue, name: string) =>
    stepOf(name)
      .events(name)
      .some((e) => open(state).has(e))
  const states = leaves(w.machine.root).map(valueOf)
  const documents: Record<string, AnyTemplate> = Object.fromEntries(
    Object.entries(w.documents).map(([kind, t]) => [
      kind,
      {
        title: t.title,
        series: t.series,
        seal: t.seal,
        inner: t.inner,
        build: (paper: Paper<unknown>) => t.build({ ...paper, facts: w.facts.parse(paper.facts) }),
      },
    ]),
  )
  const asWorkflow: Workflow = {
    kind: w.kind,
    version: w.version,
    title: w.title,
    machine: w.machine,
    initial: initialTransition(w.machine)[0].value,
    steps,
    documents,
    factsSchema: w.facts,
    openers: w.openers ?? openersOf(Object.values(w.steps)[0]?.by.side),
    addressed: w.addressed ?? false,
    actless: w.actless ?? false,
    inner: w.inner ?? false,
    parseFacts: (facts) => record(w.facts.parse(facts)),
    stateTitle: (state) =>
      at(state)
        ._nodes.filter((n) => n.description)
        .map((n) => n.description)
        .join('、'),
    isClosed: (state) => at(state).hasTag('closed'),
    open,
    isOpen,
    next,
    leadsTo: (before, name) =>
      states.some(
        (s) =>
          !isOpen(s, name) &&
          stepOf(before)
            .events(before)
            .some((e) => open(s).has(e) && isOpen(next(s, e), name)),
      ),
    blocked: (track, name, moment, byAnother) =>
      stepOf(name).blocked(viewOf(w.facts.parse(track.facts), track, moment), byAnother),
    take: (track, name, raw, moment, byAnother) =>
      stepOf(name).take(name, raw, viewOf(w.facts.parse(track.facts), track, moment), byAnother),
  }
  return { ...asWorkflow, kind: w.kind, typedSteps: w.steps, facts: w.facts }
}
