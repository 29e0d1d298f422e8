/** @module Reads GET /law/limits without leaning on its exact shape: a row it only half understands is still shown. */

interface LimitRow {
  readonly id: string
  readonly title: string
  readonly length: string
  readonly duty: string
  readonly trigger?: string
  readonly reading?: string
  readonly basis: readonly string[]
  readonly isVerified: boolean
}
type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const fieldsIn = (value: unknown): Fields => (isFields(value) ? value : {})
const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const textIn = (...values: readonly unknown[]): string | undefined =>
  values.find((value): value is string => typeof value === 'string' && value !== '')

const units: Readonly<Record<string, string>> = {
  immediate: '立即',
  hour: '小时',
  day: '日',
  workday: '个工作日',
  month: '个月',
  year: '年',
}
const duties: Readonly<Record<string, string>> = {
  enforcer: '行政执法机关',
  police: '公安机关',
  procuratorate: '人民检察院',
  court: '人民法院',
  owner: '提起机关',
  asked: '对方机关',
  party: '当事人',
}

const lengthOf = (row: Fields): string => {
  const counting = fieldsIn(row.counting)
  const unit = textIn(row.unit, counting.unit) ?? ''
  const quantity = row.quantity ?? counting.quantity
  if (unit === 'immediate' || unit === '立即') return '立即'
  if (quantity === 0) return '以载明的日期为准'
  return quantity === undefined ? '' : `${String(quantity)}${units[unit] ?? unit}`
}

const certaintyOf = (value: unknown): boolean => {
  const certainty = fieldsIn(value).certainty
  return certainty === undefined || certainty === 'text'
}

export const readLimits = (answer: unknown): readonly LimitRow[] =>
  (Array.isArray(answer) ? answer : listIn(fieldsIn(answer).items)).filter(isFields).map((row) => {
    const labels = listIn(row.basisLabels ?? row.basis)
    return {
      id: textIn(row.id) ?? '',
      title: textIn(row.title) ?? '',
      length: textIn(row.length, row.says) ?? lengthOf(row),
      duty: textIn(row.dutyName, duties[textIn(row.duty) ?? ''], row.duty) ?? '',
      trigger: textIn(row.trigger),
      reading: textIn(row.reading),
      basis: labels.flatMap((one) => textIn(one, fieldsIn(one).label)?.replace('（依据待核）', '') ?? []),
      // A reading of ours is not the text.
      isVerified: row.reading === undefined && certaintyOf(row) && labels.every(certaintyOf),
    }
  })
