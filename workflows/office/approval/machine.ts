/** @module 审批: states and arrows, nothing else. */
import { chart } from '../../../src/engine/workflow.ts'
import type { steps } from './steps.ts'

export const machine = chart<typeof steps>().createMachine({
  id: 'approval',
  initial: 'drafting',
  states: {
    drafting: { description: '待提请', on: { submit: 'pending', endApproval: 'ended' } },
    pending: {
      description: '审批中',
      on: {
        endorse: {},
        approve: 'approved',
        'sendBack.toSubmitter': 'returned',
        'sendBack.toEarlier': {},
        addSigner: {},
        passOn: {},
        assign: {},
        withdraw: 'withdrawn',
        endApproval: 'ended',
      },
    },
    returned: { description: '退回修改', on: { resubmit: 'pending', endApproval: 'ended' } },
    approved: { description: '已批准并办理', tags: ['closed'] },
    withdrawn: { description: '已撤回', tags: ['closed'] },
    ended: { description: '审批终止', tags: ['closed'] },
  },
})
