/** @module 侦查与刑事检察: its steps, in the order of law/linkage.md §1 steps 14–17 and 23. */
import { arrestSteps } from './steps-arrest.ts'
import { correctionSteps } from './steps-correction.ts'
import { custodySteps } from './steps-custody.ts'
import { investigationCustodySteps } from './steps-investigation-custody.ts'
import { nonProsecutionSteps } from './steps-nonprosecution.ts'
import { prosecutionSteps } from './steps-prosecution.ts'
import { remedySteps } from './steps-remedies.ts'

export const steps = {
  ...custodySteps,
  ...arrestSteps,
  ...investigationCustodySteps,
  ...correctionSteps,
  ...prosecutionSteps,
  ...nonProsecutionSteps,
  ...remedySteps,
}
