/** @module Sign in, sign out, who am I. */
import { Hono } from 'hono'
import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie'
import { describeRoute } from 'hono-openapi'
import { z } from 'zod'
import type { Desk } from '../cases/desk.ts'
import { sessionOf, sessionView, signIn } from '../cases/sign-in.ts'
import { bodyOf, COOKIE, jsonBody } from './context.ts'
import { problem } from './problems.ts'

export interface DemoAccount {
  readonly login: string
  readonly password: string
  readonly name: string
  readonly organ: string
  readonly post: string
}
const credentials = z.object({ login: z.string().min(1).max(200), password: z.string().min(1).max(200) })

export const sessionRoutes = (desk: Desk, secret: string, demo: readonly DemoAccount[] | undefined) => {
  const routes = new Hono()
  routes.post(
    '/session',
    describeRoute({
      summary: '登录',
      requestBody: bodyOf(credentials),
      tags: ['会话'],
      responses: { 200: { description: '当前会话' }, 401: { description: '账号或者密码不正确' } },
    }),
    jsonBody(credentials),
    async (c) => {
      const { login, password } = c.req.valid('json')
      const answer = await signIn(desk, login, password)
      if ('refused' in answer) return problem(c, answer.refused)
      const { id, session, expiresAt } = answer.value
      await setSignedCookie(c, COOKIE, id, secret, {
        httpOnly: true,
        sameSite: 'Strict',
        path: '/',
        expires: new Date(expiresAt),
      })
      return c.json(sessionView(desk, session))
    },
  )
  routes.get(
    '/session',
    describeRoute({
      summary: '当前会话',
      tags: ['会话'],
      responses: { 200: { description: '当前会话' }, 401: { description: '尚未登录' } },
    }),
    async (c) => {
      const id = await getSignedCookie(c, secret, COOKIE)
      const session = id ? await sessionOf(desk, id) : undefined
      return session ? c.json(sessionView(desk, session)) : problem(c, { code: 'not-signed-in', detail: '请先登录' })
    },
  )
  routes.delete(
    '/session',
    describeRoute({ summary: '退出', tags: ['会话'], responses: { 204: { description: '已退出' } } }),
    async (c) => {
      const id = await getSignedCookie(c, secret, COOKIE)
      if (id) await desk.store.closeSession(id)
      deleteCookie(c, COOKIE, { path: '/' })
      return c.body(null, 204)
    },
  )
  routes.get(
    '/demo-accounts',
    describeRoute({
      summary: '演示账号（仅演示安装）',
      tags: ['会话'],
      responses: { 200: { description: '账号' }, 404: { description: '不是演示安装' } },
    }),
    (c) => (demo ? c.json(demo) : problem(c, { code: 'not-found', detail: '不是演示安装' })),
  )
  return routes
}
