/** @module 移送公安: states and arrows, nothing else. No remedy is lost: a track closes when the bureau accepts or nothing more is open. */
import { chart } from '../../src/engine/workflow.ts'
import type { steps } from './steps.ts'

/** 平台录入 and the bureau's receipt of a notice change no state. */
const entering = { enterPlatform: {} } as const
const signing = { signForNotice: {} } as const
const office = { ...entering, ...signing } as const
/** 通知撤销案件, 复议, 复核 (刑诉规则 563–565). A change of the notice gives the case back where it was. */
const ordered = <Back extends string, Review extends string, Higher extends string, Upheld extends string>(
  back: Back,
  review: Review,
  upheld: Upheld,
  higher: Higher,
) => ({
  ordered: { withdrawFiling: 'withdrawn', requestWithdrawalReview: review, correctPolice: {}, ...entering },
  review: { 'decideWithdrawalReview.changed': back, 'decideWithdrawalReview.upheld': upheld, ...entering },
  upheld: { withdrawFiling: 'withdrawn', requestHigherReview: higher, ...entering },
  higher: { 'recordHigherReview.changed': back, 'recordHigherReview.upheld': upheld, ...entering },
})
const beforeItems = ordered('filedNotified', 'withdrawalReview', 'withdrawalUpheld', 'withdrawalHigher')
const afterItems = ordered('handedOver', 'lateWithdrawalReview', 'lateWithdrawalUpheld', 'lateWithdrawalHigher')

