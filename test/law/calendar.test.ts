/** @module Working days: 调休, coverage, and what an imported notice must be. */
import { describe, expect, test } from 'vitest'
import { civilDate } from '../../src/domain/time.ts'
import { defaultCalendar, importHolidays, isWorkday, type HolidayNotice } from '../../src/engine/calendar.ts'

const calendar = defaultCalendar()
const notice: HolidayNotice = {
  year: 2027,
  notice: '测试用通知〔2026〕1号',
  holidays: ['2027-01-01', '2027-05-01', '2027-10-01', '2027-10-02', '2027-10-03'].map(civilDate),
  workdays: ['2027-01-09'].map(civilDate),
}
const codes = (changed: Partial<HolidayNotice>): string[] => {
  const result = importHolidays(calendar, { ...notice, ...changed })
  return result.ok ? [] : result.reasons.map((r) => r.code)
}

describe('工作日', () => {
  test.each([
    ['2026-10-10', true, true],
    ['2026-09-20', true, true],
    ['2026-10-01', false, true],
    ['2026-11-21', false, true],
    ['2026-11-23', true, true],
    ['2027-01-01', true, false],
    ['2003-12-31', true, false],
  ])('%s：工作日 %s，有安排可查 %s', (day, workday, known) => {
    expect(isWorkday(calendar, civilDate(day))).toEqual({ workday, known })
  })
  test('所附日历覆盖2004年至2026年', () => {
    expect([...calendar.years.keys()].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 23 }, (_, i) => 2004 + i))
  })
})

describe('导入国务院办公厅节假日通知', () => {
  test('导入后当年可查，调休上班的星期六是工作日，原日历不变', () => {
    const result = importHolidays(calendar, notice)
    if (!result.ok) throw new Error('refused')
    expect(isWorkday(result.calendar, civilDate('2027-01-01'))).toEqual({ workday: false, known: true })
    expect(isWorkday(result.calendar, civilDate('2027-01-09'))).toEqual({ workday: true, known: true })
    expect(isWorkday(calendar, civilDate('2027-01-09')).known).toBe(false)
  })
  test('通知可以调整上一年的最后几天', () => {
    const result = importHolidays(calendar, { ...notice, workdays: [civilDate('2026-12-26')] })
    expect(result.ok && isWorkday(result.calendar, civilDate('2026-12-26')).workday).toBe(true)
  })
  test('更正后的通知替换前一份', () => {
    const first = importHolidays(calendar, notice)
    if (!first.ok) throw new Error('refused')
    const second = importHolidays(first.calendar, { ...notice, workdays: [] })
    expect(second.ok && isWorkday(second.calendar, civilDate('2027-01-09')).workday).toBe(false)
    expect(second.ok && second.calendar.version).not.toBe(first.calendar.version)
  })
  test.each<[string, Partial<HolidayNotice>, string]>([
    ['没有文号', { notice: ' ' }, 'calendar.notice-missing'],
    ['日期不在当年', { holidays: [...notice.holidays, civilDate('2028-01-01')] }, 'calendar.outside-year'],
    ['同一天既放假又上班', { workdays: [civilDate('2027-10-02')] }, 'calendar.both'],
    ['平日列为调休上班', { workdays: [civilDate('2027-01-11')] }, 'calendar.workday-not-weekend'],
    ['重复列出', { workdays: [civilDate('2027-01-09'), civilDate('2027-01-09')] }, 'calendar.repeated'],
    ['缺少国庆', { holidays: [civilDate('2027-01-01')] }, 'calendar.holiday-missing'],
  ])('%s的通知不予导入', (_, changed, code) => {
    expect(codes(changed)).toContain(code)
  })
})
