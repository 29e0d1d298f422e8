/** @module A case brought to a point, and one attempt from there: the real engine, fake time only. */
import type { Officer } from '../../src/domain/organ.ts'
import { civilDate, instant, type Instant } from '../../src/domain/time.ts'
import { annul } from '../../src/engine/annul.ts'
import { defaultCalendar } from '../../src/engine/calendar.ts'
import type { CaseFile, CaseView, History, Track } from '../../src/engine/case-view.ts'
import { decide } from '../../src/engine/decide.ts'
import type { Command, Decision, Setting, Verdict } from '../../src/engine/setting.ts'
import { organOf, simulate, type SimEntry } from '../../src/engine/simulate.ts'
import { law } from '../../workflows/index.ts'
import { officers, organs } from '../../workflows/scenarios/office.ts'
import { incident } from '../../workflows/scenarios/papers.ts'

export interface CaseNow {
  readonly view: CaseView
  readonly histories: ReadonlyMap<string, History>
  /** Ids of tracks and events by the names the entries gave them. */
  readonly ids: ReadonlyMap<string, string>
}

/** `2026-09-14 09:00` in Asia/Shanghai. */
export const at = (text: string): Instant => instant(`${text.replace(' ', 'T')}:00+08:00`)

const file = incident('试办案件', '2026-09-01', '全部为合成数据')

/** Every entry must be taken: a test that starts from a refused entry tests something else. */
export const caseAfter = (entries: readonly SimEntry[], caseFile: Omit<CaseFile, 'id'> = file): CaseNow => {
  const today = civilDate('2026-12-31')
  const { ran, view, histories } = simulate(caseFile, entries, { organs, officers }, law, defaultCalendar(), today)
  const ids = new Map<string, string>()
  for (const { entry, verdict } of ran) {
    if ('reasons' in verdict)
      throw new Error(`${entry.step ?? entry.annul}: ${verdict.reasons.map((r) => `${r.code} ${r.says}`).join('；')}`)
    const { track, events } = verdict.decision.appends[0]
    const name = entry.as ?? entry.open ?? entry.step
    if (name !== undefined) ids.set(name, entry.open === undefined ? (events[0]?.id ?? '') : track.id)
  }
  return { view, histories, ids }
}

export const trackOf = (now: CaseNow, name: string): Track => {
  const track = now.view.tracks.find((t) => t.id === now.ids.get(name))
  if (!track) throw new Error(`no track ${name}`)
  return track
}

/** The same case with one track changed: 补录 or a secret the demo entries do not make. */
export const withTrack = (now: CaseNow, name: string, change: Partial<Track>): CaseNow => {
  const id = trackOf(now, name).id
  return {
    ...now,
    view: { ...now.view, tracks: now.view.tracks.map((t) => (t.id === id ? { ...t, ...change } : t)) },
  }
}

export interface Attempt {
  readonly track: string
  readonly step: string
  /** Legal time of the act. */
  readonly at: string
  readonly by: string | Officer
  /** The step's own example when absent. */
  readonly input?: unknown
  readonly remark?: string
  /** 收文时间: entered from a paper of the organ on the step's side, or of `actor`. */
  readonly received?: string
  readonly actor?: string
  /** The real now; the later of the two times when absent. */
  readonly now?: string
  readonly office?: string
}

export const settingAt = (now: Instant, prefix = 'n'): Setting => {
  let ids = 0
  return { law, calendar: defaultCalendar(), now, people: officers, newId: () => `${prefix}${++ids}` }
}
export const officerOf = (by: string | Officer): Officer => {
  const officer = typeof by === 'string' ? officers.find((o) => o.id === by) : by
  if (!officer) throw new Error(`no officer ${String(by)}`)
  return officer
}
const infoOf = (kind: string, step: string) => {
  const steps = law.workflows.get(kind)?.steps ?? {}
  return Object.hasOwn(steps, step) ? steps[step] : undefined
}

