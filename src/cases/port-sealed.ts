/** @module What is sealed about a reporter: encrypted rows, the key that closes and opens them, and what the store keeps. */
import type { Instant } from '../domain/time.ts'

/** AES-256-GCM; `key` names the key, so that a changed one is seen and not guessed. */
export interface SealedBody {
  readonly key: string
  readonly iv: string
  readonly tag: string
  readonly data: string
}
export interface Seal {
  /** `bound`: where it belongs; an envelope moved to another case does not open. */
  close(text: string, bound: string): SealedBody
  /** Undefined when the key is another one or the row was altered. */
  open(body: SealedBody, bound: string): string | undefined
  /** A keyed digest: tells equal requests apart without keeping what they say. */
  digest(text: string): string
}

export interface SealedRow {
  readonly id: string
  readonly caseId: string
  readonly track: string
  readonly organ: string
  readonly body: SealedBody
  readonly createdBy: string
  readonly createdAt: Instant
}
export interface SealOpening {
  readonly envelope: string
  readonly reason: string
  readonly by: string
  readonly at: Instant
}

export interface SealedReads {
  /** The organ's envelopes in the case, oldest first. */
  sealedOf(caseId: string, organ: string): Promise<readonly SealedRow[]>
  sealedRow(id: string, organ: string): Promise<SealedRow | undefined>
  /** Openings, from the organ's own folder chain. */
  sealOpenings(caseId: string, organ: string): Promise<readonly SealOpening[]>
}
