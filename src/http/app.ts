/** @module The HTTP face: security headers, limits, problems, routes, documentation, pages. */
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, extname, join, normalize, sep } from 'node:path'
import { Readable } from 'node:stream'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { HTTPException } from 'hono/http-exception'
import { secureHeaders } from 'hono/secure-headers'
import { openAPIRouteHandler } from 'hono-openapi'
import type { Desk } from '../cases/desk.ts'
import { FileTooLarge } from '../cases/ports.ts'
import { approvalRoutes } from './approvals.ts'
import { caseRoutes } from './cases.ts'
import { cleanText, withSession, type AppEnv } from './context.ts'
import { documentRoutes } from './documents.ts'
import { lawRoutes } from './law.ts'
import { ledgerRoutes } from './ledgers.ts'
import { screeningRoutes } from './screening.ts'
import { importRoutes } from './imports.ts'
import { leadRoutes } from './leads.ts'
import { meter } from './metrics.ts'
import { peopleRoutes } from './people.ts'
import { problem } from './problems.ts'
import { sessionRoutes, type DemoAccount } from './session.ts'
import { stepRoutes } from './steps.ts'

export interface AppOptions {
  readonly desk: Desk
  /** Signs the session cookie. */
  readonly secret: string
  /** Shown on the sign-in page of a demo installation. */
  readonly demo?: readonly DemoAccount[]
  /** Folder of the built pages; absent: API only. */
  readonly webRoot?: string
  readonly fontFile?: string
  log(message: string, error?: unknown): void
}

/** Bodies of forms; evidence has its own limit. */
const MAX_JSON_BYTES = 1024 * 1024
const API = '/api/v1'
/** Uploads with a limit of their own. */
const sheets = [`${API}/imports`, `${API}/penalties/import`]

export const createApp = (options: AppOptions) => {
  const { desk, secret } = options
  const app = new Hono<AppEnv>()
  const metrics = meter()
  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status < 500)
      return problem(c, {
        code: error.status === 403 ? 'cross-site' : 'malformed',
        detail: '请求无法解析：请检查 JSON 格式和来源',
      })
    if (error instanceof FileTooLarge) return problem(c, { code: 'too-large', detail: '文件过大' })
    options.log('request failed', error)
    return problem(c, { code: 'internal', detail: '系统内部错误，本次操作没有写入，请稍后重试' })
  })
  app.use(metrics.middleware)
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        frameSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        frameAncestors: ["'self'"],
      },
      xFrameOptions: 'SAMEORIGIN',
    }),
  )
  app.get('/healthz', (c) => c.json({ ok: true }))
  app.get('/readyz', async (c) =>
    (await desk.store.ready())
      ? c.json({ ready: true, database: desk.store.database })
      : problem(c, { code: 'unavailable', detail: '数据库暂不可用' }),
  )
  app.get('/metrics', (c) => c.text(metrics.text()))
  app.get(
    '/openapi.json',
    openAPIRouteHandler(app, {
      documentation: {
        openapi: '3.1.0',
        info: {
          title: '环案联办',
          version: '1',
          description: '一个环境案件跨机关办理。写入带 Idempotency-Key；办理环节带 If-Match。',
        },
      },
    }),
  )
  app.get('/api/docs', (c) => c.redirect('/api/docs/index.html'))
  app.get('/api/docs/*', (c) => swagger(c.req.path))

  app.use(`${API}/*`, csrf())
  app.use(`${API}/*`, (c, next) =>
    c.req.path.endsWith('/evidence') || sheets.includes(c.req.path)
      ? next()
      : bodyLimit({
          maxSize: MAX_JSON_BYTES,
          onError: (x) => problem(x, { code: 'too-large', detail: '请求内容超过1MB；文件请作为证据上传' }),
        })(c, next),
  )
  app.use(`${API}/*`, cleanText)
  app.route(API, sessionRoutes(desk, secret, options.demo))
  const api = new Hono<AppEnv>()
  api.use(withSession(desk, secret))
  api.route('/', caseRoutes())
  api.route('/', documentRoutes())
  api.route('/', approvalRoutes())
  api.route('/', peopleRoutes())
  api.route('/', lawRoutes())
  api.route('/', ledgerRoutes())
  api.route('/', leadRoutes())
  api.route('/', importRoutes())
  api.route('/', screeningRoutes())
  api.route('/', stepRoutes(desk.law))
  app.route(API, api)
  app.all('/api/*', (c) => problem(c, { code: 'not-found', detail: '没有这个接口' }))
  if (options.webRoot !== undefined) pages(app, options.webRoot, options.fontFile)
  return app
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.map': 'application/json',
  '.woff2': 'font/woff2',
}
const serve = async (root: string, path: string, cache: string): Promise<Response | undefined> => {
  const file = join(root, normalize(path))
  const found = file.startsWith(root + sep) ? await stat(file).catch(() => undefined) : undefined
  if (!found?.isFile()) return undefined
  const headers = {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'content-length': String(found.size),
    'cache-control': cache,
  }
  return new Response(new ReadableStream(readable(file)), { headers })
}
const readable = (file: string): UnderlyingDefaultSource<Uint8Array> => {
  const chunks = Readable.toWeb(createReadStream(file)).getReader()
  return {
    pull: async (controller) => {
      const { done, value } = await chunks.read()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: () => chunks.cancel(),
  }
}

const pages = (app: Hono<AppEnv>, root: string, fontFile: string | undefined): void => {
  app.get(
    '/fonts/hei.ttf',
    async () =>
      (fontFile && (await serve(dirname(fontFile), 'hei.ttf', 'public, max-age=31536000'))) ||
      new Response(null, { status: 404 }),
  )
  app.get(
    '/assets/*',
    async (c) => (await serve(root, c.req.path, 'public, max-age=31536000, immutable')) ?? c.notFound(),
  )
  app.get('*', async (c) => c.html(await readFile(join(root, 'index.html'), 'utf8')))
}

const swaggerRoot = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))
const swaggerPage = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>环案联办接口</title><link rel="stylesheet" href="swagger-ui.css"></head><body><div id="ui"></div><script src="swagger-ui-bundle.js"></script><script src="start.js"></script></body></html>`
const swaggerStart = `SwaggerUIBundle({ url: '/openapi.json', dom_id: '#ui', tagsSorter: 'alpha' })`
const swagger = async (path: string): Promise<Response> => {
  const name = path.slice('/api/docs/'.length)
  if (name === 'index.html')
    return new Response(swaggerPage, { headers: { 'content-type': 'text/html; charset=utf-8' } })
  if (name === 'start.js') return new Response(swaggerStart, { headers: { 'content-type': 'text/javascript' } })
  return (await serve(swaggerRoot, name, 'public, max-age=86400')) ?? new Response(null, { status: 404 })
}
