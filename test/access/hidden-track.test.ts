/**
 * @module With and without: 包头市生态环境局 opens a second proceeding on the same act in the same case, secret to 固阳县.
 * Nobody there gets another byte: no answer, number, etag, hash, notice or reason differs.
 */
import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { settingOf } from '../../src/cases/desk.ts'
import { seatsOf } from '../../src/domain/routing.ts'
import { openTrack } from '../../src/engine/open-track.ts'
import { officers } from '../../workflows/scenarios/office.ts'
import {
  approved,
  dispatched,
  inspection,
  lead,
  opened,
  receipt,
  report,
  sheet,
  teamInput,
} from '../../workflows/scenarios/papers.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import { databases } from '../support/databases.ts'
import { at, idSchema, nextNumber, stepPath, TestServer, type CaseAnswer } from '../support/http.ts'

const superior = 'baotou-ecology'
const ours = officers.filter((o) => o.id.startsWith('guyang-')).map((o) => o.id)
/** One of each organ reads everything; the others what depends on the post. */
const thorough = ours.filter((id) => id.endsWith('.handler'))
const now = '2026-10-20 16:00'
const listed = z.array(idSchema)
/** The first difference with a little around it. The length of the body comes first, so it is left out. */
const whereItDiffers = (a: string, b: string): string => {
  const [x, y] = [a.replace(/^(\d+) \d+/, '$1'), b.replace(/^(\d+) \d+/, '$1')]
  const at = [...x].findIndex((char, i) => char !== y[i])
  const from = Math.max(0, (at < 0 ? x.length : at) - 20)
  return `…${x.slice(from, from + 60)}… ≠ …${y.slice(from, from + 200)}…`
}

