/** @module 行政执法: its steps. */
import { executionSteps } from './steps-execution.ts'
import { investigationSteps } from './steps-investigation.ts'
import { measureSteps } from './steps-measures.ts'
import { noticeSteps } from './steps-notice.ts'

export const steps = { ...investigationSteps, ...measureSteps, ...noticeSteps, ...executionSteps }
