/**
 * @module http: a real server on a free port over a fresh database, its clock in the test's hand.
 * Scenarios are played by the replay of src/cli; what is here sends single requests and takes stock.
 */
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { expect } from 'vitest'
import { z } from 'zod'
import type { Store } from '../../src/cases/ports.ts'
import { replayOver } from '../../src/cli/replay-over.ts'
import { openReplayServer, type ReplayServer } from '../../src/cli/replay-server.ts'
import { DEMO_PASSWORD } from '../../src/demo.ts'
import { civilDate, type Instant } from '../../src/domain/time.ts'
import { whenOf } from '../../src/engine/simulate.ts'
import { scenarioOf } from '../../workflows/scenarios/index.ts'
import type { Entry } from '../../workflows/scenarios/scenario.ts'
import type { Database, FreshDatabase } from './databases.ts'

export interface HttpAnswer {
  readonly status: number
  readonly type: string
  readonly headers: Headers
  readonly text: string
  /** Undefined when it is not JSON. */
  readonly body: unknown
}
export interface Sending {
  /** Login; absent: nobody is signed in. */
  readonly as?: string
  readonly method?: string
  readonly json?: unknown
  readonly raw?: BodyInit
  /** A header set to undefined is left out. */
  readonly headers?: Readonly<Record<string, string | undefined>>
}
/** A case as its bureau sees it. */
export const caseSchema = z.object({
  file: z.object({
    id: z.string(),
    title: z.string(),
    acts: z.array(z.looseObject({ id: z.string() })),
    parties: z.array(z.looseObject({ id: z.string() })),
  }),
  tracks: z.array(z.looseObject({ id: z.string(), kind: z.string(), etag: z.string(), stateTitle: z.string() })),
})
export type CaseAnswer = z.infer<typeof caseSchema>
export const idSchema = z.object({ id: z.string() })
export const stepSchema = z.looseObject({
  event: z.string(),
  etag: z.string(),
  title: z.string(),
  documents: z.array(z.object({ id: z.string(), kind: z.string(), title: z.string(), number: z.string().optional() })),
})

export const bureau = 'guyang-ecology'
export const clerk = `${bureau}.clerk`
/** `2026-09-10 09:00` in Asia/Shanghai. */
export const at = (when: string): Instant => whenOf(when, civilDate('2026-01-01'))

export const stepPath = (caseId: string, kind: string, track: string, step: string) =>
  `/cases/${caseId}/${kind}/${track}/${step}`

/** How a step is tried; the rest is filled in as an honest client would. */
export interface Try {
  readonly by: string
  readonly at: string
  readonly input: unknown
  /** Entered from a paper received then. */
  readonly received?: string
  /** Clock of the server; absent: the moment of the act or of the paper. */
  readonly now?: string
  readonly body?: Readonly<Record<string, unknown>>
  readonly query?: string
  readonly headers?: Sending['headers']
}

export class TestServer {
  readonly replay: ReplayServer
  readonly #database: FreshDatabase
  #open = true
  readonly #cookies = new Map<string, string>()
  #cases = 0

  private constructor(replay: ReplayServer, database: FreshDatabase) {
    this.replay = replay
    this.#database = database
  }
  static async open(database: Database): Promise<TestServer> {
    const fresh = await database.fresh()
    return new TestServer(await openReplayServer(fresh.dataDir, fresh.databaseUrl), fresh)
  }
  async #stop(): Promise<void> {
    if (this.#open) await this.replay.running.close()
    this.#open = false
  }
  async close(): Promise<void> {
    await this.#stop()
    await this.#database.drop()
  }
  /** What SQL says, column `row`, past all our code. The server is stopped for it: PGlite is one process's alone. */
  async rows(sql: string): Promise<unknown[]> {
    await this.#stop()
    const { databaseUrl, dataDir } = this.#database
    const rowsOf = (found: { rows: { row: unknown }[] }) => found.rows.map(({ row }) => row)
    if (databaseUrl === undefined) {
      const pglite = await PGlite.create(join(dataDir, 'pglite'))
      return rowsOf(await pglite.query<{ row: unknown }>(sql).finally(() => pglite.close()))
    }
    const client = new pg.Client({ connectionString: databaseUrl })
    await client.connect()
    return rowsOf(await client.query<{ row: unknown }>(sql).finally(() => client.end()))
  }
  get store(): Store {
    return this.replay.running.desk.store
  }
  setNow(when: string): void {
    this.replay.setNow(at(when))
  }

