/** @module The limit ids of law/linkage.md §2, copied by hand (D-12′ is D-12p here), with the part that brings their steps. */
import { allLimits } from '../../../workflows/law/limits/index.ts'
import { publicInterestLimitRows } from './map-limits-public-interest.ts'

export type Part = 'part 2' | 'part 3'
export interface LawLimit {
  readonly id: string
  readonly title: string
  /** Where no step starts it yet: the part that will. */
  /** The part that brings its step, or the step whose rule holds it: 时效 is no clock anybody runs. */
  readonly until?: Part | `rule:${string}`
}
export type LimitRow = readonly [id: string, title: string, until?: LawLimit['until']]

const rows: readonly LimitRow[] = [
  ['D-01', '移送审批'],
  ['D-02', '移送同级公安机关'],
  ['D-03', '抄送同级检察院'],
  ['D-04', '接受案件回执'],
  ['D-05', '转送有管辖权的公安机关'],
  ['D-06', '退回不属公安管辖的案件'],
  ['D-07', '告知补正'],
  ['D-08', '补正'],
  ['D-09a', '立案审查 3 日'],
  ['D-09b', '立案审查 7 日'],
  ['D-09c', '立案审查 30 日'],
  ['D-11', '通知立案决定'],
  ['D-12', '移交涉案物品'],
  ['D-12p', '接收涉案物品（自立案起）'],
  ['D-13', '按检察意见移送'],
  ['D-14', '未移送的抄送处罚决定书'],
  ['D-20', '申请复议（不予立案）'],
  ['D-21', '复议决定（不予立案）'],
  ['D-22', '复议后建议立案监督'],
  ['D-23', '说明不立案理由'],
  ['D-24', '说明逾期理由'],
  ['D-25', '告知不立案理由成立'],
  ['D-26', '按通知立案'],
  ['D-27', '监督立案后侦查终结'],
  ['D-28', '对撤案通知的复议、复核'],
  ['D-40', '书面咨询答复'],
  ['D-41', '平台录入'],
  ['D-50', '作出处罚决定'],
  ['D-51', '先行登记保存处理'],
  ['D-52', '处罚决定书送达'],
  ['D-53', '要求听证、听证通知'],
  ['D-54', '处罚时效', 'rule:enforcement.decideFine'],
  ['D-55', '缴纳罚款'],
  ['D-56', '查封扣押'],
  ['D-57', '催告'],
  ['D-58', '申请人民法院强制执行'],
  ['D-59', '当事人申请行政复议、提起行政诉讼'],
  ['D-60', '拘留后送押、通知、讯问'],
  ['D-61', '提请批准逮捕'],
  ['D-62', '审查批准逮捕'],
  ['D-63', '不批捕的复议、复核'],
  ['D-63p', '要求不批捕复议'],
  ['D-64', '不批捕执行回执'],
  ['D-64p', '不批捕后搁置'],
  ['D-65', '侦查羁押'],
  ['D-66', '审查起诉'],
  ['D-67', '补充侦查'],
  ['D-67p', '移送有管辖权的检察院'],
  ['D-68', '取保候审、监视居住'],
  ['D-69', '解除无关财物'],
  ['D-70', '告知不起诉'],
  ['D-70p', '检察意见连同决定书送达'],
  ['D-71', '刑事检察移送行政检察'],
  ['D-72', '行政检察审查'],
  ['D-73', '回复检察意见'],
  ['D-74', '不起诉的复议、复核'],
  ['D-75', '不起诉的申诉'],
  ['D-76', '申诉复查'],
  ['D-80', '移送行政拘留'],
  ['D-81', '行政拘留补充材料'],
  ['D-82', '行政拘留决定抄送'],
  ['D-83', '行政拘留退回'],
  ['C-appraisal', '鉴定、检测、认定的预计完成日'],
  ['C-lead', '办理线索（提示，无法定日数）'],
  ['C-task', '办理议定事项（提示，无法定日数）'],
  ['C-joint', '完成联合督办要求（提示，无法定日数）'],
  // Not in linkage.md: 撤回起诉之后, 附条件不起诉.
  ['D-77', '撤回起诉后不起诉'],
  ['D-78', '送达附条件不起诉决定书'],
  ['C-probation', '附条件不起诉考验期（提示）'],
  // Not in linkage.md: 回避 in the office the proceedings happen in.
  ['D-91', '回避决定'],
  ['D-92', '申请复议（对驳回回避申请）'],
  ['D-93', '复议决定（对回避决定）'],
]
export const lawLimits: readonly LawLimit[] = [...rows, ...publicInterestLimitRows].map(([id, title, until]) => ({
  id,
  title,
  until,
}))

/** The row of the law file a row of ours stands for: D-60a → D-60, D-12p → itself. */
export const lawIdOf = (id: string): string | undefined =>
  lawLimits.find((l) => l.id === id)?.id ?? lawLimits.find((l) => l.id === id.replace(/[a-e]$/, ''))?.id

export const ourRows = (lawId: string): readonly string[] =>
  allLimits()
    .map((l) => l.id)
    .filter((id) => lawIdOf(id) === lawId)

/** Where a limit no step starts stands: `rule enforcement.decideFine`, or the part that brings its step. */
export const standingOf = (until: LawLimit['until']): string =>
  until?.startsWith('rule:') ? `rule \`${until.slice(5)}\`` : `*no step until ${until ?? 'part 3'}*`
export const standingOfLimit = (id: string): string => standingOf(lawLimits.find((l) => l.id === lawIdOf(id))?.until)
