/** @module 鉴定、检测、认定: while it is done: 预计日, 费用, 中止, 终止, 撤回, 办结. */
import { z } from 'zod'
import { cite } from '../../../src/domain/basis.ts'
import { civilDate, type CivilDate } from '../../../src/domain/time.ts'
import { stepsOn, type View } from '../../../src/engine/step.ts'
import { day, fen, line, prose, yes } from '../../forms.ts'
import { appraisalFacts, begun, ended, type AppraisalFacts } from './facts.ts'
import * as rule from './rules.ts'
import { deciding, office } from './steps-commission.ts'

const step = stepsOn(appraisalFacts)
const map = ['O-appraisal']
const clear = cite('administrative-compulsion-law', '25', '技术鉴定的期间应当明确', '第三款')
const lawful = cite('state-council-310', '4', '应当由法定检验、鉴定机构进行检验、鉴定', '第二款')

/** A clock run anew to the day now named still counts from the commission. */
const sinceCommission = ({ facts, at }: View<AppraisalFacts>) => facts.commissionedAt ?? at
const changed = (facts: AppraisalFacts, on: CivilDate, to: { dueOn: CivilDate; because: string }): AppraisalFacts => ({
  dueOn: to.dueOn,
  dueChanges: [...(facts.dueChanges ?? []), { on, dueOn: to.dueOn, because: to.because }],
})

export const workSteps = {
  changeDue: step({
    title: '变更预计完成日',
    help: '写明理由；检材取自查封、扣押物品的，变更后再次书面告知当事人，否则超过已告知期间的日子计入查封、扣押期限。',
    by: deciding,
    map,
    basis: [clear],
    checks: [rule.dueAhead],
    input: z.object({ dueOn: day('新的预计完成日'), because: prose('理由') }),
    example: { dueOn: civilDate('2099-12-20'), because: '机构需要复测' },
    supersedes: ['C-appraisal'],
    starts: [{ limit: 'C-appraisal', from: sinceCommission, stated: ({ input }) => input.dueOn }],
    record: (input, { facts, on }) => changed(facts, on, input),
  }),

  recordFee: step({
    title: '登记鉴定费用',
    help: '对查封、扣押物品检测、鉴定的费用由行政机关承担。',
    by: office,
    map,
    basis: [cite('administrative-compulsion-law', '25', '技术鉴定的费用由行政机关承担', '第三款')],
    checks: [rule.feeNotOnParty],
    input: z.object({
      paidFen: fen('本次支付'),
      payer: z.enum(['organ', 'applicant', 'party']).meta({
        title: '承担人',
        labels: { organ: '本机关', applicant: '申请补充、重新鉴定的人', party: '当事人' },
      }),
      voucher: line('支付凭证'),
    }),
    example: { paidFen: 20_000_00, payer: 'organ', voucher: '转账凭证示例1号' },
    tell: ({ paidFen }, { facts }) => {
      const paid = (facts.paidFen ?? 0) + paidFen
      const estimate = facts.estimateFen
      return estimate !== undefined && paid > estimate
        ? [`累计支付${paid / 100}元，超过预估的${estimate / 100}元`]
        : [`累计支付${paid / 100}元`]
    },
    record: ({ paidFen }, { facts }) => ({ paidFen: (facts.paidFen ?? 0) + paidFen }),
  }),

  pauseAppraisal: step({
    title: '鉴定中止',
    help: '中止期间没有进行检测、鉴定，计入查封、扣押期限；恢复以后另行计算。',
    by: office,
    map,
    basis: [clear],
    input: z.object({ because: prose('中止的原因') }),
    example: { because: '等待补充检材' },
    supersedes: ['C-appraisal'],
    record: ({ because }, { facts, on }) => ({
      paused: true,
      pausedBecause: because,
      working: ended(facts.working, on),
    }),
  }),

  resumeAppraisal: step({
    title: '鉴定恢复',
    by: office,
    map,
    basis: [clear],
    checks: [rule.dueAhead],
    input: z.object({ dueOn: day('新的预计完成日'), because: prose('恢复的情况') }),
    example: { dueOn: civilDate('2099-12-20'), because: '补充检材已经接收' },
    starts: [{ limit: 'C-appraisal', from: sinceCommission, stated: ({ input }) => input.dueOn }],
    record: (input, { facts, on }) => ({
      ...changed(facts, on, input),
      paused: false,
      working: begun({ ...facts, paused: false }, on),
    }),
  }),

  stopAppraisal: step({
    title: '终止鉴定、撤回委托',
    help: '机构不能完成的为终止；本机关不再需要的为撤回。检材应当退还。',
    by: deciding,
    map,
    basis: [lawful],
    input: z.object({
      how: z.enum(['terminated', 'withdrawn']).meta({
        title: '种类',
        labels: { terminated: '机构终止', withdrawn: '撤回委托' },
      }),
      because: prose('原因'),
    }),
    example: { how: 'withdrawn', because: '当事人已经承认，不再需要' },
    outcome: ({ how }) => how,
    outcomes: { terminated: { title: '鉴定终止' }, withdrawn: { title: '撤回委托' } },
    stops: ['C-appraisal'],
    record: ({ because }, { facts, on }) => ({ stoppedBecause: because, working: ended(facts.working, on) }),
  }),

  receiveReport: step({
    title: '登记收到报告',
    help: '收到报告之日起，查封、扣押期限恢复计算。',
    by: office,
    map,
    basis: [
      cite('criminal-procedure-law', '147', '应当写出鉴定意见，并且签名', '第一款'),
      cite('civil-procedure-law', '80', '应当提出书面鉴定意见', '第二款'),
    ],
    requires: [rule.noSamplesNeeded],
    checks: [rule.reportSigned, rule.reportIssued, rule.reportQualified],
    input: z.object({
      number: line('报告编号'),
      issuedOn: day('报告日期'),
      conclusions: prose('鉴定意见、检测结论'),
      signed: yes('鉴定人已经签名，机构已经盖章'),
      qualifiedUntil: day('续期后的资质有效期至').optional(),
    }),
    example: {
      number: '检字示例1号',
      issuedOn: civilDate('2026-09-30'),
      conclusions: '检出1,2,4,5-四氯苯，属于危险废物',
      signed: true,
    },
    stops: ['C-appraisal'],
    record: ({ number, issuedOn, conclusions }, { facts, on }) => ({
      reportNumber: number,
      reportIssuedOn: issuedOn,
      conclusions,
      reportedOn: on,
      working: ended(facts.working, on),
    }),
  }),

  closeAppraisal: step({
    title: '鉴定办结',
    help: '检材退还或者登记耗尽；用作证据的鉴定意见已经告知。',
    by: office,
    map,
    basis: [cite('criminal-procedure-law', '148', '用作证据的鉴定意见告知犯罪嫌疑人、被害人')],
    requires: [rule.samplesAllBack],
    checks: [rule.opinionTold],
    input: z.object({ asEvidence: yes('用作证据') }),
    example: { asEvidence: true },
    record: (_, { on }) => ({ closedOn: on }),
  }),
}
