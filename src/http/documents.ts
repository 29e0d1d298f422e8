/** @module The working life of documents: 打印, 文号, 定稿, 用印, 原件, 作废, 送达; and the papers one can open. */
import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import type { z } from 'zod'
import { lifeForms } from '../../workflows/office/life-forms.ts'
import { actOnDocument } from '../cases/act-on-document.ts'
import type { Answer } from '../cases/desk.ts'
import { documentDocx, documentOriginal, sealSheet, serviceSheet } from '../cases/life-papers.ts'
import { DOCX } from '../cases/life-files.ts'
import { clockSheet, drawDocument } from '../cases/papers.ts'
import { readLife } from '../cases/read-life.ts'
import { lifeActionNames, lifeActions, type LifeActionName } from '../domain/document-life.ts'
import { postTitles } from '../domain/organ.ts'
import { bodyOf, jsonBody, keyed, keyOf, type AppEnv, type Ctx } from './context.ts'
import { answerJson, problem } from './problems.ts'

const described = (summary: string) =>
  describeRoute({
    summary,
    tags: ['文书'],
    responses: { 200: { description: summary }, 404: { description: '没有，或者无权查阅' } },
  })

const acting = (action: LifeActionName, form: z.ZodType) => {
  const { title, help, posts } = lifeActions[action]
  return describeRoute({
    operationId: `document.${action}`,
    summary: title,
    description: `${help}\n\n办理：出具机关的${posts.map((p) => postTitles[p]).join('、')}`,
    tags: ['文书'],
    parameters: [
      { name: 'If-Match', in: 'header', schema: { type: 'string' }, description: '文书的 etag（见 life）；缺少时 428' },
    ],
    requestBody: bodyOf(form),
    responses: {
      201: { description: '已登记' },
      400: { description: '填写内容有误' },
      404: { description: '没有这份文书，或者不是本机关出具' },
      409: { description: '暂不能办理，附全部原因' },
      412: { description: '文书已有新的登记' },
      428: { description: '缺少 If-Match' },
    },
  })
}

const sent = (
  c: Ctx,
  answer: Answer<{ bytes: Uint8Array; name: string }>,
  type: string,
  way: 'inline' | 'attachment',
) => {
  if ('refused' in answer) return problem(c, answer.refused)
  const { bytes, name } = answer.value
  c.header('content-type', type)
  c.header('content-disposition', `${way}; filename*=UTF-8''${encodeURIComponent(name)}`)
  return c.body(new Uint8Array(bytes))
}

/** The route ends in the extension; the id is what stands before it. */
const idOf = (c: Ctx, extension: string): string => (c.req.param('file') ?? '').slice(0, -extension.length - 1)
const pdfs = {
  '/documents/:file{.+\\.pdf}': ['文书PDF', drawDocument],
  '/clocks/:file{.+\\.pdf}': ['期限计算书PDF', clockSheet],
  '/services/:file{.+\\.pdf}': ['送达回证PDF', serviceSheet],
  '/seals/:file{.+\\.pdf}': ['用印登记表PDF（文书编号）', sealSheet],
} as const

export const documentRoutes = () => {
  const routes = new Hono<AppEnv>()
  for (const [path, [summary, make]] of Object.entries(pdfs))
    routes.get(path, described(summary), async (c) =>
      sent(c, await make(c.var.desk, c.var.session, idOf(c, 'pdf')), 'application/pdf', 'inline'),
    )
  routes.get('/documents/:file{.+\\.docx}', described('文书 .docx，与PDF同一内容'), async (c) =>
    sent(c, await documentDocx(c.var.desk, c.var.session, idOf(c, 'docx')), DOCX, 'attachment'),
  )
  routes.get('/documents/:id/life', described('文书的阶段、可办的登记、经过和送达'), async (c) =>
    answerJson(c, await readLife(c.var.desk, c.var.session, c.req.param('id'))),
  )
  routes.get('/documents/:id/original', described('盖章原件'), async (c) => {
    const found = await documentOriginal(c.var.desk, c.var.session, c.req.param('id'))
    if ('refused' in found) return problem(c, found.refused)
    const { file, content } = found.value
    // What somebody uploaded is never shown inside our pages.
    c.header('content-type', 'application/octet-stream')
    c.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
    c.header('content-length', String(content.bytes))
    return c.body(content.stream)
  })
  for (const action of lifeActionNames) {
    const form: z.ZodType = lifeForms[action]
    routes.post(`/documents/:id/${action}`, acting(action, form), keyed, jsonBody(form), async (c) => {
      const ifMatch = c.req.header('if-match') ?? ''
      if (ifMatch === '')
        return problem(c, {
          code: 'precondition-required',
          detail: '登记文书应当带 If-Match（文书的版本），以免覆盖他人的登记',
        })
      const request = { document: c.req.param('id'), action, input: c.req.valid('json'), ifMatch, key: keyOf(c) }
      return answerJson(c, await actOnDocument(c.var.desk, c.var.session, request), 201)
    })
  }
  return routes
}
