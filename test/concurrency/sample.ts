/** @module sample: the smallest case, track, event and clock that a store accepts. No law in them. */
import { randomUUID } from 'node:crypto'
import type { CaseWrite, ClockRow, DocumentRow, NoticeRow, Store } from '../../src/cases/ports.ts'
import { canonicalJson, taggedHash } from '../../src/domain/canonical.ts'
import { instant, type Instant } from '../../src/domain/time.ts'
import type { CaseFile, Track } from '../../src/engine/case-view.ts'
import type { TrackEvent } from '../../src/engine/event.ts'

export const at = instant('2026-08-20T02:00:00Z')
export const bureau = 'eco-guyang'
export const police = 'psb-guyang'
export const stranger = 'court-other'
export const viewer = (organ: string) => ({ organ, officer: `${organ}-1` })

export const caseFile = (id: string, more: Partial<CaseFile> = {}): CaseFile => ({
  id,
  title: '某某公司私设暗管排放废水案',
  region: '150222',
  openedBy: bureau,
  acts: [],
  parties: [{ id: 'p1', name: '某某化工有限公司', kind: 'unit', identifier: '91150222MA0EXAMPLE' }],
  sites: [],
  ...more,
})

export const track = (id: string, more: Partial<Track> = {}): Track => ({
  id,
  kind: 'police-transfer',
  version: 1,
  owner: bureau,
  seats: { enforcer: bureau, police },
  audience: [bureau, police],
  subject: { acts: [], parties: ['p1'] },
  state: 'open',
  facts: {},
  revision: 0,
  clocks: [],
  ...more,
})

export const event = (more: Partial<TrackEvent> = {}): TrackEvent => ({
  id: randomUUID(),
  type: 'step',
  step: 'report',
  title: '提出移送报告',
  version: 1,
  state: 'open',
  delta: {},
  starts: [],
  stops: [],
  supersedes: [],
  exclusions: [],
  anomalies: [],
  documents: [],
  reveals: [],
  occurredAt: at,
  recordedAt: at,
  lateEntry: false,
  actor: { organ: bureau, officer: 'o1', post: 'handler' },
  recordedBy: 'o1',
  office: bureau,
  origin: { how: 'own' },
  audience: 'track',
  ...more,
})

export const clock = (caseId: string, onTrack: string, startedBy: string, more: Partial<ClockRow> = {}): ClockRow => ({
  id: `${onTrack}:D-09a:1`,
  caseId,
  track: onTrack,
  limit: 'D-09a',
  round: 1,
  startedBy,
  from: at,
  due: instant('2026-08-23T15:59:59.999Z'),
  provisional: false,
  suspended: false,
  exclusions: [],
  superseded: false,
  proof: ['起算：2026年8月20日', '三日'],
  ...more,
})

export const document = (
  caseId: string,
  onTrack: string,
  byEvent: string,
  more: Partial<DocumentRow> = {},
): DocumentRow => {
  const model: DocumentRow['model'] = {
    kind: 'transfer-letter',
    head: 'redhead',
    organ: '固阳县生态环境局',
    title: '涉嫌环境犯罪案件移送书',
    blocks: [{ kind: 'narrative', paragraphs: [{ text: '现将该案移送你局。' }] }],
    date: '2026-08-20',
    basis: [],
  }
  return {
    id: randomUUID(),
    caseId,
    track: onTrack,
    event: byEvent,
    kind: model.kind,
    title: model.title,
    organ: bureau,
    model,
    modelHash: taggedHash(canonicalJson(model)),
    stage: 'signed',
    audience: [bureau, police],
    createdAt: at,
    ...more,
  }
}

export const notice = (caseId: string, onTrack: string, byEvent: string, more: Partial<NoticeRow> = {}): NoticeRow => ({
  id: randomUUID(),
  toOrgan: police,
  caseId,
  track: onTrack,
  event: byEvent,
  kind: 'main',
  says: '收到移送材料',
  createdAt: at,
  ...more,
})

/** Opens a case with one track and its opening event; `more` is added to the write. */
export const openCase = async (store: Store, caseId: string, more: Partial<CaseWrite> = {}): Promise<Track> => {
  const opened = track(`${caseId}-t1`)
  await store.transact((tx) =>
    tx.commit({
      caseId,
      newCase: { file: caseFile(caseId), openedAt: at },
      newTracks: [opened],
      appends: [
        { track: opened, expectedRevision: 0, events: [event({ type: 'opened', step: 'opened' })], closed: false },
      ],
      folder: [{ event: { id: randomUUID(), type: 'case-opened', body: {}, recordedAt: at, recordedBy: 'o1' } }],
      ...more,
    }),
  )
  return opened
}

/** One step on the first track of a case, as a use case takes it. Returns its revision. */
export const takeStep = (store: Store, caseId: string, events: readonly TrackEvent[] = [event()]): Promise<number> =>
  store.transact(async (tx) => {
    const [first] = (await tx.lockCase(caseId))?.tracks ?? []
    if (!first) throw new Error('no track')
    await tx.commit({ caseId, appends: [{ track: first, expectedRevision: first.revision, events, closed: false }] })
    return first.revision + events.length
  })

export const later = (ms: number): Instant => instant(new Date(Date.parse(at) + ms).toISOString())
