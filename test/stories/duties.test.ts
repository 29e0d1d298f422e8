/** @module A duty reaches the right inbox with the step that causes it and leaves it when it is met. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { databases } from '../support/databases.ts'
import { TestServer } from '../support/http.ts'

const duties = z.object({ duties: z.array(z.object({ rule: z.string(), where: z.string() })) })

describe.each(databases)('$name', (database) => {
  let server: TestServer
  beforeAll(async () => {
    server = await TestServer.open(database)
  })
  afterAll(() => server.close())
  /** Leads for 赔偿 (LK-53) come with every transfer and fine; they are asked in duties.test of the workflows. */
  const inbox = async (as: string) =>
    duties.parse((await server.send('/inbox', { as })).body).duties.filter((d) => !d.rule.startsWith('LK-53'))

  it('公安机关移交行政处罚，职责到环保部门的待办，不到公安机关的', async () => {
    await server.play('handed-over', 'handOverForPenalty')
    expect(await inbox('guyang-ecology.handler')).toEqual([{ rule: 'LK-T6', where: '「行政执法」的「决定罚款」' }])
    expect(await inbox('guyang-police.handler')).toEqual([])
  })
  it('另一起作出处罚决定的，职责不再列出；前一起的还在', async () => {
    await server.play('handed-over')
    expect((await inbox('guyang-ecology.handler')).map((d) => d.rule)).toEqual(['LK-T6'])
  })
})
