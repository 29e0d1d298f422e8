/** @module 联席会议: states and arrows, nothing else. */
import { chart } from '../../../src/engine/workflow.ts'
import type { steps } from './steps.ts'

export const machine = chart<typeof steps>().createMachine({
  id: 'joint-meeting',
  initial: 'planning',
  states: {
    planning: { description: '待召集', on: { convene: 'convened' } },
    convened: {
      description: '已召集',
      on: { postpone: {}, cancelMeeting: 'cancelled', recordMinutes: 'minuted' },
    },
    minuted: { description: '已形成纪要，待交办议定事项', on: { closeMeeting: 'closed' } },
    closed: { description: '会议办结', tags: ['closed'] },
    cancelled: { description: '会议取消', tags: ['closed'] },
  },
})
