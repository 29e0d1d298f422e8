/**
 * @module 签收 of what the police send the bureau. Its limits run 自接到: a paper entered here says when it came, a notice made at
 * the police's own desk does not, and until the bureau signs for it no limit runs. So nobody gets less than the law gives.
 */
import { z } from 'zod'
import { instantSchema, type Instant } from '../../src/domain/time.ts'

/** Limits of the bureau that run from its receipt; `none`: the notice starts none (撤销案件). */
const signedLimits = ['D-08', 'D-12', 'D-20', 'D-22', 'none'] as const
export type SignedLimit = (typeof signedLimits)[number]
export const awaited = z.strictObject({ limit: z.enum(signedLimits), madeAt: instantSchema })
export type Awaited = z.infer<typeof awaited>

interface Sent {
  readonly actor?: unknown
  readonly at: Instant
  readonly receivedAt: Instant
}
/** When the bureau got it, if that is known. */
export const receiptOf = ({ actor, receivedAt }: Sent): Instant | undefined =>
  actor === undefined ? receivedAt : undefined
/** What is left to sign for. */
export const awaiting = (limit: SignedLimit, { actor, at }: Sent): Awaited[] =>
  actor === undefined ? [] : [{ limit, madeAt: at }]
