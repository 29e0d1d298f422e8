/** @module 生态环境损害赔偿: states and arrows, nothing else. */
import { chart } from '../../src/engine/workflow.ts'
import type { steps } from './steps.ts'

const telling = { notifyProcuratorate: {}, answerAnnouncement: {} } as const
const terminate = { terminateClaim: 'terminated' } as const
const sue = { fileCompensationSuit: 'suing' } as const

export const machine = chart<typeof steps>().createMachine({
  id: 'compensation',
  initial: 'found',
  states: {
    found: {
      description: '待筛查线索',
      on: { 'screenLead.kept': 'checking', 'screenLead.screenedOut': 'screenedOut' },
    },
    checking: {
      description: '初步核查',
      on: {
        answerAnnouncement: {},
        checkPreliminarily: {},
        'decideClaim.started': 'investigating',
        'decideClaim.notStarted': 'notStarted',
        'decideClaim.referred': 'referred',
      },
    },
    investigating: {
      description: '已启动索赔，损害调查',
      on: { ...telling, ...terminate, investigateDamage: {}, determineLosses: 'determined' },
    },
    determined: {
      description: '损害已经查明，待启动磋商',
      on: {
        ...telling,
        ...terminate,
        determineLosses: {},
        sendNegotiationNotice: 'noticed',
        failNegotiation: 'failed',
      },
    },
    noticed: {
      description: '已送达索赔磋商告知书，待答复',
      on: {
        ...telling,
        ...terminate,
        'answerNotice.agreed': 'negotiating',
        'answerNotice.refused': 'failed',
        failNegotiation: 'failed',
      },
    },
    negotiating: {
      description: '索赔磋商',
      on: {
        ...telling,
        ...terminate,
        holdNegotiation: {},
        signAgreement: 'performing',
        failNegotiation: 'failed',
      },
    },
    failed: {
      description: '磋商不成，待起诉',
      on: { ...telling, ...terminate, ...sue, renegotiate: 'negotiating', decideNoSuit: 'noSuit' },
    },
    performing: {
      description: '履行赔偿协议或者裁判',
      on: {
        ...telling,
        ...sue,
        applyConfirmation: 'confirming',
        recordBreach: {},
        applyEnforcement: {},
        recordPayment: {},
        planRestoration: {},
        completeRestoration: 'restored',
        closeClaim: 'closed',
      },
    },
    confirming: {
      description: '司法确认',
      on: {
        publishAgreement: {},
        'decideConfirmation.confirmed': 'performing',
        'decideConfirmation.dismissed': 'dismissed',
      },
    },
    dismissed: {
      description: '司法确认申请被驳回',
      on: { ...sue, renegotiate: 'negotiating', signAgreement: 'performing' },
    },
    suing: {
      description: '生态环境损害赔偿诉讼中',
      on: {
        'recordSuitResult.supported': 'performing',
        'recordSuitResult.rejected': 'lost',
        'recordSuitResult.withdrawn': 'failed',
      },
    },
    restored: {
      description: '修复完成，待效果评估',
      on: {
        'evaluateRestoration.met': 'evaluated',
        'evaluateRestoration.notMet': 'performing',
        'evaluateRestoration.exempt': 'evaluated',
      },
    },
    evaluated: { description: '修复效果已经评估', on: { recordPayment: {}, closeClaim: 'closed' } },
    closed: { description: '索赔结案', tags: ['closed'] },
    screenedOut: { description: '线索筛除', tags: ['closed'] },
    notStarted: {
      description: '不启动索赔',
      tags: ['closed'],
      on: { feedBackNotStarted: {}, answerAnnouncement: {}, reconsiderStart: 'checking' },
    },
    referred: { description: '已移送有权索赔的部门', tags: ['closed'] },
    terminated: { description: '终止索赔', tags: ['closed'] },
    noSuit: { description: '磋商不成，不起诉', tags: ['closed'], on: telling },
    lost: { description: '赔偿诉讼请求被驳回', tags: ['closed'] },
  },
})
