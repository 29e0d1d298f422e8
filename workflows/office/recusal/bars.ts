/** @module Whom the 回避 tracks of a case keep away from it, and whom they only pause until it is decided. */
import type { Bar } from '../../../src/domain/bars.ts'
import type { Track } from '../../../src/engine/case-view.ts'
import { recusalFacts, type RecusalFacts } from './facts.ts'
import { regimes } from './regimes.ts'

const recusals = (tracks: readonly Track[]): readonly { owner: string; facts: RecusalFacts }[] =>
  tracks.flatMap((t) => (t.kind === 'recusal' ? [{ owner: t.owner, facts: recusalFacts.parse(t.facts) }] : []))

/** `reviewing` a decision does not lift it: only its outcome does. */
export const barredBy = (tracks: readonly Track[]): readonly Bar[] =>
  recusals(tracks).flatMap(({ owner, facts }) =>
    facts.standing === 'recused' && facts.officer && facts.barredFrom
      ? [{ organ: owner, officer: facts.officer, from: facts.barredFrom }]
      : [],
  )
export const pausedBy = (tracks: readonly Track[]): readonly Bar[] =>
  recusals(tracks).flatMap(({ owner, facts }) =>
    facts.standing === 'applied' && facts.officer && facts.appliedAt && regimes[facts.proceeding ?? 'penalty'].pauses
      ? [{ organ: owner, officer: facts.officer, from: facts.appliedAt }]
      : [],
  )
