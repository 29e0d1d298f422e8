/** @module 行政执法: chart, steps and facts joined. */
import { workflow } from '../../src/engine/workflow.ts'
import { penaltyDocuments } from './documents-penalty.ts'
import { enforcementFacts } from './facts.ts'
import { machine } from './machine.ts'
import { steps } from './steps.ts'

export const enforcement = workflow({
  kind: 'enforcement',
  version: 1,
  title: '行政执法',
  facts: enforcementFacts,
  steps,
  machine,
  documents: penaltyDocuments,
})
