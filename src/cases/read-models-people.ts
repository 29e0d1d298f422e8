/** @module What the API answers about approvals and people. The browser imports these types only. */
import type { ReasonView, StepAnswerView } from './read-models.ts'

export interface ApprovalCard {
  readonly caseId: string
  readonly caseTitle: string
  readonly track: string
  readonly etag: string
  readonly stateTitle: string
  readonly closed: boolean
  readonly targetTrack: string
  readonly targetKind: string
  readonly targetTrackTitle: string
  readonly step: string
  readonly title: string
  readonly input: unknown
  readonly submittedBy: string
  readonly submittedAt?: string
  readonly endedBecause?: string
  readonly opinions: readonly {
    readonly by: string
    readonly post: string
    readonly word: string
    readonly opinion: string
    readonly at: string
    readonly round: number
  }[]
  /** Who still has to sign, in order. */
  readonly waitingFor: readonly string[]
  /** 待我审批. */
  readonly mine: boolean
  readonly actions: readonly { readonly step: string; readonly title: string }[]
  /** Why the step could not be taken at this moment; judged again when it is approved. */
  readonly obstacles: readonly ReasonView[]
  /** What follows from 批准, for who decides. */
  readonly preview?: StepAnswerView
}
