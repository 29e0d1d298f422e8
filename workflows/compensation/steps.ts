/** @module 生态环境损害赔偿: its steps, joined. */
import { claimSteps } from './steps-claim.ts'
import { courtSteps } from './steps-court.ts'
import { damageSteps } from './steps-damage.ts'
import { negotiationSteps } from './steps-negotiation.ts'
import { performanceSteps } from './steps-performance.ts'

export const steps = { ...claimSteps, ...damageSteps, ...negotiationSteps, ...courtSteps, ...performanceSteps }
