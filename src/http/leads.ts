/** @module 线索与协作: lists, one-call openings, and what is sealed of a reporter. */
import { Hono } from 'hono'
import { describeRoute, validator } from 'hono-openapi'
import { z } from 'zod'
import { beginProceeding, mayBegin } from '../cases/begin-proceeding.ts'
import { linksOf, listCollaborations, listLeads, listOrgans } from '../cases/list-tracks.ts'
import { listReporters, openReporter, sealReporter } from '../cases/sealed-reporter.ts'
import { civilDateSchema, instant, instantSchema } from '../domain/time.ts'
import { bodyOf, jsonBody, keyed, keyOf, type AppEnv } from './context.ts'
import { answerJson, problem } from './problems.ts'

const text = (max: number) => z.string().trim().min(1).max(max)
const reporter = z
  .object({
    name: text(100).meta({ title: '举报人姓名' }),
    phone: text(50).optional().meta({ title: '联系电话' }),
    address: text(500).optional().meta({ title: '住址' }),
    identifier: text(50).optional().meta({ title: '证件号码' }),
  })
  .meta({ title: '举报人密封信息' })
const begun = {
  title: text(200).optional().meta({ title: '名称', description: '新建案件的名称；不得含举报人信息' }),
  caseId: text(100).optional().meta({ title: '所在案件', description: '已有案件的编号；不填则新建案件' }),
  occurredAt: instantSchema.meta({ title: '办理时间' }),
  synthetic: text(500).optional().meta({ title: '合成数据说明' }),
  input: z.unknown().meta({ title: '第一个环节的表单' }),
}
const newLead = z.object({ ...begun, reporter: reporter.optional() })
const newCollaboration = z.object({
  ...begun,
  kind: text(50).meta({ title: '协作事项' }),
  step: text(50).meta({ title: '第一个环节' }),
  asked: text(100).optional().meta({ title: '对方机关' }),
  arisesFrom: text(100).optional().meta({ title: '来源程序' }),
})
const sealing = z.object({ track: text(100), reporter })
const opening = z.object({ reason: text(500).min(2).meta({ title: '拆阅理由' }) })
const query = z.object({
  kind: z.string().max(50).optional(),
  state: z.string().max(100).optional(),
  closed: z.enum(['true', 'false']).optional(),
  due: civilDateSchema.optional(),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).optional(),
})
const TAG = '线索与协作'
const reading = (summary: string) =>
  describeRoute({
    summary,
    tags: [TAG],
    responses: { 200: { description: summary }, 404: { description: '没有，或者无权查阅' } },
  })
const writing = (summary: string, schema: z.ZodType) =>
  describeRoute({
    summary,
    tags: [TAG],
    requestBody: bodyOf(schema),
    responses: {
      201: { description: summary },
      400: { description: '填写内容有误' },
      409: { description: '暂不能办理' },
    },
  })
const queried = () =>
  validator('query', query, (result, c) => {
    if (!result.success)
      return problem(c, { code: 'input', detail: `查询条件有误：${result.error.map((i) => i.message).join('；')}` })
  })

export const leadRoutes = () => {
  const routes = new Hono<AppEnv>()
  for (const [path, summary, list] of [
    ['/leads', '线索列表', listLeads],
    ['/collaborations', '协作事项列表', listCollaborations],
  ] as const)
    routes.get(path, reading(summary), queried(), async (c) => {
      const { closed, ...wanted } = c.req.valid('query')
      const shut = closed === undefined ? undefined : closed === 'true'
      return c.json(await list(c.var.desk, c.var.session, { ...wanted, closed: shut }))
    })
  routes.post('/leads', writing('登记线索', newLead), keyed, jsonBody(newLead), async (c) => {
    const body = c.req.valid('json')
    const occurredAt = instant(body.occurredAt)
    return answerJson(
      c,
      await beginProceeding(c.var.desk, c.var.session, {
        ...body,
        occurredAt,
        kind: 'lead',
        step: 'registerLead',
        key: keyOf(c),
      }),
      201,
    )
  })
  routes.post(
    '/collaborations',
    writing('提起协作事项', newCollaboration),
    keyed,
    jsonBody(newCollaboration),
    async (c) => {
      const body = c.req.valid('json')
      if (!mayBegin(body.kind)) return problem(c, { code: 'unknown-kind', detail: `没有「${body.kind}」这种协作事项` })
      const occurredAt = instant(body.occurredAt)
      return answerJson(
        c,
        await beginProceeding(c.var.desk, c.var.session, { ...body, occurredAt, key: keyOf(c) }),
        201,
      )
    },
  )
  routes.get('/organs', reading('机关列表'), async (c) => c.json(await listOrgans(c.var.desk)))
  routes.get('/cases/:case/links', reading('与本案并案、重复的案件'), async (c) =>
    answerJson(c, await linksOf(c.var.desk, c.var.session, c.req.param('case'))),
  )
  routes.get('/cases/:case/reporters', reading('举报人密封信息（只列有无，不列内容）'), async (c) =>
    answerJson(c, await listReporters(c.var.desk, c.var.session, c.req.param('case'))),
  )
  routes.post('/cases/:case/reporters', writing('密封举报人信息', sealing), keyed, jsonBody(sealing), async (c) => {
    const { track, reporter } = c.req.valid('json')
    const request = { caseId: c.req.param('case'), track, reporter, key: keyOf(c) }
    return answerJson(c, await sealReporter(c.var.desk, c.var.session, request), 201)
  })
  routes.post('/reporters/:id/openings', writing('拆阅举报人信息', opening), keyed, jsonBody(opening), async (c) => {
    const request = { id: c.req.param('id'), reason: c.req.valid('json').reason, key: keyOf(c) }
    c.header('cache-control', 'no-store')
    return answerJson(c, await openReporter(c.var.desk, c.var.session, request), 201)
  })
  return routes
}
