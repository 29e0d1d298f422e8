/** @module 提前介入: states and arrows, nothing else. */
import { chart } from '../../../src/engine/workflow.ts'
import type { steps } from './steps.ts'

export const machine = chart<typeof steps>().createMachine({
  id: 'early-intervention',
  initial: 'drafting',
  states: {
    drafting: { description: '待提起', on: { invite: 'invited', intervene: 'intervening' } },
    invited: {
      description: '已商请，待人民检察院答复',
      on: { 'respond.agreed': 'intervening', 'respond.declined': 'declined', withdrawInvitation: 'withdrawn' },
    },
    intervening: { description: '介入中', on: { giveOpinion: {}, replyOpinion: {}, endIntervention: 'ended' } },
    declined: { description: '人民检察院不同意介入', tags: ['closed'] },
    withdrawn: { description: '商请已撤回', tags: ['closed'] },
    ended: { description: '介入结束', tags: ['closed'] },
  },
})
