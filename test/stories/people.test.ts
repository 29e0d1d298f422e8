/** @module 人员与任职, 承办与交接 over HTTP: dated, on a document, never by oneself; everything in hand goes over at once. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { who } from '../../workflows/scenarios/scenario.ts'
import { databases } from '../support/databases.ts'
import { at, expectProblem, idSchema, stepPath, TestServer } from '../support/http.ts'

const other = 'guyang-ecology.handler2'
const deputy = 'guyang-ecology.deputyHead'
const items = z.array(z.looseObject({ kind: z.string(), caseId: z.string(), id: z.string(), says: z.string() }))
const results = z.object({
  id: z.string(),
  results: z.array(
    z.looseObject({ kind: z.string(), caseId: z.string(), moved: z.boolean(), why: z.string().optional() }),
  ),
})
const person = (login: string, appointment: object) => ({
  login,
  name: '新任甲',
  certificate: '示例证号9',
  password: '0123456789',
  appointment: {
    post: 'deptHead',
    as: 'substantive',
    from: '2026-09-01',
    document: '固环任〔2026〕1号',
    ...appointment,
  },
})

describe.each(databases)('$name', (database) => {
  let server: TestServer
  let first: string
  let second: string
  beforeAll(async () => {
    server = await TestServer.open(database)
    first = await server.play('overdue', 'dispatch')
    second = await server.play('overdue', 'dispatch')
    server.setNow('2026-09-14 09:00')
  })
  afterAll(() => server.close())
  const tracks = async (id: string) => (await server.case(id)).tracks
  const handlerOf = (caseId: string, track: string, officer: string, by: string) =>
    server.post(`/cases/${caseId}/handlers`, by, { track, officer, because: '承办' })

  it('登记人员和任职：只由负责人；本人不能任命本人；日期、文件、主持工作和代理的终止日都要', async () => {
    expectProblem(await server.post('/officers', who.deptHead, person('xin', {})), 409, 'not-possible')
    for (const [says, appointment] of [
      ['终止日早于', { to: '2026-08-01' }],
      ['主持工作应当写明终止日', { post: 'actingHead', as: 'presiding' }],
      ['岗位是主持工作的负责人', { as: 'presiding', to: '2026-12-31' }],
      ['代理应当写明终止日', { as: 'deputising', for: who.deptHead }],
      ['代理应当写明代理何人', { as: 'deputising', to: '2026-12-31' }],
      ['被代理人', { as: 'deputising', for: who.legal, to: '2026-12-31' }],
      ['document', { document: ' ' }],
      ['from', { from: '2026-02-30' }],
    ] as const) {
      const answer = await server.post('/officers', who.head, person('xin', appointment))
      expect([says, answer.status, answer.text.includes(says)]).toEqual([says, 400, true])
    }
    expect((await server.signIn('xin', '0123456789')).status).toBe(401)
    const deputising = { as: 'deputising', for: who.deptHead, to: '2026-12-31' }
    const made = await server.post('/officers', who.head, person('xin', deputising))
    expect(made.status, made.text).toBe(201)
    expect((await server.signIn('xin', '0123456789')).status).toBe(200)
    expectProblem(await server.post('/officers', who.head, person('xin', {})), 400, 'input')
    const self = { post: 'actingHead', as: 'presiding', from: '2026-09-01', to: '2026-12-31', document: '文件' }
    expectProblem(await server.post(`/officers/${who.head}/appointments`, who.head, self), 400, 'input')
    const officers = z.array(z.looseObject({ id: z.string(), postTitles: z.array(z.string()) }))
    const listed = officers.parse((await server.send('/officers', { as: who.handler })).body)
    expect(listed.find((o) => o.id === 'guyang-ecology.xin')?.postTitles).toEqual(['部门负责人'])
    expect(listed.every((o) => o.id.startsWith('guyang-ecology'))).toBe(true)
  })

  it('主持工作文件到期以后不能办理；重叠的任职、期间以外的终止不收；每次都记在册上', async () => {
    const acting = 'guyang-ecology.actingHead'
    const presiding = {
      post: 'actingHead',
      as: 'presiding',
      from: '2026-09-01',
      to: '2026-09-13',
      document: '固环主〔2026〕1号',
    }
    const path = `/officers/${acting}/appointments`
    expect((await server.post(path, who.head, presiding)).status).toBe(201)
    expectProblem(
      await server.post(path, who.head, { ...presiding, from: '2026-09-13', to: '2026-10-01' }),
      400,
      'input',
    )
    const open = await server.play('overdue', 'submitReport')
    const track = await server.track(open, 'police-transfer')
    server.setNow('2026-09-14 09:00')
    const approve = {
      occurredAt: at('2026-09-14 09:00'),
      origin: { how: 'own' },
      input: { decision: 'approved', opinion: '同意' },
    }
    const step = stepPath(open, 'police-transfer', track.id, 'decideTransfer')
    expectProblem(await server.post(step, acting, approve, { 'if-match': track.etag }), 409, 'not-possible', [
      'appointment-lapsed',
    ])
    const end = { post: 'actingHead', from: '2026-09-01', to: '2026-09-20', document: '文件' }
    expectProblem(await server.post(`${path}/end`, who.head, end), 400, 'input')
    expect((await server.post(`${path}/end`, who.head, { ...end, to: '2026-09-10' })).status).toBe(201)
    const log = await server.store.officeLog('guyang-ecology')
    expect(log.filter((e) => e.officer === acting).map((e) => e.kind)).toEqual(['appointed', 'appointment-ended'])
  })

  it('交办由负责人、转办由承办人；不在本机关任职的不能接', async () => {
    const [track] = await tracks(first)
    const id = track?.id ?? ''
    expectProblem(await handlerOf(first, id, other, other), 409, 'not-possible')
    expectProblem(await handlerOf(first, id, 'guyang-police.handler', who.deptHead), 400, 'input')
    expect((await handlerOf(first, id, who.handler, who.deptHead)).status).toBe(201)
    expect((await handlerOf(first, id, other, who.handler)).status).toBe(201)
    expect((await handlerOf(first, id, who.handler, other)).status).toBe(201)
    expect((await server.send(`/cases/${first}/handlers`, { as: who.clerk })).body).toMatchObject([
      { track: id, officer: who.handler, name: '承办人甲' },
    ])
  })

  it('交接清单：程序、期限、审批；全部移交，逐项有结果；接办人已经回避的案件不移交，写明原因；清单可以打印', async () => {
    for (const track of await tracks(second))
      expect((await handlerOf(second, track.id, who.handler, who.deptHead)).status).toBe(201)
    server.setNow('2026-09-14 10:00')
    const opened = await server.post(`/cases/${second}/tracks`, who.clerk, { kind: 'recusal', acts: [], parties: [] })
    const recusal = idSchema.parse(opened.body).id
    const recuse = async (step: string, by: string, input: unknown) => {
      const etag = (await tracks(second)).find((t) => t.id === recusal)?.etag
      const body = { occurredAt: at('2026-09-14 10:00'), origin: { how: 'own' }, input }
      const done = await server.post(stepPath(second, 'recusal', recusal, step), by, body, { 'if-match': etag })
      expect(done.status, done.text).toBe(201)
    }
    const apply = {
      officer: other,
      by: 'party',
      applicant: '刘某生',
      proceeding: 'penalty',
      ground: 'relation',
      reason: '亲属',
    }
    await recuse('applyRecusal', who.clerk, apply)
    await recuse('decideRecusal', who.head, { decision: 'recused', how: 'head', because: '亲属' })

    const list = items.parse((await server.send(`/officers/${who.handler}/handover`, { as: who.handler })).body)
    expect(new Set(list.map((i) => i.caseId))).toEqual(new Set([first, second]))
    expect(new Set(list.map((i) => i.kind))).toEqual(new Set(['track', 'clock', 'document']))
    expect((await server.send(`/officers/${who.handler}/handover`, { as: other })).status).toBe(404)
    expect((await server.send(`/officers/${who.handler}/handover`, { as: 'guyang-police.head' })).status).toBe(404)

    const moving = { to: other, because: '调离' }
    expect((await server.post(`/officers/${who.handler}/handover`, who.handler, moving)).status).toBe(404)
    const key = { 'idempotency-key': `handover-${first}` }
    const answer = await server.post(`/officers/${who.handler}/handover`, deputy, moving, key)
    expect(answer.status, answer.text).toBe(201)
    const moved = results.parse(answer.body)
    expect(moved.results.filter((r) => r.caseId === first).every((r) => r.moved)).toBe(true)
    expect(moved.results.filter((r) => r.caseId === second).map((r) => r.why)).toContain('接办人已经回避本案')
    expect((await server.post(`/officers/${who.handler}/handover`, deputy, moving, key)).text).toBe(answer.text)
    const left = items.parse((await server.send(`/officers/${who.handler}/handover`, { as: who.handler })).body)
    expect(new Set(left.map((i) => i.caseId))).toEqual(new Set([second]))
    const sheet = await server.send(`/handovers/${moved.id}.pdf`, { as: deputy })
    expect([sheet.status, sheet.type]).toEqual([200, 'application/pdf'])
    expect((await server.send(`/handovers/${moved.id}.pdf`, { as: 'guyang-police.head' })).status).toBe(404)
    // The one who is recused sees of his own list nothing of that case.
    const his = items.parse((await server.send(`/officers/${other}/handover`, { as: other })).body)
    expect(new Set(his.map((i) => i.caseId))).toEqual(new Set([first]))
  })
})
