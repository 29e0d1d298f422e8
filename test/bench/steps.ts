/**
 * @module Persisted steps a second: `takeStep` against the same rows written by a hand-written plain transaction.
 * Rounds of both alternate in one run, because this kind of machine drifts by half between runs: read the ratios.
 */
import { pathToFileURL } from 'node:url'
import { settingOf } from '../../src/cases/desk.ts'
import { takeStep } from '../../src/cases/take-step.ts'
import { decide } from '../../src/engine/decide.ts'
import { makeSite, type Ground, type Job, type Site } from './steps-cases.ts'
import { CONNECTIONS, onPglite, onPostgres, type Bench } from './steps-databases.ts'
import { writePlainly, writtenBy } from './steps-floor.ts'

interface Round {
  readonly perSecond: number
  /** CPU of this process for one step; what the server spends is not in it. */
  readonly cpuMs: number
  readonly latencies: readonly number[]
}
interface Pair {
  readonly ours: Round
  readonly plain: Round
}

const rateOf = (steps: number, start: number, before: NodeJS.CpuUsage) => {
  const { user, system } = process.cpuUsage(before)
  return { perSecond: (steps / (performance.now() - start)) * 1000, cpuMs: (user + system) / 1000 / steps }
}

/** All of it, sixteen at a time. */
const timed = async <T>(work: readonly T[], one: (item: T) => Promise<void>): Promise<Round> => {
  const latencies: number[] = []
  const queue = work.values()
  const worker = async () => {
    for (const item of queue) {
      const start = performance.now()
      await one(item)
      latencies.push(performance.now() - start)
    }
  }
  const start = performance.now()
  const cpu = process.cpuUsage()
  await Promise.all(Array.from({ length: CONNECTIONS }, worker))
  return { ...rateOf(work.length, start, cpu), latencies }
}

/** One pair of rounds: first the product, then the same rows by hand on the twins. */
const pair = async (bench: Bench, site: Site, jobs: readonly Job[]): Promise<Pair> => {
  const ours = await timed(jobs, async ({ session, request }) => {
    const answer = await takeStep(site.desk, session, request)
    if ('refused' in answer) throw new Error(`${request.step}: ${answer.refused.code} ${answer.refused.detail}`)
  })
  const rows = await writtenBy(bench, jobs)
  const plain = await timed(rows, (row) => bench.transaction((query) => writePlainly(query, row)))
  return { ours, plain }
}

const at = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0
const median = (values: readonly number[]): number => at(values, 0.5)

const line = (name: string, cells: readonly string[]) =>
  console.log(`${name.padEnd(30)}${cells.map((cell) => cell.padStart(9)).join('')}`)
const row = (name: string, rounds: readonly Round[], ratio = '') => {
  const latencies = rounds.flatMap((r) => r.latencies)
  line(name, [
    median(rounds.map((r) => r.perSecond)).toFixed(0),
    median(latencies).toFixed(1),
    at(latencies, 0.99).toFixed(1),
    median(rounds.map((r) => r.cpuMs)).toFixed(2),
    ratio,
  ])
}
const report = (title: string, pairs: readonly Pair[]) => {
  const ratios = pairs.map(({ ours, plain }) => ours.perSecond / plain.perSecond)
  row(
    `plain, ${title}`,
    pairs.map((p) => p.plain),
    '1.00',
  )
  row(
    `takeStep, ${title}`,
    pairs.map((p) => p.ours),
    median(ratios).toFixed(2),
  )
  console.log(`${''.padEnd(30)}  per round ${ratios.map((ratio) => ratio.toFixed(2)).join(' ')}`)
}

/** `decide` alone, on cases as they stand, one after another. */
const decideOnly = async (bench: Bench, site: Site, jobs: readonly Job[]): Promise<Round> => {
  const setting = settingOf(site.desk, { holidays: await bench.store.holidays() })
  const ready = []
  for (const { session, request } of jobs) {
    const view = await bench.store.loadCase(request.caseId)
    const { officer, organ } = session
    const actor = { organ: organ.id, officer: officer.id }
    if (view) ready.push({ view, command: { ...request, actor, officer, office: organ.id } })
  }
  const latencies: number[] = []
  const began = performance.now()
  const cpu = process.cpuUsage()
  for (const { view, command } of ready) {
    const start = performance.now()
    if ('reasons' in decide(view, command, setting)) throw new Error(`${command.step}: refused`)
    latencies.push(performance.now() - start)
  }
  return { ...rateOf(ready.length, began, cpu), latencies }
}

interface Size {
  readonly cases: number
  readonly rounds: number
}

/** A first pair warms both sides up and is not counted. */
const pairs = async (
  bench: Bench,
  site: Site,
  ground: Ground,
  { cases, rounds }: Size,
  first: number,
  fresh: boolean,
) => {
  const found: Pair[] = []
  for (let round = 0; round <= rounds; round++) {
    const from = first + (fresh ? round * cases : 0)
    if (fresh || round === 0) await ground.clone(from, from + cases - 1)
    found.push(await pair(bench, site, await ground.jobs(round, from, from + cases - 1)))
  }
  return found.slice(1)
}

const measure = async (open: () => Promise<Bench>, quiet: Size, issuing: Size): Promise<void> => {
  const bench = await open()
  try {
    const site = await makeSite(bench)
    const steps = await pairs(bench, site, site.quiet, quiet, 1, false)
    const dispatches = await pairs(bench, site, site.issuing, issuing, 500, true)
    const alone = await decideOnly(bench, site, await site.quiet.jobs(quiet.rounds + 1, 1, quiet.cases))
    console.log(`\nsteps on ${bench.name}`)
    console.log(`concurrency ${CONNECTIONS}; ${quiet.cases} cases × 2 steps × ${quiet.rounds} interleaved rounds`)
    line('', ['steps/s', 'p50 ms', 'p99 ms', 'CPU ms', 'of plain'])
    report('no document', steps)
    report('three documents', dispatches)
    row('decide alone, one by one', [alone])
  } finally {
    await bench.close()
  }
}

export const run = async (flags: readonly string[] = []): Promise<void> => {
  await measure(onPostgres, { cases: 160, rounds: 7 }, { cases: 48, rounds: 3 })
  if (flags.includes('--pglite')) await measure(onPglite, { cases: 40, rounds: 5 }, { cases: 16, rounds: 3 })
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await run(process.argv.slice(2))
