/** @module Facts of 回避: who, on whose application, on which ground; what was decided, and what came of the 复议 of it. */
import { z } from 'zod'
import { postSchema } from '../../../src/domain/organ.ts'
import { instantSchema } from '../../../src/domain/time.ts'

export const proceedings = {
  penalty: '行政处罚',
  criminal: '刑事诉讼',
  civil: '民事诉讼',
  administrative: '行政诉讼',
} as const
export type Proceeding = keyof typeof proceedings
export const proceedingSchema = z.enum(['penalty', 'criminal', 'civil', 'administrative'])

export const recusalFacts = z
  .strictObject({
    officer: z.string(),
    officerName: z.string(),
    officerPosts: z.array(postSchema),
    by: z.enum(['self', 'party', 'organ']),
    applicant: z.string(),
    proceeding: proceedingSchema,
    ground: z.string(),
    reason: z.string(),
    appliedAt: instantSchema,
    standing: z.enum(['applied', 'recused', 'refused', 'lifted', 'withdrawn']),
    because: z.string(),
    decidedHow: z.enum(['head', 'collective', 'elsewhere']),
    /** From here on the officer is kept away from the case. */
    barredFrom: instantSchema,
    reviewed: z.boolean(),
    reviewGrounds: z.string(),
    reviewBecause: z.string(),
    /** 其已办理的事项是否有效: what the organ that decides said, or nothing yet. */
    earlierActs: z.string(),
  })
  .partial()
export type RecusalFacts = z.infer<typeof recusalFacts>
