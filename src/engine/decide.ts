/**
 * @module decide: the one way a track moves. Access → state → input → all of (requires, link rules), then checks;
 * then the transition, consequences on sibling tracks, clocks, documents and notices. Pure.
 */
import type { Organ, Officer } from '../domain/organ.ts'
import type { Reason } from '../domain/reason.ts'
import { dayOf, epochOf, instant, shanghaiTime, type Instant } from '../domain/time.ts'
import type { Calendar } from './calendar.ts'
import type { CaseView, Track } from './case-view.ts'
import { applyClocks, type ClockDesk, type LimitBook } from './clocks.ts'
import { accessReasons, timeReasons } from './entitlement.ts'
import type { Actor, Anomaly, Clock, Origin, TrackEvent } from './event.ts'
import { fold } from './fold.ts'
import type { LinkReason, LinkRule } from './linkage.ts'
import type { Done } from './step.ts'
import type { AnyTemplate, Moment, Workflow } from './workflow.ts'

export interface Law extends LimitBook {
  readonly workflows: ReadonlyMap<string, Workflow>
  readonly links: readonly LinkRule[]
}
export interface Setting {
  readonly law: Law
  readonly calendar: Calendar
  readonly now: Instant
  newId(): string
}
export interface Command {
  readonly track: string
  readonly step: string
  readonly input: unknown
  /** Legal time of the act, ≤ now. */
  readonly occurredAt: Instant
  readonly origin: Origin
  readonly actor: Actor
  /** The officer who records, with appointments; acts in person when the origin is `own`. */
  readonly officer: Officer
  /** The organ at whose desk it is recorded. */
  readonly office: string
  readonly remark?: string
  readonly synthetic?: string
}
export interface PlannedDocument {
  readonly kind: string
  readonly template: AnyTemplate
}
export interface PlannedNotice {
  readonly toOrgan: string
  readonly kind: 'main' | 'copy' | 'alert'
  readonly says: string
  /** Kind of the document it carries. */
  readonly document?: string
  readonly track: string
}
export interface Append {
  /** The track as it is after the events. */
  readonly track: Track
  readonly expectedRevision: number
  readonly events: readonly TrackEvent[]
}
export interface Decision {
  /** The first append is the commanded step; the rest are consequences. */
  readonly appends: readonly [Append, ...Append[]]
  readonly documents: readonly PlannedDocument[]
  readonly notices: readonly PlannedNotice[]
}
export type Stage = 'access' | 'state' | 'input' | 'checks'
export type Verdict = { readonly decision: Decision } | { readonly reasons: readonly Reason[]; readonly stage: Stage }

const enforcerKindOf = (view: CaseView, track: Track): Organ['kind'] =>
  view.organs.get(track.seats.enforcer ?? track.owner)?.kind ?? 'ecology'
export const deskOf = (view: CaseView, track: Track, setting: Setting): ClockDesk => ({
  book: setting.law,
  calendar: setting.calendar,
  enforcerKind: enforcerKindOf(view, track),
})
export const momentOf = (view: CaseView, track: Track, at: Instant, receivedAt: Instant = at): Moment => {
  const days = view.file.acts.filter((a) => track.subject.acts.includes(a.id)).map((a) => a.to ?? a.from)
  const first = days.sort()[0]
  return {
    at,
    receivedAt,
    enforcerKind: enforcerKindOf(view, track),
    actedOn: first === undefined ? undefined : dayOf(noon(first)),
  }
}
const noon = (day: string): Instant => instant(`${day}T04:00:00.000Z`)

/** Tracks an organ may see: only these may block or explain. */
export const visibleTo = (view: CaseView, organ: string): readonly Track[] =>
  view.tracks.filter((t) => t.audience.includes(organ))

/** State, requires and link-rule reasons together. Breaches by another organ come back as anomalies. */
export const standingReasons = (
  view: CaseView,
  track: Track,
  step: string,
  at: Instant,
  office: string,
  byAnother: boolean,
  law: Law,
) => {
  const flow = flowOf(law, track)
  const moment = momentOf(view, track, at)
  const info = flow.steps[step]
  const state: Reason[] = flow.isOpen(track.state, step)
    ? []
    : [
        {
          code: 'state',
          says: `当前处于「${flow.stateTitle(track.state)}」，暂不能办理「${info?.title ?? step}」`,
          unblock: waysTo(flow, step),
        },
      ]
  const { refuse, record } = flow.blocked(track, step, moment, byAnother)
  const links: LinkReason[] = law.links.flatMap((l) => l.reasons(track, step, visibleTo(view, office), moment))
  const linked = byAnother ? { refuse: [], record: links } : { refuse: links, record: [] }
  return { refuse: [...state, ...refuse, ...linked.refuse], record: [...record, ...linked.record] }
}

