/**
 * @module Calculators of the threshold sheet. Exact on integers (kg, m², 分), and each shows its inputs.
 * A quantity is cut, never rounded up: 13333 m² is 19.99 亩 and not 20.
 */
import { addMonths } from '../../src/engine/deadline-days.ts'
import type { CivilDate } from '../../src/domain/time.ts'

/** 1 亩 = 10000/15 m². */
const M2_PER_15_MU = 10_000

const cut = (value: number): string => (Math.floor(value * 100 + 1e-9) / 100).toFixed(2)

export const tonnesText = (kg: number): string =>
  (kg % 10 === 0 ? (kg / 1000).toFixed(2) : (kg / 1000).toFixed(3)) + ' 吨'
export const mu = (m2: number): number => (m2 * 15) / M2_PER_15_MU
export const muText = (m2: number): string => `${cut(mu(m2))} 亩（${m2} 平方米）`
export const reachesMu = (m2: number, threshold: number): boolean => m2 * 15 >= threshold * M2_PER_15_MU
export const yuanText = (fen: number): string => `${cut(fen / 1_000_000)} 万元`

/** 超标倍数 as monitoring reports give it: (实测值 − 标准值) ÷ 标准值. */
export const exceedance = (
  measured: number,
  standard: number,
): { readonly multiple: number; readonly shown: string } => {
  const multiple = Number(((measured - standard) / standard).toFixed(4))
  return { multiple, shown: `实测 ${measured}，标准 ${standard}，超标 ${multiple} 倍` }
}

/** 公益林地 5 亩 and 商品林地 10 亩 by proportion; 1 means the threshold is reached. */
export const forestShare = (publicM2: number, commercialM2: number) => {
  const scaled = 15 * (2 * publicM2 + commercialM2)
  const share = scaled / 100_000
  return {
    reaches: (part: 1 | 0.5) => scaled >= 100_000 * part,
    shown: `公益林地 ${cut(mu(publicM2))} 亩 ÷ 5 + 商品林地 ${cut(mu(commercialM2))} 亩 ÷ 10 = ${cut(share)}`,
  }
}

/** From the day the penalty took effect to the act, both ends included (法释〔2023〕7号 19). A penalty after the act is none. */
export const withinYears = (effective: CivilDate, act: CivilDate, years: number): boolean =>
  effective <= act && act <= addMonths(effective, years * 12)

export const priorPenalties = (effective: readonly CivilDate[], act: CivilDate, years: number) => {
  const counted = [...effective].sort().filter((day) => withinYears(day, act, years))
  const shown = `${years} 年内受行政处罚 ${counted.length} 次${counted.length > 0 ? `（生效日 ${counted.join('、')}，行为日 ${act}）` : ''}`
  return { times: counted.length, shown }
}
