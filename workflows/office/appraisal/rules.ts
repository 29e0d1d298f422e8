/** @module 鉴定、检测、认定: what its steps need, each with its article; what is our own demand says so. */
import { cite } from '../../../src/domain/basis.ts'
import type { CivilDate } from '../../../src/domain/time.ts'
import type { Rule, View } from '../../../src/engine/step.ts'
import { heldThere, type AppraisalFacts } from './facts.ts'

type Standing = Rule<View<AppraisalFacts>>
type Filled<In> = Rule<View<AppraisalFacts> & { input: In }>
const kind = 'appraisal'

/** 由法定检验、鉴定机构进行〔310号令 4〕: qualified on the day it is asked. */
export const qualified: Filled<{ institution: { validUntil: CivilDate } }> = {
  code: 'qualification-lapsed',
  says: ({ input }) => `机构资质有效期至${input.institution.validUntil}，委托时已经失效`,
  basis: cite('state-council-310', '4', '应当由法定检验、鉴定机构进行检验、鉴定', '第二款'),
  field: 'institution',
  holds: ({ input, on }) => input.institution.validUntil >= on,
}

export const dueAhead: Filled<{ dueOn: CivilDate }> = {
  code: 'appraisal-due-past',
  says: '预计完成日应当晚于办理之日',
  field: 'dueOn',
  holds: ({ input, on }) => input.dueOn > on,
}

export const groundsForMore: Filled<{ nature: string; natureGrounds?: string }> = {
  code: 'appraisal-grounds-missing',
  says: '补充鉴定、重新鉴定应当写明理由',
  basis: cite('criminal-procedure-law', '148', '可以补充鉴定或者重新鉴定'),
  field: 'natureGrounds',
  holds: ({ input }) => input.nature === 'first' || input.natureGrounds !== undefined,
}

export const ofSeizedThings: Standing = {
  code: 'appraisal-not-of-seizure',
  says: '检材不取自查封、扣押的物品，没有期间需要书面告知',
  basis: cite('administrative-compulsion-law', '25', '不包括检测、检验、检疫或者技术鉴定的期间', '第三款'),
  unblock: { by: 'nobody' },
  holds: ({ facts }) => facts.fromSeizure === true,
}

export const sampleUnderWay: Standing = {
  code: 'no-sample-sent',
  says: '没有送出而未答复的检材',
  unblock: { by: 'step', kind, step: 'sendSamples' },
  holds: ({ facts }) => (facts.samples ?? []).some((s) => s.state === 'sent'),
}
export const sampleNumbersNew: Filled<{ samples: readonly { number: string }[] }> = {
  code: 'sample-number-used',
  says: '检材编号重复',
  field: 'samples',
  holds: ({ input, facts }) => {
    const numbers = [...(facts.samples ?? []), ...input.samples].map((s) => s.number)
    return new Set(numbers).size === numbers.length
  },
}

/** 不得暗示或者强迫; 检材 must be what was taken: a broken seal is explained. */
export const sealsExplained: Filled<{ decision: string; sealsIntact?: boolean; note?: string }> = {
  code: 'seal-broken-unexplained',
  says: '接收的检材封识不完整，应当写明情况',
  basis: cite('state-council-310', '4', '必须妥善保存所收集的与违法行为有关的证据', '第一款'),
  field: 'note',
  holds: ({ input }) => input.decision !== 'accepted' || input.sealsIntact === true || input.note !== undefined,
}

export const noSamplesNeeded: Standing = {
  code: 'sample-unanswered',
  says: '检材已经送出，请登记机构接收或者拒收',
  unblock: { by: 'step', kind, step: 'recordSamples' },
  holds: ({ facts }) => !(facts.samples ?? []).some((s) => s.state === 'sent'),
}

export const someHeld: Standing = {
  code: 'no-sample-held',
  says: '机构没有尚待退还的检材',
  unblock: { by: 'nobody' },
  holds: ({ facts }) => heldThere(facts).length > 0,
}

export const heldByInstitution: Filled<{ returned: readonly string[]; used: readonly string[] }> = {
  code: 'sample-not-held',
  says: '所列检材不在机构接收而未退还的检材之中，或者既退还又耗尽',
  field: 'returned',
  holds: ({ input, facts }) => {
    const listed = [...input.returned, ...input.used]
    const held = heldThere(facts).map((s) => s.number)
    return listed.length > 0 && new Set(listed).size === listed.length && listed.every((n) => held.includes(n))
  },
}

/** 费用由行政机关承担〔行政强制法 25〕. */
export const feeNotOnParty: Filled<{ payer: string }> = {
  code: 'fee-on-party',
  says: '对查封、扣押物品检测、检验、检疫或者技术鉴定的费用由行政机关承担，不能由当事人承担',
  basis: cite('administrative-compulsion-law', '25', '技术鉴定的费用由行政机关承担', '第三款'),
  field: 'payer',
  holds: ({ input, facts }) => input.payer !== 'party' || facts.fromSeizure !== true,
}

/** 鉴定人 writes and signs〔刑诉法 147, 民诉法 80〕. */
export const reportSigned: Filled<{ signed: boolean }> = {
  code: 'report-unsigned',
  says: '鉴定意见应当由鉴定人签名',
  basis: cite('criminal-procedure-law', '147', '应当写出鉴定意见，并且签名', '第一款'),
  field: 'signed',
  holds: ({ input }) => input.signed,
}

export const reportIssued: Filled<{ issuedOn: CivilDate }> = {
  code: 'report-date-impossible',
  says: '报告日期不得早于委托，也不得晚于收到报告之日',
  field: 'issuedOn',
  impossible: true,
  holds: ({ input, facts, on }) => input.issuedOn <= on && input.issuedOn >= (facts.commissionedOn ?? input.issuedOn),
}

/** A qualification that ended before the report was made carries no report〔310号令 4〕. */
export const reportQualified: Filled<{ issuedOn: CivilDate; qualifiedUntil?: CivilDate }> = {
  code: 'report-outside-qualification',
  says: ({ facts }) =>
    `报告作出时机构资质已经失效（有效期至${facts.institution?.validUntil ?? '不明'}），续期的请填写新的有效期`,
  basis: cite('state-council-310', '4', '应当由法定检验、鉴定机构进行检验、鉴定', '第二款'),
  field: 'qualifiedUntil',
  holds: ({ input, facts }) => (input.qualifiedUntil ?? facts.institution?.validUntil ?? '') >= input.issuedOn,
}

export const samplesAllBack: Standing = {
  code: 'samples-unreturned',
  says: ({ facts }) =>
    `检材尚未退还，也没有登记耗尽：${heldThere(facts)
      .map((s) => s.number)
      .join('、')}`,
  basis: cite('state-council-310', '4', '必须妥善保存所收集的与违法行为有关的证据', '第一款'),
  unblock: { by: 'step', kind, step: 'returnSamples' },
  holds: ({ facts }) => heldThere(facts).length === 0,
}

/** 用作证据的鉴定意见 is told〔刑诉法 148〕; what is only reported to ourselves need not be. */
export const opinionTold: Filled<{ asEvidence: boolean }> = {
  code: 'opinion-not-told',
  says: '用作证据的鉴定意见应当先告知当事人、犯罪嫌疑人、被害人',
  basis: cite('criminal-procedure-law', '148', '用作证据的鉴定意见告知犯罪嫌疑人、被害人'),
  unblock: { by: 'step', kind, step: 'informOpinion' },
  field: 'asEvidence',
  holds: ({ input, facts }) => !input.asEvidence || (facts.informed ?? []).length > 0,
}
