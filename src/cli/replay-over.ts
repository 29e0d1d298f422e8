/** @module One scenario over HTTP: every entry is a request; what comes back is printed and compared with what the scenario says. */
import { z } from 'zod'
import { sealingAt } from '../cases/play-scenario.ts'
import { dayOf, epochOf, instant, instantOf, shanghaiTime, type Instant } from '../domain/time.ts'
import { whenOf } from '../engine/simulate.ts'
import type { Entry, Scenario, Seal } from '../../workflows/scenarios/scenario.ts'
import { ApiClient, type ApiAnswer } from './api-client.ts'
import type { ReplayServer } from './replay-server.ts'

const basis = z.object({ label: z.string(), certainty: z.string(), axis: z.string() })
const reasons = z.object({
  code: z.string(),
  reasons: z
    .array(
      z.object({
        code: z.string(),
        says: z.string(),
        unblockSays: z.string().optional(),
        basisLabel: basis.optional(),
      }),
    )
    .optional(),
  detail: z.string(),
})
const clock = z.object({
  limit: z.string(),
  title: z.string(),
  due: z.string().optional(),
  statusTitle: z.string(),
  basis: z.array(basis),
})
const stepAnswer = z.object({
  event: z.string(),
  title: z.string(),
  stateTitle: z.string(),
  basis: z.array(basis),
  told: z.array(z.string()),
  anomalies: z.array(z.object({ code: z.string(), says: z.string(), remedy: z.string().optional() })),
  clocksStarted: z.array(clock),
  clocksStopped: z.array(clock),
  documents: z.array(z.object({ id: z.string(), kind: z.string(), title: z.string(), number: z.string().optional() })),
  notices: z.array(z.object({ to: z.string(), says: z.string() })),
  consequences: z.array(z.object({ title: z.string() })),
})
const detail = z.object({
  file: z.object({ acts: z.array(z.object({ id: z.string() })), parties: z.array(z.object({ id: z.string() })) }),
  tracks: z.array(z.object({ id: z.string(), kind: z.string(), etag: z.string() })),
})
const created = z.object({ id: z.string() })
const listed = z.array(
  z.object({ id: z.string(), track: z.string(), kind: z.string(), title: z.string(), stage: z.string() }),
)
const living = z.object({ etag: z.string() })

export interface ReplayOut {
  say(text: string): void
  keep(name: string, bytes: Uint8Array): void
}

