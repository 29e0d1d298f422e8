/** @module 行政执法: its steps. */
import { executionSteps } from './steps-execution.ts'
import { investigationSteps } from './steps-investigation.ts'
import { measureSteps } from './steps-measures.ts'
import { noticeSteps } from './steps-notice.ts'
import { productionSteps } from './steps-production.ts'
import { suspendSteps } from './steps-suspend.ts'

export const steps = {
  ...investigationSteps,
  ...suspendSteps,
  ...measureSteps,
  ...noticeSteps,
  ...productionSteps,
  ...executionSteps,
}
