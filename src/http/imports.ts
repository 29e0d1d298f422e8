/** @module 补录导入: template, upload with progress line by line, and the results. */
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { describeRoute } from 'hono-openapi'
import type { Answer } from '../cases/desk.ts'
import { beginImport, importResult, importTemplate, type Progress } from '../cases/import-cases.ts'
import { beginPenaltyImport, penaltyTemplate } from '../cases/import-penalties.ts'
import { XLSX } from '../cases/import-sheets.ts'
import { keyed, type AppEnv, type Ctx } from './context.ts'
import { problem } from './problems.ts'

const MAX_SHEET_BYTES = 8 * 1024 * 1024
const sheetLimit = bodyLimit({
  maxSize: MAX_SHEET_BYTES,
  onError: (c) => problem(c, { code: 'too-large', detail: '文件超过8MB' }),
})
const described = (summary: string) =>
  describeRoute({
    summary,
    tags: ['补录导入'],
    responses: {
      200: { description: summary },
      400: { description: '文件有误' },
      404: { description: '没有，或者无权查阅' },
    },
  })
const sent = (c: Ctx, answer: Answer<{ readonly bytes: Uint8Array; readonly name: string }>) => {
  if ('refused' in answer) return problem(c, answer.refused)
  const { bytes, name } = answer.value
  c.header('content-type', XLSX)
  c.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
  return c.body(new Uint8Array(bytes))
}

/** One JSON value a line. A row that broke the server ends the stream without the line `done`. */
const lines = (progress: AsyncGenerator<Progress>): ReadableStream<Uint8Array> => {
  const text = new TextEncoder()
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await progress.next()
      if (done) controller.close()
      else controller.enqueue(text.encode(`${JSON.stringify(value)}\n`))
    },
    cancel: async () => {
      await progress.return(undefined)
    },
  })
}

export const importRoutes = () => {
  const routes = new Hono<AppEnv>()
  routes.get('/imports/template.xlsx', described('补录导入模板（?kind=enforcement|police-transfer）'), async (c) =>
    sent(c, await importTemplate(c.var.desk, c.var.session, c.req.query('kind') ?? '')),
  )
  routes.post('/imports', described('补录导入（请求体为 .xlsx 文件），逐行回报'), keyed, sheetLimit, async (c) => {
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    const begun = await beginImport(c.var.desk, c.var.session, c.req.query('kind') ?? '', bytes)
    if ('refused' in begun) return problem(c, begun.refused)
    c.header('content-type', 'application/x-ndjson; charset=utf-8')
    return c.body(lines(begun.value))
  })
  routes.get('/penalties/template.xlsx', described('行政处罚台账模板'), async (c) =>
    sent(c, { value: { bytes: await penaltyTemplate(), name: '行政处罚台账模板.xlsx' } }),
  )
  routes.post(
    '/penalties/import',
    described('导入行政处罚台账（请求体为 .xlsx 文件），逐行回报'),
    keyed,
    sheetLimit,
    async (c) => {
      const bytes = new Uint8Array(await c.req.arrayBuffer())
      const begun = await beginPenaltyImport(c.var.desk, c.var.session, bytes)
      if ('refused' in begun) return problem(c, begun.refused)
      c.header('content-type', 'application/x-ndjson; charset=utf-8')
      return c.body(lines(begun.value))
    },
  )
  routes.get('/imports/:id/result.xlsx', described('补录导入结果，未补录的在前'), async (c) =>
    sent(c, await importResult(c.var.desk, c.var.session, c.req.param('id'))),
  )
  return routes
}
