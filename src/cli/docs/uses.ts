/** @module Where each article is used: by a step, a rule, a limit, a link rule, a crime or a threshold. */
import type { Basis } from '../../domain/basis.ts'
import { law } from '../../../workflows/index.ts'
import { crimes } from '../../../workflows/law/crimes.ts'
import { allLimits } from '../../../workflows/law/limits/index.ts'
import { thresholdsOf } from '../../../workflows/law/thresholds.ts'
import { serviceRules } from '../../../workflows/office/service-law.ts'
import { code } from './markdown.ts'

export interface Use {
  readonly basis: Basis
  readonly by: string
}

const from = (bases: readonly Basis[], by: string): Use[] => bases.map((basis) => ({ basis, by }))

const stepUses = (): Use[] =>
  [...law.workflows.values()].flatMap((flow) =>
    Object.entries(flow.steps).flatMap(([name, step]) => [
      ...from(step.basis, `环节 ${code(`${flow.kind}.${name}`)} ${step.title}`),
      ...step.rules.flatMap((r) => (r.basis ? from([r.basis], `规则 ${code(r.code)}`) : [])),
    ]),
  )
const limitUses = (): Use[] =>
  allLimits().flatMap((l) => from([...l.basis, ...(l.conflicting?.basis ?? [])], `期限 ${code(l.id)} ${l.title}`))
const linkUses = (): Use[] => law.links.flatMap((l) => from(l.basis, `衔接规则 ${code(l.id)} ${l.title}`))
const crimeUses = (): Use[] => Object.values(crimes).flatMap((c) => from([c.basis], `罪名 ${c.title}`))
const thresholdUses = (): Use[] => [
  ...thresholdsOf('pollution').rows.flatMap((r) => from([r.basis], `追诉标准（污染环境）${r.item}`)),
  ...thresholdsOf('farmland').rows.flatMap((r) => from([r.basis], `追诉标准（农用地）${r.item}`)),
]

const serviceUses = (): Use[] => serviceRules.flatMap((r) => from([r.basis], `送达 ${code(r.code)}`))

/** Every basis the registry holds. Document templates choose theirs when they are built, so they are not here. */
export const allUses = (): readonly Use[] => [
  ...stepUses(),
  ...limitUses(),
  ...linkUses(),
  ...serviceUses(),
  ...crimeUses(),
  ...thresholdUses(),
]
