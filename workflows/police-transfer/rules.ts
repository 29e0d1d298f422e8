/** @module 移送公安: the statements its steps need, each with its article. */
import { cite } from '../../src/domain/basis.ts'
import type { OrganKind } from '../../src/domain/organ.ts'
import type { Rule, View } from '../../src/engine/step.ts'
import { chineseTime, epochOf, type CivilDate } from '../../src/domain/time.ts'
import type { EnforcementOfficer, Material, SeizedItem } from '../forms.ts'
import type { TransferFacts } from './facts.ts'

type Standing = Rule<View<TransferFacts>>
type Filled<In> = Rule<View<TransferFacts> & { input: In }>

/** 立即指定２名或者２名以上行政执法人员组成专案组〔310号令 5〕. */
export const teamOfTwo: Filled<{ team: readonly EnforcementOfficer[] }> = {
  code: 'team-of-two',
  says: '专案组应当由二名以上行政执法人员组成',
  basis: cite('state-council-310', '5', '立即指定２名或者２名以上行政执法人员'),
  field: 'team',
  holds: ({ input }) => new Set(input.team.map((o) => o.certificate)).size >= 2,
}

/** A report dated after the head received it cannot be. */
export const reportDatedBeforeReceipt: Filled<{ reportedOn: CivilDate }> = {
  code: 'report-dated-after-receipt',
  says: '报告日期不得晚于负责人接到报告之日',
  field: 'reportedOn',
  impossible: true,
  holds: ({ input, on }) => input.reportedOn <= on,
}

/** 4c: a further report while one is pending says why; D-01 runs on. */
export const furtherReportSaysWhy: Filled<{ because?: string }> = {
  code: 'further-report-reason',
  says: '已有待审批的报告，再次提交应当写明原因；重新报告不停止三日审批期限',
  basis: cite('state-council-310', '5', '应当自接到报告之日起３日内', '第二款'),
  field: 'because',
  holds: ({ input, facts }) => facts.approval !== 'pending' || Boolean(input.because?.trim()),
}

/** 主体与程序合法，有合法证据证明有涉嫌环境犯罪的事实发生〔2017 办法 5〕. 环保部门 only. */
export const lawfulSubjectAndEvidence: Filled<{ lawfulProcedure: boolean; lawfulEvidence: boolean }> = {
  code: 'transfer-conditions',
  says: '移送应当符合：实施行政执法的主体与程序合法，有合法证据证明有涉嫌环境犯罪的事实发生',
  basis: cite('linkage-measures-2017', '5', '实施行政执法的主体与程序合法'),
  field: 'lawfulProcedure',
  holds: ({ input, enforcerKind }) => enforcerKind !== 'ecology' || (input.lawfulProcedure && input.lawfulEvidence),
}

/** 附表明来源的材料〔2017 办法 6(四)〕: an item nobody can trace is no evidence. */
export const itemsHaveSource: Standing = {
  code: 'item-without-source',
  says: ({ facts }) => `涉案物品应当附表明来源的材料，缺来源的有：${untraced(facts.items).join('、')}`,
  basis: cite('linkage-measures-2017', '6', '表明涉案物品来源的相关材料', '第一款第（四）项'),
  unblock: { by: 'step', kind: 'police-transfer', step: 'submitReport' },
  holds: ({ facts }) => untraced(facts.items).length === 0,
}
const untraced = (items: readonly SeizedItem[] = []): string[] =>
  items.filter((i) => !i.source?.trim()).map((i) => i.name)

/** The same for the form itself, so that the report names it before anything is approved. */
export const reportedItemsHaveSource: Filled<{ items: readonly SeizedItem[] }> = {
  code: 'item-without-source',
  says: ({ input }) => `涉案物品应当附表明来源的材料，缺来源的有：${untraced(input.items).join('、')}`,
  basis: cite('linkage-measures-2017', '6', '表明涉案物品来源的相关材料', '第一款第（四）项'),
  field: 'items',
  holds: ({ input }) => untraced(input.items).length === 0,
}

/** 310号令 6 binds every department; 现场检查笔录 is 2017 办法 6(三), for 环保部门. */
const required: readonly { needs: string; of: RegExp; binds?: OrganKind }[] = [
  { needs: '案件调查报告', of: /调查报告/ },
  { needs: '现场检查（勘察）笔录', of: /(检查|勘察|勘验).*笔录/, binds: 'ecology' },
  { needs: '涉案物品清单', of: /物品清单/ },
]

