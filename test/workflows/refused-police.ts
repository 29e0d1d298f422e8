/** @module Breaches of the police's own rules, refused at their desk. */
import { declined, supplemented } from '../../workflows/scenarios/papers.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import type { Breach } from './refused-rows.ts'
import { declinedRoad, from, investigationAsked, lapsedStated, ordered, procuratorate, through } from './road.ts'

export const policeBreaches: readonly Breach[] = [
  {
    title: '公安机关没有告知补正就补正〔2017办法8〕',
    code: 'no-correction-asked',
    given: through('acknowledge'),
    attempt: { track: 'transfer', step: 'supplement', at: '2026-11-06 09:00', by: who.handler, input: supplemented },
  },
  {
    title: '立案审查期限的最后一刻还不能认定逾期〔2017办法12〕',
    code: 'filing-review-running',
    given: through('acknowledge'),
    attempt: { track: 'transfer', step: 'lapseFiling', at: '2026-11-09 23:59', by: who.handler },
  },
  {
    title: '公安机关不予立案不说明理由〔2017办法9〕',
    code: 'declined-without-reasons',
    ...from('police-transfer.decideFiling', { ...declined, because: '' }),
  },
  {
    title: '公安机关不予立案不退回案卷材料〔2017办法9〕',
    code: 'declined-without-reasons',
    ...from('police-transfer.decideFiling', { ...declined, returned: [] }),
  },
  {
    title: '没有负责人批准就延长至三十日〔2017办法9〕',
    code: 'complex-without-approval',
    ...from('police-transfer.decideFiling', { decision: 'complex', ground: '涉案人员多', approval: '　' }),
  },
  {
    title: '公安机关以材料不全为由不接受移送案件〔2017办法8〕',
    code: 'refused-for-incomplete',
    ...from('police-transfer.refuseReceipt', { ground: '材料不全', says: '缺采样记录单', service: '送达回证' }),
  },
  {
    title: '公安机关以不属于本机关管辖为由不接受，而不是接受后移送〔310号令17〕',
    code: 'receipt-refused',
    ...from('police-transfer.refuseReceipt', { ground: '不属于本机关管辖', says: '在邻旗', service: '送达回证' }),
  },
  {
    title: '公安机关没有提出补充调查意见就反馈结果〔2017办法8〕',
    code: 'no-investigation-asked',
    given: through('acknowledge'),
    attempt: { track: 'transfer', step: 'supplementaryInvestigation', at: '2026-11-06 09:00', by: who.handler },
  },
  {
    title: '补充调查结果早于补充调查意见〔2017办法8〕',
    code: 'investigated-before-asked',
    given: investigationAsked,
    attempt: {
      track: 'transfer',
      step: 'supplementaryInvestigation',
      at: '2026-11-05 11:00',
      by: who.handler,
      now: '2026-11-06 10:00',
    },
  },
  {
    title: '没有接到不予立案通知书就申请复议〔2017办法11〕',
    code: 'objected-before-notice',
    given: declinedRoad,
    attempt: {
      track: 'transfer',
      step: 'requestReconsideration',
      at: '2026-11-09 12:00',
      by: who.handler,
      now: '2026-11-10 10:00',
    },
  },
  {
    title: '没有接到不予立案通知书就建议立案监督〔2017办法12〕',
    code: 'objected-before-notice',
    given: declinedRoad,
    attempt: {
      track: 'transfer',
      step: 'adviseSupervision',
      at: '2026-11-09 12:00',
      by: who.handler,
      now: '2026-11-10 10:00',
    },
  },
  {
    title: '立案监督建议书没有附证明材料〔2017办法13〕',
    code: 'supervision-proof-missing',
    ...from('police-transfer.adviseSupervision', { grounds: '应当立案', proof: [] }),
  },
  {
    title: '公安机关逾期未决，检察院认定不立案理由成立〔刑诉规则562〕',
    code: 'overdue-not-upheld',
    given: lapsedStated,
    attempt: {
      track: 'transfer',
      step: 'decideSupervision',
      at: '2026-11-16 10:00',
      by: procuratorate.head,
      input: { decision: 'reasonsHold', because: '不足三吨' },
    },
  },
  {
    title: '收到通知立案书未满十五日就发出纠正违法通知书〔刑诉规则564〕',
    code: 'correction-too-early',
    given: ordered,
    attempt: { track: 'transfer', step: 'correctPolice', at: '2026-11-20 10:00', by: procuratorate.head },
  },
]
