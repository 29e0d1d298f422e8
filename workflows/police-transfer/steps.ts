/** @module 移送公安: its steps, in the order of law/linkage.md §1 steps 3–9. */
import { acceptanceSteps } from './steps-acceptance.ts'
import { afterFilingSteps } from './steps-after-filing.ts'
import { bureauSteps } from './steps-bureau.ts'
import { policeSteps } from './steps-police.ts'
import { remedySteps } from './steps-remedies.ts'
import { resultSteps } from './steps-results.ts'
import { supervisionSteps } from './steps-supervision.ts'

export const steps = {
  ...bureauSteps,
  ...policeSteps,
  ...acceptanceSteps,
  ...remedySteps,
  ...supervisionSteps,
  ...afterFilingSteps,
  ...resultSteps,
}
