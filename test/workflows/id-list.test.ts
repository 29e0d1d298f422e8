/** @module The id lists: every row of parts 1 and 2 has its step, and every step and outcome happens in a scenario. */
import { expect, test } from 'vitest'
import { lawLimits } from '../../src/cli/docs/map-limits.ts'
import { processMap } from '../../src/cli/docs/map.ts'
import { law } from '../../workflows/index.ts'
import { scenarios } from '../../workflows/scenarios/index.ts'
import { defaultCalendar } from '../../src/engine/calendar.ts'
import { simulate } from '../../src/engine/simulate.ts'
import { civilDate } from '../../src/domain/time.ts'
import { officers, organs } from '../../workflows/scenarios/office.ts'

const events = scenarios.flatMap(({ file, entries }) => {
  const { view, histories } = simulate(
    file,
    entries,
    { organs, officers },
    law,
    defaultCalendar(),
    civilDate('2026-11-23'),
  )
  return view.tracks.flatMap((t) =>
    (histories.get(t.id) ?? []).flatMap((e) =>
      e.type === 'step' ? [`${t.kind}.${e.step}`, `${t.kind}.${e.step}.${e.outcome ?? ''}`] : [],
    ),
  )
})
const happened = new Set(events)

test('第一、二部分的每一个编号都有着落', () => {
  expect([
    ...processMap.filter((r) => r.stands === 'part 2'),
    ...lawLimits.filter((l) => l.until === 'part 2'),
  ]).toEqual([])
})
test('每个环节都在某个案例里办过；没有的逐一列出', () => {
  const steps = [...law.workflows.values()].flatMap((flow) => Object.keys(flow.steps).map((s) => `${flow.kind}.${s}`))
  console.info(`编号 ${processMap.length}，环节 ${steps.length}，案例 ${scenarios.length}，期限 ${lawLimits.length}`)
  expect(steps.filter((s) => !happened.has(s))).toEqual([])
})
/** They name another case, and a scenario tells of one: test/stories/linked-leads.test.ts. */
const ofTwoCases = ['lead.decideAcceptance.repeated', 'lead.divertLead.merged']
test('每个环节的每种结果都在某个案例里出现过；没有的逐一列出', () => {
  const outcomes = [...law.workflows.values()].flatMap((flow) =>
    Object.entries(flow.steps).flatMap(([s, info]) => Object.keys(info.outcomes).map((o) => `${flow.kind}.${s}.${o}`)),
  )
  expect(outcomes.filter((o) => !happened.has(o))).toEqual(ofTwoCases)
})
