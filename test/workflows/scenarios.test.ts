/** @module Every scenario runs on the engine, entry by entry, and comes out as it says. */
import { describe, expect, test } from 'vitest'
import { dayOf, civilDate, instant, shanghaiTime } from '../../src/domain/time.ts'
import { defaultCalendar } from '../../src/engine/calendar.ts'
import { clockStatus } from '../../src/engine/clocks.ts'
import type { Track } from '../../src/engine/case-view.ts'
import { simulate, whenOf, type Ran } from '../../src/engine/simulate.ts'
import { law } from '../../workflows/index.ts'
import { scenarios } from '../../workflows/scenarios/index.ts'
import { officers, organs } from '../../workflows/scenarios/office.ts'
import type { Entry, Expectation } from '../../workflows/scenarios/scenario.ts'

const today = civilDate('2026-11-23')
const nameOf = (entry: Entry): string =>
  'step' in entry
    ? entry.step
    : 'seal' in entry
      ? `用印${entry.seal}`
      : 'annul' in entry
        ? `更正${entry.annul}`
        : `open ${entry.open}`

/** Status word, or due day, or due minute: whatever the expectation is written in. */
const clockAs = (track: Track, limit: string, wanted: string, at: string): string => {
  const clock = track.clocks.findLast((c) => c.limit === limit)
  if (!clock) return '没有这个计时'
  if (/^\d{4}-\d\d-\d\d$/.test(wanted)) return clock.due ? dayOf(clock.due) : 'suspended'
  if (/^\d{4}-\d\d-\d\d \d\d:\d\d$/.test(wanted)) return clock.due ? shanghaiTime(clock.due) : 'suspended'
  const status = clockStatus(clock, instant(at))
  return status === 'due-soon' ? 'running' : status
}

const check = (ran: Ran, wanted: Expectation): void => {
  const { verdict, track } = ran
  if (wanted.refused) {
    expect('reasons' in verdict ? verdict.reasons.map((r) => r.code) : ['办成了']).toEqual(wanted.refused)
    return
  }
  expect('reasons' in verdict ? verdict.reasons.map((r) => `${r.code} ${r.says}`) : []).toEqual([])
  if (!('decision' in verdict)) return
  const event = verdict.decision.appends[0].events[0]
  if (wanted.state) expect(track?.state).toBe(wanted.state)
  if (wanted.outcome) expect(event?.outcome).toBe(wanted.outcome)
  if (wanted.anomalies) expect(event?.anomalies.map((a) => a.code)).toEqual(wanted.anomalies)
  if (wanted.documents) expect(verdict.decision.documents.map((d) => d.kind)).toEqual(wanted.documents)
  if (wanted.notices) expect(verdict.decision.notices.map((n) => n.toOrgan)).toEqual(wanted.notices)
  const at = whenOf(ran.entry.at, today)
  for (const [limit, value] of Object.entries(wanted.clocks ?? {}))
    expect([limit, track && clockAs(track, limit, value, at)]).toEqual([limit, value])
}

describe.each(scenarios)('$title', ({ file, entries }) => {
  test('逐步办理，状态、期限、文书和拒绝理由都如所述', () => {
    const { ran } = simulate(file, entries, { organs, officers }, law, defaultCalendar(), today)
    for (const [i, one] of ran.entries()) {
      const entry = entries[i]
      if (!entry) continue
      try {
        check(one, entry.expect ?? {})
      } catch (error) {
        throw new Error(
          `${nameOf(entry)} @ ${JSON.stringify(entry.at)}: ${error instanceof Error ? error.message : String(error)}`,
        )
      }
    }
  })
})
