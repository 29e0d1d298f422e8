/** @module 线索: chart, steps, facts and documents joined. Any organ opens one, before any act is known. */
import { organSides } from '../../../src/domain/organ.ts'
import { workflow } from '../../../src/engine/workflow.ts'
import { documents } from './documents.ts'
import { leadFacts } from './facts.ts'
import { machine } from './machine.ts'
import { steps } from './steps.ts'

export const lead = workflow({
  kind: 'lead',
  version: 1,
  title: '线索',
  facts: leadFacts,
  steps,
  machine,
  documents,
  openers: organSides,
  actless: true,
})
