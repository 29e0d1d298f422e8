/** @module Properties of the deadline algebra, whatever the day. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, civilDate, endOfDay, epochOf, instantOf, type Instant } from '../../src/domain/time.ts'
import { defaultCalendar, isWorkday } from '../../src/engine/calendar.ts'
import { computeClock, computeDeadline } from '../../src/engine/deadline.ts'
import type { Counting, Exclusion } from '../../src/engine/time-limit.ts'
import { allLimits } from '../../workflows/law/limits/index.ts'

const calendar = defaultCalendar()
const from = Date.parse('2005-01-01T00:00:00Z')
const anchors = fc.integer({ min: 0, max: 20 * 365 * 24 * 60 }).map((minutes) => instantOf(from + minutes * 60_000))
const countings: fc.Arbitrary<Counting> = fc.record({
  quantity: fc.integer({ min: 1, max: 40 }),
  unit: fc.constantFrom('hour', 'day', 'workday', 'month', 'year'),
  startDay: fc.constantFrom('next', 'same'),
  roll: fc.constantFrom('next-workday', 'never'),
})
const exclusionsAfter = (anchor: Instant): fc.Arbitrary<Exclusion[]> =>
  fc.array(
    fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: 1, max: 30 })).map(([start, length]) => {
      const day = addDays(civilDate(anchor.slice(0, 10)), start)
      return { ground: 'x', from: day, to: addDays(day, length) }
    }),
    { maxLength: 3 },
  )
const cases = anchors.chain((anchor) =>
  fc.record({ anchor: fc.constant(anchor), counting: countings, exclusions: exclusionsAfter(anchor) }),
)
const dueAt = (counting: Counting, anchor: Instant, exclusions: readonly Exclusion[] = []): number => {
  const found = computeDeadline({ counting, anchor, calendar, exclusions })
  return found.suspended ? Number.POSITIVE_INFINITY : epochOf(found.due)
}
const runs = { numRuns: 150 }

describe('期限计算的性质', () => {
  test('届满不早于起算', () => {
    fc.assert(
      fc.property(cases, ({ anchor, counting, exclusions }) => dueAt(counting, anchor, exclusions) >= epochOf(anchor)),
      runs,
    )
  })
  test('期间越长，届满越不会提前', () => {
    const more = ({ counting, anchor }: { counting: Counting; anchor: Instant }) =>
      dueAt({ ...counting, quantity: counting.quantity + 1 }, anchor) >= dueAt(counting, anchor)
    fc.assert(fc.property(cases, more), runs)
  })
  test('不计入的时间只会使届满推后', () => {
    fc.assert(
      fc.property(
        cases,
        ({ anchor, counting, exclusions }) => dueAt(counting, anchor, exclusions) >= dueAt(counting, anchor),
      ),
      runs,
    )
  })
  test('起算事件越晚，届满越不会提前', () => {
    const later = ({ counting, anchor }: { counting: Counting; anchor: Instant }) =>
      dueAt(counting, instantOf(epochOf(anchor) + 26 * 3600_000)) >= dueAt(counting, anchor)
    fc.assert(fc.property(cases, later), runs)
  })
  test('顺延以后一定落在工作日，且届满于当日最后一刻', () => {
    fc.assert(
      fc.property(cases, ({ anchor, counting }) => {
        const found = computeDeadline({
          counting: { ...counting, unit: 'day', roll: 'next-workday' },
          anchor,
          calendar,
        })
        if (found.suspended) throw new Error('nothing suspends it')
        expect(isWorkday(calendar, found.dueOn).workday).toBe(true)
        expect(found.due).toBe(endOfDay(found.dueOn))
        expect(found.dueOn >= found.lastDay).toBe(true)
      }),
      runs,
    )
  })
  test('在押的期限从不晚于未羁押的', () => {
    fc.assert(
      fc.property(cases, ({ anchor, counting }) => {
        const by = (inCustody: boolean) => {
          const found = computeDeadline({
            counting: { ...counting, custodyNeverRolls: true },
            anchor,
            calendar,
            inCustody,
          })
          return found.suspended ? 0 : epochOf(found.due)
        }
        expect(by(true)).toBeLessThanOrEqual(by(false))
      }),
      runs,
    )
  })
  test('尚未终止的中止，要么停住期限，要么在它之前已经届满', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 0, max: 90 }), ({ anchor, counting }, offset) => {
        const day = addDays(civilDate(anchor.slice(0, 10)), offset)
        const found = computeDeadline({ counting, anchor, calendar, exclusions: [{ ground: 'x', from: day }] })
        expect(found.suspended || found.lastDay <= day).toBe(true)
      }),
      runs,
    )
  })
  test('向前倒数的届满日不晚于基准日，落在工作日', () => {
    fc.assert(
      fc.property(cases, ({ anchor, counting }) => {
        const unit = counting.unit === 'hour' ? 'day' : counting.unit
        const back: Counting = { ...counting, unit, roll: 'next-workday', direction: 'back' }
        const found = computeDeadline({ counting: back, anchor, calendar })
        if (found.suspended) throw new Error('nothing suspends it')
        expect(epochOf(found.due)).toBeLessThanOrEqual(epochOf(anchor) + 86_400_000)
        if (!found.provisional) expect(isWorkday(calendar, found.dueOn).workday).toBe(true)
      }),
      runs,
    )
  })
  test('每一种法定期限：提醒不晚于届满，计算书有起算、届满和依据', () => {
    fc.assert(
      fc.property(anchors, fc.constantFrom(...allLimits()), (anchor, limit) => {
        const { warn, expire, proof } = computeClock(limit, { anchor, calendar })
        if (warn.suspended || expire.suspended) throw new Error('nothing suspends it')
        expect(epochOf(warn.due)).toBeLessThanOrEqual(epochOf(expire.due))
        for (const item of ['起算事件', '起算日', '结论', '依据']) expect(proof.map((l) => l.item)).toContain(item)
      }),
      runs,
    )
  })
})
