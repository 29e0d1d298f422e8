/** @module 涉案物品台账: all steps. */
import { custodySteps } from './steps-custody.ts'
import { leavingSteps } from './steps-leaving.ts'

export const steps = { ...custodySteps, ...leavingSteps }
