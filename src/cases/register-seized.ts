/** @module 登记查封物品: lines of a seizure become 涉案物品 tracks, registered, in one transaction. */
import { sees } from '../access/policy.ts'
import { superiorsOf } from '../domain/routing.ts'
import type { Instant } from '../domain/time.ts'
import { enforcementFacts } from '../../workflows/enforcement/facts.ts'
import { itemFacts } from '../../workflows/office/item/facts.ts'
import { readSeizureLine } from '../../workflows/office/item/seizure-line.ts'
import type { CaseView, Track } from '../engine/case-view.ts'
import { decide } from '../engine/decide.ts'
import { done, notFound, refused, settingOf, Withdrawn, type Answer, type Desk, type Session } from './desk.ts'
import { once } from './idempotent.ts'
import type { SeizedCard } from './ledger-models.ts'
import { trackOf } from './open-case.ts'
import { visibleCase } from './read-case.ts'
import type { CaseWrite, LoadedCase, Transaction } from './ports.ts'
import { refusedBy, withDocuments } from './take-step.ts'
import { writeOf } from './write.ts'

export interface SeizedLine {
  /** As it stands in the 查封、扣押 step; name, quantity and unit are read from it unless given. */
  readonly line: string
  readonly number: string
  readonly name?: string
  readonly quantity?: string
  readonly unit?: string
  readonly features: string
  readonly hazardous: boolean
  readonly hazard?: string
  readonly storedAt: string
  readonly custodian: string
}
export interface SeizedRequest {
  readonly caseId: string
  /** The 行政执法 track that seized. */
  readonly track: string
  readonly source: 'sealed' | 'seized'
  readonly sourcePaper: string
  readonly lines: readonly SeizedLine[]
  readonly occurredAt?: Instant
  readonly key: string
}

const duplicates = (all: readonly string[]): boolean => new Set(all).size < all.length

const seizedOn = (parent: Track | undefined): readonly string[] =>
  enforcementFacts.parse(parent?.facts ?? {}).seizedItems ?? []
/** The ledgers of the organ whose track it is. */
const ledgersOf = (view: CaseView, owner: string | undefined) =>
  view.tracks
    .filter((t) => t.kind === 'item' && t.owner === owner)
    .map((t) => ({ from: t.arisesFrom, facts: itemFacts.parse(t.facts) }))

/** What was seized and stands on no ledger yet, as a form half filled in. */
export const readSeized = async (
  desk: Desk,
  session: Session,
  caseId: string,
): Promise<Answer<readonly SeizedCard[]>> => {
  const view = await visibleCase(desk, session, caseId)
  if (!view) return notFound
  const mine = view.tracks.filter((t) => t.kind === 'enforcement' && t.owner === session.organ.id)
  const cards = mine.map((parent) => {
    const known = ledgersOf(view, parent.owner)
    const lines = seizedOn(parent).filter(
      (line) => !known.some((k) => k.from === parent.id && k.facts.seizureLine === line),
    )
    return { track: parent.id, lines: lines.map((line) => ({ line, ...readSeizureLine(line) })) }
  })
  return done(cards.filter(({ lines }) => lines.length > 0))
}

/** What on the list cannot be registered, in a sentence. */
const unfit = (view: LoadedCase, { track: from, lines }: SeizedRequest): string | undefined => {
  const parent = view.tracks.find((t) => t.id === from)
  const seized = seizedOn(parent)
  const known = ledgersOf(view, parent?.owner)
  const stranger = lines.find(({ line }) => !seized.includes(line))
  if (stranger) return `「${stranger.line}」不在查封、扣押清单上`
  if (duplicates(lines.map((l) => l.line)) || duplicates(lines.map((l) => l.number))) return '清单原文或者台账号重复'
  const again = lines.find(({ line }) => known.some((k) => k.from === from && k.facts.seizureLine === line))
  if (again) return `「${again.line}」已经登记`
  const taken = lines.find(({ number }) => known.some((k) => k.facts.number === number))
  return taken && `台账号「${taken.number}」已经用过`
}

const registered = async (
  tx: Transaction,
  desk: Desk,
  session: Session,
  view: LoadedCase,
  request: SeizedRequest,
  { line, ...said }: SeizedLine,
): Promise<CaseWrite> => {
  const workflow = desk.law.workflows.get('item')
  const parent = view.tracks.find((t) => t.id === request.track)
  if (!workflow || !parent) throw new Withdrawn(notFound.refused)
  const setting = settingOf(desk, view)
  const occurredAt = request.occurredAt ?? desk.now()
  const opened = trackOf(session, view, setting, {
    workflow,
    audience: superiorsOf(view.organs, session.organ),
    subject: parent.subject,
    arisesFrom: parent.id,
    openedAt: occurredAt,
  })
  const verdict = decide(
    { ...view, tracks: [...view.tracks, opened.track] },
    {
      track: opened.track.id,
      step: 'registerItem',
      input: {
        ...readSeizureLine(line),
        ...said,
        source: request.source,
        sourcePaper: request.sourcePaper,
        seizureLine: line,
      },
      occurredAt,
      origin: { how: 'own' },
      actor: { organ: session.organ.id, officer: session.officer.id },
      officer: session.officer,
      office: session.organ.id,
    },
    setting,
  )
  if ('reasons' in verdict) throw new Withdrawn(refusedBy(verdict, setting).refused)
  const { decision, documents } = await withDocuments(tx, desk, view, verdict.decision, session, {})
  const [first, ...rest] = decision.appends
  const whole = { ...first, expectedRevision: 0, events: [...opened.events, ...first.events] }
  const write = writeOf(view, { ...decision, appends: [whole, ...rest] }, documents, desk, setting)
  return { ...write, newTracks: [first.track] }
}

export const registerSeized = async (
  desk: Desk,
  session: Session,
  request: SeizedRequest,
): Promise<Answer<unknown>> => {
  const { key, ...asked } = request
  const papers: string[] = []
  const answer = await once(desk, session, { key, request: asked, caseId: request.caseId }, 201, async (tx) => {
    const view = await tx.lockCase(request.caseId)
    const parent = view?.tracks.find((t) => t.id === request.track && sees({ organ: session.organ.id }, t))
    if (!view || parent?.kind !== 'enforcement') return notFound
    if (parent.owner !== session.organ.id) return refused('not-possible', '查封、扣押的物品由实施机关登记')
    const wrong = unfit(view, request)
    if (wrong !== undefined) return refused('input', wrong)
    const writes: CaseWrite[] = []
    for (const line of request.lines) writes.push(await registered(tx, desk, session, view, request, line))
    const documents = writes.flatMap((w) => w.documents ?? [])
    papers.push(...documents.map((d) => d.id))
    await tx.commit({
      caseId: view.file.id,
      newTracks: writes.flatMap((w) => w.newTracks ?? []),
      appends: writes.flatMap((w) => w.appends),
      clocks: writes.flatMap((w) => w.clocks ?? []),
      documents,
      notices: writes.flatMap((w) => w.notices ?? []),
    })
    return done({
      items: writes
        .flatMap((w) => w.newTracks ?? [])
        .map((t) => ({
          id: t.id,
          number: itemFacts.parse(t.facts).number,
          etag: desk.etag(t.id, t.revision),
        })),
    })
  })
  if ('value' in answer && papers.length > 0) desk.renderSoon(session, papers)
  return answer
}
