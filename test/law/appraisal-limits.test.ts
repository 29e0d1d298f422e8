/** @module Which limits an 鉴定 takes time from, and which it does not: the whole table is looked at, row by row. */
import { describe, expect, test } from 'vitest'
import { dayOf, instant } from '../../src/domain/time.ts'
import { defaultCalendar } from '../../src/engine/calendar.ts'
import { computeClock } from '../../src/engine/deadline.ts'
import type { SimEntry } from '../../src/engine/simulate.ts'
import { law } from '../../workflows/index.ts'
import { instrumentOf } from '../../workflows/law/instruments.ts'
import { appraisalExclusions } from '../../workflows/law/limits/appraisal.ts'
import { allLimits, limitOf } from '../../workflows/law/limits/index.ts'
import { commissioned, reported, sampleOf, taken } from '../../workflows/scenarios/appraisals.ts'
import { seizure } from '../../workflows/scenarios/papers.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import { caseAfter, trackOf } from '../workflows/case-now.ts'
import { through } from '../workflows/road-base.ts'

const acting = appraisalExclusions.filter((row) => row.acts).map((row) => row.limit)
const governed = law.links
  .filter((l) => l.kind === 'suspend' && l.id.startsWith('LK-A'))
  .flatMap((l) => l.governs.map((g) => g.split(':')[1]))

describe('鉴定期间不计入哪些期限', () => {
  test.each(allLimits().map((l) => [l.id, l.title, l] as const))('%s %s', (id, _, limit) => {
    const excluded = limit.excludes?.includes('appraisal') ?? false
    expect(excluded).toBe(['D-56', 'D-56b'].includes(id))
    expect([excluded, excluded]).toEqual([acting.includes(id), governed.includes(id)])
  })
  test('移送审批三日、移送二十四小时从不因鉴定停止', () => {
    for (const id of ['D-01', 'D-02']) expect([acting.includes(id), governed.includes(id)]).toEqual([false, false])
  })
  test('条文没有见过的，不停止计算，并写明待核', () => {
    for (const { acts, basis, says } of appraisalExclusions) {
      expect(acts).toBe(instrumentOf(basis.instrument).certainty === 'text' && basis.quote !== undefined)
      if (!acts) expect(says).toContain('待核')
    }
  })
})

const a = 'appraisal'
const step = (name: string, at: string, input: unknown): SimEntry => ({
  track: a,
  step: name,
  at,
  by: who.handler,
  input,
})
const seized: readonly SimEntry[] = [
  ...through('openEnforcement'),
  { track: 'enforcement', step: 'seize', at: '2026-09-16 14:00', by: who.head, input: seizure },
]
/** Asked on the 16th, taken on the 17th, told on the 18th, promised for the 30th, reported on the 28th. */
const tested = (change: object = {}): readonly SimEntry[] => [
  ...seized,
  { open: a, as: a, arisesFrom: 'enforcement', at: '2026-09-16 15:00', by: who.handler },
  step('commission', '2026-09-16 16:00', { ...commissioned, ...change }),
  step('sendSamples', '2026-09-17 09:00', sampleOf('样1')),
  step('recordSamples', '2026-09-17 10:00', taken),
]
const told = step('informPeriod', '2026-09-18 10:00', { party: '某厂', how: '直接送达', receivedBy: '签收' })
const report = step('receiveReport', '2026-09-28 10:00', { ...reported, issuedOn: '2026-09-27' })
const due = (entries: readonly SimEntry[], limit: string, track = 'enforcement') => {
  const clock = trackOf(caseAfter(entries), track).clocks.findLast((c) => c.limit === limit)
  return clock?.due && dayOf(clock.due)
}