export const commandOf = (now: CaseNow, a: Attempt): Command => {
  const officer = officerOf(a.by)
  const office = a.office ?? organOf(officer)
  const track = now.view.tracks.find((t) => t.id === (now.ids.get(a.track) ?? a.track))
  const info = infoOf(track?.kind ?? '', a.step)
  const seat = info && track?.seats[info.by.side]
  return {
    track: track?.id ?? a.track,
    step: a.step,
    input: 'input' in a ? a.input : info?.example,
    occurredAt: at(a.at),
    origin:
      a.received === undefined
        ? { how: 'own' }
        : { how: 'paper', number: '来文〔示例〕1号', receivedAt: at(a.received) },
    actor: a.received === undefined ? { organ: office, officer: officer.id } : { organ: a.actor ?? seat ?? '' },
    officer,
    office,
    remark: a.remark,
  }
}

/** One attempt on a frozen case: whatever comes of it, nothing it was given has changed. */
export const attempt = (now: CaseNow, a: Attempt): Verdict => {
  const instantNow = at(a.now ?? [a.at, a.received ?? a.at].sort().at(-1) ?? a.at)
  return decide(frozen(now.view), commandOf(now, a), settingAt(instantNow))
}

/** The case after an attempt that succeeds. */
export const carried = (now: CaseNow, a: Attempt & { readonly as?: string }, tag: string = a.step): CaseNow => {
  const instantNow = at(a.now ?? [a.at, a.received ?? a.at].sort().at(-1) ?? a.at)
  const decision = made(decide(now.view, commandOf(now, a), settingAt(instantNow, `${tag}-`)))
  return {
    ...applied(now, decision),
    ids: new Map([...now.ids, [a.as ?? a.step, decision.appends[0].events[0]?.id ?? '']]),
  }
}
export const applied = (now: CaseNow, decision: Decision): CaseNow =>
  decision.appends.reduce<CaseNow>(
    (before, { track, events }) => ({
      ...before,
      view: { ...before.view, tracks: [...before.view.tracks.filter((t) => t.id !== track.id), track] },
      histories: new Map([...before.histories, [track.id, [...(before.histories.get(track.id) ?? []), ...events]]]),
    }),
    now,
  )

/** Who recorded an event: the one who may always correct it. */
const recorderOf = (now: CaseNow, track: string, event: string): string =>
  (now.histories.get(now.ids.get(track) ?? track) ?? []).find((e) => e.id === (now.ids.get(event) ?? event))
    ?.recordedBy ?? 'guyang-ecology.clerk'

/** 更正 of a named event. */
export const correct = (
  now: CaseNow,
  track: string,
  event: string,
  when: string,
  by = recorderOf(now, track, event),
): Verdict =>
  annul(
    frozen(now.view),
    {
      track: now.ids.get(track) ?? track,
      event: now.ids.get(event) ?? event,
      because: '登记错误',
      officer: officerOf(by),
      office: organOf(officerOf(by)),
    },
    now.histories,
    settingAt(at(when), 'annul-'),
  )

export const made = (verdict: Verdict): Decision => {
  if ('decision' in verdict) return verdict.decision
  throw new Error(verdict.reasons.map((r) => `${r.code} ${r.says}`).join('；'))
}
/** Codes of a refusal; 办成了 when it was not refused. */
export const codesOf = (verdict: Verdict): readonly string[] =>
  'decision' in verdict ? ['办成了'] : verdict.reasons.map((r) => r.code)

/** Frozen all the way down, maps included: a mutation throws. */
export const frozen = <T>(value: T): T => {
  if (value instanceof Map) for (const inner of value.values()) frozen(inner)
  else if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) frozen(inner)
  }
  return value
}

const kinds: Readonly<Record<string, string>> = { transfer: 'police-transfer', again: 'appraisal', anew: 'recusal' }
/** The kind of a track by the name the entries give it. */
export const kindOf = (track: string): string => kinds[track] ?? track
