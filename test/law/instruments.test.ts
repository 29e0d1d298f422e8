/** @module Which law is in force on which date, and how it is named. */
import { describe, expect, test } from 'vitest'
import { cite } from '../../src/domain/basis.ts'
import { civilDate } from '../../src/domain/time.ts'
import {
  allInstruments,
  axisOf,
  certaintyOf,
  chineseNumber,
  inForce,
  instrumentOf,
  labelOf,
} from '../../workflows/law/instruments.ts'

const actOf = (act: string, step = '2026-09-10') => ({ actOn: civilDate(act), stepOn: civilDate(step) })
const codePenalty = cite('ecological-environment-code', '1054', '违法行为在五年内被发现的')
const codeTransfer = cite('ecological-environment-code', '1083')
const oldSolidWaste = cite('solid-waste-law-2020', '79')

describe('新旧法的适用', () => {
  test('2021年的行为适用当时的固废法，不适用法典的实体规定', () => {
    expect(inForce(oldSolidWaste, actOf('2021-08-09'))).toBe(true)
    expect(inForce(codePenalty, actOf('2021-08-09'))).toBe(false)
  })
  test('2026年9月的行为适用法典，固废法已经废止', () => {
    expect(inForce(codePenalty, actOf('2026-09-01'))).toBe(true)
    expect(inForce(oldSolidWaste, actOf('2026-09-01'))).toBe(false)
  })
  test('法典施行前一日的行为仍适用旧法', () => {
    expect(inForce(oldSolidWaste, actOf('2026-08-14'))).toBe(true)
    expect(inForce(codePenalty, actOf('2026-08-14'))).toBe(false)
    expect(inForce(codePenalty, actOf('2026-08-15'))).toBe(true)
  })
  test('移送程序依办理之日的法，不论行为在何时', () => {
    expect(inForce(codeTransfer, actOf('2021-08-09'))).toBe(true)
    expect(inForce(codeTransfer, actOf('2021-08-09', '2022-01-01'))).toBe(false)
    expect(inForce(cite('state-council-310', '5'), actOf('1999-01-01', '2021-09-01'))).toBe(true)
    expect(inForce(cite('linkage-measures-2017', '5'), actOf('2016-01-01', '2016-06-01'))).toBe(false)
  })
  test('从旧兼从轻条款看决定之日', () => {
    const rule = cite('ecological-environment-code', '1057')
    expect(axisOf(rule)).toBe('decision')
    expect(inForce(rule, { ...actOf('2026-07-01', '2026-08-01'), decidedOn: civilDate('2026-09-01') })).toBe(true)
  })
  test('耕地保护和质量提升法2027年1月1日起施行', () => {
    expect(inForce(cite('farmland-protection-law-2026', '65'), actOf('2026-12-01', '2026-12-31'))).toBe(false)
    expect(inForce(cite('farmland-protection-law-2026', '65'), actOf('2026-12-01', '2027-01-01'))).toBe(true)
  })
})

describe('法规名称', () => {
  test('写明款项，未见原文的标依据待核', () => {
    expect(labelOf(cite('state-council-310', '5', undefined, '第二款'))).toBe(
      '《行政执法机关移送涉嫌犯罪案件的规定》第五条第二款',
    )
    expect(labelOf(cite('criminal-law-specific', '342-1'))).toBe('《中华人民共和国刑法》第三百四十二条之一')
    expect(labelOf(cite('police-acceptance-2016', '6'))).toBe(
      '《公安机关受理行政执法机关移送涉嫌犯罪案件规定》第六条（依据待核）',
    )
    expect(labelOf({ instrument: 'reverse-linkage-guide-2024', article: '' })).toBe(
      '《人民检察院行刑反向衔接工作指引》（依据待核）',
    )
  })
  test.each([
    [5, '五'],
    [10, '十'],
    [18, '十八'],
    [20, '二十'],
    [105, '一百零五'],
    [110, '一百一十'],
    [338, '三百三十八'],
    [1054, '一千零五十四'],
    [1242, '一千二百四十二'],
  ])('%i 写作 %s', (n, text) => {
    expect(chineseNumber(n)).toBe(text)
  })
  test('没有登记的法规不能引用', () => {
    expect(() => instrumentOf('no-such-law')).toThrow('not registered')
  })
  test('编号不重复，施行日不晚于失效日', () => {
    const all = allInstruments()
    expect(new Set(all.map((i) => i.id)).size).toBe(all.length)
    for (const { from, to } of all) expect(to === undefined || from <= to).toBe(true)
  })
  test('2023年前没有原文的法规都不是已核原文', () => {
    for (const id of [
      'solid-waste-law-2020',
      'environmental-protection-law-2014',
      'pollution-crime-interpretation-2016',
    ])
      expect(certaintyOf({ instrument: id, article: '1' })).toBe('recalled')
  })
})
