/** @module 职务犯罪线索移送: states and arrows, nothing else. */
import { chart } from '../../../src/engine/workflow.ts'
import type { steps } from './steps.ts'

export const machine = chart<typeof steps>().createMachine({
  id: 'duty-lead',
  initial: 'found',
  states: {
    found: { description: '待登记', on: { registerDutyLead: 'registered' } },
    registered: {
      description: '已登记，待决定',
      on: { 'sendDutyLead.supervision': 'sent', 'sendDutyLead.procuratorate': 'sent', dropDutyLead: 'dropped' },
    },
    sent: { description: '已移送，待反馈', on: { recordDutyResult: 'answered' } },
    answered: { description: '已登记处理结果', tags: ['closed'] },
    dropped: { description: '不移送', tags: ['closed'], on: { registerDutyLead: 'registered' } },
  },
})
