/** @module One typed route per step, made from its definition; and 更正. */
import { Hono } from 'hono'
import { describeRoute, resolver } from 'hono-openapi'
import { z } from 'zod'
import { annulEvent } from '../cases/annul-event.ts'
import { previewStep, takeStep, type StepRequest } from '../cases/take-step.ts'
import { postTitles, seatTitles } from '../domain/organ.ts'
import { instant, instantSchema } from '../domain/time.ts'
import type { Law } from '../engine/setting.ts'
import type { Origin } from '../engine/event.ts'
import type { StepInfo } from '../engine/step.ts'
import { bodyOf, jsonBody, keyed, keyOf, type AppEnv, type Ctx } from './context.ts'
import { answerJson, problem } from './problems.ts'

const originSchema = z.discriminatedUnion('how', [
  z.object({ how: z.literal('own') }).meta({ title: '本机关办理' }),
  z
    .object({
      how: z.literal('paper'),
      number: z.string().max(200).optional(),
      receivedAt: instantSchema,
      scan: z.string().max(200).optional(),
    })
    .meta({ title: '来文登记' }),
])
const envelope = z.object({
  occurredAt: instantSchema.meta({ title: '办理时间' }),
  origin: originSchema,
  remark: z.string().trim().max(2000).optional().meta({ title: '备注、逾期原因' }),
  synthetic: z.string().trim().max(500).optional().meta({ title: '合成数据说明' }),
  numbers: z
    .record(z.string(), z.string().trim().min(1).max(100))
    .optional()
    .meta({ title: '外来文号', description: '文书种类 → 文号；不填的取本机关序列' }),
})
/** The form itself is judged by the engine, after access and state: the order of DESIGN §3. */
const loose = envelope.extend({ input: z.unknown() })

const annulment = z.object({ event: z.string().max(200), because: z.string().trim().min(2).max(2000) })

const exampleOf = (info: StepInfo) => ({
  occurredAt: '2026-09-28T09:30:00+08:00',
  origin:
    info.by.side === 'enforcer'
      ? { how: 'own' }
      : { how: 'paper', number: '示例文号', receivedAt: '2026-09-28T10:00:00+08:00' },
  input: info.example,
})

const normal = (origin: z.infer<typeof originSchema>): Origin =>
  origin.how === 'own' ? origin : { ...origin, receivedAt: instant(origin.receivedAt) }

/** Empty when there is no If-Match; a preview needs none. */
const requestOf = (c: Ctx, kind: string, step: string, body: z.infer<typeof loose>): StepRequest => ({
  caseId: c.req.param('case') ?? '',
  kind,
  track: c.req.param('track') ?? '',
  step,
  occurredAt: instant(body.occurredAt),
  origin: normal(body.origin),
  input: body.input,
  remark: body.remark || undefined,
  synthetic: body.synthetic || undefined,
  numbers: body.numbers,
  ifMatch: c.req.header('if-match') ?? '',
  key: keyOf(c),
})

const responses = {
  200: { description: '预览（?preview=true），不写入' },
  201: { description: '已办理' },
  400: { description: '填写内容有误' },
  404: { description: '没有这个程序，或者无权查阅' },
  409: { description: '暂不能办理，附全部原因' },
  412: { description: '程序已有新的办理记录，附变化' },
  422: { description: '请求编号已用于内容不同的操作；或者字库中没有字形' },
  428: { description: '缺少 If-Match' },
}
const parameters = [
  {
    name: 'If-Match',
    in: 'header' as const,
    schema: { type: 'string' as const },
    description: '程序的 etag；预览不需要，办理缺少时 428',
  },
  {
    name: 'Idempotency-Key',
    in: 'header' as const,
    schema: { type: 'string' as const },
    description: '预览不需要，办理缺少时 400',
  },
  { name: 'preview', in: 'query' as const, schema: { type: 'boolean' as const } },
]

export const stepRoutes = (law: Law) => {
  const routes = new Hono<AppEnv>()
  for (const flow of law.workflows.values()) {
    for (const [step, info] of Object.entries(flow.steps)) {
      const body = envelope.extend({ input: info.form })
      const who = `${seatTitles[info.by.side]}：${info.by.posts.map((p) => postTitles[p]).join('、')}`
      routes.post(
        `/cases/:case/${flow.kind}/:track/${step}`,
        describeRoute({
          operationId: `${flow.kind}.${step}`,
          summary: `${flow.title}：${info.title}`,
          description: `${info.help ?? ''}\n\n办理：${who}`,
          tags: [flow.title],
          parameters,
          requestBody: {
            required: true,
            content: { 'application/json': { schema: resolver(body), example: exampleOf(info) } },
          },
          responses,
        }),
        jsonBody(loose),
        async (c) => {
          const { desk, session } = c.var
          const request = requestOf(c, flow.kind, step, c.req.valid('json'))
          if (c.req.query('preview') === 'true') return answerJson(c, await previewStep(desk, session, request))
          const missing = missingGuard(request.ifMatch, request.key)
          return missing ? problem(c, missing) : answerJson(c, await takeStep(desk, session, request), 201)
        },
      )
    }
    routes.post(
      `/cases/:case/${flow.kind}/:track/annulments`,
      describeRoute({
        operationId: `${flow.kind}.annul`,
        summary: `${flow.title}：更正`,
        requestBody: bodyOf(annulment),
        tags: [flow.title],
        parameters: parameters.slice(0, 1),
        responses,
      }),
      keyed,
      jsonBody(annulment),
      async (c) => {
        const { desk, session } = c.var
        const ifMatch = c.req.header('if-match') ?? ''
        const missing = missingGuard(ifMatch, keyOf(c))
        if (missing) return problem(c, missing)
        const { event, because } = c.req.valid('json')
        const request = {
          caseId: c.req.param('case'),
          kind: flow.kind,
          track: c.req.param('track'),
          event,
          because,
          ifMatch,
          key: keyOf(c),
        }
        return answerJson(c, await annulEvent(desk, session, request), 201)
      },
    )
  }
  routes.post('/cases/:case/:kind/:track/:step', describeRoute({ hide: true }), (c) => {
    const kind = c.req.param('kind')
    const flow = law.workflows.get(kind)
    if (!flow) return problem(c, { code: 'unknown-kind', detail: `没有「${kind}」这种程序` })
    return problem(c, { code: 'unknown-step', detail: `「${flow.title}」没有「${c.req.param('step')}」这个办理环节` })
  })
  return routes
}

const missingGuard = (ifMatch: string, key: string) => {
  if (key.length < 8 || key.length > 200)
    return { code: 'key-required', detail: '写入请求应当带 Idempotency-Key（8至200个字符）' }
  if (ifMatch === '')
    return { code: 'precondition-required', detail: '办理环节应当带 If-Match（程序的版本），以免覆盖他人的办理' }
  return undefined
}