  async signIn(login: string, password = DEMO_PASSWORD): Promise<HttpAnswer> {
    return this.send('/session', { json: { login, password } })
  }
  async #cookie(login: string, anew: boolean): Promise<string> {
    const known = this.#cookies.get(login)
    if (known !== undefined && !anew) return known
    const answer = await this.signIn(login)
    const cookie = answer.headers.get('set-cookie')?.split(';')[0]
    if (cookie === undefined) throw new Error(`cannot sign in ${login}: ${answer.text}`)
    this.#cookies.set(login, cookie)
    return cookie
  }
  /** `path` from /api/v1; a full path when it begins with `//`. A session that ran out is opened again. */
  async send(path: string, sending: Sending = {}): Promise<HttpAnswer> {
    const first = await this.#go(path, sending, false)
    return first.status === 401 && sending.as !== undefined ? this.#go(path, sending, true) : first
  }
  async #go(path: string, { as, method, json, raw, headers = {} }: Sending, anew: boolean): Promise<HttpAnswer> {
    const all = new Headers(json === undefined ? {} : { 'content-type': 'application/json' })
    if (as !== undefined) all.set('cookie', await this.#cookie(as, anew))
    for (const [name, value] of Object.entries(headers)) {
      if (value === undefined) all.delete(name)
      else all.set(name, value)
    }
    const body = raw ?? (json === undefined ? undefined : JSON.stringify(json))
    const url = `${this.replay.running.url}${path.startsWith('//') ? path.slice(1) : `/api/v1${path}`}`
    const response = await fetch(url, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: all,
      body,
      redirect: 'manual',
      ...(raw instanceof ReadableStream ? { duplex: 'half' } : {}),
    })
    const text = await response.text()
    const type = response.headers.get('content-type') ?? ''
    return { status: response.status, type, headers: response.headers, text, body: jsonOf(text) }
  }
  /** A write with a key of its own. */
  post(path: string, as: string, json: unknown, headers: Sending['headers'] = {}): Promise<HttpAnswer> {
    return this.send(path, { as, json, headers: { 'idempotency-key': randomUUID(), ...headers } })
  }

  /** Plays a scenario up to and with the first entry of that step (or opening of that kind); a case of its own each time. */
  async play(id: string, through?: string): Promise<string> {
    const scenario = scenarioOf(id)
    if (!scenario) throw new Error(`no scenario ${id}`)
    const isLast = (e: Entry) => ('step' in e && e.step === through) || ('open' in e && e.open === through)
    const last = through === undefined ? scenario.entries.length - 1 : scenario.entries.findIndex(isLast)
    if (last < 0) throw new Error(`${id} has no ${through}`)
    const title = `${scenario.file.title}之${++this.#cases}`
    const said: string[] = []
    const part = { ...scenario, file: { ...scenario.file, title }, entries: scenario.entries.slice(0, last + 1) }
    const out = { say: (text: string) => void said.push(text), keep: () => undefined }
    expect(await replayOver(part, this.replay, DEMO_PASSWORD, out), said.join('\n')).toBe(0)
    const found = await this.send(`/cases?q=${encodeURIComponent(title)}`, { as: clerk })
    return z.object({ items: z.array(idSchema).length(1) }).parse(found.body).items[0]!.id
  }
  async case(id: string, as = clerk): Promise<CaseAnswer> {
    return caseSchema.parse((await this.send(`/cases/${id}`, { as })).body)
  }
  async track(id: string, kind: string, as = clerk) {
    const track = (await this.case(id, as)).tracks.find((t) => t.kind === kind)
    if (!track) throw new Error(`no ${kind} in ${id}`)
    return track
  }
  /** `what` is `police-transfer.dispatch`. The etag is the present one unless told otherwise. */
  async take(caseId: string, what: string, one: Try): Promise<HttpAnswer> {
    const [kind = '', step = ''] = what.split('.')
    const track = await this.track(caseId, kind)
    this.setNow(one.now ?? one.received ?? one.at)
    const origin = one.received === undefined ? { how: 'own' } : { how: 'paper', receivedAt: at(one.received) }
    const body = { occurredAt: at(one.at), origin, input: one.input, ...one.body }
    const path = `${stepPath(caseId, kind, track.id, step)}${one.query ?? ''}`
    const answer = await this.post(path, one.by, body, { 'if-match': track.etag, ...one.headers })
    if (answer.status === 201) await this.drawn(caseId)
    return answer
  }
  /** Documents are drawn after the answer is out, and each drawing is an entry of its own: waits for the last. */
  async drawn(caseId: string): Promise<void> {
    const missing = async () =>
      (await this.store.documents({ organ: bureau, officer: clerk }, caseId)).some((d) => d.pdf === undefined)
    while (await missing()) await new Promise((resume) => setTimeout(resume, 5))
  }

  /** Everything a refused request must leave as it was. */
  async stock(caseId: string) {
    const { store } = this
    const viewer = { organ: bureau, officer: clerk }
    const { events, chains, heads, problems } = await store.verify()
    expect(problems).toEqual([])
    return {
      events,
      chains,
      heads: [...heads].sort((a, b) => (a.chain < b.chain ? -1 : 1)),
      case: await this.case(caseId),
      cases: (await store.cases(viewer, { limit: 200 })).items.length,
      documents: (await store.documents(viewer, caseId)).map((d) => [
        d.id,
        d.number,
        d.modelHash,
        d.stage,
        d.version,
        d.servedOn,
      ]),
      clocks: (await store.clocks(viewer, { caseId, limit: 200 })).items,
      notices: (await store.notices({ ...viewer, organ: 'guyang-police' }, { caseId })).length,
      evidence: (await store.evidence(viewer, caseId)).length,
      holidays: await store.holidays(),
      next: [await nextNumber(store, '移'), await nextNumber(store, '移审')],
    }
  }
  /** Nothing at all is different after it. */
  async changesNothing<T>(caseId: string, act: () => Promise<T>): Promise<T> {
    const before = await this.stock(caseId)
    const result = await act()
    expect(await this.stock(caseId)).toEqual(before)
    return result
  }
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

