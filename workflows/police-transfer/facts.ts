/** @module Facts of 移送公安. */
import { z } from 'zod'
import { civilDateSchema, instantSchema, type Instant } from '../../src/domain/time.ts'
import { enforcementOfficer, material, photo, seizedItem, suspect } from '../forms.ts'
import { awaited } from './signing.ts'

const period = z.strictObject({ from: instantSchema, to: instantSchema.optional() })
export type Handling = readonly z.infer<typeof period>[]

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
    received: z.strictObject({ copies: z.int(), pages: z.int() }),
    correctionRounds: z.int(),
    correctionAskedAt: instantSchema,
    missing: z.array(z.string()),
    supplementedOn: civilDateSchema,
    /** The last one: what was supplied, or why it cannot be. */
    supplied: z.array(material),
    unsuppliedBecause: z.string(),
    reviewBranch: z.enum(['base', 'verifyClue', 'complex']),
    lapsedOn: civilDateSchema,
    /** The procuratorate answered that the review was not overdue yet. */
    notOverdueOn: civilDateSchema,
    filed: z.boolean(),
    decidedOn: civilDateSchema,
    declinedBecause: z.string(),
    charge: z.string(),
    filingNumber: z.string(),
    noticeNumber: z.string(),
    /** Files that came back with 不予立案, 退回 or 移交行政处罚. */
    returnedFiles: z.array(z.string()),
    notifiedOn: civilDateSchema,
    noticeReceivedAt: instantSchema,
    receiptRefusedOn: civilDateSchema,
    receiptRefusedFor: z.string(),
    /** What proves that the transfer reached the police though they gave no receipt. */
    service: z.string(),
    forwardedTo: z.string(),
    forwardedAt: instantSchema,
    forwardedBecause: z.string(),
    returnedBecause: z.string(),
    investigationAsked: z.array(z.string()),
    investigationAskedAt: instantSchema,
    investigatedOn: civilDateSchema,
    investigation: z.strictObject({ result: z.string(), materials: z.array(material) }),
    reconsiderationGrounds: z.string(),
    reconsiderationAskedAt: instantSchema,
    upheldOn: civilDateSchema,
    upheldBecause: z.string(),
    supervisionGrounds: z.string(),
    supervisionProof: z.array(z.string()),
    supervisionAdvisedOn: civilDateSchema,
    acceptedBecause: z.string(),
    penaltyHandedOn: civilDateSchema,
    penaltyOpinion: z.string(),
    reasonsAskedOn: civilDateSchema,
    policeReasons: z.string(),
    supervisionReview: z.string(),
    supervisionBecause: z.string(),
    filingOrderNumber: z.string(),
    reasonsInformedOn: civilDateSchema,
    reasonsInformed: z.string(),
    correctedOn: civilDateSchema,
    correction: z.strictObject({ number: z.string(), says: z.string() }),
    /** 移送办理期间: from the dispatch until the bureau has the case back, and again from every later filing. */
    handling: z.array(period),
    withdrawn: z.boolean(),
    withdrawnOn: civilDateSchema,
    withdrawnBecause: z.string(),
    /** Notices made in this system whose receipt by the bureau is not known yet, oldest first. */
    toSign: z.array(awaited),
    progress: z.array(z.string()),
    urgedOn: civilDateSchema,
    withdrawalOrderedOn: civilDateSchema,
    withdrawalOrderedBecause: z.string(),
    withdrawalReviewOn: civilDateSchema,
    withdrawalReviewedOn: civilDateSchema,
    higherReviewOn: civilDateSchema,
    higherReviewedOn: civilDateSchema,
    enteredOn: civilDateSchema,
    handedOver: z.array(z.string()),
    handedOverOn: civilDateSchema,
    /** The last batch, as both sides signed it. */
    handOver: z.strictObject({
      items: z.array(z.string()),
      receivedBy: z.string(),
      remaining: z.array(z.string()),
      hazardous: z.string(),
    }),
  })
  .partial()
export type TransferFacts = z.infer<typeof transferFacts>

/** The police handle the case no longer: the running period ends, an ended one stays as it is. */
export const ended = (handling: Handling = [], to: Instant): z.infer<typeof period>[] =>
  handling.map((p) => (p.to === undefined ? { from: p.from, to } : p))
/** The last period ended when the notice was made; signing for it tells when the bureau had the case back. */
export const endedAnew = (handling: Handling = [], madeAt: Instant, to: Instant): z.infer<typeof period>[] =>
  handling.map((p) => (p.to === madeAt ? { from: p.from, to } : p))
/** They handle it again: a period of its own, so that the days between count. */
export const resumed = (handling: Handling = [], from: Instant): z.infer<typeof period>[] =>
  handling.some((p) => p.to === undefined) ? [...handling] : [...handling, { from }]
/** In the police's hands, or on the way there. */
export const inTheirHands = ({ handling = [] }: TransferFacts): boolean => handling.at(-1)?.to === undefined
