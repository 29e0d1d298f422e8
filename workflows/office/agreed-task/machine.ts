/** @module 议定事项: states and arrows, nothing else. */
import { chart } from '../../../src/engine/workflow.ts'
import type { steps } from './steps.ts'

export const machine = chart<typeof steps>().createMachine({
  id: 'agreed-task',
  initial: 'drafting',
  states: {
    drafting: { description: '待交办', on: { assignTask: 'assigned' } },
    assigned: {
      description: '办理中',
      on: {
        'reportTask.progress': {},
        'reportTask.done': 'reported',
        askChange: 'changeAsked',
        cancelTask: 'cancelled',
      },
    },
    changeAsked: {
      description: '已提出变更期限，待答复',
      on: {
        'decideChange.agreed': 'assigned',
        'decideChange.refused': 'assigned',
        'reportTask.done': 'reported',
        cancelTask: 'cancelled',
      },
    },
    reported: { description: '已反馈办结，待确认', on: { confirmTask: 'done', returnTask: 'assigned' } },
    done: { description: '事项办结', tags: ['closed'] },
    cancelled: { description: '事项撤销', tags: ['closed'] },
  },
})
