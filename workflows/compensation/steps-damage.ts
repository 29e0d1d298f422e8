/** @module 生态环境损害赔偿: 损害调查, 鉴定评估, 终止索赔 (1E ED-05, ED-06). */
import { z } from 'zod'
import { cite } from '../../src/domain/basis.ts'
import { stepsOn } from '../../src/engine/step.ts'
import { line, prose } from '../forms.ts'
import { compensationFacts } from './facts.ts'
import { bureau, bureauDecides, claimed, departing, losses } from './forms.ts'
import * as rule from './rules.ts'
import { reform } from '../law/unseen.ts'

const step = stepsOn(compensationFacts)

export const damageSteps = {
  investigateDamage: step({
    title: '调查生态环境损害',
    help: '可以使用执法资料；查明损害是否存在、范围、程度和赔偿义务人。',
    by: bureau,
    map: ['ED-05'],
    basis: [
      cite('compensation-management-2022', '19'),
      cite('damage-compensation-provisions', '9', '在行政执法过程中形成的事件调查报告'),
      cite('damage-compensation-provisions', '6', '所需修复费用、损害赔偿等具体数额'),
    ],
    input: z.object({
      harm: prose('损害的范围和程度'),
      obligors: z.array(line('赔偿义务人')).min(1).meta({ title: '赔偿义务人' }),
    }),
    example: { harm: '土壤约七百平方米受到污染', obligors: ['刘某生'] },
    record: ({ harm, obligors }) => ({ harm, obligors }),
  }),

  determineLosses: step({
    title: '确定损害数额（鉴定评估）',
    help: '司法鉴定或者推荐机构评估；简单案件可以专家意见（三十万元以下，依据待核）；也可以依据法律文书、监测报告等综合认定。逐项列民法典第一千二百三十五条的损失和费用。',
    by: bureau,
    map: ['ED-05', 'ED-06'],
    basis: [
      cite('civil-code-tort', '1235', '有权请求侵权人赔偿下列损失和费用'),
      cite('damage-compensation-provisions', '10', '在诉前委托具备环境司法鉴定资质的鉴定机构'),
      reform,
    ],
    input: z.object({
      route: z.enum(['judicial', 'expert', 'combined']).meta({
        title: '认定方式',
        labels: { judicial: '司法鉴定或者推荐机构鉴定评估', expert: '专家意见（简单案件）', combined: '综合认定' },
      }),
      report: line('意见或者报告'),
      repairable: z
        .enum(['full', 'partial', 'none'])
        .meta({ title: '能否修复', labels: { full: '可以修复', partial: '无法完全修复', none: '无法修复' } }),
      losses: losses('损失和费用'),
      departing,
    }),
    example: {
      route: 'judicial',
      report: '示例鉴〔2026〕1号',
      repairable: 'full',
      losses: [
        { item: 'restoration', amountFen: 400_000_00 },
        { item: 'appraisal', amountFen: 20_000_00 },
      ],
    },
    checks: [rule.simpleEnough, rule.itemsOnce],
    stops: ['eda-investigation-limit'],
    record: ({ route, report, repairable, losses }) => ({
      appraisalRoute: route,
      appraisal: report,
      repairable,
      losses,
    }),
  }),

  terminateClaim: step({
    title: '终止索赔',
    by: bureauDecides,
    map: ['ED-05'],
    basis: [cite('compensation-management-2022', '18'), claimed],
    input: z.object({ because: prose('终止的理由') }),
    example: { because: '调查发现生效裁判已经全部涵盖索赔请求' },
    stops: ['eda-notify-procuratorate-15d', 'eda-investigation-limit', 'eda-negotiation-90d', 'civil-limit-5y'],
    reveals: ['procuratorate'],
    copies: [{ to: 'procuratorate', as: 'main' }],
    record: ({ because }, { at }) => ({ terminatedAt: at, terminatedBecause: because }),
  }),
}
