/** @module Facts of 职务犯罪线索移送. */
import { z } from 'zod'
import { civilDateSchema } from '../../../src/domain/time.ts'

export const dutyLeadFacts = z
  .strictObject({
    about: z.string(),
    summary: z.string(),
    to: z.enum(['supervision', 'procuratorate']),
    toName: z.string(),
    sentOn: civilDateSchema,
    droppedBecause: z.string(),
    result: z.string(),
  })
  .partial()
