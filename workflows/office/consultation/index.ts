/** @module 双向咨询: chart, steps, facts and documents joined. */
import { workflow } from '../../../src/engine/workflow.ts'
import { documents } from './documents.ts'
import { consultationFacts } from './facts.ts'
import { machine } from './machine.ts'
import { steps } from './steps.ts'

export const consultation = workflow({
  kind: 'consultation',
  version: 1,
  title: '双向咨询',
  facts: consultationFacts,
  steps,
  machine,
  documents,
  openers: ['enforcer', 'police', 'procuratorate'],
  addressed: true,
  actless: true,
})
