/** @module 不予受理, 不准予执行 and what follows; 停止执行 (行政强制法 56, 58; 行政诉讼法 56). */
import { cite } from '../../src/domain/basis.ts'
import type { Rule, View } from '../../src/engine/step.ts'
import type { EnforcementFacts } from './facts.ts'

type Standing = Rule<View<EnforcementFacts>>
type Filled<In> = Rule<View<EnforcementFacts> & { input: In }>

export const courtRefused: Standing = {
  code: 'court-not-refused',
  says: '没有不予受理或者不准予执行的裁定，或者已经申请复议',
  basis: cite('administrative-compulsion-law', '56', '行政机关对人民法院不予受理的裁定有异议的', '第二款'),
  unblock: { by: 'nobody' },
  holds: ({ facts }) =>
    (facts.courtRefusal === 'notAccepted' || facts.courtRefusal === 'refused') && facts.courtAppeal === 'none',
}

export const courtAppealInTime: Standing = {
  code: 'court-appeal-late',
  says: '收到裁定已经超过十五日，不能再向上一级人民法院申请复议',
  basis: cite('administrative-compulsion-law', '58', '可以自收到裁定之日起十五日内', '第三款'),
  unblock: { by: 'nobody' },
  holds: ({ passed }) => !passed('D-58b'),
}

export const courtAppealed: Standing = {
  code: 'court-not-appealed',
  says: '没有向上一级人民法院申请复议，或者复议已经有结果',
  unblock: { by: 'step', kind: 'enforcement', step: 'appealCourtRefusal' },
  holds: ({ facts }) => facts.courtAppeal === 'asked',
}

/** What waits above is not asked for again below. */
export const noCourtAppealPending: Standing = {
  code: 'court-appeal-pending',
  says: '上一级人民法院的复议尚未有结果',
  unblock: { by: 'step', kind: 'enforcement', step: 'recordCourtAppeal' },
  holds: ({ facts }) => facts.courtAppeal !== 'asked',
}

export const stayChanges: Filled<{ result: string }> = {
  code: 'stay-unchanged',
  says: '已经登记停止执行的不能再登记停止，没有停止执行的不能登记恢复',
  field: 'result',
  holds: ({ input, facts }) => (input.result === 'stopped') !== (facts.executionStopped === true),
}

export const executionNotStopped: Standing = {
  code: 'execution-stopped',
  says: '行政复议或者行政诉讼期间已经决定、裁定停止执行，暂不能办理',
  basis: cite('administrative-procedure-law', '56', '裁定停止执行', '第一款'),
  unblock: { by: 'step', kind: 'enforcement', step: 'recordStay' },
  holds: ({ facts }) => facts.executionStopped !== true,
}
