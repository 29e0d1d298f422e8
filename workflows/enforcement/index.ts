/** @module 行政执法: chart, steps and facts joined. */
import { workflow } from '../../src/engine/workflow.ts'
import { decisionDocuments } from './documents-decision.ts'
import { measureDocuments } from './documents-measures.ts'
import { noticeDocuments } from './documents-notice.ts'
import { openingDocuments } from './documents-opening.ts'
import { enforcementFacts } from './facts.ts'
import { machine } from './machine.ts'
import { steps } from './steps.ts'

export const enforcement = workflow({
  kind: 'enforcement',
  version: 1,
  title: '行政执法',
  facts: enforcementFacts,
  steps,
  machine,
  documents: { ...openingDocuments, ...measureDocuments, ...noticeDocuments, ...decisionDocuments },
})
