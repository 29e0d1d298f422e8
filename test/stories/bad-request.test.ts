/** @module Requests that are not in order: headers, sizes, unknown addresses, texts no database keeps. Refused, nothing changed. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { report } from '../../workflows/scenarios/papers.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import { databases } from '../support/databases.ts'
import { at, clerk, expectProblem, stepPath, TestServer, type HttpAnswer, type Sending } from '../support/http.ts'

const when = '2026-09-10 09:00'
const own = { occurredAt: at(when), origin: { how: 'own' } }
const submit = { ...own, input: report('2026-09-10') }
const newCase = { title: '倾倒废物案', acts: [{ title: '倾倒', from: '2026-09-01' }], parties: [], sites: [] }
/** Texts that are text to JavaScript and to no database: NUL, and half of a surrogate pair. */
const unkept = { 空字符: '张\u0000三', 半个代理对: '张\ud840三' }
const MEGABYTE = 1024 * 1024

describe.each(databases)('$name', (database) => {
  let server: TestServer
  let caseId: string
  let path: string
  let etag: string
  beforeAll(async () => {
    server = await TestServer.open(database)
    caseId = await server.play('overdue', 'formTeam')
    const track = await server.track(caseId, 'police-transfer')
    etag = track.etag
    path = stepPath(caseId, 'police-transfer', track.id, 'submitReport')
    server.setNow(when)
  })
  afterAll(() => server.close())

  const unchanged = (act: () => Promise<HttpAnswer>) => server.changesNothing(caseId, act)
  const writing = (headers: Sending['headers'] = {}) => ({
    'idempotency-key': randomUUID(),
    'if-match': etag,
    ...headers,
  })

  it('不带 If-Match：428，说明应当带程序的版本', async () => {
    const answer = await unchanged(() =>
      server.send(path, { as: who.handler, json: submit, headers: writing({ 'if-match': undefined }) }),
    )
    expect(expectProblem(answer, 428, 'precondition-required').detail).toContain('If-Match')
  })

  it('不带请求编号或者编号太短：400', async () => {
    for (const key of [undefined, '1234567']) {
      const headers = writing({ 'idempotency-key': key })
      const answer = await unchanged(() => server.send(path, { as: who.handler, json: submit, headers }))
      expect(expectProblem(answer, 400, 'key-required').detail).toContain('Idempotency-Key')
    }
    const opening = await unchanged(() => server.send('/cases', { as: clerk, json: newCase }))
    expectProblem(opening, 400, 'key-required')
  })

  it('程序已有新的办理：412，列出变化和新的版本；按新的版本再办就成', async () => {
    const other = await server.play('overdue', 'formTeam')
    const before = await server.track(other, 'police-transfer')
    const to = stepPath(other, 'police-transfer', before.id, 'submitReport')
    const done = await server.take(other, 'police-transfer.submitReport', {
      by: who.handler,
      at: when,
      input: submit.input,
    })
    expect(done.status, done.text).toBe(201)
    const now = await server.track(other, 'police-transfer')
    expect(now.etag).not.toBe(before.etag)
    const again = { ...submit, input: { ...submit.input, because: '补充' } }
    const late = await server.changesNothing(other, () =>
      server.post(to, who.handler, again, { 'if-match': before.etag }),
    )
    const problem = expectProblem(late, 412, 'stale')
    expect(problem.changed?.map((e) => e.title)).toEqual(['提交移送报告'])
    expect(problem.etag).toBe(now.etag)
    const unknown = await server.changesNothing(other, () => server.post(to, who.handler, again, { 'if-match': 'x' }))
    expect(expectProblem(unknown, 412, 'stale').changed?.length).toBeGreaterThan(1)
    const retried = await server.post(to, who.handler, again, { 'if-match': problem.etag })
    expect(retried.status, retried.text).toBe(201)
    await server.drawn(other)
  })

  it('40 MB 的表单：413，声明了长度的和不声明长度的都拒收', async () => {
    const big = JSON.stringify({ ...submit, remark: '大'.repeat(13.4 * MEGABYTE) })
    expect(Buffer.byteLength(big)).toBeGreaterThan(40 * MEGABYTE)
    const headers = writing({ 'content-type': 'application/json' })
    const declared = await unchanged(() => server.send(path, { as: who.handler, raw: big, headers }))
    expectProblem(declared, 413, 'too-large')
    const stream = new Blob([big]).stream()
    const undeclared = await unchanged(() => server.send(path, { as: who.handler, raw: stream, headers }))
    expectProblem(undeclared, 413, 'too-large')
  })

  it('没有这个环节、这种程序、这个程序、这个案件、这个接口：404，各有其码', async () => {
    const [, , , , track = ''] = path.split('/')
    const tries: readonly (readonly [string, string])[] = [
      [stepPath(caseId, 'police-transfer', track, 'surrender'), 'unknown-step'],
      [stepPath(caseId, 'lottery', track, 'submitReport'), 'unknown-kind'],
      [stepPath(caseId, 'enforcement', track, 'decideFine'), 'not-found'],
      [stepPath(caseId, 'police-transfer', randomUUID(), 'submitReport'), 'not-found'],
      [stepPath(randomUUID(), 'police-transfer', track, 'submitReport'), 'not-found'],
      ['/no-such-thing', 'not-found'],
    ]
    for (const [to, code] of tries) {
      const answer = await unchanged(() => server.send(to, { as: who.handler, json: submit, headers: writing() }))
      expectProblem(answer, 404, code)
    }
    const opening = { kind: 'lottery', acts: ['act-1'], parties: [] }
    expectProblem(await unchanged(() => server.post(`/cases/${caseId}/tracks`, clerk, opening)), 404, 'unknown-kind')
    for (const to of [
      '/workflows/lottery/diagram',
      `/cases/${randomUUID()}`,
      '/documents/x.pdf',
      '/clocks/x.pdf',
      '/evidence/x',
    ])
      expectProblem(
        await server.send(to, { as: clerk }),
        404,
        to.startsWith('/workflows') ? 'unknown-kind' : 'not-found',
      )
  })

  it('不是 JSON：400 problem+json，每个收 JSON 的接口都一样', async () => {
    const to = {
      [path]: who.handler,
      [path.replace('submitReport', 'annulments')]: who.handler,
      '/cases': clerk,
      [`/cases/${caseId}/tracks`]: clerk,
      '/law/holidays': who.head,
      '/session': undefined,
    }
    const answers: unknown[] = []
    for (const [where, as] of Object.entries(to))
      for (const raw of ['{"occurredAt":', '', '[1,']) {
        const headers = writing({ 'content-type': 'application/json' })
        const { status, type } = await server.send(where, { as, raw, method: 'POST', headers })
        if (status !== 400 || !type.startsWith('application/problem+json'))
          answers.push([where.slice(-20), raw, status, type])
      }
    expect(answers).toEqual([])
    const typeless = await unchanged(() =>
      server.send(path, { as: who.handler, raw: '{}', headers: writing({ 'content-type': 'application/xml' }) }),
    )
    expectProblem(typeless, 400, 'input')
  })

  it.each(Object.entries(unkept))('文字里有%s：400，说清楚，不是系统错误', async (_, text) => {
    const opening = { kind: 'enforcement', acts: ['act-1'], parties: [] }
    const writes: Record<string, () => Promise<HttpAnswer>> = {
      案名: () => server.post('/cases', clerk, { ...newCase, title: text }),
      当事人: () => server.post('/cases', clerk, { ...newCase, parties: [{ name: text, kind: 'person' }] }),
      程序: () => server.post(`/cases/${caseId}/tracks`, clerk, { ...opening, synthetic: text }),
      表单: () => server.post(path, who.handler, { ...submit, input: { ...submit.input, evidence: text } }, writing()),
      清单: () =>
        server.post(
          path,
          who.handler,
          { ...submit, input: { ...submit.input, suspects: [{ name: text, basics: '待查' }] } },
          writing(),
        ),
      备注: () => server.post(path, who.handler, { ...submit, remark: text }, writing()),
      文号: () => server.post(path, who.handler, { ...submit, numbers: { 'investigation-report': text } }, writing()),
      更正: () =>
        server.post(path.replace('submitReport', 'annulments'), clerk, { event: text, because: text }, writing()),
      证据名: () =>
        server.send(`/cases/${caseId}/evidence?name=${text === unkept.空字符 ? '%00.jpg' : '%ED%A1%80.jpg'}`, {
          as: clerk,
          raw: 'x',
          headers: writing({ 'content-type': 'image/jpeg' }),
        }),
      登录: () => server.send('/session', { json: { login: text, password: text } }),
    }
    const other = await Promise.all(
      Object.entries(writes).map(async ([what, act]) => {
        const { status, type, body } = await act()
        const refused = status === 400 || (what === '登录' && status === 401)
        return refused && type.startsWith('application/problem+json') ? [] : [[what, status, body]]
      }),
    )
    // Replacing half a pair in a file name by U+FFFD is what every browser does.
    const kept = (status: unknown) => text === unkept.半个代理对 && status === 201
    expect(other.flat().filter(([what, status]) => !(what === '证据名' && kept(status)))).toEqual([])
  })

  it('查询和地址里的空字符、看不懂的游标和日期：不是系统错误', async () => {
    const cursor = Buffer.from(JSON.stringify(['昨天', 'x'])).toString('base64url')
    const asked = [
      '/cases?q=%00',
      '/cases?state=%00',
      '/cases/%00',
      '/cases/%00/events',
      '/documents/%00.pdf',
      '/clocks/%00.pdf',
    ]
    const answers = await Promise.all(
      [
        ...asked,
        '/evidence/%00',
        `/cases?cursor=${cursor}`,
        '/cases?due=2026-02-30',
        '/cases?limit=0',
        '/cases?q=%E0%A4%A',
      ].map(async (to) => [to, (await server.send(to, { as: clerk })).status] as const),
    )
    expect(answers.filter(([, status]) => status >= 500)).toEqual([])
    expectProblem(await server.send('/cases?due=2026-02-30', { as: clerk }), 400, 'input')
  })

  it('没有登录：401；口令不对、没有这个账号：401，一样的话', async () => {
    for (const to of [`/cases/${caseId}`, '/cases', '/inbox', '/session', '/law/limits'])
      expectProblem(await server.send(to), 401, 'not-signed-in')
    expectProblem(await unchanged(() => server.send(path, { json: submit, headers: writing() })), 401, 'not-signed-in')
    const forged = { cookie: `lianban=${randomUUID()}.${'A'.repeat(43)}=` }
    expectProblem(await server.send('/cases', { headers: forged }), 401, 'not-signed-in')
    const wrong = await server.signIn('guyang-ecology.legal', '不对')
    expectProblem(wrong, 401, 'wrong-password')
    expect(wrong.headers.get('set-cookie')).toBeNull()
    expect((await server.signIn('nobody', '不对')).text).toBe(wrong.text)
  })

  it('别的网站发来的写入：403，什么也没有写', async () => {
    const from = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      undefined,
    ]) {
      const headers = writing({ ...from, 'content-type': type })
      const raw = new TextEncoder().encode(JSON.stringify(submit))
      const answer = await unchanged(() => server.send(path, { as: who.handler, raw, headers }))
      expectProblem(answer, 403, 'cross-site')
    }
    // JSON cannot be sent across sites without asking first, and the answer is no; nor does the cookie travel.
    const asking = {
      ...from,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    }
    const preflight = await server.send(path, { as: who.handler, method: 'OPTIONS', headers: asking })
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull()
    const signedIn = await server.signIn(clerk)
    expect(signedIn.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Strict/)
  })

  it('请求编号超过二百个字符：400，各接口一样', async () => {
    const headers = writing({ 'idempotency-key': 'k'.repeat(201) })
    const opening = await unchanged(() => server.send('/cases', { as: clerk, json: newCase, headers }))
    expectProblem(opening, 400, 'key-required')
    const step = await unchanged(() => server.send(path, { as: who.handler, json: submit, headers }))
    expectProblem(step, 400, 'key-required')
  })
})
