/**
 * @module 回避 on every read and write: from the decision on, each address of the case answers the recused officer byte for byte
 * as one that does not exist; another case, and every colleague, is as before. Lifted by 复议 or 更正, it is all there again.
 */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createApp } from '../../src/http/app.ts'
import { receipt } from '../../workflows/scenarios/papers.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import { databases } from '../support/databases.ts'
import { at, bureau, clerk, expectProblem, idSchema, stepPath, TestServer } from '../support/http.ts'

const API = '/api/v1'
const decide = { decision: 'recused', how: 'head', because: '是当事人的亲属' }
const asked = {
  officer: who.handler,
  by: 'party',
  applicant: '刘某生',
  proceeding: 'penalty',
  ground: 'relation',
  reason: '与当事人是亲属',
}
const listed = z.array(z.looseObject({ id: z.string() }))

describe.each(databases)('$name', (database) => {
  let server: TestServer
  let caseId: string
  let otherCase: string
  let recusal: string
  let title: string
  let number: string
  let envelope: string
  /** GET routes that name something of a case, with the ids of this case and with ids of nothing. */
  const open: { mine: string; nothing: string }[] = []
  let addresses: readonly { mine: string; nothing: string }[]

  const recuse = async (step: string, by: string, when: string, input: unknown) => {
    server.setNow(when)
    const etag = (await server.case(caseId)).tracks.find((t) => t.id === recusal)?.etag
    const body = { occurredAt: at(when), origin: { how: 'own' }, input }
    const done = await server.post(stepPath(caseId, 'recusal', recusal, step), by, body, { 'if-match': etag })
    expect(done.status, done.text).toBe(201)
    return done
  }
  const get = (path: string, as = who.handler) => server.send(path, { as })
  const found = async (query: string, as = who.handler) =>
    z
      .object({ items: listed })
      .parse((await get(`/cases?${query}`, as)).body)
      .items.map((c) => c.id)

  beforeAll(async () => {
    server = await TestServer.open(database)
    otherCase = await server.play('overdue', 'dispatch')
    caseId = await server.play('overdue', 'dispatch')
    title = (await server.case(caseId)).file.title
    // By the police themselves: a notice to the bureau.
    const police = { by: 'guyang-police.handler', at: '2026-09-12 10:00', input: receipt }
    expect((await server.take(caseId, 'police-transfer.acknowledge', police)).status).toBe(201)
    const headers = { 'content-type': 'image/jpeg', 'idempotency-key': randomUUID() }
    const kept = await server.send(`/cases/${caseId}/evidence?name=p.jpg`, { as: who.handler, raw: '照片', headers })
    const viewer = { organ: bureau, officer: clerk }
    const { store } = server
    const documents = await store.documents(viewer, caseId)
    number = documents.find((d) => d.number)?.number ?? ''
    const ids: Record<string, string> = {
      case: caseId,
      document: documents[0]?.id ?? '',
      clock: (await store.clocks(viewer, { caseId })).items[0]?.id ?? '',
      evidence: idSchema.parse(kept.body).id,
      service: 'none-yet',
    }
    const { desk } = server.replay.running
    const routes = [
      ...new Set(createApp({ desk, secret: 'x', log: () => undefined }).routes.map((r) => `${r.method} ${r.path}`)),
    ]
    const filled = (template: string, of: (name: string) => string) =>
      template
        .replace(
          /(documents|seals)\/:file\{\.\+\\\.(pdf|docx)\}/,
          (_, kind: string, end: string) => `${kind}/${of('document')}.${end}`,
        )
        .replace('documents/:id', `documents/${of('document')}`)
        .replace('services/:file{.+\\.pdf}', `services/${of('service')}.pdf`)
        .replace('documents/:file{.+\\.pdf}', `documents/${of('document')}.pdf`)
        .replace('clocks/:file{.+\\.pdf}', `clocks/${of('clock')}.pdf`)
        .replace('evidence/:id', `evidence/${of('evidence')}`)
        .replace(':case', of('case'))
    addresses = routes
      // A person's own list leaves the case out: test/stories/people.test.ts. An import is its organ's own sheet.
      .filter((r) => r.startsWith(`GET ${API}/`) && /:/.test(r) && !/:kind|officers|handovers|imports/.test(r))
      .map((r) => r.slice(`GET ${API}`.length))
      .map((r) => ({ mine: filled(r, (name) => ids[name] ?? ''), nothing: filled(r, () => 'no-such-thing') }))
    server.setNow('2026-09-14 08:00')
    const lead = await server.post(`/cases/${caseId}/tracks`, who.handler, { kind: 'lead', acts: [], parties: [] })
    const reporter = { track: idSchema.parse(lead.body).id, reporter: { name: '示例举报人' } }
    const sealed = await server.post(`/cases/${caseId}/reporters`, who.handler, reporter)
    envelope = idSchema.parse(sealed.body).id
    const made = await server.post(`/cases/${caseId}/tracks`, who.clerk, { kind: 'recusal', acts: [], parties: [] })
    recusal = idSchema.parse(made.body).id
    await recuse('applyRecusal', who.clerk, '2026-09-14 09:00', asked)
  })
  afterAll(() => server.close())

  it('每个带案件内容的地址都在这里：至少十一个，没有一个还带着没有填的参数', () => {
    expect(addresses.length).toBeGreaterThanOrEqual(11)
    expect(addresses.filter(({ mine }) => mine.includes(':') || mine.includes('//'))).toEqual([])
  })

  it('决定以前，不停止调查：本人照常看到、照常办理〔行政处罚法43〕', async () => {
    for (const address of addresses) if ((await get(address.mine)).status === 200) open.push(address)
    // Nothing was sealed, signed or served yet: only these are empty.
    const empty = addresses.filter((a) => !open.includes(a)).map(({ mine }) => mine.replace(/\/[^/]*-[^/]*/g, ''))
    expect(empty.sort()).toEqual(['/documents/original', '/seals', '/services'])
    expect(await found('')).toContain(caseId)
    const opening = await server.post(`/reporters/${envelope}/openings`, who.handler, { reason: '核实情况' })
    expect(opening.status, opening.text).toBe(201)
  })

  it('决定之时起：每个地址与不存在的一字不差；列表、检索、待办、审批里都没有', async () => {
    const before = await get('/inbox')
    expect(before.text).toContain(caseId)
    await recuse('decideRecusal', who.head, '2026-09-14 10:00', decide)
    for (const { mine, nothing } of addresses) {
      const [now, never] = [await get(mine), await get(nothing)]
      expectProblem(now, 404, 'not-found')
      expect([mine, now.text, [...now.headers.keys()].sort()]).toEqual([
        mine,
        never.text,
        [...never.headers.keys()].sort(),
      ])
    }
    const queries = [
      '',
      `q=${title}`,
      `q=${number}`,
      'q=刘某生',
      'region=150222',
      `organ=${bureau}`,
      'state=dispatched',
      'due=2099-12-31',
    ]
    for (const query of queries) expect([query, (await found(query)).includes(caseId)]).toEqual([query, false])
    for (const path of ['/inbox', '/approvals', '/cases', '/items', '/appraisals', '/leads', '/collaborations'])
      expect((await get(path)).text).not.toContain(caseId)
  })

  it('也不能办理、预览、更正、登记证据、建立程序、提请审批、签收通知；与不存在的案件答复相同', async () => {
    const view = await server.case(caseId)
    const transfer = view.tracks.find((t) => t.kind === 'police-transfer')
    const viewer = { organ: bureau, officer: clerk }
    const notice = (await server.store.notices(viewer, { caseId }))[0]?.id
    expect(notice).toBeDefined()
    const step = { occurredAt: at('2026-09-14 10:00'), origin: { how: 'own' }, input: {} }
    const writes = (id: string, track: string, note: string) =>
      [
        [stepPath(id, 'police-transfer', track, 'supplement'), step],
        [`${stepPath(id, 'police-transfer', track, 'supplement')}?preview=true`, step],
        [`/cases/${id}/police-transfer/${track}/annulments`, { event: 'x', because: '登记错误' }],
        [`/cases/${id}/tracks`, { kind: 'enforcement', acts: ['act-1'], parties: [] }],
        [
          `/cases/${id}/approvals`,
          { track, step: 'decideTransfer', input: {}, opinion: '提请', occurredAt: step.occurredAt },
        ],
        [`/notices/${note}/signature`, {}],
        [`/reporters/${id === 'none' ? id : envelope}/openings`, { reason: '核实情况' }],
      ] as const
    const [mine, nothing] = [writes(caseId, transfer?.id ?? '', notice ?? ''), writes('none', 'none', 'none')]
    await server.changesNothing(caseId, async () => {
      for (const [i, [path, body]] of mine.entries()) {
        const answer = await server.post(path, who.handler, body, { 'if-match': transfer?.etag })
        const never = await server.post(nothing[i]?.[0] ?? '', who.handler, body, { 'if-match': transfer?.etag })
        expect([path, answer.status, answer.text]).toEqual([path, 404, never.text])
      }
      const headers = { 'content-type': 'image/jpeg', 'idempotency-key': randomUUID() }
      const kept = await server.send(`/cases/${caseId}/evidence?name=x.jpg`, { as: who.handler, raw: '照片', headers })
      expectProblem(kept, 404, 'not-found')
    })
  })

  it('以前办成的请求再发一次，也不再给出本案的答复', async () => {
    const { desk } = server.replay.running
    await server.changesNothing(caseId, async () => {
      const key = `replay-${caseId}`
      const transfer = await server.track(caseId, 'police-transfer')
      const path = stepPath(caseId, 'police-transfer', transfer.id, 'supplement')
      const body = { occurredAt: at('2026-09-14 10:00'), origin: { how: 'own' }, input: {} }
      const answer = await server.post(path, who.handler, body, { 'if-match': transfer.etag, 'idempotency-key': key })
      expectProblem(answer, 404, 'not-found')
    })
    expect(desk.law.barredBy).toBeDefined()
  })

  it('其他案件、其他人员不受影响；会话照旧', async () => {
    expect(await found('')).toContain(otherCase)
    expect((await get(`/cases/${otherCase}/documents`)).status).toBe(200)
    expect((await get('/session')).status).toBe(200)
    for (const as of [who.clerk, who.head, 'guyang-ecology.handler2', 'guyang-police.handler'])
      expect([as, (await get(`/cases/${caseId}`, as)).status]).toEqual([as, 200])
  })

  it('别的机关看不到回避程序：案件、记录里都没有', async () => {
    for (const as of ['guyang-police.handler', 'baotou-ecology.handler']) {
      expect((await server.case(caseId, as)).tracks.map((t) => t.kind)).not.toContain('recusal')
      expect((await get(`/cases/${caseId}/events`, as)).text).not.toContain('回避')
    }
  })

  it('复议撤销回避：每个地址又都打得开，他以前办理的记录都在，写着他的名字', async () => {
    await recuse('requestRecusalReview', who.clerk, '2026-09-15 09:00', {
      applicant: '承办人甲',
      grounds: '没有亲属关系',
    })
    expect((await get(`/cases/${caseId}`)).status).toBe(404)
    await recuse('decideRecusalReview', who.head, '2026-09-15 10:00', {
      result: 'changed',
      how: 'head',
      because: '经核实没有亲属关系',
    })
    for (const { mine } of open) expect([mine, (await get(mine)).status]).toEqual([mine, 200])
    expect((await get(`/cases/${caseId}/events`)).text).toContain('承办人甲')
    expect(await found(`q=${title}`)).toEqual([caseId])
    expect((await server.store.verify()).problems).toEqual([])
  })

  it('更正复议决定，回避恢复；再更正不了的照旧：表与程序总是一致', async () => {
    const events = z.array(z.looseObject({ id: z.string(), track: z.string(), step: z.string() }))
    const all = events.parse((await get(`/cases/${caseId}/events`, who.head)).body)
    const review = all.find((e) => e.track === recusal && e.step === 'decideRecusalReview')
    const etag = (await server.case(caseId)).tracks.find((t) => t.id === recusal)?.etag
    server.setNow('2026-09-15 11:00')
    const path = `/cases/${caseId}/recusal/${recusal}/annulments`
    const done = await server.post(path, who.head, { event: review?.id, because: '登记错误' }, { 'if-match': etag })
    expect(done.status, done.text).toBe(201)
    expect((await get(`/cases/${caseId}`)).status).toBe(404)
    expect(await found(`q=${title}`)).toEqual([])
  })
})
