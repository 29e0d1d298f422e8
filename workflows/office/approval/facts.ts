/** @module Facts of 审批: what is proposed, who signs in which order, who said what. */
import { z } from 'zod'
import { postSchema } from '../../../src/domain/organ.ts'
import { instantSchema } from '../../../src/domain/time.ts'

/** One place of the chain that has not signed yet. `officer`: given to one person (转办, 交办). */
export const placeSchema = z.strictObject({
  post: postSchema,
  officer: z.string().optional(),
  /** Inserted by 加签. */
  extra: z.literal(true).optional(),
})
export type Place = z.infer<typeof placeSchema>

export const words = {
  endorsed: '同意并上报',
  approved: '批准',
  returned: '退回',
} as const
export const opinionSchema = z.strictObject({
  officer: z.string(),
  post: postSchema,
  word: z.enum(['endorsed', 'approved', 'returned']),
  opinion: z.string(),
  at: instantSchema,
  /** 修改再报 begins a new round: what was said of the old text does not count for the new one. */
  round: z.int(),
})
export type Opinion = z.infer<typeof opinionSchema>

export const approvalFacts = z
  .strictObject({
    targetStep: z.string(),
    targetTitle: z.string(),
    targetInput: z.unknown(),
    targetRemark: z.string(),
    submittedBy: z.string(),
    submittedPost: postSchema,
    submittedAt: instantSchema,
    submittedOpinion: z.string(),
    round: z.int(),
    remaining: z.array(placeSchema),
    opinions: z.array(opinionSchema),
    returnedBecause: z.string(),
    endedBecause: z.string(),
  })
  .partial()
export type ApprovalFacts = z.infer<typeof approvalFacts>

/** Whose turn it is. */
export const holderOf = (facts: ApprovalFacts): Place | undefined => facts.remaining?.[0]
/** Those who signed the text as it is now. */
export const signedNow = (facts: ApprovalFacts): readonly Opinion[] =>
  (facts.opinions ?? []).filter((o) => o.round === facts.round)
