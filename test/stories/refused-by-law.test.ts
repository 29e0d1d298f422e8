/** @module What the law or the record does not allow: refused with every reason, and nothing is changed. On all three databases. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { approved, dispatched, receipt, report, teamInput } from '../../workflows/scenarios/papers.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import { databases } from '../support/databases.ts'
import { bureau, expectProblem, nextNumber, stepSchema, TestServer, type Try } from '../support/http.ts'

const dispatch = dispatched('2026-09-01T11:30:00+08:00')
const sourceless = { ...report('2026-09-10'), items: report('2026-09-10').items.map(({ source: _, ...item }) => item) }
/** U+30EDD: no font of ours has it. */
const rare = '𰻝'

describe.each(databases)('$name', (database) => {
  let server: TestServer
  const cases = {
    preparing: '',
    teamFormed: '',
    reported: '',
    reportedToo: '',
    approved: '',
    refused: '',
    dispatched: '',
  }
  beforeAll(async () => {
    server = await TestServer.open(database)
    cases.preparing = await server.play('overdue', 'police-transfer')
    cases.teamFormed = await server.play('overdue', 'formTeam')
    cases.reported = await server.play('overdue', 'submitReport')
    cases.reportedToo = await server.play('overdue', 'submitReport')
    cases.approved = await server.play('overdue', 'decideTransfer')
    cases.refused = await server.play('refused', 'decideTransfer')
    cases.dispatched = await server.play('overdue', 'dispatch')
  })
  afterAll(() => server.close())

  /** Refused for exactly these reasons; everything stays as it was. */
  const refusedFor = async (where: keyof typeof cases, step: string, one: Try, ...reasons: string[]) => {
    const answer = await server.changesNothing(cases[where], () =>
      server.take(cases[where], `police-transfer.${step}`, one),
    )
    return expectProblem(answer, 409, 'not-possible', reasons)
  }

  it('专案组只有一人，或者同一人写两遍：应当由二名以上执法人员组成', async () => {
    const [one] = teamInput.team
    for (const team of [[one], [one, one]]) {
      const tried = { by: who.deptHead, at: '2026-09-09 15:00', input: { team } }
      const problem = await refusedFor('preparing', 'formTeam', tried, 'team-of-two')
      expect(problem.detail).toContain('二名以上')
      expect(problem.reasons?.[0]).toMatchObject({ field: 'team', basisLabel: { certainty: 'text' } })
    }
  })

  it('承办人、内勤、部门负责人、法制审核人员、分管负责人都不能审批移送，无论批准还是不批准', async () => {
    const inputs = [approved, { decision: 'refused', because: '证据不足' }]
    await server.changesNothing(cases.reported, async () => {
      for (const post of ['handler', 'clerk', 'deptHead', 'legal', 'deputyHead']) {
        const tried = { by: `${bureau}.${post}`, at: '2026-09-11 15:00', input: inputs[post.length % 2] }
        const answer = await server.take(cases.reported, 'police-transfer.decideTransfer', tried)
        const problem = expectProblem(answer, 409, 'not-possible', ['post-not-entitled'])
        expect(problem.detail).toContain('正职负责人或者主持工作的负责人')
      }
    })
  })

  it('主持工作的任职已于2024年底届满：不能审批移送，原因写明任期', async () => {
    const tried = { by: `${bureau}.actingHead`, at: '2026-09-11 15:00', input: approved }
    const problem = await refusedFor('reported', 'decideTransfer', tried, 'appointment-lapsed')
    expect(problem.detail).toContain('2024-01-01至2024-12-31')
  })

  it('届满前的任职也不能倒填日期来用：不能早于接到报告的时间', async () => {
    const tried = { by: `${bureau}.actingHead`, at: '2024-12-01 15:00', now: '2026-09-11 15:00', input: approved }
    await refusedFor('reported', 'decideTransfer', { ...tried, query: '?preview=true' }, 'before-previous-step')
  })

  it('主要负责人不批准移送以后，不能移送', async () => {
    const tried = { by: who.handler, at: '2026-09-11 11:00', input: dispatch }
    const problem = await refusedFor('refused', 'dispatch', tried, 'state')
    expect(problem.detail).toContain('不批准移送')
    expect(problem.reasons?.[0]).toMatchObject({ unblock: { by: 'step' } })
  })

  it('涉案物品没有来源材料：报告阶段就指出是哪一件', async () => {
    const tried = { by: who.handler, at: '2026-09-10 09:00', input: sourceless }
    const problem = await refusedFor('teamFormed', 'submitReport', tried, 'item-without-source')
    expect(problem.detail).toContain('铁桶（内装残液）')
  })

  it('几处不符一次说全：报告日期、移送条件和物品来源', async () => {
    const input = { ...sourceless, reportedOn: '2026-09-11', lawfulProcedure: false }
    const tried = { by: who.handler, at: '2026-09-10 09:00', input }
    const reasons = ['report-dated-after-receipt', 'transfer-conditions', 'item-without-source']
    await refusedFor('teamFormed', 'submitReport', tried, ...reasons)
  })

  it('来文登记的回执早于移送：不可能发生，不予登记', async () => {
    const tried = { by: who.clerk, at: '2026-09-12 08:59', received: '2026-09-14 10:00', input: receipt }
    await refusedFor('dispatched', 'acknowledge', tried, 'before-previous-step', 'receipt-before-dispatch')
  })

  it('办理时间、收文时间晚于现在，收文早于来文：都说出来', async () => {
    const now = '2026-09-13 09:00'
    const future = { by: who.clerk, at: '2026-09-14 10:00', received: '2026-09-14 11:00', now, input: receipt }
    await refusedFor('dispatched', 'acknowledge', future, 'in-the-future', 'in-the-future')
    const early = { by: who.clerk, at: '2026-09-12 10:00', received: '2026-09-12 09:30', now, input: receipt }
    await refusedFor('dispatched', 'acknowledge', early, 'received-before-made')
  })

  it('公安机关的回执不能由本机关当作自己的行为办理；本机关的行为不能当作来文', async () => {
    const own = { by: who.clerk, at: '2026-09-14 10:00', input: receipt }
    await refusedFor('dispatched', 'acknowledge', own, 'not-your-step')
    const paper = { by: who.head, at: '2026-09-11 10:00', received: '2026-09-11 10:00', input: approved }
    await refusedFor('reported', 'decideTransfer', paper, 'paper-for-own-act')
  })

  it('填写不合格：逐项指出，一次说全', async () => {
    const input = {
      ...report('2026-09-10'),
      reportedOn: '2026-02-30',
      crime: '不是罪名',
      crimeFacts: '  ',
      items: '无',
    }
    const answer = await server.changesNothing(cases.teamFormed, () =>
      server.take(cases.teamFormed, 'police-transfer.submitReport', { by: who.handler, at: '2026-09-10 09:00', input }),
    )
    const problem = expectProblem(answer, 400, 'input')
    expect(problem.reasons?.map((r) => r.field).sort()).toEqual(['crime', 'crimeFacts', 'items', 'reportedOn'])
  })

  it.each([
    { title: '本机关的另一份文书已经用过', numbers: { 'transfer-letter': '固环移〔2026〕1号' } },
    { title: '同一次办理填了两回', numbers: { 'transfer-letter': '包环〔2026〕8号', 'items-list': '包环〔2026〕8号' } },
  ])('外来文号$title：409 文号已经用过', async ({ numbers }) => {
    const tried = { by: who.handler, at: '2026-09-12 09:00', input: dispatch, body: { numbers } }
    const again = await server.changesNothing(cases.approved, () =>
      server.take(cases.approved, 'police-transfer.dispatch', tried),
    )
    expectProblem(again, 409, 'number-taken')
  })

  it('字库没有的字：指出是哪个字、哪个码位；预览同样；预留的文号没有用掉，下一次接着编', async () => {
    const next = await nextNumber(server.store, '移')
    const tried = {
      by: who.handler,
      at: '2026-09-12 09:00',
      input: { ...dispatch, contact: `张${rare}三 0472-0000000` },
    }
    for (const query of ['', '?preview=true']) {
      const answer = await server.changesNothing(cases.approved, () =>
        server.take(cases.approved, 'police-transfer.dispatch', { ...tried, query }),
      )
      const problem = expectProblem(answer, 422, 'glyph-missing')
      expect(problem.detail).toContain(`「${rare}」（U+30EDD）`)
    }
    const done = await server.take(cases.approved, 'police-transfer.dispatch', { ...tried, input: dispatch })
    expect(done.status, done.text).toBe(201)
    const letter = stepSchema.parse(done.body).documents.find((d) => d.kind === 'transfer-letter')
    expect(letter?.number).toBe(`固环移〔2026〕${next}号`)
    expect(await nextNumber(server.store, '移')).toBe(next + 1)
  })

  it('外来文号恰是本机关序列的下一个号：登记的照记，其后自编的不会卡死在这个号上', async () => {
    const tried: Try = { by: who.head, at: '2026-09-11 15:00', input: approved }
    const number = `固环移审〔2026〕${await nextNumber(server.store, '移审')}号`
    const body = { numbers: { 'approval-form': number } }
    const entered = await server.take(cases.reported, 'police-transfer.decideTransfer', { ...tried, body })
    // Refusing to take a number that looks like one's own series is as good.
    if (entered.status !== 201) expectProblem(entered, 409, 'number-taken')
    const own = await server.take(cases.reportedToo, 'police-transfer.decideTransfer', tried)
    expect(own.status, own.text).toBe(201)
    const [form] = stepSchema.parse(own.body).documents
    expect(form?.number).not.toBe(number)
  })

  it('办理时间空白、没有来源：填写有误，先于版本核对', async () => {
    const path = `/cases/${cases.teamFormed}/police-transfer/${(await server.track(cases.teamFormed, 'police-transfer')).id}/submitReport`
    const answer = await server.changesNothing(cases.teamFormed, () =>
      server.post(path, who.handler, { occurredAt: '', input: {} }, { 'if-match': 'x' }),
    )
    const problem = expectProblem(answer, 400, 'input')
    expect(problem.reasons?.map((r) => r.field).sort()).toEqual(['occurredAt', 'origin'])
  })
})
