/** @module Facts of the 涉案物品台账: what came in, where it is, and every quantity that left. */
import { z } from 'zod'
import { civilDateSchema } from '../../../src/domain/time.ts'
import { compare, minus, nothing, quantitySchema, sum, type Quantity } from '../../../src/domain/quantity.ts'

export const itemSources = {
  sealed: '查封',
  seized: '扣押',
  registered: '先行登记保存',
  fromPolice: '公安机关移送',
  fromEnforcer: '行政执法机关移送',
  surrendered: '主动上交',
} as const
export const itemSource = z.enum(['sealed', 'seized', 'registered', 'fromPolice', 'fromEnforcer', 'surrendered'])

export const leavingTitles = {
  handedOver: '移交',
  returned: '返还',
  confiscated: '没收',
  destroyed: '销毁',
  auctioned: '拍卖',
  treated: '危险物处置',
  lost: '灭失',
} as const
export const leavings = ['handedOver', 'returned', 'confiscated', 'destroyed', 'auctioned', 'treated', 'lost'] as const
const leaving = z.strictObject({
  how: z.enum(leavings),
  quantity: quantitySchema,
  on: civilDateSchema,
  to: z.string(),
  /** Who gave and who took, for the 交接笔录. */
  givenBy: z.string().optional(),
  receivedBy: z.string().optional(),
  note: z.string(),
})
export type Leaving = z.infer<typeof leaving>

export const itemFacts = z
  .strictObject({
    number: z.string(),
    name: z.string(),
    source: itemSource,
    sourcePaper: z.string(),
    /** As it stands on the list of the seizure, when it came from one. */
    seizureLine: z.string(),
    unit: z.string(),
    features: z.string(),
    /** All that ever came in, 补登 included. */
    received: quantitySchema,
    inCustody: quantitySchema,
    left: z.array(leaving),
    hazardous: z.boolean(),
    hazard: z.string(),
    storedAt: z.string(),
    custodian: z.string(),
    registeredOn: civilDateSchema,
    additions: z.array(z.strictObject({ quantity: quantitySchema, on: civilDateSchema, because: z.string() })),
    custodyChanges: z.array(z.strictObject({ on: civilDateSchema, storedAt: z.string(), custodian: z.string() })),
    lastCountedOn: civilDateSchema,
    counted: quantitySchema,
    /** What the last count wanted, until a loss is recorded. */
    missing: quantitySchema,
    disposalPaidFen: z.int(),
    government: z.string(),
    reportedToGovernmentOn: civilDateSchema,
    closedOn: civilDateSchema,
  })
  .partial()
export type ItemFacts = z.infer<typeof itemFacts>

export const inCustody = ({ inCustody: held }: ItemFacts): Quantity => held ?? nothing

/** The facts after a quantity left. The caller has compared: never more than is there. */
export const leave = (facts: ItemFacts, one: Leaving): ItemFacts => {
  const missing = facts.missing ?? nothing
  const found =
    one.how === 'lost' ? (compare(missing, one.quantity) > 0 ? minus(missing, one.quantity) : nothing) : missing
  return {
    left: [...(facts.left ?? []), one],
    inCustody: minus(inCustody(facts), one.quantity),
    ...(facts.missing !== undefined && { missing: found }),
  }
}

/** 收 = 存 + 移交 + 处置 + 返还 + 灭失, exactly. */
export const balances = (facts: ItemFacts): boolean =>
  compare(facts.received ?? nothing, sum(inCustody(facts), ...(facts.left ?? []).map((l) => l.quantity))) === 0

/** 铁桶（台账号 固物1）尚有 92 只. */
export const remainder = (facts: ItemFacts): string =>
  `${facts.name ?? '物品'}（台账号${facts.number ?? '不明'}）尚有${inCustody(facts)}${facts.unit ?? ''}`
