/** @module 监督移送: chart, steps and facts joined. */
import { workflow } from '../../../src/engine/workflow.ts'
import { transferOpinionFacts } from './facts.ts'
import { machine } from './machine.ts'
import { steps } from './steps.ts'

export const transferOpinion = workflow({
  kind: 'transfer-opinion',
  version: 1,
  title: '监督移送',
  facts: transferOpinionFacts,
  steps,
  machine,
  documents: {},
  openers: ['procuratorate'],
  addressed: true,
})
