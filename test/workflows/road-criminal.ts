/**
 * @module The criminal side on the road: for every step the first scenario in which the organ takes it itself and in time.
 * 考验期 is six months at least, the road only one autumn: a shorter one comes from a paper, as a procedural anomaly.
 */
import type { SimEntry } from '../../src/engine/simulate.ts'
import { conditional, cr, police, proc, toReview } from '../../workflows/scenarios/criminal-base.ts'
import { criminalArrest } from '../../workflows/scenarios/criminal-arrest.ts'
import { criminalLinkage } from '../../workflows/scenarios/criminal-linkage.ts'
import { criminalProsecution } from '../../workflows/scenarios/criminal-prosecution.ts'
import type { Attempt } from './case-now.ts'
import { paper } from './road-base.ts'

interface Ready {
  readonly given: readonly SimEntry[]
  readonly attempt: Attempt
}
const all = [...criminalArrest, ...criminalProsecution, ...criminalLinkage]
const taken = (entry: SimEntry): boolean => entry.expect?.refused === undefined

/** What a scenario has done before the n-th entry of a step. */
export const before = (scenario: string, step: string, nth = 0): readonly SimEntry[] => {
  const entries: readonly SimEntry[] = all.find((s) => s.id === scenario)?.entries.filter(taken) ?? []
  const places = entries.flatMap((e, i) => (e.step === step ? [i] : []))
  const place = places[nth]
  if (place === undefined) throw new Error(`${scenario} has no ${step}`)
  return entries.slice(0, place)
}

const kinds: Readonly<Record<string, string>> = { criminal: 'criminal', 'reverse-linkage': 'reverse-linkage' }
/** The earlier scenarios of 2026 lie before the road: appointments and holidays of the tests are those of the autumn. */
const autumn = (at: SimEntry['at']): boolean => typeof at === 'string' && at >= '2026-09-01'

const rows = all.flatMap(({ entries }) => {
  const steps: readonly SimEntry[] = entries.filter(taken)
  return steps.flatMap((entry, i): [string, Ready][] => {
    const kind = kinds[entry.track ?? ''] ?? (entry.step === 'informResult' ? 'police-transfer' : undefined)
    const first = steps[0]
    if (kind === undefined || entry.step === undefined || entry.remark !== undefined || !first || !autumn(first.at))
      return []
    const { track = '', step, at, by, input } = entry
    return [[`${kind}.${step}`, { given: steps.slice(0, i), attempt: { track, step, at: String(at), by, input } }]]
  })
})
/** Ends on 2026-09-30, against the law. */
export const shortProbation: readonly SimEntry[] = [
  ...toReview('2026-09-07', { minor: true }),
  {
    ...cr('decideConditional', '2026-09-08 10:00', police.handler, conditional('2026-09-30')),
    paper: paper('2026-09-08 10:00'),
  },
]

export const readyCriminal: Readonly<Record<string, Ready>> = {
  ...Object.fromEntries(rows.toReversed()),
  'criminal.endProbation': {
    given: shortProbation,
    attempt: cr('endProbation', '2026-10-08 10:00', proc.head, { number: '示例', heard: true, opinion: '遵守规定' }),
  },
}
