/** @module 移送公安: chart, steps, facts and documents joined. */
import { workflow } from '../../src/engine/workflow.ts'
import { bureauDocuments } from './documents-bureau.ts'
import { policeDocuments } from './documents-police.ts'
import { resultDocuments } from './documents-results.ts'
import { supervisionDocuments } from './documents-supervision.ts'
import { documents } from './documents.ts'
import { transferFacts } from './facts.ts'
import { machine } from './machine.ts'
import { steps } from './steps.ts'

export const policeTransfer = workflow({
  kind: 'police-transfer',
  version: 1,
  title: '移送公安',
  facts: transferFacts,
  steps,
  machine,
  documents: {
    ...documents,
    ...policeDocuments,
    ...bureauDocuments,
    ...supervisionDocuments,
    ...resultDocuments,
  },
})
