/** @module 鉴定 and 涉案物品: the two lists, and the registering of what was seized. */
import { Hono } from 'hono'
import { describeRoute, validator } from 'hono-openapi'
import { z } from 'zod'
import { listAppraisals, listItems } from '../cases/ledgers.ts'
import { readSeized, registerSeized } from '../cases/register-seized.ts'
import { civilDateSchema, instant, instantSchema } from '../domain/time.ts'
import { bodyOf, jsonBody, keyed, keyOf, type AppEnv } from './context.ts'
import { answerJson, problem } from './problems.ts'

const text = (max: number) => z.string().trim().min(1).max(max)
const query = z.object({
  state: z.enum(['open', 'closed']).optional(),
  due: civilDateSchema.optional(),
  hazard: z.stringbool().optional(),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).optional(),
})
const seized = z.object({
  track: text(100),
  source: z.enum(['sealed', 'seized']),
  sourcePaper: text(500),
  occurredAt: instantSchema.optional(),
  lines: z
    .array(
      z.object({
        line: text(500),
        number: text(500),
        name: text(500).optional(),
        quantity: text(30).optional(),
        unit: text(500).optional(),
        features: text(500),
        hazardous: z.boolean(),
        hazard: text(500).optional(),
        storedAt: text(500),
        custodian: text(500),
      }),
    )
    .min(1)
    .max(100),
})
const described = (summary: string) =>
  describeRoute({
    summary,
    tags: ['鉴定与物品'],
    responses: { 200: { description: summary }, 400: { description: '查询条件有误' } },
  })
const asked = () =>
  validator('query', query, (result, c) => {
    if (!result.success)
      return problem(c, { code: 'input', detail: `查询条件有误：${result.error.map((i) => i.message).join('；')}` })
  })

export const ledgerRoutes = () => {
  const routes = new Hono<AppEnv>()
  routes.get('/appraisals', described('鉴定、检测、认定列表'), asked(), async (c) =>
    c.json(await listAppraisals(c.var.desk, c.var.session, c.req.valid('query'))),
  )
  routes.get('/items', described('涉案物品列表'), asked(), async (c) =>
    c.json(await listItems(c.var.desk, c.var.session, c.req.valid('query'))),
  )
  routes.get('/cases/:case/items/from-seizure', described('已经查封、扣押而没有登记台账的物品'), async (c) =>
    answerJson(c, await readSeized(c.var.desk, c.var.session, c.req.param('case'))),
  )
  routes.post(
    '/cases/:case/items/from-seizure',
    describeRoute({
      summary: '登记查封、扣押的物品：一次建立台账',
      tags: ['鉴定与物品'],
      requestBody: bodyOf(seized),
      responses: { 201: { description: '已登记' }, 400: { description: '填写内容有误' } },
    }),
    keyed,
    jsonBody(seized),
    async (c) => {
      const { occurredAt, ...body } = c.req.valid('json')
      return answerJson(
        c,
        await registerSeized(c.var.desk, c.var.session, {
          ...body,
          ...(occurredAt && { occurredAt: instant(occurredAt) }),
          caseId: c.req.param('case'),
          key: keyOf(c),
        }),
        201,
      )
    },
  )
  return routes
}