class Peeked extends Error {}
/** What the bureau's series would give next; taken and given back. */
export const nextNumber = async (store: Store, series: string, year = 2026): Promise<number> => {
  let next = 0
  const peek = store.transact(async (tx) => {
    next = await tx.nextNumber(bureau, series, year)
    throw new Peeked()
  })
  await peek.catch((error: unknown) => {
    if (!(error instanceof Peeked)) throw error
  })
  return next
}

const problemSchema = z.object({
  type: z.string(),
  title: z.string().regex(/\p{Script=Han}{2,}/u),
  status: z.int(),
  code: z.string(),
  detail: z.string().regex(/\p{Script=Han}{3,}/u),
  reasons: z.array(z.looseObject({ code: z.string(), says: z.string(), field: z.string().optional() })).optional(),
  changed: z.array(z.looseObject({ title: z.string() })).optional(),
  etag: z.string().optional(),
})
/** A problem of RFC 9457 with this status and code, a Chinese sentence, and, when given, exactly these reasons. */
export const expectProblem = (answer: HttpAnswer, status: number, code: string, reasons?: readonly string[]) => {
  expect({ status: answer.status, type: answer.type, text: answer.text }).toMatchObject({
    status,
    type: expect.stringMatching(/^application\/problem\+json/),
  })
  const problem = problemSchema.parse(answer.body)
  expect(problem).toMatchObject({ type: `urn:lianban:problem:${code}`, status, code })
  if (reasons) expect(problem.reasons?.map((r) => r.code)).toEqual(reasons)
  for (const reason of problem.reasons ?? []) expect(problem.detail).toContain(reason.says)
  return problem
}
