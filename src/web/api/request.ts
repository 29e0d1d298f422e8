/**
 * @module One door to the API. What comes back is typed here and nowhere else: the answers are
 * `src/cases/read-models.ts` by contract, so only problems, which a proxy may forge, are checked.
 */
import type { Problem } from '../../cases/read-models.ts'

export const apiBase = '/api/v1'

/** The server answered, and the answer is no: show `problem.detail` and all its reasons. */
export class Refused extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.detail)
    this.problem = problem
  }
}
/** No answer arrived, so the act may or may not have been recorded: repeat with the same key. */
export class Unreachable extends Error {
  constructor() {
    super('网络中断，已保留填写内容')
  }
}

const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' &&
  value !== null &&
  'detail' in value &&
  typeof value.detail === 'string' &&
  'status' in value &&
  typeof value.status === 'number'

const parsed = (text: string) => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const unexplained = (status: number): Problem => ({
  type: 'about:blank',
  title: '请求未完成',
  status,
  code: 'unexplained',
  detail: status >= 500 ? `服务暂时不可用（${status}），请稍后重试` : `请求未被接受（${status}）`,
})

interface Sending {
  readonly json?: unknown
  readonly file?: File
  readonly headers?: Readonly<Record<string, string>>
}

export async function request<T>(method: string, path: string, { json, file, headers }: Sending = {}): Promise<T> {
  const type = file ? file.type || 'application/octet-stream' : 'application/json'
  const sends = file !== undefined || json !== undefined
  const response = await fetch(`${apiBase}${path}`, {
    method,
    credentials: 'same-origin',
    headers: { accept: 'application/json', ...(sends ? { 'content-type': type } : {}), ...headers },
    body: file ?? (json === undefined ? undefined : JSON.stringify(json)),
    signal: AbortSignal.timeout(file ? 600_000 : 30_000),
  }).catch(() => {
    throw new Unreachable()
  })
  const text = await response.text().catch(() => {
    throw new Unreachable()
  })
  const body = parsed(text)
  if (!response.ok) throw new Refused(isProblem(body) ? body : unexplained(response.status))
  if (text !== '' && body === undefined) throw new Unreachable()
  return body
}

export const get = <T>(path: string): Promise<T> => request<T>('GET', path)

/** A UUID. `crypto.randomUUID` is missing on plain http, which is what an office network often has. */
export const newKey = (): string => {
  const hex = [...crypto.getRandomValues(new Uint8Array(16))].map((byte, at) => {
    const value = at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte
    return value.toString(16).padStart(2, '0')
  })
  return [hex.slice(0, 4), hex.slice(4, 6), hex.slice(6, 8), hex.slice(8, 10), hex.slice(10)]
    .map((part) => part.join(''))
    .join('-')
}

/** Path from its parts, each escaped: an id is opaque. */
export const at = (...parts: readonly string[]): string => parts.map((part) => `/${encodeURIComponent(part)}`).join('')
