/** @module What every route has: the desk, the session, the headers that guard a write. */
import type { Context, MiddlewareHandler } from 'hono'
import { getSignedCookie } from 'hono/cookie'
import { validator as plainValidator } from 'hono/validator'
import { resolver, validator } from 'hono-openapi'
import { z } from 'zod'
import type { Desk, Session } from '../cases/desk.ts'
import { deskFor } from '../cases/kept-away.ts'
import { sessionOf } from '../cases/sign-in.ts'
import { problem } from './problems.ts'

export interface AppEnv {
  Variables: { desk: Desk; session: Session }
}
export type Ctx = Context<AppEnv>
export const COOKIE = 'lianban'

export const withSession =
  (desk: Desk, secret: string): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    const id = await getSignedCookie(c, secret, COOKIE)
    const session = id ? await sessionOf(desk, id) : undefined
    if (!session) return problem(c, { code: 'not-signed-in', detail: '请先登录' })
    c.set('desk', deskFor(desk, session))
    c.set('session', session)
    return next()
  }

/** Idempotency-Key on every write. */
export const keyed = validator('header', z.object({ 'idempotency-key': z.string().min(8).max(200) }), (result, c) => {
  if (!result.success)
    return problem(c, { code: 'key-required', detail: '写入请求应当带 Idempotency-Key（8至200个字符）' })
})
export const keyOf = (c: Context): string => c.req.header('idempotency-key') ?? ''

const fieldName = (path: readonly PropertyKey[]): string => path.map(String).join('.')

/** A JSON body by schema; problems name the field in Chinese sentences. Not hono-openapi's: a step's form is documented by its route. */
export const jsonBody = <S extends z.ZodType>(schema: S) =>
  plainValidator('json', (value, c) => {
    const parsed = schema.safeParse(value)
    if (parsed.success) return parsed.data
    const reasons = parsed.error.issues.map((i) => ({
      code: 'input',
      says: `${fieldName(i.path) || '请求'}：${i.message}`,
      field: fieldName(i.path),
    }))
    return problem(c, { code: 'input', detail: reasons.map((r) => r.says).join('；'), reasons })
  })

/** NUL and lone surrogates are no text: the database refuses them, so they are refused here, by name. */
const unclean = (value: unknown): boolean => {
  if (typeof value === 'string') return value.includes('\u0000') || !value.isWellFormed()
  if (Array.isArray(value)) return value.some(unclean)
  return typeof value === 'object' && value !== null && Object.entries(value).some(([k, v]) => unclean(k) || unclean(v))
}
const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return '\u0000'
  }
}
export const cleanText: MiddlewareHandler = async (c, next) => {
  const url = new URL(c.req.url)
  const inUrl = [decoded(url.pathname), ...[...url.searchParams].flat()].some(unclean)
  // Evidence is bytes of any kind: only its name is text.
  const json =
    !c.req.path.endsWith('/evidence') && c.req.header('content-type')?.includes('json') && c.req.method !== 'GET'
  const inBody = json && unclean(await c.req.json().catch(() => null))
  if (inUrl || inBody)
    return problem(c, { code: 'malformed', detail: '内容含有无法保存的字符（空字符或者残缺的编码），请删去后重试' })
  return next()
}

/** The body of a route in its OpenAPI description. */
export const bodyOf = (schema: z.ZodType) => ({
  required: true,
  content: { 'application/json': { schema: resolver(schema) } },
})
