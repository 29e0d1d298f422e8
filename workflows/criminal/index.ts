/** @module 侦查与刑事检察: chart, steps, facts and documents joined. The procuratorate opens it where the police do not work here. */
import { workflow } from '../../src/engine/workflow.ts'
import { documents } from './documents.ts'
import { criminalFacts } from './facts.ts'
import { machine } from './machine.ts'
import { steps } from './steps.ts'

export const criminal = workflow({
  kind: 'criminal',
  version: 1,
  title: '侦查与刑事检察',
  facts: criminalFacts,
  steps,
  machine,
  documents,
  openers: ['police', 'procuratorate'],
})
