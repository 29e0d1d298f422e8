/** @module Ways of counting used by the limit tables (linkage.md §3): N, W, H, M and the custody exception. */
import type { Counting } from '../../../src/engine/time-limit.ts'

type Count = (quantity: number) => Counting

/** N x1 roll: natural days, the first not counted, a holiday at the end moves on (2017 办法 38, 刑诉法 105). */
export const days: Count = (quantity) => ({ quantity, unit: 'day', startDay: 'next', roll: 'next-workday' })
/** N x1 noroll: the last day stands. */
export const fixedDays: Count = (quantity) => ({ quantity, unit: 'day', startDay: 'next', roll: 'never' })
/** As `days`, except that it never moves while the person is in custody (刑诉法 105 Ⅳ). */
export const custodyDays: Count = (quantity) => ({ ...days(quantity), custodyNeverRolls: true })
/** W x1. */
export const workdays: Count = (quantity) => ({ quantity, unit: 'workday', startDay: 'next', roll: 'next-workday' })
/** H: to the minute, never moves (README 14). */
export const hours: Count = (quantity) => ({ quantity, unit: 'hour', startDay: 'next', roll: 'never' })
export const months: Count = (quantity) => ({ quantity, unit: 'month', startDay: 'next', roll: 'next-workday' })
export const fixedMonths: Count = (quantity) => ({ quantity, unit: 'month', startDay: 'next', roll: 'never' })
export const custodyMonths: Count = (quantity) => ({ ...months(quantity), custodyNeverRolls: true })
export const fixedYears: Count = (quantity) => ({ quantity, unit: 'year', startDay: 'next', roll: 'never' })
/** 立即: no number. */
export const atOnce: Counting = { quantity: 0, unit: 'immediate', startDay: 'same', roll: 'never' }
/** No number in any text: the document or the officer states the last day, and nothing is counted. */
export const asStated: Counting = { quantity: 0, unit: 'day', startDay: 'next', roll: 'never' }
/** 若干日前: counted back from the day of the event. */
export const before = (counting: Counting): Counting => ({ ...counting, direction: 'back' })
