/** @module 移送公安: what 拒收 and 补充调查 must keep to. */
import { cite } from '../../src/domain/basis.ts'
import { epochOf } from '../../src/domain/time.ts'
import type { Rule, View } from '../../src/engine/step.ts'
import type { TransferFacts } from './facts.ts'

type Standing = Rule<View<TransferFacts>>
type Filled<In> = Rule<View<TransferFacts> & { input: In }>
const remedy = '以送达凭证记明移送时间；可以建议人民检察院立案监督（310号令第十七条）'

/** 不得以材料不全为由，不接受移送案件〔2017 办法 8〕: incomplete papers are asked for after acceptance. */
export const noRefusalForIncomplete: Filled<{ ground: string }> = {
  code: 'refused-for-incomplete',
  says: '公安机关不得以材料不全为由不接受移送案件；材料不全的，接受后告知补正',
  basis: cite('linkage-measures-2017', '8', '不得以材料不全为由，不接受移送案件'),
  field: 'ground',
  remedy,
  holds: ({ input }) => input.ground !== '材料不全',
}

/** Another organ's matter is accepted, then forwarded or returned〔2017 办法 7, 9〕; only a misdelivered letter is not its own. */
export const noRefusalForJurisdiction: Filled<{ ground: string }> = {
  code: 'receipt-refused',
  says: '公安机关应当依法接受移送案件；不属于本机关或者公安机关管辖的，接受后移送或者退回',
  basis: cite('state-council-310', '17', '不接受行政执法机关移送的涉嫌犯罪案件'),
  field: 'ground',
  remedy,
  holds: ({ input }) => input.ground === '误送' || input.ground === '材料不全',
}

/** There is something to investigate further only after a 补充调查意见. */
export const investigationAsked: Standing = {
  code: 'no-investigation-asked',
  says: '公安机关尚未提出补充调查意见',
  basis: cite('linkage-measures-2017', '8', '提出补充调查意见'),
  unblock: { by: 'step', kind: 'police-transfer', step: 'requestSupplementaryInvestigation' },
  holds: ({ facts }) => facts.investigationAskedAt !== undefined,
}

export const investigatedAfterAsked: Standing = {
  code: 'investigated-before-asked',
  says: '反馈补充调查结果的时间不得早于提出补充调查意见的时间',
  unblock: { by: 'form', field: 'occurredAt' },
  impossible: true,
  holds: ({ facts, at }) =>
    facts.investigationAskedAt === undefined || epochOf(at) >= epochOf(facts.investigationAskedAt),
}
