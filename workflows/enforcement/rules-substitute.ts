/** @module 代履行: decided after 催告, told again three days before, supervised and signed (行政强制法 50–52). */
import { cite } from '../../src/domain/basis.ts'
import type { CivilDate } from '../../src/domain/time.ts'
import type { Rule, View } from '../../src/engine/step.ts'
import type { EnforcementFacts } from './facts.ts'

type Standing = Rule<View<EnforcementFacts>>
type Filled<In> = Rule<View<EnforcementFacts> & { input: In }>

const running = ({ substitute }: EnforcementFacts) =>
  substitute === 'decided' || substitute === 'immediate' || substitute === 'urged'

export const dutyOrdered: Standing = {
  code: 'nothing-ordered',
  says: '没有责令当事人改正，没有可以代为履行的义务',
  basis: cite('administrative-compulsion-law', '50', '依法作出要求当事人履行排除妨碍、恢复原状等义务的行政决定'),
  unblock: { by: 'step', kind: 'enforcement', step: 'orderCorrection' },
  holds: ({ facts }) => facts.orderedOn !== undefined,
}

export const noSubstituteRunning: Standing = {
  code: 'substitute-running',
  says: '已有代履行决定尚未实施或者停止',
  unblock: { by: 'step', kind: 'enforcement', step: 'performSubstitute' },
  holds: ({ facts }) => !running(facts),
}

export const substituteRunning: Standing = {
  code: 'no-substitute',
  says: '没有代履行决定，或者代履行已经完毕、停止',
  unblock: { by: 'step', kind: 'enforcement', step: 'decideSubstitute' },
  holds: ({ facts }) => running(facts),
}

/** 经催告仍不履行, except what must be cleared at once〔行政强制法 50, 52〕. */
export const urgedBeforeDeciding: Filled<{ immediate: boolean; urged: boolean; served: boolean }> = {
  code: 'substitute-not-urged',
  says: '当事人逾期不履行、经催告仍不履行的，才能决定代履行，决定书应当送达；需要立即清除污染物等而当事人不能清除的除外',
  basis: cite('administrative-compulsion-law', '50', '经催告仍不履行'),
  field: 'urged',
  holds: ({ input }) => input.immediate || (input.urged && input.served),
}

export const substituteDayAhead: Filled<{ plannedOn: CivilDate }> = {
  code: 'substitute-date-past',
  says: '代履行的日期不得早于决定之日',
  field: 'plannedOn',
  holds: ({ input, on }) => input.plannedOn >= on,
}

/** 代履行三日前，催告当事人履行〔行政强制法 51〕. */
export const urgedAgain: Standing = {
  code: 'substitute-not-urged-again',
  says: '代履行三日前应当催告当事人履行',
  basis: cite('administrative-compulsion-law', '51', '代履行三日前，催告当事人履行', '第一款第（二）项'),
  unblock: { by: 'step', kind: 'enforcement', step: 'urgeSubstitute' },
  holds: ({ facts }) => facts.substitute !== 'decided',
}

export const substituteOnItsDay: Standing = {
  code: 'substitute-too-early',
  says: '代履行不得早于决定书载明的时间',
  basis: cite('administrative-compulsion-law', '51', '代履行的理由和依据、方式和时间', '第一款第（一）项'),
  unblock: { by: 'form', field: 'occurredAt' },
  holds: ({ facts, on }) =>
    facts.substitute !== 'urged' || facts.substituteOn === undefined || on >= facts.substituteOn,
}

export const supervisedAndSigned: Filled<{ supervised: boolean; signed: boolean }> = {
  code: 'substitute-unsupervised',
  says: '代履行应当派员到场监督，监督人员、代履行人和当事人或者见证人应当在执行文书上签名或者盖章',
  basis: cite('administrative-compulsion-law', '51', '应当派员到场监督', '第一款第（三）项'),
  field: 'supervised',
  holds: ({ input }) => input.supervised && input.signed,
}

export const absentPartyTold: Filled<{ partyPresent: boolean; told: boolean }> = {
  code: 'absent-party-not-told',
  says: '立即实施代履行时当事人不在场的，应当在事后立即通知当事人',
  basis: cite('administrative-compulsion-law', '52', '应当在事后立即通知当事人'),
  field: 'told',
  holds: ({ input, facts }) => facts.substitute !== 'immediate' || input.partyPresent || input.told,
}
