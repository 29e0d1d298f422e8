/** @module The one table of problems: stable code → HTTP status and title. RFC 9457. docs/generated/refusals.md prints it. */
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Answer, Refused } from '../cases/desk.ts'
import type { Problem } from '../cases/read-models.ts'

export const problemTable = {
  input: { status: 400, title: '填写内容有误' },
  malformed: { status: 400, title: '请求格式有误' },
  'key-required': { status: 400, title: '缺少请求编号' },
  'not-signed-in': { status: 401, title: '尚未登录' },
  'wrong-password': { status: 401, title: '账号或者密码不正确' },
  'no-appointment': { status: 403, title: '没有在任的岗位' },
  'cross-site': { status: 403, title: '来源不符' },
  'not-found': { status: 404, title: '没有这个对象，或者无权查阅' },
  'unknown-step': { status: 404, title: '没有这个办理环节' },
  'unknown-kind': { status: 404, title: '没有这种程序' },
  'not-possible': { status: 409, title: '暂不能办理' },
  'number-taken': { status: 409, title: '文号已经用过' },
  stale: { status: 412, title: '程序已有新的办理记录' },
  'too-large': { status: 413, title: '内容过大' },
  'key-reused': { status: 422, title: '请求编号已用于另一项操作' },
  'glyph-missing': { status: 422, title: '字库中没有字形' },
  'precondition-required': { status: 428, title: '缺少版本' },
  'too-many-attempts': { status: 429, title: '尝试次数过多' },
  internal: { status: 500, title: '系统错误' },
  unavailable: { status: 503, title: '暂不可用' },
} as const satisfies Record<string, { status: ContentfulStatusCode; title: string }>
export type ProblemCode = keyof typeof problemTable

const rowOf = (code: string): { status: ContentfulStatusCode; title: string } =>
  Object.entries(problemTable).find(([known]) => known === code)?.[1] ?? problemTable.internal

export const problem = (c: Context, refusal: Refused) => {
  const { status, title } = rowOf(refusal.code)
  const { code, detail, reasons, changed, etag } = refusal
  const body: Problem = { type: `urn:lianban:problem:${code}`, title, status, code, detail, reasons, changed, etag }
  return c.json(body, status, { 'content-type': 'application/problem+json; charset=utf-8' })
}

/** The answer of a use case as JSON, or its problem. */
export const answerJson = <T>(c: Context, answer: Answer<T>, status: 200 | 201 = 200) =>
  'refused' in answer ? problem(c, answer.refused) : c.json(answer.value, status)
