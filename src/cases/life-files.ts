/** @module Files of the working life: a scan or a text made elsewhere, kept as evidence, told by its first bytes. */
import type { KeptFile } from '../domain/document-life.ts'
import type { Reason } from '../domain/reason.ts'
import type { Desk, Session } from './desk.ts'

const kinds = {
  pdf: [0x25, 0x50, 0x44, 0x46, 0x2d],
  /** .docx and OFD are both ZIP. */
  zip: [0x50, 0x4b, 0x03, 0x04],
  jpeg: [0xff, 0xd8, 0xff],
  png: [0x89, 0x50, 0x4e, 0x47],
  tiff: [0x49, 0x49, 0x2a, 0x00],
  'tiff-be': [0x4d, 0x4d, 0x00, 0x2a],
} as const
export type FileKind = keyof typeof kinds
const kindNames = ['pdf', 'zip', 'jpeg', 'png', 'tiff', 'tiff-be'] as const satisfies readonly FileKind[]

const kindOf = (head: Uint8Array): FileKind | undefined =>
  kindNames.find((k) => kinds[k].every((byte, i) => head[i] === byte))

const firstBytes = async (desk: Desk, sha256: string): Promise<Uint8Array> => {
  const content = await desk.files.read(sha256)
  if (!content) return new Uint8Array()
  const reader = content.stream.getReader()
  const { value } = await reader.read()
  await reader.cancel()
  return value ?? new Uint8Array()
}

/** A piece of evidence of the same case that this organ keeps, if it is one of the kinds asked for. */
export const keptFile = async (
  desk: Desk,
  session: Session,
  caseId: string,
  id: string,
  field: string,
  allowed?: readonly FileKind[],
): Promise<{ readonly file: KeptFile } | { readonly reason: Reason }> => {
  const unblock = { by: 'form' as const, field }
  const row = await desk.store.evidenceItem({ organ: session.organ.id, officer: session.officer.id }, id)
  if (!row || row.caseId !== caseId)
    return { reason: { code: 'evidence-unknown', says: '本案证据里没有这个文件，请先上传', field, unblock } }
  const kind = kindOf(await firstBytes(desk, row.sha256))
  if (allowed && (kind === undefined || !allowed.includes(kind)))
    return {
      reason: { code: 'wrong-file-kind', says: '文件的内容不是所要求的格式（看内容，不看文件名）', field, unblock },
    }
  const mime = kind === 'pdf' ? 'application/pdf' : kind === 'zip' && row.name.endsWith('.docx') ? DOCX : row.mime
  return { file: { evidence: row.id, name: row.name, mime, bytes: row.bytes, sha256: row.sha256 } }
}
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
