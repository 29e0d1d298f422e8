/** @module One breach from a scenario entry: the entry says who tries what and when. */
import type { Breach } from './refused-rows.ts'

export const row = (
  title: string,
  code: string,
  given: Breach['given'],
  entry: { step: string; at: unknown; by: string; track: string; input: unknown },
  more: Partial<Breach> = {},
): Breach => ({
  title,
  code,
  given,
  attempt: { track: entry.track, step: entry.step, at: String(entry.at), by: entry.by, input: entry.input },
  ...more,
})
