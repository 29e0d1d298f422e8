/** @module What one proceeding puts on an organ to do in another: whose, since when, until when, and when it is met. */
import { describe, expect, test } from 'vitest'
import { defaultCalendar } from '../../src/engine/calendar.ts'
import type { CaseView } from '../../src/engine/case-view.ts'
import { obligationsOf } from '../../src/engine/duties.ts'
import { simulate } from '../../src/engine/simulate.ts'
import { civilDate, instant } from '../../src/domain/time.ts'
import { law } from '../../workflows/index.ts'
import { scenarioOf } from '../../workflows/scenarios/index.ts'
import { officers, organs } from '../../workflows/scenarios/office.ts'

const setting = { law, calendar: defaultCalendar(), now: instant('2026-12-31T00:00:00.000Z'), newId: () => 'x' }
/** The case of a scenario just after its n-th successful entry of a step. */
const after = (id: string, step: string, without = ''): CaseView => {
  const scenario = scenarioOf(id)
  if (!scenario) throw new Error(`no scenario ${id}`)
  const last = scenario.entries.findIndex((e) => 'step' in e && e.step === step && e.expect?.refused === undefined)
  const entries = scenario.entries.slice(0, last + 1).filter((e) => !('step' in e) || e.step !== without)
  return simulate(scenario.file, entries, { organs, officers }, law, defaultCalendar(), civilDate('2026-12-31')).view
}
/** Every transfer and every fine is also a lead for 赔偿 (LK-53): asked on its own below. */
const screening = (rule: string) => rule.startsWith('LK-53')
const duties = (view: CaseView) => obligationsOf(view, setting).filter((d) => !screening(d.rule))

describe('衔接规则产生的职责', () => {
  test('公安机关移交行政处罚：环保部门应当处理；移交之前没有这项职责', () => {
    expect(duties(after('handed-over', 'dispatch'))).toEqual([])
    const [duty, ...more] = duties(after('handed-over', 'handOverForPenalty'))
    expect(more).toEqual([])
    expect(duty).toMatchObject({ rule: 'LK-T6', organ: 'guyang-ecology', kind: 'enforcement', step: 'decideFine' })
    expect(duty?.metAt).toBeUndefined()
  })
  test('作出处罚决定，职责即已履行', () => {
    const [duty] = duties(after('handed-over', 'decideFine'))
    expect(duty?.rule).toBe('LK-T6')
    expect(duty?.metAt).toBeDefined()
  })
  test('看不到该程序的机关没有这项职责：否则它会得知该程序', () => {
    const view = after('handed-over', 'handOverForPenalty')
    const hidden = { ...view, tracks: view.tracks.map((t) => ({ ...t, audience: ['guyang-police'] })) }
    expect(duties(hidden)).toEqual([])
  })
  test('接受不予立案之后，应当依法作出处理', () => {
    expect(duties(after('handed-over', 'acceptDeclined', 'handOverForPenalty')).map((d) => d.rule)).toEqual(['LK-T7'])
  })
  test('移送和罚款都使部门筛查索赔线索，筛查以后即已履行', () => {
    const asked = (view: CaseView) => obligationsOf(view, setting).filter((d) => screening(d.rule))
    expect(asked(after('handed-over', 'dispatch')).map((d) => [d.rule, d.step])).toEqual([['LK-53b', 'screenLead']])
    expect(asked(after('handed-over', 'decideFine')).map((d) => d.rule)).toEqual(
      expect.arrayContaining(['LK-53', 'LK-53b']),
    )
    expect(asked(after('claim-enforced', 'screenLead'))).toEqual([])
  })
})