/** 移送材料 of 2017 办法 6 and 310号令 6; 监测、检验报告 as applicable. */
export const materialsComplete: Filled<{ materials: readonly Material[]; penaltyDecided: boolean }> = {
  code: 'materials-incomplete',
  says: ({ input, enforcerKind }) => `移送材料不齐，缺：${missing(input, enforcerKind).join('、')}`,
  basis: cite('state-council-310', '6', '应当附有下列材料'),
  field: 'materials',
  holds: ({ input, enforcerKind }) => missing(input, enforcerKind).length === 0,
}
const missing = (
  { materials, penaltyDecided }: { materials: readonly Material[]; penaltyDecided: boolean },
  kind: OrganKind,
): string[] => {
  const rows = penaltyDecided ? [...required, { needs: '行政处罚决定书', of: /处罚决定书/ }] : required
  const bound = rows.filter((row) => row.binds === undefined || row.binds === kind)
  return bound.filter((row) => !materials.some((m) => row.of.test(m.name))).map((row) => row.needs)
}

/** 现场照片或者录音录像资料及清单〔2017 办法 6(五)〕. */
export const photosListed: Filled<{ photos: readonly unknown[] }> = {
  code: 'photos-missing',
  says: '应当附现场照片或者录音录像资料及清单，载明证明对象、拍摄人、拍摄时间和拍摄地点',
  basis: cite('linkage-measures-2017', '6', '现场照片或者录音录像资料及清单', '第一款第（五）项'),
  field: 'photos',
  holds: ({ input, enforcerKind }) => enforcerKind !== 'ecology' || input.photos.length > 0,
}

/** A penalty decided and its paper go together〔2017 办法 6(七)〕. */
export const penaltyFlagConsistent: Filled<{ materials: readonly Material[]; penaltyDecided: boolean }> = {
  code: 'penalty-flag-inconsistent',
  says: '材料中有行政处罚决定书，应当注明已作出行政处罚决定',
  basis: cite('linkage-measures-2017', '6', '还应当附行政处罚决定书'),
  field: 'penaltyDecided',
  holds: ({ input }) => input.penaltyDecided || !input.materials.some((m) => /处罚决定书/.test(m.name)),
}

/** A 回执 that names no page count proves little; one signed before the dispatch cannot be. */
export const receiptAfterDispatch: Standing = {
  code: 'receipt-before-dispatch',
  says: ({ facts }) => `回执时间不得早于移送时间${facts.dispatchedAt ? chineseTime(facts.dispatchedAt) : ''}`,
  unblock: { by: 'form', field: 'occurredAt' },
  impossible: true,
  holds: ({ facts, at }) => facts.dispatchedAt === undefined || epochOf(at) >= epochOf(facts.dispatchedAt),
}

/** 逾期未作出是否立案决定〔2017 办法 12〕: proposed when the running limit has passed, confirmed by an officer. */
export const filingReviewPassed: Standing = {
  code: 'filing-review-running',
  says: '公安机关立案审查期限尚未届满，不能认定逾期未决',
  basis: cite('linkage-measures-2017', '12', '逾期未作出是否立案决定'),
  unblock: { by: 'time' },
  holds: ({ passed, clock }) => {
    const running = ['D-09a', 'D-09b', 'D-09c'].filter(
      (limit) => clock(limit)?.stoppedAt === undefined && clock(limit) !== undefined,
    )
    return running.length > 0 && running.every((limit) => passed(limit))
  },
}

/** There is something to correct only after a 补正告知. */
export const correctionAsked: Standing = {
  code: 'no-correction-asked',
  says: '公安机关尚未告知补正',
  basis: cite('linkage-measures-2017', '8', '在 3 日内补正'),
  unblock: { by: 'step', kind: 'police-transfer', step: 'requestCorrection' },
  holds: ({ facts }) => (facts.correctionRounds ?? 0) > 0,
}

/** Nothing is supplied before it was asked for. */
export const suppliedAfterAsked: Standing = {
  code: 'supplied-before-asked',
  says: '补正时间不得早于告知补正的时间',
  unblock: { by: 'form', field: 'occurredAt' },
  impossible: true,
  holds: ({ facts, at }) => facts.correctionAskedAt === undefined || epochOf(at) >= epochOf(facts.correctionAskedAt),
}

/** 立即出具接受案件回执〔2017 办法 7〕: a decision without one is recorded as it happened. */
export const receiptGiven: Standing = {
  code: 'no-receipt',
  says: '公安机关没有出具接受案件回执即作出决定',
  basis: cite('linkage-measures-2017', '7', '立即出具接受案件回执'),
  unblock: { by: 'step', kind: 'police-transfer', step: 'acknowledge' },
  remedy: '以送达凭证记明移送时间，可以请公安机关补出回执',
  holds: ({ facts }) => facts.acceptedAt !== undefined,
}
