/** @module 回避: states and arrows, nothing else. A decision ends it; a 复议 of the decision opens it once more. */
import { chart } from '../../../src/engine/workflow.ts'
import type { steps } from './steps.ts'

export const machine = chart<typeof steps>().createMachine({
  id: 'recusal',
  initial: 'drafting',
  states: {
    drafting: { description: '待登记回避申请', on: { applyRecusal: 'applied' } },
    applied: {
      description: '回避申请待决定',
      on: { 'decideRecusal.recused': 'recused', 'decideRecusal.refused': 'refused', withdrawRecusal: 'withdrawn' },
    },
    recused: { description: '已决定回避', tags: ['closed'], on: { requestRecusalReview: 'reviewing' } },
    refused: { description: '已驳回回避申请', tags: ['closed'], on: { requestRecusalReview: 'reviewing' } },
    reviewing: {
      description: '回避决定复议中',
      on: {
        'decideRecusalReview.recusalUpheld': 'recused',
        'decideRecusalReview.refusalUpheld': 'refused',
        'decideRecusalReview.lifted': 'lifted',
        'decideRecusalReview.recusedOnReview': 'recused',
      },
    },
    lifted: { description: '复议撤销回避', tags: ['closed'] },
    withdrawn: { description: '回避申请已撤回', tags: ['closed'] },
  },
})
