/** @module 内部文书 of a step the whole track sees: only the organ that made it finds it, by list, by timeline, by address. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { databases } from '../support/databases.ts'
import { clerk, expectProblem, TestServer } from '../support/http.ts'

const police = 'guyang-police.handler'
const others = [clerk, 'guyang-procuratorate.handler']
const documents = z.array(z.looseObject({ id: z.string(), kind: z.string(), number: z.string().optional() }))
const events = z.array(z.looseObject({ step: z.string(), documents: z.array(z.looseObject({ title: z.string() })) }))

describe.each(databases)('$name', (database) => {
  let server: TestServer
  let caseId: string
  beforeAll(async () => {
    server = await TestServer.open(database)
    caseId = await server.play('police-here-filed', 'decideFiling')
  })
  afterAll(() => server.close())
  const get = (path: string, as: string) => server.send(path, { as })
  const kindsFor = async (as: string) =>
    documents.parse((await get(`/cases/${caseId}/documents`, as)).body).map((d) => d.kind)
  const namedFor = async (as: string) =>
    events.parse((await get(`/cases/${caseId}/events`, as)).body).flatMap((e) => e.documents.map((d) => d.title))

  it('受案登记表：公安机关看得到，移送机关和检察院的列表、时间线、检索和地址里都没有', async () => {
    const own = documents.parse((await get(`/cases/${caseId}/documents`, police)).body)
    const inner = own.find((d) => d.kind === 'acceptance-register')
    expect(inner?.number).toBe('固公受案字〔2026〕1号')
    expect(await namedFor(police)).toContain('受案登记表')
    for (const as of others) {
      expect(await kindsFor(as)).not.toContain('acceptance-register')
      expect(await namedFor(as)).not.toContain('受案登记表')
      expectProblem(await get(`/documents/${inner?.id}.pdf`, as), 404, 'not-found')
      expect((await get(`/cases?q=${inner?.number}`, as)).body).toMatchObject({ items: [] })
      for (const part of ['', '/events', '/documents', '/notices'])
        expect((await get(`/cases/${caseId}${part}`, as)).text).not.toContain(inner?.id)
    }
  })

  it('同一环节的回执和清单，各机关都看得到；文号由公安机关填写的，列表里也有', async () => {
    for (const as of [police, ...others]) {
      expect(await kindsFor(as)).toEqual(expect.arrayContaining(['acceptance-receipt', 'evidence-receipt']))
      expect(await namedFor(as)).toContain('接受案件回执')
    }
    const own = documents.parse((await get(`/cases/${caseId}/documents`, clerk)).body)
    expect(own.find((d) => d.kind === 'filing-decision')?.number).toBe('固公（环）立字〔2026〕1号')
  })

  it('行政处罚立案审批表、研判表：公安机关和检察院看不到', async () => {
    expect(await kindsFor(clerk)).toEqual(expect.arrayContaining(['opening-form', 'crime-assessment']))
    for (const as of [police, 'guyang-procuratorate.handler'])
      expect((await kindsFor(as)).filter((k) => /opening-form|crime-assessment|inspection-record/.test(k))).toEqual([])
  })

  it('公安机关填写的文号已经用过的，不能再用', async () => {
    const second = await server.play('police-here-declined', 'decideReconsideration')
    expect(second).not.toBe(caseId)
    const third = await server.play('police-here-overdue', 'correctPolice')
    const refused = await server.take(third, 'police-transfer.fileOnNotice', {
      by: 'guyang-police.head',
      at: '2026-10-15 10:00',
      input: { charge: '污染环境罪', number: '固公（环）立字〔2026〕1号' },
      body: { remark: '案件承办人变动' },
    })
    expectProblem(refused, 409, 'number-taken')
  })
})
