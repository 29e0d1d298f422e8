/** @module Worked vectors of linkage.md §3 and our own, for the deadline algebra. */
import { describe, expect, test } from 'vitest'
import { civilDate, instant } from '../../src/domain/time.ts'
import { defaultCalendar, importHolidays } from '../../src/engine/calendar.ts'
import { computeClock, computeDeadline, statusOf, type DeadlineInput } from '../../src/engine/deadline.ts'
import type { Counting } from '../../src/engine/time-limit.ts'
import { labelOf } from '../../workflows/law/instruments.ts'
import {
  before,
  custodyDays,
  custodyMonths,
  days,
  fixedDays,
  hours,
  months,
  workdays,
} from '../../workflows/law/limits/counting.ts'
import { limitFor, limitOf } from '../../workflows/law/limits/index.ts'

const calendar = defaultCalendar()
const at = (day: string, time = '10:20') => instant(`${day}T${time}:00+08:00`)
const run = (counting: Counting, day: string, more: Partial<DeadlineInput> = {}) =>
  computeDeadline({ counting, anchor: at(day), calendar, ...more })
const dueOn = (counting: Counting, day: string, more: Partial<DeadlineInput> = {}) => run(counting, day, more).dueOn

describe('衔接工作办法与刑事诉讼法的算例（linkage.md 第3节）', () => {
  test.each([
    ['2026-11-19', '2026-11-23', '2026-11-22', '2026-11-24', '2026-11-26', '2026-12-03'],
    ['2026-11-20', '2026-11-23', '2026-11-23', '2026-11-25', '2026-11-27', '2026-12-04'],
    ['2026-11-23', '2026-11-26', '2026-11-26', '2026-11-26', '2026-11-30', '2026-12-07'],
    ['2026-09-30', '2026-10-08', '2026-10-03', '2026-10-10', '2026-10-08', '2026-10-20'],
  ])(
    '自%s起：三日顺延、三日在押不顺延、三个工作日、七日、十个工作日',
    (day, three, custody, threeWork, seven, tenWork) => {
      expect(dueOn(days(3), day)).toBe(three)
      expect(dueOn(fixedDays(3), day)).toBe(custody)
      expect(dueOn(custodyDays(3), day, { inCustody: true })).toBe(custody)
      expect(dueOn(workdays(3), day)).toBe(threeWork)
      expect(dueOn(days(7), day)).toBe(seven)
      expect(dueOn(workdays(10), day)).toBe(tenWork)
    },
  )
  test('三十日自2026年11月19日起，最后一日是星期六，顺延至12月21日星期一，计算书写明两个日期', () => {
    const found = run(days(30), '2026-11-19')
    expect(found.dueOn).toBe('2026-12-21')
    expect(!found.suspended && found.lastDay).toBe('2026-12-19')
    expect(found.proof.map((l) => l.says).join('')).toMatch(/2026年12月19日（星期六）.*2026年12月21日（星期一）/)
  })
  test('周末不作节假日的设置下届满日不动，国庆假期仍然顺延', () => {
    expect(dueOn(days(30), '2026-11-19', { weekendRolls: false })).toBe('2026-12-19')
    expect(dueOn(days(3), '2026-09-30', { weekendRolls: false })).toBe('2026-10-08')
    const found = run(days(30), '2026-11-19', { weekendRolls: false })
    expect(!found.suspended && found.alternatives?.[0]?.dueOn).toBe('2026-12-21')
  })
  test('期限到届满日的最后一刻都算按期', () => {
    expect(run(days(3), '2026-11-23').due).toBe('2026-11-26T15:59:59.999Z')
  })
})

describe('二十四小时计算到分', () => {
  test('10时20分批准移送，次日10时20分届满，跨元旦也不顺延', () => {
    expect(run(hours(24), '2026-11-19').due).toBe(at('2026-11-20'))
    const overNewYear = computeDeadline({ counting: hours(24), anchor: at('2026-12-31'), calendar })
    expect(overNewYear).toMatchObject({ due: at('2027-01-01'), provisional: false })
  })
  test('民事、行政诉讼的小时从次时起算', () => {
    expect(run({ ...hours(48), hourStart: 'next-hour' }, '2026-11-19').due).toBe(at('2026-11-21', '11:00'))
  })
  test('按日记载的中止从当日零时到恢复日零时不计入小时', () => {
    const exclusions = [{ ground: 'x', from: '2026-11-20', to: '2026-11-22' }]
    expect(run(hours(24), '2026-11-19', { exclusions }).due).toBe(at('2026-11-22'))
  })
})

