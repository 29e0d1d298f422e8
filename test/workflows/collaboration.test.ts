/** @module 协作 stops nothing: consulting, alerting or inviting leaves every clock and every step of the other proceedings as they were. */
import { describe, expect, test } from 'vitest'
import { explain } from '../../src/engine/explain.ts'
import { toAlert, toAsked } from '../../workflows/scenarios/collaboration-roads.ts'
import { at, caseAfter, officerOf, settingAt, trackOf, type CaseNow } from './case-now.ts'
import { through } from './road.ts'

const before = through('submitReport')
const later = (entries: typeof toAsked | typeof toAlert, day: string) =>
  entries.map((e, i) => ({ ...e, at: `${day} 1${i}:00` }))
const clocksOf = (now: CaseNow, track: string) => trackOf(now, track).clocks
/** What the bureau's head may do on the two proceedings, with every reason. */
const openTo = (now: CaseNow) => {
  const ids = ['enforcement', 'transfer'].map((name) => trackOf(now, name).id)
  return explain(
    now.view,
    { organ: 'guyang-ecology', officer: officerOf('guyang-ecology.head') },
    settingAt(at('2026-11-04 09:00')),
  ).filter((a) => ids.includes(a.track))
}

describe.each([
  ['书面咨询〔2017办法24〕', toAsked],
  ['涉罪通报以后，本机关继续调查〔2017办法26〕', toAlert],
] as const)('%s', (_, entries) => {
  const plain = caseAfter(before)
  const beside = caseAfter([...before, ...later(entries, '2026-11-03')])
  test('移送审批的三日期限、行政处罚的九十日期限照常计算', () => {
    expect(clocksOf(plain, 'transfer').some((c) => c.limit === 'D-01' && c.stoppedAt === undefined)).toBe(true)
    for (const track of ['transfer', 'enforcement'])
      expect(clocksOf(beside, track).map((c) => [c.limit, c.due, c.suspended, c.stoppedAt])).toEqual(
        clocksOf(plain, track).map((c) => [c.limit, c.due, c.suspended, c.stoppedAt]),
      )
  })
  test('原来能办的都能办，不能办的理由照旧', () => {
    expect(openTo(beside).map((a) => [a.step, a.way, a.reasons.map((r) => r.code)])).toEqual(
      openTo(plain).map((a) => [a.step, a.way, a.reasons.map((r) => r.code)]),
    )
    expect(openTo(plain).some((a) => a.step === 'decideTransfer' && a.reasons.length === 0)).toBe(true)
  })
})
