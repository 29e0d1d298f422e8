/** @module The rows 监督筛查 looks at, as the store answers them: only tracks the viewer sees, only clocks it may know of. */
import type { Instant } from '../domain/time.ts'
import type { Viewer } from './port-rows.ts'

export interface ScreenTrack {
  readonly track: string
  readonly kind: string
  readonly caseId: string
  readonly caseTitle: string
  readonly owner: string
  readonly acts: readonly string[]
  readonly facts: Readonly<Record<string, unknown>>
  readonly clocks: readonly { readonly limit: string; readonly due: Instant }[]
}
export interface ScreenReads {
  screenTracks(viewer: Viewer, kinds: readonly string[]): Promise<readonly ScreenTrack[]>
}
