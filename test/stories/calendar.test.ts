/** @module A date in 2027 before its holiday notice is known: provisional, not refused; fixed when the notice is imported. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { report } from '../../workflows/scenarios/papers.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import { databases } from '../support/databases.ts'
import { expectProblem, TestServer } from '../support/http.ts'

/** Invented: the real one is not out. 2027-01-01 is a Friday. */
const notice2027 = {
  year: 2027,
  notice: '国办发明电〔2026〕示例号',
  holidays: ['2027-01-01', '2027-01-02', '2027-01-03', '2027-05-01', '2027-10-01', '2027-10-02', '2027-10-03'],
  workdays: ['2027-01-09'],
}
const clocksSchema = z.array(
  z.looseObject({
    id: z.string(),
    limit: z.string(),
    due: z.string(),
    provisional: z.boolean(),
    proof: z.array(z.string()),
  }),
)

describe.each(databases)('$name', (database) => {
  let server: TestServer
  let caseId: string
  beforeAll(async () => {
    server = await TestServer.open(database)
    caseId = await server.play('overdue', 'formTeam')
  })
  afterAll(() => server.close())
  const clock = async () => {
    const { body } = await server.send(`/cases/${caseId}/clocks`, { as: who.handler })
    return clocksSchema.parse(body).find((c) => c.limit === 'D-01')
  }
  const importing = (as: string, json: unknown) => server.post('/law/holidays', as, json)

  it('2026年12月29日接到报告，三日跨到2027年：照常办理，届满日标明暂定', async () => {
    const tried = { by: who.handler, at: '2026-12-29 09:00', input: report('2026-12-29') }
    const done = await server.take(caseId, 'police-transfer.submitReport', tried)
    expect(done.status, done.text).toBe(201)
    // Three days end on Friday 2027-01-01: by the weekday alone a working day.
    expect(await clock()).toMatchObject({ due: '2027-01-01T15:59:59.999Z', provisional: true })
    const sheet = await server.send(`/clocks/${(await clock())?.id}.pdf`, { as: who.handler })
    expect([sheet.status, sheet.type]).toEqual([200, 'application/pdf'])
  })

  it('承办人不能导入节假日安排；缺法定节日、调休不在周末的安排不收；什么也没有变', async () => {
    await server.changesNothing(caseId, async () => {
      expectProblem(await importing(who.handler, notice2027), 409, 'not-possible')
      const wrong = { ...notice2027, holidays: ['2027-01-01'], workdays: ['2027-01-06'] }
      expect(expectProblem(await importing(who.head, wrong), 400, 'input').detail).toMatch(/2027-01-06.*2027-05-01/s)
      expectProblem(await importing(who.head, { ...notice2027, year: '2027' }), 400, 'input')
    })
  })

  it('导入2027年安排以后：届满日顺延到1月4日，不再是暂定；别处看到的也是新的', async () => {
    const before = await clock()
    const headers = { 'idempotency-key': randomUUID() }
    const imported = await server.send('/law/holidays', { as: who.head, json: notice2027, headers })
    expect([imported.status, imported.body], imported.text).toEqual([200, { moved: 1 }])
    const after = await clock()
    expect(after).toMatchObject({ id: before?.id, due: '2027-01-04T15:59:59.999Z', provisional: false })
    expect(after?.proof.join('\n')).toContain('2027')
    const { body } = await server.send('/inbox', { as: who.head })
    expect(z.looseObject({ clocks: clocksSchema }).parse(body).clocks).toContainEqual(
      expect.objectContaining({ limit: 'D-01', due: after?.due, provisional: false }),
    )
    const { problems } = await server.store.verify()
    expect(problems).toEqual([])
    const again = await server.send('/law/holidays', { as: who.head, json: notice2027, headers })
    expect([again.status, again.text], '同一编号再发，答复相同').toEqual([200, imported.text])
    const other = { ...notice2027, notice: '另一个文号' }
    expectProblem(await server.send('/law/holidays', { as: who.head, json: other, headers }), 422, 'key-reused')
  })

  it('旧届满日、新届满日和原因都留着', async () => {
    const rows = await server.rows('select to_jsonb(r) as row from clock_revision r')
    expect(rows).toMatchObject([
      {
        before: expect.stringMatching(/^2027-01-01/),
        after: expect.stringMatching(/^2027-01-04/),
        because: expect.stringContaining(notice2027.notice),
      },
    ])
  })
})
