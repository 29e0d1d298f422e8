/** @module 鉴定、检测、认定: states and arrows, nothing else. */
import { chart } from '../../../src/engine/workflow.ts'
import type { steps } from './steps.ts'

/** Money, telling and showing change no state. */
const beside = {
  recordFee: {},
  shareWithEnforcer: {},
  shareWithPolice: {},
  shareWithProcuratorate: {},
  shareWithCourt: {},
} as const
const stop = { 'stopAppraisal.terminated': 'stopped', 'stopAppraisal.withdrawn': 'stopped' } as const
/** 检材 go there, are taken or refused, and come back; more may follow. */
const samples = { sendSamples: {}, 'recordSamples.refused': {}, returnSamples: {} } as const

export const machine = chart<typeof steps>().createMachine({
  id: 'appraisal',
  initial: 'preparing',
  states: {
    preparing: { description: '待委托', on: { commission: 'commissioned' } },
    commissioned: {
      description: '已委托，待受理',
      on: {
        ...samples,
        ...beside,
        ...stop,
        'recordSamples.accepted': 'working',
        acceptCommission: 'working',
        informPeriod: {},
        changeDue: {},
      },
    },
    working: {
      description: '鉴定中',
      on: {
        ...samples,
        ...beside,
        ...stop,
        'recordSamples.accepted': {},
        informPeriod: {},
        changeDue: {},
        pauseAppraisal: 'paused',
        receiveReport: 'reported',
      },
    },
    paused: {
      description: '鉴定中止',
      on: { ...samples, ...beside, ...stop, 'recordSamples.accepted': {}, resumeAppraisal: 'working' },
    },
    reported: {
      description: '已收到报告',
      on: { ...beside, informOpinion: {}, returnSamples: {}, recordObjection: 'objected', closeAppraisal: 'closed' },
    },
    objected: {
      description: '对鉴定意见有异议',
      on: {
        ...beside,
        informOpinion: {},
        returnSamples: {},
        'decideObjection.supplementary': 'reported',
        'decideObjection.again': 'reported',
        'decideObjection.rejected': 'reported',
      },
    },
    stopped: { description: '已终止或者撤回', on: { ...beside, returnSamples: {}, closeAppraisal: 'closed' } },
    closed: { description: '鉴定办结', tags: ['closed'] },
  },
})
