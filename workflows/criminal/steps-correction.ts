/** @module 纠正违法 (刑诉规则 286, 287, 552, 553): what the police left undone, and their answer. */
import { z } from 'zod'
import { cite } from '../../src/domain/basis.ts'
import { stepsOn } from '../../src/engine/step.ts'
import { line, prose } from '../forms.ts'
import { criminalFacts } from './facts.ts'
import { both, chief, policeStaff, toPolice, toProcuratorate } from './posts.ts'
import * as rule from './rules-investigation.ts'

const step = stepsOn(criminalFacts)

export const correctionSteps = {
  correctInvestigation: step({
    title: '发出纠正违法通知书',
    help: '收到不批准逮捕决定书超过十五日未要求复议、提请复核，也不撤销案件或者终止侦查的，应当发出；仍不纠正的报上一级人民检察院。',
    by: chief,
    map: ['15.5'],
    basis: [
      cite('procuratorate-criminal-rules', '287', '决定书后超过十五日未要求复议', '第三款'),
      cite('procuratorate-criminal-rules', '552', '发出纠正违法通知书'),
    ],
    input: z.object({
      ground: z.enum(['idle', 'notReleased', 'receiptOverdue', 'custodyOverdue', 'other']).meta({
        title: '违法情形',
        labels: {
          idle: '不批准逮捕后超过十五日不要求复议、不撤案、不终止侦查',
          notReleased: '不批准逮捕后不立即释放或者变更强制措施',
          receiptOverdue: '逾期不送达执行回执',
          custodyOverdue: '强制措施法定期限届满不释放、不变更',
          other: '其他违法情形',
        },
      }),
      number: line('纠正违法通知书文号'),
      says: prose('违法事实和纠正意见'),
    }),
    example: { ground: 'other', number: '固检纠违〔示例〕1号', says: '讯问只有一名侦查人员，请纠正' },
    checks: [rule.unlawfulThere],
    documents: ['investigation-correction'],
    reveals: both,
    copies: toPolice,
    record: ({ says }) => ({ correction: says, correctionAnswered: false }),
  }),

  replyCorrection: step({
    title: '回复纠正情况',
    by: policeStaff,
    map: ['15.5'],
    basis: [cite('procuratorate-criminal-rules', '553', '没有回复纠正情况的')],
    requires: [rule.correctionWaits],
    input: z.object({ number: line('回复文号'), says: prose('纠正情况') }),
    example: { number: '固公复函〔示例〕1号', says: '已经纠正' },
    copies: toProcuratorate,
    record: () => ({ correctionAnswered: true }),
  }),
}
