/** @module 职务犯罪线索移送: chart, steps and facts joined. */
import { organSides } from '../../../src/domain/organ.ts'
import { workflow } from '../../../src/engine/workflow.ts'
import { dutyLeadFacts } from './facts.ts'
import { machine } from './machine.ts'
import { steps } from './steps.ts'

export const dutyLead = workflow({
  kind: 'duty-lead',
  version: 1,
  title: '职务犯罪线索移送',
  facts: dutyLeadFacts,
  steps,
  machine,
  documents: {},
  openers: organSides,
  actless: true,
  inner: true,
})
