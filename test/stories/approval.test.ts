/** @module 逐级审批 over HTTP: nothing of the step happens before 批准, and then both happen at once or not at all. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { reviewPassed } from '../../workflows/scenarios/papers.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import { databases } from '../support/databases.ts'
import { at, expectProblem, idSchema, stepPath, TestServer } from '../support/http.ts'

const deputy = 'guyang-ecology.deputyHead'
const fine = { fineFen: 2_000_000_00, grounds: '擅自倾倒危险废物' }
const cards = z.array(
  z.looseObject({
    track: z.string(),
    title: z.string(),
    mine: z.boolean(),
    waitingFor: z.array(z.string()),
    opinions: z.array(z.looseObject({ by: z.string(), word: z.string() })),
    obstacles: z.array(z.looseObject({ code: z.string() })),
    actions: z.array(z.looseObject({ step: z.string() })),
    preview: z.looseObject({ title: z.string() }).optional(),
  }),
)

describe.each(databases)('$name', (database) => {
  let server: TestServer
  let caseId: string
  let enforcement: string
  let approval: string

  beforeAll(async () => {
    server = await TestServer.open(database)
    caseId = await server.play('approval-fine', 'hearStatement')
    enforcement = (await server.track(caseId, 'enforcement')).id
  })
  afterAll(() => server.close())

  const propose = (as: string, when: string, change: object = {}) => {
    server.setNow(when)
    const body = {
      track: enforcement,
      step: 'decideFine',
      input: fine,
      opinion: '建议罚款',
      occurredAt: at(when),
      ...change,
    }
    return server.post(`/cases/${caseId}/approvals`, as, body)
  }
  const say = async (step: string, by: string, when: string, input: unknown, query = '') => {
    server.setNow(when)
    const etag = (await server.case(caseId)).tracks.find((t) => t.id === approval)?.etag
    const body = { occurredAt: at(when), origin: { how: 'own' }, input }
    return server.post(`${stepPath(caseId, 'approval', approval, step)}${query}`, by, body, { 'if-match': etag })
  }
  const waiting = async (as: string) => cards.parse((await server.send('/approvals', { as })).body)
  const stateOf = async () => (await server.case(caseId)).tracks.find((t) => t.id === enforcement)

  it('填写有误、没有审批链、不在链上的，提请不成，连空的审批也不留下', async () => {
    const before = (await server.case(caseId)).tracks.length
    expectProblem(await propose(who.handler, '2026-09-15 09:00', { input: { fineFen: 1 } }), 409, 'not-possible', [
      'proposal-unfit',
    ])
    expectProblem(
      await propose(who.handler, '2026-09-15 09:00', { step: 'servePenalty', input: {} }),
      409,
      'not-possible',
      ['step-without-chain', 'proposal-unfit'],
    )
    expectProblem(await propose(who.head, '2026-09-15 09:00'), 409, 'not-possible', ['not-in-the-chain'])
    expectProblem(await propose(who.clerk, '2026-09-15 09:00'), 409, 'not-possible', ['post-not-entitled'])
    expect((await server.case(caseId)).tracks).toHaveLength(before)
  })

  it('提请以后：轮到谁，谁的待我审批里才有；程序没有动', async () => {
    const made = await propose(who.handler, '2026-09-15 09:00')
    expect(made.status, made.text).toBe(201)
    approval = idSchema.parse(made.body).id
    const before = await stateOf()
    const [card] = await waiting(who.deptHead)
    expect(card).toMatchObject({
      title: '决定罚款',
      mine: true,
      waitingFor: ['部门负责人', '法制审核人员', '分管负责人', '正职负责人'],
    })
    expect(card?.obstacles.map((o) => o.code)).toContain('legal-review-missing')
    expect((await waiting(who.legal)).filter((c) => c.mine)).toEqual([])
    for (const [by, when] of [
      [who.deptHead, '2026-09-15 09:10'],
      [who.legal, '2026-09-15 09:20'],
      [deputy, '2026-09-15 09:30'],
    ] as const) {
      const done = await say('endorse', by, when, { opinion: '同意' })
      expect(done.status, done.text).toBe(201)
    }
    expect(await stateOf()).toEqual(before)
  })

  it('别的机关，包括上级机关，看不到审批：案件、记录、环节、地址都没有', async () => {
    const as = 'baotou-ecology.handler'
    const view = await server.case(caseId, as)
    expect(view.tracks.map((t) => t.id)).toEqual([enforcement])
    for (const path of ['events', 'steps', 'documents', 'notices', 'clocks', 'approvals'])
      expect((await server.send(`/cases/${caseId}/${path}`, { as })).text).not.toContain(approval)
    expectProblem(
      await say('approve', 'baotou-ecology.head', '2026-09-15 10:00', { opinion: '同意' }),
      404,
      'not-found',
    )
    expect((await server.send('/approvals', { as })).body).toEqual([])
  })

  it('法制审核没有通过：批准不成，预览和提交的原因相同，什么也没有写入', async () => {
    const early = () => say('approve', who.head, '2026-09-15 10:00', { opinion: '同意' })
    await server.changesNothing(caseId, async () => {
      expectProblem(await early(), 409, 'not-possible', ['legal-review-missing'])
      const preview = await say('approve', who.head, '2026-09-15 10:00', { opinion: '同意' }, '?preview=true')
      expectProblem(preview, 409, 'not-possible', ['legal-review-missing'])
    })
  })

  it('通过以后：待我审批里有批准的后果；批准即办理，两个程序一起写入，办理时间是批准时间', async () => {
    const review = { by: who.legal, at: '2026-09-15 11:00', input: reviewPassed }
    expect((await server.take(caseId, 'enforcement.legalReview', review)).status).toBe(201)
    server.setNow('2026-09-15 14:00')
    const [card] = await waiting(who.head)
    expect(card?.preview?.title).toBe('决定罚款')
    expect(card?.opinions.map((o) => o.word)).toEqual(['同意并上报', '同意并上报', '同意并上报'])
    const done = await say('approve', who.head, '2026-09-15 15:00', { opinion: '同意' })
    expect(done.status, done.text).toBe(201)
    expect(done.body).toMatchObject({ title: '决定罚款' })
    const view = await server.case(caseId)
    const titles = Object.fromEntries(view.tracks.map((t) => [t.id, Reflect.get(t, 'stateTitle')]))
    expect(titles).toMatchObject({ [enforcement]: '已作出罚款决定', [approval]: '已批准并办理' })
    const events = z
      .array(z.looseObject({ track: z.string(), step: z.string(), occurredAt: z.string(), actor: z.string() }))
      .parse((await server.send(`/cases/${caseId}/events`, { as: who.head })).body)
    const fined = events.find((e) => e.track === enforcement && e.step === 'decideFine')
    expect(fined?.actor).toContain('正职负责人甲')
    // How it came to be is the bureau's own affair.
    const handled = (text: string) => [text.includes('经审批办理'), text.includes('直接办理')]
    const read = async (as: string) => handled((await server.send(`/cases/${caseId}/events`, { as })).text)
    expect([await read(who.head), await read('baotou-ecology.handler')]).toEqual([
      [true, true],
      [false, false],
    ])
    expect(fined?.occurredAt).toBe(events.find((e) => e.track === approval && e.step === 'approve')?.occurredAt)
    expect(await waiting(who.head)).toEqual([])
    expect((await server.store.verify()).problems).toEqual([])
  })

  it('批准的审批不能更正：更正来源程序', async () => {
    const events = z.array(z.looseObject({ id: z.string(), track: z.string(), step: z.string() }))
    const all = events.parse((await server.send(`/cases/${caseId}/events`, { as: who.head })).body)
    const approved = all.find((e) => e.track === approval && e.step === 'approve')
    const etag = (await server.case(caseId)).tracks.find((t) => t.id === approval)?.etag
    const path = `/cases/${caseId}/approval/${approval}/annulments`
    const answer = await server.post(path, who.head, { event: approved?.id, because: '误批' }, { 'if-match': etag })
    expectProblem(answer, 409, 'not-possible', ['annul-approved'])
  })

  it('两个人同时签署：一个成，一个得到412和变化', async () => {
    const second = await propose(who.handler, '2026-09-16 09:00', {
      step: 'closeEnforcement',
      input: { ground: '处罚决定执行完毕', note: '执行完毕' },
    })
    approval = idSchema.parse(second.body).id
    const etag = (await server.case(caseId)).tracks.find((t) => t.id === approval)?.etag
    const body = { occurredAt: at('2026-09-16 09:10'), origin: { how: 'own' }, input: { opinion: '同意' } }
    server.setNow('2026-09-16 09:10')
    const path = stepPath(caseId, 'approval', approval, 'endorse')
    const both = await Promise.all(
      [who.deptHead, 'guyang-ecology.deptHead2'].map((by) => server.post(path, by, body, { 'if-match': etag })),
    )
    expect(both.map((a) => a.status).sort()).toEqual([201, 412])
  })
})
