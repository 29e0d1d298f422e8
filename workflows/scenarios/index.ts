/** @module All scenarios by id. */
import { afterAcceptance } from './after-acceptance.ts'
import { afterFiling } from './after-filing.ts'
import { approvals } from './approvals.ts'
import { otherBranches } from './before-acceptance.ts'
import { appraisals } from './appraisals.ts'
import { items } from './items.ts'
import { jointWork } from './collaboration-joint.ts'
import { collaboration } from './collaboration.ts'
import { jurisdiction } from './jurisdiction.ts'
import { criminalArrest } from './criminal-arrest.ts'
import { criminalLinkage } from './criminal-linkage.ts'
import { criminalProsecution } from './criminal-prosecution.ts'
import { enforcementHearing } from './enforcement-hearing.ts'
import { enforcementBranches } from './enforcement-branches.ts'
import { enforcementCourtRefusal } from './enforcement-court-refusal.ts'
import { enforcementExecution } from './enforcement-execution.ts'
import { enforcementInstalments } from './enforcement-instalments.ts'
import { enforcementMeasures } from './enforcement-measures.ts'
import { enforcementRestriction } from './enforcement-restriction.ts'
import { guyang2026, guyangLate } from './guyang-2026.ts'
import { forestry } from './forestry.ts'
import { guyang } from './guyang.ts'
import { latePapers } from './late-papers.ts'
import { ownHands } from './own-hands.ts'
import { recusals } from './recusals.ts'
import { leads } from './leads.ts'
import { remedies } from './remedies.ts'
import { publicInterest } from './public-interest.ts'
import { publicInterestBranches } from './public-interest-branches.ts'
import { ownNumbers } from './own-numbers.ts'
import type { Scenario } from './scenario.ts'
import { supervision } from './supervision.ts'
import { uncommon } from './uncommon.ts'
import { transferOpinions } from './transfer-opinions.ts'

export const scenarios: readonly Scenario[] = [
  guyang,
  guyang2026,
  guyangLate,
  ...afterAcceptance,
  ...otherBranches,
  ...jurisdiction,
  ...remedies,
  ...supervision,
  ...afterFiling,
  ...latePapers,
  ...forestry,
  ...transferOpinions,
  ...uncommon,
  ...enforcementMeasures,
  ...enforcementHearing,
  ...enforcementRestriction,
  ...enforcementExecution,
  ...enforcementInstalments,
  ...enforcementCourtRefusal,
  ...enforcementBranches,
  ...ownHands,
  ...appraisals,
  ...items,
  ...approvals,
  ...recusals,
  ...leads,
  ...collaboration,
  ...jointWork,
  ...ownNumbers(publicInterest),
  ...ownNumbers(publicInterestBranches),
  ...ownNumbers(criminalArrest),
  ...ownNumbers(criminalProsecution),
  ...ownNumbers(criminalLinkage),
]
export const scenarioOf = (id: string): Scenario | undefined => scenarios.find((s) => s.id === id)
