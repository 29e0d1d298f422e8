/** @module 侦查与刑事检察: what 审查起诉, 补充侦查, 起诉 and 不起诉 must keep to. */
import { cite } from '../../src/domain/basis.ts'
import { isRunning, reviewLimits } from './custody-days.ts'
import { inCustody } from './facts.ts'
import type { Filled, Standing } from './rules-investigation.ts'

const step = (name: string) => ({ by: 'step', kind: 'criminal', step: name }) as const

export const firstReviewLimit: Standing = {
  code: 'review-already-extended',
  says: '审查起诉期限已经延长或者已经适用速裁程序的期限，不能再延长',
  basis: cite('criminal-procedure-law', '172', '重大、复杂的案件，可以延长十五日', '第一款'),
  unblock: step('prosecute'),
  holds: ({ clock }) => isRunning(clock('D-66a')),
}

/** 172: 认罪认罚，符合速裁程序适用条件. */
export const fastTrackFits: Filled<{ pleads: boolean; fits: boolean }> = {
  code: 'fast-track-conditions',
  says: '犯罪嫌疑人认罪认罚，并且符合速裁程序适用条件的，才适用十日或者十五日的审查起诉期限',
  basis: cite('criminal-procedure-law', '172', '符合速裁程序适用条件的', '第一款'),
  field: 'fits',
  holds: ({ input }) => input.pleads && input.fits,
}

/** 346 Ⅱ; before and after a change of jurisdiction together, 350. */
export const returnsLeft: Standing = {
  code: 'third-return',
  says: '已经退回补充侦查二次（改变管辖前后合并计算），不能再退回：证据不足的应当不起诉，新的犯罪事实移送线索',
  basis: cite('procuratorate-criminal-rules', '346', '补充调查、补充侦查以二次为限', '第二款'),
  unblock: step('decideNonProsecution'),
  holds: ({ facts }) => (facts.returns ?? 0) < 2,
}

export const supplementOverdue: Standing = {
  code: 'supplement-not-overdue',
  says: '补充侦查的一个月还没有届满',
  basis: cite('procuratorate-criminal-rules', '347', '补充侦查期限届满，公安机关未将案件重新移送'),
  unblock: { by: 'time' },
  holds: ({ passed }) => passed('D-67'),
}

/** 348: 应当在审查起诉期限内侦查完毕. */
export const withinReview: Standing = {
  code: 'self-investigation-overdue',
  says: '自行补充侦查应当在审查起诉期限内完毕，期限已经届满',
  basis: cite('procuratorate-criminal-rules', '348', '应当在审查起诉期限内侦查完毕'),
  unblock: { by: 'time' },
  holds: ({ passed }) => !reviewLimits.some(passed),
}

export const heldHere: Standing = {
  code: 'no-measure-in-force',
  says: '犯罪嫌疑人没有被采取强制措施',
  basis: cite('criminal-procedure-law', '98', '可以取保候审或者监视居住'),
  unblock: { by: 'nobody' },
  holds: ({ facts }) => facts.custody !== undefined && facts.custody !== 'none',
}

/** 176 Ⅱ, 174: 量刑建议, and the 具结书 unless it need not be signed. */
export const pleaPapers: Filled<{ plea: boolean; affidavit: string; sentencing?: string }> = {
  code: 'plea-papers-missing',
  says: '认罪认罚的应当提出量刑建议，并随案移送具结书；不需要签署具结书的写明',
  basis: cite('criminal-procedure-law', '176', '随案移送认罪认罚具结书等材料', '第二款'),
  field: 'affidavit',
  holds: ({ input }) => !input.plea || (input.affidavit !== 'none' && input.sentencing !== undefined),
}

/** 175 Ⅳ, 367: after two returns must, after one may; not before. 撤回起诉 (424) has been to court already. */
export const doubtAfterReturn: Filled<{ ground: string; noNeed?: boolean }> = {
  code: 'doubt-needs-return',
  says: '证据不足不起诉，须经二次退回补充侦查；经过一次退回的，须没有再次退回的必要',
  basis: cite('procuratorate-criminal-rules', '367', '没有再次退回补充调查或者补充侦查必要的', '第二款'),
  field: 'ground',
  holds: ({ input, facts }) =>
    input.ground !== 'doubtful' ||
    facts.result === 'prosecutionWithdrawn' ||
    (facts.returns ?? 0) >= 2 ||
    (facts.returns === 1 && input.noNeed === true),
}

