/** @module 生态环境损害赔偿: chart, steps, facts and documents joined. Opened by the department the claimant designates. */
import { workflow } from '../../src/engine/workflow.ts'
import { documents } from './documents.ts'
import { compensationFacts } from './facts.ts'
import { machine } from './machine.ts'
import { steps } from './steps.ts'

export const compensation = workflow({
  kind: 'compensation',
  version: 1,
  title: '生态环境损害赔偿',
  facts: compensationFacts,
  steps,
  machine,
  documents,
  openers: ['enforcer'],
})