describe('月和年', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-02-28', 1, '2026-03-30'], // 03-28 is a Saturday
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-08-31', 3, '2026-11-30'],
  ])('自%s起%i个月，到期月没有对应日的为月末', (day, n, last) => {
    expect(dueOn({ ...months(n), roll: day === '2026-02-28' ? 'next-workday' : 'never' }, day)).toBe(last)
  })
  test('刑事诉讼法解释第二百零二条：起算日是月末的，到下月月末', () => {
    expect(dueOn({ ...months(1), roll: 'never', monthEnd: 'to-month-end' }, '2026-02-28')).toBe('2026-03-31')
  })
  test('一个月延长一个月按两个月计算，不因二月而缩短', () => {
    const counting: Counting = { ...months(1), roll: 'never' }
    expect(dueOn(counting, '2026-01-31', { extendedBy: { quantity: 1, unit: 'month' } })).toBe('2026-03-31')
  })
  test('审查起诉一个月延长十五日', () => {
    expect(dueOn(custodyMonths(1), '2026-11-19', { extendedBy: { quantity: 15, unit: 'day' } })).toBe('2027-01-04')
  })
  test('开始之日计入的，一个月到对应日的前一日', () => {
    expect(dueOn({ ...months(1), startDay: 'same', roll: 'never' }, '2026-11-19')).toBe('2026-12-18')
    expect(dueOn({ ...fixedDays(3), startDay: 'same' }, '2026-11-19')).toBe('2026-11-21')
  })
  test('处罚时效五年到行为终了日的对应日', () => {
    const clock = computeClock(limitOf('D-54a'), { anchor: at('2026-09-01'), calendar })
    expect(clock.expire).toMatchObject({ dueOn: '2031-09-01', provisional: false })
  })
})

describe('在押不顺延', () => {
  test('同一期限，未羁押的顺延到星期一，在押的星期六届满', () => {
    expect(dueOn(custodyDays(7), '2026-11-21')).toBe('2026-11-30')
    const inCustody = run(custodyDays(7), '2026-11-21', { inCustody: true })
    expect(inCustody.dueOn).toBe('2026-11-28')
    expect(inCustody.proof.some((l) => l.says.includes('不因节假日延长'))).toBe(true)
  })
  test('侦查羁押二个月届满在元旦也不延长，且不是暂定', () => {
    const clock = computeClock(limitOf('D-65a'), { anchor: at('2026-11-01'), calendar })
    expect(clock.expire).toMatchObject({ dueOn: '2027-01-01', provisional: false })
  })
})

describe('不计入期间的时间', () => {
  const limit = limitOf('D-50')
  test('移送办理期间不计入九十日', () => {
    const plain = computeClock(limit, { anchor: at('2026-08-20'), calendar })
    expect(plain.expire.dueOn).toBe('2026-11-18')
    const exclusions = [{ ground: 'criminal-transfer', from: '2026-09-01', to: '2026-09-11' }]
    expect(computeClock(limit, { anchor: at('2026-08-20'), calendar, exclusions }).warn.dueOn).toBe('2026-11-28')
  })
  test('尚未退回的移送使期限停止，写明尚余日数', () => {
    const exclusions = [{ ground: 'criminal-transfer', from: '2026-09-01' }]
    const clock = computeClock(limit, { anchor: at('2026-08-20'), calendar, exclusions })
    expect(clock.expire).toMatchObject({ suspended: true, since: '2026-09-01', remaining: '79日' })
    expect(statusOf(clock, at('2027-09-01'))).toBe('suspended')
  })
  test('届满以后才开始的中止救不回已经届满的期限', () => {
    const exclusions = [{ ground: 'criminal-transfer', from: '2026-11-20' }]
    const clock = computeClock(limit, { anchor: at('2026-08-20'), calendar, exclusions })
    expect(clock.expire.dueOn).toBe('2026-11-18')
    expect(statusOf(clock, at('2026-11-20'))).toBe('overdue')
  })
  test('重叠的两段只扣除一次', () => {
    const exclusions = [
      { ground: 'criminal-transfer', from: '2026-09-01', to: '2026-09-08' },
      { ground: 'suspended-investigation', from: '2026-09-05', to: '2026-09-11' },
    ]
    expect(computeClock(limit, { anchor: at('2026-08-20'), calendar, exclusions }).warn.dueOn).toBe('2026-11-28')
  })
  test('与本期限无关的事由不停止计算：补正不停止立案审查', () => {
    const exclusions = [{ ground: 'criminal-transfer', from: '2026-11-20' }]
    expect(computeClock(limitOf('D-09a'), { anchor: at('2026-11-19'), calendar, exclusions }).expire.dueOn).toBe(
      '2026-11-23',
    )
  })
  test('工作日期限只扣除被中止的工作日', () => {
    const exclusions = [{ ground: 'suspended-review', from: '2026-11-24', to: '2026-11-26' }]
    expect(computeClock(limitOf('D-72'), { anchor: at('2026-11-23'), calendar, exclusions }).expire.dueOn).toBe(
      '2026-12-09',
    )
  })
})

