/** @module What a step brings with it: consequences on sibling tracks, copies to other organs, alerts to owners of hidden tracks. */
import type { CaseView, Track } from './case-view.ts'
import { applyClocks } from './clocks.ts'
import {
  advance,
  deskOf,
  momentOf,
  visibleTo,
  type Append,
  type Command,
  type PlannedNotice,
  type Setting,
} from './setting.ts'
import type { TrackEvent } from './event.ts'
import type { Done } from './step.ts'

/** Consequences on sibling tracks until quiet. They never need permission and never fail the step that caused them. */
export const consequences = (view: CaseView, after: Track, event: TrackEvent, setting: Setting): Append[] => {
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

/** A hidden track never blocks; its owner is told, without a word about the step that was taken. */
export const alertsOf = (view: CaseView, after: Track, command: Command, setting: Setting): PlannedNotice[] => {
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
