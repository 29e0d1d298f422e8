/** @module 反向衔接: chart, steps, facts and documents joined. Apart from `criminal`, because the bureau sees this and not that. */
import { workflow } from '../../src/engine/workflow.ts'
import { documents } from './documents.ts'
import { reverseLinkageFacts } from './facts.ts'
import { machine } from './machine.ts'
import { steps } from './steps.ts'

export const reverseLinkage = workflow({
  kind: 'reverse-linkage',
  version: 1,
  title: '反向衔接',
  facts: reverseLinkageFacts,
  steps,
  machine,
  documents,
  openers: ['procuratorate'],
})
