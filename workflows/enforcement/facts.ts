/** @module Facts of 行政执法: what its steps have established. */
import { z } from 'zod'
import { civilDateSchema, instantSchema } from '../../src/domain/time.ts'
import { enforcementOfficer } from '../forms.ts'

export const enforcementFacts = z
  .strictObject({
    leadSource: z.string(),
    leadSummary: z.string(),
    openedOn: civilDateSchema,
    cause: z.string(),
    officers: z.array(enforcementOfficer),
    notOpenedBecause: z.string(),
    referredTo: z.string(),
    inspections: z.int(),
    firstInspectedAt: instantSchema,
    lastInspectedOn: civilDateSchema,
    policeInformedOn: civilDateSchema,
    orderedOn: civilDateSchema,
    crime: z.string(),
    assessedOn: civilDateSchema,
    suspected: z.boolean(),
    ticks: z.array(z.string()),
    leftOpen: z.array(z.string()),
    seizure: z.enum(['inForce', 'ended']),
    seizedAt: instantSchema,
    seizedItems: z.array(z.string()),
    seizureExtended: z.boolean(),
    registeredAt: instantSchema,
    registration: z.enum(['kept', 'disposed']),
    notifiedAt: instantSchema,
    notifiedFineFen: z.int(),
    statementUntil: civilDateSchema,
    statement: z.enum(['open', 'heard', 'waived']),
    hearing: z.enum(['none', 'offered', 'requested', 'lapsed', 'noticed', 'held', 'abandoned']),
    hearingOn: civilDateSchema,
    reviewNeeded: z.boolean(),
    legalReview: z.enum(['none', 'passed', 'returned']),
    major: z.boolean(),
    discussed: z.boolean(),
    fineFen: z.int(),
    fineGrounds: z.string(),
    finedOn: civilDateSchema,
    servedAt: instantSchema,
    paidFen: z.int(),
    deferredUntil: civilDateSchema,
    closedBecause: z.string(),
  })
  .partial()
export type EnforcementFacts = z.infer<typeof enforcementFacts>
