/** @module 回避: chart, steps, facts and documents joined. */
import { organSides } from '../../../src/domain/organ.ts'
import { workflow } from '../../../src/engine/workflow.ts'
import { documents } from './documents.ts'
import { recusalFacts } from './facts.ts'
import { machine } from './machine.ts'
import { steps } from './steps.ts'

export const recusal = workflow({
  kind: 'recusal',
  version: 1,
  title: '回避',
  facts: recusalFacts,
  steps,
  machine,
  documents,
  openers: organSides,
  actless: true,
  inner: true,
})