describe('查封、扣押期限与检测、鉴定〔行政强制法25〕', () => {
  test('没有检测：三十日', () => expect(due(seized, 'D-56')).toBe('2026-10-16'))
  test('没有书面告知，照算', () => expect(due([...tested(), report], 'D-56')).toBe('2026-10-16'))
  test('告知以后，至告知的期间届满不计入', () => expect(due([...tested(), told], 'D-56')).toBe('2026-10-29'))
  test('报告提前收到，自收到之日恢复计算', () => expect(due([...tested(), told, report], 'D-56')).toBe('2026-10-26'))
  test('监测、认定、评估，条文没有写，照算', () => {
    for (const kind of ['monitoring', 'determination', 'assessment'])
      expect(due([...tested({ kind }), told], 'D-56')).toBe('2026-10-16')
  })
  test('检材不取自查封、扣押的物品，照算', () => {
    expect(due([...tested({ fromSeizure: false }), report], 'D-56')).toBe('2026-10-16')
  })
  test('立案后九十日不因鉴定停止', () => {
    expect(due([...tested(), told], 'D-50')).toBe(due(seized, 'D-50'))
  })
})

describe('移送期限与鉴定', () => {
  const assessed = through('assessCrime')
  const seizedLater: SimEntry = {
    track: 'enforcement',
    step: 'seize',
    at: '2026-11-02 08:30',
    by: who.head,
    input: seizure,
  }
  const upto = (name: string) => [...assessed, seizedLater, ...through(name).slice(assessed.length)]
  const on = (day: string) =>
    [...tested({ dueOn: '2026-12-01' }).slice(-4), told].map((e, n): SimEntry => ({ ...e, at: `${day} ${16 + n}:30` }))
  test.each([
    ['submitReport', 'D-01', '2026-11-03', '2026-11-06', '2026-12-31'],
    ['decideTransfer', 'D-02', '2026-11-04', '2026-11-05', '2026-12-30'],
  ])('%s 以后委托鉴定，%s 不变，查封、扣押期限延后', (name, limit, day, last, seizureLast) => {
    expect(due(upto(name), limit, 'transfer')).toBe(last)
    const entries = [...upto(name), ...on(day)]
    expect(due(entries, limit, 'transfer')).toBe(last)
    expect(due(upto(name), 'D-56')).toBe('2026-12-02')
    expect(due(entries, 'D-56')).toBe(seizureLast)
  })
})

describe('一个期限可以同时因几种事由停止计算', () => {
  test('两次检测重叠的日子只减一次', () => {
    const b = 'second'
    const twice = tested()
      .slice(-4)
      .map((e, n): SimEntry => {
        const at = `2026-09-18 1${3 + n}:00`
        return e.open === undefined ? { ...e, track: b, at } : { ...e, as: b, at }
      })
    const both = [...tested(), told, ...twice, { ...told, track: b, at: '2026-09-18 17:00' }]
    expect(due(both, 'D-56')).toBe('2026-10-29')
    const longer = both.map((e) =>
      e.track === b && e.step === 'commission' ? { ...e, input: { ...commissioned, dueOn: '2026-10-10' } } : e,
    )
    expect(due(longer, 'D-56')).toBe('2026-11-08')
  })
  test('移送办理和中止调查各减各的，重叠的只减一次', () => {
    const limit = limitOf('D-50')
    const dueOf = (exclusions: readonly { ground: string; from: string; to: string }[]) => {
      const { expire } = computeClock(limit, {
        anchor: instant('2026-09-01T02:00:00Z'),
        calendar: defaultCalendar(),
        exclusions,
        labelOf: () => '',
      })
      return expire.suspended ? undefined : dayOf(expire.due)
    }
    const police = { ground: 'criminal-transfer', from: '2026-09-10', to: '2026-09-20' }
    const paused = { ground: 'suspended-investigation', from: '2026-09-15', to: '2026-09-25' }
    const lab = { ground: 'appraisal', from: '2026-10-10', to: '2026-10-20' }
    expect(dueOf([])).toBe('2026-11-30')
    expect(dueOf([police])).toBe('2026-12-10')
    expect(dueOf([police, paused])).toBe('2026-12-15')
    expect(dueOf([police, paused, lab])).toBe('2026-12-15')
  })
})
