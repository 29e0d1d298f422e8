/**
 * @module The limit ids of public-interest-and-compensation.md §2 that civil public interest litigation and compensation carry:
 * one duty, one row. Aliases stand on the rows themselves (`aliases`): `procuracy-presuit-notice-30d` and
 * `eda-dept-letter-in-announcement` = `cpil-announce-30d`, `epa-tell-procuracy-15d` = `eda-notify-procuratorate-15d`,
 * `confirm-notice-30d` = `eda-confirm-announce-30d`, `eco-civil-limitation-5y` = `civil-limit-5y`; `pil-recusal-3d` is D-91, D-93.
 * The ids of 行政公益诉讼 (`apil-…`) and of the court (`court-…`, `pil-hearing-…`, `pil-appeal-…`) come with those workflows.
 */
import type { LimitRow } from './map-limits.ts'

export const publicInterestLimitRows: readonly LimitRow[] = [
  ['cpil-announce-30d', '民事公益诉讼诉前公告'],
  ['cpil-review-3m', '民事公益诉讼审查起诉'],
  ['cpil-review-4m', '审查起诉延长一个月'],
  ['cpil-review-further', '审查起诉再延长'],
  ['pil-indictment-record-5d', '起诉书备案'],
  ['pil-withdraw-support-3d', '撤回支持起诉'],
  ['eda-screen-30d', '索赔线索初步核查'],
  ['eda-notify-procuratorate-15d', '启动索赔通报检察院'],
  ['eda-lead-feedback', '不启动索赔的反馈'],
  ['eda-investigation-limit', '损害调查（日数未见）'],
  ['eda-negotiation-90d', '索赔磋商九十日'],
  ['eda-confirm-apply-30d', '申请司法确认（提示）'],
  ['eda-confirm-announce-30d', '司法确认公告'],
  ['eda-perform', '履行协议、裁判'],
  ['enforce-apply-2y', '申请强制执行'],
  ['civil-limit-5y', '生态环境民事诉讼时效'],
]
