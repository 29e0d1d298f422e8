/** @module 行政执法: the statements its steps need, each with its article. */
import { cite } from '../../src/domain/basis.ts'
import type { Rule, View } from '../../src/engine/step.ts'
import { epochOf } from '../../src/domain/time.ts'
import type { EnforcementOfficer } from '../forms.ts'
import { judge, type CrimeAssessment } from './assessment.ts'
import { owedFen } from './rules-execution.ts'
import type { EnforcementFacts } from './facts.ts'

type Standing = Rule<View<EnforcementFacts>>
type Filled<In> = Rule<View<EnforcementFacts> & { input: In }>

/** 执法人员不得少于两人〔行政处罚法 42〕. */
export const twoOfficers: Filled<{ officers: readonly EnforcementOfficer[] }> = {
  code: 'two-officers',
  says: '执法人员不得少于两人',
  basis: cite('administrative-penalty-law', '42', '执法人员不得少于两人'),
  field: 'officers',
  holds: ({ input }) => new Set(input.officers.map((o) => o.certificate)).size >= 2,
}

/** 主动出示执法证件〔行政处罚法 55〕. */
export const certificatesShown: Filled<{ certificatesShown: boolean }> = {
  code: 'certificates-shown',
  says: '现场检查应当主动出示执法证件',
  basis: cite('administrative-penalty-law', '55', '应当主动向当事人或者有关人员出示执法证件'),
  field: 'certificatesShown',
  holds: ({ input }) => input.certificatesShown,
}

/** No penalty and no closing before the tick sheet: 有案不移 hides in the gap (linkage.md §6). */
export const crimeAssessed: Standing = {
  code: 'crime-assessed',
  says: '作出处罚决定或者结案前，应当完成涉嫌犯罪研判',
  basis: cite('administrative-penalty-law', '57', '违法行为涉嫌犯罪的，移送司法机关'),
  unblock: { by: 'step', kind: 'enforcement', step: 'assessCrime' },
  holds: ({ facts }) => facts.suspected !== undefined,
}

/** 全过程记录〔行政处罚法 47〕. */
export const fullyRecorded: Filled<{ recorded: boolean }> = {
  code: 'full-record',
  says: '现场检查应当以文字、音像等形式进行全过程记录',
  basis: cite('administrative-penalty-law', '47', '进行全过程记录'),
  field: 'recorded',
  holds: ({ input }) => input.recorded,
}

/** A case closes on what happened, not on what should have. */
export const closingGroundFounded: Filled<{ ground: string }> = {
  code: 'closing-ground-unfounded',
  says: '结案原因与案情不符：没有处罚决定的不能以处罚执行完毕结案，已经处罚的不能以不予处罚或者违法事实不能成立结案，研判不涉嫌犯罪的不能以移送司法机关结案',
  basis: cite('administrative-penalty-law', '57', '分别作出如下决定'),
  field: 'ground',
  holds: ({ input, facts }) => {
    const penalised = facts.finedOn !== undefined || facts.restriction !== undefined
    if (input.ground === '处罚决定被撤销') return facts.fell === true
    if (input.ground === '人民法院不予受理或者不准予强制执行')
      return facts.courtRefusal === 'notAccepted' || facts.courtRefusal === 'refused'
    if (input.ground === '人民法院终结执行') return facts.execution === 'terminated'
    if (facts.fell === true) return input.ground !== '处罚决定执行完毕'
    if (input.ground.startsWith('已移送司法机关')) return facts.suspected === true
    return (input.ground === '处罚决定执行完毕') === penalised
  },
}

/** 研判 rests on facts found, not on a complaint alone〔行政处罚法 54〕. */
export const inspectedBeforeAssessment: Standing = {
  code: 'inspected-first',
  says: '研判应当以现场检查查明的事实为依据，请先登记现场检查',
  basis: cite('administrative-penalty-law', '54', '必须全面、客观、公正地调查'),
  unblock: { by: 'step', kind: 'enforcement', step: 'inspectSite' },
  holds: ({ facts }) => (facts.inspections ?? 0) > 0,
}

/** 执行完毕 is service and full payment on record, not a box ticked〔行政处罚法 66〕. */
export const fineExecuted: Filled<{ ground: string }> = {
  code: 'fine-not-executed',
  says: '罚款决定书尚未送达或者罚款尚未缴清，不能以处罚决定执行完毕结案',
  basis: cite('administrative-penalty-law', '66', '在行政处罚决定书载明的期限内，予以履行'),
  field: 'ground',
  holds: ({ input, facts }) =>
    input.ground !== '处罚决定执行完毕' ||
    facts.finedOn === undefined ||
    facts.fell === true ||
    facts.execution === 'performed' ||
    (facts.decisionServed === true && (facts.paidFen ?? 0) >= owedFen(facts)),
}

/** 停产停业 and 吊销 are carried out too before a case is called executed. */
export const restrictionCarriedOut: Filled<{ ground: string }> = {
  code: 'restriction-not-carried-out',
  says: '停产停业、暂扣或者吊销许可证件的决定尚未送达和执行，不能以处罚决定执行完毕结案',
  basis: cite('administrative-penalty-law', '66', '在行政处罚决定书载明的期限内，予以履行'),
  field: 'ground',
  holds: ({ input, facts }) => input.ground !== '处罚决定执行完毕' || facts.restriction !== 'decided',
}

/** A sheet nobody filled in says nothing. */
export const sheetFilled: Filled<{ assessment: CrimeAssessment }> = {
  code: 'sheet-empty',
  says: '对照表一项也没有填写，不能得出研判结论',
  basis: cite('state-council-310', '3', '违法事实涉及的金额、违法事实的情节'),
  field: 'assessment',
  holds: ({ input, actedOn, on }) => judge(input.assessment, actedOn ?? on).filled,
}

/** From 涉嫌 back to 未达到: not by the same hand alone (linkage.md §6 以罚代刑). */
export const reassessmentReviewed: Filled<{ assessment: CrimeAssessment; legalReview?: string }> = {
  code: 'reassessment-needs-review',
  says: '此前研判为涉嫌犯罪，改为未达到追诉标准的，应当写明法制复核意见',
  basis: cite('state-council-310', '11', '不得以行政处罚代替移送'),
  field: 'legalReview',
  holds: ({ input, facts, actedOn, on }) =>
    facts.suspected !== true || judge(input.assessment, actedOn ?? on).suspected || Boolean(input.legalReview?.trim()),
}

/** 研判 cannot rest on an inspection that had not taken place. */
export const assessedAfterInspection: Standing = {
  code: 'assessed-before-inspection',
  says: '研判时间不得早于现场检查',
  unblock: { by: 'form', field: 'occurredAt' },
  impossible: true,
  holds: ({ facts, at }) => facts.firstInspectedAt === undefined || epochOf(at) >= epochOf(facts.firstInspectedAt),
}
