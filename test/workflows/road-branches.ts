/** @module Roads into 代履行, 移送行政拘留 and 反向衔接. */
import type { SimEntry } from '../../src/engine/simulate.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import { e, through } from './road-base.ts'
import { act, ordered, own, served } from './road-penalty.ts'

const police = 'guyang-police.handler'
export const substitution = {
  immediate: false,
  urged: true,
  served: true,
  grounds: '清运残留废物',
  agent: '某处置单位',
  plannedOn: '2026-10-20',
  budgetFen: 100_000_00,
}
const decided = (plannedOn: string): readonly SimEntry[] => [
  ...ordered,
  act('decideSubstitute', '2026-09-30 10:00', who.head, { ...substitution, plannedOn }),
]
export const substituteDecided = decided('2026-10-20')
export const substituteUrged: readonly SimEntry[] = [
  ...substituteDecided,
  act('urgeSubstitute', '2026-10-09 10:00', who.handler, { receivedBy: '当事人签收' }),
]
export const substituteAtOnce: readonly SimEntry[] = [
  ...ordered,
  act('decideSubstitute', '2026-09-30 10:00', who.head, { ...substitution, immediate: true, urged: false }),
]
const approved: readonly SimEntry[] = [
  ...served,
  act('approveDetention', '2026-10-08 10:00', who.head, {
    decision: 'approved',
    ground: 'code-1108',
    persons: [{ name: '刘某生', basics: '直接责任人员' }],
    opinion: '同意移送',
  }),
]
const sent: readonly SimEntry[] = [
  ...approved,
  act('dispatchDetention', '2026-10-09 09:00', who.handler, { materials: ['案件移送书'] }),
]
export const received: readonly SimEntry[] = [
  ...sent,
  act('receiveDetention', '2026-10-09 10:00', police, { receivedBy: '民警甲', number: '示例' }),
]
const more: readonly SimEntry[] = [
  ...received,
  act('askDetentionEvidence', '2026-10-10 10:00', police, { missing: ['询问笔录'] }),
]
const detained: readonly SimEntry[] = [
  ...received,
  act('answerDetention', '2026-10-12 10:00', 'guyang-police.head', { result: 'detained', because: '事实清楚' }),
]
export const opinionIn: readonly SimEntry[] = [
  ...through('openEnforcement'),
  act('receiveOpinion', '2026-09-16 10:00', who.handler, {
    number: '示例',
    advice: '建议给予行政处罚',
    replyBy: '2026-10-15',
  }),
]
const opinionDone: readonly SimEntry[] = [
  ...opinionIn,
  act('handleOpinion', '2026-09-17 10:00', who.deptHead, { result: 'penalise', because: '应当处罚' }),
]
export const readyBranches = {
  'enforcement.decideSubstitute': own(e, 'decideSubstitute', '2026-09-30 10:00', who.head, ordered),
  'enforcement.urgeSubstitute': own(e, 'urgeSubstitute', '2026-10-09 10:00', who.handler, decided('2027-06-03')),
  'enforcement.stopSubstitute': own(e, 'stopSubstitute', '2026-10-12 10:00', who.deptHead, substituteUrged),
  'enforcement.performSubstitute': own(e, 'performSubstitute', '2026-10-20 10:00', who.handler, substituteUrged),
  'enforcement.approveDetention': own(e, 'approveDetention', '2026-10-08 10:00', who.head, served),
  'enforcement.dispatchDetention': own(e, 'dispatchDetention', '2026-10-09 09:00', who.handler, approved),
  'enforcement.receiveDetention': own(e, 'receiveDetention', '2026-10-09 10:00', police, sent),
  'enforcement.askDetentionEvidence': own(e, 'askDetentionEvidence', '2026-10-10 10:00', police, received),
  'enforcement.supplementDetention': own(e, 'supplementDetention', '2026-10-12 10:00', who.handler, more),
  'enforcement.answerDetention': own(e, 'answerDetention', '2026-10-12 10:00', 'guyang-police.head', received, {
    result: 'returned',
    because: '证据不足',
  }),
  'enforcement.copyDetention': own(e, 'copyDetention', '2026-10-13 10:00', police, detained),
  'enforcement.receiveOpinion': own(e, 'receiveOpinion', '2026-09-16 10:00', who.handler, through('openEnforcement')),
  'enforcement.handleOpinion': own(e, 'handleOpinion', '2026-09-17 10:00', who.deptHead, opinionIn),
  'enforcement.replyOpinion': own(e, 'replyOpinion', '2026-09-18 10:00', who.handler, opinionDone),
}
