/** @module Facts of 监督移送. */
import { z } from 'zod'
import { civilDateSchema } from '../../../src/domain/time.ts'

export const transferOpinionFacts = z
  .strictObject({
    clue: z.string(),
    asked: z.string(),
    materials: z.array(z.string()),
    notIssuedBecause: z.string(),
    opinion: z.enum(['standing', 'withdrawn']),
    crime: z.string(),
    opinionOn: civilDateSchema,
    executed: z.enum(['transferred', 'objected']),
    executionSays: z.string(),
    reportedAbove: z.string(),
    withdrawnBecause: z.string(),
  })
  .partial()
export type TransferOpinionFacts = z.infer<typeof transferOpinionFacts>
