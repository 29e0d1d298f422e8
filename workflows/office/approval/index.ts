/** @module 审批: chart, steps and facts joined. Opened by any organ on a track of its own, which it arises from. */
import { organSides } from '../../../src/domain/organ.ts'
import { workflow } from '../../../src/engine/workflow.ts'
import { approvalFacts } from './facts.ts'
import { machine } from './machine.ts'
import { steps } from './steps.ts'

export const approval = workflow({
  kind: 'approval',
  version: 1,
  title: '内部审批',
  facts: approvalFacts,
  steps,
  machine,
  documents: {},
  openers: organSides,
  actless: true,
  inner: true,
})
