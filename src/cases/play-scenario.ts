/** @module Playing a scenario through the use cases: how the demo cases are loaded, with keys so that it happens once. */
import { dayOf, epochOf, instant, type Instant } from '../domain/time.ts'
import { organOf, whenOf, type SimEntry } from '../engine/simulate.ts'
import { actOnDocument, etagOf } from './act-on-document.ts'
import { annulEvent } from './annul-event.ts'
import type { Answer, Desk, Session } from './desk.ts'
import { openCase, openTrackInCase } from './open-case.ts'
import { takeStep } from './take-step.ts'
import type { CaseFile } from '../engine/case-view.ts'

export interface Playable {
  readonly id: string
  readonly file: Omit<CaseFile, 'id'>
  readonly entries: readonly SimEntry[]
}
export interface Played {
  readonly caseId: string
  /** Track ids by the names the scenario gives them. */
  readonly tracks: ReadonlyMap<string, string>
}

/** 用印登记 as a demo office makes it. */
export const sealingAt = (at: Instant) => ({
  at,
  by: '印章管理员',
  approvedBy: '办公室负责人',
  copies: 3,
  seal: '机关公章',
})
const sealDocument = async (
  desk: Desk,
  session: Session,
  { caseId, track, kind, at, key }: { caseId: string; track: string; kind: string; at: Instant; key: string },
): Promise<Answer<unknown>> => {
  const viewer = { organ: session.organ.id, officer: session.officer.id }
  const rows = await desk.store.documents(viewer, caseId)
  const row = rows.findLast((d) => d.track === track && d.kind === kind && d.stage !== 'voided')
  if (!row) throw new Error(`scenario: no document ${kind}`)
  const request = { document: row.id, action: 'seal' as const, input: sealingAt(at), ifMatch: etagOf(desk, row), key }
  return actOnDocument(desk, session, request)
}

const idOf = (answer: Answer<unknown>): string => {
  if ('refused' in answer) throw new Error(`scenario: ${answer.refused.code} ${answer.refused.detail}`)
  const { value } = answer
  if (typeof value !== 'object' || value === null) return ''
  if ('id' in value && typeof value.id === 'string') return value.id
  return 'event' in value && typeof value.event === 'string' ? value.event : ''
}

/** `deskAt` gives the desk as of a moment: entries are recorded when they happened. Expected refusals are left out. */
export const playScenario = async (
  scenario: Playable,
  deskAt: (now: Instant) => Desk,
  now: Instant,
): Promise<Played> => {
  const first = scenario.entries[0]
  if (!first) throw new Error('scenario without entries')
  const today = dayOf(now)
  const names = new Map<string, string>()
  const sessionFor = async (desk: Desk, id: string): Promise<Session> => {
    const officer = await desk.store.officer(id)
    const organ = officer && (await desk.store.organs()).find((o) => o.id === organOf(officer))
    if (!officer || !organ) throw new Error(`scenario: no officer ${id}`)
    return { officer, organ }
  }
  const key = (i: number | string) => `demo-${scenario.id}-${i}`

  const opening = deskAt(whenOf(first.at, today))
  const { acts, parties, sites, title, synthetic } = scenario.file
  const bare = <T extends { id: string }>(list: readonly T[]) => list.map(({ id: _, ...rest }) => rest)
  const caseId = idOf(
    await openCase(opening, await sessionFor(opening, first.by), {
      title,
      synthetic,
      acts: bare(acts),
      parties: bare(parties),
      sites: bare(sites),
      key: key('case'),
    }),
  )

  for (const [i, entry] of scenario.entries.entries()) {
    if (entry.expect?.refused) continue
    const at = whenOf(entry.at, today)
    const receivedAt = entry.paper ? whenOf(entry.paper.receivedAt, today) : at
    const desk = deskAt(epochOf(receivedAt) > epochOf(at) ? receivedAt : at)
    const session = await sessionFor(desk, entry.by)
    const view = await desk.store.loadCase(caseId)
    if (!view) throw new Error('scenario: the case is gone')
    if (entry.open !== undefined) {
      const request = {
        caseId,
        kind: entry.open,
        acts: view.file.acts.map((a) => a.id),
        parties: view.file.parties.map((p) => p.id),
        arisesFrom: names.get(entry.arisesFrom ?? ''),
        asked: entry.asked,
        occurredAt: at,
        synthetic: entry.synthetic,
        key: key(i),
      }
      names.set(entry.as ?? entry.open, idOf(await openTrackInCase(desk, session, request)))
      continue
    }
    const track = view.tracks.find((t) => t.id === names.get(entry.track ?? ''))
    if (!track) throw new Error(`scenario: no track ${entry.track}`)
    if (entry.seal !== undefined) {
      idOf(await sealDocument(desk, session, { caseId, track: track.id, kind: entry.seal, at, key: key(i) }))
      continue
    }
    const common = {
      caseId,
      kind: track.kind,
      track: track.id,
      ifMatch: desk.etag(track.id, track.revision),
      key: key(i),
    }
    const answer =
      entry.annul === undefined
        ? await takeStep(desk, session, {
            ...common,
            step: entry.step ?? '',
            occurredAt: at,
            origin: entry.paper
              ? { how: 'paper', number: entry.paper.number, receivedAt: instant(receivedAt) }
              : { how: 'own' },
            input: entry.input,
            remark: entry.remark,
            synthetic: entry.synthetic,
          })
        : await annulEvent(desk, session, {
            ...common,
            event: names.get(entry.annul) ?? '',
            because: entry.because ?? '',
          })
    const id = idOf(answer)
    if (entry.as !== undefined) names.set(entry.as, id)
  }
  return { caseId, tracks: names }
}