describe('向前倒数', () => {
  test('听证的七个工作日前通知：12月1日听证，最迟11月20日通知', () => {
    expect(dueOn(before(workdays(7)), '2026-12-01')).toBe('2026-11-20')
  })
  test('国庆后听证，倒数跳过假期', () => {
    expect(dueOn(before(workdays(7)), '2026-10-12')).toBe('2026-09-24')
  })
  test('羁押届满七日前提请延长', () => {
    expect(dueOn(before(fixedDays(7)), '2027-01-01')).toBe('2026-12-25')
  })
  test('倒数遇周末的提前到前一个工作日', () => {
    expect(dueOn(before(days(3)), '2026-11-24')).toBe('2026-11-20')
  })
})

describe('没有节假日安排的年份', () => {
  const notice = {
    year: 2027,
    notice: '测试用通知〔2026〕1号',
    holidays: ['2027-01-01', '2027-01-02', '2027-01-03', '2027-05-01', '2027-10-01', '2027-10-02', '2027-10-03'].map(
      civilDate,
    ),
    workdays: [],
  }
  test('2027年元旦届满的日期是暂定，导入通知后确定并顺延', () => {
    const first = run(days(3), '2026-12-29')
    expect(first).toMatchObject({ dueOn: '2027-01-01', provisional: true })
    expect(first.proof.some((l) => l.item === '暂定')).toBe(true)
    const imported = importHolidays(calendar, notice)
    if (!imported.ok) throw new Error('notice refused')
    expect(run(days(3), '2026-12-29', { calendar: imported.calendar })).toMatchObject({
      dueOn: '2027-01-04',
      provisional: false,
    })
    expect(imported.calendar.version).not.toBe(calendar.version)
  })
  test('不查日历的日期不是暂定', () => {
    expect(run(fixedDays(60), '2026-12-29').provisional).toBe(false)
  })
})

describe('两种读法', () => {
  test('申请复议：自己的期限11月23日提醒，11月24日届满', () => {
    const clock = computeClock(limitOf('D-20'), { anchor: at('2026-11-19'), calendar, labelOf })
    expect([clock.warn.dueOn, clock.expire.dueOn]).toEqual(['2026-11-23', '2026-11-24'])
    expect(clock.conflict).toContain('三个工作日')
    expect(statusOf(clock, at('2026-11-24'))).toBe('due-soon')
    expect(statusOf(clock, at('2026-11-25'))).toBe('overdue')
  })
  test('国庆前接到通知：三日到10月8日，三个工作日到10月10日', () => {
    const clock = computeClock(limitOf('D-20'), { anchor: at('2026-09-30'), calendar })
    expect([clock.warn.dueOn, clock.expire.dueOn]).toEqual(['2026-10-08', '2026-10-10'])
  })
  test('看对方的期限只以较晚的为准', () => {
    const clock = computeClock(limitOf('D-21'), { anchor: at('2026-11-19'), calendar, ownDuty: false })
    expect(clock.warn.dueOn).toBe('2026-11-24')
  })
  test('林草部门不适用2017年办法，复议为三日', () => {
    const limit = limitFor('D-20', 'forestry')
    expect(limit?.counting.unit).toBe('day')
    expect(limit?.conflicting).toBeUndefined()
    expect(limit?.basis.map((b) => b.instrument)).toEqual(['state-council-310'])
  })
})

describe('计时状态', () => {
  const clock = computeClock(limitOf('D-09c'), { anchor: at('2026-11-02'), calendar })
  test.each([
    ['2026-11-10', undefined, 'running'],
    ['2026-11-25', undefined, 'due-soon'],
    ['2026-12-02', undefined, 'due-soon'],
    ['2026-12-03', undefined, 'overdue'],
    ['2026-12-10', '2026-12-02', 'met'],
    ['2026-12-10', '2026-12-03', 'met-late'],
  ])('三十日立案审查，%s查看，办结日%s', (now, met, status) => {
    expect(statusOf(clock, at(now), met ? at(met) : undefined)).toBe(status)
  })
  test('文书载明的期限代替计算', () => {
    const stated = civilDate('2026-12-05')
    const reply = computeClock(limitOf('D-73'), { anchor: at('2026-11-02'), calendar, stated })
    expect(reply.expire.dueOn).toBe('2026-12-05')
  })
  test('立即办理的以当日为提示', () => {
    expect(computeClock(limitOf('D-04'), { anchor: at('2026-11-21'), calendar }).expire.dueOn).toBe('2026-11-21')
  })
})
