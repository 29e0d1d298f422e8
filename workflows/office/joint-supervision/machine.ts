/** @module 联合督办: states and arrows, nothing else. */
import { chart } from '../../../src/engine/workflow.ts'
import type { steps } from './steps.ts'

export const machine = chart<typeof steps>().createMachine({
  id: 'joint-supervision',
  initial: 'drafting',
  states: {
    drafting: { description: '待挂牌', on: { listCase: 'listed' } },
    listed: {
      description: '挂牌督办中',
      on: {
        'reportProgress.progress': {},
        'reportProgress.done': 'reported',
        urge: {},
        changeDue: {},
        'delist.cancelled': 'delisted',
      },
    },
    reported: {
      description: '已报告完成，待解除挂牌',
      on: { returnReport: 'listed', 'delist.completed': 'delisted', 'delist.cancelled': 'delisted' },
    },
    delisted: { description: '已解除挂牌', tags: ['closed'] },
  },
})
