/**
 * @module 补录: a proceeding that was under way before the system knew it is opened at the state its papers show, with its facts
 * and its clocks. Whatever limit might be running is put to the person, who confirms it or says why it is not.
 */
import type { StateValue } from 'xstate'
import type { z } from 'zod'
import { organKinds, organSides, postTitles, seatTitles, type Officer, type Post } from '../domain/organ.ts'
import type { Reason } from '../domain/reason.ts'
import { dayOf, epochOf, shanghaiTime, startOfDay, type CivilDate, type Instant } from '../domain/time.ts'
import type { CaseView, Seats } from './case-view.ts'
import { applyClocks } from './clocks.ts'
import { postsOn } from './entitlement.ts'
import type { BackfillPaper, ClockStart, TrackEvent } from './event.ts'
import { fold } from './fold.ts'
import { openTrack, type Opening } from './open-track.ts'
import { deskOf, type Append, type Setting } from './setting.ts'
import type { Workflow } from './workflow.ts'

/** One limit the person spoke of: it runs from then, or it does not and why. */
export interface ClockSaid {
  readonly limit: string
  readonly from?: Instant
  readonly stated?: CivilDate
  readonly decline?: string
}
/** What the person says. `state`: its name on the chart, or its Chinese title. */
export interface BackfillClaim {
  readonly state: string
  readonly facts: Readonly<Record<string, unknown>>
  readonly papers: readonly BackfillPaper[]
  readonly clocks: readonly ClockSaid[]
  /** Organs the papers show to take part already: they sit there and see the track. */
  readonly seats?: Readonly<Record<string, string>>
  readonly movedAt?: Instant
  /** Who answers for it, when it is not the one who enters it. */
  readonly confirmedBy?: string
}
/** What was said, judged fit. */
export interface BackfillFound {
  readonly state: StateValue
  readonly facts: Readonly<Record<string, unknown>>
  readonly starts: readonly ClockStart[]
  readonly declined: readonly { readonly limit: string; readonly reason: string }[]
  readonly papers: readonly BackfillPaper[]
  readonly seats: Seats
  readonly movedAt?: Instant
  readonly confirmedBy?: string
}

export const backfillPosts: readonly Post[] = ['clerk', 'deptHead', 'deputyHead', 'head', 'actingHead']

const nameOf = (state: StateValue): string => JSON.stringify(state)
/** States that can be reached by arrows other than those of some steps, the first included. */
const reach = (flow: Workflow, first: StateValue, without: ReadonlySet<string> = new Set()): readonly StateValue[] => {
  const found = new Map([[nameOf(first), first]])
  // A Map hands out what is added while it is walked.
  for (const state of found.values())
    for (const event of flow.open(state)) {
      if (without.has(event)) continue
      const next = flow.next(state, event)
      if (!found.has(nameOf(next))) found.set(nameOf(next), next)
    }
  return [...found.values()]
}
export const statesOf = (flow: Workflow): readonly StateValue[] => reach(flow, flow.initial)

const eventsOf = (flow: Workflow, steps: readonly string[]): readonly string[] =>
  steps.flatMap((step) => {
    const names = Object.keys(flow.steps[step]?.outcomes ?? {})
    return names.length === 0 ? [step] : names.map((outcome) => `${step}.${outcome}`)
  })
const stepsWith = (flow: Workflow, key: 'starts' | 'stops', limit: string): readonly string[] =>
  Object.entries(flow.steps).flatMap(([name, step]) => (step[key].includes(limit) ? [name] : []))

const limitsOf = (flow: Workflow): readonly string[] => [
  ...new Set(Object.values(flow.steps).flatMap((step) => step.starts)),
]
/** The step that ends it can still be taken from here. */
const mayStillStop = (flow: Workflow, state: StateValue, limit: string): boolean => {
  const stoppers = new Set(eventsOf(flow, stepsWith(flow, 'stops', limit)))
  return reach(flow, state).some((s) => [...flow.open(s)].some((e) => stoppers.has(e)))
}

