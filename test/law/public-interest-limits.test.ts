/** @module Worked vectors of 诉前公告, 审查起诉, 备案, 撤回支持, 司法确认公告, 申请执行, 时效, and what is sure about each. */
import { describe, expect, test } from 'vitest'
import { dayOf, instant } from '../../src/domain/time.ts'
import { defaultCalendar } from '../../src/engine/calendar.ts'
import { computeClock } from '../../src/engine/deadline.ts'
import { publicInterestLimitRows } from '../../src/cli/docs/map-limits-public-interest.ts'
import { allLimits, limitOf } from '../../workflows/law/limits/index.ts'

const calendar = defaultCalendar()
const dueOf = (id: string, from: string, exclusions: readonly { ground: string; from: string; to?: string }[] = []) => {
  const { expire } = computeClock(limitOf(id, from), {
    anchor: instant(`${from}T10:20:00+08:00`),
    calendar,
    exclusions,
  })
  return expire.suspended || expire.due === undefined ? 'suspended' : dayOf(expire.due)
}

describe('公益诉讼和赔偿的期限', () => {
  test.each([
    // The last day falls in the holiday: the first working day after it.
    ['cpil-announce-30d', '2026-09-04', '2026-10-08'],
    ['cpil-announce-30d', '2026-09-08', '2026-10-08'],
    ['cpil-review-3m', '2026-08-10', '2026-11-10'],
    ['cpil-review-4m', '2026-08-10', '2026-12-10'],
    ['pil-indictment-record-5d', '2026-11-18', '2026-11-23'],
    ['pil-withdraw-support-3d', '2026-11-23', '2026-11-26'],
    ['eda-screen-30d', '2026-10-12', '2026-11-11'],
    ['eda-notify-procuratorate-15d', '2026-10-12', '2026-10-27'],
    ['eda-negotiation-90d', '2026-08-20', '2026-11-18'],
    ['eda-confirm-announce-30d', '2026-09-24', '2026-10-26'],
    ['eda-confirm-apply-30d', '2026-10-12', '2026-11-11'],
    ['enforce-apply-2y', '2026-11-09', '2028-11-09'],
    ['civil-limit-5y', '2026-09-11', '2031-09-11'],
  ])('%s 自%s起至%s', (id, from, due) => expect(dueOf(id, from)).toBe(due))
  test('委托鉴定十日，审查起诉期限顺延十日', () => {
    const spans = [{ ground: 'pil-appraisal', from: '2026-09-01', to: '2026-09-11' }]
    expect(dueOf('cpil-review-3m', '2026-08-10', spans)).toBe('2026-11-20')
  })
  test('没有见到条文的，只提示，不使任何机关逾期', () => {
    const ours = allLimits().filter((l) => publicInterestLimitRows.some(([id]) => id === l.id))
    expect(ours).toHaveLength(publicInterestLimitRows.length)
    expect(ours.filter((l) => l.id.startsWith('eda-') && l.duty === 'enforcer' && !l.reminds)).toEqual([])
  })
  test('同一职责在研究文件里的另一名称是别名，不另成一行', () => {
    const aliases = allLimits().flatMap((l) => (l.id.includes('-') ? (l.aliases ?? []) : []))
    for (const alias of [
      'procuracy-presuit-notice-30d',
      'epa-tell-procuracy-15d',
      'confirm-notice-30d',
      'eco-civil-limitation-5y',
    ]) {
      expect(aliases).toContain(alias)
      expect(allLimits().some((l) => l.id === alias)).toBe(false)
    }
  })
})
