/** @module A reason why something cannot be done now: a value, never an exception. On screen 暂不能办理, never 不予. */
import type { Basis } from './basis.ts'

/** What removes the obstacle: a step (of which track), the passing of time, correcting the form, another officer, sealing a document, or nobody. */
export type Unblock =
  | { readonly by: 'step'; readonly step: string; readonly kind?: string; readonly track?: string }
  | { readonly by: 'time'; readonly at?: string }
  | { readonly by: 'form'; readonly field?: string }
  | { readonly by: 'post'; readonly posts: readonly string[] }
  | { readonly by: 'document'; readonly document: string }
  | { readonly by: 'nobody' }

export interface Reason {
  /** Stable code, see docs/generated/refusals.md. */
  readonly code: string
  /** One Chinese sentence an officer understands. */
  readonly says: string
  readonly basis?: Basis
  readonly unblock?: Unblock
  /** Path of the form field it concerns. */
  readonly field?: string
}
