/** @module api.md: the routes of the OpenAPI document, which the routes themselves make. */
import { z } from 'zod'
import type { Seal, Store } from '../../cases/ports.ts'
import type { Desk, Files } from '../../cases/desk.ts'
import { instant } from '../../domain/time.ts'
import { createApp } from '../../http/app.ts'
import { law } from '../../../workflows/index.ts'
import { code, page, table } from './markdown.ts'

/** A desk to describe routes at: nobody opens a database to read a list of paths. */
const describing: Desk = {
  get store(): Store {
    throw new Error('docs open no store')
  },
  get files(): Files {
    throw new Error('docs open no files')
  },
  get seal(): Seal {
    throw new Error('docs seal nothing')
  },
  law,
  now: () => instant('2026-01-01T00:00:00Z'),
  newId: () => 'docs',
  renderSoon: () => undefined,
  etag: () => '',
}

const operation = z.looseObject({
  summary: z.string().optional(),
  tags: z.array(z.string()).optional(),
  responses: z.record(z.string(), z.looseObject({ description: z.string().optional() })).optional(),
})
const openApi = z.object({ paths: z.record(z.string(), z.record(z.string(), operation)) })
const METHODS = ['get', 'post', 'put', 'delete']

export const apiPage = async (): Promise<string> => {
  const app = createApp({ desk: describing, secret: 'docs', log: () => undefined })
  const { paths } = openApi.parse(await (await app.request('/openapi.json')).json())
  const rows = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([method]) => METHODS.includes(method))
      .map(([method, { summary = '', tags = [], responses = {} }]) => ({
        tag: tags[0] ?? '其他',
        cells: [
          `${method.toUpperCase()} ${code(path)}`,
          summary,
          Object.entries(responses)
            .map(([status, { description = '' }]) => `${status} ${description}`)
            .join('\n'),
        ],
      })),
  )
  const tags = [...new Set(rows.map((r) => r.tag))]
  return page('接口', '`/openapi.json`', [
    '服务运行时，接口说明在 `/api/docs`，机器可读的在 `/openapi.json`。写入带 `Idempotency-Key`；办理环节另带 `If-Match`（程序的 etag），`?preview=true` 只预览不写入。拒绝是 RFC 9457 的 problem+json，代码见 [refusals.md](refusals.md)。',
    ...tags.flatMap((tag) =>
      section(
        tag,
        rows.filter((r) => r.tag === tag).map((r) => r.cells),
      ),
    ),
  ])
}

/** Routes that all answer alike say so once. */
const section = (tag: string, rows: readonly string[][]): string[] => {
  const answers = [...new Set(rows.map((r) => r[2] ?? ''))]
  if (answers.length > 1 || rows.length === 1) return [`## ${tag}`, table(['路径', '做什么', '答复'], rows)]
  return [
    `## ${tag}`,
    `答复：${(answers[0] ?? '').replaceAll('\n', '；')}。`,
    table(
      ['路径', '做什么'],
      rows.map((r) => r.slice(0, 2)),
    ),
  ]
}
