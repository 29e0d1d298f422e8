/** @module 侦查与刑事检察: states and arrows, nothing else. 强制措施 are facts beside the state: they go on through all of it. */
import { chart } from '../../src/engine/workflow.ts'
import type { steps } from './steps.ts'

const measures = {
  'changeMeasure.none': {},
  'changeMeasure.bail': {},
  'changeMeasure.surveillance': {},
  findUnrelatedProperty: {},
  releaseProperty: {},
  correctInvestigation: {},
  replyCorrection: {},
} as const
const firstDay = { sendToJail: {}, 'notifyFamily.notified': {}, 'notifyFamily.excepted': {}, interrogate: {} } as const
const custody = {
  requestCustodyExtension: {},
  'recordCustodyExtension.month': {},
  'recordCustodyExtension.two': {},
  'recordCustodyExtension.twoMore': {},
  'recordCustodyExtension.refused': {},
  recalculateCustody: {},
} as const
const ends = { 'endInvestigation.terminated': 'ended', 'endInvestigation.withdrawn': 'ended' } as const
/** Whatever stage the arrest is at, the investigation goes on. */
const investigating = {
  detain: {},
  ...firstDay,
  ...measures,
  ...custody,
  ...ends,
  'extendArrestRequest.fourDays': {},
  'extendArrestRequest.roaming': {},
  requestArrest: 'arrestReview',
  transferProsecution: 'prosecutionReview',
} as const
const nonProsecution = {
  'decideNonProsecution.statutory': 'notProsecuted',
  'decideNonProsecution.discretionary': 'notProsecuted',
  'decideNonProsecution.doubtful': 'notProsecuted',
  'decideNonProsecution.special': 'notProsecuted',
} as const
/** 刑诉法 179–180, 刑诉规则 472: open against 附条件不起诉 too, but for the victim's own suit. */
const remedies = {
  requestNonProsecutionReconsideration: {},
  'decideNonProsecutionReconsideration.upheld': {},
  'decideNonProsecutionReconsideration.changed': 'revoked',
  requestNonProsecutionReview: {},
  'recordNonProsecutionReview.upheld': {},
  'recordNonProsecutionReview.changed': 'revoked',
  registerVictimAppeal: {},
  extendAppealReview: {},
  'decideAppeal.upheld': {},
  'decideAppeal.changed': 'revoked',
} as const

export const machine = chart<typeof steps>().createMachine({
  id: 'criminal',
  initial: 'registering',
  states: {
    registering: { description: '待登记犯罪嫌疑人', on: { registerSuspect: 'investigating' } },
    investigating: { description: '侦查', on: investigating },
    arrestReview: {
      description: '审查逮捕',
      on: {
        ...firstDay,
        ...measures,
        ...ends,
        extendArrestReview: {},
        'decideArrest.approved': 'arrestApproved',
        'decideArrest.noCrime': 'arrestRefused',
        'decideArrest.insufficient': 'arrestRefused',
        'decideArrest.noDanger': 'arrestRefused',
      },
    },
    arrestApproved: {
      description: '已批准逮捕，待执行',
      on: { ...measures, ...ends, 'executeArrest.executed': 'investigating', 'executeArrest.failed': {} },
    },
    arrestRefused: {
      description: '不批准逮捕',
      on: { ...investigating, returnArrestReceipt: {}, requestArrestReconsideration: 'arrestReconsideration' },
    },
    arrestReconsideration: {
      description: '人民检察院复议不批准逮捕',
      on: {
        ...measures,
        ...ends,
        returnArrestReceipt: {},
        'decideArrestReconsideration.changed': 'arrestApproved',
        'decideArrestReconsideration.upheld': 'arrestUpheld',
      },
    },
    arrestUpheld: {
      description: '复议维持不批准逮捕',
      on: { ...investigating, returnArrestReceipt: {}, requestArrestReview: 'arrestHigherReview' },
    },
    arrestHigherReview: {
      description: '上一级人民检察院复核不批准逮捕',
      on: {
        ...measures,
        ...ends,
        returnArrestReceipt: {},
        'recordArrestReview.changed': 'arrestApproved',
        'recordArrestReview.upheld': 'arrestFinal',
      },
    },
    arrestFinal: { description: '复核维持不批准逮捕', on: { ...investigating, returnArrestReceipt: {} } },
    ended: { description: '终止侦查', tags: ['closed'], on: { releaseProperty: {}, replyCorrection: {} } },
    prosecutionReview: {
      description: '审查起诉',
      on: {
        extendProsecutionReview: {},
        'applyFastTrack.ten': {},
        'applyFastTrack.fifteen': {},
        transferJurisdiction: {},
        selfInvestigate: {},
        changeMeasureInReview: {},
        correctInvestigation: {},
        replyCorrection: {},
        findUnrelatedProperty: {},
        releaseProperty: {},
        returnForInvestigation: 'supplementary',
        prosecute: 'prosecuted',
        ...nonProsecution,
        decideConditional: 'probation',
      },
    },
    supplementary: {
      description: '退回补充侦查',
      on: { ...measures, ...ends, askDelayReason: {}, returnSupplemented: 'prosecutionReview' },
    },
    probation: {
      description: '附条件不起诉，考验期',
      on: { serveConditional: {}, revokeConditional: 'revoked', endProbation: 'notProsecuted', ...remedies },
    },
    notProsecuted: {
      description: '已决定不起诉，待宣布',
      on: { orderPropertyRelease: {}, announceNonProsecution: 'announced' },
    },
    announced: {
      description: '不起诉决定已生效',
      tags: ['closed'],
      on: {
        serveNonProsecution: {},
        orderPropertyRelease: {},
        releaseProperty: {},
        replyCorrection: {},
        ...remedies,
        registerPartyAppeal: {},
        registerPrivateSuit: {},
        revokeNonProsecution: 'revoked',
        reopenOnNewEvidence: 'revoked',
      },
    },
    revoked: { description: '不起诉决定已撤销，待提起公诉', on: { prosecute: 'prosecuted' } },
    prosecuted: {
      description: '已提起公诉',
      on: {
        withdrawProsecution: 'prosecutionWithdrawn',
        'recordJudgment.guilty': 'judged',
        'recordJudgment.exempted': 'judged',
        'recordJudgment.acquitted': 'judged',
      },
    },
    prosecutionWithdrawn: { description: '已撤回起诉，待决定不起诉', on: nonProsecution },
    judged: { description: '裁判已生效', tags: ['closed'], on: { releaseProperty: {} } },
  },
})
