/** @module Papers of the working life: the .docx, the stamped original, 送达回证 and 用印登记表. */
import type { KeptFile } from '../domain/document-life.ts'
import { dayOf } from '../domain/time.ts'
import { renderDocx } from '../documents/docx.ts'
import { renderPdf } from '../documents/render.ts'
import { sealRegister, serviceReceipt } from '../../workflows/office/service-receipt.ts'
import { done, notFound, refused, type Answer, type Desk, type Session } from './desk.ts'
import { DOCX } from './life-files.ts'
import { finalBytes } from './papers.ts'
import { shownModel } from './renumber.ts'

interface Paper {
  readonly bytes: Uint8Array
  readonly name: string
}
const viewerOf = (session: Session) => ({ organ: session.organ.id, officer: session.officer.id })
const readable = (desk: Desk, session: Session, id: string) => desk.store.document(viewerOf(session), id)

/** The same frozen model as the PDF, for an organ that finishes its papers elsewhere. */
export const documentDocx = async (desk: Desk, session: Session, id: string): Promise<Answer<Paper>> => {
  const row = await readable(desk, session, id)
  if (!row) return notFound
  const { finalText } = row.life ?? {}
  if (finalText) return finalBytes(desk, finalText, DOCX, ' .docx')
  return done({ bytes: await renderDocx(shownModel(row)), name: `${row.number ?? ''}${row.title}.docx` })
}

export interface Original {
  readonly file: KeptFile
  readonly content: { readonly bytes: number; readonly stream: ReadableStream<Uint8Array> }
}
/** Whoever may read the document may have its original. */
export const documentOriginal = async (desk: Desk, session: Session, id: string): Promise<Answer<Original>> => {
  const row = await readable(desk, session, id)
  if (!row) return notFound
  const file = row.life?.original
  if (!file) return refused('not-possible', '还没有存入盖章原件')
  const content = await desk.files.read(file.sha256)
  return content ? done({ file, content }) : notFound
}

const marksOf = (synthetic: string | undefined) => (synthetic ? ['含合成数据'] : [])

export const serviceSheet = async (desk: Desk, session: Session, id: string): Promise<Answer<Paper>> => {
  const service = await desk.store.service(viewerOf(session), id)
  const row = service && (await readable(desk, session, service.document))
  const view = service && (await desk.store.loadCase(service.caseId))
  if (!service || !row || !view) return notFound
  const proof = service.proof && (await desk.store.evidenceItem(viewerOf(session), service.proof))
  const model = serviceReceipt({
    ...service,
    organ: session.organ.name,
    cause: view.file.title,
    document: row,
    delivered: service.result === 'delivered',
    proofName: proof ? proof.name : undefined,
    on: dayOf(service.servedAt),
    marks: marksOf(view.file.synthetic),
  })
  return done({ bytes: await renderPdf(model), name: `送达回证-${row.title}-${service.recipientName}.pdf` })
}

export const sealSheet = async (desk: Desk, session: Session, id: string): Promise<Answer<Paper>> => {
  const row = await readable(desk, session, id)
  const view = row?.organ === session.organ.id ? await desk.store.loadCase(row.caseId) : undefined
  if (!row || !view) return notFound
  const { sealed } = row.life ?? {}
  if (!sealed) return refused('not-possible', '文书尚未用印')
  const model = sealRegister({
    organ: session.organ.name,
    cause: view.file.title,
    document: row,
    sealed,
    modelHash: row.modelHash,
    on: dayOf(desk.now()),
    marks: marksOf(view.file.synthetic),
  })
  return done({ bytes: await renderPdf(model), name: `用印登记表-${row.number ?? ''}${row.title}.pdf` })
}
