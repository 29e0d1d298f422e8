/** @module 涉案物品台账: a proceeding of any organ beside its own, one track for each batch. */
import { organSides } from '../../../src/domain/organ.ts'
import { workflow } from '../../../src/engine/workflow.ts'
import { documents } from './documents.ts'
import { itemFacts } from './facts.ts'
import { machine } from './machine.ts'
import { steps } from './steps.ts'

export const item = workflow({
  kind: 'item',
  version: 1,
  title: '涉案物品',
  facts: itemFacts,
  steps,
  machine,
  documents,
  openers: organSides,
})
