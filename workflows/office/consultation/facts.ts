/** @module Facts of 双向咨询. */
import { z } from 'zod'
import { civilDateSchema, instantSchema } from '../../../src/domain/time.ts'

export const consultationFacts = z
  .strictObject({
    topic: z.string(),
    question: z.string(),
    askedOn: civilDateSchema,
    receivedAt: instantSchema,
    materialAsked: z.boolean(),
    materials: z.array(z.string()),
    reply: z.string(),
    answeredBy: z.string(),
    withdrawnBecause: z.string(),
  })
  .partial()
export type ConsultationFacts = z.infer<typeof consultationFacts>
