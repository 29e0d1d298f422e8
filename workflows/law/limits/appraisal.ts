/** @module The day an 鉴定、检测、认定 is expected, and which limits its time is taken from. */
import type { Basis } from '../../../src/domain/basis.ts'
import { cite } from '../../../src/domain/basis.ts'
import type { TimeLimit } from '../../../src/engine/time-limit.ts'
import { fixedDays } from './counting.ts'

export const appraisalLimits: readonly TimeLimit[] = [
  {
    id: 'C-appraisal',
    rule: 'appraisal-expected',
    title: '鉴定、检测、认定的预计完成日',
    duty: 'owner',
    trigger: '委托书载明',
    counting: fixedDays(30),
    missed: '催促机构，变更预计完成日，或者撤回委托',
    basis: [cite('administrative-compulsion-law', '25', '技术鉴定的期间应当明确', '第三款')],
    certainty: 'config',
    reading: '以委托书载明的预计完成日为准；没有载明的按三十日提醒，是本系统的设置',
    effectiveFrom: '2012-01-01',
    axis: 'step',
  },
]

/** What a text says of appraisal time and one limit. `acts`: the article was read and a link rule carries it out. */
export interface AppraisalExclusion {
  readonly limit: string
  readonly basis: Basis
  readonly acts: boolean
  readonly says: string
}
const seizure = cite('administrative-compulsion-law', '25', '不包括检测、检验、检疫或者技术鉴定的期间', '第三款')
/** Rows of later parts (审查起诉, 审限) join here with their workflows; no row, no exclusion. */
export const appraisalExclusions: readonly AppraisalExclusion[] = [
  { limit: 'D-56', basis: seizure, acts: true, says: '查封、扣押的期间不包括检测、检验、检疫或者技术鉴定的期间' },
  { limit: 'D-56b', basis: seizure, acts: true, says: '延长的期间同样不包括' },
  {
    limit: 'D-50',
    // The article was not seen: the instrument alone is named.
    basis: { instrument: 'penalty-measures-2023', article: '' },
    acts: false,
    says: '规章可能规定监测、鉴定等时间不计入九十日，条文未见；没有核对以前不停止计算（依据待核）',
  },
]
