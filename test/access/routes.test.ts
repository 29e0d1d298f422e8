/** @module Every route of the app × every kind of user, from the router itself: a new route without an expectation fails. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/http/app.ts'
import { lifeActionNames } from '../../src/domain/document-life.ts'
import { law } from '../../workflows/index.ts'
import { receipt } from '../../workflows/scenarios/papers.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import { databases } from '../support/databases.ts'
import { lifeInputs, serveLetter } from '../support/life.ts'
import { at, bureau, clerk, expectProblem, idSchema, TestServer, type Sending } from '../support/http.ts'

const API = '/api/v1'
const stranger = 'wuchuan-police.handler'
/** Nobody signed in; police of another county; a handler of the case; the court of the county, not in the case. */
const users = { nobody: undefined, stranger, handler: who.handler, court: 'guyang-court.handler' }
type User = keyof typeof users

/** What each may get: `done` is any answer of the use case itself (200, 201, or its 400, 409, 412). */
type Verdict = 'done' | 401 | 404 | 409
type Row = Readonly<Record<User, Verdict>>
const all = (verdict: Verdict): Row => ({ nobody: verdict, stranger: verdict, handler: verdict, court: verdict })
const open = all('done')
const signedIn: Row = { ...open, nobody: 401 }
const ofTheCase: Row = { nobody: 401, stranger: 404, handler: 'done', court: 404 }
const nowhere: Row = { ...all(404), nobody: 401 }

const expectations: Readonly<Record<string, Row>> = {
  'GET /healthz': open,
  'GET /readyz': open,
  'GET /metrics': open,
  'GET /openapi.json': open,
  'GET /api/docs': open,
  'GET /api/docs/*': open,
  [`POST ${API}/session`]: open,
  [`GET ${API}/session`]: signedIn,
  // Last of all in the order of calls: it ends the session.
  [`DELETE ${API}/session`]: open,
  [`GET ${API}/demo-accounts`]: all(404),
  [`GET ${API}/inbox`]: signedIn,
  [`GET ${API}/cases`]: signedIn,
  [`POST ${API}/cases`]: signedIn,
  [`POST ${API}/cases/:case/tracks`]: ofTheCase,
  [`GET ${API}/cases/:case`]: ofTheCase,
  [`GET ${API}/cases/:case/events`]: ofTheCase,
  [`GET ${API}/cases/:case/clocks`]: ofTheCase,
  [`GET ${API}/cases/:case/documents`]: ofTheCase,
  [`GET ${API}/cases/:case/notices`]: ofTheCase,
  [`GET ${API}/cases/:case/evidence`]: ofTheCase,
  [`GET ${API}/cases/:case/steps`]: ofTheCase,
  [`POST ${API}/cases/:case/evidence`]: ofTheCase,
  [`GET ${API}/approvals`]: signedIn,
  [`GET ${API}/cases/:case/approvals`]: ofTheCase,
  [`POST ${API}/cases/:case/approvals`]: ofTheCase,
  [`GET ${API}/evidence/:id`]: ofTheCase,
  [`POST ${API}/notices/:id/signature`]: ofTheCase,
  [`POST ${API}/cases/:case/items/from-seizure`]: ofTheCase,
  [`GET ${API}/appraisals`]: signedIn,
  [`GET ${API}/items`]: signedIn,
  // Police and courts open neither of the two kinds; the test names none.
  [`GET ${API}/imports/template.xlsx`]: nowhere,
  [`POST ${API}/imports`]: nowhere,
  [`GET ${API}/imports/:id/result.xlsx`]: nowhere,
  [`GET ${API}/leads`]: signedIn,
  [`POST ${API}/leads`]: signedIn,
  [`GET ${API}/collaborations`]: signedIn,
  // The body of the test names no kind.
  [`POST ${API}/collaborations`]: signedIn,
  [`GET ${API}/organs`]: signedIn,
  [`GET ${API}/cases/:case/links`]: ofTheCase,
  [`GET ${API}/cases/:case/reporters`]: ofTheCase,
  [`POST ${API}/cases/:case/reporters`]: ofTheCase,
  [`POST ${API}/reporters/:id/openings`]: ofTheCase,
  [`GET ${API}/workflows`]: signedIn,
  [`GET ${API}/workflows/:kind/diagram`]: signedIn,
  [`GET ${API}/law/limits`]: signedIn,
  [`GET ${API}/law/instruments`]: signedIn,
  [`GET ${API}/law/link-rules`]: signedIn,
  // None of the four is at the head of an organ.
  [`POST ${API}/law/holidays`]: { ...all(409), nobody: 401 },
  [`GET ${API}/documents/:file{.+\\.pdf}`]: ofTheCase,
  [`GET ${API}/documents/:file{.+\\.docx}`]: ofTheCase,
  [`GET ${API}/documents/:id/life`]: ofTheCase,
  [`GET ${API}/documents/:id/original`]: ofTheCase,
  [`GET ${API}/services/:file{.+\\.pdf}`]: ofTheCase,
  [`GET ${API}/seals/:file{.+\\.pdf}`]: ofTheCase,
  ...Object.fromEntries(lifeActionNames.map((action) => [`POST ${API}/documents/:id/${action}`, ofTheCase])),
  [`GET ${API}/clocks/:file{.+\\.pdf}`]: ofTheCase,
  [`POST ${API}/cases/:case/:kind/:track/:step`]: nowhere,
  'ALL /api/*': nowhere,
  ...Object.fromEntries(
    [...law.workflows.values()].flatMap((flow) =>
      [...Object.keys(flow.steps), 'annulments'].map((step) => [
        `POST ${API}/cases/:case/${flow.kind}/:track/${step}`,
        flow.openers.includes('enforcer') && !flow.inner ? ofTheCase : nowhere,
      ]),
    ),
  ),
}
const kinds = [...law.workflows.keys()]
/** Kinds a case need not have to be a case; opened for the test. */
const besides = kinds.filter((kind) => kind !== 'enforcement' && kind !== 'police-transfer')
const middleware = ['ALL /*', `ALL ${API}/*`]

