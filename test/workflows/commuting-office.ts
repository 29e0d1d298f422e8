/** @module Neighbouring steps of 鉴定 and 涉案物品 that may change places, each with why the law does not order them. */
import type { Commuting } from './commuting.ts'

const look = '现场复查和委托鉴定各自进行，先后无关'
const besides = (steps: readonly string[], other: string, because: string): readonly Commuting[] =>
  steps.map((step) => ({ pair: [step, other].sort().join(' ~ '), because }))

export const commutingOffice: readonly Commuting[] = [
  ...besides(
    [
      'recordSamples',
      'informPeriod',
      'recordFee',
      'changeDue',
      'pauseAppraisal',
      'sendSamples',
      'receiveReport',
      'shareWithPolice',
      'shareWithProcuratorate',
    ].map((s) => `appraisal.${s}`),
    'enforcement.inspectSite',
    look,
  ),
  {
    pair: 'appraisal.recordSamples ~ appraisal.sendSamples',
    because: '前一批检材的答复登记以前，可以再送一批',
    differs: '答复及于已经送出的全部检材',
  },
  { pair: 'appraisal.changeDue ~ appraisal.recordFee', because: '付费和变更预计完成日互不为前提' },
  { pair: 'appraisal.recordSamples ~ appraisal.resumeAppraisal', because: '补充检材的接收和恢复鉴定，先后由机构决定' },
  { pair: 'appraisal.returnSamples ~ appraisal.shareWithPolice', because: '退还检材和提供材料互不为前提' },
  { pair: 'appraisal.informOpinion ~ appraisal.returnSamples', because: '退还检材和告知鉴定意见互不为前提' },
  {
    pair: 'appraisal.informOpinion ~ appraisal.recordObjection',
    because: '未经正式告知而已知悉的，可以先提出异议，告知仍应补办',
  },
  ...besides(
    ['shareWithEnforcer', 'informPeriod'].map((s) => `appraisal.${s}`),
    'appraisal.acceptCommission',
    '委托以后即可告知期间、提供材料，不等机构受理',
  ),
  ...besides(
    ['receiveReport', 'informOpinion'].map((s) => `appraisal.${s}`),
    'appraisal.shareWithCourt',
    '提供材料可以在报告以前，也可以在以后',
  ),
  {
    pair: 'item.changeCustody ~ item.treatHazard',
    because: '变更保管和委托贮存都是保管的安排，先后由机关决定',
    differs: '最后一次安排为准',
  },
  { pair: 'item.reportGovernment ~ item.treatHazard', because: '临时处置和呈报政府可以并行〔2017办法10〕' },
  { pair: 'item.reportGovernment ~ item.takeStock', because: '盘点和呈报政府互不为前提' },
  {
    pair: 'item.addQuantity ~ item.takeStock',
    because: '先补登后盘点，盘点按补登后的数核对',
    differs: '盘点的结果不同',
  },
  {
    pair: 'enforcement.releaseSeizure ~ item.returnItem',
    because: '一批中的部分可以先行解除返还，载明解除决定文号',
  },
  { pair: 'item.disposeItem ~ item.treatHazard', because: '一批中各部分的处理先后由机关决定' },
  { pair: 'enforcement.closeEnforcement ~ item.closeItem', because: '没有剩余即可结案，台账随后办结' },
  { pair: 'item.registerItem ~ police-transfer.decideFiling', because: '物品登记与公安机关审查立案各自进行' },
  { pair: 'item.handOver ~ police-transfer.notifyDecision', because: '三日是最迟的期限，接到通知以前也可以移交' },
  {
    pair: 'item.handOver ~ police-transfer.handOverItems',
    because: '写明尚未移交的，移送程序的登记可以在前；登记为移交完毕的不能',
  },
  { pair: 'item.closeItem ~ police-transfer.handOverItems', because: '台账没有剩余以后，两处登记先后无关' },
  { pair: 'enforcement.closeEnforcement ~ item.handOver', because: '公安机关的台账不约束行政机关结案' },
]
