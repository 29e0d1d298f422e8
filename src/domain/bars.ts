/** @module 回避: which officers may not touch a case, as its tracks say. A fold of the tracks, so that 更正 and 复议 undo it. */
import type { Instant } from './time.ts'

export interface Bar {
  readonly organ: string
  readonly officer: string
  readonly from: Instant
}
export const isBarred = (
  bars: readonly { readonly organ: string; readonly officer: string }[],
  reader: { readonly organ: string; readonly officer: string },
): boolean => bars.some((b) => b.organ === reader.organ && b.officer === reader.officer)
