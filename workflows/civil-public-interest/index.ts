/** @module 民事公益诉讼: chart, steps, facts and documents joined. Opened by a procuratorate; secret until the announcement. */
import { workflow } from '../../src/engine/workflow.ts'
import { documents } from './documents.ts'
import { civilPublicInterestFacts } from './facts.ts'
import { machine } from './machine.ts'
import { steps } from './steps.ts'

export const civilPublicInterest = workflow({
  kind: 'civil-public-interest',
  version: 1,
  title: '民事公益诉讼',
  facts: civilPublicInterestFacts,
  steps,
  machine,
  documents,
  openers: ['procuratorate'],
})
