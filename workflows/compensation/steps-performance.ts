/** @module 生态环境损害赔偿: 履行, 强制执行, 修复, 效果评估, 资金, 结案 (1E ED-12–16). */
import { z } from 'zod'
import { cite } from '../../src/domain/basis.ts'
import { civilDate, startOfDay } from '../../src/domain/time.ts'
import { stepsOn } from '../../src/engine/step.ts'
import { day, fen, line, prose } from '../forms.ts'
import { compensationFacts, totalOf } from './facts.ts'
import { bureau, bureauDecides } from './forms.ts'
import * as rule from './rules.ts'

const step = stepsOn(compensationFacts)
const restore = cite('civil-code-tort', '1234', '在合理期限内承担修复责任')

export const performanceSteps = {
  recordBreach: step({
    title: '登记义务人不履行',
    help: '未经确认的协议，起诉；经确认的协议、生效裁判，二年内申请强制执行。',
    by: bureau,
    map: ['ED-12'],
    basis: [
      cite('damage-compensation-provisions', '21', '在期限内未履行或者未全部履行'),
      cite('compensation-management-2022', '25'),
    ],
    input: z.object({ what: prose('不履行的情况') }),
    example: { what: '履行期限届满，没有启动修复' },
    stops: ['eda-perform'],
    starts: [
      {
        limit: 'enforce-apply-2y',
        from: ({ facts }) =>
          facts.binding === 'agreement' || facts.performBy === undefined ? undefined : startOfDay(facts.performBy),
      },
    ],
    record: ({ what }, { facts }) => ({ breached: what, ...(facts.binding && { breachOf: facts.binding }) }),
  }),

  applyEnforcement: step({
    title: '申请强制执行赔偿协议或者裁判',
    by: bureauDecides,
    map: ['ED-12'],
    basis: [
      cite('damage-compensation-provisions', '21', '对方当事人可以向人民法院申请强制执行'),
      cite('civil-procedure-law', '250', '申请执行的期间为二年', '第一款'),
    ],
    requires: [rule.enforceable],
    input: z.object({ court: line('人民法院'), what: prose('申请执行的内容') }),
    example: { court: '包头市中级人民法院', what: '支付修复费用四十万元' },
    stops: ['enforce-apply-2y'],
    record: (_, { at }) => ({ enforcementAppliedAt: at }),
  }),

  planRestoration: step({
    title: '登记修复方案',
    by: bureau,
    map: ['ED-13'],
    basis: [restore, cite('damage-compensation-provisions', '12', '修复完成后的验收费用')],
    input: z.object({ plan: prose('修复方案、期限、监理') }),
    example: { plan: '异位处置受污染土壤，六个月内完成' },
    record: ({ plan }) => ({ restorationPlan: plan }),
  }),

  completeRestoration: step({
    title: '登记修复完成',
    by: bureau,
    map: ['ED-13'],
    basis: [restore],
    requires: [rule.toRestore],
    input: z.object({ by: line('实施修复的单位'), completedOn: day('完成日期') }),
    example: { by: '示例修复公司', completedOn: civilDate('2026-11-15') },
    stops: ['eda-perform'],
    record: ({ completedOn }) => ({ restoredOn: completedOn }),
  }),

  evaluateRestoration: step({
    title: '修复效果评估',
    help: '未达标的继续修复；2025年意见规定三种可以不评估的情形，条文未见（依据待核）。',
    by: bureauDecides,
    map: ['ED-14'],
    basis: [
      cite('damage-compensation-provisions', '12', '修复效果后评估费用'),
      cite('compensation-management-2022', '27'),
      cite('compensation-opinion-2025', '14'),
    ],
    input: z.object({
      result: z
        .enum(['met', 'notMet', 'exempt'])
        .meta({ title: '结果', labels: { met: '达标', notMet: '未达标', exempt: '不需要评估' } }),
      report: line('评估报告或者不评估的理由'),
    }),
    example: { result: 'met', report: '修复效果评估报告（示例）' },
    outcome: ({ result }) => result,
    outcomes: {
      met: { title: '修复效果达标', record: (_, { at }) => ({ performedAt: at }) },
      notMet: {
        title: '修复效果未达标，继续修复',
        starts: [
          {
            limit: 'eda-perform',
            from: ({ at, facts }) => (facts.performBy ? at : undefined),
            stated: ({ facts }) => facts.performBy,
          },
        ],
      },
      exempt: { title: '不需要修复效果评估', record: (_, { at }) => ({ performedAt: at }) },
    },
    record: ({ result }, { facts }) => ({ evaluated: result, evaluations: (facts.evaluations ?? 0) + 1 }),
  }),

  recordPayment: step({
    title: '登记赔偿资金缴纳',
    help: '自行修复的支出不在此列；缴入国库的赔偿金逐笔登记。',
    by: bureau,
    map: ['ED-15'],
    basis: [cite('damage-compensation-provisions', '15', '应当依照法律、法规、规章予以缴纳、管理和使用')],
    input: z.object({ paidFen: fen('缴纳数额'), voucher: line('缴款凭证') }),
    example: { paidFen: 400_000_00, voucher: '非税缴款凭证（示例）' },
    checks: [rule.notOverpaid],
    record: ({ paidFen }, { facts, at }) => {
      const paid = (facts.paidFen ?? 0) + paidFen
      return {
        paidFen: paid,
        ...(facts.repairMode === 'payment' && paid >= totalOf(facts.agreed) && { performedAt: at }),
      }
    },
  }),

  closeClaim: step({
    title: '索赔结案',
    by: bureauDecides,
    map: ['ED-16'],
    basis: [restore, cite('compensation-management-2022', '32')],
    requires: [rule.performed],
    input: z.object({ report: prose('结案报告') }),
    example: { report: '协议全部履行，修复效果达标' },
    stops: ['eda-perform', 'enforce-apply-2y', 'eda-confirm-apply-30d', 'eda-notify-procuratorate-15d'],
    record: ({ report }) => ({ closedBecause: report }),
  }),
}
