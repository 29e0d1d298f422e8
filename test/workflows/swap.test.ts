/** @module Neighbouring steps in each other's place: refused, recorded as 程序异常, or reviewed. */
import { describe, expect, test } from 'vitest'
import { scenarios } from '../../workflows/scenarios/index.ts'
import { commuting } from './commuting.ts'
import { swapsOf } from './swapped.ts'

const swaps = scenarios.flatMap(swapsOf)
const reviewed = new Map(commuting.map((c) => [c.pair, c]))
const turned = swaps.filter((s) => s.told.how === 'commutes')

describe('相邻两个环节对调', () => {
  test('对调过的足够多，多数被拒绝或者登记为程序异常', () => {
    const count = (how: string) => swaps.filter((s) => s.told.how === how).length
    console.info(
      `对调 ${swaps.length} 处：拒绝 ${count('refused')}，登记为程序异常 ${count('recorded')}，可以对调 ${count('commutes')}（${reviewed.size} 种，已逐一审定）`,
    )
    expect(swaps.length).toBeGreaterThan(150)
    expect(count('refused')).toBeGreaterThan(count('commutes'))
  })
  test('不被拒绝也不登记为程序异常的，都在审定的表里', () => {
    const unknown = turned.filter((s) => !reviewed.has(s.pair)).map((s) => `${s.scenario}: ${s.pair}`)
    expect([...new Set(unknown)]).toEqual([])
  })
  test('对调之后案件的状态和期限照旧；不照旧的，表里写明差别', () => {
    const other = turned.filter(
      (s) => s.told.how === 'commutes' && !s.told.same && reviewed.get(s.pair)?.differs === undefined,
    )
    expect(other.map((s) => `${s.scenario}: ${s.pair}`)).toEqual([])
  })
  test('表里没有多余的行，每行都有理由', () => {
    const met = new Set(turned.map((s) => s.pair))
    expect(commuting.filter((c) => !met.has(c.pair)).map((c) => c.pair)).toEqual([])
    expect(reviewed.size).toBe(commuting.length)
    expect(commuting.filter((c) => c.because.length < 8)).toEqual([])
  })
})
