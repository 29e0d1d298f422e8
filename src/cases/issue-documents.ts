/** @module In the step's transaction: reserve the number, freeze the model, check its glyphs, hash it into the event. */
import { audienceOf } from '../access/policy.ts'
import { canonicalJson, taggedHash } from '../domain/canonical.ts'
import type { DocumentModel } from '../domain/document-model.ts'
import { dayOf } from '../domain/time.ts'
import { missingInDocument } from '../documents/render.ts'
import type { CaseView, Track } from '../engine/case-view.ts'
import { momentOf, type PlannedDocument } from '../engine/setting.ts'
import type { IssuedDocument, TrackEvent } from '../engine/event.ts'
import { refused, Withdrawn, type Desk, type Refused, type Session } from './desk.ts'
import type { DocumentRow, Transaction } from './ports.ts'

export interface Issuing {
  readonly view: CaseView
  /** The track after the step. */
  readonly track: Track
  readonly event: TrackEvent
  readonly session: Session
  /** External numbers by document kind; absent kinds take the organ's own series. */
  readonly numbers: Readonly<Record<string, string>>
}

export const PREVIEW_NUMBER = '〔预览〕'

/** The model of one document, glyphs checked. A character no font has is refused with its code point, never printed as □. */
export const freeze = (
  { view, track, event, session }: Issuing,
  planned: PlannedDocument,
  number: string | undefined,
): { model: DocumentModel } | { refused: Refused } => {
  const moment = momentOf(view, track, event.occurredAt)
  const model = planned.template.build({
    facts: track.facts,
    file: view.file,
    track,
    organ: session.organ,
    organs: view.organs,
    number,
    at: event.occurredAt,
    on: dayOf(event.occurredAt),
    actedOn: moment.actedOn,
    officerName: (id) => (id === session.officer.id ? session.officer.name : (id ?? '')),
    actor: event.actor,
    marks: view.file.synthetic || event.synthetic ? ['含合成数据'] : [],
  })
  const missing = missingInDocument(model)
  if (missing.length === 0) return { model }
  const list = missing.map((m) => `「${m.char}」（${m.codePoint}）`).join('、')
  return refused(
    'glyph-missing',
    `《${planned.template.title}》中的${list}在现有字库中没有字形，不能印出；请核对，或者以偏旁描述注明`,
  )
}

const taken = (number: string) => new Withdrawn({ code: 'number-taken', detail: `文号${number}已经用过` })

/** `used`: numbers given to earlier documents of the same step. */
const numberFor = async (
  tx: Transaction,
  issuing: Issuing,
  planned: PlannedDocument,
  used: readonly string[],
): Promise<string | undefined> => {
  const { organ } = issuing.session
  const external = issuing.numbers[planned.kind]
  if (external !== undefined) {
    if (used.includes(external) || (await tx.numberTaken(organ.id, external))) throw taken(external)
    return external
  }
  if (planned.template.series === undefined) return undefined
  const year = Number(dayOf(issuing.event.occurredAt).slice(0, 4))
  for (;;) {
    const n = await tx.nextNumber(organ.id, planned.template.series, year)
    const number = `${organ.code}${planned.template.series}〔${year}〕${n}号`
    // Entered by hand as an external number before: it is used, so the series goes on.
    if (!used.includes(number) && !(await tx.numberTaken(organ.id, number))) return number
  }
}

/** Throws Withdrawn, which takes the reserved number back with the whole step. */
export const issueDocuments = async (
  tx: Transaction,
  desk: Desk,
  issuing: Issuing,
  planned: readonly PlannedDocument[],
): Promise<readonly DocumentRow[]> => {
  const unknown = Object.keys(issuing.numbers).filter((kind) => !planned.some((p) => p.kind === kind))
  if (unknown.length > 0)
    throw new Withdrawn({ code: 'input', detail: `本环节不出具所填文号的文书：${unknown.join('、')}` })
  const rows: DocumentRow[] = []
  for (const one of planned) {
    const number = await numberFor(
      tx,
      issuing,
      one,
      rows.flatMap((r) => r.number ?? []),
    )
    const frozen = freeze(issuing, one, number)
    if ('refused' in frozen) throw new Withdrawn(frozen.refused)
    // A number the officer wrote in the form (立案决定书文号): the organ's own series knows nothing of it.
    const stated = frozen.model.number
    if (stated !== undefined && stated !== number && (await tx.numberTaken(issuing.session.organ.id, stated)))
      throw taken(stated)
    rows.push({
      id: desk.newId(),
      caseId: issuing.view.file.id,
      track: issuing.track.id,
      event: issuing.event.id,
      kind: one.kind,
      title: one.template.title,
      organ: issuing.session.organ.id,
      number: stated,
      model: frozen.model,
      modelHash: taggedHash(canonicalJson(frozen.model)),
      stage: 'issued',
      audience: audienceOf(issuing.event, issuing.track, one.template.inner),
      createdAt: issuing.event.recordedAt,
    })
  }
  return rows
}

/** What the event keeps of a document: an inner one is marked, so that the timeline of another organ leaves it out. */
export const issued = (
  { id, kind, title, number, modelHash }: DocumentRow,
  planned: readonly PlannedDocument[],
): IssuedDocument => ({
  id,
  kind,
  title,
  number,
  modelHash,
  ...(planned.some((p) => p.kind === kind && p.template.inner) && { inner: true }),
})
