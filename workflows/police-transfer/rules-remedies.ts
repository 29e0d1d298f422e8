/** @module 移送公安: what 复议 and 建议立案监督 must keep to. */
import { cite } from '../../src/domain/basis.ts'
import { epochOf } from '../../src/domain/time.ts'
import type { Rule, View } from '../../src/engine/step.ts'
import type { TransferFacts } from './facts.ts'

type Standing = Rule<View<TransferFacts>>
type Filled<In> = Rule<View<TransferFacts> & { input: In }>

/** 自接到不予立案通知书之日起〔2017 办法 11〕: nobody objects to a notice not yet received. */
export const noticeReceived: Standing = {
  code: 'objected-before-notice',
  says: '申请复议、建议立案监督的时间不得早于接到不予立案通知书的时间',
  unblock: { by: 'form', field: 'occurredAt' },
  impossible: true,
  holds: ({ facts, at }) => facts.noticeReceivedAt === undefined || epochOf(at) >= epochOf(facts.noticeReceivedAt),
}

/** 可以自接到……之日起〔310号令 9, 2017 办法 11〕: a right that ends; 立案监督 has no such end. */
export const reconsiderationInTime: Standing = {
  code: 'reconsideration-too-late',
  says: '申请复议的期限已经届满（生态环境部门三个工作日，其他部门三日），可以直接建议人民检察院立案监督',
  basis: cite('state-council-310', '9', '可以自接到不予立案通知书之日起３日内'),
  unblock: { by: 'step', kind: 'police-transfer', step: 'adviseSupervision' },
  remedy: '由公安机关决定是否受理；可以建议人民检察院立案监督',
  holds: ({ passed }) => !passed('D-20'),
}

/** 附……材料〔2017 办法 13〕. 环保部门 only. */
export const proofAttached: Filled<{ proof: readonly string[] }> = {
  code: 'supervision-proof-missing',
  says: '立案监督建议书应当附不予立案决定及说明理由材料、复议维持决定材料或者逾期未作出决定的材料',
  basis: cite('linkage-measures-2017', '13', '公安机关逾期未作出是否立案决定的材料'),
  field: 'proof',
  holds: ({ input, enforcerKind }) => enforcerKind !== 'ecology' || input.proof.length > 0,
}
