/** @module The working life of one document as the panel shows it: its own organ sees all, a reader the stage and the original. */
import {
  documentStages,
  lifeActionNames,
  lifeActions,
  type DocumentStage,
  type KeptFile,
  type LifeAction,
  type LifeActionName,
} from '../domain/document-life.ts'
import { serviceFields, serviceModes } from '../domain/service.ts'
import { dayOf } from '../domain/time.ts'
import { etagOf } from './act-on-document.ts'
import { formSchema } from './describe-law.ts'
import { lifeForms } from '../../workflows/office/life-forms.ts'
import { done, notFound, type Answer, type Desk, type Session } from './desk.ts'
import { stageNow, standingOf } from './life-reasons.ts'
import type { DocumentRow } from './ports.ts'
import { reasonView } from './project.ts'
import type { ReasonView } from './read-models.ts'

export interface LifeAnswer {
  readonly document: string
  readonly stage: DocumentStage
  readonly etag: string
  readonly service?: string
}
export interface LifeActionView {
  readonly action: LifeActionName
  readonly title: string
  readonly help: string
  /** JSON Schema of its form. */
  readonly schema: Readonly<Record<string, unknown>>
  /** Empty: may be done now. */
  readonly reasons: readonly ReasonView[]
}
export interface ServiceCard {
  readonly id: string
  readonly recipientName: string
  readonly modeTitle: string
  readonly delivered: boolean
  readonly annulled: boolean
  readonly servedAt: string
  readonly effectiveOn?: string
}
export interface LifeView {
  readonly document: string
  readonly stage: DocumentStage
  readonly stageTitle: string
  /** The reader's organ issued it. */
  readonly mine: boolean
  /** Opaque; send back as If-Match. */
  readonly etag?: string
  readonly original?: Omit<KeptFile, 'evidence'>
  readonly finalText?: Omit<KeptFile, 'evidence'>
  readonly actions: readonly LifeActionView[]
  readonly history: readonly {
    readonly at: string
    readonly title: string
    readonly by: string
    readonly says: string
  }[]
  readonly services: readonly ServiceCard[]
  /** Fields of the form of 送达 that belong to each mode. */
  readonly serviceFields: typeof serviceFields
  /** Who may be served: the parties of the case and the organs of the track. */
  readonly recipients: readonly { readonly id: string; readonly name: string }[]
}

const withoutId = ({ evidence: _, ...file }: KeptFile) => file

export const readLife = async (desk: Desk, session: Session, id: string): Promise<Answer<LifeView>> => {
  const viewer = { organ: session.organ.id, officer: session.officer.id }
  const row = await desk.store.document(viewer, id)
  if (!row) return notFound
  const now = desk.now()
  const stage = stageNow(row, dayOf(now))
  const { original, finalText } = row.life ?? {}
  const mine = row.organ === session.organ.id
  const shared = {
    document: row.id,
    stage,
    stageTitle: documentStages[stage],
    mine,
    original: original && withoutId(original),
    finalText: finalText && withoutId(finalText),
    serviceFields,
  }
  return done(
    mine
      ? { ...shared, ...(await ownPart(desk, session, row)) }
      : { ...shared, actions: [], history: [], services: [], recipients: [] },
  )
}

const ownPart = async (desk: Desk, session: Session, row: DocumentRow) => {
  const viewer = { organ: session.organ.id, officer: session.officer.id }
  const now = desk.now()
  const [view, entries, services, officers] = await Promise.all([
    desk.store.loadCase(row.caseId),
    desk.store.lifeEntries(row.caseId, row.organ, row.id),
    desk.store.services(viewer, row.id),
    desk.store.officers(),
  ])
  const titles = new Map(Object.values(lifeActions).map(({ entry, title }: LifeAction) => [entry, title]))
  const track = view?.tracks.find((t) => t.id === row.track)
  const organs = Object.values(track?.seats ?? {}).filter((organ) => organ !== row.organ)
  return {
    etag: etagOf(desk, row),
    actions: lifeActionNames.map((action) => ({
      action,
      title: lifeActions[action].title,
      help: lifeActions[action].help,
      schema: formSchema(lifeForms[action]),
      reasons: standingOf(row, action, session, now).map((r) => reasonView(r, desk.law, dayOf(now))),
    })),
    history: entries.map(({ type, body, recordedAt, recordedBy }) => ({
      at: recordedAt,
      title: titles.get(type) ?? type,
      by: officers.find((o) => o.id === recordedBy)?.name ?? recordedBy,
      says: typeof body['says'] === 'string' ? body['says'] : '',
    })),
    services: services.map(({ id, recipientName, mode, result, annulled, servedAt, effectiveOn }) => ({
      id,
      recipientName,
      modeTitle: serviceModes[mode],
      delivered: result === 'delivered',
      annulled,
      servedAt,
      effectiveOn,
    })),
    recipients: [
      ...(view?.file.parties ?? []).map(({ id, name }) => ({ id, name })),
      ...[...new Set(organs)].map((id) => ({ id, name: view?.organs.get(id)?.name ?? id })),
    ],
  }
}
