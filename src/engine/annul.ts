/**
 * @module annul (更正): appends, refolds, recomputes clocks. Refused, naming the later steps,
 * when they would no longer be lawful without the annulled one.
 */
import type { Officer } from '../domain/organ.ts'
import type { Reason } from '../domain/reason.ts'
import { epochOf, shanghaiTime } from '../domain/time.ts'
import type { CaseView, History, Track } from './case-view.ts'
import { applyClocks, clocksOf } from './clocks.ts'
import { advance, deskOf, momentOf, visibleTo, type Append, type Setting, type Verdict } from './setting.ts'
import type { TrackEvent } from './event.ts'
import { standing } from './fold.ts'

export interface Annulment {
  readonly track: string
  readonly event: string
  readonly because: string
  readonly officer: Officer
  readonly office: string
}

const refuse = (code: string, says: string): Verdict => ({ stage: 'state', reasons: [{ code, says }] })

/** `histories`: every track of the case, so that consequences on siblings are undone with their cause. */
export const annul = (
  view: CaseView,
  command: Annulment,
  histories: ReadonlyMap<string, History>,
  setting: Setting,
): Verdict => {
  const track = visibleTo(view, command.office).find((t) => t.id === command.track)
  const history = histories.get(command.track)
  if (!track || !history)
    return { stage: 'access', reasons: [{ code: 'not-found', says: '没有这个程序，或者无权查阅' }] }
  const target = standing(history).find((e) => e.id === command.event)
  if (target?.type !== 'step') return refuse('annul-not-standing', '该记录不是可以更正的办理记录，或者已经更正')
  if (target.office !== command.office) return refuse('annul-not-yours', '只有登记该记录的机关可以更正')

  const refolded = refold(view, track, [...history, markOf(target, track, command, setting)], setting)
  if (refolded.broken.length > 0) {
    const later = refolded.broken.map((e) => `「${e.title}」（${shanghaiTime(e.occurredAt)}）`).join('、')
    return refuse('annul-later-steps', `更正后，其后的${later}将不再合法，请先更正这些记录`)
  }
  const siblings = brokenSiblings(view, refolded.track, target, histories, command.office, setting)
  if (siblings.length > 0)
    return refuse(
      'annul-later-steps',
      `更正后，其他程序的${siblings.map((e) => `「${e.title}」`).join('、')}将不再合法，请先更正这些记录`,
    )

  const own: Append = {
    track: refolded.track,
    expectedRevision: track.revision,
    events: [
      {
        ...markOf(target, track, command, setting),
        state: refolded.track.state,
        delta: refolded.track.facts,
        replaces: true,
      },
    ],
  }
  return {
    decision: { appends: [own, ...undone(view, target, command, histories, setting)], documents: [], notices: [] },
  }
}

const markOf = (target: TrackEvent, track: Track, command: Annulment, setting: Setting): TrackEvent => ({
  id: setting.newId(),
  type: 'annulled',
  step: target.step,
  outcome: target.outcome,
  title: `更正：撤销「${target.title}」`,
  version: target.version,
  state: track.state,
  delta: {},
  starts: [],
  stops: [],
  supersedes: [],
  exclusions: [],
  anomalies: [],
  documents: [],
  reveals: [],
  occurredAt: setting.now,
  recordedAt: setting.now,
  lateEntry: false,
  actor: { organ: command.office, officer: command.officer.id },
  recordedBy: command.officer.id,
  office: command.office,
  origin: { how: 'own' },
  remark: command.because,
  annuls: target.id,
  audience: target.audience,
})

/** Walks what still stands from the first state; a step that had no arrow or broke a rule then is broken. */
const refold = (view: CaseView, track: Track, history: History, setting: Setting) => {
  const flow = setting.law.workflows.get(track.kind)
  if (!flow) throw new Error(`no workflow ${track.kind}`)
  const desk = deskOf(view, track, setting)
  const broken: TrackEvent[] = []
  let now: Track = { ...track, state: flow.initial, facts: {}, movedAt: undefined, clocks: [] }
  for (const event of standing(history)) {
    if (event.type !== 'step') {
      now = advance(now, { ...event, state: now.state }, applyClocks(now.clocks, event, desk))
      continue
    }
    const name = event.outcome === undefined ? event.step : `${event.step}.${event.outcome}`
    const lawful =
      flow.open(now.state).has(name) &&
      flow.blocked(now, event.step, momentOf(view, track, event.occurredAt), event.origin.how !== 'own').refuse
        .length === 0
    if (!lawful) {
      broken.push(event)
      continue
    }
    now = advance(now, { ...event, state: flow.next(now.state, name) }, applyClocks(now.clocks, event, desk))
  }
  return { broken, track: { ...now, audience: track.audience, revision: track.revision + 1 } }
}

/** Later own steps of sibling tracks that a link rule would now refuse and did not refuse before. */
const brokenSiblings = (
  view: CaseView,
  refolded: Track,
  target: TrackEvent,
  histories: ReadonlyMap<string, History>,
  office: string,
  setting: Setting,
) => {
  const siblings = visibleTo(view, office).filter((t) => t.id !== refolded.id)
  const before = view.tracks.filter((t) => t.id === refolded.id)
  const reasons = (sibling: Track, event: TrackEvent, others: readonly Track[]): readonly Reason[] =>
    setting.law.links.flatMap((l) => l.reasons(sibling, event.step, others, momentOf(view, sibling, event.occurredAt)))
  return siblings.flatMap((sibling) =>
    standing(histories.get(sibling.id) ?? [])
      .filter((e) => e.type === 'step' && e.origin.how === 'own' && epochOf(e.occurredAt) >= epochOf(target.occurredAt))
      .filter((e) => reasons(sibling, e, [refolded]).length > reasons(sibling, e, before).length),
  )
}

/** The consequences of the annulled step on sibling tracks are annulled with it. */
const undone = (
  view: CaseView,
  target: TrackEvent,
  command: Annulment,
  histories: ReadonlyMap<string, History>,
  setting: Setting,
): Append[] =>
  view.tracks.flatMap((track) => {
    const history = histories.get(track.id) ?? []
    return standing(history)
      .filter((e) => e.type === 'consequence' && e.causedBy === target.id)
      .map((e): Append => {
        const event: TrackEvent = {
          ...markOf(e, track, command, setting),
          causedBy: target.id,
          delta: track.facts,
          replaces: true,
        }
        const clocks = clocksOf([...history, event], deskOf(view, track, setting))
        return { track: advance(track, event, clocks), expectedRevision: track.revision, events: [event] }
      })
  })
