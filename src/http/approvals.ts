/** @module 审批: 待我审批, the approvals of a case, and 提请审批. The words of an approval are steps of its own track. */
import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { z } from 'zod'
import { proposeStep } from '../cases/propose-step.ts'
import { readApprovals, readCaseApprovals } from '../cases/read-approvals.ts'
import { instant, instantSchema } from '../domain/time.ts'
import { bodyOf, jsonBody, keyed, keyOf, type AppEnv } from './context.ts'
import { answerJson } from './problems.ts'

const proposal = z.object({
  track: z.string().max(200).meta({ title: '来源程序' }),
  step: z.string().max(100).meta({ title: '拟办理的环节' }),
  input: z.unknown().meta({ title: '拟办理环节的填写内容' }),
  opinion: z.string().trim().min(1).max(5000).meta({ title: '提请意见' }),
  remark: z.string().trim().max(2000).optional().meta({ title: '拟办理环节的备注' }),
  occurredAt: instantSchema.meta({ title: '提请时间' }),
  synthetic: z.string().trim().max(500).optional(),
})

export const approvalRoutes = () => {
  const routes = new Hono<AppEnv>()
  const described = (summary: string) =>
    describeRoute({
      summary,
      tags: ['审批'],
      responses: { 200: { description: summary }, 404: { description: '没有，或者无权查阅' } },
    })
  routes.get('/approvals', described('待我审批'), async (c) => c.json(await readApprovals(c.var.desk, c.var.session)))
  routes.get('/cases/:case/approvals', described('本案的审批'), async (c) =>
    answerJson(c, await readCaseApprovals(c.var.desk, c.var.session, c.req.param('case'))),
  )
  routes.post(
    '/cases/:case/approvals',
    describeRoute({
      summary: '提请审批',
      tags: ['审批'],
      requestBody: bodyOf(proposal),
      responses: { 201: { description: '已提请' }, 409: { description: '暂不能办理，附全部原因' } },
    }),
    keyed,
    jsonBody(proposal),
    async (c) => {
      const { occurredAt, ...body } = c.req.valid('json')
      const request = { ...body, occurredAt: instant(occurredAt), caseId: c.req.param('case'), key: keyOf(c) }
      return answerJson(c, await proposeStep(c.var.desk, c.var.session, request), 201)
    },
  )
  return routes
}
