/**
 * @module What becomes of a scenario when two neighbouring steps change places: each takes the other's time. Refused with a
 * code, recorded as 程序异常, or it makes no difference: then the pair stands in the reviewed list of `commuting.ts`.
 */
import { defaultCalendar } from '../../src/engine/calendar.ts'
import { simulate, type Ran, type SimEntry } from '../../src/engine/simulate.ts'
import { civilDate } from '../../src/domain/time.ts'
import { law } from '../../workflows/index.ts'
import { officers, organs } from '../../workflows/scenarios/office.ts'
import type { Scenario } from '../../workflows/scenarios/scenario.ts'

export const today = civilDate('2026-11-23')

type Told =
  | { readonly how: 'refused'; readonly codes: readonly string[] }
  | { readonly how: 'recorded'; readonly codes: readonly string[] }
  | { readonly how: 'commutes'; readonly same: boolean }
export interface Swap {
  readonly scenario: string
  /** `enforcement.seize ~ enforcement.orderCorrection`, in the order of the alphabet. */
  readonly pair: string
  readonly told: Told
}

const isStep = (entry: SimEntry): boolean => entry.step !== undefined && entry.expect?.refused === undefined
const run = (scenario: Scenario, entries: readonly SimEntry[]) =>
  simulate(scenario.file, entries, { organs, officers }, law, defaultCalendar(), today)

const codesOf = (ran: readonly Ran[]) => ({
  refused: ran.flatMap((r) => ('reasons' in r.verdict ? r.verdict.reasons.map((x) => x.code) : [])),
  recorded: ran.flatMap((r) =>
    'decision' in r.verdict ? r.verdict.decision.appends[0].events.flatMap((x) => x.anomalies.map((a) => a.code)) : [],
  ),
})
const standing = (world: ReturnType<typeof run>): string =>
  JSON.stringify(
    world.view.tracks
      .map((t) => [t.kind, t.state, t.clocks.flatMap((c) => (c.stoppedAt === undefined ? [c.limit] : [])).sort()])
      .sort(),
  )

/** The kind of the track an entry names, by the entry that opened it. */
const nameOf = (entries: readonly SimEntry[], entry: SimEntry): string =>
  `${entries.find((x) => x.open !== undefined && (x.as ?? x.open) === entry.track)?.open ?? entry.track}.${entry.step}`

/** Two entries in each other's place: who does what stays, when it happens and arrives is exchanged. */
const exchanged = (a: SimEntry, b: SimEntry): readonly [SimEntry, SimEntry] => {
  const at = (entry: SimEntry, place: SimEntry): SimEntry => ({
    ...entry,
    at: place.at,
    ...(entry.paper ? { paper: { ...entry.paper, receivedAt: place.paper?.receivedAt ?? place.at } } : {}),
  })
  return [at(b, a), at(a, b)]
}

export const swapsOf = (scenario: Scenario): readonly Swap[] => {
  const entries: readonly SimEntry[] = scenario.entries
  return entries.slice(1).flatMap((second, i): Swap[] => {
    const first = entries[i]
    if (!first || !isStep(first) || !isStep(second)) return []
    const names = [nameOf(entries, first), nameOf(entries, second)]
    if (names[0] === names[1] && first.track === second.track) return []
    const before = entries.slice(0, i)
    const straight = run(scenario, [...before, first, second])
    const turned = run(scenario, [...before, ...exchanged(first, second)])
    const was = codesOf(straight.ran.slice(-2))
    const now = codesOf(turned.ran.slice(-2))
    const added = now.recorded.filter((code) => !was.recorded.includes(code))
    const told: Told =
      now.refused.length > 0
        ? { how: 'refused', codes: now.refused }
        : added.length > 0
          ? { how: 'recorded', codes: added }
          : { how: 'commutes', same: standing(straight) === standing(turned) }
    return [{ scenario: scenario.id, pair: names.toSorted().join(' ~ '), told }]
  })
}
