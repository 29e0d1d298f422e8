/** @module Facts of 联合督办. */
import { z } from 'zod'
import { civilDateSchema } from '../../../src/domain/time.ts'

export const jointSupervisionFacts = z
  .strictObject({
    together: z.array(z.string()),
    requirements: z.array(z.string()),
    dueOn: civilDateSchema,
    progress: z.array(z.string()),
    urged: z.int(),
    endedBecause: z.string(),
  })
  .partial()
export type JointSupervisionFacts = z.infer<typeof jointSupervisionFacts>
