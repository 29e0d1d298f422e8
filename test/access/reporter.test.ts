/**
 * @module 举报人: what is sealed reaches nobody but those entitled: no answer of any route, no paper, no event, no row, for any
 * other officer of any organ. Every officer of the demo office is asked for everything.
 */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { officers } from '../../workflows/scenarios/office.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import { sealWith } from '../../src/store/seal.ts'
import { databases } from '../support/databases.ts'
import { at, expectProblem, stepPath, TestServer } from '../support/http.ts'

const reporter = {
  name: '欧阳举报',
  phone: '139 0472 8888',
  address: '固阳县某街示例巷7号',
  identifier: '150222199001010000',
}
const secrets = ['欧阳举报', '13904728888', '139 0472 8888', '示例巷7号', '150222199001010000']
const begun = z.object({ caseId: z.string(), track: z.string(), etag: z.string() })
const cards = z.array(
  z.object({ id: z.string(), mayOpen: z.boolean(), openings: z.array(z.object({ reason: z.string() })) }),
)
const listed = z.array(z.object({ id: z.string() }))

describe.each(databases.slice(0, 2))('$name', (database) => {
  let server: TestServer
  let lead: z.infer<typeof begun>
  let envelope: string
  const key = randomUUID()
  const input = {
    source: '12369举报',
    receivedAt: at('2026-09-01 08:30'),
    named: true,
    summary: '反映某厂外堆放不明铁桶',
  }
  const request = { title: '某厂外铁桶线索', occurredAt: at('2026-09-01 09:00'), synthetic: '合成', input, reporter }
  const register = (json: object, as = who.clerk) =>
    server.send('/leads', { as, json, headers: { 'idempotency-key': key } })
  const take = (step: string, by: string, when: string, form: unknown, more: object = {}) => {
    server.setNow(when)
    return server
      .case(lead.caseId)
      .then(({ tracks }) => tracks.find((t) => t.id === lead.track)?.etag)
      .then((etag) =>
        server.post(
          stepPath(lead.caseId, 'lead', lead.track, step),
          by,
          { occurredAt: at(when), origin: { how: 'own' }, input: form, synthetic: '合成', ...more },
          { 'if-match': etag },
        ),
      )
  }
  beforeAll(async () => {
    server = await TestServer.open(database)
    server.setNow('2026-09-01 09:00')
    const answer = await register(request)
    expect(answer.status, answer.text).toBe(201)
    lead = begun.parse(answer.body)
    envelope = cards.parse((await server.send(`/cases/${lead.caseId}/reporters`, { as: who.clerk })).body)[0]!.id
  })
  afterAll(() => server.close())

  it('登记线索一次完成：案件、程序、第一个环节和密封；同一编号再发，答复相同，没有第二份', async () => {
    const again = await register(request)
    expect([again.status, begun.parse(again.body)]).toEqual([201, lead])
    expect(listed.parse((await server.send(`/cases/${lead.caseId}/reporters`, { as: who.clerk })).body).length).toBe(1)
    const other = { ...request, reporter: { ...reporter, phone: '139 0472 9999' } }
    expectProblem(await register(other), 422, 'key-reused')
  })

  it('线索内容、案件名称写了举报人，什么也不建立', async () => {
    const before = await server.send('/leads', { as: who.clerk })
    for (const wrong of [
      { ...request, title: '欧阳举报反映铁桶' },
      { ...request, input: { ...input, summary: '电话１３９-0472-8888反映铁桶' } },
    ])
      expectProblem(await server.post('/leads', who.clerk, wrong), 409, 'not-possible', ['reporter-in-text'])
    expect((await server.send('/leads', { as: who.clerk })).text).toBe(before.text)
  })

  it('以后的环节、备注、更正的理由、证据名称里写了举报人，都暂不能办理；预览也一样', async () => {
    const texts = [{ content: '欧阳　举报补充：夜间运入' }, { content: '住示例巷7号的来电：固阳县某街示例巷7号' }]
    for (const form of texts)
      expectProblem(await take('supplementLead', who.clerk, '2026-09-01 10:00', form), 409, 'not-possible', [
        'reporter-in-text',
      ])
    const remark = await take(
      'supplementLead',
      who.clerk,
      '2026-09-01 10:00',
      { content: '夜间运入' },
      { remark: '欧阳举报来电' },
    )
    expectProblem(remark, 409, 'not-possible', ['reporter-in-text'])
    const name = encodeURIComponent('欧阳举报录音.mp3')
    const evidence = await server.send(`/cases/${lead.caseId}/evidence?name=${name}`, {
      as: who.clerk,
      raw: '录音',
      headers: { 'content-type': 'audio/mpeg', 'idempotency-key': randomUUID() },
    })
    expectProblem(evidence, 409, 'not-possible', ['reporter-in-text'])
    expect((await take('supplementLead', who.clerk, '2026-09-01 10:00', { content: '夜间运入' })).status).toBe(201)
  })

  it('只有登记人和指定岗位能拆阅，要写理由，每次拆阅都留痕；旁人连有没有都问不出', async () => {
    const open = (as: string, reason = '反馈处理结果') => server.post(`/reporters/${envelope}/openings`, as, { reason })
    for (const as of [who.handler, who.legal, 'guyang-police.head', 'guyang-procuratorate.head', 'baotou-ecology.head'])
      expectProblem(await open(as), 404, 'not-found')
    expectProblem(await open(who.head, ''), 400, 'input')
    expectProblem(await open(who.head, '联系欧阳举报'), 409, 'not-possible', ['reporter-in-text'])
    const answer = await open(who.head)
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([201, 'no-store'])
    expect(answer.body).toEqual({ id: envelope, ...reporter })
    expect((await open(who.clerk, '核实线索内容')).body).toMatchObject({ name: reporter.name })
    const seen = cards.parse((await server.send(`/cases/${lead.caseId}/reporters`, { as: who.head })).body)
    expect(seen[0]?.openings.map((o) => o.reason)).toEqual(['反馈处理结果', '核实线索内容'])
    const colleague = cards.parse((await server.send(`/cases/${lead.caseId}/reporters`, { as: who.handler })).body)
    expect(colleague).toEqual([expect.objectContaining({ id: envelope, mayOpen: false, openings: [] })])
  })

  it('任何人读到的任何答复、文书里都没有举报人', async () => {
    const officersOf = [
      { name: '承办人甲', certificate: '演示01' },
      { name: '承办人乙', certificate: '演示07' },
    ]
    const done = [
      await take('decideAcceptance', who.deptHead, '2026-09-02 09:00', { decision: 'accepted', dueOn: '2026-09-16' }),
      await take('verifyLead', who.handler, '2026-09-03 09:00', { officers: officersOf, findings: '确有铁桶' }),
      await take('divertLead', who.deptHead, '2026-09-04 09:00', {
        way: 'police',
        to: '固阳县公安局',
        because: '有人阻碍',
      }),
      await take('feedback', who.clerk, '2026-09-07 09:00', { way: '书面', content: '已转公安机关' }),
    ]
    expect(done.map((d) => d.status)).toEqual([201, 201, 201, 201])
    const documents = listed.parse((await server.send(`/cases/${lead.caseId}/documents`, { as: who.head })).body)
    expect(documents.length).toBe(2)
    const id = lead.caseId
    const paths = [
      '/inbox',
      '/cases',
      '/leads',
      '/collaborations',
      '/organs',
      '/session',
      '/workflows',
      '/law/limits',
      '//openapi.json',
      '//metrics',
      ...['欧阳举报', '13904728888'].map((q) => `/cases?q=${q}`),
      ...['', '/events', '/clocks', '/documents', '/notices', '/evidence', '/steps', '/links', '/reporters'].map(
        (p) => `/cases/${id}${p}`,
      ),
      ...documents.map((d) => `/documents/${d.id}.pdf`),
    ]
    for (const { id: as } of officers)
      for (const path of paths) {
        const { text } = await server.send(path, { as })
        expect([as, path, secrets.filter((s) => text.includes(s))]).toEqual([as, path, []])
      }
    const found = await server.send(`/cases?q=${encodeURIComponent('欧阳举报')}`, { as: who.clerk })
    expect(z.object({ items: z.array(z.unknown()) }).parse(found.body).items).toEqual([])
  })

  it('并案记下另一案，两边都看得到；没有的、无权查阅的案件一样答复', async () => {
    server.setNow('2026-09-08 09:00')
    const second = { ...request, title: '另一线索', occurredAt: at('2026-09-08 09:00'), reporter: undefined }
    const other = begun.parse((await server.post('/leads', who.clerk, second)).body)
    const merge = async (repeatOf: string) => {
      const etag = (await server.case(other.caseId)).tracks.find((t) => t.id === other.track)?.etag
      const form = { decision: 'repeated', repeatOf, because: '同一铁桶' }
      const body = { occurredAt: at('2026-09-08 09:00'), origin: { how: 'own' }, input: form }
      return server.post(stepPath(other.caseId, 'lead', other.track, 'decideAcceptance'), who.deptHead, body, {
        'if-match': etag,
      })
    }
    expectProblem(await merge('没有这一案'), 409, 'not-possible', ['no-such-case'])
    expectProblem(await merge(other.caseId), 409, 'not-possible', ['link-to-itself'])
    expect((await merge(lead.caseId)).status).toBe(201)
    const seen = async (id: string, as: string = who.clerk) => (await server.send(`/cases/${id}/links`, { as })).body
    const link = [expect.objectContaining({ way: 'repeated', to: { id: lead.caseId, title: '某厂外铁桶线索' } })]
    expect([await seen(lead.caseId), await seen(other.caseId)]).toEqual([link, link])
    expect(await seen(lead.caseId, 'guyang-police.head')).toMatchObject({ code: 'not-found' })
    const titles = async (query: string, as: string = who.handler) =>
      z
        .object({ items: z.array(z.object({ caseTitle: z.string() })) })
        .parse((await server.send(`/leads${query}`, { as })).body)
        .items.map((i) => i.caseTitle)
    expect([await titles(''), await titles('?closed=true'), await titles('', 'guyang-police.head')]).toEqual([
      ['另一线索', '某厂外铁桶线索'],
      ['某厂外铁桶线索'],
      [],
    ])
  })

  it('咨询一次发出，对方在协作列表看到；发出以前看不到', async () => {
    const topic = { topic: '证据的固定和保全', question: '如何采样', contact: '承办人甲' }
    const body = {
      title: '采样方法咨询',
      kind: 'consultation',
      step: 'askInWriting',
      asked: 'guyang-police',
      occurredAt: at('2026-09-08 09:00'),
      input: topic,
    }
    expect((await server.post('/collaborations', who.handler, { ...body, kind: 'enforcement' })).status).toBe(404)
    expect((await server.post('/collaborations', who.handler, { ...body, input: {} })).status).toBe(400)
    expect((await server.send('/collaborations', { as: 'guyang-police.head' })).text).toBe('{"items":[]}')
    expect((await server.post('/collaborations', who.handler, body)).status).toBe(201)
    expect((await server.send('/collaborations', { as: 'guyang-police.head' })).text).toContain('采样方法咨询')
    expect((await server.send('/collaborations', { as: 'guyang-procuratorate.head' })).text).toBe('{"items":[]}')
  })

  it('数据库里没有一行写着举报人；记录链完好，留有密封和拆阅的记录', async () => {
    expect((await server.store.verify(lead.caseId)).problems).toEqual([])
    const tables = [
      'case_file',
      'track',
      'event',
      'clock',
      'document',
      'notice',
      'evidence',
      'idempotency_key',
      'sealed',
      'clock_revision',
    ]
    const all = tables.map((t) => `select to_jsonb(x)::text as line from ${t} x`).join(' union all ')
    const rows = await server.rows(`select to_jsonb(line) as row from (${all}) y`)
    expect(rows.length).toBeGreaterThan(20)
    const text = rows.join('\n')
    expect(secrets.filter((s) => text.includes(s))).toEqual([])
    expect(text).toMatch(/reporter-sealed/)
    expect(text.match(/"type": "reporter-opened"/g)?.length).toBeGreaterThanOrEqual(2)
  })
})

describe('密封', () => {
  const seal = sealWith('示例密钥')
  it('换一个密钥、换一个案件、改一个字节，都打不开', () => {
    const body = seal.close('欧阳举报', '案件甲')
    expect(seal.open(body, '案件甲')).toBe('欧阳举报')
    expect(seal.open(body, '案件乙')).toBeUndefined()
    expect(sealWith('另一密钥').open(body, '案件甲')).toBeUndefined()
    expect(seal.open({ ...body, data: Buffer.from('xx').toString('base64') }, '案件甲')).toBeUndefined()
  })
  it('同样的内容两次密封不同，摘要相同而不能还原', () => {
    expect(seal.close('欧阳举报', '甲').data).not.toBe(seal.close('欧阳举报', '甲').data)
    expect(seal.digest('欧阳举报')).toBe(seal.digest('欧阳举报'))
    expect(sealWith('另一密钥').digest('欧阳举报')).not.toBe(seal.digest('欧阳举报'))
  })
})
