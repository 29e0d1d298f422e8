/** @module Worked vectors of the limits after a penalty: 催告, 申请强制执行, the party's own periods, 代履行, 行政拘留. */
import { describe, expect, test } from 'vitest'
import { instant } from '../../src/domain/time.ts'
import { defaultCalendar } from '../../src/engine/calendar.ts'
import { computeClock } from '../../src/engine/deadline.ts'
import { limitOf } from '../../workflows/law/limits/index.ts'

const calendar = defaultCalendar()
const due = (id: string, day: string) =>
  computeClock(limitOf(id), { anchor: instant(`${day}T10:00:00+08:00`), calendar }).expire.dueOn

describe('处罚决定以后的期限', () => {
  test.each([
    ['D-57', '催告十日是工作日', '2026-10-13', '2026-10-27'],
    ['D-57', '国庆假期不计入', '2026-09-30', '2026-10-20'],
    ['D-57b', '代履行三个工作日前，倒数', '2026-09-24', '2026-09-21'],
    ['D-58', '三个月', '2026-10-27', '2027-01-27'],
    ['D-58b', '十五日，末日是星期六的按顺延认定逾期', '2026-11-20', '2026-12-07'],
    ['D-59a', '六十日', '2026-09-28', '2026-11-27'],
    ['D-59b', '六个月', '2026-09-15', '2027-03-15'],
    ['D-59c', '十五日', '2026-10-12', '2026-10-27'],
    ['D-80', '三个工作日，调休的星期日计入', '2026-09-16', '2026-09-20'],
    ['D-81', '三个工作日', '2026-09-17', '2026-09-21'],
    ['D-82', '三个工作日', '2026-11-19', '2026-11-24'],
    ['D-83', '五个工作日', '2026-09-17', '2026-09-23'],
    ['D-14', '十日', '2026-09-14', '2026-09-24'],
  ])('%s %s：自%s起，%s届满', (id, _, from, to) => expect(due(id, from)).toBe(to))
  test('当事人自己的期限不使机关逾期', () => {
    for (const id of ['D-57', 'D-59a', 'D-59b', 'D-59c']) expect(limitOf(id).duty).toBe('party')
    expect(limitOf('D-58').duty).toBe('enforcer')
  })
  test('没有见到原文的写明待核', () => expect(limitOf('D-59a').reading).toContain('待核'))
})
