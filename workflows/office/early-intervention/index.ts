/** @module 提前介入: chart, steps, facts and documents joined. */
import { workflow } from '../../../src/engine/workflow.ts'
import { documents } from './documents.ts'
import { earlyInterventionFacts } from './facts.ts'
import { machine } from './machine.ts'
import { steps } from './steps.ts'

export const earlyIntervention = workflow({
  kind: 'early-intervention',
  version: 1,
  title: '提前介入',
  facts: earlyInterventionFacts,
  steps,
  machine,
  documents,
  openers: ['police', 'procuratorate'],
  actless: true,
})
