/** @module Cases: list, open, read; tracks; evidence; notices; the inbox. */
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { describeRoute, validator } from 'hono-openapi'
import { z } from 'zod'
import { addEvidence, evidenceContent, MAX_EVIDENCE_BYTES } from '../cases/add-evidence.ts'
import { previewBackfill } from '../cases/preview-backfill.ts'
import { inbox, listCases } from '../cases/inbox.ts'
import { openCase, openTrackInCase } from '../cases/open-case.ts'
import {
  readCase,
  readClocks,
  readDocuments,
  readEvidence,
  readNotices,
  readSteps,
  readTimeline,
} from '../cases/read-case.ts'
import type { Answer, Desk, Session } from '../cases/desk.ts'
import { civilDateSchema, instant, instantSchema } from '../domain/time.ts'
import { backfillSchema, claimOf } from './backfill.ts'
import { bodyOf, jsonBody, keyed, keyOf, type AppEnv } from './context.ts'
import { answerJson, problem } from './problems.ts'

const text = (max: number) => z.string().trim().min(1).max(max)
const newCase = z.object({
  title: text(200).meta({ title: '案件名称' }),
  acts: z
    .array(z.object({ title: text(200), from: civilDateSchema, to: civilDateSchema.optional() }))
    .meta({ title: '违法行为' }),
  parties: z.array(
    z.object({
      name: text(2000),
      kind: z.enum(['person', 'unit', 'unknown']),
      identifier: text(50).optional(),
      address: text(500).optional(),
      phone: text(50).optional(),
      representative: text(100).optional(),
    }),
  ),
  sites: z.array(z.object({ name: text(200), address: text(500) })),
  synthetic: text(500).optional(),
})
const newTrack = z.object({
  kind: text(50),
  acts: z.array(text(100)),
  parties: z.array(text(100)),
  arisesFrom: text(100).optional(),
  asked: text(100).optional(),
  secret: z.boolean().optional(),
  occurredAt: instantSchema.optional(),
  synthetic: text(500).optional(),
  backfill: backfillSchema.optional(),
})
const query = z.object({
  q: z.string().max(200).optional(),
  region: z.string().max(20).optional(),
  organ: z.string().max(100).optional(),
  state: z.string().max(100).optional(),
  due: civilDateSchema.optional(),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).optional(),
})
const described = (summary: string, tag = '案件') =>
  describeRoute({
    summary,
    tags: [tag],
    responses: { 200: { description: summary }, 404: { description: '没有，或者无权查阅' } },
  })
const created = (summary: string, schema?: z.ZodType) =>
  describeRoute({
    summary,
    tags: ['案件'],
    ...(schema ? { requestBody: bodyOf(schema) } : {}),
    responses: { 201: { description: '已建立' }, 400: { description: '填写内容有误' } },
  })

export const caseRoutes = () => {
  const routes = new Hono<AppEnv>()
  routes.get('/inbox', described('我的待办', '待办'), async (c) => c.json(await inbox(c.var.desk, c.var.session)))
  routes.get(
    '/cases',
    described('案件列表'),
    validator('query', query, (result, c) => {
      if (!result.success)
        return problem(c, { code: 'input', detail: `查询条件有误：${result.error.map((i) => i.message).join('；')}` })
    }),
    async (c) => c.json(await listCases(c.var.desk, c.var.session, c.req.valid('query'))),
  )
  routes.post('/cases', created('新建案件', newCase), keyed, jsonBody(newCase), async (c) =>
    answerJson(c, await openCase(c.var.desk, c.var.session, { ...c.req.valid('json'), key: keyOf(c) }), 201),
  )
  routes.post('/cases/:case/tracks', created('建立程序', newTrack), keyed, jsonBody(newTrack), async (c) => {
    const body = c.req.valid('json')
    const occurredAt = body.occurredAt && instant(body.occurredAt)
    const backfill = body.backfill && claimOf(body.backfill)
    const asked = { ...body, backfill, occurredAt, caseId: c.req.param('case') }
    if (c.req.query('preview') !== 'true')
      return answerJson(c, await openTrackInCase(c.var.desk, c.var.session, { ...asked, key: keyOf(c) }), 201)
    return backfill === undefined
      ? problem(c, { code: 'input', detail: '只有补录可以预览' })
      : answerJson(c, await previewBackfill(c.var.desk, c.var.session, { ...asked, backfill }))
  })
  const reads: Readonly<
    Record<string, readonly [string, (desk: Desk, session: Session, caseId: string) => Promise<Answer<unknown>>]>
  > = {
    '/cases/:case': ['案件', readCase],
    '/cases/:case/events': ['办理记录', readTimeline],
    '/cases/:case/clocks': ['期限', readClocks],
    '/cases/:case/documents': ['文书', readDocuments],
    '/cases/:case/notices': ['通知', readNotices],
    '/cases/:case/evidence': ['证据', readEvidence],
    '/cases/:case/steps': ['每个程序的每个环节：可办，或者为什么暂不能办', readSteps],
  }
  for (const [path, [summary, read]] of Object.entries(reads))
    routes.get(path, described(summary), async (c) =>
      answerJson(c, await read(c.var.desk, c.var.session, c.req.param('case') ?? '')),
    )

  routes.post(
    '/cases/:case/evidence',
    created('登记证据（请求体为文件内容）'),
    keyed,
    bodyLimit({
      maxSize: MAX_EVIDENCE_BYTES,
      onError: (c) => problem(c, { code: 'too-large', detail: '文件超过2GB' }),
    }),
    async (c) => {
      const name = c.req.query('name')?.trim()
      if (!name || !c.req.raw.body) return problem(c, { code: 'input', detail: '请给出文件名（?name=）和文件内容' })
      const mime = c.req.header('content-type') ?? 'application/octet-stream'
      return answerJson(
        c,
        await addEvidence(c.var.desk, c.var.session, {
          caseId: c.req.param('case'),
          name,
          mime,
          content: c.req.raw.body,
          key: keyOf(c),
        }),
        201,
      )
    },
  )
  routes.get('/evidence/:id', described('证据内容', '证据'), async (c) => {
    const found = await evidenceContent(c.var.desk, c.var.session, c.req.param('id'))
    if ('refused' in found) return problem(c, found.refused)
    const { row, content } = found.value
    c.header('content-type', 'application/octet-stream')
    c.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(row.name)}`)
    c.header('content-length', String(content.bytes))
    return c.body(content.stream)
  })
  routes.post('/notices/:id/signature', created('签收通知'), keyed, async (c) => {
    const viewer = { organ: c.var.session.organ.id, officer: c.var.session.officer.id }
    const signed = await c.var.desk.store.signNotice(viewer, c.req.param('id'), c.var.desk.now())
    return signed ? c.json({ signed: true }) : problem(c, { code: 'not-found', detail: '没有这个通知，或者无权签收' })
  })
  return routes
}
