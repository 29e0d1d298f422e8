/** @module Facts of 涉罪通报. */
import { z } from 'zod'
import { instantSchema } from '../../../src/domain/time.ts'

export const crimeAlertFacts = z
  .strictObject({
    discoveredAt: instantSchema,
    crime: z.string(),
    circumstances: z.string(),
    contact: z.string(),
    receivedAt: instantSchema,
    feedback: z.string(),
    withdrawnBecause: z.string(),
  })
  .partial()
export type CrimeAlertFacts = z.infer<typeof crimeAlertFacts>
