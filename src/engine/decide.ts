/**
 * @module decide: the one way a track moves. Access → state → input → all of (requires, link rules), then checks;
 * then the transition, consequences on sibling tracks, clocks, documents and notices. Pure.
 */
import { seatTitles } from '../domain/organ.ts'
import type { Reason } from '../domain/reason.ts'
import { dayOf, epochOf, shanghaiTime, type Instant } from '../domain/time.ts'
import { actingOf, type Acting, type Proposal } from './acting.ts'
import { isBarred } from '../domain/bars.ts'
import type { CaseView, Track } from './case-view.ts'
import { applyClocks, type ClockDesk } from './clocks.ts'
import { alertsOf, copiesOf, withConsequences } from './effects.ts'
import { accessReasons, timeReasons } from './entitlement.ts'
import type { Anomaly, Clock, Seats, TrackEvent } from './event.ts'
import type { LinkReason } from './linkage.ts'
import { unsealedReasons } from './serving.ts'
import {
  advance,
  deskOf,
  flowOf,
  momentOf,
  visibleTo,
  withTrack,
  type Command,
  type Decision,
  type Law,
  type Setting,
  type Verdict,
} from './setting.ts'
import type { Copy, Done, StepInfo } from './step.ts'
import type { AnyTemplate, Workflow } from './workflow.ts'

/** State, requires and link-rule reasons together. Breaches by another organ come back as anomalies. */
export const standingReasons = (
  view: CaseView,
  track: Track,
  step: string,
  at: Instant,
  office: string,
  byAnother: boolean,
  law: Law,
  acting: Acting = {},
) => {
  const flow = flowOf(law, track)
  const moment = { ...momentOf(view, track, at), ...acting }
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
  const unsealed = info === undefined || byAnother ? [] : unsealedReasons(view, track, info, flow, office)
  return { refuse: [...state, ...refuse, ...unsealed, ...linked.refuse], record: [...record, ...linked.record] }
}

/** The steps whose arrows lead to a state where `step` is open. */
const waysTo = (flow: Workflow, step: string): Reason['unblock'] => {
  const before = Object.keys(flow.steps).find((s) => s !== step && flow.leadsTo(s, step))
  return before === undefined ? { by: 'nobody' } : { by: 'step', kind: flow.kind, step: before }
}

export const decide = (view: CaseView, command: Command, setting: Setting): Verdict => {
  const track = visibleTo(view, command.office).find((t) => t.id === command.track)
  const barred = isBarred(setting.law.barredBy?.(view.tracks) ?? [], {
    organ: command.office,
    officer: command.officer.id,
  })
  if (!track || barred) return { stage: 'access', reasons: [{ code: 'not-found', says: '没有这个程序，或者无权查阅' }] }
  const flow = flowOf(setting.law, track)
  const info = flow.steps[command.step]
  if (!info)
    return {
      stage: 'access',
      reasons: [{ code: 'unknown-step', says: `「${flow.title}」没有「${command.step}」这个办理环节` }],
    }
  const entitled = [
    ...accessReasons(info, track, command, view.organs, setting.now),
    ...pauseReasons(view, command, setting),
  ]
  if (entitled.length > 0) return { stage: 'access', reasons: entitled }

  const byAnother = command.origin.how !== 'own'
  const receivedAt = command.origin.how === 'paper' ? command.origin.receivedAt : command.occurredAt
  const impossible = timeReasons(track, command, setting.now, flow)
  const acting = actingOf(view, track, byAnother ? undefined : command.officer.id, command.occurredAt, setting)
  const standing = standingReasons(
    view,
    track,
    command.step,
    command.occurredAt,
    command.office,
    byAnother,
    setting.law,
    acting,
  )
  const refused = [...impossible, ...standing.refuse]
  if (refused.length > 0) return { stage: 'state', reasons: refused }

  const taken = flow.take(
    track,
    command.step,
    command.input,
    { ...momentOf(view, track, command.occurredAt, receivedAt), ...acting },
    byAnother,
  )
  if ('reasons' in taken) return taken
  const { done } = taken
  const counterparts = byAnother ? [] : missingCounterparts(info, done.copies, { ...track.seats, ...done.seats })
  if (counterparts.length > 0) return { stage: 'state', reasons: counterparts }
  const agreement = formReasons(view, track, command, done.input, setting)
  if (agreement.length > 0 && !byAnother) return { stage: 'checks', reasons: agreement }
  if (!flow.open(track.state).has(done.event))
    return {
      stage: 'state',
      reasons: [{ code: 'state', says: `当前处于「${flow.stateTitle(track.state)}」，不能作出「${done.title}」` }],
    }

  const draft = eventOf(
    command,
    done,
    flow,
    track,
    info.audience,
    [...standing.record, ...done.anomalies, ...agreement],
    setting,
  )
  const desk = deskOf(view, track, setting)
  const clocks = applyClocks(track.clocks, draft, desk)
  const late = clocks.filter(
    (c) =>
      c.stoppedBy === draft.id && !c.superseded && c.due !== undefined && epochOf(draft.occurredAt) > epochOf(c.due),
  )
  const lateness = late.flatMap((c) => latenessOf(c, track, command.actor, setting.law, desk))
  if (lateness.length > 0 && !byAnother && !command.remark?.trim()) {
    const says = `${lateness.map((a) => a.says).join('；')}。逾期办理的，应当填写逾期原因`
    return {
      stage: 'checks',
      reasons: [{ code: 'overdue-remark-required', says, field: 'remark', unblock: { by: 'form', field: 'remark' } }],
    }
  }
  const event: TrackEvent = { ...draft, anomalies: [...draft.anomalies, ...lateness] }
  const after = advance(track, event, clocks)
  const decision: Decision = {
    appends: withConsequences(
      view,
      { track: after, expectedRevision: track.revision, events: [event] },
      event,
      setting,
    ),
    documents: byAnother ? [] : done.documents.map((kind) => ({ kind, template: templateOf(flow, kind) })),
    ...(done.service && !byAnother && { serves: { kinds: info.serves, how: done.service } }),
    notices: [...copiesOf(done, after, view, command), ...alertsOf(view, after, command, setting)],
  }
  return done.enacts ? enacted(view, command, track, decision, done.enacts, setting) : { decision }
}

