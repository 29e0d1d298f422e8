/** @module Facts of 提前介入. */
import { z } from 'zod'

export const earlyInterventionFacts = z
  .strictObject({
    because: z.string(),
    matters: z.array(z.string()),
    declinedBecause: z.string(),
    prosecutors: z.string(),
    opinions: z.array(z.string()),
    replies: z.array(z.string()),
    endedBecause: z.string(),
  })
  .partial()
export type EarlyInterventionFacts = z.infer<typeof earlyInterventionFacts>
