/** @module The interface described by itself: OpenAPI from the registry of steps, its pages, and what the machine room asks. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { law } from '../../workflows/index.ts'
import { databases } from '../support/databases.ts'
import { clerk, TestServer, type HttpAnswer } from '../support/http.ts'

const content = z.object({ schema: z.record(z.string(), z.unknown()), example: z.unknown().optional() })
const operation = z.looseObject({
  operationId: z.string(),
  summary: z.string(),
  tags: z.array(z.string()),
  parameters: z.array(z.object({ name: z.string(), in: z.string() })).default([]),
  requestBody: z.object({ content: z.object({ 'application/json': content }) }).optional(),
  responses: z.record(z.string(), z.object({ description: z.string() })).optional(),
})
const openapi = z.looseObject({
  openapi: z.string(),
  paths: z.record(z.string(), z.record(z.string(), operation)),
})
const steps = [...law.workflows.values()].flatMap((flow) =>
  Object.entries(flow.steps).map(([step, info]) => ({ id: `${flow.kind}.${step}`, kind: flow.kind, step, info })),
)

describe('接口说明', () => {
  let server: TestServer
  let document: z.infer<typeof openapi>
  beforeAll(async () => {
    server = await TestServer.open(databases[0]!)
    document = openapi.parse((await server.send('//openapi.json')).body)
  })
  afterAll(() => server.close())
  const operations = () => Object.values(document.paths).flatMap((methods) => Object.values(methods))

  it('是 OpenAPI 3.1；每个操作有唯一的编号、中文的名称和归类', () => {
    expect(document.openapi).toMatch(/^3\.1\./)
    const ids = operations().map((o) => o.operationId)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
    for (const o of operations()) expect(o.summary, o.operationId).toMatch(/\p{Script=Han}/u)
    expect(operations().filter((o) => o.tags.length === 0)).toEqual([])
  })

  it('没有重复的参数：请求头不分大小写', () => {
    const repeated = operations().flatMap((o) => {
      const names = o.parameters.map((p) => `${p.in}:${p.in === 'header' ? p.name.toLowerCase() : p.name}`)
      return new Set(names).size === names.length ? [] : [o.operationId]
    })
    expect(repeated).toEqual([])
  })

  it('每次写入都说明要带请求编号；办理环节和更正还要带版本', () => {
    for (const [path, methods] of Object.entries(document.paths)) {
      const headers = (methods.post?.parameters ?? []).filter((p) => p.in === 'header').map((p) => p.name.toLowerCase())
      if (methods.post === undefined || path.endsWith('/session')) continue
      expect(headers, path).toContain('idempotency-key')
      if (path.includes('/cases/') && path.includes('{track}')) expect(headers, path).toContain('if-match')
    }
  })

  it.each(steps)('$id 有自己的地址、带类型的请求体和合格的示例', ({ id, kind, step, info }) => {
    const post = document.paths[`/api/v1/cases/{case}/${kind}/{track}/${step}`]?.post
    expect(post?.operationId).toBe(id)
    expect(post?.summary).toContain(info.title)
    const { schema, example } = post?.requestBody?.content['application/json'] ?? { schema: {}, example: undefined }
    const valid = z.fromJSONSchema(schema)
    const judged = valid.safeParse(example)
    expect(judged.error?.issues ?? []).toEqual([])
    const parts = z.looseObject({ input: z.unknown() }).parse(example)
    // A description that accepts any form describes nothing.
    for (const input of [null, '表单', {}]) expect(valid.safeParse({ ...parts, input }).success, `${input}`).toBe(false)
    expect(info.form.safeParse(parts.input).success).toBe(true)
    expect(Object.keys(post?.responses ?? {})).toEqual(
      expect.arrayContaining(['201', '400', '404', '409', '412', '428']),
    )
  })

  it('接口说明可以在网页里翻阅', async () => {
    const page = await server.send('//api/docs')
    expect(page.headers.get('location') ?? '').toBe('/api/docs/index.html')
    const index = await server.send('//api/docs/index.html')
    expect([index.status, index.type]).toEqual([200, 'text/html; charset=utf-8'])
    const parts = [...index.text.matchAll(/(?:src|href)="([^"]+)"/g)].map((m) => m[1])
    expect(parts).toEqual(expect.arrayContaining(['swagger-ui.css', 'swagger-ui-bundle.js', 'start.js']))
    for (const part of parts) expect((await server.send(`//api/docs/${part}`)).status, part).toBe(200)
    expect((await server.send('//api/docs/start.js')).text).toContain('/openapi.json')
    const outside = [
      '//api/docs/no-such-file.js',
      '//api/docs/%2e%2e%2fpackage.json',
      '//api/docs/..%2f..%2fpackage.json',
    ]
    for (const path of outside) expect((await server.send(path)).status, path).toBe(404)
  })

  it('存活、就绪、计量都有答复，不要求登录，也不说案件的事', async () => {
    const healthy = await server.send('//healthz')
    expect([healthy.status, healthy.body]).toEqual([200, { ok: true }])
    const ready = await server.send('//readyz')
    expect([ready.status, ready.body]).toEqual([200, { ready: true, database: expect.stringContaining('PGlite') }])
    const count = (answer: HttpAnswer) =>
      Number(/requests_total\{method="GET",class="4xx"\} (\d+)/.exec(answer.text)?.[1] ?? 0)
    const before = await server.send('//metrics')
    expect([before.status, before.type]).toEqual([200, expect.stringMatching(/^text\/plain/)])
    await server.send('/cases/none', { as: clerk })
    const after = await server.send('//metrics')
    expect(count(after)).toBe(count(before) + 1)
    expect(after.text).not.toContain('none')
  })
})
