/** @module Facts of 侦查与刑事检察: one track for one suspect. */
import { z } from 'zod'
import { civilDateSchema, instantSchema } from '../../src/domain/time.ts'

export const measures = {
  none: '没有强制措施',
  detained: '拘留',
  arrested: '逮捕',
  bail: '取保候审',
  surveillance: '监视居住',
}
export const nonProsecutionGrounds = {
  statutory: '法定不起诉',
  discretionary: '酌定不起诉',
  doubtful: '存疑不起诉',
  special: '核准不起诉',
  probationPassed: '附条件不起诉考验期满不起诉',
}
const review = z.enum(['asked', 'upheld', 'changed', 'ended'])

export const criminalFacts = z
  .strictObject({
    suspect: z.string(),
    minor: z.boolean(),
    charge: z.string(),
    filing: z.string(),
    transferred: z.boolean(),
    custody: z.enum(['none', 'detained', 'arrested', 'bail', 'surveillance']),
    detainedAt: instantSchema,
    arrestedAt: instantSchema,
    /** The last day of 侦查羁押 as it now stands. */
    custodyEndsOn: civilDateSchema,
    extensionAskedAt: instantSchema,
    /** A request for more 侦查羁押 waits for its answer. */
    extensionPending: z.boolean(),
    arrest: z.enum(['asked', 'approved', 'refused']),
    arrestRefusedFor: z.enum(['noCrime', 'insufficient', 'noDanger']),
    /** What must still be found: of the last 补充侦查提纲. */
    outline: z.array(z.string()),
    outlineSent: z.boolean(),
    unrelatedProperty: z.string(),
    correction: z.string(),
    correctionAnswered: z.boolean(),
    opinionNumber: z.string(),
    /** 退回补充侦查, before and after a change of jurisdiction together (刑诉规则 350). */
    returns: z.int(),
    delayReason: z.string(),
    selfInvestigated: z.array(z.string()),
    jurisdiction: z.string(),
    result: z.enum([
      'terminated',
      'withdrawn',
      'prosecuted',
      'prosecutionWithdrawn',
      'conditional',
      'notProsecuted',
      'revoked',
      'guilty',
      'exempted',
      'acquitted',
    ]),
    because: z.string(),
    ground: z.enum(['statutory', 'discretionary', 'doubtful', 'special', 'probationPassed']),
    decision: z.string(),
    decidedAt: instantSchema,
    probationEndsOn: civilDateSchema,
    announcedAt: instantSchema,
    served: z.array(z.string()),
    propertyRelease: z.string(),
    policeReview: review,
    policeHigherReview: review,
    victimAppeal: review,
    partyAppeal: review,
    privateSuit: z.string(),
    prosecution: z.string(),
    plea: z.boolean(),
    civilClaim: z.enum(['none', 'civil', 'publicInterest']),
    judgment: z.string(),
    judgedAt: instantSchema,
    criminalFineFen: z.int(),
    /** 行政处罚法 35 Ⅱ: of a fine already paid, what counts towards the 罚金. */
    fineOffset: z.strictObject({ paidFen: z.int(), offsetFen: z.int() }),
    /** 行政处罚法 35 Ⅰ. */
    detentionOffset: z.strictObject({ days: z.int() }),
  })
  .partial()
export type CriminalFacts = z.infer<typeof criminalFacts>

export const inCustody = ({ custody }: CriminalFacts): boolean => custody === 'detained' || custody === 'arrested'
/** A remedy against 不起诉 is open: 反向衔接 waits for it. */
export const contested = (f: CriminalFacts): boolean =>
  [f.policeReview, f.policeHigherReview, f.victimAppeal, f.partyAppeal].includes('asked') || f.privateSuit !== undefined
