/** @module A small client of the HTTP API: one cookie jar per login. Answers are parsed, not cast. */
import { randomUUID } from 'node:crypto'

export interface ApiAnswer {
  readonly status: number
  readonly body: unknown
}
export class ApiClient {
  readonly base: string
  readonly password: string
  readonly #cookies = new Map<string, string>()
  constructor(base: string, password: string) {
    this.base = base
    this.password = password
  }
  async #cookie(login: string): Promise<string> {
    const known = this.#cookies.get(login)
    if (known !== undefined) return known
    const response = await fetch(`${this.base}/api/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login, password: this.password }),
    })
    const cookie = response.headers.get('set-cookie')?.split(';')[0]
    if (!response.ok || cookie === undefined) throw new Error(`登录失败：${login} ${await response.text()}`)
    this.#cookies.set(login, cookie)
    return cookie
  }
  /** Signs in anew when the session has run out: a replay's clock jumps by weeks. */
  async #send(
    login: string,
    path: string,
    init: RequestInit & { headers?: Readonly<Record<string, string>> } = {},
  ): Promise<Response> {
    const go = async () =>
      fetch(`${this.base}/api/v1${path}`, { ...init, headers: { ...init.headers, cookie: await this.#cookie(login) } })
    const response = await go()
    if (response.status !== 401) return response
    this.#cookies.delete(login)
    return go()
  }
  async get(login: string, path: string): Promise<ApiAnswer> {
    const response = await this.#send(login, path)
    return { status: response.status, body: await response.json() }
  }
  async bytes(login: string, path: string): Promise<{ readonly status: number; readonly bytes: Uint8Array }> {
    const response = await this.#send(login, path)
    return { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()) }
  }
  async post(
    login: string,
    path: string,
    body: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<ApiAnswer> {
    const response = await this.#send(login, path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...headers },
      body: JSON.stringify(body),
    })
    return { status: response.status, body: await response.json() }
  }
}
