/**
 * @module annul (更正): appends, refolds, recomputes clocks and consequences. Refused, naming the later steps,
 * when they would no longer be lawful without the annulled one.
 */
import type { Officer, Post } from '../domain/organ.ts'
import { dayOf, epochOf, shanghaiTime } from '../domain/time.ts'
import type { CaseView, History, Track } from './case-view.ts'
import { withConsequences } from './effects.ts'
import { postsOn } from './entitlement.ts'
import { noEffects, type TrackEvent } from './event.ts'
import { standing } from './fold.ts'
import { asOf, linkReasonsAgainst, othersAt, recordedBy, refold } from './refold.ts'
import { flowOf, visibleTo, type Setting, type Verdict } from './setting.ts'

export interface Annulment {
  readonly track: string
  readonly event: string
  readonly because: string
  readonly officer: Officer
  readonly office: string
}

const refuse = (code: string, says: string): Verdict => ({ stage: 'state', reasons: [{ code, says }] })
/** Posts that may correct what a colleague registered from a paper. */
const paperPosts: readonly Post[] = ['handler', 'clerk', 'deptHead', 'deputyHead', 'head', 'actingHead']

/** The recorder, or an officer who could take the step; in either case one who still holds a post there. */
const mayAnnul = (target: TrackEvent, track: Track, { officer, office }: Annulment, setting: Setting): boolean => {
  const posts = postsOn(officer.appointments, office, dayOf(setting.now))
  if (posts.length === 0) return false
  if (target.recordedBy === officer.id) return true
  const able =
    target.origin.how === 'own' ? (flowOf(setting.law, track).steps[target.step]?.by.posts ?? []) : paperPosts
  return posts.some((p) => able.includes(p))
}

/** `histories`: every track of the case: later steps of sibling tracks may rest on the annulled one. */
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
  if (flowOf(setting.law, track).steps[target.step]?.enacts)
    return refuse('annul-approved', '批准即已办理：请更正来源程序上的办理记录，审批的记录保留')
  if (!mayAnnul(target, track, command, setting))
    return refuse('annul-post', '更正应当由登记人或者可以办理该环节的在任人员作出')

  const without = history.filter((e) => e.id !== target.id)
  const refolded = refold(view, track, without, setting)
  const later = [...refolded.broken, ...brokenByLinks(view, track, target, history, histories, command.office, setting)]
  if (later.length > 0) {
    const named = later.map((e) => `「${e.title}」（${shanghaiTime(e.occurredAt)}）`).join('、')
    return refuse('annul-later-steps', `更正后，其后的${named}将不再合法，请先更正这些记录`)
  }
  const { state, facts, clocks, movedAt, seats } = refolded.track
  const event: TrackEvent = {
    ...markOf(target, command, setting),
    version: track.version,
    state,
    delta: facts,
    replaces: true,
    clocks,
    movedAt,
    seats,
  }
  const after: Track = { ...refolded.track, revision: track.revision + 1 }
  const own = { track: after, expectedRevision: track.revision, events: [event] }
  return { decision: { appends: withConsequences(view, own, event, setting), documents: [], notices: [] } }
}

const markOf = (target: TrackEvent, command: Annulment, setting: Setting): TrackEvent => ({
  ...target,
  id: setting.newId(),
  type: 'annulled',
  title: `更正：撤销「${target.title}」`,
  input: undefined,
  ...noEffects,
  occurredAt: setting.now,
  recordedAt: setting.now,
  lateEntry: false,
  actor: { organ: command.office, officer: command.officer.id },
  recordedBy: command.officer.id,
  office: command.office,
  origin: { how: 'own' },
  remark: command.because,
  synthetic: undefined,
  annuls: target.id,
})

/**
 * Own steps recorded after the annulled one, on this track and its siblings, that a link rule would refuse
 * in the world without it and did not refuse in the world with it: each judged as that world stood then.
 */
const brokenByLinks = (
  view: CaseView,
  track: Track,
  target: TrackEvent,
  history: History,
  histories: ReadonlyMap<string, History>,
  office: string,
  setting: Setting,
): readonly TrackEvent[] => {
  const laterOwn = (h: History) =>
    standing(h).filter(
      (e) =>
        e.type === 'step' &&
        e.origin.how === 'own' &&
        e.id !== target.id &&
        epochOf(e.recordedAt) >= epochOf(target.recordedAt),
    )
  const upTo = (h: History, e: TrackEvent) =>
    h.slice(
      0,
      h.findIndex((x) => x.id === e.id),
    )
  const here = laterOwn(history).filter((e) => {
    const others = othersAt(view, track, e.recordedAt, office, histories, setting)
    const earlier = upTo(history, e)
    const with_ = asOf(track, earlier, setting)
    const without = refold(
      view,
      track,
      earlier.filter((x) => x.id !== target.id),
      setting,
    ).track
    return linkReasonsAgainst(view, without, e, others, setting) > linkReasonsAgainst(view, with_, e, others, setting)
  })
  const there = visibleTo(view, office)
    .filter((t) => t.id !== track.id)
    .flatMap((sibling) => {
      const own = histories.get(sibling.id) ?? []
      return laterOwn(own).filter((e) => {
        const stood = asOf(sibling, upTo(own, e), setting)
        const others = othersAt(view, sibling, e.recordedAt, office, histories, setting)
        const known = recordedBy(history, e.recordedAt).filter((x) => x.id !== target.id)
        const without = others.map((o) => (o.id === track.id ? refold(view, track, known, setting).track : o))
        return (
          linkReasonsAgainst(view, stood, e, without, setting) > linkReasonsAgainst(view, stood, e, others, setting)
        )
      })
    })
  return [...here, ...there]
}
