/** @module The form of 补录, for the route that opens a track. */
import { z } from 'zod'
import { civilDateSchema, instant, instantSchema } from '../domain/time.ts'
import type { BackfillClaim } from '../engine/backfill.ts'

const text = (max: number) => z.string().trim().min(1).max(max)
const paper = z.object({
  title: text(200),
  number: text(100).optional(),
  date: civilDateSchema.optional(),
  evidence: text(100).optional(),
})
const clock = z.object({
  limit: text(50),
  from: instantSchema.optional(),
  stated: civilDateSchema.optional(),
  decline: text(500).optional(),
})
export const backfillSchema = z
  .object({
    state: text(200).meta({ title: '现在的状态', description: '状态名称' }),
    facts: z.record(z.string(), z.unknown()),
    papers: z.array(paper).max(100),
    clocks: z.array(clock).max(100),
    seats: z.record(z.string(), text(100)).optional(),
    movedAt: instantSchema.optional(),
  })
  .meta({ title: '补录', description: '按已有文书在现在的状态建立程序' })
/** Moments are kept in one form. */
export const claimOf = (body: z.infer<typeof backfillSchema>): BackfillClaim => ({
  ...body,
  movedAt: body.movedAt && instant(body.movedAt),
  clocks: body.clocks.map((c) => ({ ...c, from: c.from && instant(c.from) })),
})
