/** @module A time limit (期限) as data. Arithmetic and basis only: a step or a served document starts its clock. */
import type { Axis, Basis, Certainty } from '../domain/basis.ts'
import type { Seat } from '../domain/organ.ts'

export type LimitUnit = 'immediate' | 'hour' | 'day' | 'workday' | 'month' | 'year'

/** How one limit is counted. All dates are civil dates in Asia/Shanghai; an hour limit runs to the minute. */
export interface Counting {
  readonly quantity: number
  readonly unit: LimitUnit
  /** `next`: 开始之日不算在期间以内 (the usual); `same`: the first day counts. */
  readonly startDay: 'next' | 'same'
  /** `next-workday`: a last day on a holiday moves to the first day after it; `never`: 至期满之日为止 (custody, hours). */
  readonly roll: 'next-workday' | 'never'
  /** 刑诉法 105 Ⅳ: while the person is in custody the last day never moves, whatever `roll` says. */
  readonly custodyNeverRolls?: boolean
  /** `back`: counted back from the anchor (听证七日前, 延押届满七日前). Rolls, if at all, to the workday before. */
  readonly direction?: 'forward' | 'back'
  /** `to-month-end`: from the last day of a month to the last day of the next (刑诉法解释 202; 民法典 202 counts the same day number). */
  readonly monthEnd?: 'same-day' | 'to-month-end'
  /** `next-hour`: 从次时起算 (民诉法解释 125); otherwise to the minute: 10:20 → next day 10:20. */
  readonly hourStart?: 'minute' | 'next-hour'
}

/** A version of a limit in force; the axis says which date picks it. */
export interface TimeLimit {
  /** Row of the law file: D-09a. */
  readonly id: string
  /** Rule id of the law file: psb-filing-decision-base. */
  readonly rule: string
  /** Other names of the same duty. */
  readonly aliases?: readonly string[]
  readonly title: string
  /** Whose duty it is. `party`: 当事人. */
  readonly duty: Seat | 'party'
  /** What starts it, in words. */
  readonly trigger: string
  readonly counting: Counting
  /** A second reading of the law: own duty warns at the earlier and expires at the later (linkage.md §2.8). */
  readonly conflicting?: { readonly counting: Counting; readonly basis: readonly Basis[]; readonly says: string }
  /** What may stop it running (期间不计入), bound to this limit: ids used by `Exclusion.ground`. */
  readonly excludes?: readonly string[]
  /** What may extend it, in words; the extension itself is a step that starts another row. */
  readonly extension?: string
  /** It only reminds: nobody is late when it is over (三个月未侦查终结 lets the procuratorate urge, no more). */
  readonly reminds?: true
  /** What follows when it is missed. */
  readonly missed: string
  readonly basis: readonly Basis[]
  readonly certainty: Certainty
  /** Which reading of a text is ours (INFERRED): shown with 依据待核. */
  readonly reading?: string
  readonly effectiveFrom: string
  readonly effectiveTo?: string
  readonly axis: Axis
}

/** Time that does not count, from (inclusive) to (exclusive of the day it ends; absent = still running). Civil dates. */
export interface Exclusion {
  readonly ground: string
  readonly from: string
  readonly to?: string
  /** Chinese title printed in the proof: 移送办理期间. */
  readonly title?: string
}
