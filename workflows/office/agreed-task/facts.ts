/** @module Facts of 议定事项. */
import { z } from 'zod'
import { civilDateSchema } from '../../../src/domain/time.ts'

export const agreedTaskFacts = z
  .strictObject({
    matter: z.string(),
    source: z.string(),
    dueOn: civilDateSchema,
    reports: z.array(z.string()),
    changeTo: civilDateSchema,
    returnedBecause: z.string(),
    cancelledBecause: z.string(),
  })
  .partial()
export type AgreedTaskFacts = z.infer<typeof agreedTaskFacts>
