/** @module 生态环境损害赔偿: 筛查, 初步核查, 启动, 通报, 调查, 鉴定 (1E ED-01–06). 31号 and the 2025 意见 were not seen: 依据待核. */
import { z } from 'zod'
import { cite } from '../../src/domain/basis.ts'
import { instant } from '../../src/domain/time.ts'
import { stepsOn } from '../../src/engine/step.ts'
import { day, line, moment, prose, yes } from '../forms.ts'
import { compensationFacts } from './facts.ts'
import { bureau, bureauDecides, claimed, departing, optional } from './forms.ts'
import * as rule from './rules.ts'
import { linkage2024, reform } from '../law/unseen.ts'

const step = stepsOn(compensationFacts)

export const claimSteps = {
  screenLead: step({
    title: '筛查索赔线索',
    help: '行政处罚案件、涉嫌破坏环境资源犯罪案件都是索赔线索。损害已经通过执法、诉讼等途径修复的，可以筛除。',
    by: bureau,
    map: ['ED-01', 'ED-04'],
    basis: [cite('compensation-management-2022', '15'), claimed, reform],
    input: z.object({
      source: z
        .enum([
          'inspection',
          'incident',
          'penalty',
          'crime',
          'redLine',
          'supervision',
          'report',
          'superior',
          'procuratorate',
          'court',
          'other',
        ])
        .meta({
          title: '线索来源',
          labels: {
            inspection: '督察',
            incident: '突发环境事件',
            penalty: '行政处罚案件',
            crime: '涉嫌破坏环境资源犯罪案件',
            redLine: '生态保护红线、重点功能区事件',
            supervision: '日常监管、专项行动',
            report: '信访、举报、媒体',
            superior: '上级交办',
            procuratorate: '检察机关移送',
            court: '人民法院告知',
            other: '其他',
          },
        }),
      clue: prose('线索内容'),
      foundAt: moment('发现或者接到线索的时间'),
      claimant: line('赔偿权利人', '省级或者市地级人民政府（含盟）'),
      designation: line('指定本部门的文件', '依据待核'),
      result: z
        .enum(['kept', 'screenedOut'])
        .meta({ title: '筛查结果', labels: { kept: '进入初步核查', screenedOut: '筛除' } }),
      because: optional('筛除的理由和证据', '筛除的填写'),
    }),
    example: {
      source: 'penalty',
      clue: '非法倾倒危险废物行政处罚案，土壤受到污染',
      foundAt: instant('2026-09-01T01:00:00.000Z'),
      claimant: '包头市人民政府',
      designation: '指定文件（示例，依据待核）',
      result: 'kept',
    },
    outcome: ({ result }) => result,
    outcomes: {
      kept: {
        title: '索赔线索进入初步核查',
        starts: [{ limit: 'eda-screen-30d', from: ({ input }) => input.foundAt }],
      },
      screenedOut: {
        title: '筛除索赔线索',
        record: ({ because }) => ({ screenedOutBecause: because ?? '' }),
      },
    },
    record: ({ source, clue, claimant, designation }, { at }) => ({
      source,
      clue,
      claimant,
      designation,
      clueAt: at,
      fromProcuratorate: source === 'procuratorate',
    }),
  }),

  checkPreliminarily: step({
    title: '索赔初步核查',
    by: bureau,
    map: ['ED-02'],
    basis: [cite('compensation-management-2022', '17'), claimed],
    input: z.object({ report: prose('初步核查报告') }),
    example: { report: '受污染土壤约七百平方米，责任人明确' },
    record: ({ report }) => ({ preliminary: report }),
  }),

  decideClaim: step({
    title: '决定是否启动索赔',
    help: '初步核查三十日（依据待核）。启动的，十五日内书面通报同级人民检察院；检察机关移送的线索不启动的，及时反馈。',
    by: bureauDecides,
    map: ['ED-02', 'ED-04'],
    basis: [cite('compensation-management-2022', '17'), cite('compensation-management-2022', '18'), claimed],
    input: z.discriminatedUnion('decision', [
      z
        .object({
          decision: z.literal('started'),
          number: line('启动索赔决定文号'),
          investigateBy: day('损害调查期限', '照本地规定填写，依据待核').optional(),
        })
        .meta({ title: '启动索赔' }),
      z
        .object({
          decision: z.literal('notStarted'),
          ground: z.enum(['performed', 'covered', 'minor', 'extinct', 'permitted', 'repaired', 'other']).meta({
            title: '不启动的情形',
            labels: {
              performed: '赔偿义务已经履行',
              covered: '生效裁判已经全部涵盖索赔请求',
              minor: '损害显著轻微且不需要赔偿',
              extinct: '义务人终止或者死亡且没有财产',
              permitted: '依法持证排污',
              repaired: '其他途径已经修复、履责方式已经实现',
              other: '其他',
            },
          }),
          document: optional('证明文书'),
          redLine: yes('损害在生态保护红线内'),
          repeatedWithinTwoYears: yes('义务人二年内再次造成损害'),
          because: prose('理由'),
          departing,
        })
        .meta({ title: '不启动索赔' }),
      z
        .object({ decision: z.literal('referred'), to: line('移送的部门或者机关'), because: prose('理由') })
        .meta({ title: '移送有权索赔的部门' }),
    ]),
    example: { decision: 'started', number: '包环损启〔2026〕1号（示例）' },
    checks: [rule.minorOnlyIfMinor, rule.groundProved],
    outcome: ({ decision }) => decision,
    stops: ['eda-screen-30d'],
    outcomes: {
      started: {
        title: '启动索赔',
        starts: [
          'eda-notify-procuratorate-15d',
          'civil-limit-5y',
          {
            limit: 'eda-investigation-limit',
            from: ({ input, at }) => (input.decision === 'started' && input.investigateBy ? at : undefined),
            stated: ({ input }) => (input.decision === 'started' ? input.investigateBy : undefined),
          },
        ],
        record: (input, { at }) => (input.decision === 'started' ? { startedAt: at, startNumber: input.number } : {}),
      },
      notStarted: {
        title: '不启动索赔',
        starts: [{ limit: 'eda-lead-feedback', from: ({ facts, at }) => (facts.fromProcuratorate ? at : undefined) }],
        record: (input, { at }) =>
          input.decision === 'notStarted'
            ? { notStartedGround: input.ground, notStartedBecause: input.because, notStartedAt: at }
            : {},
      },
      referred: {
        title: '移送有权索赔的部门',
        record: (input) => (input.decision === 'referred' ? { referredTo: input.to } : {}),
      },
    },
  }),

  feedBackNotStarted: step({
    title: '向人民检察院反馈不启动索赔',
    by: bureau,
    map: ['ED-02'],
    basis: [reform, claimed],
    requires: [rule.fromProcuratorate],
    input: z.object({ says: prose('反馈内容') }),
    example: { says: '生效裁判已经全部涵盖索赔请求，不启动索赔' },
    stops: ['eda-lead-feedback'],
    reveals: ['procuratorate'],
    copies: [{ to: 'procuratorate', as: 'main' }],
    record: (_, { at }) => ({ fedBackAt: at }),
  }),

  reconsiderStart: step({
    title: '重新核查不启动的线索',
    by: bureauDecides,
    map: ['ED-02'],
    basis: [cite('compensation-management-2022', '18'), claimed],
    input: z.object({ because: prose('新的情况') }),
    example: { because: '人民检察院公告后核查，土壤污染范围扩大' },
    starts: ['eda-screen-30d'],
    record: ({ because }) => ({ preliminary: because }),
  }),

  notifyProcuratorate: step({
    title: '向同级人民检察院通报启动索赔',
    help: '自决定启动之日起十五日内书面通报（依据待核）。自通报起，人民检察院可以看到本程序。',
    by: bureau,
    map: ['ED-03'],
    basis: [linkage2024, claimed],
    input: z.object({ note: prose('通报内容') }),
    example: { note: '已决定启动索赔，正在调查' },
    stops: ['eda-notify-procuratorate-15d'],
    reveals: ['procuratorate'],
    documents: ['compensation-notice'],
    copies: [{ to: 'procuratorate', as: 'main', document: 'compensation-notice' }],
    record: (_, { at }) => ({ notifiedAt: at }),
  }),

  answerAnnouncement: step({
    title: '函告人民检察院索赔启动情况',
    help: '收到诉前公告的，在公告期内函告是否启动索赔（依据待核）。',
    by: bureau,
    map: ['ED-03'],
    basis: [linkage2024, cite('procuratorial-pil-rules-2021', '93', '对赔偿权利人启动生态环境损害赔偿程序情况')],
    input: z.object({
      answer: z
        .enum(['starting', 'notStarting'])
        .meta({ title: '答复', labels: { starting: '启动索赔', notStarting: '不启动索赔' } }),
      says: prose('内容'),
    }),
    example: { answer: 'starting', says: '已经启动索赔，正在调查' },
    reveals: ['procuratorate'],
    documents: ['compensation-answer'],
    copies: [{ to: 'procuratorate', as: 'main', document: 'compensation-answer' }],
    record: ({ says }, { at }) => ({ answeredAt: at, preliminary: says }),
  }),
}
