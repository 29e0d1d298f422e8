/** @module The same request sent twice happens once; two officers at the same revision do not overwrite each other. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { approved, dispatched, report } from '../../workflows/scenarios/papers.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import { databases } from '../support/databases.ts'
import { at, bureau, clerk, expectProblem, idSchema, stepPath, stepSchema, TestServer } from '../support/http.ts'

const when = '2026-09-10 15:00'
const body = {
  occurredAt: at(when),
  origin: { how: 'own' },
  input: { ...report('2026-09-10'), because: '补充称重记录' },
}
const newCase = { title: '重复提交的案件', acts: [{ title: '倾倒', from: '2026-09-01' }], parties: [], sites: [] }

describe.each(databases)('$name', (database) => {
  let server: TestServer
  let caseId: string
  beforeAll(async () => {
    server = await TestServer.open(database)
    caseId = await server.play('overdue', 'submitReport')
  })
  afterAll(() => server.close())

  /** A further report: may be handed in any number of times, so only key and revision stand in its way. */
  const place = async () => {
    const { id, etag } = await server.track(caseId, 'police-transfer')
    server.setNow(when)
    return { etag, path: stepPath(caseId, 'police-transfer', id, 'submitReport') }
  }
  const eventsOfTrack = async () => (await server.store.events(caseId)).filter((e) => e.step === 'submitReport').length

  it('同一编号、同样内容再发：答复一字不差，只记一次；换了会话、版本已变也一样', async () => {
    const { path, etag } = await place()
    const before = await eventsOfTrack()
    const headers = { 'idempotency-key': randomUUID(), 'if-match': etag }
    const first = await server.send(path, { as: who.handler, json: body, headers })
    expect(first.status, first.text).toBe(201)
    await server.drawn(caseId)
    await server.signIn(who.handler)
    await server.changesNothing(caseId, async () => {
      for (const again of [headers, { ...headers, 'if-match': 'another' }]) {
        const second = await server.send(path, { as: who.handler, json: body, headers: again })
        expect([second.status, second.text]).toEqual([201, first.text])
      }
    })
    expect(await eventsOfTrack()).toBe(before + 1)
  })

  it('同一编号、内容不同：422，什么也没有写；另一个人用同样的编号互不相干', async () => {
    const { path, etag } = await place()
    const key = randomUUID()
    const done = await server.send(path, {
      as: who.handler,
      json: body,
      headers: { 'idempotency-key': key, 'if-match': etag },
    })
    expect(done.status, done.text).toBe(201)
    await server.drawn(caseId)
    const now = await place()
    const headers = { 'idempotency-key': key, 'if-match': now.etag }
    const others = [
      { to: path, json: { ...body, remark: '另有说明' } },
      { to: '/cases', json: newCase },
      {
        to: path.replace('submitReport', 'annulments'),
        json: { event: stepSchema.parse(done.body).event, because: '登记错误' },
      },
    ]
    for (const { to, json } of others) {
      const answer = await server.changesNothing(caseId, () => server.send(to, { as: who.handler, json, headers }))
      expectProblem(answer, 422, 'key-reused')
    }
    const colleague = await server.send(path, { as: `${bureau}.handler2`, json: body, headers })
    expect(colleague.status, colleague.text).toBe(201)
    await server.drawn(caseId)
  })

  it('被拒绝的编号没有用掉：障碍消除以后，同一编号可以再用', async () => {
    const { path, etag } = await place()
    const key = randomUUID()
    const bad = { ...body, input: { ...body.input, lawfulEvidence: false } }
    const headers = { 'idempotency-key': key, 'if-match': etag }
    const refused = await server.changesNothing(caseId, () =>
      server.send(path, { as: who.handler, json: bad, headers }),
    )
    expectProblem(refused, 409, 'not-possible', ['transfer-conditions'])
    const done = await server.send(path, { as: who.handler, json: body, headers })
    expect(done.status, done.text).toBe(201)
    await server.drawn(caseId)
  })

  it('同一编号同时发十次：只记一次，十个答复相同', async () => {
    const { path, etag } = await place()
    const before = await eventsOfTrack()
    const headers = { 'idempotency-key': randomUUID(), 'if-match': etag }
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => server.send(path, { as: who.handler, json: body, headers })),
    )
    expect(new Set(answers.map((a) => a.status))).toEqual(new Set([201]))
    expect(new Set(answers.map((a) => a.text)).size).toBe(1)
    expect(await eventsOfTrack()).toBe(before + 1)
    await server.drawn(caseId)
  })

  it('十个人在同一版本上同时办理：一个办成，九个被告知版本已变', async () => {
    const { path, etag } = await place()
    const before = await eventsOfTrack()
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        server.post(path, i % 2 === 0 ? who.handler : `${bureau}.handler2`, body, { 'if-match': etag }),
      ),
    )
    expect(answers.map((a) => a.status).sort()).toEqual([201, ...Array.from({ length: 9 }, () => 412)])
    const now = (await server.track(caseId, 'police-transfer')).etag
    for (const late of answers.filter((a) => a.status === 412)) expect(expectProblem(late, 412, 'stale').etag).toBe(now)
    expect(await eventsOfTrack()).toBe(before + 1)
    await server.drawn(caseId)
  })

  it('两个案件同时取号：文号连续，不重不漏', async () => {
    const series = '移审'
    const ids = [caseId, await server.play('overdue', 'submitReport')]
    const tries = await Promise.all(
      ids.map(async (id) => {
        const { id: track, etag } = await server.track(id, 'police-transfer')
        return { path: stepPath(id, 'police-transfer', track, 'decideTransfer'), etag }
      }),
    )
    server.setNow('2026-09-11 15:00')
    const json = { occurredAt: at('2026-09-11 15:00'), origin: { how: 'own' }, input: approved }
    const answers = await Promise.all(
      tries.map(({ path, etag }) => server.post(path, who.head, json, { 'if-match': etag })),
    )
    const numbers = answers.map((a) => stepSchema.parse(a.body).documents[0]?.number).sort()
    expect(numbers).toEqual([1, 2].map((n) => `固环${series}〔2026〕${n}号`))
    for (const id of ids) await server.drawn(id)
  })

  it('建案、建立程序、登记证据：同一编号再发，答复相同，只有一件', async () => {
    const key = () => ({ 'idempotency-key': randomUUID() })
    const twice = async (path: string, as: string, sending: { json?: unknown; raw?: string }) => {
      const headers = { ...key(), ...(sending.raw === undefined ? {} : { 'content-type': 'image/jpeg' }) }
      const [first, second] = [
        await server.send(path, { as, method: 'POST', ...sending, headers }),
        await server.send(path, { as, method: 'POST', ...sending, headers }),
      ]
      return { status: [first.status, second.status], same: first.text === second.text, first }
    }
    const opened = await twice('/cases', clerk, { json: newCase })
    expect(opened).toMatchObject({ status: [201, 201], same: true })
    const { id } = idSchema.parse(opened.first.body)
    const kind = { kind: 'enforcement', acts: ['act-1'], parties: [] }
    expect(await twice(`/cases/${id}/tracks`, clerk, { json: kind })).toMatchObject({ status: [201, 201], same: true })
    expect((await server.case(id)).tracks).toHaveLength(1)
    const evidence = await twice(`/cases/${id}/evidence?name=a.jpg`, clerk, { raw: '照片' })
    expect(evidence).toMatchObject({ status: [201, 201], same: true })
    expect(await server.store.evidence({ organ: bureau, officer: clerk }, id)).toHaveLength(1)
  })

  it('签收通知：同一编号再发，答复相同', async () => {
    const dispatching = {
      by: who.handler,
      at: '2026-09-12 09:00',
      input: dispatched('2026-09-01T11:30:00+08:00'),
    }
    const sent = await server.take(caseId, 'police-transfer.dispatch', dispatching)
    expect(sent.status, sent.text).toBe(201)
    const [notice] = await server.store.notices({ organ: 'guyang-police', officer: '' }, { caseId })
    const path = `/notices/${notice?.id}/signature`
    const headers = { 'idempotency-key': randomUUID(), 'content-type': 'application/json' }
    const first = await server.send(path, { as: 'guyang-police.clerk', method: 'POST', headers })
    expect(first.status, first.text).toBeLessThan(300)
    const second = await server.send(path, { as: 'guyang-police.clerk', method: 'POST', headers })
    expect([second.status, second.text]).toEqual([first.status, first.text])
  })
})
