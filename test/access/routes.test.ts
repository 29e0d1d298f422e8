/** @module Every route of the app × every kind of user, from the router itself: a new route without an expectation fails. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/http/app.ts'
import { law } from '../../workflows/index.ts'
import { receipt } from '../../workflows/scenarios/papers.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import { askedOf } from '../workflows/road-office.ts'
import { databases } from '../support/databases.ts'
import { lifeInputs, serveLetter } from '../support/life.ts'
import { API, expectations, keeperOf } from './expectations.ts'
import { STRANGER as stranger, userKinds, userNames, type UserKind } from './users.ts'
import { at, bureau, clerk, expectProblem, idSchema, TestServer, type Sending } from '../support/http.ts'

/** Kinds a case need not have to be a case; opened for the test. */
const openable = [...law.workflows.values()].filter((flow) => flow.openers.includes('enforcer'))
const besides = openable.filter(({ kind }) => kind !== 'enforcement' && kind !== 'police-transfer')
const middleware = ['ALL /*', `ALL ${API}/*`]

const fallback = { occurredAt: at('2026-09-12 10:00'), origin: { how: 'own' }, input: {} }
const dated = { post: 'deptHead', from: '2026-09-01', to: '2026-12-31', document: '任职文件' }
const appointing = { ...dated, as: 'substantive' }
/** Bodies the forms let through, by the last word of the path. */
const bodies: Readonly<Record<string, (ids: Readonly<Record<string, string>>) => unknown>> = {
  marks: () => ({ enteredOn: '2026-09-12' }),
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
  officers: () => ({ login: 'xin', name: '新某', certificate: '1', password: '0123456789', appointment: appointing }),
  appointments: () => appointing,
  end: () => dated,
  handover: () => ({ to: 'guyang-ecology.handler2', because: '离岗' }),
  handlers: ({ enforcement }) => ({ track: enforcement, officer: who.handler, because: '承办' }),
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
  let cells = 0
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
    for (const { kind, addressed } of besides) {
      const opening = { kind, acts: ['act-1'], parties: [], ...(addressed && { asked: 'guyang-procuratorate' }) }
      const opened = await server.post(`/cases/${caseId}/tracks`, who.handler, opening)
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
      clock: (await store.clocks(viewer, { caseId })).items.find((c) => c.limit === 'D-09a')?.id,
      ...Object.fromEntries(openable.map(({ kind }) => [kind, view.tracks.find((t) => t.kind === kind)?.id])),
    })
    for (const flow of law.workflows.values()) {
      if (flow.kind in ids) continue
      const by = flow.openers.includes('enforcer') ? who.handler : keeperOf(flow)
      const body = {
        kind: flow.kind,
        acts: ['act-1'],
        parties: [],
        asked: flow.addressed ? 'guyang-ecology' : undefined,
      }
      ids[flow.kind] = idSchema.parse((await server.post(`/cases/${caseId}/tracks`, by, body)).body).id
    }
    const recusing = { occurredAt: at('2026-09-12 09:00'), origin: { how: 'own' } }
    const recuse = async (step: string, by: string, input: unknown) => {
      const { etag } = await server.track(caseId, 'recusal')
      const path = `/cases/${caseId}/recusal/${ids.recusal}/${step}`
      const answer = await server.post(path, by, { ...recusing, input }, { 'if-match': etag })
      expect(answer.status, answer.text).toBe(201)
    }
    await recuse('applyRecusal', clerk, askedOf('guyang-ecology.handler2'))
    await recuse('decideRecusal', who.head, { decision: 'recused', how: 'head', because: '与当事人有其他关系' })
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
      .replace('officers/:id', `officers/${who.handler}`)
      .replace('handovers/:file{.+\\.pdf}', 'handovers/none.pdf')
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

  it.each(userNames)('%s：能到的都到得了，不能到的都是404或者401', async (name) => {
    const user: UserKind = userKinds[name]
    const wrong: unknown[] = []
    const order = Object.entries(expectations).sort(
      ([a], [b]) => Number(a.startsWith('DELETE')) - Number(b.startsWith('DELETE')),
    )
    for (const [route, group] of order) {
      const { path, sending } = requestOf(route)
      const { status, type, text } = await server.send(path, user.login ? { ...sending, as: user.login } : sending)
      const verdict = group(user)
      // A step refused for its state or its form has been reached; 409 is only told apart where it is the rule.
      const got = status === 409 && verdict === 'done' ? 'done' : verdictOf(status)
      if (got !== verdict) wrong.push({ route, expected: verdict, status, text: text.slice(0, 120) })
      if (status >= 400 && !type.startsWith('application/problem+json')) wrong.push({ route, status, type })
    }
    expect(wrong).toEqual([])
    cells += order.length
  })
  it('逐格试过', () => {
    console.info(`访问矩阵：${Object.keys(expectations).length} 个接口 × ${userNames.length} 类用户，${cells} 格`)
    expect(cells).toBe(Object.keys(expectations).length * userNames.length)
  })

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
