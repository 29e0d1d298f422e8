/** @module 联合督办: chart, steps, facts and documents joined. */
import { workflow } from '../../../src/engine/workflow.ts'
import { documents } from './documents.ts'
import { jointSupervisionFacts } from './facts.ts'
import { machine } from './machine.ts'
import { steps } from './steps.ts'

export const jointSupervision = workflow({
  kind: 'joint-supervision',
  version: 1,
  title: '联合督办',
  facts: jointSupervisionFacts,
  steps,
  machine,
  documents,
  openers: ['enforcer', 'police', 'procuratorate'],
  addressed: true,
  actless: true,
})
