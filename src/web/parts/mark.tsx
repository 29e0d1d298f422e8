/** @module A mark: colour and words together, never colour alone. */
import type { ReactNode } from 'react'

export type Tone = 'plain' | 'red' | 'orange' | 'blue' | 'green' | 'purple'

export const Mark = ({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) => (
  <span className={`mark ${tone}`}>{children}</span>
)
