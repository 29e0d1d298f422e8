/** @module 移送公安, after 立案: what 催办, 通知撤销案件, 平台录入 and 签收 must keep to. */
import { cite } from '../../src/domain/basis.ts'
import { epochOf } from '../../src/domain/time.ts'
import type { Rule, View } from '../../src/engine/step.ts'
import type { TransferFacts } from './facts.ts'
import type { SignedLimit } from './signing.ts'

type Standing = Rule<View<TransferFacts>>

export const changes = { title: '决定', labels: { changed: '变更', upheld: '维持' } }

/** 立案后三个月以内未侦查终结〔刑诉规则 564〕; only a filing under supervision is counted. */
export const stalled: Standing = {
  code: 'urge-too-early',
  says: '监督立案后三个月尚未届满，或者不是监督立案的案件，不能催办',
  basis: cite('procuratorate-criminal-rules', '564', '立案后三个月以内未侦查终结', '第三款'),
  unblock: { by: 'time' },
  holds: ({ passed }) => passed('D-27'),
}

export const somethingToEnter: Standing = {
  code: 'nothing-to-enter',
  says: '没有等待录入平台的决定',
  basis: cite('linkage-measures-2017', '34', '应当自作出相关决定之日起 7 日内分别录入'),
  unblock: { by: 'nobody' },
  holds: ({ clock }) => clock('D-41') !== undefined && clock('D-41')?.stoppedAt === undefined,
}

/** A paper that came by post was received when it was entered: only a notice made in this system waits for its receipt. */
export const noticeToSign: Standing = {
  code: 'no-notice-to-sign',
  says: '没有等待签收的通知，或者接到的时间已经登记',
  unblock: { by: 'step', kind: 'police-transfer', step: 'notifyDecision' },
  holds: ({ facts }) => (facts.toSign ?? []).length > 0,
}

export const signedInOrder: Standing = {
  code: 'signed-before-notice',
  says: '签收时间不得早于通知作出的时间',
  unblock: { by: 'form', field: 'occurredAt' },
  impossible: true,
  holds: ({ facts, at }) => (facts.toSign ?? []).slice(0, 1).every(({ madeAt }) => epochOf(at) >= epochOf(madeAt)),
}

/** What a notice asks for is not done before the notice is signed for: else its limit would never run. */
export const signed = (limit: SignedLimit): Standing => ({
  code: 'notice-not-signed',
  says: '公安机关在本系统作出的通知尚未签收，请先登记本机关接到的时间，期限自该日起算',
  unblock: { by: 'step', kind: 'police-transfer', step: 'signForNotice' },
  remedy: '凭送达回证补登记签收的时间',
  holds: ({ facts }) => !(facts.toSign ?? []).some((s) => s.limit === limit),
})
