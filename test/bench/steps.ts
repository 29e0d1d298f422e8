/**
 * @module Persisted steps a second: `takeStep` against the same rows written by a hand-written plain transaction.
 * Rounds of both alternate in one run, because this kind of machine drifts by half between runs: read the ratios.
 */
import { pathToFileURL } from 'node:url'
import { settingOf } from '../../src/cases/desk.ts'
import { takeStep } from '../../src/cases/take-step.ts'
import { decide } from '../../src/engine/decide.ts'
import { POOL } from '../../src/store/engines.ts'
import { makeSite, type Ground, type Job, type Site } from './steps-cases.ts'
import { WORKERS, onPglite, onPostgres, type Bench } from './steps-databases.ts'
import { writePlainly, writtenBy } from './steps-floor.ts'

interface Round {
  readonly perSecond: number
  /** CPU for one step: of this process, and of the server. It stays the same when other work takes its share of the machine. */
  readonly cpuMs: number
  readonly serverMs: number
  readonly latencies: readonly number[]
}
interface Pair {
  readonly ours: Round
  readonly plain: Round
}

const startRate = (bench: Bench, steps: number) => {
  const server = bench.serverCpuMs()
  const cpu = process.cpuUsage()
  const start = performance.now()
  return () => {
    const perSecond = (steps / (performance.now() - start)) * 1000
    const { user, system } = process.cpuUsage(cpu)
    return { perSecond, cpuMs: (user + system) / 1000 / steps, serverMs: (bench.serverCpuMs() - server) / steps }
  }
}

/** All of it, sixteen at a time. */
const timed = async <T>(bench: Bench, work: readonly T[], one: (item: T) => Promise<void>): Promise<Round> => {
  const latencies: number[] = []
  const queue = work.values()
  const worker = async () => {
    for (const item of queue) {
      const start = performance.now()
      await one(item)
      latencies.push(performance.now() - start)
    }
  }
  const rate = startRate(bench, work.length)
  await Promise.all(Array.from({ length: WORKERS }, worker))
  return { ...rate(), latencies }
}

/** One pair of rounds: first the product, then the same rows by hand on the twins. */
const pair = async (bench: Bench, site: Site, jobs: readonly Job[]): Promise<Pair> => {
  const ours = await timed(bench, jobs, async ({ session, request }) => {
    const answer = await takeStep(site.desk, session, request)
    if ('refused' in answer) throw new Error(`${request.step}: ${answer.refused.code} ${answer.refused.detail}`)
  })
  const rows = await writtenBy(bench, jobs)
  const plain = await timed(bench, rows, (row) => bench.transaction((query) => writePlainly(query, row)))
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
    median(rounds.map((r) => r.serverMs)).toFixed(2),
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
  const rate = startRate(bench, ready.length)
  for (const { view, command } of ready) {
    const start = performance.now()
    if ('reasons' in decide(view, command, setting)) throw new Error(`${command.step}: refused`)
    latencies.push(performance.now() - start)
  }
  return { ...rate(), latencies }
}

interface Size {
  readonly cases: number
  readonly rounds: number
}

/** Pairs that warm both sides up and are not counted: a server runs for weeks. */
const WARM = 3
/** On a busy machine fewer rounds are counted, so that a run stays under a minute. */
const LEAST = 5
const BUDGET_MS = 16_000

const pairs = async (bench: Bench, site: Site, ground: Ground, { cases, rounds }: Size, first: number) => {
  const found: Pair[] = []
  const began = performance.now()
  for (let round = 0; round < WARM + rounds; round++) {
    if (round >= WARM + LEAST && performance.now() - began > BUDGET_MS) break
    const from = first + round * cases
    found.push(await pair(bench, site, await ground.jobs(from, from + cases - 1)))
  }
  return found.slice(WARM)
}

const measure = async (open: () => Promise<Bench>, quiet: Size, issuing: Size): Promise<void> => {
  const bench = await open()
  try {
    const site = await makeSite(bench)
    const steps = await pairs(bench, site, site.quiet, quiet, 1)
    const dispatches = await pairs(bench, site, site.issuing, issuing, 5000)
    const alone = await decideOnly(
      bench,
      site,
      (await site.quiet.jobs(8001, 8000 + 2 * quiet.cases)).slice(0, 2 * quiet.cases),
    )
    console.log(`\nsteps on ${bench.name}`)
    console.log(
      `concurrency ${WORKERS}, both on pools of ${POOL}; ${quiet.cases} cases × 4 steps × ${steps.length} interleaved rounds`,
    )
    line('', ['steps/s', 'p50 ms', 'p99 ms', 'CPU ms', 'server', 'of plain'])
    report('no document', steps)
    report('three documents', dispatches)
    row('decide alone, one by one', [alone])
  } finally {
    await bench.close()
  }
}

export const run = async (flags: readonly string[] = []): Promise<void> => {
  await measure(onPostgres, { cases: 96, rounds: 9 }, { cases: 48, rounds: 5 })
  if (flags.includes('--pglite')) await measure(onPglite, { cases: 12, rounds: 5 }, { cases: 8, rounds: 3 })
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await run(process.argv.slice(2))
