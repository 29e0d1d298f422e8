/**
 * @module The criminal side on the road: for every step the first scenario in which the organ takes it itself and in time.
 * 考验期 is six months at least, the road only one autumn: a shorter one comes from a paper, as a procedural anomaly.
 */
import type { SimEntry } from '../../src/engine/simulate.ts'
import { conditional, cr, police, proc, toReview } from '../../workflows/scenarios/criminal-base.ts'
import { criminalArrest } from '../../workflows/scenarios/criminal-arrest.ts'
import { criminalLinkage } from '../../workflows/scenarios/criminal-linkage.ts'
import { criminalProsecution } from '../../workflows/scenarios/criminal-prosecution.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
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
    const kind = kinds[entry.track ?? '']
    const first = steps[0]
    if (kind === undefined || entry.step === undefined || entry.remark !== undefined || !first || !autumn(first.at))
      return []
    const { track = '', step, at, by, input } = entry
    return [[`${kind}.${step}`, { given: steps.slice(0, i), attempt: { track, step, at: String(at), by, input } }]]
  })
})
/** Ends on 2026-10-08, against the law. */
export const shortProbation: readonly SimEntry[] = [
  ...toReview('2026-09-07', { minor: true }),
  {
    ...cr('decideConditional', '2026-09-08 10:00', police.handler, conditional(1)),
    paper: paper('2026-09-08 10:00'),
  },
  cr('serveConditional', '2026-09-09 10:00', proc.handler, { to: ['固阳县公安局', '法定代理人'] }),
]
const opened: SimEntry = { open: 'reverse-linkage', as: 'reverse-linkage', at: '2026-09-08 09:00', by: proc.handler }
const passed = { number: '示例', heard: true, opinion: '遵守规定' }
const handing = {
  source: 'notProsecuted',
  who: '刘某生',
  decision: '示例刑不诉1号',
  decidedAt: '2026-08-31T10:00:00+08:00',
  suggests: '建议给予行政处罚',
  materials: ['审查报告'],
}
const told = {
  who: '刘某生',
  result: 'notProsecuted',
  number: '示例',
  decidedAt: '2026-10-12T10:00:00+08:00',
  othersPending: true,
}
const opinion = {
  number: '示例行意1号',
  facts: '擅自倾倒危险废物二吨',
  says: '建议依法给予行政处罚',
  replyBy: '2026-12-31',
  justiceBureau: '固阳县司法局',
}
const reply = { result: 'penalised', number: '示例复函1号', says: '已决定罚款' }
const e = 'reverse-linkage'
const instead = (given: readonly SimEntry[], attempt: Attempt): [string, Ready] => [
  `${attempt.track}.${attempt.step}`,
  { given, attempt },
]
const at = (track: string, step: string, when: string, by: string, input: unknown): Attempt => ({
  track,
  step,
  at: when,
  by,
  input,
})

export const readyCriminal: Readonly<Record<string, Ready>> = {
  ...Object.fromEntries(rows.toReversed()),
  ...Object.fromEntries([
    instead(shortProbation, at('criminal', 'endProbation', '2026-10-09 10:00', proc.head, passed)),
    // Decided before anything of the case happened here: the first of the chart has no step before it.
    instead([opened], at(e, 'handOverReview', '2026-09-08 10:00', proc.handler, handing)),
    // Without an extended day: the opinion names a later one than any test looks at.
    instead(
      before('opinion-then-revoked', 'issueOpinion'),
      at(e, 'issueOpinion', '2026-10-15 10:00', proc.head, opinion),
    ),
    instead(
      before('reverse-linkage-whole', 'replyOpinion'),
      at(e, 'replyOpinion', '2026-11-12 11:00', who.handler, reply),
    ),
  ]),
  'police-transfer.informResult': {
    given: before('two-suspects', 'informResult'),
    attempt: at('transfer', 'informResult', '2026-10-14 10:00', proc.handler, told),
  },
}