/**
 * 批准 and what it approves are one act: the proposed step is decided as the approving officer's own, with all its rules, and
 * comes first in the decision. When it may not be taken now, nothing is approved.
 */
const enacted = (
  view: CaseView,
  command: Command,
  track: Track,
  own: Decision,
  proposal: Proposal,
  setting: Setting,
): Verdict => {
  const approved = own.appends[0]
  const verdict = decide(
    withTrack(view, approved.track),
    {
      ...command,
      track: track.arisesFrom ?? '',
      step: proposal.step,
      input: proposal.input,
      remark: command.remark ?? proposal.remark,
    },
    setting,
  )
  if ('reasons' in verdict) return verdict
  const [{ events, ...target }, ...others] = verdict.decision.appends
  const caused = events.map((e, i) => (i === 0 ? { ...e, causedBy: approved.events[0]?.id } : e))
  const appends: Decision['appends'] = [{ ...target, events: caused }, ...others, ...own.appends]
  const documents = [...verdict.decision.documents, ...own.documents]
  return { decision: { appends, documents, notices: [...verdict.decision.notices, ...own.notices] } }
}

/** 民诉法 48: who is asked to withdraw takes no part until it is decided; an urgent measure says so in its remark. */
const pauseReasons = (view: CaseView, { officer, office, origin, remark }: Command, { law }: Setting): Reason[] => {
  const paused = isBarred(law.pausedBy?.(view.tracks) ?? [], { organ: office, officer: officer.id })
  if (!paused || origin.how !== 'own' || remark?.trim()) return []
  const says = `${officer.name}被申请回避，决定作出以前应当暂停参与本案的工作；需要采取紧急措施的，在备注中写明`
  return [{ code: 'recusal-pending', says, field: 'remark', unblock: { by: 'form', field: 'remark' } }]
}

/** A paper needs somebody to go to: the 同级 organs it is sent to are registered before it is. */
const missingCounterparts = (info: StepInfo, copies: readonly Copy[], seats: Seats): Reason[] =>
  [...new Set(copies.map((copy) => copy.to))]
    .filter((side) => seats[side] === undefined)
    .map((side) => ({
      code: 'no-counterpart',
      says: `没有登记同级${seatTitles[side]}，不能办理「${info.title}」，请先登记机关`,
      basis: info.basis[0],
      unblock: { by: 'nobody' },
    }))

const formReasons = (
  view: CaseView,
  track: Track,
  command: Command,
  input: unknown,
  { law }: Setting,
): readonly LinkReason[] => {
  const moment = momentOf(view, track, command.occurredAt)
  return law.links.flatMap((l) => l.formReasons(track, command.step, input, visibleTo(view, command.office), moment))
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
  exclusions: done.exclusions,
  anomalies,
  told: done.told.length > 0 ? done.told : undefined,
  documents: [],
  reveals: done.reveals,
  seats: done.seats,
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

/** 立即 is no number: the end of the day is our reminder and makes nobody late. */
const latenessOf = (clock: Clock, track: Track, actor: Command['actor'], law: Law, desk: ClockDesk): Anomaly[] => {
  const limit = law.limitOf(clock.limit, dayOf(clock.from), desk.enforcerKind)
  // A right or a burden of the party has its own consequence: it makes no organ late.
  if (limit.counting.unit === 'immediate' || limit.duty === 'party' || limit.reminds) return []
  // Only a text that was read acts by itself, or a day somebody named; the other rows remind (law/README: certainty).
  if (limit.certainty !== 'text' && clock.stated === undefined) return []
  // An act of one organ may end another's limit (撤案 ends the hand-over): who missed it is not who acts now.
  if (track.seats[limit.duty] !== actor.organ) return []
  const due = clock.due === undefined ? '' : shanghaiTime(clock.due)
  return [
    {
      code: 'late',
      says: `「${limit.title}」（${limit.id}）应于${due}前办理，已经逾期`,
      basis: limit.basis[0],
      remedy: limit.missed,
    },
  ]
}
