/** @module 鉴定、检测、认定: a proceeding of any organ beside its own, one track for each commission. */
import { organSides } from '../../../src/domain/organ.ts'
import { workflow } from '../../../src/engine/workflow.ts'
import { documents } from './documents.ts'
import { appraisalFacts } from './facts.ts'
import { machine } from './machine.ts'
import { steps } from './steps.ts'

export const appraisal = workflow({
  kind: 'appraisal',
  version: 1,
  title: '鉴定、检测、认定',
  facts: appraisalFacts,
  steps,
  machine,
  documents,
  openers: organSides,
})
