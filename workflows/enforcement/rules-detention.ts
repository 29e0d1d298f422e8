/** @module What may be sent for 行政拘留: a ground in force on the day of the act, ours to send, and no crime (公治〔2014〕853号 2–8; 法典 1095–1179). */
import { cite } from '../../src/domain/basis.ts'
import type { Rule, View } from '../../src/engine/step.ts'
import { triggerInForce, triggerOf, type TriggerId } from './detention-triggers.ts'
import type { EnforcementFacts } from './facts.ts'

type Standing = Rule<View<EnforcementFacts>>
type Filled<In> = Rule<View<EnforcementFacts> & { input: In }>
type Asked =
  | { readonly decision: 'refused' }
  | { readonly decision: 'approved'; readonly ground: TriggerId; readonly defiance?: string | undefined }

/** A fine that a later 研判 contradicts: then it is the criminal road, not this one〔853号 2〕. */
export const notACrime: Standing = {
  code: 'detention-crime-suspected',
  says: '作出处罚决定以后又研判为涉嫌犯罪的，应当移送涉嫌犯罪案件；移送行政拘留限于尚不构成犯罪的案件',
  basis: cite('detention-transfer-measures-2014', '2', '尚不构成犯罪，依法作出行政处罚决定后'),
  unblock: { by: 'step', kind: 'police-transfer', step: 'formTeam' },
  holds: ({ facts: { suspected, assessedOn, finedOn } }) =>
    suspected !== true || (assessedOn !== undefined && finedOn !== undefined && assessedOn <= finedOn),
}

export const groundThen: Filled<Asked> = {
  code: 'detention-ground-not-in-force',
  says: '所选的情形在违法行为发生时还没有施行，或者已经废止，请按行为日选择',
  basis: cite('ecological-environment-code', '1057', '适用违法行为发生时的生态环境法律、法规'),
  field: 'ground',
  holds: ({ input, actedOn, on }) => input.decision === 'refused' || triggerInForce(input.ground, actedOn ?? on),
}

export const groundOurs: Filled<Asked> = {
  code: 'detention-ground-of-another-department',
  says: '所选的情形由其他部门处罚和移送，不属于本机关',
  basis: cite('ecological-environment-code', '1131', '由农业农村主管部门依照有关法律法规的规定予以处罚', '第二款'),
  field: 'ground',
  holds: ({ input, enforcerKind }) =>
    input.decision === 'refused' || (triggerOf(input.ground).kinds?.includes(enforcerKind) ?? true),
}

/** 拒不执行 is proved by a second visit or otherwise〔853号 3, 4, 8〕. */
export const defianceProved: Filled<Asked> = {
  code: 'detention-defiance-unproved',
  says: '所选的情形以拒不停止、拒不改正或者拒不执行为条件，应当写明责令决定已经送达和再次检查发现的情况',
  basis: cite('detention-transfer-measures-2014', '4', '再次检查发现仍在排污的'),
  field: 'defiance',
  holds: ({ input }) =>
    input.decision === 'refused' || triggerOf(input.ground).defied !== true || Boolean(input.defiance?.trim()),
}
