/** @module 固阳县公安局 and this case: nothing at all before the dispatch; after it the transfer, and none of the bureau's inner doings. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { approved, dispatched, receipt } from '../../workflows/scenarios/papers.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import { databases } from '../support/databases.ts'
import { at, bureau, clerk, expectProblem, idSchema, stepPath, TestServer } from '../support/http.ts'

const officers = ['guyang-police.handler', 'guyang-police.clerk', 'guyang-police.head']
const parts = ['', '/events', '/clocks', '/documents', '/notices', '/evidence', '/steps']
const innerSteps = ['opened', 'formTeam', 'submitReport', 'decideTransfer']
const innerLimits = ['D-01', 'D-02', 'D-03', 'D-50']
const list = z.array(z.looseObject({ id: z.string() }))
const named = (field: string) => z.array(z.looseObject({}).transform((o) => String(o[field])))

describe.each(databases)('$name', (database) => {
  let server: TestServer
  let caseId: string
  let title: string
  let transfer: string
  let inner: { documents: string[]; clocks: string[]; evidence: string; numbers: string[] }

  beforeAll(async () => {
    server = await TestServer.open(database)
    caseId = await server.play('overdue', 'decideTransfer')
    title = (await server.case(caseId)).file.title
    transfer = (await server.track(caseId, 'police-transfer')).id
    const headers = { 'content-type': 'image/jpeg', 'idempotency-key': randomUUID() }
    const kept = await server.send(`/cases/${caseId}/evidence?name=p.jpg`, { as: who.handler, raw: '照片', headers })
    const viewer = { organ: bureau, officer: clerk }
    const documents = await server.store.documents(viewer, caseId)
    inner = {
      documents: documents.map((d) => d.id),
      numbers: documents.flatMap((d) => d.number ?? []),
      clocks: (await server.store.clocks(viewer, { caseId })).items.map((c) => c.id),
      evidence: idSchema.parse(kept.body).id,
    }
  })
  afterAll(() => server.close())
  const get = (path: string, as = officers[0]) => server.send(path, { as })
  const innerAddresses = () => [
    ...inner.documents.map((id) => `/documents/${id}.pdf`),
    ...inner.clocks.map((id) => `/clocks/${id}.pdf`),
    `/evidence/${inner.evidence}`,
  ]
  const found = async (query: string) =>
    z
      .object({ items: list })
      .parse((await get(`/cases?${query}`)).body)
      .items.map((c) => c.id)

  it('移送以前：案件、文书、期限、证据的每个地址都是404，与不存在的一样', async () => {
    expect(inner.documents.length).toBeGreaterThan(2)
    expect(inner.clocks.length).toBeGreaterThanOrEqual(4)
    const nowhere = await get(`/cases/${randomUUID()}`)
    for (const as of officers) {
      for (const path of [...parts.map((part) => `/cases/${caseId}${part}`), ...innerAddresses()]) {
        const answer = await get(path, as)
        expectProblem(answer, 404, 'not-found')
        expect(answer.text).toBe(nowhere.text)
      }
    }
  })

  it('移送以前：列表、检索、待办里都没有；也不能办理、预览、登记、更正、加证据、建程序', async () => {
    for (const query of [
      '',
      `q=${title}`,
      'q=刘某生',
      `q=${inner.numbers[0]}`,
      'region=150222',
      `organ=${bureau}`,
      'due=2099-12-31',
    ])
      expect(await found(query), query).toEqual([])
    const inbox = await get('/inbox')
    expect(inbox.body).toEqual({ clocks: [], steps: [], notices: [], duties: [] })
    const [as] = officers
    const body = { occurredAt: at('2026-09-11 16:00'), origin: { how: 'own' }, input: receipt }
    const writes = [
      [stepPath(caseId, 'police-transfer', transfer, 'acknowledge'), body],
      [`${stepPath(caseId, 'police-transfer', transfer, 'acknowledge')}?preview=true`, body],
      [stepPath(caseId, 'police-transfer', transfer, 'annulments'), { event: 'x', because: '登记错误' }],
      [`/cases/${caseId}/tracks`, { kind: 'police-transfer', acts: ['act-1'], parties: [] }],
      [`/cases/${caseId}/evidence?name=a.jpg`, {}],
    ] as const
    await server.changesNothing(caseId, async () => {
      for (const [path, json] of writes)
        expectProblem(await server.post(path, as ?? '', json, { 'if-match': 'x' }), 404, 'not-found')
    })
  })

  it('移送以后：看得见移送程序，看不见行政执法程序', async () => {
    const input = dispatched('2026-09-01T11:30:00+08:00')
    const done = await server.take(caseId, 'police-transfer.dispatch', {
      by: who.handler,
      at: '2026-09-12 09:00',
      input,
    })
    expect(done.status, done.text).toBe(201)
    for (const as of officers) expect((await server.case(caseId, as)).tracks.map((t) => t.id)).toEqual([transfer])
    expect(await found(`q=${title}`)).toEqual([caseId])
    expect(await found('state=investigating')).toEqual([])
    expect(await found('state=dispatched')).toEqual([caseId])
    const inbox = z.looseObject({ notices: list, steps: z.array(z.looseObject({ step: z.string() })) })
    const { notices, steps } = inbox.parse((await get('/inbox')).body)
    expect([notices.length, steps.map((s) => s.step)]).toEqual([1, ['acknowledge', 'refuseReceipt']])
  })

  it('移送以后：没有专案组、报告、审批的记录，没有审批期限，没有审批表和调查报告', async () => {
    for (const as of officers) {
      const of = async (part: string, field: string) =>
        named(field).parse((await get(`/cases/${caseId}${part}`, as)).body)
      expect(await of('/events', 'step')).toEqual(['dispatch'])
      expect((await of('/clocks', 'limit')).filter((limit) => innerLimits.includes(limit))).toEqual([])
      expect((await of('/documents', 'kind')).sort()).toEqual(['items-list', 'materials-list', 'transfer-letter'])
      expect((await of('/steps', 'step')).filter((step) => innerSteps.includes(step))).toEqual([])
      expect(await of('/evidence', 'id')).toEqual([])
      for (const path of innerAddresses()) expectProblem(await get(path, as), 404, 'not-found')
      for (const { id } of list.parse((await get(`/cases/${caseId}/documents`, as)).body))
        expect((await get(`/documents/${id}.pdf`, as)).status).toBe(200)
    }
    for (const number of inner.numbers) expect(await found(`q=${number}`)).toEqual([])
  })

  it('移送以后：任何答复的文字里都没有内部办理的痕迹，包括版本过期时列出的变化和人员', async () => {
    const answers = await Promise.all(parts.map((part) => get(`/cases/${caseId}${part}`)))
    const step = stepPath(caseId, 'police-transfer', transfer, 'acknowledge')
    const body = { occurredAt: at('2026-09-12 10:00'), origin: { how: 'own' }, input: receipt }
    server.setNow('2026-09-12 10:00')
    const stale = await server.post(step, officers[0] ?? '', body, { 'if-match': 'x' })
    expect(expectProblem(stale, 412, 'stale').changed).toHaveLength(1)
    const preview = await server.post(`${step}?preview=true`, officers[0] ?? '', body)
    expect(preview.status, preview.text).toBe(200)
    const done = await server.post(step, officers[0] ?? '', body, {
      'if-match': expectProblem(stale, 412, 'stale').etag,
    })
    expect(done.status, done.text).toBe(201)
    const traces = [...inner.documents, ...inner.clocks, ...inner.numbers, inner.evidence, approved.opinion]
    for (const { text } of [...answers, stale, preview, done]) {
      for (const trace of traces) expect(text).not.toContain(trace)
      expect(text).not.toMatch(/专案组成员|批准移送|建立移送公安程序|guyang-ecology\.head"|"enforcement"/)
    }
  })

  it('检察院收到抄送以后所见与公安机关相同；法院什么也看不见', async () => {
    const eventsOf = async (as: string) => named('step').parse((await get(`/cases/${caseId}/events`, as)).body)
    expect(await eventsOf('guyang-procuratorate.head')).toEqual(await eventsOf(officers[0] ?? ''))
    expect((await server.case(caseId, 'guyang-procuratorate.handler')).tracks).toHaveLength(1)
    for (const part of parts)
      expectProblem(await get(`/cases/${caseId}${part}`, 'guyang-court.handler'), 404, 'not-found')
  })
})
