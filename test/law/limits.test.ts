/** @module The limit table: every row stands on an article, and what is marked as read has a quotation. */
import { describe, expect, test } from 'vitest'
import { certaintyOf, instrumentOf, labelOf } from '../../workflows/law/instruments.ts'
import { allLimits, exclusionGrounds, limitFor, limitOf } from '../../workflows/law/limits/index.ts'

const rows = allLimits()

describe('期限表', () => {
  test('编号不重复，查不到的编号报错', () => {
    expect(new Set(rows.map((r) => r.id)).size).toBe(rows.length)
    expect(() => limitOf('D-10')).toThrow('no such time limit')
  })
  test.each(rows.map((r) => [r.id, r] as const))('%s 有依据，依据登记在册', (_, row) => {
    expect(row.basis.length).toBeGreaterThan(0)
    for (const basis of [...row.basis, ...(row.conflicting?.basis ?? [])])
      expect(instrumentOf(basis.instrument).title).not.toBe('')
  })
  test.each(rows.filter((r) => r.certainty === 'text').map((r) => [r.id, r] as const))(
    '%s 已核原文：至少一条附有原文',
    (_, row) => {
      const read = row.basis.filter((b) => certaintyOf(b) === 'text')
      expect(read.length).toBeGreaterThan(0)
      for (const { quote } of read) {
        expect(quote).toBeTruthy()
        expect(quote?.length).toBeLessThanOrEqual(30)
      }
    },
  )
  test('依据没有原文的，标明待核', () => {
    for (const row of rows.filter((r) => r.basis.every((b) => certaintyOf(b) !== 'text')))
      expect(row.certainty).not.toBe('text')
  })
  test('不计入期间的事由都有名称', () => {
    for (const row of rows)
      for (const ground of row.excludes ?? []) expect(Object.keys(exclusionGrounds)).toContain(ground)
  })
  test('衔接表的每一行都在', () => {
    const wanted = [
      '01',
      '02',
      '03',
      '04',
      '05',
      '06',
      '07',
      '08',
      '09a',
      '09b',
      '09c',
      '11',
      '12',
      '12p',
      '13',
      '14',
      '20',
      '21',
      '22',
      '23',
    ]
    const later = [
      '24',
      '25',
      '26',
      '27',
      '28a',
      '28b',
      '40',
      '41',
      '50',
      '51',
      '52',
      '53a',
      '53b',
      '54a',
      '54b',
      '55',
      '56',
      '60a',
      '60b',
      '60c',
    ]
    const last = [
      '61a',
      '62a',
      '63a',
      '63p',
      '64',
      '64p',
      '65a',
      '66a',
      '67',
      '67p',
      '68a',
      '68b',
      '69',
      '70',
      '70p',
      '71',
      '72',
      '73',
      '74a',
      '75a',
      '76a',
      '80',
      '81',
      '82',
      '83',
    ]
    const ids = rows.map((r) => r.id)
    expect([...wanted, ...later, ...last].filter((n) => !ids.includes(`D-${n}`))).toEqual([])
  })
  test('310号令的移送审批对各部门都适用，抄送检察院只约束环保部门', () => {
    expect(limitFor('D-01', 'forestry')?.basis.map(labelOf)).toEqual([
      '《行政执法机关移送涉嫌犯罪案件的规定》第五条第二款',
    ])
    expect(limitFor('D-03', 'forestry')).toBeUndefined()
    expect(limitOf('D-03', undefined, 'forestry').certainty).toBe('config')
  })
})
