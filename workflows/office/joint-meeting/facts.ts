/** @module Facts of 联席会议. */
import { z } from 'zod'
import { civilDateSchema, instantSchema } from '../../../src/domain/time.ts'

export const jointMeetingFacts = z
  .strictObject({
    topics: z.array(z.string()),
    heldAt: instantSchema,
    place: z.string(),
    attendees: z.array(z.string()),
    summary: z.string(),
    items: z.array(z.strictObject({ matter: z.string(), organ: z.string(), dueOn: civilDateSchema })),
    cancelledBecause: z.string(),
  })
  .partial()
export type JointMeetingFacts = z.infer<typeof jointMeetingFacts>