describe.each(databases)('$name', (database) => {
  let server: TestServer
  let caseId: string
  let before: Readonly<Record<string, string>>
  let known: CaseAnswer
  let secret: string

  const answersOf = async (login: string) => {
    const found: Record<string, string> = {}
    const get = async (path: string) => {
      const { status, type, text, headers, body } = await server.send(path, { as: login })
      const content = type === 'application/pdf' ? createHash('sha256').update(text).digest('hex') : text
      found[`${login} ${path}`] = `${status} ${headers.get('content-length')} ${content}`
      return body
    }
    const ids = async (path: string) =>
      listed
        .catch([])
        .parse(await get(path))
        .map((one) => one.id)
    for (const path of ['/session', '/inbox', '/cases', `/cases/${caseId}`, `/cases/${caseId}/steps`]) await get(path)
    if (!thorough.includes(login)) return found
    const queries = [
      'q=倾倒',
      'q=逾期未决',
      'region=150222',
      `organ=${superior}`,
      'state=investigating',
      'due=2027-12-31',
    ]
    for (const query of queries) await get(`/cases?${query}`)
    for (const path of ['events', 'notices']) await get(`/cases/${caseId}/${path}`)
    const lists = [await ids(`/cases/${caseId}/clocks`), await ids(`/cases/${caseId}/documents`)] as const
    for (const id of await ids(`/cases/${caseId}/evidence`)) await get(`/evidence/${id}`)
    if (login !== who.handler) return found
    for (const id of lists[0]) await get(`/clocks/${id}.pdf`)
    for (const id of lists[1]) await get(`/documents/${id}.pdf`)
    for (const path of [
      '/law/limits',
      '/law/instruments',
      '/law/link-rules',
      '/workflows',
      '/workflows/enforcement/diagram',
    ])
      await get(path)
    return found
  }
  const everything = async () => {
    server.setNow(now)
    const all: Record<string, string> = {}
    for (const login of ours) Object.assign(all, await answersOf(login))
    const next = [await nextNumber(server.store, '移'), await nextNumber(server.store, '移审')]
    return { ...all, next: next.join() }
  }
  /** Compared one by one, so that a failure names the page and the reader. */
  const sameAsBefore = async () => {
    const after: Readonly<Record<string, string>> = await everything()
    const differing = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
      (k) => before[k] !== after[k],
    )
    expect(differing.map((k) => `${k}: ${whereItDiffers(before[k] ?? '', after[k] ?? '')}`)).toEqual([])
  }
  /** A step of the superior bureau, over HTTP like anybody's. */
  const theirs = async (track: string, what: string, post: string, when: string, input: unknown) => {
    const [kind = '', step = ''] = what.split('.')
    const as = `${superior}.${post}`
    server.setNow(when)
    const etag = (await server.case(caseId, as)).tracks.find((t) => t.id === track)?.etag
    const body = { occurredAt: at(when), origin: { how: 'own' }, input, synthetic: '保密' }
    const answer = await server.post(stepPath(caseId, kind, track, step), as, body, { 'if-match': etag })
    expect(answer.status, `${what} ${answer.text}`).toBe(201)
  }

  beforeAll(async () => {
    server = await TestServer.open(database)
    caseId = await server.play('overdue', 'dispatch')
    const photo = {
      as: who.handler,
      raw: '现场照片',
      headers: { 'content-type': 'image/jpeg', 'idempotency-key': randomUUID() },
    }
    expect((await server.send(`/cases/${caseId}/evidence?name=p.jpg`, photo)).status).toBe(201)
    known = await server.case(caseId)
    before = await everything()
    // No route brings a superior organ into a case of another: its track is opened through the port.
    const { desk } = server.replay.running
    secret = await desk.store.transact(async (tx) => {
      const view = await tx.lockCase(caseId)
      const owner = view?.organs.get(superior)
      const workflow = desk.law.workflows.get('enforcement')
      if (!view || !owner || !workflow) throw new Error('nothing to open')
      const append = openTrack(
        {
          workflow,
          owner: superior,
          officer: `${superior}.handler`,
          seats: seatsOf(view.organs.values(), owner),
          subject: { acts: view.file.acts.map((a) => a.id), parties: view.file.parties.map((p) => p.id) },
          openedAt: at('2026-10-19 09:00'),
        },
        settingOf(desk, view),
      )
      await tx.commit({ caseId, newTracks: [append.track], appends: [{ ...append, closed: false }] })
      return append.track.id
    })
  })
  afterAll(() => server.close())

  it('上级机关看得见下级的程序，看不见下级内部的报告、审批、证据', async () => {
    const as = `${superior}.handler`
    const view = await server.case(caseId, as)
    expect(view.tracks.map((t) => t.id)).toEqual([...known.tracks.map((t) => t.id), secret])
    const titles = z.array(z.looseObject({ title: z.string() }))
    const events = titles.parse((await server.send(`/cases/${caseId}/events`, { as })).body).map((e) => e.title)
    expect(events).toContain('移送公安机关')
    for (const inner of ['提交移送报告', '批准移送', '成立专案组']) expect(events).not.toContain(inner)
    const documents = titles.parse((await server.send(`/cases/${caseId}/documents`, { as })).body).map((d) => d.title)
    expect(documents).not.toContain('移送涉嫌环境犯罪案件审批表')
    expect((await server.send(`/cases/${caseId}/evidence`, { as })).body).toEqual([])
  })

  it('上级机关对同一行为另行立案、检查、研判、登记证据：固阳县各机关各岗位看到的一字不差', async () => {
    await theirs(secret, 'enforcement.registerLead', 'handler', '2026-10-19 09:00', lead)
    await theirs(secret, 'enforcement.inspectSite', 'handler', '2026-10-19 11:00', inspection)
    await theirs(secret, 'enforcement.openEnforcement', 'deptHead', '2026-10-20 09:00', opened)
    const headers = { 'content-type': 'image/jpeg', 'idempotency-key': randomUUID() }
    const kept = await server.send(`/cases/${caseId}/evidence?name=x.jpg`, {
      as: `${superior}.handler`,
      raw: '暗访照片',
      headers,
    })
    expect(kept.status, kept.text).toBe(201)
    await theirs(secret, 'enforcement.assessCrime', 'handler', '2026-10-20 10:00', sheet)
    await sameAsBefore()
    for (const login of thorough) {
      const { id } = idSchema.parse(kept.body)
      expect((await server.send(`/evidence/${id}`, { as: login })).status, login).toBe(404)
      expect((await server.send(`/clocks/${secret}.D-50.1.pdf`, { as: login })).status, login).toBe(404)
      const step = stepPath(caseId, 'enforcement', secret, 'decideFine')
      const body = { occurredAt: at(now), origin: { how: 'own' }, input: {} }
      expect((await server.post(step, login, body, { 'if-match': 'x' })).status, login).toBe(404)
      expect((await server.post(`${step}?preview=true`, login, body)).status, login).toBe(404)
      const arising = { kind: 'police-transfer', acts: ['act-1'], parties: [], arisesFrom: secret }
      if (login === who.handler) expect((await server.post(`/cases/${caseId}/tracks`, login, arising)).status).toBe(400)
    }
  })

  it('固阳县分局的负责人导入2027年节假日：答复的重算数不含看不见的计时', async () => {
    server.setNow(now)
    const holidays = ['2027-01-01', '2027-01-18', '2027-05-01', '2027-10-01', '2027-10-02', '2027-10-03']
    const notice = { year: 2027, notice: '示例', holidays, workdays: [] }
    const provisional = async (as: string) =>
      z
        .array(z.looseObject({ provisional: z.boolean() }))
        .parse((await server.send(`/cases/${caseId}/clocks`, { as })).body)
        .filter((c) => c.provisional).length
    const visible = await provisional(who.head)
    const imported = await server.post('/law/holidays', who.head, notice)
    expect([imported.status, imported.body]).toEqual([200, { moved: visible }])
  })

  it('上级机关就同一行为移送包头市公安局：固阳县的程序、计时、版本和收件箱都不变', async () => {
    const opening = { kind: 'police-transfer', acts: ['act-1'], parties: ['party-1'], arisesFrom: secret }
    server.setNow('2026-10-20 15:00')
    const made = await server.post(`/cases/${caseId}/tracks`, `${superior}.handler`, opening)
    expect(made.status, made.text).toBe(201)
    const { id } = idSchema.parse(made.body)
    await theirs(id, 'police-transfer.formTeam', 'deptHead', '2026-10-20 15:10', teamInput)
    await theirs(id, 'police-transfer.submitReport', 'handler', '2026-10-20 15:20', report('2026-10-20'))
    await theirs(id, 'police-transfer.decideTransfer', 'head', '2026-10-20 15:30', approved)
    await theirs(id, 'police-transfer.dispatch', 'handler', '2026-10-20 15:40', dispatched('2026-10-19T11:30:00+08:00'))
    await sameAsBefore()
    const { problems } = await server.store.verify()
    expect(problems).toEqual([])
  })

  it('固阳县分局用原来的版本照常办理，答复里没有另一个程序的痕迹', async () => {
    const etag = (kind: string) => known.tracks.find((t) => t.kind === kind)?.etag
    const order = { to: '刘某生', content: '停止倾倒', until: '2026-12-31' }
    const steps = [
      { what: 'enforcement.orderCorrection', by: who.deptHead, at: '2026-10-20 11:00', input: order },
      { what: 'police-transfer.acknowledge', by: who.clerk, at: '2026-10-20 11:30', received: now, input: receipt },
    ]
    for (const { what, ...one } of steps) {
      const headers = { 'if-match': etag(what.split('.')[0] ?? '') }
      const preview = await server.take(caseId, what, { ...one, now, query: '?preview=true' })
      expect(preview.status, preview.text).toBe(200)
      const done = await server.take(caseId, what, { ...one, now, headers })
      expect(done.status, done.text).toBe(201)
      for (const { text } of [preview, done])
        expect(text).not.toMatch(new RegExp(`${secret}|包头市生态环境局"|${superior}`))
    }
  })
})
