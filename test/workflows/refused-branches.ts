/** @module Breaches of 代履行, 移送行政拘留 and 反向衔接. */
import { who } from '../../workflows/scenarios/scenario.ts'
import type { Breach } from './refused-rows.ts'
import { fine, from, served, through } from './road.ts'
import {
  opinionIn,
  received,
  substituteAtOnce,
  substituteDecided,
  substituteUrged,
  substitution,
} from './road-branches.ts'

const on = (step: string, at: string, by: string = who.handler) => ({ track: 'enforcement', step, at, by })
const police = 'guyang-police.handler'
const performed = { supervised: true, signed: true, partyPresent: true, told: false, costFen: 100, note: '清运' }
const closing = {
  ...on('closeEnforcement', '2026-10-20 10:00', who.deptHead),
  input: { ground: '处罚决定执行完毕', note: '结案' },
}
/** Each step of the 行政拘留 route where the one before it is missing. */
const outOfOrder: readonly (readonly [step: string, by: string, title: string])[] = [
  ['approveDetention', who.head, '已经批准移送行政拘留又批准'],
  ['dispatchDetention', who.handler, '已经移送行政拘留又移送'],
  ['receiveDetention', police, '公安机关已经受案又受案'],
  ['supplementDetention', who.handler, '公安机关没有要求就补充证据'],
  ['copyDetention', police, '没有决定行政拘留就抄送决定书'],
]

