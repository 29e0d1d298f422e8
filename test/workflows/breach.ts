/** @module One breach in one line: from where, and what is tried. */
import type { SimEntry } from '../../src/engine/simulate.ts'
import type { TakeStep } from '../../workflows/scenarios/scenario.ts'
import type { Attempt } from './case-now.ts'
import type { Breach } from './refused-rows.ts'

export const breach = (
  title: string,
  code: string,
  given: readonly SimEntry[],
  attempt: TakeStep,
  more: Partial<Breach> = {},
): Breach => {
  const { track, step, by, input } = attempt
  return { title, code, given, attempt: { track, step, at: String(attempt.at), by, input } satisfies Attempt, ...more }
}
