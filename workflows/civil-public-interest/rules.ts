/** @module 民事公益诉讼: the statements its steps need. What rests on a text nobody read gives way to a recorded reason. */
import { cite } from '../../src/domain/basis.ts'
import { chineseDate, dayOf, type CivilDate } from '../../src/domain/time.ts'
import type { Rule, View } from '../../src/engine/step.ts'
import { claimantStands, type CivilPublicInterestFacts } from './facts.ts'
import { reply2019 } from '../law/unseen.ts'

type Standing = Rule<View<CivilPublicInterestFacts>>
type Filled<In> = Rule<View<CivilPublicInterestFacts> & { input: In }>
const kind = 'civil-public-interest'

export const twoProcurators: Filled<{ officers: readonly string[] }> = {
  code: 'two-procurators',
  says: '调查和收集证据应当由两名以上检察人员共同进行',
  basis: cite('procuratorial-pil-rules-2021', '36', '应当由两名以上检察人员共同进行', '第一款'),
  field: 'officers',
  holds: ({ input }) => new Set(input.officers).size >= 2,
}

/** 26: who was handed a lead hands it up, never back or across. */
export const notHandedOn: Filled<{ level: string }> = {
  code: 'lead-handed-on',
  says: ({ facts }) =>
    `线索由${facts.transferredFrom ?? '其他人民检察院'}移送：认为不属于本院管辖的，应当报告上级人民检察院，不得自行退回或者移送其他人民检察院`,
  basis: cite('procuratorial-pil-rules-2021', '26', '不得自行退回原移送线索的人民检察院', '第一款'),
  field: 'level',
  holds: ({ input, facts }) => facts.transferredFrom === undefined || input.level === 'superior',
}

interface Announcement {
  readonly nationalMedia: boolean
  readonly tellsQualified: boolean
  readonly compensable: boolean
  readonly tellsClaimant: boolean
}
export const nationalMedia: Filled<Announcement> = {
  code: 'announcement-media',
  says: '诉前公告应当在具有全国影响的媒体发布',
  basis: cite('procuratorial-pil-rules-2021', '91', '公告应当在具有全国影响的媒体发布', '第二款'),
  field: 'nationalMedia',
  holds: ({ input }) => input.nationalMedia,
}
export const tellsQualified: Filled<Announcement> = {
  code: 'announcement-qualified',
  says: '诉前公告应当告知适格主体可以向人民法院提起诉讼',
  basis: cite('procuratorial-pil-rules-2021', '91', '告知适格主体可以向人民法院提起诉讼', '第一款第（二）项'),
  field: 'tellsQualified',
  holds: ({ input }) => input.tellsQualified,
}
export const tellsClaimant: Filled<Announcement> = {
  code: 'announcement-claimant',
  says: '符合启动生态环境损害赔偿程序条件的，诉前公告应当告知赔偿权利人启动',
  basis: cite('procuratorial-pil-rules-2021', '91', '告知赔偿权利人启动生态环境损害赔偿程序', '第一款第（二）项'),
  field: 'tellsClaimant',
  holds: ({ input }) => !input.compensable || input.tellsClaimant,
}

export const announcementOver: Standing = {
  code: 'announcement-running',
  says: ({ clock }) => {
    const due = clock('cpil-announce-30d')?.due
    return `诉前公告期间三十日没有届满${due ? `（至${chineseDate(dayOf(due))}）` : ''}`
  },
  basis: cite('pil-interpretation-2018', '13', '应当依法公告，公告期间为三十日', '第一款'),
  unblock: { by: 'time' },
  holds: ({ passed }) => passed('cpil-announce-30d'),
}
export const unanswered: Standing = {
  code: 'claimant-answered',
  says: ({ facts }) =>
    `赔偿权利人的情况已经登记：${facts.claimant ? claimantStands[facts.claimant] : ''}，不能认定逾期未答复`,
  basis: cite('procuratorial-pil-rules-2021', '93', '对赔偿权利人启动生态环境损害赔偿程序情况'),
  holds: ({ facts }) => facts.claimant === undefined,
}
export const mailChecked: Filled<{ mailChecked: boolean }> = {
  code: 'mail-in-transit',
  says: '期满前交邮的不算过期：应当先核对有无在途的函告',
  basis: cite('civil-procedure-law', '85', '诉讼文书在期满前交邮的，不算过期', '第四款'),
  field: 'mailChecked',
  holds: ({ input }) => input.mailChecked,
}

/** 90: which fact each ground needs; ③ is not about the environment. */
const founded: Readonly<Record<string, (f: CivilPublicInterestFacts) => boolean>> = {
  '90-2': ({ claimant }) => claimant === 'agreed' || claimant === 'sued',
  '90-3': () => false,
  '90-4': ({ qualifiedPlaintiff }) => qualifiedPlaintiff !== undefined,
}
export const closingFounded: Filled<{ ground: string }> = {
  code: 'pil-closing-ground',
  says: '终结案件的情形没有相应的登记（达成赔偿协议或者赔偿诉讼、其他适格主体起诉），或者不适用于生态环境案件',
  basis: cite('procuratorial-pil-rules-2021', '90', '应当终结案件'),
  field: 'ground',
  holds: ({ input, facts }) => founded[input.ground]?.(facts) ?? true,
}
export const somethingToSupport: Standing = {
  code: 'nothing-to-support',
  says: '没有登记赔偿权利人或者适格主体提起的诉讼，不能支持起诉',
  basis: cite('procuratorial-pil-rules-2021', '100', '下列案件，人民检察院可以支持起诉'),
  unblock: { by: 'step', kind, step: 'recordClaimantAnswer' },
  holds: ({ facts }) => facts.claimant === 'sued' || facts.qualifiedPlaintiff !== undefined,
}