export const branchBreaches: readonly Breach[] = [
  {
    title: '没有责令改正就决定代履行〔行政强制法50〕',
    code: 'nothing-ordered',
    given: served,
    attempt: on('decideSubstitute', '2026-09-30 10:00', who.head),
  },
  {
    title: '代履行尚未实施又决定代履行',
    code: 'substitute-running',
    given: substituteDecided,
    attempt: on('decideSubstitute', '2026-10-09 10:00', who.head),
  },
  {
    title: '没有催告就决定代履行〔行政强制法50〕',
    code: 'substitute-not-urged',
    ...from('enforcement.decideSubstitute', { ...substitution, urged: false }),
  },
  {
    title: '代履行的日期早于决定之日',
    code: 'substitute-date-past',
    ...from('enforcement.decideSubstitute', { ...substitution, plannedOn: '2026-09-29' }),
  },
  ...['urgeSubstitute', 'stopSubstitute', 'performSubstitute'].map((step): Breach => ({
    title: `没有代履行决定（${step}）〔行政强制法51〕`,
    code: 'no-substitute',
    given: served,
    attempt: on(step, '2026-10-09 10:00', who.deptHead),
  })),
  {
    title: '代履行已经实施又实施',
    code: 'no-substitute',
    given: substituteUrged,
    facts: { substitute: 'performed' },
    attempt: on('performSubstitute', '2026-10-21 10:00'),
  },
  {
    title: '代履行前没有催告〔行政强制法51〕',
    code: 'substitute-not-urged-again',
    given: substituteDecided,
    attempt: on('performSubstitute', '2026-10-20 10:00'),
  },
  {
    title: '代履行早于决定书载明的时间〔行政强制法51〕',
    code: 'substitute-too-early',
    given: substituteUrged,
    attempt: on('performSubstitute', '2026-10-19 10:00'),
  },
  {
    title: '代履行没有派员到场监督〔行政强制法51〕',
    code: 'substitute-unsupervised',
    ...from('enforcement.performSubstitute', { ...performed, supervised: false }),
  },
  {
    title: '代履行没有签名〔行政强制法51〕',
    code: 'substitute-unsupervised',
    ...from('enforcement.performSubstitute', { ...performed, signed: false }),
  },
  {
    title: '立即代履行时当事人不在场而没有通知〔行政强制法52〕',
    code: 'absent-party-not-told',
    given: substituteAtOnce,
    attempt: { ...on('performSubstitute', '2026-09-30 11:00'), input: { ...performed, partyPresent: false } },
  },
  {
    title: '没有有效的处罚决定就移送行政拘留〔暂行办法2〕',
    code: 'no-fine-decided',
    given: served,
    facts: { fell: true },
    attempt: on('approveDetention', '2026-10-08 10:00', who.head),
  },
  ...outOfOrder.map(([step, by, title]): Breach => ({
    title,
    code: 'detention-order',
    given: received,
    attempt: on(step, '2026-10-10 10:00', by),
  })),
  ...['askDetentionEvidence', 'answerDetention'].map((step): Breach => ({
    title: `公安机关已经答复又答复（${step}）`,
    code: 'detention-order',
    given: received,
    facts: { detention: 'returned' },
    attempt: on(step, '2026-10-10 10:00', step === 'answerDetention' ? 'guyang-police.head' : police),
  })),
  {
    title: '移送行政拘留没有结果就结案〔暂行办法15〕',
    code: 'detention-unsettled',
    given: received,
    facts: { paidFen: fine.fineFen },
    attempt: closing,
  },
  {
    title: '检察意见没有回复又登记一份',
    code: 'opinion-pending',
    given: opinionIn,
    attempt: on('receiveOpinion', '2026-09-17 10:00'),
  },
  {
    title: '检察意见的回复期限早于收到之日',
    code: 'reply-date-past',
    ...from('enforcement.receiveOpinion', { number: '示例', advice: '处罚', replyBy: '2026-09-15' }),
  },
  {
    title: '没有收到检察意见就处理',
    code: 'no-opinion',
    given: through('openEnforcement'),
    attempt: on('handleOpinion', '2026-09-17 10:00', who.deptHead),
  },
  {
    title: '没有行政立案就按检察意见处罚〔行政处罚法54〕',
    code: 'opinion-not-opened',
    given: through('inspectSite'),
    facts: { opinion: 'received' },
    attempt: {
      ...on('handleOpinion', '2026-09-15 10:00', who.deptHead),
      input: { result: 'penalise', because: '处罚' },
    },
  },
  {
    title: '检察意见没有处理就回复〔刑诉法177〕',
    code: 'opinion-not-handled',
    given: opinionIn,
    attempt: on('replyOpinion', '2026-09-18 10:00'),
  },
  {
    title: '检察意见没有回复就不予立案〔刑诉法177〕',
    code: 'opinion-unanswered',
    given: through('inspectSite'),
    facts: { opinion: 'received' },
    attempt: {
      ...on('openEnforcement', '2026-09-15 10:00', who.deptHead),
      input: { decision: 'notOpened', because: '没有违法事实' },
    },
  },
  {
    title: '检察意见没有回复就结案〔刑诉法177〕',
    code: 'opinion-unanswered',
    given: served,
    facts: { paidFen: fine.fineFen, opinion: 'handled' },
    attempt: closing,
  },
  {
    title: '处罚以后又研判为涉嫌犯罪，仍移送行政拘留〔853号2〕',
    code: 'detention-crime-suspected',
    given: served,
    facts: { suspected: true, assessedOn: '2026-10-01' },
    attempt: on('approveDetention', '2026-10-08 10:00', who.head),
  },
  ...[
    ['detention-ground-not-in-force', 'epl-63-3', '以已经废止的法律移送法典施行以后的行为〔法典1057〕'],
    ['detention-ground-of-another-department', 'code-1131', '生态环境部门移送禁用农药的案件〔法典1131〕'],
    ['detention-defiance-unproved', 'code-1102', '以拒不停止排污移送，没有写明再次检查的情况〔853号4〕'],
  ].map(([code = '', ground, title = '']): Breach => ({
    title,
    code,
    given: served,
    attempt: {
      ...on('approveDetention', '2026-10-08 10:00', who.head),
      input: {
        decision: 'approved',
        ground,
        persons: [{ name: '刘某生', basics: '直接责任人员' }],
        opinion: '同意移送',
        ...(ground === 'code-1131' && { defiance: '再次检查仍在使用' }),
      },
    },
  })),
]