const axes = { act: '实体依据（行为时法）', step: '程序依据（办理时法）', decision: '裁判依据（决定时法）' }
const mark = (b: z.infer<typeof basis>) => (b.certainty === 'text' ? b.label : `${b.label}【依据待核】`)
const ok = (answer: ApiAnswer): unknown => {
  if (answer.status >= 300) throw new Error(`HTTP ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body
}

/** Number of entries that came out otherwise than told. */
export const replayOver = async (
  scenario: Scenario,
  server: ReplayServer,
  password: string,
  out: ReplayOut,
): Promise<number> => {
  const api = new ApiClient(server.running.url, password)
  const today = dayOf(instantOf(Date.now()))
  const names = new Map<string, string>()
  const bare = <T extends { id: string }>(list: readonly T[]) => list.map(({ id: _, ...rest }) => rest)
  let wrong = 0
  const fail = (text: string) => {
    wrong += 1
    out.say(`  ✗ ${text}`)
  }
  out.say(`\n══ ${scenario.title}\n   来源：${scenario.source}`)
  if (scenario.file.synthetic) out.say(`   ${scenario.file.synthetic}`)
  const first = scenario.entries[0]
  if (!first) return 0
  server.setNow(whenOf(first.at, today))
  const { title, synthetic, acts, parties, sites } = scenario.file
  const caseId = created.parse(
    ok(
      await api.post(first.by, '/cases', {
        title,
        synthetic,
        acts: bare(acts),
        parties: bare(parties),
        sites: bare(sites),
      }),
    ),
  ).id

  for (const entry of scenario.entries) {
    const at = whenOf(entry.at, today)
    const receivedAt = 'paper' in entry && entry.paper ? whenOf(entry.paper.receivedAt, today) : undefined
    server.setNow(receivedAt && epochOf(receivedAt) > epochOf(at) ? receivedAt : at)
    const view = detail.parse(ok(await api.get(entry.by, `/cases/${caseId}`)))
    if ('open' in entry) {
      const body = {
        kind: entry.open,
        acts: view.file.acts.map((a) => a.id),
        parties: view.file.parties.map((p) => p.id),
        arisesFrom: names.get(entry.arisesFrom ?? ''),
        asked: entry.asked,
        occurredAt: at,
        synthetic: entry.synthetic,
      }
      names.set(entry.as, created.parse(ok(await api.post(entry.by, `/cases/${caseId}/tracks`, body))).id)
      out.say(`\n${shanghaiTime(at)}  建立程序 ${entry.open}（${entry.by}）`)
      continue
    }
    const track = view.tracks.find((t) => t.id === names.get(entry.track))
    if (!track) throw new Error(`no track ${entry.track}`)
    if ('seal' in entry) {
      const title = await sealOver(api, caseId, track.id, entry, at)
      out.say(`\n${shanghaiTime(at)}  用印登记《${title}》（${entry.by}）`)
      continue
    }
    const headers = { 'if-match': track.etag }
    const answer =
      'annul' in entry
        ? await api.post(
            entry.by,
            `/cases/${caseId}/${track.kind}/${track.id}/annulments`,
            { event: names.get(entry.annul) ?? '', because: entry.because },
            headers,
          )
        : await api.post(
            entry.by,
            `/cases/${caseId}/${track.kind}/${track.id}/${entry.step}`,
            {
              occurredAt: at,
              origin: entry.paper ? { how: 'paper', number: entry.paper.number, receivedAt } : { how: 'own' },
              input: entry.input,
              remark: entry.remark,
              synthetic: entry.synthetic,
            },
            headers,
          )
    const heading = `\n${shanghaiTime(at)}  ${'step' in entry ? entry.step : '更正'}（${entry.by}${receivedAt ? `，来文登记，收文 ${shanghaiTime(receivedAt)}` : ''}）`
    if (answer.status >= 300) refusedEntry(entry, answer, heading, out, fail)
    else {
      const done = stepAnswer.parse(answer.body)
      if ('as' in entry && entry.as !== undefined) names.set(entry.as, done.event)
      await doneEntry(entry, done, heading, api, out, fail)
    }
  }
  return wrong
}

/** 用印 of what the track issued last of that kind, as the office's clerk would register it. */
const sealOver = async (api: ApiClient, caseId: string, track: string, entry: Seal, at: Instant): Promise<string> => {
  const documents = listed.parse(ok(await api.get(entry.by, `/cases/${caseId}/documents`)))
  const document = documents.findLast((d) => d.track === track && d.kind === entry.seal && d.stage !== 'voided')
  if (!document) throw new Error(`no document ${entry.seal}`)
  const { etag } = living.parse(ok(await api.get(entry.by, `/documents/${document.id}/life`)))
  ok(await api.post(entry.by, `/documents/${document.id}/seal`, sealingAt(at), { 'if-match': etag }))
  return document.title
}

const refusedEntry = (
  entry: Entry,
  answer: ApiAnswer,
  heading: string,
  out: ReplayOut,
  fail: (text: string) => void,
): void => {
  const problem = reasons.parse(answer.body)
  out.say(`${heading}\n  暂不能办理（HTTP ${answer.status} ${problem.code}）`)
  for (const r of problem.reasons ?? [])
    out.say(
      `    ${r.code}：${r.says}${r.basisLabel ? `〔${mark(r.basisLabel)}〕` : ''}${r.unblockSays ? ` → ${r.unblockSays}` : ''}`,
    )
  const codes = (problem.reasons ?? []).map((r) => r.code)
  if (JSON.stringify(codes) !== JSON.stringify(entry.expect?.refused ?? []))
    fail(`应为${entry.expect?.refused?.join('、') ?? '可以办理'}，实为${codes.join('、') || problem.code}`)
}

const doneEntry = async (
  entry: Entry,
  done: z.infer<typeof stepAnswer>,
  heading: string,
  api: ApiClient,
  out: ReplayOut,
  fail: (text: string) => void,
): Promise<void> => {
  out.say(`${heading}\n  ${done.title} → ${done.stateTitle}`)
  for (const [axis, says] of Object.entries(axes)) {
    const cited = done.basis.filter((b) => b.axis === axis)
    if (cited.length > 0) out.say(`    ${says}：${cited.map(mark).join('；')}`)
  }
  if (entry.synthetic) out.say(`    合成：${entry.synthetic}`)
  for (const says of done.told) out.say(`    ${says}`)
  for (const c of done.clocksStarted)
    out.say(
      `    起算 ${c.limit} ${c.title}，届满 ${c.due ? shanghaiTime(instant(c.due)) : '中止'}〔${c.basis.map(mark).join('；')}〕`,
    )
  for (const c of done.clocksStopped) out.say(`    停止 ${c.limit} ${c.title}：${c.statusTitle}`)
  for (const a of done.anomalies) out.say(`    程序异常 ${a.code}：${a.says}${a.remedy ? ` → ${a.remedy}` : ''}`)
  for (const n of done.notices) out.say(`    通知 ${n.to}`)
  for (const c of done.consequences) out.say(`    衔接 ${c.title}`)
  for (const d of done.documents) {
    const { status, bytes } = await api.bytes(entry.by, `/documents/${d.id}.pdf`)
    if (status !== 200) fail(`《${d.title}》没有生成`)
    const name = `${d.number ?? ''}${d.title}.pdf`
    out.keep(name, bytes)
    out.say(`    文书 ${name}（${(bytes.length / 1024).toFixed(0)} kB）`)
  }
  if (entry.expect?.refused) fail(`应当暂不能办理：${entry.expect.refused.join('、')}`)
  const anomalies = done.anomalies.map((a) => a.code)
  if (entry.expect?.anomalies && JSON.stringify(anomalies) !== JSON.stringify(entry.expect.anomalies))
    fail(`程序异常应为${entry.expect.anomalies.join('、')}，实为${anomalies.join('、')}`)
  const kinds = done.documents.map((d) => d.kind)
  if (entry.expect?.documents && JSON.stringify(kinds) !== JSON.stringify(entry.expect.documents))
    fail(`文书应为${entry.expect.documents.join('、')}，实为${kinds.join('、')}`)
}
