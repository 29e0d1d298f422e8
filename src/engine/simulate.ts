/** @module Running a scenario in memory: the same decide, annul and openTrack the server uses, without a database. */
import type { Officer, Organ } from '../domain/organ.ts'
import { seatsOf, superiorsOf } from '../domain/routing.ts'
import { addDays, civilDate, epochOf, instant, type CivilDate, type Instant } from '../domain/time.ts'
import { annul } from './annul.ts'
import type { Calendar } from './calendar.ts'
import type { CaseFile, CaseView, History, Track } from './case-view.ts'
import { decide } from './decide.ts'
import type { Decision, Law, Setting, Verdict } from './setting.ts'
import type { TrackEvent } from './event.ts'
import { openTrack } from './open-track.ts'

/** Structural twin of workflows/scenarios/scenario.ts: the engine imports no workflow. */
type When = string | { readonly daysBefore: number; readonly time: string }
export interface SimEntry {
  readonly at: When
  readonly by: string
  readonly open?: string
  readonly as?: string
  readonly arisesFrom?: string
  readonly asked?: string
  readonly track?: string
  readonly step?: string
  readonly input?: unknown
  readonly remark?: string
  readonly paper?: { readonly number?: string; readonly receivedAt: When }
  readonly annul?: string
  readonly because?: string
  /** Kind of the document of the track that is sealed. */
  readonly seal?: string
  readonly synthetic?: string
  readonly expect?: { readonly refused?: readonly string[] }
}
export interface SimOffice {
  readonly organs: readonly Organ[]
  readonly officers: readonly Officer[]
}
export interface Ran {
  readonly entry: SimEntry
  readonly verdict: Verdict
  /** The track it concerned, as it stands after. */
  readonly track: Track | undefined
}

/** The moment an entry speaks of, given the day it is told on. */
export const whenOf = (when: When, today: CivilDate): Instant => {
  const [day, time] = typeof when === 'string' ? when.split(' ') : [addDays(today, -when.daysBefore), when.time]
  return instant(`${civilDate(day ?? '')}T${time ?? '00:00'}:00+08:00`)
}

/** An officer works at the organ of the first appointment. */
export const organOf = (officer: Officer): string => officer.appointments[0]?.organ ?? ''

export const simulate = (
  file: Omit<CaseFile, 'id'>,
  entries: readonly SimEntry[],
  office: SimOffice,
  law: Law,
  calendar: Calendar,
  today: CivilDate,
): { readonly ran: readonly Ran[]; readonly view: CaseView; readonly histories: ReadonlyMap<string, History> } => {
  const organs = new Map(office.organs.map((o) => [o.id, o]))
  const histories = new Map<string, readonly TrackEvent[]>()
  const names = new Map<string, string>()
  let view: CaseView = { file: { ...file, id: 'case' }, tracks: [], organs, unsealed: [] }
  let ids = 0

  const officerOf = (id: string): Officer => {
    const officer = office.officers.find((o) => o.id === id)
    if (!officer) throw new Error(`scenario: no officer ${id}`)
    return officer
  }
  const apply = (decision: Pick<Decision, 'appends' | 'documents'>, organ: string) => {
    for (const { track, events } of decision.appends) {
      histories.set(track.id, [...(histories.get(track.id) ?? []), ...events])
      view = { ...view, tracks: [...view.tracks.filter((t) => t.id !== track.id), track] }
    }
    const [{ track, events }] = decision.appends
    const issued = decision.documents.map(({ kind, template }) => ({
      id: `${events[0]?.id ?? ''}.${kind}`,
      track: track.id,
      kind,
      title: template.title,
      organ,
    }))
    // 更正 voids what the annulled step issued.
    const voided = events.flatMap((e) => (e.annuls ? [e.annuls] : []))
    const standing = view.unsealed.filter((d) => !voided.some((e) => d.id.startsWith(`${e}.`)))
    view = { ...view, unsealed: [...standing, ...issued] }
  }
  /** 用印 is no step: it moves no track, but a step that serves the document waits for it. */
  const seal = (id: string, kind: string): Verdict => {
    const track = view.tracks.find((t) => t.id === id)
    const waiting = view.unsealed.filter((d) => d.track === id && d.kind === kind)
    if (!track || waiting.length === 0) throw new Error(`scenario: no unsealed ${kind}`)
    view = { ...view, unsealed: view.unsealed.filter((d) => !waiting.includes(d)) }
    const append = { track, expectedRevision: track.revision, events: [] }
    return { decision: { appends: [append], documents: [], notices: [] } }
  }
  const one = (entry: SimEntry): Verdict => {
    const officer = officerOf(entry.by)
    const own = organOf(officer)
    const at = whenOf(entry.at, today)
    const receivedAt = entry.paper ? whenOf(entry.paper.receivedAt, today) : at
    const now = epochOf(receivedAt) > epochOf(at) ? receivedAt : at
    const setting: Setting = { law, calendar, now, people: office.officers, newId: () => `e${++ids}` }
    if (entry.open !== undefined) {
      const workflow = law.workflows.get(entry.open)
      const owner = organs.get(own)
      if (!workflow || !owner) throw new Error(`scenario: cannot open ${entry.open}`)
      const append = openTrack(
        {
          workflow,
          owner: own,
          officer: officer.id,
          seats: seatsOf(office.organs, owner),
          asked: entry.asked,
          audience: superiorsOf(organs, owner),
          subject: { acts: file.acts.map((a) => a.id), parties: file.parties.map((p) => p.id) },
          arisesFrom: names.get(entry.arisesFrom ?? ''),
          openedAt: at,
          synthetic: entry.synthetic,
        },
        setting,
      )
      names.set(entry.as ?? entry.open, append.track.id)
      return { decision: { appends: [append], documents: [], notices: [] } }
    }
    const track = names.get(entry.track ?? '') ?? ''
    if (entry.seal !== undefined) return seal(track, entry.seal)
    if (entry.annul !== undefined)
      return annul(
        view,
        { track, event: names.get(entry.annul) ?? '', because: entry.because ?? '', officer, office: own },
        histories,
        setting,
      )
    const side = law.workflows.get(view.tracks.find((t) => t.id === track)?.kind ?? '')?.steps[entry.step ?? '']?.by
      .side
    const seat = view.tracks.find((t) => t.id === track)?.seats[side ?? 'enforcer'] ?? ''
    return decide(
      view,
      {
        track,
        step: entry.step ?? '',
        input: entry.input,
        occurredAt: at,
        origin: entry.paper ? { how: 'paper', number: entry.paper.number, receivedAt } : { how: 'own' },
        actor: entry.paper ? { organ: seat } : { organ: own, officer: officer.id },
        officer,
        office: own,
        remark: entry.remark,
        synthetic: entry.synthetic,
      },
      setting,
    )
  }
  const ran = entries.map((entry): Ran => {
    const verdict = one(entry)
    if ('decision' in verdict) {
      if (entry.seal === undefined) apply(verdict.decision, organOf(officerOf(entry.by)))
      const event = verdict.decision.appends[0].events[0]
      if (entry.as !== undefined && entry.open === undefined && event) names.set(entry.as, event.id)
    }
    const track = view.tracks.find((t) => t.id === names.get(entry.track ?? entry.as ?? ''))
    return { entry, verdict, track }
  })
  return { ran, view, histories }
}