/** 31 and the reply of 2019: 公告 first; when it would outlast the criminal case, sue separately. */
export const announcementInTime: Filled<{ route: string; prosecutionBy?: CivilDate }> = {
  code: 'announcement-outlasts-prosecution',
  says: '诉前公告在刑事案件提起公诉的期限以后才届满：应当另行提起民事公益诉讼',
  basis: reply2019,
  field: 'route',
  holds: ({ input, clock }) => {
    const due = clock('cpil-announce-30d')?.due
    return input.route !== 'incidental' || !due || !input.prosecutionBy || dayOf(due) <= input.prosecutionBy
  },
}
export const stillProsecuted: Filled<{ kind: string } | { route: string }> = {
  code: 'not-prosecuted',
  says: '刑事案件已经不起诉或者撤销，不能提起刑事附带民事公益诉讼；可以单独提起，或者移送赔偿权利人',
  basis: cite('procuratorial-pil-rules-2021', '97', '人民检察院在刑事案件提起公诉时'),
  holds: ({ input, facts }) =>
    facts.nonProsecutedAt === undefined || ('kind' in input ? input.kind : input.route) !== 'incidental',
}

export const harmPersists: Filled<{ harmPersists: boolean }> = {
  code: 'harm-no-longer',
  says: '社会公共利益不再处于受损害状态的，不提起民事公益诉讼，应当终结案件',
  basis: cite('procuratorial-pil-rules-2021', '96', '社会公共利益仍然处于受损害状态的'),
  field: 'harmPersists',
  holds: ({ input }) => input.harmPersists,
}
export const noAgreementOrSuit: Standing = {
  code: 'agreement-or-suit-stands',
  says: ({ facts }) =>
    `${facts.claimant ? claimantStands[facts.claimant] : ''}：应当终结案件或者支持起诉，不能提起民事公益诉讼`,
  basis: cite('procuratorial-pil-rules-2021', '90', '经磋商达成赔偿协议，或者已经提起', '第一款第（二）项'),
  unblock: { by: 'step', kind, step: 'closeCivilCase' },
  holds: ({ facts }) => facts.claimant !== 'agreed' && facts.claimant !== 'sued',
}
export const noOtherPlaintiff: Standing = {
  code: 'qualified-plaintiff-sued',
  says: ({ facts }) => `${facts.qualifiedPlaintiff ?? ''}已经起诉：应当终结案件或者支持起诉`,
  basis: cite('procuratorial-pil-rules-2021', '90', '其他适格主体依法向人民法院提起诉讼的', '第一款第（四）项'),
  unblock: { by: 'step', kind, step: 'closeCivilCase' },
  holds: ({ facts }) => facts.qualifiedPlaintiff === undefined,
}
/** 1073, 96(1): the claimant first. Where the case is not fit for a claim nobody is waited for. */
export const claimantDone: Standing = {
  code: 'claimant-first',
  says: '赔偿权利人未启动索赔，或者磋商未达成一致又不提起诉讼的，才能起诉：请先登记其函告、进展，或者核对后认定未启动',
  basis: cite('procuratorial-pil-rules-2021', '96', '赔偿权利人又不提起诉讼的', '第（一）项'),
  unblock: { by: 'step', kind, step: 'confirmSilence' },
  holds: ({ facts }) => facts.compensable === false || (facts.claimant !== undefined && facts.claimant !== 'starting'),
}
/** README 2: a 基层院 sues alone only with 指定管辖 or a 交办 ruling; 刑附民 goes where the crime is tried. */
export const levelFits: Filled<{ kind: string; jurisdiction?: string }> = {
  code: 'county-needs-jurisdiction',
  says: '基层人民检察院单独提起民事公益诉讼，应当有中级人民法院交由基层人民法院审理的裁定或者管辖文书；没有的移送市级人民检察院',
  basis: cite('pil-interpretation-2018', '5', '由侵权行为地或者被告住所地中级人民法院管辖', '第一款'),
  field: 'jurisdiction',
  unblock: { by: 'step', kind, step: 'transferForSuit' },
  holds: ({ input, ownerLevel }) =>
    ownerLevel !== 'county' || input.kind === 'incidental' || input.jurisdiction !== undefined,
}
export const prosecuted: Filled<{ kind: string; prosecution?: string }> = {
  code: 'incidental-needs-prosecution',
  says: '刑事附带民事公益诉讼应当在提起公诉时提起：请填写刑事起诉书文号',
  basis: cite('procuratorial-pil-rules-2021', '97', '人民检察院在刑事案件提起公诉时'),
  field: 'prosecution',
  holds: ({ input }) => input.kind !== 'incidental' || input.prosecution !== undefined,
}

/** An opinion cannot come before it was asked for. */
export const appraisalOut: Standing = {
  code: 'no-appraisal-out',
  says: '没有在办的委托鉴定、评估，不能登记收到意见',
  basis: cite('procuratorial-pil-rules-2021', '41', '可以委托具备资格的机构进行鉴定'),
  impossible: true,
  unblock: { by: 'step', kind, step: 'commissionPilAppraisal' },
  holds: ({ facts }) => (facts.appraisals ?? []).some((a) => a.to === undefined),
}
