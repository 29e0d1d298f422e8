/**
 * @module Cases to take steps in. One of each kind is opened through the use cases; the rest are copies of its rows under other ids.
 * Ids begin with a tag: `A0017-…` are the cases of the product, `B0017-…` their twins, where the plain statements write.
 */
import { createHmac, randomUUID } from 'node:crypto'
import type { Desk, Session } from '../../src/cases/desk.ts'
import { loadOffice } from '../../src/cases/load-office.ts'
import { playScenario, type Playable } from '../../src/cases/play-scenario.ts'
import type { StepRequest } from '../../src/cases/take-step.ts'
import { instant, type Instant } from '../../src/domain/time.ts'
import { sealWith } from '../../src/store/seal.ts'
import { law } from '../../workflows/index.ts'
import { officers, organs } from '../../workflows/scenarios/office.ts'
import * as papers from '../../workflows/scenarios/papers.ts'
import { who, type Scenario } from '../../workflows/scenarios/scenario.ts'
import type { Bench } from './steps-databases.ts'

const tables = ['case_file', 'track', 'folder_chain', 'event', 'clock', 'document', 'notice'] as const
const tagOf = (side: 'A' | 'B', n: number) => `${side}${String(n).padStart(4, '0')}`
export const twinOf = (text: string): string => text.replaceAll(/A(\d{4})-/g, 'B$1-')

const times = '合成'
const at = (time: string) => `2026-09-${time}`
const approved: Scenario['entries'] = [
  { open: 'enforcement', as: 'enforcement', at: at('01 09:00'), by: who.clerk },
  ...papers.enforcementOpening(
    { lead: at('01 09:00'), inspected: at('01 11:00'), opened: at('02 10:00'), assessed: at('03 10:00') },
    times,
  ),
  { open: 'police-transfer', as: 'transfer', arisesFrom: 'enforcement', at: at('03 14:00'), by: who.handler },
  { track: 'transfer', step: 'formTeam', at: at('03 15:00'), by: who.deptHead, input: papers.teamInput },
  { track: 'transfer', step: 'submitReport', at: at('04 09:00'), by: who.handler, input: papers.report('2026-09-04') },
  { track: 'transfer', step: 'decideTransfer', at: at('04 15:00'), by: who.head, input: papers.approved },
]
const dispatch = papers.dispatched('2026-09-01T12:00:00+08:00')
const accepted: Scenario['entries'] = [
  ...approved,
  { track: 'transfer', step: 'dispatch', at: at('04 16:00'), by: who.handler, input: dispatch },
  {
    track: 'transfer',
    step: 'acknowledge',
    at: at('04 17:00'),
    by: who.clerk,
    paper: { number: '回执联', receivedAt: at('04 17:00') },
    input: papers.receipt,
  },
]
const correction = { to: '刘某生', content: '停止倾倒，采取防渗漏、防流失措施', until: '2099-12-31' }
const policeHandler = 'guyang-police.handler'

interface Act {
  readonly by: string
  readonly kind: 'enforcement' | 'police-transfer'
  readonly step: string
  readonly input: unknown
}
/** Two tracks, neither leaves its state; each step after the other has taken place in every case. */
const quiet: readonly Act[] = [
  { by: who.handler, kind: 'enforcement', step: 'inspectSite', input: papers.inspection },
  { by: policeHandler, kind: 'police-transfer', step: 'requestCorrection', input: papers.correction },
  { by: who.deptHead, kind: 'enforcement', step: 'orderCorrection', input: correction },
  { by: who.handler, kind: 'police-transfer', step: 'supplement', input: papers.supplemented },
]
const issuing: readonly Act[] = [{ by: who.handler, kind: 'police-transfer', step: 'dispatch', input: dispatch }]

export interface Job {
  readonly session: Session
  readonly request: StepRequest
}
/** A kind of case to measure on. */
export interface Ground {
  /** Fresh copies numbered from–to on both sides, and the steps to take on the product's side. */
  jobs(from: number, to: number): Promise<readonly Job[]>
}

export interface Site {
  readonly desk: Desk
  readonly quiet: Ground
  readonly issuing: Ground
}

export const makeSite = async (bench: Bench): Promise<Site> => {
  let tag = 'SITE'
  const deskAt = (now: Instant): Desk => ({
    store: bench.store,
    files: { save: () => Promise.reject(new Error('no files')), read: () => Promise.resolve(undefined) },
    law,
    seal: sealWith('bench'),
    now: () => now,
    newId: () => `${tag}-${randomUUID()}`,
    etag: (track, revision) => createHmac('sha256', 'bench').update(`${track}:${revision}`).digest('hex').slice(0, 20),
    renderSoon: () => undefined,
  })
  const now = instant('2026-09-04T18:00:00+08:00')
  const desk = deskAt(now)
  await loadOffice(desk, { organs, officers }, 'bench')
  const sessionOf = async (id: string): Promise<Session> => {
    const officer = await desk.store.officer(id)
    const organ = organs.find((o) => o.id === officer?.appointments[0]?.organ)
    if (!officer || !organ) throw new Error(`no officer ${id}`)
    return { officer, organ }
  }
  const ground = async (seed: string, entries: Playable['entries'], acts: readonly Act[]): Promise<Ground> => {
    tag = seed
    const file = papers.incident('固阳县倾倒危险废物案（测速）', '2026-09-01', '全部为合成数据')
    const { caseId } = await playScenario({ id: seed, file, entries }, deskAt, now)
    tag = 'A0000'
    const clone = async (from: number, to: number) => {
      for (const side of ['A', 'B'])
        for (const table of tables)
          await bench.query(
            `insert into ${table} select r.* from ${table} x, generate_series($2::int, $3::int) n,
               lateral jsonb_populate_record(null::${table}, replace((to_jsonb(x) - 'number')::text,
                 $1::text, '${side}' || lpad(n::text, 4, '0'))::jsonb) r
             where x.${table === 'case_file' ? 'id' : 'case_id'} = $4 order by n, x.ctid`,
            [seed, from, to, caseId],
          )
      await bench.query('analyze')
    }
    const jobOf = async (act: Act, i: number, n: number): Promise<Job> => {
      const id = caseId.replace(seed, tagOf('A', n))
      const track = (await bench.store.loadCase(id))?.tracks.find((t) => t.kind === act.kind)
      if (!track) throw new Error(`no ${act.kind} in ${id}`)
      const before = acts.slice(0, i).filter(({ kind }) => kind === act.kind).length
      const request: StepRequest = {
        caseId: id,
        kind: act.kind,
        track: track.id,
        step: act.step,
        occurredAt: instant(`2026-09-04T17:${10 + i}:00+08:00`),
        origin: { how: 'own' },
        input: act.input,
        ifMatch: desk.etag(track.id, track.revision + before),
        key: `A0000-${randomUUID()}`,
      }
      return { session: await sessionOf(act.by), request }
    }
    return {
      jobs: async (from, to) => {
        await clone(from, to)
        const jobs: Job[] = []
        for (const [i, act] of acts.entries()) for (let n = from; n <= to; n++) jobs.push(await jobOf(act, i, n))
        return jobs
      },
    }
  }
  return {
    desk,
    quiet: await ground('LOOP', accepted, quiet),
    issuing: await ground('SEND', approved, issuing),
  }
}
