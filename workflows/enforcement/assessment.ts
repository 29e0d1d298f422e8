/** @module 涉嫌犯罪研判: the sheet of law/linkage.md §5, and a person's judgment where the sheet has no row (依据待核). */
import { z } from 'zod'
import type { CivilDate } from '../../src/domain/time.ts'
import { prose } from '../forms.ts'
import { crimeSchema } from '../law/crimes.ts'
import { assess, landInputSchema, pollutionInputSchema } from '../law/thresholds.ts'

export const assessmentSchema = z
  .discriminatedUnion('crime', [
    z
      .object({ crime: z.literal('pollution'), sheet: pollutionInputSchema.meta({ title: '污染环境罪追诉标准' }) })
      .meta({ title: '污染环境罪' }),
    z
      .object({ crime: z.literal('farmland'), sheet: landInputSchema.meta({ title: '非法占用农用地罪追诉标准' }) })
      .meta({ title: '非法占用农用地罪' }),
    z
      .object({
        crime: z.literal('other'),
        charge: crimeSchema,
        suspected: z.boolean().meta({ title: '达到追诉标准' }),
        because: prose('对照的标准和理由', '本系统没有该罪的计算器，由研判人对照标准判断'),
      })
      .meta({ title: '其他罪名' }),
  ])
  .meta({ title: '研判' })
export type CrimeAssessment = z.infer<typeof assessmentSchema>

export interface Judged {
  readonly crime: string
  readonly suspected: boolean
  /** The items met, with their inputs shown. */
  readonly met: readonly string[]
  /** Every item that was filled in, met or not. */
  readonly all: readonly string[]
  /** At least one item of the sheet was filled in. */
  readonly filled: boolean
  /** What the law of that day leaves to a person because its text is not at hand. */
  readonly open: readonly string[]
}

/** The day of the act picks the version of the sheet (从旧). */
export const judge = (a: CrimeAssessment, actOn: CivilDate): Judged => {
  if (a.crime === 'other')
    return {
      crime: a.charge,
      suspected: a.suspected,
      met: a.suspected ? [a.because] : [],
      all: [a.because],
      filled: true,
      open: [],
    }
  const result = a.crime === 'pollution' ? assess('pollution', actOn, a.sheet) : assess('farmland', actOn, a.sheet)
  return {
    crime: a.crime,
    suspected: result.suspected,
    met: result.ticks.filter((t) => t.met).map((t) => `${t.title}：${t.shown}`),
    all: result.ticks
      .filter((t) => t.given)
      .map((t) => `${t.met ? '达到' : '未达到'} （${t.item}）${t.title}：${t.shown}`),
    filled: result.ticks.some((t) => t.given),
    open: result.open,
  }
}
