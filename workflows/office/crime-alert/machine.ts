/** @module 涉罪通报: states and arrows, nothing else. */
import { chart } from '../../../src/engine/workflow.ts'
import type { steps } from './steps.ts'

const decided = {
  'feedbackAlert.filed': 'filed',
  'feedbackAlert.notNeeded': 'notNeeded',
  withdrawAlert: 'withdrawn',
} as const

export const machine = chart<typeof steps>().createMachine({
  id: 'crime-alert',
  initial: 'drafting',
  states: {
    drafting: { description: '待通报', on: { sendAlert: 'sent' } },
    sent: { description: '已通报，待公安机关接收', on: { receiveAlert: 'received', withdrawAlert: 'withdrawn' } },
    received: { description: '公安机关已接收', on: { 'feedbackAlert.preliminary': 'preliminary', ...decided } },
    preliminary: { description: '公安机关初查', on: { ...decided } },
    filed: { description: '公安机关已立案侦查', tags: ['closed'] },
    notNeeded: { description: '公安机关认为不需要初查、立案', tags: ['closed'] },
    withdrawn: { description: '已撤回通报', tags: ['closed'] },
  },
})
