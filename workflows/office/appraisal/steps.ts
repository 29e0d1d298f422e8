/** @module 鉴定、检测、认定: all steps. */
import { commissionSteps } from './steps-commission.ts'
import { opinionSteps } from './steps-opinion.ts'
import { workSteps } from './steps-work.ts'

export const steps = { ...commissionSteps, ...workSteps, ...opinionSteps }
