/**
 * @module What DESIGN names beside the process map of the law file: the branches of enforcement (`E-`) and the office
 * the proceedings happen in (`O-`). A step claims a row in its `map` field, as with the law's own rows.
 */
import type { Row } from './map.ts'

export const officeRows: readonly Row[] = [
  ['E-daily', '按日连续处罚'],
  ['E-suspend', '中止、恢复调查'],
  ['E-review', '行政复议、行政诉讼的登记'],
  ['E-urge', '催告'],
  ['E-apply', '申请人民法院强制执行（非诉执行）'],
  ['E-substitute', '代履行'],
  ['E-production', '停产停业、暂扣或者吊销许可证件'],
  ['E-reverse', '反向衔接的受理与回复'],
  ['O-lead', '线索：受理、初核、分流、并案、反馈'],
  ['O-alert', '涉罪通报'],
  ['O-early', '提前介入'],
  ['O-meeting', '联席会议纪要与议定事项'],
  ['O-joint', '联合督办'],
  ['O-appraisal', '鉴定、检测、认定'],
  ['O-item', '涉案物品台账'],
  ['O-approval', '审批'],
  ['O-recusal', '回避'],
]
