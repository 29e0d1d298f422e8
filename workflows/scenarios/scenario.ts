/** @module A scenario: a case told as step sequences with what must come of them. Run as tests, replayed over HTTP, printed as docs. */
import type { CaseFile } from '../../src/engine/case-view.ts'

/** `2021-08-09 10:00` in Asia/Shanghai, or so many days before the day it is loaded (for a case with live clocks). */
export type When = string | { readonly daysBefore: number; readonly time: string }

export interface Expectation {
  /** Refused with exactly these codes. */
  readonly refused?: readonly string[]
  readonly state?: string
  readonly outcome?: string
  readonly anomalies?: readonly string[]
  readonly documents?: readonly string[]
  /** Last running of each limit after the step: its due day or moment, and its status word. */
  readonly clocks?: Readonly<Record<string, string>>
  readonly notices?: readonly string[]
}
interface Act {
  readonly at: When
  /** Officer of the office who records it. */
  readonly by: string
  readonly expect?: Expectation
  /** What in it the source does not give. */
  readonly synthetic?: string
  readonly note?: string
}
export interface OpenTrack extends Act {
  readonly open: string
  /** Name other entries call the track by. */
  readonly as: string
  readonly arisesFrom?: string
  /** The organ it is addressed to. */
  readonly asked?: string
}
export interface TakeStep extends Act {
  readonly track: string
  readonly step: string
  readonly input: unknown
  readonly remark?: string
  /** Entered from another organ's paper. */
  readonly paper?: { readonly number?: string; readonly receivedAt: When }
  /** Name a later 更正 calls it by. */
  readonly as?: string
}
export interface Annul extends Act {
  readonly annul: string
  readonly track: string
  readonly because: string
}
/** 用印登记 of the document of that kind the track has issued last. */
export interface Seal extends Act {
  readonly seal: string
  readonly track: string
}
export type Entry = OpenTrack | TakeStep | Annul | Seal

export interface Scenario {
  readonly id: string
  readonly title: string
  /** Where the facts come from; what is invented says so at each entry. */
  readonly source: string
  readonly file: Omit<CaseFile, 'id'>
  readonly entries: readonly Entry[]
}

const handler = 'guyang-ecology.handler'
const deptHead = 'guyang-ecology.deptHead'
const head = 'guyang-ecology.head'
const clerk = 'guyang-ecology.clerk'
const legal = 'guyang-ecology.legal'
export const who = { handler, deptHead, head, clerk, legal }
