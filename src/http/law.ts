/** @module The law as data, and what the machine room needs. */
import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { z } from 'zod'
import { describeInstruments, describeLimits, describeLinks, describeWorkflows } from '../cases/describe-law.ts'
import { takeHolidays } from '../cases/import-holidays.ts'
import { postsOn } from '../engine/entitlement.ts'
import { dayOf } from '../domain/time.ts'
import { diagramOf } from '../engine/diagram.ts'
import { jsonBody, keyed, keyOf, type AppEnv, type Ctx } from './context.ts'
import { answerJson, problem } from './problems.ts'

const described = (summary: string, tag: string) =>
  describeRoute({ summary, tags: [tag], responses: { 200: { description: summary } } })
const today = (c: Ctx) => dayOf(c.var.desk.now())

export const lawRoutes = () => {
  const routes = new Hono<AppEnv>()
  routes.get('/workflows', described('程序、环节和表单', '法规'), (c) =>
    c.json(describeWorkflows(c.var.desk, today(c))),
  )
  routes.get('/workflows/:kind/diagram', described('程序图（Mermaid）', '法规'), (c) => {
    const flow = c.var.desk.law.workflows.get(c.req.param('kind'))
    return flow ? c.text(diagramOf(flow)) : problem(c, { code: 'unknown-kind', detail: '没有这种程序' })
  })
  routes.get('/law/limits', described('期限', '法规'), (c) => c.json({ items: describeLimits(today(c)) }))
  routes.get('/law/instruments', described('规范性文件', '法规'), (c) => c.json({ items: describeInstruments() }))
  routes.get('/law/link-rules', described('衔接规则', '法规'), (c) =>
    c.json({ items: describeLinks(c.var.desk, today(c)) }),
  )
  routes.post(
    '/law/holidays',
    describeRoute({
      summary: '导入节假日安排',
      tags: ['法规'],
      responses: { 200: { description: '重算的计时数' }, 400: { description: '有误' } },
    }),
    keyed,
    jsonBody(z.unknown()),
    async (c) => {
      const { desk, session } = c.var
      // A year's calendar moves every deadline: the head of an organ answers for it.
      const posts = postsOn(session.officer.appointments, session.organ.id, today(c))
      if (!posts.some((p) => p === 'head' || p === 'actingHead'))
        return problem(c, { code: 'not-possible', detail: '节假日安排由正职负责人或者主持工作的负责人导入' })
      return answerJson(c, await takeHolidays(desk, session, c.req.valid('json'), keyOf(c)))
    },
  )
  return routes
}
