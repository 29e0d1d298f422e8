/** @module The threshold sheet at its edges. */
import { describe, expect, test } from 'vitest'
import { civilDate } from '../../src/domain/time.ts'
import { exceedance, muText, priorPenalties, withinYears } from '../../workflows/law/calculators.ts'
import { certaintyOf } from '../../workflows/law/instruments.ts'
import { assess, type ThresholdInputs, thresholdInputSchema } from '../../workflows/law/thresholds.ts'

const act = civilDate('2026-09-01')
const dates = (...days: string[]) => days.map(civilDate)
const pollution = (inputs: ThresholdInputs['pollution'], day = act) => assess('pollution', day, inputs)
const land = (inputs: ThresholdInputs['farmland'], day = act) => assess('farmland', day, inputs)
const met = (found: ReturnType<typeof assess>) => found.ticks.filter((t) => t.met).map((t) => t.item)

describe('污染环境罪', () => {
  test('危险废物3.20吨达到三吨，写明比较', () => {
    const found = pollution({ hazardousWasteKg: 3200 })
    expect(found.suspected).toBe(true)
    expect(found.ticks.find((t) => t.item === '二')).toMatchObject({ met: true, shown: '危险废物 3.20 吨 ≥ 3.00 吨' })
  })
  test.each([
    [3000, true],
    [2999, false],
  ])('危险废物%i千克，涉嫌：%s', (hazardousWasteKg, suspected) => {
    expect(pollution({ hazardousWasteKg }).suspected).toBe(suspected)
  })
  test('铅等七种三倍，镍等七种十倍，不能混用', () => {
    expect(met(pollution({ heavyMetalMultiple: 3, otherMetalMultiple: 9.99 }))).toEqual(['三'])
    expect(met(pollution({ heavyMetalMultiple: 2.99, otherMetalMultiple: 10 }))).toEqual(['四'])
  })
  test('违法所得和损失不能相加凑足三十万元', () => {
    expect(pollution({ gainFen: 20_000_000, lossFen: 20_000_000 }).suspected).toBe(false)
    expect(met(pollution({ lossFen: 30_000_000 }))).toEqual(['九'])
  })
  test('二年从第一次处罚生效之日到又实施之日，两头都算', () => {
    const twice = (first: string) =>
      met(pollution({ dischargePenalties: dates(first, '2026-01-10'), dischargeAgain: true }))
    expect(twice('2024-09-01')).toEqual(['八'])
    expect(twice('2024-08-31')).toEqual([])
  })
  test('受过两次处罚但没有又实施的不算', () => {
    expect(met(pollution({ dischargePenalties: dates('2025-09-01', '2026-01-10') }))).toEqual([])
  })
  test('什么都没有填的清单不涉嫌，每一项都显示未填写', () => {
    const found = pollution({})
    expect(found.ticks).toHaveLength(11)
    expect(found.ticks.every((t) => t.shown === '未填写')).toBe(true)
    expect(found.suspected).toBe(false)
  })
  test('固阳案：2021年的行为按2016年解释，三吨一项依据待核，其余由人核对', () => {
    const found = pollution({ hazardousWasteKg: 3100, evasion: true }, civilDate('2021-08-09'))
    expect(found.ticks).toHaveLength(1)
    expect(found.ticks[0]).toMatchObject({ met: true, basis: { instrument: 'pollution-crime-interpretation-2016' } })
    expect(found.ticks.map((t) => certaintyOf(t.basis))).toEqual(['recalled'])
    expect(found.open).toHaveLength(1)
  })
  test('2023年8月15日当日的行为适用新解释', () => {
    expect(pollution({}, civilDate('2023-08-15')).ticks).toHaveLength(11)
    expect(pollution({}, civilDate('2023-08-14')).ticks).toHaveLength(1)
  })
})

describe('非法占用农用地罪', () => {
  test.each([
    [13_334, true],
    [13_333, false],
  ])('草原%i平方米并有毁坏情形，达到二十亩：%s', (grasslandM2, suspected) => {
    expect(land({ grasslandM2, grasslandDamaged: true }).suspected).toBe(suspected)
  })
  test('面积只舍不入：13333平方米显示19.99亩', () => {
    expect(muText(13_333)).toBe('19.99 亩（13333 平方米）')
  })
  test('只有面积没有毁坏情形的不算', () => {
    expect(land({ grasslandM2: 20_000 }).suspected).toBe(false)
  })
  test('草原再犯：三年内受过一次处罚，十亩以上', () => {
    const again = (penalty: string) =>
      met(land({ grasslandM2: 6667, grasslandDamaged: true, grasslandPenalties: dates(penalty) }))
    expect(again('2023-09-01')).toEqual(['草原（再犯）'])
    expect(again('2023-08-31')).toEqual([])
  })
  test('林地再犯规则不同：二年内两次处罚，标准的一半', () => {
    const inputs = { publicForestM2: 1667, commercialForestM2: 0 }
    expect(met(land({ ...inputs, farmlandPenalties: dates('2025-01-01', '2026-01-01') }))).toEqual(['林地（四）'])
    expect(met(land({ ...inputs, farmlandPenalties: dates('2026-01-01') }))).toEqual([])
  })
  test('公益林3亩、商品林4亩，折算恰好达到标准', () => {
    expect(met(land({ publicForestM2: 2000, commercialForestM2: 2666 }))).toEqual([])
    expect(met(land({ publicForestM2: 2000, commercialForestM2: 2667 }))).toEqual(['林地（三）'])
  })
  test('永久基本农田五亩的标准是转引，标明待核', () => {
    const tick = land({ basicFarmlandM2: 3334 }).ticks.find((t) => t.item === '永久基本农田')
    expect(tick?.met).toBe(true)
    expect(tick?.shown).toContain('依据待核')
  })
  test('2023年8月15日前占用林地的，旧解释未存，由人核对', () => {
    const found = land({ publicForestM2: 9999 }, civilDate('2023-01-01'))
    expect(found.suspected).toBe(false)
    expect(found.open[0]).toContain('法释〔2005〕15号')
  })
})

describe('计算器', () => {
  test('超标倍数是超出部分与标准之比', () => {
    expect(exceedance(2, 0.5)).toEqual({ multiple: 3, shown: '实测 2，标准 0.5，超标 3 倍' })
  })
  test('行为之后的处罚不计入', () => {
    expect(withinYears(civilDate('2026-09-02'), act, 2)).toBe(false)
    expect(priorPenalties(dates('2026-10-01', '2025-10-01'), act, 2).times).toBe(1)
  })
  test('表单拒绝负数和小数千克', () => {
    expect(thresholdInputSchema.pollution.safeParse({ hazardousWasteKg: -1 }).success).toBe(false)
    expect(thresholdInputSchema.pollution.safeParse({ hazardousWasteKg: 0.5 }).success).toBe(false)
  })
})
