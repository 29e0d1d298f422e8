/** @module 侦查与刑事检察: what 强制措施, 提请批准逮捕 and 侦查羁押 must keep to. */
import { cite } from '../../src/domain/basis.ts'
import { addDays, dayOf, epochOf, type CivilDate } from '../../src/domain/time.ts'
import type { Rule, View } from '../../src/engine/step.ts'
import { isRunning, requestLimits } from './custody-days.ts'
import { inCustody, type CriminalFacts } from './facts.ts'

export type Standing = Rule<View<CriminalFacts>>
export type Filled<In> = Rule<View<CriminalFacts> & { input: In }>
const step = (name: string) => ({ by: 'step', kind: 'criminal', step: name }) as const
/** What an unlawful act of the police opens. */
export const supervise = '人民检察院提出纠正意见，情节较重的发出纠正违法通知书（刑事诉讼规则第五百五十二条）'

export const notHeld: Standing = {
  code: 'already-in-custody',
  says: '犯罪嫌疑人已经被拘留或者逮捕',
  basis: cite('criminal-procedure-law', '85', '必须出示拘留证', '第一款'),
  unblock: step('changeMeasure'),
  remedy: supervise,
  holds: ({ facts }) => !inCustody(facts),
}

/** 24 小时 from the detention: there must be a detention whose duty still waits. */
export const dutyWaits = (limit: string): Standing => ({
  code: 'no-detention-duty',
  says: '没有等待办理的拘留后法定事项：没有拘留，或者已经办理',
  basis: cite('criminal-procedure-law', '85', '至迟不得超过二十四小时', '第二款'),
  unblock: step('detain'),
  remedy: supervise,
  holds: ({ clock }) => isRunning(clock(limit)),
})

export const sinceDetention: Standing = {
  code: 'before-detention',
  says: '时间不得早于拘留的时间',
  unblock: { by: 'form', field: 'occurredAt' },
  impossible: true,
  holds: ({ facts, at }) => facts.detainedAt === undefined || epochOf(at) >= epochOf(facts.detainedAt),
}

export const detained: Standing = {
  code: 'not-detained',
  says: '犯罪嫌疑人没有被拘留，或者提请批准逮捕的期限已经了结，不能延长',
  basis: cite('criminal-procedure-law', '91', '对被拘留的人', '第一款'),
  unblock: step('detain'),
  remedy: supervise,
  holds: ({ clock }) => requestLimits.some((limit) => isRunning(clock(limit))),
}

/** 三日加一至四日; 流窜、多次、结伙 up to thirty. */
export const extensionDays = { fourDays: 7, roaming: 30 } as const
export const withinExtension: Filled<{ kind: keyof typeof extensionDays; until: CivilDate }> = {
  code: 'extension-beyond-law',
  says: '延长后的提请批准逮捕期限，自拘留起不得超过七日；流窜、多次、结伙作案的不得超过三十日',
  basis: cite('criminal-procedure-law', '91', '可以延长一日至四日', '第一款'),
  field: 'until',
  remedy: supervise,
  holds: ({ input, facts }) =>
    facts.detainedAt !== undefined && input.until <= addDays(dayOf(facts.detainedAt), extensionDays[input.kind]),
}

export const notArrested: Standing = {
  code: 'already-arrested',
  says: '犯罪嫌疑人已经被逮捕，不需要再提请批准逮捕',
  unblock: step('changeMeasure'),
  remedy: supervise,
  holds: ({ facts }) => facts.custody !== 'arrested',
}

export const measureChanges: Filled<{ to: string }> = {
  code: 'measure-unchanged',
  says: '现在就是这一强制措施，没有变更',
  field: 'to',
  remedy: supervise,
  holds: ({ input, facts }) => input.to !== (facts.custody ?? 'none'),
}

/** 没有法律依据继续羁押: 撤销案件, 终止侦查, 不起诉 free the person at once. */
export const released: Filled<{ released: boolean }> = {
  code: 'custody-not-released',
  says: '犯罪嫌疑人在押的，应当立即释放',
  basis: cite('criminal-procedure-law', '163', '应当立即释放，发给释放证明'),
  field: 'released',
  remedy: supervise,
  holds: ({ input, facts }) => !inCustody(facts) || input.released,
}

/** 92: 但是必须将被拘留的人立即释放. */
export const freedFirst: Standing = {
  code: 'detained-after-refusal',
  says: '人民检察院不批准逮捕，被拘留的人还没有释放或者变更强制措施',
  basis: cite('criminal-procedure-law', '92', '必须将被拘留的人立即释放'),
  unblock: step('changeMeasure'),
  remedy: supervise,
  holds: ({ facts }) => facts.custody !== 'detained',
}

export const receiptWaits: Standing = {
  code: 'no-receipt-due',
  says: '没有等待送达执行回执的不批准逮捕决定',
  basis: cite('procuratorate-criminal-rules', '286', '收到不批准逮捕决定书后三日以内', '第一款'),
  unblock: step('decideArrest'),
  remedy: supervise,
  holds: ({ clock }) => isRunning(clock('D-64')),
}

