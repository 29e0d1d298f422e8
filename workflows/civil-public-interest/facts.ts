/** @module Facts of 民事公益诉讼, the part before the court has it. */
import { z } from 'zod'
import { civilDateSchema, instantSchema, type CivilDate } from '../../src/domain/time.ts'

/** How the 赔偿权利人 stands, as this procuratorate knows it: from a letter, from what it saw, or from a confirmed silence. */
export const claimantStands = {
  starting: '函告启动索赔',
  notStarting: '函告不启动索赔',
  silent: '公告期满未答复，认定未启动',
  failed: '磋商未达成一致又不提起诉讼',
  terminated: '终止索赔',
  agreed: '已达成赔偿协议',
  sued: '已提起生态环境损害赔偿诉讼',
} as const
export const claimantStanding = z.enum(['starting', 'notStarting', 'silent', 'failed', 'terminated', 'agreed', 'sued'])
export type ClaimantStanding = z.infer<typeof claimantStanding>

const span = z.strictObject({ from: civilDateSchema, to: civilDateSchema.optional() })

export const civilPublicInterestFacts = z
  .strictObject({
    source: z.string(),
    clue: z.string(),
    transferredFrom: z.string(),
    transferredTo: z.string(),
    preliminary: z.string(),
    openedOn: civilDateSchema,
    openingNumber: z.string(),
    interest: z.enum(['state', 'public', 'both']),
    perpetratorUnknown: z.boolean(),
    notOpenedBecause: z.string(),
    officers: z.array(z.string()),
    harm: z.string(),
    act: z.string(),
    link: z.string(),
    investigationReport: z.string(),
    /** 委托鉴定 during the review: its time does not count (48). */
    appraisals: z.array(span),
    compensable: z.boolean(),
    announcedOn: civilDateSchema,
    announcedIn: z.string(),
    announcementDue: instantSchema,
    announcementHarm: z.string(),
    contact: z.string(),
    announcementEndedAt: instantSchema,
    claimant: claimantStanding,
    claimantSays: z.string(),
    claimantAt: instantSchema,
    qualifiedPlaintiff: z.string(),
    followedUp: z.string(),
    reviewReport: z.string(),
    route: z.enum(['incidental', 'separate', 'leave']),
    routeAt: instantSchema,
    nonProsecutedAt: instantSchema,
    jurisdictionDocument: z.string(),
    closedGround: z.string(),
    closedBecause: z.string(),
    closedAt: instantSchema,
    supportedAt: instantSchema,
    supportedCase: z.string(),
    supportOpinion: z.string(),
    supportWithdrawnBecause: z.string(),
    suit: z.enum(['separate', 'incidental']),
    court: z.string(),
    defendants: z.array(z.string()),
    claims: z.array(z.string()),
    suitFacts: z.string(),
    punitiveFen: z.int(),
    prosecution: z.string(),
    filedOn: civilDateSchema,
    reportedTo: z.string(),
  })
  .partial()
export type CivilPublicInterestFacts = z.infer<typeof civilPublicInterestFacts>
export type Span = z.infer<typeof span>

const reviewLimits = ['cpil-review-3m', 'cpil-review-4m', 'cpil-review-further'] as const
/** Time of an appraisal does not count, whichever of the review limits is running. */
export const reviewWithout = (spans: readonly Span[]) =>
  reviewLimits.map((limit) => ({ limit, ground: 'pil-appraisal', spans }))
export const appraisalEnded = (spans: readonly Span[], to: CivilDate): Span[] =>
  spans.map((s) => (s.to === undefined ? { ...s, to } : s))
