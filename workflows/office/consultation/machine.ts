/** @module 双向咨询: states and arrows, nothing else. */
import { chart } from '../../../src/engine/workflow.ts'
import type { steps } from './steps.ts'

const answered = {
  'reply.answered': 'answered',
  'reply.notOurs': 'answered',
  withdrawConsultation: 'withdrawn',
} as const

export const machine = chart<typeof steps>().createMachine({
  id: 'consultation',
  initial: 'drafting',
  states: {
    drafting: { description: '待发出', on: { askInWriting: 'asked', recordOral: 'recorded' } },
    asked: { description: '已书面咨询，待签收', on: { receive: 'received', ...answered } },
    received: { description: '已签收，待答复', on: { askMaterial: {}, supplyMaterial: {}, ...answered } },
    answered: { description: '已答复', tags: ['closed'] },
    withdrawn: { description: '已撤回', tags: ['closed'] },
    recorded: { description: '口头咨询已记录', tags: ['closed'] },
  },
})