export const machine = chart<typeof steps>().createMachine({
  id: 'police-transfer',
  initial: 'preparing',
  states: {
    preparing: { description: '待成立专案组', on: { formTeam: 'teamFormed' } },
    teamFormed: { description: '专案组核实', on: { formTeam: {}, submitReport: 'reported' } },
    reported: {
      description: '待主要负责人审批',
      // A second report (4c, 退回再查) has no statutory basis and does not stop D-01: it stays here.
      on: { submitReport: {}, 'decideTransfer.approved': 'approved', 'decideTransfer.refused': 'refused' },
    },
    approved: { description: '已批准，待移送', on: { dispatch: 'dispatched' } },
    refused: { description: '不批准移送', tags: ['closed'], on: { submitReport: 'reported' } },
    dispatched: {
      description: '已移送，待公安机关回执',
      on: {
        acknowledge: 'accepted',
        refuseReceipt: 'receiptRefused',
        ...entering,
        'decideFiling.filed': 'filed',
        'decideFiling.declined': 'declined',
      },
    },
    receiptRefused: {
      description: '公安机关不接受移送案件',
      on: {
        adviseSupervision: 'supervisionAdvised',
        acknowledge: 'accepted',
        'decideFiling.filed': 'filed',
        'decideFiling.declined': 'declined',
      },
    },
    forwarded: {
      description: '已移送有管辖权的公安机关，待其接受',
      on: { acknowledge: 'accepted', 'decideFiling.filed': 'filed', 'decideFiling.declined': 'declined' },
    },
    returned: { description: '不属于公安机关管辖，已退回', tags: ['closed'], on: entering },
    accepted: {
      description: '公安机关立案审查',
      on: {
        requestCorrection: {},
        supplement: {},
        requestSupplementaryInvestigation: {},
        supplementaryInvestigation: {},
        forwardToCompetent: 'forwarded',
        returnNotPolice: 'returned',
        ...office,
        'decideFiling.verifyClue': {},
        'decideFiling.complex': {},
        'decideFiling.filed': 'filed',
        'decideFiling.declined': 'declined',
        lapseFiling: 'lapsed',
      },
    },
    lapsed: {
      description: '公安机关逾期未作决定',
      on: {
        adviseSupervision: 'supervisionAdvised',
        supplement: {},
        supplementaryInvestigation: {},
        forwardToCompetent: 'forwarded',
        returnNotPolice: 'returned',
        // Extended after it had run out: recorded, and it stays 逾期.
        'decideFiling.verifyClue': {},
        'decideFiling.complex': {},
        'decideFiling.filed': 'filed',
        'decideFiling.declined': 'declined',
        ...signing,
      },
    },
    filed: {
      description: '公安机关已决定立案',
      on: { 'notifyDecision.filed': 'filedNotified', withdrawFiling: 'withdrawn', ...entering },
    },
    declined: {
      description: '公安机关决定不予立案',
      on: { 'notifyDecision.declined': 'declinedNotified', handOverForPenalty: {} },
    },
    filedNotified: {
      description: '已收立案通知，待移交物品',
      on: {
        'handOverItems.partial': {},
        'handOverItems.complete': 'handedOver',
        'reportInvestigation.ongoing': {},
        'reportInvestigation.concluded': {},
        urgePolice: {},
        withdrawFiling: 'withdrawn',
        orderWithdrawal: 'withdrawalOrdered',
        ...office,
      },
    },
    declinedNotified: {
      description: '已收不予立案通知，可以申请复议或者建议立案监督',
      on: {
        requestReconsideration: 'reconsidering',
        adviseSupervision: 'supervisionAdvised',
        handOverForPenalty: {},
        acceptDeclined: 'settled',
        ...office,
      },
    },
    reconsidering: {
      description: '公安机关复议（对不予立案）',
      on: {
        'decideReconsideration.filed': 'filed',
        ...entering,
        'decideReconsideration.upheld': 'upheld',
        adviseSupervision: 'supervisionAdvised',
      },
    },
    upheld: {
      description: '复议维持不予立案',
      on: { adviseSupervision: 'supervisionAdvised', handOverForPenalty: {}, acceptDeclined: 'settled', ...office },
    },
    supervisionAdvised: {
      description: '已建议立案监督，待人民检察院审查',
      on: {
        'askReasons.notFiled': 'reasonsAsked',
        ...entering,
        'askReasons.overdue': 'reasonsAsked',
        'answerNotOverdue.verifyClue': 'accepted',
        'answerNotOverdue.complex': 'accepted',
        'decideFiling.filed': 'filed',
        'decideFiling.declined': 'declined',
        handOverForPenalty: {},
      },
    },
    reasonsAsked: {
      description: '人民检察院已要求公安机关说明理由',
      on: {
        stateReasons: 'reasonsStated',
        'decideSupervision.filingOrdered': 'filingOrdered',
        correctPolice: {},
        'decideFiling.filed': 'filed',
        'decideFiling.declined': 'declined',
      },
    },
    reasonsStated: {
      description: '公安机关已说明理由，待人民检察院决定',
      on: {
        'decideSupervision.reasonsHold': 'reasonsHold',
        'decideSupervision.filingOrdered': 'filingOrdered',
        'decideFiling.filed': 'filed',
        'decideFiling.declined': 'declined',
      },
    },
    filingOrdered: {
      description: '人民检察院已通知立案',
      on: { fileOnNotice: 'filed', correctPolice: {} },
    },
    reasonsHold: { description: '不立案理由成立，待告知', on: { informReasons: 'reasonsInformed' } },
    reasonsInformed: {
      description: '不立案理由成立，已告知',
      tags: ['closed'],
      on: { handOverForPenalty: {}, ...entering },
    },
    settled: { description: '接受不予立案，依法作出处理', tags: ['closed'], on: entering },
    handedOver: {
      description: '移送完毕',
      tags: ['closed'],
      on: {
        'reportInvestigation.ongoing': {},
        'reportInvestigation.concluded': {},
        urgePolice: {},
        withdrawFiling: 'withdrawn',
        orderWithdrawal: 'lateWithdrawalOrdered',
        ...entering,
      },
    },
    withdrawalOrdered: { description: '人民检察院已通知撤销案件', on: beforeItems.ordered },
    withdrawalReview: { description: '人民检察院复议撤销案件通知', on: beforeItems.review },
    withdrawalUpheld: { description: '复议、复核维持撤销案件通知', on: beforeItems.upheld },
    withdrawalHigher: { description: '上一级人民检察院复核撤销案件通知', on: beforeItems.higher },
    lateWithdrawalOrdered: { description: '人民检察院已通知撤销案件（物品已移交）', on: afterItems.ordered },
    lateWithdrawalReview: { description: '人民检察院复议撤销案件通知（物品已移交）', on: afterItems.review },
    lateWithdrawalUpheld: { description: '复议、复核维持撤销案件通知（物品已移交）', on: afterItems.upheld },
    lateWithdrawalHigher: { description: '上一级人民检察院复核撤销案件通知（物品已移交）', on: afterItems.higher },
    withdrawn: { description: '公安机关已撤销案件', on: { notifyWithdrawal: 'withdrawnNotified', ...entering } },
    withdrawnNotified: {
      description: '已收撤销案件通知，可以建议立案监督',
      on: {
        adviseSupervision: 'supervisionAdvised',
        handOverForPenalty: {},
        acceptDeclined: 'settled',
        ...office,
      },
    },
  },
})
