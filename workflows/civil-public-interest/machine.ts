/** @module 民事公益诉讼: states and arrows, nothing else. */
import { chart } from '../../src/engine/workflow.ts'
import type { steps } from './steps.ts'

const beside = { referOtherLead: {}, reportObstruction: {}, chooseSuitRoute: {}, recordNonProsecution: {} } as const
const appraising = { commissionPilAppraisal: {}, receivePilAppraisal: {} } as const
const watching = { recordClaimantAnswer: {}, recordQualifiedSuit: {}, followUpHarm: {} } as const
const support = { closeCivilCase: 'closed', supportSuit: 'supporting' } as const
const extend = { 'extendReview.month': {}, 'extendReview.further': {} } as const

export const machine = chart<typeof steps>().createMachine({
  id: 'civil-public-interest',
  initial: 'found',
  states: {
    found: { description: '待登记线索', on: { registerPilLead: 'evaluating' } },
    evaluating: {
      description: '评估、初步调查',
      on: {
        investigatePreliminarily: {},
        referOtherLead: {},
        'transferPilLead.here': {},
        'transferPilLead.away': 'transferred',
        'openPublicInterest.opened': 'investigating',
        'openPublicInterest.notOpened': 'notOpened',
      },
    },
    investigating: {
      description: '已公益诉讼立案，调查中',
      on: { investigateHarm: {}, ...appraising, ...beside, concludeInvestigation: 'investigated' },
    },
    investigated: {
      description: '调查终结，待决定终结案件或者发布公告',
      on: { ...support, ...beside, ...watching, announceBeforeSuit: 'announced' },
    },
    announced: { description: '诉前公告期间', on: { ...watching, ...beside, endAnnouncementPeriod: 'reviewing' } },
    reviewing: {
      description: '审查起诉',
      on: { ...watching, ...beside, ...appraising, ...extend, confirmSilence: {}, concludeReview: 'reviewed' },
    },
    reviewed: {
      description: '审查终结，待决定',
      on: {
        ...support,
        ...beside,
        ...watching,
        ...extend,
        confirmSilence: {},
        'transferForSuit.here': 'reviewing',
        'transferForSuit.away': 'transferred',
        'fileCivilSuit.separate': 'filed',
        'fileCivilSuit.incidental': 'filed',
      },
    },
    supporting: {
      description: '支持起诉',
      on: { withdrawSupport: 'withdrawing', endSupport: 'supported' },
    },
    withdrawing: { description: '已决定撤回支持起诉，待提交人民法院', on: { submitWithdrawal: 'supportWithdrawn' } },
    filed: { description: '已起诉，待报上一级备案', on: { reportIndictment: 'inCourt' } },
    inCourt: { description: '已起诉并备案，转人民法院审理', tags: ['closed'] },
    closed: { description: '终结案件', tags: ['closed'] },
    notOpened: { description: '不立案（公益诉讼）', tags: ['closed'] },
    transferred: { description: '已移送其他人民检察院', tags: ['closed'] },
    supported: { description: '支持起诉完毕', tags: ['closed'] },
    supportWithdrawn: { description: '已撤回支持起诉', tags: ['closed'] },
  },
})