export const isMinor: Standing = {
  code: 'conditional-minor',
  says: '附条件不起诉只适用于未成年人',
  basis: cite('criminal-procedure-law', '282', '对于未成年人涉嫌刑法分则第四章', '第一款'),
  unblock: step('decideNonProsecution'),
  holds: ({ facts }) => facts.minor === true,
}
interface Conditional {
  readonly oneYear: boolean
  readonly repents: boolean
  readonly heard: boolean
  readonly objects: boolean
  readonly months: number
}
export const conditionalFits: Filled<Conditional> = {
  code: 'conditional-conditions',
  says: '可能判处一年有期徒刑以下刑罚、符合起诉条件并有悔罪表现的，才可以附条件不起诉',
  basis: cite('criminal-procedure-law', '282', '符合起诉条件，但有悔罪表现的', '第一款'),
  field: 'oneYear',
  holds: ({ input }) => input.oneYear && input.repents,
}
export const conditionalHeard: Filled<Conditional> = {
  code: 'conditional-not-heard',
  says: '作出附条件不起诉的决定以前，应当听取公安机关、被害人、未成年犯罪嫌疑人及其法定代理人、辩护人的意见',
  basis: cite('procuratorate-criminal-rules', '469', '并制作笔录附卷', '第二款'),
  field: 'heard',
  holds: ({ input }) => input.heard,
}
export const conditionalUnopposed: Filled<Conditional> = {
  code: 'conditional-opposed',
  says: '未成年犯罪嫌疑人及其法定代理人对附条件不起诉有异议的，应当提起公诉',
  basis: cite('criminal-procedure-law', '282', '人民检察院应当作出起诉的决定', '第三款'),
  field: 'objects',
  holds: ({ input }) => !input.objects,
}
export const probationLength: Filled<Conditional> = {
  code: 'probation-length',
  says: '考验期为六个月以上一年以下，从作出决定之日起计算',
  basis: cite('criminal-procedure-law', '283', '考验期为六个月以上一年以下', '第二款'),
  field: 'months',
  holds: ({ input }) => input.months >= 6 && input.months <= 12,
}
export const probationOver: Standing = {
  code: 'probation-running',
  says: '考验期还没有届满',
  basis: cite('criminal-procedure-law', '284', '考验期满的，人民检察院应当作出不起诉的决定', '第二款'),
  unblock: { by: 'time' },
  holds: ({ facts, on }) => facts.probationEndsOn === undefined || on > facts.probationEndsOn,
}
export const victimHeard: Filled<{ heard: boolean }> = {
  code: 'victim-not-heard',
  says: '考验期满作出不起诉的决定以前，应当听取被害人意见',
  basis: cite('procuratorate-criminal-rules', '477', '应当听取被害人意见', '第二款'),
  field: 'heard',
  holds: ({ input }) => input.heard,
}

export const freedOnAnnouncing: Filled<{ released: boolean }> = {
  code: 'not-freed-on-announcing',
  says: '被不起诉人在押的，应当立即释放',
  basis: cite('criminal-procedure-law', '178', '如果被不起诉人在押，应当立即释放'),
  field: 'released',
  holds: ({ input, facts }) => !inCustody(facts) || input.released,
}
export const rightsTold: Filled<{ told: boolean }> = {
  code: 'rights-not-told',
  says: '送达不起诉决定书时，应当告知申诉和起诉的权利',
  basis: cite('procuratorate-criminal-rules', '377', '送达时，应当告知被害人'),
  field: 'told',
  holds: ({ input }) => input.told,
}

/** 行政处罚法 35 Ⅰ: 拘役或者有期徒刑 only. */
export const offsetFounded: Filled<{ verdict: string; imprisonment?: string; detentionDays?: number }> = {
  code: 'detention-offset-unfounded',
  says: '判处拘役或者有期徒刑的，行政拘留才折抵刑期',
  basis: cite('administrative-penalty-law', '35', '应当依法折抵相应刑期', '第一款'),
  field: 'detentionDays',
  holds: ({ input }) =>
    input.detentionDays === undefined ||
    (input.verdict === 'guilty' && (input.imprisonment === 'detention' || input.imprisonment === 'imprisonment')),
}
