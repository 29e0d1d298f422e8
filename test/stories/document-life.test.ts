/** @module 文书签发以后: 打印, 定稿, 用印, 原件, 送达, 作废, over HTTP on three databases; every refusal changes nothing. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databases } from '../support/databases.ts'
import { at, bureau, clerk, expectProblem, TestServer } from '../support/http.ts'
import { act, acted, deptHead, documentOf, handler, lifeInputs, lifeOf, pdf, serving, upload } from '../support/life.ts'

const police = 'guyang-police.handler'

describe.each(databases)('$name：移送书签发以后', (database) => {
  let server: TestServer
  let caseId: string
  let letter: string
  beforeAll(async () => {
    server = await TestServer.open(database)
    caseId = await server.play('overdue', 'dispatch')
    await server.drawn(caseId)
    server.setNow('2026-09-12 10:00')
    letter = await documentOf(server, caseId, 'transfer-letter')
  })
  afterAll(() => server.close())

  const refused = async (
    action: string,
    input: unknown,
    status: number,
    code: string,
    reasons?: readonly string[],
    more: Parameters<typeof act>[4] = {},
  ) => {
    await server.changesNothing(caseId, async () =>
      expectProblem(await act(server, letter, action, input, more), status, code, reasons),
    )
  }

  it('没有用印的不能送达，也不能存原件', async () => {
    await refused('service', serving, 409, 'not-possible', ['document-unsealed'])
    await refused('original', { evidence: 'x' }, 409, 'not-possible', ['document-unsealed'])
  })

  it('用印登记：缺项400；时间在将来、早于文书日期的409；法制审核人员不登记用印', async () => {
    const { seal } = lifeInputs
    await refused('seal', { ...seal, approvedBy: ' ' }, 400, 'input')
    await refused('seal', { ...seal, at: at('2026-09-12 10:30') }, 409, 'not-possible', ['in-the-future'])
    await refused('seal', { ...seal, at: at('2026-09-11 10:30') }, 409, 'not-possible', ['before-document-date'])
    await refused('seal', seal, 409, 'not-possible', ['post-not-entitled'], { by: 'guyang-ecology.legal' })
  })

  it('没有版本428，版本旧了412，别的机关404', async () => {
    await server.changesNothing(caseId, async () => {
      expectProblem(await act(server, letter, 'seal', undefined, { etag: '"old"' }), 412, 'stale')
      expectProblem(
        await server.post(`/documents/${letter}/seal`, clerk, lifeInputs.seal, { 'if-match': undefined }),
        428,
        'precondition-required',
      )
      expectProblem(await act(server, letter, 'seal', undefined, { by: police, etag: 'x' }), 404, 'not-found')
    })
    expect(await lifeOf(server, letter, police)).toMatchObject({
      stage: 'issued',
      mine: false,
      actions: [],
      history: [],
    })
  })

  it('打印以后换成外部定稿，要重新打印；定稿不是 PDF、.docx 的不收', async () => {
    expect((await acted(server, letter, 'print')).stage).toBe('printed')
    const picture = await upload(server, caseId, '定稿.pdf', '这不是PDF')
    await refused('final-text', { evidence: picture }, 409, 'not-possible', ['wrong-file-kind'])
    await refused('final-text', { evidence: 'none' }, 409, 'not-possible', ['evidence-unknown'])
    const evidence = await upload(server, caseId, '定稿.pdf', '%PDF-1.7 外部定稿')
    expect((await acted(server, letter, 'final-text', { evidence })).stage).toBe('issued')
    const shown = await server.send(`/documents/${letter}.pdf`, { as: police })
    expect(shown.text).toBe('%PDF-1.7 外部定稿')
    expectProblem(await server.send(`/documents/${letter}.docx`, { as: police }), 409, 'not-possible')
  })

  it('本机关序列的文号不能改', async () => {
    await refused('number', { number: '外字1号' }, 409, 'not-possible', ['own-series-number'])
  })

  it('两人同时用印，只用一次；同一编号重发得到同一答复', async () => {
    const etag = (await lifeOf(server, letter)).etag ?? ''
    const key = randomUUID()
    const both = await Promise.all([
      act(server, letter, 'seal', undefined, { etag, key }),
      act(server, letter, 'seal', undefined, { etag, by: handler }),
    ])
    expect(both.map((a) => a.status).sort()).toEqual([201, 412])
    const won = both[0]?.status === 201
    const again = await act(server, letter, 'seal', undefined, { etag, key })
    expect(again.status).toBe(won ? 201 : 412)
    const { history, stage } = await lifeOf(server, letter)
    expect(stage).toBe('sealed')
    expect(history.filter((h) => h.title === '用印登记')).toHaveLength(1)
  })

  it('用印以后不能再换定稿、改文号、再用印', async () => {
    for (const [action, input] of [
      ['final-text', { evidence: 'none' }],
      ['number', { number: '外字2号' }],
      ['seal', lifeInputs.seal],
      ['print', lifeInputs.print],
    ] as const)
      await refused(action, input, 409, 'not-possible', ['document-sealed'])
  })

  it('存入盖章原件：能读文书的都能下载原件；再存要有理由', async () => {
    expectProblem(await server.send(`/documents/${letter}/original`, { as: police }), 409, 'not-possible')
    const evidence = await upload(server, caseId, '移送书（盖章）.pdf', pdf)
    expect((await acted(server, letter, 'original', { evidence })).stage).toBe('returned')
    const got = await server.send(`/documents/${letter}/original`, { as: police })
    expect([got.status, got.text]).toEqual([200, pdf])
    await refused('original', { evidence }, 409, 'not-possible', ['original-present'])
    expect((await acted(server, letter, 'original', { evidence, because: '原扫描件缺页' })).stage).toBe('returned')
  })

  it.each([
    ['没有确认书的电子送达', { mode: 'electronic' }, ['e-service-unconfirmed']],
    ['没有见证、没有录像的留置送达', { mode: 'left', refusal: '拒收' }, ['left-service-unwitnessed']],
    ['没有邮件号的邮寄送达', { mode: 'mailed' }, ['mail-number-missing']],
    ['没有写明转交单位', { mode: 'forwarded' }, ['service-through-missing']],
    ['没有公告载体', { mode: 'announced' }, ['announcement-missing']],
    ['没有送达回证', { receivedBy: undefined }, ['service-proof-missing']],
    ['未送达不写原因', { result: 'failed' }, ['service-failure-unexplained']],
    ['送达早于用印', { at: at('2026-09-12 09:10') }, ['before-sealing']],
    ['受送达人不在案中', { recipient: 'wuchuan-police' }, ['recipient-unknown']],
    ['送达回证不是本案证据', { proof: 'none' }, ['evidence-unknown']],
  ])('%s：不登记', async (_, change, reasons) => {
    await refused('service', { ...serving, ...change }, 409, 'not-possible', reasons)
  })

  it('送达人一个也没有：400', () => refused('service', { ...serving, servedBy: [] }, 400, 'input'))

  it('第一次没有送达，第二次送达；第三次不再登记', async () => {
    const failed = { ...serving, result: 'failed', failure: '值班人员外出' }
    expect((await acted(server, letter, 'service', failed)).stage).toBe('returned')
    const { service, stage } = await acted(server, letter, 'service')
    expect(stage).toBe('served')
    await refused('service', serving, 409, 'not-possible', ['served-already'])
    const sheet = await server.send(`/services/${service}.pdf`, { as: clerk })
    expect(sheet.text.slice(0, 5)).toBe('%PDF-')
    expectProblem(await server.send(`/services/${service}.pdf`, { as: police }), 404, 'not-found')
  })

  it('同一受送达人同时登记两次，生效一次', async () => {
    const report = await documentOf(server, caseId, 'materials-list')
    await acted(server, report, 'seal')
    const etag = (await lifeOf(server, report)).etag ?? ''
    const both = await Promise.all([0, 1].map(() => act(server, report, 'service', serving, { etag })))
    expect(both.map((a) => a.status).sort()).toEqual([201, 412])
    expect((await lifeOf(server, report)).services).toHaveLength(1)
  })

  it('作废没有理由400；已经送达的不能作废；作废以后文号仍然占用，什么也不能再办', async () => {
    await refused('void', {}, 400, 'input', undefined, { by: deptHead })
    await refused('void', lifeInputs.void, 409, 'not-possible', ['document-served'], { by: deptHead })
    const form = await documentOf(server, caseId, 'approval-form')
    const number = async () => (await server.store.document({ organ: bureau, officer: clerk }, form))?.number
    const before = await number()
    expect((await acted(server, form, 'void', undefined, { by: deptHead })).stage).toBe('voided')
    expect(await number()).toBe(before)
    expect(before).toBeDefined()
    await server.changesNothing(caseId, async () => {
      expectProblem(await act(server, form, 'seal'), 409, 'not-possible', ['document-voided'])
    })
    const items = await documentOf(server, caseId, 'items-list')
    expectProblem(await act(server, items, 'number', { number: before }), 409, 'number-taken')
    expect((await acted(server, items, 'number', { number: '外来〔2026〕9号' })).stage).toBe('issued')
    expect((await acted(server, items, 'number', { number: '外来〔2026〕10号' })).stage).toBe('issued')
  })

  it('每条记录链都对得上', async () => {
    expect((await server.store.verify()).problems).toEqual([])
  })
})

describe.each(databases)('$name：处罚决定书', (database) => {
  let server: TestServer
  beforeAll(async () => {
    server = await TestServer.open(database)
  })
  afterAll(() => server.close())
  const direct = { mode: 'direct', receivedBy: '当事人签收', confirmation: false }

  it('没有用印，送达环节暂不能办理；用印以后办理一次，送达记录同时写入；更正撤销了就可以重新送达', async () => {
    const caseId = await server.play('hearing', 'servePenalty')
    const decision = await documentOf(server, caseId, 'penalty-decision')
    const serve = { by: handler, at: '2026-09-30 16:30', input: direct }
    await server.drawn(caseId)
    server.setNow('2026-09-30 16:30')
    await server.changesNothing(caseId, async () =>
      expectProblem(await server.take(caseId, 'enforcement.servePenalty', serve), 409, 'not-possible', [
        'document-unsealed',
      ]),
    )
    await acted(server, decision, 'seal', { ...lifeInputs.seal, at: at('2026-09-30 16:00') })
    const early = { ...serve, at: '2026-09-30 15:50', now: '2026-09-30 16:30' }
    expectProblem(await server.take(caseId, 'enforcement.servePenalty', early), 409, 'not-possible', ['before-sealing'])
    const byHand = {
      ...serving,
      recipient: (await server.case(caseId)).file.parties[0]?.id,
      at: at('2026-09-30 16:20'),
    }
    expectProblem(await act(server, decision, 'service', byHand), 409, 'not-possible', ['service-by-step'])
    const taken = await server.take(caseId, 'enforcement.servePenalty', serve)
    expect(taken.status, taken.text).toBe(201)
    const life = await lifeOf(server, decision)
    expect(life).toMatchObject({ stage: 'served', services: [{ modeTitle: '直接送达', annulled: false }] })

    const track = await server.track(caseId, 'enforcement')
    const event = JSON.parse(taken.text).event
    const path = `/cases/${caseId}/enforcement/${track.id}/annulments`
    const annulled = await server.post(path, handler, { event, because: '登记错误' }, { 'if-match': track.etag })
    expect(annulled.status, annulled.text).toBe(201)
    expect(await lifeOf(server, decision)).toMatchObject({ stage: 'sealed', services: [{ annulled: true }] })
    const again = await server.take(caseId, 'enforcement.servePenalty', { ...serve, now: '2026-09-30 17:00' })
    expect(again.status, again.text).toBe(201)
    expect((await lifeOf(server, decision)).stage).toBe('served')
    expect((await server.store.verify()).problems).toEqual([])
  })
})
