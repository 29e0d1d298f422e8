/** @module Facts of 移送公安. */
import { z } from 'zod'
import { civilDateSchema, instantSchema } from '../../src/domain/time.ts'
import { enforcementOfficer, material, photo, seizedItem, suspect } from '../forms.ts'

export const transferFacts = z
  .strictObject({
    team: z.array(enforcementOfficer),
    teamFormedOn: civilDateSchema,
    reportedAt: instantSchema,
    reports: z.int(),
    crime: z.string(),
    caseSource: z.string(),
    discovery: z.string(),
    crimeFacts: z.string(),
    evidence: z.string(),
    lawBasis: z.string(),
    proposal: z.string(),
    suspects: z.array(suspect),
    items: z.array(seizedItem),
    approvedAt: instantSchema,
    /** Of the report now before the head, or last decided. */
    approval: z.enum(['pending', 'approved', 'refused']),
    refusedBecause: z.string(),
    materials: z.array(material),
    photos: z.array(photo),
    contact: z.string(),
    penaltyDecided: z.boolean(),
    dispatchedAt: instantSchema,
    acceptedAt: instantSchema,
    acceptedBy: z.string(),
    correctionRounds: z.int(),
    correctionAskedAt: instantSchema,
    missing: z.array(z.string()),
    supplementedOn: civilDateSchema,
    reviewBranch: z.enum(['base', 'verifyClue', 'complex']),
    lapsedOn: civilDateSchema,
    filed: z.boolean(),
    decidedOn: civilDateSchema,
    declinedBecause: z.string(),
    notifiedOn: civilDateSchema,
    noticeReceivedAt: instantSchema,
    handedOver: z.array(z.string()),
    handedOverOn: civilDateSchema,
  })
  .partial()
export type TransferFacts = z.infer<typeof transferFacts>
