/** @module All time limits of linkage.md by id, and what applies to which department. */
import type { OrganKind } from '../../../src/domain/organ.ts'
import type { TimeLimit } from '../../../src/engine/time-limit.ts'
import { labelOf, surest, within } from '../instruments.ts'
import { administrativeLimits } from './administrative.ts'
import { appraisalLimits } from './appraisal.ts'
import { coercionLimits } from './coercion.ts'
import { criminalLimits } from './criminal.ts'
import { detentionRouteLimits } from './detention-route.ts'
import { executionLimits } from './execution.ts'
import { forwardLimits } from './forward.ts'
import { leadLimits } from './leads.ts'
import { officeLimits } from './office.ts'
import { compensationLimits } from './compensation.ts'
import { civilPublicInterestLimits } from './civil-public-interest.ts'
import { prosecutionLimits } from './prosecution.ts'
import { supervisionLimits } from './supervision.ts'
import { withdrawalLimits } from './withdrawal.ts'

const rows: readonly TimeLimit[] = [
  ...forwardLimits,
  ...supervisionLimits,
  ...withdrawalLimits,
  ...administrativeLimits,
  ...coercionLimits,
  ...prosecutionLimits,
  ...criminalLimits,
  ...detentionRouteLimits,
  ...appraisalLimits,
  ...officeLimits,
  ...leadLimits,
  ...executionLimits,
  ...civilPublicInterestLimits,
  ...compensationLimits,
]

export const allLimits = (): readonly TimeLimit[] => rows

/** Grounds on which time does not count; a limit names those that bind it. */
export const exclusionGrounds = {
  'criminal-transfer': '涉嫌犯罪案件的移送办理期间',
  'suspended-investigation': '中止调查期间',
  appraisal: '检测、检验、检疫或者技术鉴定期间',
  'remote-opinion': '征求异地人民检察院意见期间',
  'suspended-review': '中止审查期间',
  'pil-appraisal': '委托鉴定、评估、审计、检验、检测、翻译期间',
} as const
export type ExclusionGround = keyof typeof exclusionGrounds

const MEASURES = 'linkage-measures-2017'
const others = (limit: TimeLimit) => limit.basis.filter((b) => b.instrument !== MEASURES)

/**
 * The rule set follows the transferring department: the 2017 办法 binds 环保部门 only (art 2). Under another department
 * its articles fall away; a second reading takes its place (复议 is 3日 under 310号令); a limit resting on it alone is none.
 */
export const limitFor = (id: string, transferring: OrganKind, startedOn?: string): TimeLimit | undefined => {
  const limit = versionOf(id, startedOn)
  if (transferring === 'ecology' || others(limit).length === limit.basis.length) return limit
  const { conflicting, ...single } = limit
  const basis = others(limit)
  const reading = '310号令未规定期间的计算方法，参照一般方法计算'
  if (basis.length > 0) return { ...limit, basis, certainty: surest(basis), ...(limit.reading ? { reading } : {}) }
  return conflicting ? { ...single, counting: conflicting.counting, basis: conflicting.basis, reading } : undefined
}

const versionOf = (id: string, startedOn: string | undefined): TimeLimit => {
  const versions = rows.filter((row) => row.id === id)
  const found =
    versions.find((v) => startedOn !== undefined && within(startedOn, v.effectiveFrom, v.effectiveTo)) ?? versions[0]
  if (!found) throw new Error(`no such time limit: ${id}`)
  return found
}

/** Throws on an unknown id. A limit that binds 环保部门 only is shown to another department as a reference (依据待核). */
export const limitOf = (id: string, startedOn?: string, transferring: OrganKind = 'ecology'): TimeLimit =>
  limitFor(id, transferring, startedOn) ?? {
    ...versionOf(id, startedOn),
    certainty: 'config',
    reading: '2017年办法只约束环保部门，其他部门移送的案件参照，依据待核',
  }

/** What the engine asks of the law about time limits. */
export const limitBook = {
  limitOf,
  labelOf,
  groundTitle: (ground: string): string =>
    Object.entries(exclusionGrounds).find(([id]) => id === ground)?.[1] ?? ground,
}
