/** @module 监督筛查, and what is to be entered on the sharing platform; each also as a sheet. */
import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import type { Desk, Session } from '../cases/desk.ts'
import { XLSX } from '../cases/import-sheets.ts'
import { markEntered, platformEntries } from '../cases/platform-entries.ts'
import { platformSheet, screening, screeningSheet } from '../cases/screening.ts'
import { z } from 'zod'
import { civilDateSchema } from '../domain/time.ts'
import { bodyOf, jsonBody, keyed, keyOf, type AppEnv } from './context.ts'
import { answerJson } from './problems.ts'

const lists = {
  screening: ['监督筛查', screening, screeningSheet],
  'platform-entries': ['待录入信息共享平台的决定', platformEntries, platformSheet],
} as const satisfies Record<
  string,
  readonly [
    string,
    (desk: Desk, session: Session) => Promise<readonly object[]>,
    (desk: Desk, session: Session) => Promise<Buffer>,
  ]
>
const mark = z.object({ enteredOn: civilDateSchema.meta({ title: '录入日期' }) })
const described = (summary: string) =>
  describeRoute({ summary, tags: ['监督筛查'], responses: { 200: { description: summary } } })

export const screeningRoutes = () => {
  const routes = new Hono<AppEnv>()
  for (const [path, [title, list, sheet]] of Object.entries(lists)) {
    routes.get(`/${path}`, described(title), async (c) => c.json({ items: await list(c.var.desk, c.var.session) }))
    routes.get(`/${path}.xlsx`, described(`${title}（表格）`), async (c) => {
      c.header('content-type', XLSX)
      c.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(`${title}.xlsx`)}`)
      return c.body(new Uint8Array(await sheet(c.var.desk, c.var.session)))
    })
  }
  routes.post(
    '/platform-entries/:track/marks',
    describeRoute({
      summary: '登记已经录入信息共享平台（没有计时的行政处罚决定）',
      tags: ['监督筛查'],
      requestBody: bodyOf(mark),
      responses: { 201: { description: '已登记' }, 409: { description: '暂不能办理' } },
    }),
    keyed,
    jsonBody(mark),
    async (c) => {
      const { enteredOn } = c.req.valid('json')
      const request = { track: c.req.param('track'), enteredOn, key: keyOf(c) }
      return answerJson(c, await markEntered(c.var.desk, c.var.session, request), 201)
    },
  )
  return routes
}
