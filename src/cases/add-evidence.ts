/** @module Evidence: bytes streamed to the content-addressed store, hashed on the way, entered in the case's folder. */
import { seesCase } from '../access/policy.ts'
import { done, notFound, type Answer, type Desk, type Session } from './desk.ts'
import { once } from './idempotent.ts'
import type { EvidenceRow } from './ports.ts'

export const MAX_EVIDENCE_BYTES = 2 * 1024 ** 3

export interface EvidenceRequest {
  readonly caseId: string
  readonly name: string
  readonly mime: string
  readonly content: AsyncIterable<Uint8Array>
  readonly key: string
}

/** The entry goes to the organ's own folder: what one organ keeps is not shown to another until it is handed over. */
export const addEvidence = async (desk: Desk, session: Session, request: EvidenceRequest): Promise<Answer<unknown>> => {
  const view = await desk.store.loadCase(request.caseId)
  if (!view || !seesCase({ organ: session.organ.id }, view.file, view.tracks)) return notFound
  const stored = await desk.files.save(request.content, MAX_EVIDENCE_BYTES)
  const { caseId, name, mime, key } = request
  return once(desk, session, { key, request: { caseId, name, mime, sha256: stored.sha256 } }, 201, async (tx) => {
    const row: EvidenceRow = {
      id: desk.newId(),
      caseId,
      name,
      mime,
      ...stored,
      audience: [session.organ.id],
      addedBy: session.officer.id,
      addedAt: desk.now(),
    }
    const { audience: _, ...body } = row
    const event = {
      id: desk.newId(),
      type: 'evidence-added' as const,
      body: { evidence: body },
      recordedAt: row.addedAt,
      recordedBy: session.officer.id,
    }
    await tx.commit({ caseId, appends: [], folder: [{ organ: session.organ.id, event }], evidence: [row] })
    return done({ id: row.id, name, mime, bytes: row.bytes, sha256: row.sha256, addedAt: row.addedAt })
  })
}

/** The bytes of one piece of evidence, for an organ that may see it. */
export const evidenceContent = async (desk: Desk, session: Session, id: string) => {
  const row = await desk.store.evidenceItem({ organ: session.organ.id, officer: session.officer.id }, id)
  const content = row && (await desk.files.read(row.sha256))
  return row && content ? done({ row, content }) : notFound
}
