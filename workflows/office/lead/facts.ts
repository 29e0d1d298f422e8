/** @module Facts of 线索. Never who reported: that is sealed (`src/cases/sealed-reporter.ts`). */
import { z } from 'zod'
import { civilDateSchema, instantSchema } from '../../../src/domain/time.ts'

export const leadFacts = z
  .strictObject({
    source: z.string(),
    summary: z.string(),
    receivedAt: instantSchema,
    named: z.boolean(),
    supplements: z.array(z.string()),
    withdrawnOn: civilDateSchema,
    acceptedAt: instantSchema,
    declinedBecause: z.string(),
    dueOn: civilDateSchema,
    verifications: z.int(),
    findings: z.string(),
    way: z.string(),
    to: z.string(),
    because: z.string(),
    /** 联办案件 it goes on in (并案) or repeats (重复举报): the link is read from both sides. */
    mergedInto: z.string(),
    repeatOf: z.string(),
    result: z.string(),
    feedbackOn: civilDateSchema,
    feedbackWay: z.string(),
  })
  .partial()
export type LeadFacts = z.infer<typeof leadFacts>
