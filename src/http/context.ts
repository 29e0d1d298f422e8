/** @module What every route has: the desk, the session, the headers that guard a write. */
import type { Context, MiddlewareHandler } from 'hono'
import { getSignedCookie } from 'hono/cookie'
import { validator } from 'hono-openapi'
import { z } from 'zod'
import type { Desk, Session } from '../cases/desk.ts'
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
    c.set('desk', desk)
    const id = await getSignedCookie(c, secret, COOKIE)
    const session = id ? await sessionOf(desk, id) : undefined
    if (!session) return problem(c, { code: 'not-signed-in', detail: '请先登录' })
    c.set('session', session)
    return next()
  }

/** Idempotency-Key on every write. */
export const keyed = validator('header', z.object({ 'idempotency-key': z.string().min(8).max(200) }), (result, c) => {
  if (!result.success)
    return problem(c, { code: 'key-required', detail: '写入请求应当带 Idempotency-Key（8至200个字符）' })
})
export const keyOf = (c: Context): string => c.req.header('idempotency-key') ?? ''

const fieldName = (path: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined): string =>
  (path ?? []).map((p) => String(typeof p === 'object' ? p.key : p)).join('.')

/** A JSON body by schema; problems name the field in Chinese sentences. */
export const jsonBody = <S extends z.ZodType>(schema: S) =>
  validator('json', schema, (result, c) => {
    if (result.success) return
    const reasons = result.error.map((i) => ({
      code: 'input',
      says: `${fieldName(i.path) || '请求'}：${i.message}`,
      field: fieldName(i.path),
    }))
    return problem(c, { code: 'input', detail: reasons.map((r) => r.says).join('；'), reasons })
  })
