/** @module 查封扣押, 先行登记保存: what the steps need, each with its article (行政强制法 18–28, 行政处罚法 56). */
import { cite } from '../../src/domain/basis.ts'
import type { Rule, View } from '../../src/engine/step.ts'
import { epochOf } from '../../src/domain/time.ts'
import type { EnforcementOfficer } from '../forms.ts'
import type { EnforcementFacts } from './facts.ts'

type Standing = Rule<View<EnforcementFacts>>
type Filled<In> = Rule<View<EnforcementFacts> & { input: In }>

/** 由两名以上行政执法人员实施〔行政强制法 18〕. */
export const measureByTwo: Filled<{ officers: readonly EnforcementOfficer[] }> = {
  code: 'two-officers',
  says: '查封、扣押应当由两名以上行政执法人员实施',
  basis: cite('administrative-compulsion-law', '18', '由两名以上行政执法人员实施', '第（二）项'),
  field: 'officers',
  holds: ({ input }) => new Set(input.officers.map((o) => o.certificate)).size >= 2,
}

/** 出示证件, 告知, 听取陈述申辩, 现场笔录〔行政强制法 18〕. */
export const measureProcedure: Filled<{ certificatesShown: boolean; partyHeard: boolean; recorded: boolean }> = {
  code: 'measure-procedure',
  says: '查封、扣押应当出示执法身份证件、当场告知理由依据和权利救济途径并听取陈述申辩、制作现场笔录',
  basis: cite('administrative-compulsion-law', '18', '听取当事人的陈述和申辩', '第（六）项'),
  field: 'partyHeard',
  holds: ({ input }) => input.certificatesShown && input.partyHeard && input.recorded,
}

/** 当场交付决定书和清单〔行政强制法 24〕. */
export const measureDelivered: Filled<{ delivered: boolean }> = {
  code: 'measure-not-delivered',
  says: '查封、扣押应当制作并当场交付决定书和清单',
  basis: cite('administrative-compulsion-law', '24', '制作并当场交付查封、扣押决定书和清单', '第一款'),
  field: 'delivered',
  holds: ({ input }) => input.delivered,
}

/** One running of the limit at a time: the kernel stops a limit as a whole. */
export const noSeizureRunning: Standing = {
  code: 'seizure-running',
  says: '本程序已有一批查封、扣押在计算期限，请先解除或者处理',
  unblock: { by: 'step', kind: 'enforcement', step: 'releaseSeizure' },
  holds: ({ facts }) => facts.seizure !== 'inForce',
}

export const seizureInForce: Standing = {
  code: 'nothing-seized',
  says: '没有正在执行的查封、扣押',
  unblock: { by: 'step', kind: 'enforcement', step: 'seize' },
  holds: ({ facts }) => facts.seizure === 'inForce',
}

/** 延长一次, 不得超过三十日〔行政强制法 25〕. */
export const seizureExtendedOnce: Standing = {
  code: 'seizure-extended-already',
  says: '查封、扣押的期限已经延长过，延长期限不得超过三十日',
  basis: cite('administrative-compulsion-law', '25', '延长期限不得超过三十日', '第一款'),
  unblock: { by: 'step', kind: 'enforcement', step: 'releaseSeizure' },
  holds: ({ facts }) => facts.seizureExtended !== true,
}

/** What has run out is released, not extended〔行政强制法 28〕. */
export const seizureStillRuns: Standing = {
  code: 'seizure-expired',
  says: '查封、扣押期限已经届满，应当及时解除，不能再延长',
  basis: cite('administrative-compulsion-law', '28', '查封、扣押期限已经届满', '第一款第（四）项'),
  unblock: { by: 'step', kind: 'enforcement', step: 'releaseSeizure' },
  holds: ({ passed }) => !passed('D-56'),
}

/** 延长应当书面告知当事人〔行政强制法 25〕. */
export const extensionTold: Filled<{ told: boolean }> = {
  code: 'extension-not-told',
  says: '延长查封、扣押的决定应当及时书面告知当事人，并说明理由',
  basis: cite('administrative-compulsion-law', '25', '应当及时书面告知当事人，并说明理由', '第二款'),
  field: 'told',
  holds: ({ input }) => input.told,
}

/** 随案移送须书面告知当事人〔行政强制法 21〕. */
export const handOverTold: Filled<{ how: string; told: boolean }> = {
  code: 'hand-over-not-told',
  says: '查封、扣押的财物随案移送司法机关的，应当书面告知当事人',
  basis: cite('administrative-compulsion-law', '21', '一并移送，并书面告知当事人'),
  field: 'told',
  holds: ({ input }) => input.how !== 'handedOver' || input.told,
}

/** 证据可能灭失或者以后难以取得〔行政处罚法 56〕. */
export const evidenceAtRisk: Filled<{ atRisk: boolean }> = {
  code: 'evidence-not-at-risk',
  says: '先行登记保存限于证据可能灭失或者以后难以取得的情况',
  basis: cite('administrative-penalty-law', '56', '在证据可能灭失或者以后难以取得的情况下'),
  field: 'atRisk',
  holds: ({ input }) => input.atRisk,
}

export const nothingRegistered: Standing = {
  code: 'registration-running',
  says: '本程序已有一批先行登记保存的证据，请先作出处理决定',
  unblock: { by: 'step', kind: 'enforcement', step: 'disposeRegistered' },
  holds: ({ facts }) => facts.registration !== 'kept',
}

export const evidenceRegistered: Standing = {
  code: 'nothing-registered',
  says: '没有先行登记保存而未处理的证据',
  unblock: { by: 'step', kind: 'enforcement', step: 'registerEvidence' },
  holds: ({ facts }) => facts.registration === 'kept',
}

/** A case with a measure still in force does not close〔行政强制法 27〕. */
export const seizureSettled: Standing = {
  code: 'seizure-unsettled',
  says: '查封、扣押尚未解除或者处理，不能结案',
  basis: cite('administrative-compulsion-law', '27', '应当解除查封、扣押的，作出解除查封、扣押的决定'),
  unblock: { by: 'step', kind: 'enforcement', step: 'releaseSeizure' },
  holds: ({ facts }) => facts.seizure !== 'inForce',
}

export const registrationSettled: Standing = {
  code: 'registration-unsettled',
  says: '先行登记保存的证据尚未作出处理决定，不能结案',
  basis: cite('administrative-penalty-law', '56', '应当在七日内及时作出处理决定'),
  unblock: { by: 'step', kind: 'enforcement', step: 'disposeRegistered' },
  holds: ({ facts }) => facts.registration !== 'kept',
}

/** What was not yet seized cannot be extended or released. */
export const afterSeizure: Standing = {
  code: 'before-seizure',
  says: '延长、解除或者处理的时间不得早于查封、扣押',
  unblock: { by: 'form', field: 'occurredAt' },
  impossible: true,
  holds: ({ facts, at }) => facts.seizedAt === undefined || epochOf(at) >= epochOf(facts.seizedAt),
}

export const afterRegistration: Standing = {
  code: 'before-registration',
  says: '处理决定不得早于先行登记保存',
  unblock: { by: 'form', field: 'occurredAt' },
  impossible: true,
  holds: ({ facts, at }) => facts.registeredAt === undefined || epochOf(at) >= epochOf(facts.registeredAt),
}
