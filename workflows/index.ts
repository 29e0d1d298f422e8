/** @module The registry: every workflow, link rule and limit, as one law the engine can be given. */
import type { Law } from '../src/engine/setting.ts'
import type { Workflow } from '../src/engine/workflow.ts'
import { civilPublicInterest } from './civil-public-interest/index.ts'
import { compensation } from './compensation/index.ts'
import { criminal } from './criminal/index.ts'
import { enforcement } from './enforcement/index.ts'
import { limitBook } from './law/limits/index.ts'
import { criminalLinks } from './linkage-criminal.ts'
import { dutyLinks } from './linkage-duties.ts'
import { publicInterestLinks } from './linkage-public-interest.ts'
import { links } from './linkage.ts'
import { officeWorkflows } from './office/index.ts'
import { officeLinks } from './office/linkage.ts'
import { barredBy, pausedBy } from './office/recusal/bars.ts'
import { policeTransfer } from './police-transfer/index.ts'
import { reverseLinkage } from './reverse-linkage/index.ts'

const all: readonly Workflow[] = [
  enforcement,
  policeTransfer,
  criminal,
  reverseLinkage,
  civilPublicInterest,
  compensation,
  ...officeWorkflows,
]

export const law: Law = {
  ...limitBook,
  workflows: new Map(all.map((w) => [w.kind, w])),
  links: [...links, ...officeLinks, ...dutyLinks, ...criminalLinks, ...publicInterestLinks],
  barredBy,
  pausedBy,
}
