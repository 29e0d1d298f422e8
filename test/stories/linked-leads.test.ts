/** @module 重复举报 and 并案 name another case: kept as links both cases show; a case one may not see is no case. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { who } from '../../workflows/scenarios/scenario.ts'
import { databases } from '../support/databases.ts'
import { at, expectProblem, TestServer } from '../support/http.ts'

let server: TestServer
let first: string
const take = async (caseId: string, step: string, by: string, when: string, input: unknown) => {
  server.setNow(when)
  const { id, etag } = await server.track(caseId, 'lead')
  const body = { occurredAt: at(when), origin: { how: 'own' }, input }
  return server.post(`/cases/${caseId}/lead/${id}/${step}`, by, body, { 'if-match': etag })
}
const links = async (caseId: string) => (await server.send(`/cases/${caseId}/links`, { as: who.clerk })).text
beforeAll(async () => {
  server = await TestServer.open(databases[0]!)
  first = await server.play('lead-opened', 'decideAcceptance')
})
afterAll(() => server.close())

it('重复举报的线索指明原案，两案都看得到这一联系', async () => {
  const again = await server.play('lead-opened', 'registerLead')
  const nowhere = { decision: 'repeated', repeatOf: '不存在的案件', because: '同一地点同一行为' }
  const refused = await take(again, 'decideAcceptance', who.deptHead, '2026-09-02 10:00', nowhere)
  expectProblem(refused, 409, 'not-possible', ['no-such-case'])
  const itself = await take(again, 'decideAcceptance', who.deptHead, '2026-09-02 10:00', {
    ...nowhere,
    repeatOf: again,
  })
  expectProblem(itself, 409, 'not-possible', ['link-to-itself'])
  const done = await take(again, 'decideAcceptance', who.deptHead, '2026-09-02 10:00', { ...nowhere, repeatOf: first })
  expect(done.status, done.text).toBe(201)
  expect(await links(again)).toContain(first)
  expect(await links(first)).toContain(again)
})
it('线索并入另一案，两案都看得到这一联系', async () => {
  const other = await server.play('lead-opened', 'verifyLead')
  const merged = { way: 'merged', mergedInto: first, because: '同一企业同一批铁桶' }
  const done = await take(other, 'divertLead', who.deptHead, '2026-09-10 10:00', merged)
  expect(done.status, done.text).toBe(201)
  expect(await links(other)).toContain(first)
  expect(await links(first)).toContain(other)
})
