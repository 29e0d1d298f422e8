/** @module 民事公益诉讼: its steps, joined. */
import { announcementSteps } from './steps-announcement.ts'
import { openingSteps } from './steps-opening.ts'
import { reviewSteps } from './steps-review.ts'
import { supportSteps } from './steps-support.ts'

export const steps = { ...openingSteps, ...announcementSteps, ...reviewSteps, ...supportSteps }