const fallback = { occurredAt: at('2026-09-12 10:00'), origin: { how: 'own' }, input: {} }
/** Bodies the forms let through, by the last word of the path. */
const bodies: Readonly<Record<string, (ids: Readonly<Record<string, string>>) => unknown>> = {
  approvals: ({ enforcement }) => ({
    track: enforcement,
    step: 'decideFine',
    input: {},
    opinion: '提请',
    occurredAt: at('2026-09-12 10:00'),
  }),
  tracks: () => ({ kind: 'enforcement', acts: ['act-1'], parties: [] }),
  annulments: () => ({ event: 'none', because: '登记错误' }),
  reporters: ({ lead }) => ({ track: lead, reporter: { name: '示例举报人二' } }),
  openings: () => ({ reason: '核实情况' }),
  'from-seizure': ({ enforcement }) => ({
    track: enforcement,
    source: 'seized',
    sourcePaper: '扣押决定书',
    lines: [{ line: '铁桶1只', number: '1', features: '无', hazardous: false, storedAt: '库', custodian: '甲' }],
  }),
}
const verdictOf = (status: number): unknown => ([200, 201, 204, 302, 400, 412].includes(status) ? 'done' : status)

describe('每个接口对每一类用户', () => {
  let server: TestServer
  let routes: readonly string[]
  const ids: Record<string, string> = {}
  beforeAll(async () => {
    server = await TestServer.open(databases[1]!)
    const { desk } = server.replay.running
    routes = [
      ...new Set(createApp({ desk, secret: 'x', log: () => undefined }).routes.map((r) => `${r.method} ${r.path}`)),
    ]
    const { store } = desk
    const place = { region: '150125', regionName: '武川县', level: 'county' } as const
    await store.saveOrgan({ id: 'wuchuan-police', kind: 'police', name: '武川县公安局', code: '武公', ...place })
    const like = await store.officerByLogin('guyang-police.handler')
    const appointments = [
      { organ: 'wuchuan-police', post: 'handler' as const, from: '2020-01-01', document: '任职文件' },
    ]
    await store.saveOfficer({ ...like!, id: stranger, login: stranger, appointments })

    const caseId = await server.play('overdue', 'dispatch')
    const police = 'guyang-police.handler'
    // Done by the police themselves, so that there is a notice to the bureau.
    const taken = await server.take(caseId, 'police-transfer.acknowledge', {
      by: police,
      at: '2026-09-12 10:00',
      input: receipt,
    })
    expect(taken.status, taken.text).toBe(201)
    const headers = { 'content-type': 'image/jpeg', 'idempotency-key': randomUUID() }
    const evidence = await server.send(`/cases/${caseId}/evidence?name=p.jpg`, {
      as: who.handler,
      raw: '照片',
      headers,
    })
    const viewer = { organ: bureau, officer: clerk }
    for (const kind of besides) {
      const opened = await server.post(`/cases/${caseId}/tracks`, who.handler, { kind, acts: ['act-1'], parties: [] })
      expect(opened.status, opened.text).toBe(201)
    }
    const view = await server.case(caseId)
    const served = await serveLetter(server, caseId)
    Object.assign(ids, {
      case: caseId,
      evidence: idSchema.parse(evidence.body).id,
      notice: (await store.notices(viewer, { caseId }))[0]?.id,
      document: served.document,
      service: served.service,
      clock: (await store.clocks(viewer, { caseId })).items[0]?.id,
      ...Object.fromEntries(kinds.map((kind) => [kind, view.tracks.find((t) => t.kind === kind)?.id])),
    })
    for (const flow of law.workflows.values()) {
      if (flow.kind in ids) continue
      const by = flow.openers.includes('enforcer') ? who.handler : police
      const body = { kind: flow.kind, acts: ['act-1'], parties: [], asked: flow.addressed ? 'guyang-court' : undefined }
      ids[flow.kind] = idSchema.parse((await server.post(`/cases/${caseId}/tracks`, by, body)).body).id
    }
    const sealed = { track: ids.lead, reporter: { name: '示例举报人' } }
    ids.reporter = idSchema.parse((await server.post(`/cases/${caseId}/reporters`, who.handler, sealed)).body).id
    expect(Object.values(ids)).not.toContain(undefined)
  })
  afterAll(() => server.close())

  /** The route with things of the case in its places, and a body its form lets through. */
  const requestOf = (route: string): { path: string; sending: Sending } => {
    const [method = '', template = ''] = route.split(' ')
    const kind = /\/cases\/:case\/([a-z-]+)\/:track/.exec(template)?.[1] ?? 'police-transfer'
    const path = template
      .replace('/api/docs/*', '/api/docs/index.html')
      .replace('/api/*', '/api/v1/no-such-thing')
      .replace('documents/:file{.+\\.pdf}', `documents/${ids.document}.pdf`)
      .replace('documents/:file{.+\\.docx}', `documents/${ids.document}.docx`)
      .replace('documents/:id', `documents/${ids.document}`)
      .replace('services/:file{.+\\.pdf}', `services/${ids.service}.pdf`)
      .replace('seals/:file{.+\\.pdf}', `seals/${ids.document}.pdf`)
      .replace('clocks/:file{.+\\.pdf}', `clocks/${ids.clock}.pdf`)
      .replace('evidence/:id', `evidence/${ids.evidence}`)
      .replace('reporters/:id', `reporters/${ids.reporter}`)
      .replace('notices/:id', `notices/${ids.notice}`)
      .replace(':case', ids.case ?? '')
      .replace(':kind/diagram', `${kind}/diagram`)
      .replace(':kind', kind)
      .replace(':track', ids[kind] ?? 'none')
      .replace(':step', 'no-such-step')
    const last = path.split('/').at(-1) ?? ''
    const body =
      last in bodies
        ? bodies[last]?.(ids)
        : lifeInputs[last] && path.includes('/documents/')
          ? lifeInputs[last]
          : fallback
    const query = path.endsWith('/evidence') && method === 'POST' ? '?name=a.jpg' : ''
    const headers = { 'idempotency-key': randomUUID(), 'if-match': 'x' }
    const write = method === 'POST' || method === 'ALL'
    // As a browser says it of a page of ours.
    const deleting = { method, headers: { 'sec-fetch-site': 'same-origin' } }
    return {
      path: `/${path}${query}`,
      sending: method === 'DELETE' ? deleting : write ? { method: 'POST', json: body, headers } : { method },
    }
  }

  it('没有一个接口不在表里，表里没有一个接口不存在', () => {
    expect(routes.filter((r) => !middleware.includes(r) && !(r in expectations))).toEqual([])
    expect(Object.keys(expectations).filter((r) => !routes.includes(r))).toEqual([])
  })

  it.each(Object.keys(users).filter((u): u is User => u in users))(
    '%s：能到的都到得了，不能到的都是404或者401',
    async (user) => {
      const wrong: unknown[] = []
      const order = Object.entries(expectations).sort(
        ([a], [b]) => Number(a.startsWith('DELETE')) - Number(b.startsWith('DELETE')),
      )
      for (const [route, row] of order) {
        const { path, sending } = requestOf(route)
        const as = users[user]
        const { status, type, text } = await server.send(path, as === undefined ? sending : { ...sending, as })
        const verdict = row[user]
        // A step refused for its state or its form has been reached; 409 is only told apart where it is the rule.
        const got = status === 409 && verdict === 'done' ? 'done' : verdictOf(status)
        if (got !== verdict) wrong.push({ route, expected: verdict, status, text: text.slice(0, 200) })
        if (status >= 400 && !type.startsWith('application/problem+json')) wrong.push({ route, status, type })
      }
      expect(wrong).toEqual([])
    },
  )

  it('退出以后，原来的会话不能再用', async () => {
    const { headers } = await server.signIn(who.handler)
    const cookie = headers.get('set-cookie')?.split(';')[0]
    expect((await server.send('/session', { headers: { cookie } })).status).toBe(200)
    expect(
      (await server.send('/session', { method: 'DELETE', headers: { cookie, 'sec-fetch-site': 'same-origin' } }))
        .status,
    ).toBe(204)
    expect((await server.send('/session', { headers: { cookie } })).status).toBe(401)
    expect((await server.send(`/cases/${ids.case}`, { headers: { cookie } })).status).toBe(401)
  })

  it('一个账号连续登录失败十次以后停一停：429；口令对了也要等；过了十五分钟再来', async () => {
    const login = 'guyang-procuratorate.handler'
    server.setNow('2026-09-12 11:00')
    for (let i = 0; i < 10; i++) expectProblem(await server.signIn(login, '不对'), 401, 'wrong-password')
    expectProblem(await server.signIn(login), 429, 'too-many-attempts')
    server.setNow('2026-09-12 11:16')
    expect((await server.signIn(login)).status).toBe(200)
  })

  it('同时发来的二十次错误登录，也至多试十次', async () => {
    const login = 'nobody-at-all'
    const tries = Array.from({ length: 20 }, async () => (await server.signIn(login, '不对')).status)
    expect((await Promise.all(tries)).filter((status) => status === 401).length).toBeLessThanOrEqual(10)
    expectProblem(await server.signIn(login, '不对'), 429, 'too-many-attempts')
  })
})
