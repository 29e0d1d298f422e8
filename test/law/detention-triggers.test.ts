/** @module 移送行政拘留 by the day of the act: the code from 2026-08-15, the repealed laws before. */
import { describe, expect, test } from 'vitest'
import { civilDate } from '../../src/domain/time.ts'
import { groundTold, triggerIds, triggerInForce } from '../../workflows/enforcement/detention-triggers.ts'

const on = (day: string) => triggerIds.filter((id) => triggerInForce(id, civilDate(day)))

describe('行政拘留的情形按行为日选取', () => {
  test('法典施行之日起只有法典的情形，前一日只有旧法的情形', () => {
    expect(on('2026-08-15').every((id) => id.startsWith('code-'))).toBe(true)
    expect(on('2026-08-15')).toHaveLength(7)
    expect(on('2026-08-14').some((id) => id.startsWith('code-'))).toBe(false)
    expect(on('2026-08-14')).toContain('epl-63-3')
  })
  test('旧环境保护法施行以前没有情形', () => expect(on('2014-12-31')).toEqual([]))
  test('旧法条文未见，写明依据待核；法典已核原文', () => {
    expect(groundTold('epl-63-2').join('')).toContain('依据待核')
    expect(groundTold('code-1108').join('')).not.toContain('依据待核')
  })
})
