/** @module Facts of 反向衔接. */
import { z } from 'zod'
import { civilDateSchema, instantSchema } from '../../src/domain/time.ts'

const span = z.strictObject({ from: civilDateSchema, to: civilDateSchema.optional() })
export type Spans = readonly z.infer<typeof span>[]
export const sources = { notProsecuted: '不起诉', exempted: '免予刑事处罚', acquitted: '无罪' }

export const reverseLinkageFacts = z
  .strictObject({
    source: z.enum(['notProsecuted', 'exempted', 'acquitted']),
    who: z.string(),
    decision: z.string(),
    decidedAt: instantSchema,
    handedOverAt: instantSchema,
    materials: z.array(z.string()),
    remote: z.array(span),
    suspended: z.array(span),
    endedBecause: z.string(),
    opinion: z.enum(['standing', 'withdrawn']),
    opinionAt: instantSchema,
    opinionFacts: z.string(),
    opinionSays: z.string(),
    replyBy: civilDateSchema,
    justiceBureau: z.string(),
    urged: z.array(z.string()),
    reply: z.enum(['ongoing', 'penalised', 'notPunished', 'timeBarred', 'notCompetent']),
    replySays: z.string(),
    repliedAt: instantSchema,
  })
  .partial()
export type ReverseLinkageFacts = z.infer<typeof reverseLinkageFacts>
