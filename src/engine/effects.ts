/** @module What a step brings with it: consequences on sibling tracks, copies to other organs, alerts to owners of hidden tracks. */
import { superiorsOf } from '../domain/routing.ts'
import type { CaseView, Track } from './case-view.ts'
import { applyClocks } from './clocks.ts'
import {
  advance,
  deskOf,
  momentOf,
  visibleTo,
  withTrack,
  type Append,
  type Command,
  type PlannedNotice,
  type Setting,
} from './setting.ts'
import { noEffects, type TrackEvent } from './event.ts'
import type { LinkRule } from './linkage.ts'
import type { Done } from './step.ts'
import type { Moment } from './workflow.ts'

const sameSpans = (a: readonly { from: string; to?: string }[], b: readonly { from: string; to?: string }[]): boolean =>
  a.length === b.length && a.every((x, i) => x.from === b[i]?.from && x.to === b[i]?.to)

/** What a rule says of a running clock of the track and the clock does not have yet. */
const lacking = (view: CaseView, track: Track, others: readonly Track[], event: TrackEvent, setting: Setting) => {
  const moment = momentOf(view, track, event.occurredAt)
  return setting.law.links.flatMap((rule) => {
    const change = rule.excludes(track, others, moment)
    const clock = change && track.clocks.find((c) => c.limit === change.limit && c.stoppedAt === undefined)
    const now = clock?.exclusions.filter((e) => e.ground === change?.ground) ?? []
    return change === undefined || clock === undefined || sameSpans(now, change.spans) ? [] : [{ rule, change }]
  })
}

/**
 * Consequences of an event, on its own track and on siblings. They follow from how the tracks stand, not from the event:
 * so an annulment undoes them, and a clock that starts late gets them too. A track's owner must see what causes them.
 */
export const consequences = (view: CaseView, moved: string, event: TrackEvent, setting: Setting): readonly Append[] =>
  view.tracks.flatMap((track) => {
    const seen = visibleTo(view, track.owner).filter((t) => t.id !== track.id)
    // Only what the moved track bears on: nothing else, and nothing hidden, is touched.
    if (track.id !== moved && !seen.some((t) => t.id === moved)) return []
    const events = lacking(view, track, seen, event, setting).map(({ rule, change }): TrackEvent => ({
      id: setting.newId(),
      type: 'consequence',
      step: rule.id,
      title: change.spans.some((s) => s.to === undefined) ? rule.title : `${rule.title}（恢复计算）`,
      version: track.version,
      state: track.state,
      delta: {},
      ...noEffects,
      exclusions: [change],
      occurredAt: event.occurredAt,
      recordedAt: event.recordedAt,
      lateEntry: event.lateEntry,
      actor: { organ: event.actor.organ },
      recordedBy: event.recordedBy,
      office: event.office,
      origin: { how: 'own' },
      causedBy: event.id,
      audience: 'track',
    }))
    if (events.length === 0) return []
    const desk = deskOf(view, track, setting)
    const after = events.reduce((t, e) => advance(t, e, applyClocks(t.clocks, e, desk)), track)
    return [{ track: after, expectedRevision: track.revision, events }]
  })

/** A step's own append, with what follows from it: on the same track in the same append. */
export const withConsequences = (
  view: CaseView,
  own: Append,
  event: TrackEvent,
  setting: Setting,
): readonly [Append, ...Append[]] => {
  const all = consequences(withTrack(view, own.track), own.track.id, event, setting)
  const same = all.find((a) => a.track.id === own.track.id)
  const rest = all.filter((a) => a.track.id !== own.track.id)
  return [same ? { ...own, track: same.track, events: [...own.events, ...same.events] } : own, ...rest]
}

export const copiesOf = (done: Done<unknown>, track: Track, view: CaseView, command: Command): PlannedNotice[] =>
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

/** A hidden track neither blocks nor is touched; its owner is told, without a word about the step that was taken. */
export const alertsOf = (view: CaseView, after: Track, command: Command, setting: Setting): PlannedNotice[] => {
  const visible = new Set(visibleTo(view, command.office).map((t) => t.id))
  const hidden = view.tracks.filter((t) => !visible.has(t.id))
  const moment = momentOf(view, after, command.occurredAt)
  const before = view.tracks.find((t) => t.id === after.id)
  const blocking = setting.law.links.flatMap((l) =>
    l.reasons(after, command.step, hidden, moment).map((r) => ({ id: l.id, track: r.track })),
  )
  const touched = hidden
    .filter((t) => !after.audience.includes(t.owner))
    .flatMap((t) =>
      setting.law.links
        .filter((l) => !sameSpans(spansOn(l, t, before, moment), spansOn(l, t, after, moment)))
        .map((l) => ({ id: l.id, track: t.id })),
    )
  const office = view.organs.get(command.office)?.name ?? command.office
  return [...blocking, ...touched].flatMap(({ id, track }) => {
    const owner = hidden.find((t) => t.id === track)?.owner
    if (owner === undefined || track === undefined || !mayBeAlerted(view, owner, command.office)) return []
    return [
      { toOrgan: owner, kind: 'alert' as const, says: `衔接规则 ${id} 提示：${office}另有程序推进，请与其联系`, track },
    ]
  })
}
const spansOn = (rule: LinkRule, own: Track, cause: Track | undefined, moment: Moment) =>
  (cause && rule.excludes(own, [cause], moment)?.spans) ?? []

/** An alert tells that something moves: to the procuratorate that supervises, or to a superior; never downwards or across. */
const mayBeAlerted = (view: CaseView, recipient: string, acting: string): boolean => {
  const organ = view.organs.get(acting)
  return (
    view.organs.get(recipient)?.kind === 'procuratorate' ||
    (organ !== undefined && superiorsOf(view.organs, organ).includes(recipient))
  )
}
