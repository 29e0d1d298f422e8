/** @module 行政执法: its steps. */
import { detentionSteps } from './steps-detention.ts'
import { despiteSteps } from './steps-despite.ts'
import { executionSteps } from './steps-execution.ts'
import { closingSteps } from './steps-closing.ts'
import { courtAppealSteps } from './steps-court-appeal.ts'
import { courtSteps } from './steps-court.ts'
import { dailySteps } from './steps-daily.ts'
import { investigationSteps } from './steps-investigation.ts'
import { measureSteps } from './steps-measures.ts'
import { noticeSteps } from './steps-notice.ts'
import { productionSteps } from './steps-production.ts'
import { remedySteps } from './steps-remedies.ts'
import { reverseSteps } from './steps-reverse.ts'
import { substituteSteps } from './steps-substitute.ts'
import { suspendSteps } from './steps-suspend.ts'

export const steps = {
  ...investigationSteps,
  ...suspendSteps,
  ...measureSteps,
  ...noticeSteps,
  ...despiteSteps,
  ...productionSteps,
  ...executionSteps,
  ...dailySteps,
  ...remedySteps,
  ...courtSteps,
  ...courtAppealSteps,
  ...substituteSteps,
  ...detentionSteps,
  ...reverseSteps,
  ...closingSteps,
}
