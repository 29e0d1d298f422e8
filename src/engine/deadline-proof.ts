/**
 * @module The sentences of the 期限计算书: what started a period, what was left out, when it ends.
 */
import type { Basis } from '../domain/basis.ts'
import {
  addDays,
  chineseDate,
  chineseTime,
  civilDate,
  dayOf,
  daysBetween,
  type CivilDate,
  type Instant,
} from '../domain/time.ts'
import { weekdayOf } from './calendar.ts'
import type { Counting, Exclusion, LimitUnit } from './time-limit.ts'

export const proofItems = [
  '起算事件',
  '起算日',
  '期间',
  '延长',
  '不计入',
  '届满日',
  '顺延',
  '结论',
  '暂定',
  '依据',
  '读法',
] as const
/** One line of the 期限计算书. */
export interface ProofLine {
  readonly item: (typeof proofItems)[number]
  readonly says: string
  readonly basis?: readonly Basis[]
}

/** An approved extension (延长): counted on from the last day of the period, before it rolls. */
export interface Extension {
  readonly quantity: number
  readonly unit: LimitUnit
  /** 批准文书 or who approved. */
  readonly says?: string
}

const weekdays = ['日', '一', '二', '三', '四', '五', '六'] as const
export const dayWithWeekday = (day: CivilDate): string => `${chineseDate(day)}（星期${weekdays[weekdayOf(day)]}）`

const unitTitles: Record<LimitUnit, string> = {
  immediate: '立即',
  hour: '小时',
  day: '日',
  workday: '个工作日',
  month: '个月',
  year: '年',
}
export const quantityTitle = (quantity: number, unit: LimitUnit): string =>
  unit === 'immediate' ? unitTitles.immediate : `${quantity}${unitTitles[unit]}`

export const spansProof = (exclusions: readonly Exclusion[]): ProofLine[] =>
  exclusions.map(({ ground, title, from, to }) => ({
    item: '不计入',
    says: to
      ? `${title ?? ground}自${chineseDate(civilDate(from))}至${chineseDate(addDays(civilDate(to), -1))}，共${daysBetween(civilDate(from), civilDate(to))}日，不计入期间。`
      : `${title ?? ground}自${chineseDate(civilDate(from))}开始，尚未终止，期间停止计算。`,
  }))

interface Opening {
  readonly counting: Counting
  readonly anchor: Instant
  readonly extendedBy?: Extension
  readonly trigger?: string
}
export const openingProof = (input: Opening): ProofLine[] => {
  const { counting, anchor, extendedBy } = input
  const start: Record<string, string> = {
    immediate: '法律规定立即办理，没有日数，以当日为提示。',
    hour: counting.hourStart === 'next-hour' ? '开始的时不计入，从次时起算。' : '自该时刻起按分钟计算。',
    next: `开始之日不计入，${counting.direction === 'back' ? '向前倒数，自前一日' : `自${chineseDate(addDays(dayOf(anchor), 1))}`}起算。`,
    same: `开始之日计入，自${chineseDate(dayOf(anchor))}起算。`,
  }
  const key = counting.unit === 'immediate' || counting.unit === 'hour' ? counting.unit : counting.startDay
  const natural = counting.unit === 'day' ? '（自然日）' : ''
  return [
    { item: '起算事件', says: `${input.trigger ?? '起算事件'}：${chineseTime(anchor)}。` },
    { item: '起算日', says: start[key] ?? '' },
    ...(counting.unit === 'immediate'
      ? []
      : [{ item: '期间', says: `期间为${quantityTitle(counting.quantity, counting.unit)}${natural}。` } as const]),
    ...(extendedBy
      ? [
          {
            item: '延长',
            says: `${extendedBy.says ?? '经批准'}，延长${quantityTitle(extendedBy.quantity, extendedBy.unit)}。`,
          } as const,
        ]
      : []),
  ]
}