export interface ProposedClock {
  readonly limit: string
  /** Steps that start it. */
  readonly steps: readonly string[]
}
/** Limits that may be running in a state: some arrow that starts one leads here without one that ends it, and one that ends it is ahead. */
export const proposedClocks = (flow: Workflow, state: StateValue): readonly ProposedClock[] => {
  const known = proposals.get(flow) ?? new Map<string, readonly ProposedClock[]>()
  const found = known.get(nameOf(state)) ?? propose(flow, state)
  proposals.set(flow, known.set(nameOf(state), found))
  return found
}
/** A chart never changes: worked out once, for an import of a thousand rows. */
const proposals = new WeakMap<Workflow, Map<string, readonly ProposedClock[]>>()
const propose = (flow: Workflow, state: StateValue): readonly ProposedClock[] => {
  const states = statesOf(flow)
  return limitsOf(flow).flatMap((limit) => {
    const steps = stepsWith(flow, 'starts', limit)
    const starters = new Set(eventsOf(flow, steps))
    const stoppers = new Set(eventsOf(flow, stepsWith(flow, 'stops', limit)))
    const leads = states.some((s) =>
      [...flow.open(s)].some(
        (e) =>
          starters.has(e) && reach(flow, flow.next(s, e), stoppers).some((later) => nameOf(later) === nameOf(state)),
      ),
    )
    return leads && mayStillStop(flow, state, limit) ? [{ limit, steps }] : []
  })
}

const reason = (code: string, says: string, field: string): Reason => ({
  code,
  says,
  field: `backfill.${field}`,
  unblock: { by: 'form', field: `backfill.${field}` },
})

/** A state by its name or its Chinese title. */
export const stateNamed = (flow: Workflow, name: string): StateValue | undefined =>
  statesOf(flow).find((s) => s === name || nameOf(s) === name || flow.stateTitle(s) === name)

/** Moments in the facts: what was done cannot have been done tomorrow. Civil days may lie ahead (期限改正至). */
const momentsIn = (value: unknown, path: string): readonly { path: string; at: number; text: string }[] => {
  if (typeof value === 'string')
    return /^\d{4}-\d\d-\d\dT/.test(value) ? [{ path, at: Date.parse(value), text: value }] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => momentsIn(inner, `${path}.${key}`))
}

const factReasons = (error: z.ZodError): Reason[] =>
  error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => reason('backfill-unknown-fact', `该程序没有「${key}」这项事实`, `facts.${key}`))
      : [
          reason(
            'backfill-fact',
            `事实「${issue.path.join('.')}」填写有误：${issue.message}`,
            `facts.${issue.path.join('.')}`,
          ),
        ],
  )

const clockReasons = (
  flow: Workflow,
  state: StateValue,
  clocks: readonly ClockSaid[],
  titleOf: (limit: string) => string,
): Reason[] => {
  const known = new Set(limitsOf(flow))
  const said = clocks.map((c) => c.limit)
  return [
    ...clocks.flatMap((c, i): Reason[] => {
      const field = `clocks.${i}.limit`
      if (!known.has(c.limit))
        return [reason('backfill-unknown-limit', `「${flow.title}」没有期限「${c.limit}」`, field)]
      const title = titleOf(c.limit)
      if (said.indexOf(c.limit) !== i) return [reason('backfill-clock-twice', `期限${title}说了两次`, field)]
      if ((c.from === undefined) === (c.decline === undefined))
        return [reason('backfill-clock-unsaid', `期限${title}：请确认起算时间，或者说明为什么没有起算`, field)]
      if (c.from !== undefined && !mayStillStop(flow, state, c.limit))
        return [
          reason(
            'backfill-limit-over',
            `期限${title}在「${flow.stateTitle(state)}」以后没有办结它的环节，不能起算`,
            field,
          ),
        ]
      return []
    }),
    ...proposedClocks(flow, state)
      .filter(({ limit }) => !said.includes(limit))
      .map(({ limit }) =>
        reason(
          'backfill-clock-unsaid',
          `期限${titleOf(limit)}可能正在计算：请确认起算时间，或者说明为什么没有起算`,
          `clocks.${limit}`,
        ),
      ),
  ]
}

const seatReasons = (view: CaseView, seats: Readonly<Record<string, string>>): Reason[] =>
  Object.entries(seats).flatMap(([seat, id]) => {
    const organ = view.organs.get(id)
    const side = organSides.find((s) => s === seat)
    if (side !== undefined && organ && organKinds[organ.kind].side === side) return []
    return [reason('backfill-seat', `「${id}」不能作为${side ? seatTitles[side] : seat}参与该程序`, `seats.${seat}`)]
  })

