/** @module 行政执法: after the decision: 送达, 缴纳, 延期分期. */
import { z } from 'zod'
import { cite } from '../../src/domain/basis.ts'
import { civilDate } from '../../src/domain/time.ts'
import { stepsOn } from '../../src/engine/step.ts'
import { day, fen, line, prose, yes } from '../forms.ts'
import { announcedService } from '../office/service-law.ts'
import { enforcementFacts } from './facts.ts'
import * as rule from './rules-execution.ts'

const step = stepsOn(enforcementFacts)

export const executionSteps = {
  copyPenalty: step({
    title: '抄送行政处罚决定书副本',
    help: '没有移送公安机关而作出处罚的，十日内抄送同级公安机关和人民检察院（依据待核）。',
    by: { side: 'enforcer', posts: ['handler', 'clerk'] },
    map: ['copy-9'],
    basis: [
      cite('linkage-opinion-2006', '1'),
      cite('administrative-penalty-law', '27', '完善案件处理信息通报机制', '第二款'),
    ],
    requires: [rule.fineToCopy],
    input: z.object({ number: line('处罚决定书号'), note: prose('案情摘要') }),
    example: { number: '示例', note: '数量不足三吨，未移送' },
    stops: ['D-14'],
    copies: [
      { to: 'police', as: 'main' },
      { to: 'procuratorate', as: 'copy' },
    ],
    record: (_, { on }) => ({ copiedOn: on }),
  }),

  servePenalty: step({
    title: '送达行政处罚决定书',
    help: '决定书用印以后，当事人不在场的七个工作日内送达。公告送达在期满以后登记。缴纳罚款的十五日自当事人收到之日起算。',
    by: { side: 'enforcer', posts: ['handler', 'clerk'] },
    map: ['2'],
    basis: [cite('administrative-penalty-law', '61', '应当在七日内依照', '第一款')],
    requires: [rule.notYetServed],
    checks: [rule.eServiceConfirmed, rule.announcementOver],
    input: z.object({
      mode: z.enum(['direct', 'left', 'mailed', 'entrusted', 'electronic', 'announced']).meta({
        title: '送达方式',
        labels: {
          direct: '直接送达',
          left: '留置送达',
          mailed: '邮寄送达',
          entrusted: '委托送达',
          electronic: '电子送达',
          announced: '公告送达',
        },
      }),
      receivedBy: line('签收人或者送达证明'),
      confirmation: yes('当事人已签订电子送达确认书'),
      announcedOn: day('发出公告的日期', '公告送达的必填；经过法定期间才视为送达').optional(),
    }),
    example: { mode: 'direct', receivedBy: '当事人签收', confirmation: false },
    stops: ['D-52'],
    serves: ['penalty-decision'],
    service: ({ mode, receivedBy, confirmation, announcedOn }, { on }) => ({
      mode,
      effectiveOn: announcedOn === undefined ? on : announcedService(announcedOn).effectiveOn,
      detail: {
        receivedBy,
        ...(mode === 'electronic' && { confirmation: { address: confirmation ? receivedBy : '' } }),
        ...(mode === 'announced' &&
          announcedOn && { announcement: { medium: receivedBy, from: announcedOn, because: '见办理记录' } }),
      },
    }),
    starts: ['D-55', 'D-59a', 'D-59b'].map((limit) => ({
      limit,
      from: ({ input, at }) => rule.servedFrom(input, at),
    })),
    record: (input, { at }) => ({ servedAt: rule.servedFrom(input, at), decisionServed: true }),
  }),

  recordPayment: step({
    title: '登记缴纳罚款',
    help: '缴至指定的银行或者电子支付系统；缴清后缴纳期限停止计算。逾期的加处罚款另行登记。',
    by: { side: 'enforcer', posts: ['handler', 'clerk'] },
    map: ['2'],
    basis: [cite('administrative-penalty-law', '67', '到指定的银行或者通过电子支付系统缴纳罚款', '第三款')],
    requires: [rule.penaltyServed, rule.afterService],
    checks: [rule.notOverpaid],
    input: z.object({ paidFen: fen('本次缴纳的罚款'), receipt: line('缴款凭证') }),
    example: { paidFen: 1_000_00, receipt: '缴款凭证示例1号' },
    outcome: ({ paidFen }, { facts }) => ((facts.paidFen ?? 0) + paidFen >= rule.owedFen(facts) ? 'full' : 'partial'),
    outcomes: {
      full: { title: '罚款缴清', stops: ['D-55'], supersedes: ['D-57', 'D-58'] },
      partial: { title: '缴纳部分罚款' },
    },
    record: ({ paidFen }, { facts }) => ({ paidFen: (facts.paidFen ?? 0) + paidFen }),
  }),

  deferPayment: step({
    title: '批准延期、分期缴纳罚款',
    help: '当事人确有经济困难的，经其申请批准；原缴纳期限由批准的期限替代。',
    by: { side: 'enforcer', posts: ['deputyHead', 'head', 'actingHead'] },
    map: ['2'],
    basis: [cite('administrative-penalty-law', '66', '当事人确有经济困难，需要延期或者分期缴纳罚款的', '第二款')],
    requires: [rule.penaltyServed, rule.afterService, rule.stillUnpaid],
    checks: [rule.deferralAsked, rule.deferredAhead],
    input: z.object({
      applied: yes('当事人已申请'),
      hardship: prose('经济困难的情况'),
      until: day('最后缴纳日期'),
    }),
    example: { applied: true, hardship: '停产整治期间无收入', until: civilDate('2099-12-31') },
    supersedes: ['D-55'],
    documents: ['deferral-approval'],
    starts: [{ limit: 'D-55', from: ({ at }) => at, stated: ({ input }) => input.until }],
    record: ({ until, hardship }) => ({ deferredUntil: until, hardship }),
  }),
}
