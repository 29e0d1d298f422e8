/** @module Papers one can open: an issued document's PDF, and the 期限计算书 of a clock. */
import { certaintyOf } from '../../workflows/law/instruments.ts'
import type { DocumentModel } from '../domain/document-model.ts'
import { chineseTime, dayOf, instant } from '../domain/time.ts'
import type { KeptFile } from '../domain/document-life.ts'
import { renderPdf } from '../documents/render.ts'
import { done, notFound, refused, type Answer, type Desk, type Session } from './desk.ts'
import { shownModel } from './renumber.ts'
import type { ClockCard } from './read-models.ts'
import { clockCards, visibleCase } from './read-case.ts'

export const RENDERER = 'lianban-grid/1'

/** Draws a document once and keeps its bytes; the same model gives the same bytes. */
export const drawDocument = async (
  desk: Desk,
  session: Session,
  id: string,
): Promise<Answer<{ bytes: Uint8Array; name: string }>> => {
  const row = await desk.store.document({ organ: session.organ.id, officer: session.officer.id }, id)
  if (!row) return notFound
  const { finalText } = row.life ?? {}
  if (finalText) return finalBytes(desk, finalText, 'application/pdf', 'PDF')
  const voided = row.stage === 'voided'
  const bytes = await renderPdf(shownModel(row))
  if (!row.pdf && !voided) {
    const kept = await desk.files.save([bytes], MAX_PDF)
    await desk.store.documentRendered(id, { ...kept, renderer: RENDERER }, desk.now())
  }
  return done({ bytes, name: `${row.number ?? ''}${row.title}.pdf` })
}
/** A text made elsewhere takes the place of our drawing: what is no longer the document is not drawn. */
export const finalBytes = async (
  desk: Desk,
  { sha256, mime, name }: KeptFile,
  wanted: string,
  title: string,
): Promise<Answer<{ bytes: Uint8Array; name: string }>> => {
  if (mime !== wanted) return refused('not-possible', `本文书以外部定稿「${name}」为准，没有${title}；请下载定稿`)
  const content = await desk.files.read(sha256)
  if (!content) return notFound
  return done({ bytes: new Uint8Array(await new Response(content.stream).arrayBuffer()), name })
}
const MAX_PDF = 200 * 1024 * 1024

export const clockSheet = async (
  desk: Desk,
  session: Session,
  clockId: string,
): Promise<Answer<{ bytes: Uint8Array; name: string }>> => {
  const viewer = { organ: session.organ.id, officer: session.officer.id }
  const row = await desk.store.clock(viewer, clockId)
  const view = row && (await visibleCase(desk, session, row.caseId))
  const card = row && view && clockCards(desk, session, view, [row], desk.now())[0]
  if (!card || !row) return notFound
  const limit = desk.law.limitOf(row.limit, dayOf(row.from), 'ecology')
  const marks = [
    ...(view?.file.synthetic ? ['含合成数据'] : []),
    ...(limit.certainty === 'text' && limit.reading === undefined && limit.basis.every((b) => certaintyOf(b) === 'text')
      ? []
      : ['依据待核']),
  ]
  return done({
    bytes: await renderPdf(
      sheetModel(
        {
          ...card,
          proof: limit.reading === undefined ? card.proof : [...card.proof, `读法（依据待核）：${limit.reading}。`],
        },
        session.organ.name,
        dayOf(desk.now()),
        marks,
        limit.basis,
      ),
    ),
    name: `期限计算书-${row.limit}.pdf`,
  })
}

/** 期限计算书: the proof of the algebra, printed line by line. */
export const sheetModel = (
  card: ClockCard,
  organ: string,
  on: string,
  marks: readonly string[],
  basis: DocumentModel['basis'],
): DocumentModel => ({
  kind: 'deadline-sheet',
  head: 'plain',
  organ,
  title: '期限计算书',
  date: on,
  marks: card.provisional ? [...marks, '暂定'] : marks,
  basis,
  blocks: [
    {
      kind: 'kv-table',
      rows: [
        { cells: [{ label: '案件', value: card.caseTitle }] },
        {
          cells: [
            { label: '期限', value: `${card.title}（${card.limit}${card.round > 1 ? `，第${card.round}次` : ''}）` },
          ],
        },
        { cells: [{ label: '义务机关', value: card.dutyName }] },
        { cells: [{ label: '起算', value: chineseTime(instant(card.from)) }] },
        { cells: [{ label: '届满', value: card.due ? chineseTime(instant(card.due)) : '期间停止计算' }] },
        {
          cells: [
            {
              label: '状态',
              value: card.stoppedAt
                ? `${card.statusTitle}（${chineseTime(instant(card.stoppedAt))}）`
                : card.statusTitle,
            },
          ],
        },
        { cells: [{ label: '逾期后果', value: card.missed }] },
      ],
    },
    {
      kind: 'narrative',
      paragraphs: [{ text: '计算过程', role: 'heading1' }, ...card.proof.map((text) => ({ text }))],
    },
    { kind: 'sign-block', organ, date: on },
  ],
})
