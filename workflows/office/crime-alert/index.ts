/** @module 涉罪通报: chart, steps, facts and documents joined. */
import { workflow } from '../../../src/engine/workflow.ts'
import { documents } from './documents.ts'
import { crimeAlertFacts } from './facts.ts'
import { machine } from './machine.ts'
import { steps } from './steps.ts'

export const crimeAlert = workflow({
  kind: 'crime-alert',
  version: 1,
  title: '涉罪通报',
  facts: crimeAlertFacts,
  steps,
  machine,
  documents,
  actless: true,
})
