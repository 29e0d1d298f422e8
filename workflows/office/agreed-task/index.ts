/** @module 议定事项: chart, steps, facts joined. */
import { workflow } from '../../../src/engine/workflow.ts'
import { agreedTaskFacts } from './facts.ts'
import { machine } from './machine.ts'
import { steps } from './steps.ts'

export const agreedTask = workflow({
  kind: 'agreed-task',
  version: 1,
  title: '议定事项',
  facts: agreedTaskFacts,
  steps,
  machine,
  documents: {},
  openers: ['enforcer', 'police', 'procuratorate'],
  addressed: true,
  actless: true,
})
