/** @module What the preview of 补录 answers. The browser imports these types only. */
import type { ClockCard } from './read-models.ts'

export interface BackfillPreview {
  readonly preview: true
  readonly title: string
  readonly stateTitle: string
  /** Those whose start was said. */
  readonly clocks: readonly ClockCard[]
  /** All that may be running: each must be confirmed or declined. */
  readonly proposed: readonly {
    readonly limit: string
    readonly title: string
    readonly trigger: string
    readonly startedBy: readonly string[]
    readonly said: boolean
  }[]
}
