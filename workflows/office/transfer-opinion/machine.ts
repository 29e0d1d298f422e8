/** @module 监督移送: states and arrows, nothing else. */
import { chart } from '../../../src/engine/workflow.ts'
import type { steps } from './steps.ts'

export const machine = chart<typeof steps>().createMachine({
  id: 'transfer-opinion',
  initial: 'found',
  states: {
    found: { description: '待登记', on: { registerClue: 'reviewing' } },
    reviewing: {
      description: '审查应否移送',
      on: {
        inquire: 'inquiring',
        'decideOpinion.issued': 'issued',
        'decideOpinion.notNeeded': 'notNeeded',
      },
    },
    inquiring: {
      description: '已查询、调阅，待提供材料',
      on: {
        provideMaterials: 'reviewing',
        'decideOpinion.issued': 'issued',
        'decideOpinion.notNeeded': 'notNeeded',
      },
    },
    issued: {
      description: '已提出建议移送的检察意见',
      on: {
        'reportExecution.transferred': 'transferred',
        'reportExecution.objected': 'objected',
        reportNonCompliance: {},
        withdrawOpinion: 'withdrawn',
      },
    },
    objected: {
      description: '行政执法机关不同意移送，待处理',
      on: {
        'reportExecution.transferred': 'transferred',
        maintainOpinion: 'issued',
        reportNonCompliance: {},
        withdrawOpinion: 'withdrawn',
      },
    },
    transferred: { description: '已按检察意见移送', tags: ['closed'] },
    notNeeded: { description: '不提出检察意见', tags: ['closed'] },
    withdrawn: { description: '检察意见已撤回', tags: ['closed'] },
  },
})