/** The steps whose arrows lead to a state where `step` is open. */
const waysTo = (flow: Workflow, step: string): Reason['unblock'] => {
  const before = Object.keys(flow.steps).find((s) => s !== step && flow.leadsTo(s, step))
  return before === undefined ? { by: 'nobody' } : { by: 'step', kind: flow.kind, step: before }
}

const flowOf = (law: Law, track: Track): Workflow => {
  const flow = law.workflows.get(track.kind)
  if (!flow) throw new Error(`no workflow ${track.kind}`)
  return flow
}

export const decide = (view: CaseView, command: Command, setting: Setting): Verdict => {
  const track = visibleTo(view, command.office).find((t) => t.id === command.track)
  if (!track) return { stage: 'access', reasons: [{ code: 'not-found', says: '没有这个程序，或者无权查阅' }] }
  const flow = flowOf(setting.law, track)
  const info = flow.steps[command.step]
  if (!info)
    return {
      stage: 'access',
      reasons: [{ code: 'unknown-step', says: `「${flow.title}」没有「${command.step}」这个办理环节` }],
    }
  const entitled = accessReasons(info, track, command, view.organs)
  if (entitled.length > 0) return { stage: 'access', reasons: entitled }

  const byAnother = command.origin.how !== 'own'
  const receivedAt = command.origin.how === 'paper' ? command.origin.receivedAt : command.occurredAt
  const impossible = timeReasons(track, command, setting.now, flow)
  const standing = standingReasons(
    view,
    track,
    command.step,
    command.occurredAt,
    command.office,
    byAnother,
    setting.law,
  )
  const refused = [...impossible, ...standing.refuse]
  if (refused.length > 0) return { stage: 'state', reasons: refused }

  const taken = flow.take(
    track,
    command.step,
    command.input,
    momentOf(view, track, command.occurredAt, receivedAt),
    byAnother,
  )
  if ('reasons' in taken) return taken
  const { done } = taken
  if (!flow.open(track.state).has(done.event))
    return {
      stage: 'state',
      reasons: [{ code: 'state', says: `当前处于「${flow.stateTitle(track.state)}」，不能作出「${done.title}」` }],
    }

  const draft = eventOf(command, done, flow, track, info.audience, [...standing.record, ...done.anomalies], setting)
  const desk = deskOf(view, track, setting)
  const clocks = applyClocks(track.clocks, draft, desk)
  const late = clocks.filter(
    (c) =>
      c.stoppedBy === draft.id && !c.superseded && c.due !== undefined && epochOf(draft.occurredAt) > epochOf(c.due),
  )
  const lateness = late.map((c) => latenessOf(c, setting.law, desk))
  if (lateness.length > 0 && !byAnother && !command.remark) {
    const says = `${lateness.map((a) => a.says).join('；')}。逾期办理的，应当填写逾期原因`
    return {
      stage: 'checks',
      reasons: [{ code: 'overdue-remark-required', says, field: 'remark', unblock: { by: 'form', field: 'remark' } }],
    }
  }
  const event: TrackEvent = { ...draft, anomalies: [...draft.anomalies, ...lateness] }
  const after = advance(track, event, clocks)
  const rest = consequences(view, after, event, setting)
  return {
    decision: {
      appends: [{ track: after, expectedRevision: track.revision, events: [event] }, ...rest],
      documents: byAnother ? [] : done.documents.map((kind) => ({ kind, template: templateOf(flow, kind) })),
      notices: [...copiesOf(done, after, view, command), ...alertsOf(view, after, command, setting)],
    },
  }
}

const templateOf = (flow: Workflow, kind: string): AnyTemplate => {
  const template = flow.documents[kind]
  if (!template) throw new Error(`${flow.kind}: no template ${kind}`)
  return template
}

