/** @module Facts of 生态环境损害赔偿. Amounts are integer 分, one line per loss item of 民法典 1235. */
import { z } from 'zod'
import { civilDateSchema, instantSchema } from '../../src/domain/time.ts'

export const lossItems = {
  interim: '期间服务功能丧失导致的损失',
  permanent: '生态环境功能永久性损害造成的损失',
  appraisal: '调查、鉴定评估等费用',
  restoration: '清除污染、修复生态环境费用',
  emergency: '防止损害的发生和扩大所支出的合理费用（应急处置）',
} as const
export const lossItem = z.enum(['interim', 'permanent', 'appraisal', 'restoration', 'emergency'])
export type LossItem = z.infer<typeof lossItem>
export interface Loss {
  readonly item: LossItem
  readonly amountFen: number
}
const loss = z.strictObject({ item: lossItem, amountFen: z.int() })
export const totalOf = (losses: readonly Loss[] = []): number => losses.reduce((sum, l) => sum + l.amountFen, 0)

export const compensationFacts = z
  .strictObject({
    source: z.string(),
    clue: z.string(),
    fromProcuratorate: z.boolean(),
    clueAt: instantSchema,
    claimant: z.string(),
    designation: z.string(),
    screenedOutBecause: z.string(),
    preliminary: z.string(),
    startedAt: instantSchema,
    startNumber: z.string(),
    notStartedGround: z.string(),
    notStartedBecause: z.string(),
    notStartedAt: instantSchema,
    fedBackAt: instantSchema,
    referredTo: z.string(),
    notifiedAt: instantSchema,
    answeredAt: instantSchema,
    harm: z.string(),
    obligors: z.array(z.string()),
    appraisalRoute: z.enum(['judicial', 'expert', 'combined']),
    appraisal: z.string(),
    repairable: z.enum(['full', 'partial', 'none']),
    losses: z.array(loss),
    noticeNumber: z.string(),
    noticedAt: instantSchema,
    meetings: z.int(),
    meetingRecords: z.array(z.string()),
    failedGround: z.string(),
    failedBecause: z.string(),
    failedAt: instantSchema,
    noSuitAt: instantSchema,
    noSuitBecause: z.string(),
    terminatedAt: instantSchema,
    terminatedBecause: z.string(),
    agreedAt: instantSchema,
    agreed: z.array(loss),
    duties: z.string(),
    repairMode: z.enum(['self', 'entrusted', 'substitute', 'payment']),
    performBy: civilDateSchema,
    binding: z.enum(['agreement', 'confirmed', 'judgment']),
    confirmationCourt: z.string(),
    confirmationDismissed: z.string(),
    suedAt: instantSchema,
    court: z.string(),
    suedItems: z.array(lossItem),
    judgedAt: instantSchema,
    judgment: z.string(),
    breached: z.string(),
    /** What was not performed: a later judgment has not been broken yet. */
    breachOf: z.enum(['agreement', 'confirmed', 'judgment']),
    enforcementAppliedAt: instantSchema,
    restorationPlan: z.string(),
    restoredOn: civilDateSchema,
    evaluations: z.int(),
    evaluated: z.enum(['met', 'notMet', 'exempt']),
    paidFen: z.int(),
    performedAt: instantSchema,
    closedBecause: z.string(),
  })
  .partial()
export type CompensationFacts = z.infer<typeof compensationFacts>

/** Started, and neither agreed, sued nor given up: the claimant is at it. */
export const ongoing = (f: CompensationFacts): boolean =>
  f.startedAt !== undefined &&
  f.agreedAt === undefined &&
  f.suedAt === undefined &&
  f.noSuitAt === undefined &&
  f.terminatedAt === undefined
