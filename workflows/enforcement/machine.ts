/** @module 行政执法: states and arrows, nothing else. */
import { chart } from '../../src/engine/workflow.ts'
import type { steps } from './steps.ts'

/** 查封扣押 and 登记保存 change no state: they run beside the investigation. */
const measures = {
  seize: {},
  extendSeizure: {},
  'releaseSeizure.released': {},
  'releaseSeizure.handedOver': {},
  'releaseSeizure.confiscated': {},
  registerEvidence: {},
  disposeRegistered: {},
} as const

const notice = {
  notifyPenalty: {},
  'hearStatement.heard': {},
  'hearStatement.waived': {},
  'requestHearing.inTime': {},
  'requestHearing.late': {},
  noticeHearing: {},
  'holdHearing.held': {},
  'holdHearing.abandoned': {},
  'legalReview.passed': {},
  'legalReview.returned': {},
  collectiveDiscussion: {},
} as const

const restriction = { 'decideRestriction.part': {}, 'decideRestriction.whole': {}, carryOutRestriction: {} } as const

const substitute = {
  'decideSubstitute.planned': {},
  'decideSubstitute.immediate': {},
  urgeSubstitute: {},
  stopSubstitute: {},
  performSubstitute: {},
} as const
const detention = {
  'approveDetention.approved': {},
  'approveDetention.refused': {},
  dispatchDetention: {},
  receiveDetention: {},
  askDetentionEvidence: {},
  supplementDetention: {},
  'answerDetention.detained': {},
  'answerDetention.returned': {},
  copyDetention: {},
} as const
/** 检察意见 comes when it comes. */
const opinion = { receiveOpinion: {}, handleOpinion: {}, replyOpinion: {} } as const

export const machine = chart<typeof steps>().createMachine({
  id: 'enforcement',
  initial: 'registering',
  states: {
    registering: { description: '待登记线索', on: { registerLead: 'lead' } },
    lead: {
      description: '线索核查',
      on: {
        ...opinion,
        inspectSite: {},
        'openEnforcement.opened': 'investigating',
        'openEnforcement.notOpened': 'notOpened',
        'openEnforcement.referred': 'referred',
      },
    },
    investigating: {
      description: '立案调查',
      on: {
        inspectSite: {},
        orderCorrection: {},
        ...measures,
        'assessCrime.suspected': {},
        'assessCrime.notSuspected': {},
        ...notice,
        ...restriction,
        ...substitute,
        ...opinion,
        suspendInvestigation: 'suspended',
        allowFineDespiteTransfer: {},
        decideFine: 'penalised',
        closeEnforcement: 'closed',
      },
    },
    suspended: {
      description: '中止调查',
      on: {
        resumeInvestigation: 'investigating',
        ...opinion,
        orderCorrection: {},
        'releaseSeizure.released': {},
        'releaseSeizure.handedOver': {},
        'releaseSeizure.confiscated': {},
        disposeRegistered: {},
      },
    },
    penalised: {
      description: '已作出罚款决定',
      on: {
        orderCorrection: {},
        servePenalty: {},
        'recordPayment.full': {},
        'recordPayment.partial': {},
        deferPayment: {},
        carryOutRestriction: {},
        ...substitute,
        ...detention,
        ...opinion,
        copyPenalty: {},
        recheck: {},
        decideDaily: {},
        'recordRemedy.review': {},
        'recordRemedy.suit': {},
        'endRemedy.reviewed': {},
        'endRemedy.ended': {},
        'endRemedy.annulled': 'investigating',
        addSurcharge: {},
        urge: {},
        'recordStay.stopped': {},
        'recordStay.resumed': {},
        applyCourt: 'applied',
        appealCourtRefusal: {},
        'recordCourtAppeal.upheld': {},
        'recordCourtAppeal.accepted': 'beforeCourt',
        'recordCourtAppeal.granted': 'executing',
        ...measures,
        'assessCrime.suspected': {},
        'assessCrime.notSuspected': {},
        closeEnforcement: 'closed',
      },
    },
    applied: {
      description: '已申请人民法院强制执行',
      on: {
        'recordPayment.full': {},
        'recordPayment.partial': {},
        'acceptApplication.accepted': 'beforeCourt',
        'acceptApplication.notAccepted': 'penalised',
      },
    },
    beforeCourt: {
      description: '人民法院审查强制执行申请',
      on: {
        'recordPayment.full': {},
        'recordPayment.partial': {},
        'ruleExecution.granted': 'executing',
        'ruleExecution.refused': 'penalised',
      },
    },
    executing: {
      description: '人民法院强制执行',
      on: {
        'recordPayment.full': {},
        'recordPayment.partial': {},
        'endExecution.performed': 'penalised',
        'endExecution.terminated': 'penalised',
      },
    },
    // An opinion may come after the end too: what it asks for is handled and answered.
    notOpened: { description: '不予行政立案', tags: ['closed'], on: opinion },
    referred: { description: '已移送有管辖权的部门', tags: ['closed'], on: opinion },
    closed: { description: '行政案件已结案', tags: ['closed'], on: opinion },
  },
})
