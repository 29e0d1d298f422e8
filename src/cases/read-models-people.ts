/** @module What the API answers about approvals and people. The browser imports these types only. */
import { z } from 'zod'
import type { Post } from '../domain/organ.ts'
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
  readonly submittedOpinion?: string
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

export interface HandlerView {
  readonly track: string
  readonly officer: string
  readonly name: string
  readonly posts: readonly string[]
  readonly since: string
  readonly because: string
}
const itemSchema = z.object({
  kind: z.enum(['track', 'approval', 'clock', 'notice', 'document']),
  id: z.string(),
  caseId: z.string(),
  caseTitle: z.string(),
  says: z.string(),
})
export type HandoverItem = Readonly<z.infer<typeof itemSchema>>
const resultSchema = itemSchema.extend({ moved: z.boolean(), why: z.string().optional() })
export type HandoverResult = Readonly<z.infer<typeof resultSchema>>
/** The body of a `handed-over` entry of the office log. */
export const handoverLogSchema = z.object({
  from: z.string(),
  to: z.string(),
  because: z.string(),
  results: z.array(resultSchema),
})
export interface OfficerView {
  readonly id: string
  readonly name: string
  readonly certificate: string
  /** Those of today. */
  readonly posts: readonly Post[]
  readonly postTitles: readonly string[]
  readonly appointments: readonly {
    readonly post: Post
    readonly postTitle: string
    readonly standing: string
    readonly for?: string
    readonly from: string
    readonly to?: string
    readonly document: string
    /** On the present day. */
    readonly holds: boolean
  }[]
}