export const notSupplemented: Filled<{ supplemented: boolean }> = {
  code: 'request-anew-after-supplement',
  says: '人民检察院已通知补充侦查，公安机关补充侦查以后应当重新提请批准逮捕；坚持要求复议的，人民检察院不予受理',
  basis: cite('procuratorate-criminal-rules', '292', '应当告知公安机关重新提请批准逮捕', '第一款'),
  field: 'supplemented',
  remedy: '告知公安机关重新提请批准逮捕（刑事诉讼规则第二百九十二条）',
  holds: ({ input, facts }) => !(facts.outlineSent === true && input.supplemented),
}

export const anotherProsecutor: Filled<{ reassigned: boolean }> = {
  code: 'same-prosecutor',
  says: '复议应当另行指派检察官或者检察官办案组审查',
  basis: cite('procuratorate-criminal-rules', '290', '另行指派检察官或者检察官办案组进行审查'),
  field: 'reassigned',
  holds: ({ input }) => input.reassigned,
}

export const notDetainedReview: Standing = {
  code: 'review-extension-detained',
  says: '犯罪嫌疑人已被拘留的，审查逮捕为七日，不能延至二十日',
  basis: cite('procuratorate-criminal-rules', '282', '重大、复杂案件，不得超过二十日'),
  unblock: step('decideArrest'),
  holds: ({ clock }) => isRunning(clock('D-62b')),
}

export const inInvestigationCustody: Standing = {
  code: 'no-investigation-custody',
  says: '没有正在计算的侦查羁押期限',
  basis: cite('criminal-procedure-law', '156', '侦查羁押期限不得超过二个月'),
  unblock: step('executeArrest'),
  remedy: supervise,
  holds: ({ facts }) => facts.custody === 'arrested',
}

export const noExtensionPending: Standing = {
  code: 'custody-extension-pending',
  says: '已经提请延长侦查羁押期限，还没有决定',
  basis: cite('procuratorate-criminal-rules', '313', '批准延长侦查羁押期限或者不批准'),
  unblock: step('recordCustodyExtension'),
  remedy: supervise,
  holds: ({ facts }) => facts.extensionPending !== true,
}

/** 309 Ⅲ: what is asked after the last day is not accepted. */
export const askedInTime: Filled<{ decision: string }> = {
  code: 'custody-extension-overdue',
  says: '超过法定羁押期限才提请延长，或者没有提请：不予受理，不能批准',
  basis: cite('procuratorate-criminal-rules', '309', '超过法定羁押期限提请延长侦查羁押期限', '第三款'),
  field: 'decision',
  holds: ({ input, facts }) =>
    facts.extensionPending === true &&
    (input.decision === 'refused' ||
      (facts.extensionAskedAt !== undefined &&
        facts.custodyEndsOn !== undefined &&
        dayOf(facts.extensionAskedAt) <= facts.custodyEndsOn)),
}

const before = { month: 'D-65a', two: 'D-65b', twoMore: 'D-65c' } as const
/** 156, 158, 159, one after the other. */
export const extensionInOrder: Filled<{ decision: 'month' | 'two' | 'twoMore' | 'refused' }> = {
  code: 'custody-extension-order',
  says: '侦查羁押期限依次延长：先一个月，再二个月；可能判处十年有期徒刑以上刑罚的再二个月',
  basis: cite('criminal-procedure-law', '158', '批准或者决定，可以延长二个月'),
  field: 'decision',
  holds: ({ input, clock }) => input.decision === 'refused' || isRunning(clock(before[input.decision])),
}

export type Unlawful = 'idle' | 'notReleased' | 'receiptOverdue' | 'custodyOverdue' | 'other'
/** 287 Ⅲ, 286, 98–99: a 纠正违法通知书 says what is there. */
export const unlawfulThere: Filled<{ ground: Unlawful }> = {
  code: 'nothing-to-correct',
  says: '所选的违法情形还没有发生：期限没有届满，或者已经办理',
  basis: cite('procuratorate-criminal-rules', '287', '应当发出纠正违法通知书', '第三款'),
  field: 'ground',
  holds: ({ input, facts, passed }) =>
    ({
      idle: passed('D-64p'),
      notReleased: facts.arrest === 'refused' && facts.custody === 'detained',
      receiptOverdue: passed('D-64'),
      custodyOverdue: [...requestLimits, 'D-65a', 'D-65b', 'D-65c', 'D-65d', 'D-68a', 'D-68b'].some(passed),
      other: true,
    })[input.ground],
}
export const correctionWaits: Standing = {
  code: 'no-correction-to-answer',
  says: '没有等待回复的纠正违法通知书',
  basis: cite('procuratorate-criminal-rules', '553', '没有回复纠正情况的'),
  unblock: step('correctInvestigation'),
  remedy: supervise,
  holds: ({ facts }) => facts.correctionAnswered === false,
}

export const propertyWaits: Standing = {
  code: 'no-property-to-release',
  says: '没有查明与案件无关而待解除的财物',
  basis: cite('criminal-procedure-law', '145', '应当在三日以内解除查封、扣押、冻结'),
  unblock: step('findUnrelatedProperty'),
  remedy: supervise,
  holds: ({ clock }) => isRunning(clock('D-69')),
}

export const toldSuspect: Filled<{ told: boolean }> = {
  code: 'transfer-not-told',
  says: '移送起诉应当同时将案件移送情况告知犯罪嫌疑人及其辩护律师',
  basis: cite('criminal-procedure-law', '162', '告知犯罪嫌疑人及其辩护律师', '第一款'),
  field: 'told',
  remedy: supervise,
  holds: ({ input }) => input.told,
}
