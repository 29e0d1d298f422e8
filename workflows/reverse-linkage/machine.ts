/** @module 反向衔接: states and arrows, nothing else. */
import { chart } from '../../src/engine/workflow.ts'
import type { steps } from './steps.ts'

export const machine = chart<typeof steps>().createMachine({
  id: 'reverse-linkage',
  initial: 'found',
  states: {
    found: { description: '待移送行政检察', on: { handOverReview: 'handedOver' } },
    handedOver: { description: '已移送行政检察，待登记受理', on: { acceptReview: 'reviewing' } },
    reviewing: {
      description: '行政检察审查',
      on: {
        extendReview: {},
        askRemoteOpinion: 'remote',
        suspendReview: 'suspended',
        terminateReview: 'terminated',
        issueOpinion: 'opinionIssued',
      },
    },
    remote: { description: '征求异地人民检察院意见', on: { receiveRemoteOpinion: 'reviewing' } },
    suspended: { description: '中止审查', on: { resumeReview: 'reviewing', terminateReview: 'terminated' } },
    terminated: { description: '终结审查', tags: ['closed'] },
    opinionIssued: {
      description: '已提出检察意见，待行政机关回复',
      on: {
        urgeReply: {},
        withdrawOpinion: 'withdrawn',
        'replyOpinion.ongoing': {},
        'replyOpinion.penalised': 'replied',
        'replyOpinion.notPunished': 'replied',
        'replyOpinion.timeBarred': 'replied',
        'replyOpinion.notCompetent': 'replied',
      },
    },
    replied: { description: '行政机关已回复处理结果', tags: ['closed'] },
    withdrawn: { description: '检察意见已撤回', tags: ['closed'] },
  },
})
