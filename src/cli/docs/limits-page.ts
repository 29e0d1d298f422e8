/** @module limits.md: every row of the limit tables, how it is counted, and which step starts and stops it. */
import { seatTitles } from '../../domain/organ.ts'
import type { Counting, LimitUnit, TimeLimit } from '../../engine/time-limit.ts'
import { law } from '../../../workflows/index.ts'
import { certaintyTitles } from '../../../workflows/law/instruments.ts'
import { allLimits, exclusionGrounds } from '../../../workflows/law/limits/index.ts'
import { axisTitles, basisList, code, page, table } from './markdown.ts'
import { standingOfLimit } from './map-limits.ts'

const units: Record<LimitUnit, string> = {
  immediate: '立即',
  hour: '小时',
  day: '日',
  workday: '个工作日',
  month: '个月',
  year: '年',
}

export const countingWords = (c: Counting): string => {
  if (c.unit === 'day' && c.quantity === 0) return '以载明的最后日期为准'
  if (c.unit === 'immediate') return '立即（以当日为提示）'
  const start = c.unit === 'hour' ? '计算到分' : c.startDay === 'next' ? '首日不计' : '首日计入'
  return `${c.quantity}${units[c.unit]}，${start}${c.direction === 'back' ? '，向前倒数' : ''}`
}
export const rollWords = (c: Counting): string => {
  if (c.unit === 'workday') return '工作日本身不遇节假日'
  if (c.roll === 'never') return '不顺延'
  return c.custodyNeverRolls ? '末日遇节假日顺延；在押的不顺延' : '末日遇节假日顺延'
}

/** `workflow.step` of the steps that start or stop a limit. */
export const stepsThat = (does: 'starts' | 'stops', limit: string): readonly string[] =>
  [...law.workflows.values()].flatMap((flow) =>
    Object.entries(flow.steps).flatMap(([name, step]) => (step[does].includes(limit) ? [`${flow.kind}.${name}`] : [])),
  )
const by = (limit: TimeLimit, does: 'starts' | 'stops'): string => {
  const steps = stepsThat(does, limit.id)
  return steps.length > 0 ? steps.map(code).join('、') : standingOfLimit(limit.id)
}
const ground = (id: string): string => Object.entries(exclusionGrounds).find(([key]) => key === id)?.[1] ?? id

const row = (l: TimeLimit): string[] => [
  `${l.id}<br>${code(l.rule)}`,
  l.title,
  l.duty === 'party' ? '当事人' : seatTitles[l.duty],
  l.trigger,
  countingWords(l.counting),
  rollWords(l.counting),
  [
    ...(l.conflicting
      ? [`另一读法：${countingWords(l.conflicting.counting)}，${rollWords(l.conflicting.counting)}`]
      : []),
    ...(l.excludes ?? []).map((g) => `不计入：${ground(g)}`),
    ...(l.extension ? [`延长：${l.extension}`] : []),
    ...(l.reading ? [`读法（依据待核）：${l.reading}`] : []),
  ].join('\n'),
  l.missed,
  basisList(l.basis),
  `${certaintyTitles[l.certainty]}；${axisTitles[l.axis]}；自${l.effectiveFrom}${l.effectiveTo ? `至${l.effectiveTo}` : ''}`,
  by(l, 'starts'),
  by(l, 'stops'),
]

const heads = [
  '编号',
  '期限',
  '谁的义务',
  '起算',
  '计算',
  '末日',
  '另计',
  '逾期',
  '依据',
  '确定程度',
  '由何环节开始',
  '由何环节停止',
]

export const limitsPage = (): string =>
  page('期限', '期限表（`workflows/law/limits/`）', [
    '期限只写算法和依据；由环节开始和停止计时。`no step until part N` 表示行已经在表内、有测试，办理它的环节在第 N 部分。',
    table(heads, allLimits().map(row)),
  ])
