/** @module 人员与任职, 承办人, 交接. */
import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { z } from 'zod'
import { assignHandler, readHandlers } from '../cases/handlers.ts'
import { handOver, handoverSheet, readHandover } from '../cases/handover.ts'
import { appoint, endAppointment, readOfficers, registerOfficer } from '../cases/people.ts'
import { postSchema, postTitles } from '../domain/organ.ts'
import { civilDateSchema } from '../domain/time.ts'
import { bodyOf, jsonBody, keyed, keyOf, type AppEnv } from './context.ts'
import { answerJson, problem } from './problems.ts'

const text = (title: string, max = 200) => z.string().trim().min(1).max(max).meta({ title })
const post = postSchema.meta({ title: '岗位', labels: postTitles })
const appointment = z.object({
  post,
  as: z.enum(['substantive', 'presiding', 'deputising']).meta({
    title: '方式',
    labels: { substantive: '任命', presiding: '主持工作', deputising: '代理' },
  }),
  for: text('代理何人').optional(),
  from: civilDateSchema.meta({ title: '自' }),
  to: civilDateSchema.optional().meta({ title: '至' }),
  document: text('任职文件'),
})
const newOfficer = z.object({
  login: z
    .string()
    .regex(/^[a-zA-Z0-9._-]{2,60}$/, '账号用2至60个字母、数字、点或者横线')
    .meta({ title: '账号' }),
  name: text('姓名', 50),
  certificate: text('证号', 50),
  password: z.string().min(10, '口令至少十个字符').max(200).meta({ title: '初始口令' }),
  appointment,
})
const ending = z.object({
  post,
  from: civilDateSchema.meta({ title: '自' }),
  to: civilDateSchema.meta({ title: '终止日' }),
  document: text('免职文件'),
})
const handler = z.object({ track: text('程序'), officer: text('接办人'), because: text('理由', 2000) })
const handing = z.object({ to: text('接办人'), because: text('事由', 2000) })

export const peopleRoutes = () => {
  const routes = new Hono<AppEnv>()
  const reads = (summary: string) =>
    describeRoute({
      summary,
      tags: ['人员'],
      responses: { 200: { description: summary }, 404: { description: '没有，或者无权查阅' } },
    })
  const writes = (summary: string, schema: z.ZodType) =>
    describeRoute({
      summary,
      tags: ['人员'],
      requestBody: bodyOf(schema),
      responses: {
        201: { description: summary },
        400: { description: '填写内容有误' },
        409: { description: '暂不能办理' },
      },
    })
  routes.get('/officers', reads('本机关人员与任职'), async (c) => c.json(await readOfficers(c.var.desk, c.var.session)))
  routes.post('/officers', writes('登记人员', newOfficer), keyed, jsonBody(newOfficer), async (c) =>
    answerJson(c, await registerOfficer(c.var.desk, c.var.session, { ...c.req.valid('json'), key: keyOf(c) }), 201),
  )
  routes.post(
    '/officers/:id/appointments',
    writes('登记任职', appointment),
    keyed,
    jsonBody(appointment),
    async (c) => {
      const request = { officer: c.req.param('id'), appointment: c.req.valid('json'), key: keyOf(c) }
      return answerJson(c, await appoint(c.var.desk, c.var.session, request), 201)
    },
  )
  routes.post('/officers/:id/appointments/end', writes('终止任职', ending), keyed, jsonBody(ending), async (c) => {
    const request = { ...c.req.valid('json'), officer: c.req.param('id'), key: keyOf(c) }
    return answerJson(c, await endAppointment(c.var.desk, c.var.session, request), 201)
  })
  routes.get('/officers/:id/handover', reads('交接清单：在办事项'), async (c) =>
    answerJson(c, await readHandover(c.var.desk, c.var.session, c.req.param('id'))),
  )
  routes.post('/officers/:id/handover', writes('全部移交', handing), keyed, jsonBody(handing), async (c) => {
    const request = { ...c.req.valid('json'), from: c.req.param('id'), key: keyOf(c) }
    return answerJson(c, await handOver(c.var.desk, c.var.session, request), 201)
  })
  routes.get('/handovers/:file{.+\\.pdf}', reads('交接清单PDF'), async (c) => {
    const answer = await handoverSheet(c.var.desk, c.var.session, c.req.param('file').replace(/\.pdf$/, ''))
    if ('refused' in answer) return problem(c, answer.refused)
    c.header('content-type', 'application/pdf')
    c.header('content-disposition', `inline; filename*=UTF-8''${encodeURIComponent(answer.value.name)}`)
    return c.body(Uint8Array.from(answer.value.bytes))
  })
  routes.get('/cases/:case/handlers', reads('各程序的承办人'), async (c) =>
    answerJson(c, await readHandlers(c.var.desk, c.var.session, c.req.param('case'))),
  )
  routes.post('/cases/:case/handlers', writes('交办、转办', handler), keyed, jsonBody(handler), async (c) => {
    const request = { ...c.req.valid('json'), caseId: c.req.param('case'), key: keyOf(c) }
    return answerJson(c, await assignHandler(c.var.desk, c.var.session, request), 201)
  })
  return routes
}