/** All that stands against it, or what it comes to. */
export const judgeBackfill = (
  flow: Workflow,
  claim: BackfillClaim,
  by: { readonly officer: Officer; readonly organ: string },
  view: CaseView,
  setting: Setting,
): { readonly found: BackfillFound } | { readonly reasons: readonly Reason[] } => {
  const now = epochOf(setting.now)
  const entitled = postsOn(by.officer.appointments, by.organ, dayOf(setting.now)).some((p) => backfillPosts.includes(p))
  const notEntitled: Reason[] = entitled
    ? []
    : [
        {
          code: 'backfill-post',
          says: `补录应当由${backfillPosts.map((p) => postTitles[p]).join('、')}确认`,
          unblock: { by: 'post', posts: backfillPosts },
        },
      ]
  const state = stateNamed(flow, claim.state)
  if (state === undefined) {
    const unknown = reason('backfill-unknown-state', `「${flow.title}」没有「${claim.state}」这个状态`, 'state')
    return { reasons: [...notEntitled, unknown] }
  }
  const titleOf = (limit: string) => {
    const from = claim.clocks.find((c) => c.limit === limit)?.from ?? setting.now
    return `「${setting.law.limitOf(limit, dayOf(from), 'ecology').title}」（${limit}）`
  }
  const parsed = flow.factsSchema.safeParse(claim.facts)
  const future = (at: number, text: string, field: string): Reason[] =>
    at > now ? [reason('in-the-future', `${text}晚于现在`, field)] : []
  const reasons: Reason[] = [
    ...notEntitled,
    ...(parsed.success ? [] : factReasons(parsed.error)),
    ...momentsIn(claim.facts, 'facts').flatMap((m) => future(m.at, `事实所载时间${m.text}`, m.path)),
    ...(claim.papers.length === 0 ? [reason('backfill-no-paper', '补录应当有文书为据，请至少列明一件', 'papers')] : []),
    ...claim.papers.flatMap((p, i) =>
      p.date === undefined
        ? []
        : future(epochOf(startOfDay(p.date)), `《${p.title}》的日期${p.date}`, `papers.${i}.date`),
    ),
    ...(claim.movedAt
      ? future(epochOf(claim.movedAt), `进入现状态的时间${shanghaiTime(claim.movedAt)}`, 'movedAt')
      : []),
    ...claim.clocks.flatMap((c, i) =>
      c.from ? future(epochOf(c.from), `期限起算时间${shanghaiTime(c.from)}`, `clocks.${i}.from`) : [],
    ),
    ...clockReasons(flow, state, claim.clocks, titleOf),
    ...seatReasons(view, claim.seats ?? {}),
  ]
  if (reasons.length > 0) return { reasons }
  const lastDay = claim.papers
    .flatMap((p) => p.date ?? [])
    .toSorted()
    .at(-1)
  const seats: Seats = claim.seats ?? {}
  return {
    found: {
      state,
      facts: flow.parseFacts(claim.facts),
      papers: claim.papers,
      seats,
      confirmedBy: claim.confirmedBy,
      // The start of that day: what came later on the day of the paper may still be entered.
      movedAt: claim.movedAt ?? (lastDay && startOfDay(lastDay)),
      starts: claim.clocks.flatMap(({ limit, from, stated }) =>
        from === undefined ? [] : [{ limit, from, ...(stated && { stated }) }],
      ),
      declined: claim.clocks.flatMap(({ limit, decline }) =>
        decline === undefined ? [] : [{ limit, reason: decline }],
      ),
    },
  }
}

/** The track as if its steps had been taken; its one event says that they were not. */
export const openBackfilled = (
  opening: Opening,
  found: BackfillFound,
  view: CaseView,
  setting: Setting,
): Append & { readonly events: readonly [TrackEvent] } => {
  const { workflow } = opening
  const plain = openTrack({ ...opening, seats: { ...opening.seats, ...found.seats } }, setting)
  const [first] = plain.events
  if (!first) throw new Error('a track opens with an event')
  const reveals = organSides.filter((side) => found.seats[side] !== undefined)
  const event: TrackEvent = {
    ...first,
    title: `补录${workflow.title}程序，至「${workflow.stateTitle(found.state)}」`,
    state: found.state,
    delta: found.facts,
    starts: found.starts,
    movedAt: found.movedAt,
    reveals,
    backfill: { papers: found.papers, confirmedBy: found.confirmedBy ?? opening.officer, declined: found.declined },
    // Who sees the proceeding sees its clocks, as if the steps that start them had been taken.
    audience: 'track',
  }
  const track = { ...plain.track, ...fold(plain.track, [event]) }
  const clocks = applyClocks([], event, deskOf(view, track, setting))
  return { track: { ...track, clocks }, expectedRevision: 0, events: [event] }
}
