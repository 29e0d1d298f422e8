/** @module 线索: states and arrows, nothing else. */
import { chart } from '../../../src/engine/workflow.ts'
import type { steps } from './steps.ts'

const beside = { supplementLead: {}, recordWithdrawal: {} } as const
const diversions = {
  'divertLead.opened': 'disposed',
  'divertLead.referred': 'referred',
  'divertLead.police': 'referred',
  'divertLead.merged': 'disposed',
  'divertLead.unfounded': 'disposed',
} as const

export const machine = chart<typeof steps>().createMachine({
  id: 'lead',
  initial: 'registering',
  states: {
    registering: { description: '待登记', on: { registerLead: 'registered' } },
    registered: {
      description: '已登记，待受理',
      on: {
        ...beside,
        'decideAcceptance.accepted': 'verifying',
        'decideAcceptance.declined': 'disposed',
        'decideAcceptance.repeated': 'disposed',
      },
    },
    verifying: { description: '已受理，初核中', on: { ...beside, verifyLead: {}, extendLead: {}, ...diversions } },
    referred: {
      description: '已转其他机关，待其结果',
      on: { recordReferralResult: 'disposed', takeBackLead: 'verifying', feedback: 'closed', closeLead: 'closed' },
    },
    disposed: { description: '已处理，待反馈', on: { feedback: 'closed', closeLead: 'closed' } },
    closed: { description: '线索已办结', tags: ['closed'] },
  },
})
