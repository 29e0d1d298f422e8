/** @module life: the working life of documents over HTTP: what an office fills in, and one action on one document. */
import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { z } from 'zod'
import { at, idSchema, type HttpAnswer, type TestServer } from './http.ts'

export const office = 'guyang-ecology.clerk'
export const handler = 'guyang-ecology.handler'
export const deptHead = 'guyang-ecology.deptHead'

const sealing = { at: at('2026-09-12 09:30'), by: '印章管理员', approvedBy: '办公室主任', copies: 3, seal: '机关公章' }
export const serving = {
  recipient: 'guyang-police',
  mode: 'direct',
  result: 'delivered',
  at: at('2026-09-12 09:40'),
  servedBy: ['承办人甲', '承办人乙'],
  place: '固阳县公安局',
  receivedBy: '民警甲',
}
/** A form each action lets through, as of 2026-09-12. */
export const lifeInputs: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  print: { at: at('2026-09-12 09:20'), by: '内勤甲', copies: 3 },
  number: { number: '固环移函〔2026〕88号' },
  'final-text': { evidence: 'none' },
  seal: sealing,
  original: { evidence: 'none' },
  void: { because: '当事人名称有误' },
  service: serving,
}

const lifeSchema = z.object({
  document: z.string(),
  stage: z.string(),
  mine: z.boolean(),
  etag: z.string().optional(),
  original: z.object({ name: z.string(), sha256: z.string() }).optional(),
  actions: z.array(z.object({ action: z.string(), reasons: z.array(z.looseObject({ code: z.string() })) })),
  history: z.array(z.object({ title: z.string(), says: z.string(), by: z.string() })),
  services: z.array(
    z.looseObject({ id: z.string(), recipientName: z.string(), modeTitle: z.string(), annulled: z.boolean() }),
  ),
})
export const lifeOf = async (server: TestServer, document: string, as = office) => {
  const answer = await server.send(`/documents/${document}/life`, { as })
  expect(answer.status, answer.text).toBe(200)
  return lifeSchema.parse(answer.body)
}
/** The id of the document of that kind the viewer may read, the last one issued. */
export const documentOf = async (server: TestServer, caseId: string, kind: string, as = office): Promise<string> => {
  const { body } = await server.send(`/cases/${caseId}/documents`, { as })
  const found = z.array(z.object({ id: z.string(), kind: z.string() })).parse(body)
  const one = found.findLast((d) => d.kind === kind)
  if (!one) throw new Error(`no ${kind}`)
  return one.id
}

export interface Acting {
  readonly by?: string
  readonly etag?: string
  readonly key?: string
}
/** With the present etag unless told otherwise. */
export const act = async (
  server: TestServer,
  document: string,
  action: string,
  input: unknown = lifeInputs[action],
  { by = office, etag, key = randomUUID() }: Acting = {},
): Promise<HttpAnswer> => {
  const present = etag ?? (await lifeOf(server, document)).etag ?? ''
  return server.post(`/documents/${document}/${action}`, by, input, { 'if-match': present, 'idempotency-key': key })
}
export const acted = async (
  ...args: Parameters<typeof act>
): Promise<{ stage: string; etag: string; service?: string }> => {
  const answer = await act(...args)
  expect(answer.status, answer.text).toBe(201)
  return z.object({ stage: z.string(), etag: z.string(), service: z.string().optional() }).parse(answer.body)
}

/** A file put into the evidence of the case by the bureau. */
export const upload = async (
  server: TestServer,
  caseId: string,
  name: string,
  content: string | Uint8Array,
): Promise<string> => {
  const headers = { 'content-type': 'application/octet-stream', 'idempotency-key': randomUUID() }
  const raw = typeof content === 'string' ? content : new Uint8Array(content)
  const path = `/cases/${caseId}/evidence?name=${encodeURIComponent(name)}`
  return idSchema.parse((await server.send(path, { as: office, raw, headers })).body).id
}
export const pdf = '%PDF-1.7 盖章扫描件'

/** The transfer letter sealed, its scan kept, and served on the police: something on every route. */
export const serveLetter = async (server: TestServer, caseId: string) => {
  const document = await documentOf(server, caseId, 'transfer-letter')
  await acted(server, document, 'seal')
  const evidence = await upload(server, caseId, '移送书.pdf', pdf)
  await acted(server, document, 'original', { evidence })
  const { service } = await acted(server, document, 'service')
  return { document, service }
}
