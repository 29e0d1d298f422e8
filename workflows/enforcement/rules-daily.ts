/** @module 复查 and 按日连续处罚 (法典 1060): a fine, an order to correct, and a breach that went on. */
import { cite } from '../../src/domain/basis.ts'
import type { Rule, View } from '../../src/engine/step.ts'
import type { EnforcementFacts } from './facts.ts'

type Standing = Rule<View<EnforcementFacts>>
type Filled<In> = Rule<View<EnforcementFacts> & { input: In }>

/** The day the daily fine counts from, itself not counted: the order, or what the last decision reached. */
export const countedFrom = ({ orderedOn, dailyUntil }: EnforcementFacts) =>
  orderedOn !== undefined && dailyUntil !== undefined && dailyUntil > orderedOn ? dailyUntil : orderedOn

export const correctionOrdered: Standing = {
  code: 'nothing-ordered',
  says: '没有责令改正，不能复查或者按日连续处罚',
  basis: cite('ecological-environment-code', '1060', '被责令改正的', '第一款'),
  unblock: { by: 'step', kind: 'enforcement', step: 'orderCorrection' },
  holds: ({ facts }) => facts.orderedOn !== undefined,
}

/** 自责令改正之日的次日起: on the day itself there is nothing to count. */
export const recheckedLater: Standing = {
  code: 'recheck-too-early',
  says: '按日连续处罚自责令改正之日（或者前一次计罚截止之日）的次日起算，复查应当在其后',
  basis: cite('ecological-environment-code', '1060', '可以自责令改正之日的次日起', '第一款'),
  unblock: { by: 'form', field: 'occurredAt' },
  holds: ({ facts, on }) => on > (countedFrom(facts) ?? ''),
}

export const fineDecided: Standing = {
  code: 'no-fine-decided',
  says: '没有仍然有效的罚款决定，不能按日连续处罚',
  basis: cite('ecological-environment-code', '1060', '受到罚款处罚，被责令改正的', '第一款'),
  unblock: { by: 'step', kind: 'enforcement', step: 'decideFine' },
  holds: ({ facts }) => facts.fineFen !== undefined && facts.fell !== true,
}

export const notCorrected: Standing = {
  code: 'not-found-uncorrected',
  says: '没有复查，或者复查已经改正，或者该次复查已经计罚，不能按日连续处罚',
  basis: cite('ecological-environment-code', '1060', '拒不改正或者拒绝、阻挠复查的', '第一款'),
  unblock: { by: 'step', kind: 'enforcement', step: 'recheck' },
  holds: ({ facts }) => facts.recheck === 'continued' || facts.recheck === 'obstructed',
}

export const dailyTold: Filled<{ told: boolean }> = {
  code: 'daily-not-told',
  says: '按日连续处罚也是行政处罚，应当事先告知并听取陈述、申辩',
  basis: cite('administrative-penalty-law', '62', '不得作出行政处罚决定'),
  field: 'told',
  holds: ({ input }) => input.told,
}