const eventOf = (
  c: Command,
  done: Done<unknown>,
  flow: Workflow,
  track: Track,
  audience: TrackEvent['audience'],
  anomalies: readonly Anomaly[],
  s: Setting,
): TrackEvent => ({
  id: s.newId(),
  type: 'step',
  step: c.step,
  outcome: done.outcome,
  title: done.title,
  version: flow.version,
  state: flow.next(track.state, done.event),
  delta: flow.parseFacts(done.delta),
  input: done.input,
  starts: done.starts,
  stops: done.stops,
  supersedes: done.supersedes,
  exclusions: [],
  anomalies,
  documents: [],
  reveals: done.reveals,
  occurredAt: c.occurredAt,
  recordedAt: s.now,
  lateEntry: dayOf(c.occurredAt) < dayOf(s.now),
  actor: c.actor,
  recordedBy: c.officer.id,
  office: c.office,
  origin: c.origin,
  remark: c.remark,
  synthetic: c.synthetic,
  audience,
})

/** The track after one more event. */
export const advance = (track: Track, event: TrackEvent, clocks: readonly Clock[]): Track => {
  const folded = fold(track, track.seats, [event])
  return {
    ...track,
    ...folded,
    facts: event.replaces ? folded.facts : { ...track.facts, ...folded.facts },
    movedAt: folded.movedAt ?? track.movedAt,
    revision: track.revision + 1,
    clocks,
  }
}

const latenessOf = (clock: Clock, law: Law, desk: ClockDesk): Anomaly => {
  const limit = law.limitOf(clock.limit, dayOf(clock.from), desk.enforcerKind)
  const due = clock.due === undefined ? '' : shanghaiTime(clock.due)
  return {
    code: 'late',
    says: `「${limit.title}」（${limit.id}）应于${due}前办理，已经逾期`,
    basis: limit.basis[0],
    remedy: limit.missed,
  }
}

/** Consequences on sibling tracks until quiet. They never need permission and never fail the step that caused them. */
const consequences = (view: CaseView, after: Track, event: TrackEvent, setting: Setting): Append[] => {
  const others = view.tracks.filter((t) => t.id !== after.id)
  const moment = momentOf(view, after, event.occurredAt)
  const found = setting.law.links.flatMap((l) =>
    l.consequences({ track: after, step: event.step, outcome: event.outcome }, others, moment),
  )
  return found.flatMap((c) => {
    const track = others.find((t) => t.id === c.track)
    if (!track) return []
    const consequence: TrackEvent = {
      ...event,
      id: setting.newId(),
      type: 'consequence',
      step: c.rule,
      outcome: undefined,
      title: c.title,
      state: track.state,
      delta: {},
      input: undefined,
      starts: [],
      stops: [],
      supersedes: [],
      reveals: [],
      anomalies: [],
      exclusions: c.exclusions,
      causedBy: event.id,
      audience: 'track',
    }
    const clocks = applyClocks(track.clocks, consequence, deskOf(view, track, setting))
    return [{ track: advance(track, consequence, clocks), expectedRevision: track.revision, events: [consequence] }]
  })
}

const copiesOf = (done: Done<unknown>, track: Track, view: CaseView, command: Command): PlannedNotice[] =>
  done.copies.flatMap((copy) => {
    const toOrgan = track.seats[copy.to]
    if (toOrgan === undefined || toOrgan === command.office) return []
    const from = view.organs.get(command.actor.organ)?.name ?? command.actor.organ
    return [
      {
        toOrgan,
        kind: copy.as,
        says: `${from}：${done.title}（${view.file.title}）`,
        document: copy.document,
        track: track.id,
      },
    ]
  })

/** A hidden track never blocks; its owner is told, without a word about the step that was taken. */
const alertsOf = (view: CaseView, after: Track, command: Command, setting: Setting): PlannedNotice[] => {
  const visible = new Set(visibleTo(view, command.office).map((t) => t.id))
  const hidden = view.tracks.filter((t) => !visible.has(t.id))
  const moment = momentOf(view, after, command.occurredAt)
  const rules = setting.law.links.flatMap((l) => l.reasons(after, command.step, hidden, moment))
  return rules.flatMap((r) => {
    const owner = hidden.find((t) => t.id === r.track)?.owner
    if (owner === undefined || r.track === undefined) return []
    const office = view.organs.get(command.office)?.name ?? command.office
    return [
      {
        toOrgan: owner,
        kind: 'alert' as const,
        says: `衔接规则 ${r.code} 提示：${office}另有程序推进，请与其联系`,
        track: r.track,
      },
    ]
  })
}
