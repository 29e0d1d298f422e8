/** @module Facts of 鉴定、检测、认定, and the time they take from a limit. */
import { z } from 'zod'
import { addDays, civilDateSchema, instantSchema, type CivilDate } from '../../../src/domain/time.ts'

/** What is commissioned, in the words of the laws that speak of it. */
export const appraisalKinds = {
  forensic: '鉴定',
  test: '检测、检验',
  monitoring: '监测',
  determination: '认定',
  assessment: '评估',
} as const
export const appraisalKind = z.enum(['forensic', 'test', 'monitoring', 'determination', 'assessment'])

export const institution = z.object({
  name: z.string().trim().min(1).max(500).meta({ title: '机构名称' }),
  certificate: z.string().trim().min(1).max(500).meta({ title: '资质证书编号' }),
  scope: z.string().trim().min(1).max(500).meta({ title: '资质范围' }),
  validUntil: civilDateSchema.meta({ title: '资质有效期至' }),
})
export const appraiser = z.object({
  name: z.string().trim().min(1).max(100).meta({ title: '姓名' }),
  certificate: z.string().trim().min(1).max(100).meta({ title: '执业证号或者资格证号' }),
})
const sample = z.strictObject({
  number: z.string(),
  name: z.string(),
  quantity: z.string(),
  seal: z.string(),
  sentOn: civilDateSchema,
  state: z.enum(['sent', 'accepted', 'refused', 'returned', 'used']),
})
export type Sample = z.infer<typeof sample>
const period = z.strictObject({ from: civilDateSchema, to: civilDateSchema.optional() })
export type Period = z.infer<typeof period>

export const appraisalFacts = z
  .strictObject({
    kind: appraisalKind,
    nature: z.enum(['first', 'supplementary', 'again']),
    natureGrounds: z.string(),
    matter: z.string(),
    institution,
    appraisers: z.array(appraiser),
    /** The samples come from what is 查封、扣押: only then does 行政强制法 25 Ⅲ speak. */
    fromSeizure: z.boolean(),
    commissionedAt: instantSchema,
    commissionedOn: civilDateSchema,
    dueOn: civilDateSchema,
    dueChanges: z.array(z.strictObject({ on: civilDateSchema, dueOn: civilDateSchema, because: z.string() })),
    /** 书面告知当事人, and the last day of the period it named. */
    toldOn: civilDateSchema,
    toldUntil: civilDateSchema,
    samples: z.array(sample),
    acceptedOn: civilDateSchema,
    /** When the work ran: from acceptance (and telling) until the report, a pause or the end. */
    working: z.array(period),
    estimateFen: z.int(),
    paidFen: z.int(),
    reportNumber: z.string(),
    reportIssuedOn: civilDateSchema,
    reportedOn: civilDateSchema,
    conclusions: z.string(),
    informed: z.array(z.strictObject({ who: z.string(), role: z.string(), on: civilDateSchema })),
    objection: z.strictObject({ by: z.string(), grounds: z.string(), on: civilDateSchema }),
    /** What came of the objection: the new track that is to follow. */
    granted: z.enum(['supplementary', 'again', 'rejected']),
    paused: z.boolean(),
    pausedBecause: z.string(),
    stoppedBecause: z.string(),
    closedOn: civilDateSchema,
  })
  .partial()
export type AppraisalFacts = z.infer<typeof appraisalFacts>

/** The work begins once the samples are accepted and the party knows the period; not twice, and not while it is paused. */
export const begun = (facts: AppraisalFacts, on: CivilDate): Period[] => {
  const working = facts.working ?? []
  const running = working.some((p) => p.to === undefined)
  const told = facts.fromSeizure !== true || facts.toldOn !== undefined
  return running || facts.paused === true || facts.acceptedOn === undefined || !told
    ? [...working]
    : [...working, { from: on }]
}
export const ended = (working: readonly Period[] = [], to: CivilDate): Period[] =>
  working.map((p) => (p.to === undefined ? { from: p.from, to } : p))

/** 行政强制法 25 Ⅲ names 检测、检验、检疫、技术鉴定; 监测, 认定 and 评估 it does not name. */
const named: readonly AppraisalFacts['kind'][] = ['forensic', 'test']

/** Days of the work that 查封、扣押 does not count: of seized things, of a kind the law names, within the period told in writing. */
export const seizureSpans = (facts: AppraisalFacts): readonly { from: CivilDate; to: CivilDate }[] => {
  const { toldUntil, fromSeizure, kind, working = [] } = facts
  if (fromSeizure !== true || toldUntil === undefined || !named.includes(kind)) return []
  const bound = addDays(toldUntil, 1)
  return working
    .map(({ from, to }) => ({ from, to: to !== undefined && to < bound ? to : bound }))
    .filter(({ from, to }) => from < to)
}

export const heldThere = ({ samples = [] }: AppraisalFacts): readonly Sample[] =>
  samples.filter((s) => s.state === 'accepted')
