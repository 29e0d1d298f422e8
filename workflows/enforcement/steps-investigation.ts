/** @module 行政执法: from the lead to the closing. */
import { z } from 'zod'
import { cite } from '../../src/domain/basis.ts'
import { civilDate, epochOf } from '../../src/domain/time.ts'
import { stepsOn } from '../../src/engine/step.ts'
import { day, enforcementOfficer, fen, line, prose, yes } from '../forms.ts'
import { assessmentSchema, judge } from './assessment.ts'
import { enforcementFacts } from './facts.ts'
import {
  assessedAfterInspection,
  certificatesShown,
  crimeAssessed,
  fullyRecorded,
  inspectedBeforeAssessment,
  reassessmentReviewed,
  sheetFilled,
  twoOfficers,
} from './rules.ts'
import * as notice from './rules-notice.ts'
import { opinionAnsweredFirst } from './steps-reverse.ts'
import { withinLimitation } from './rules-execution.ts'

const step = stepsOn(enforcementFacts)

const leadSources = [
  '12369举报',
  '信访转办',
  '执法检查',
  '在线监测报警',
  '双随机抽查',
  '督察交办',
  '其他部门移送',
  '公安机关110联动',
  '检察意见',
]

export const investigationSteps = {
  registerLead: step({
    title: '登记线索',
    help: '登记发现或者收到违法线索的时间和来源。举报人信息不得填入。',
    by: { side: 'enforcer', posts: ['handler', 'clerk'] },
    map: ['1'],
    basis: [
      cite('ecological-environment-code', '1083', '发现违法线索'),
      cite('administrative-penalty-law', '54', '必须全面、客观、公正地调查'),
    ],
    input: z.object({
      source: z.enum(leadSources).meta({ title: '线索来源' }),
      summary: prose('线索内容', '不得含举报人信息'),
    }),
    example: { source: '信访转办', summary: '收到转办信访件，反映某厂外堆放不明铁桶' },
    record: ({ source, summary }, { on }) => ({ leadSource: source, leadSummary: summary, discoveredOn: on }),
  }),

  openEnforcement: step({
    title: '行政立案审查',
    help: '决定行政立案、不予立案或者移送有管辖权的部门。立案之日起计算九十日办案期限。',
    by: { side: 'enforcer', posts: ['deptHead', 'deputyHead', 'head', 'actingHead'] },
    chain: ['handler', 'deptHead', 'deputyHead'],
    map: ['1'],
    basis: [
      cite('administrative-penalty-law', '54', '符合立案标准的，行政机关应当及时立案'),
      cite('administrative-penalty-law', '60', '立案之日起九十日内'),
      cite('ecological-environment-code', '1083', '应当及时移送'),
    ],
    input: z.discriminatedUnion('decision', [
      z
        .object({
          decision: z.literal('opened'),
          cause: line('案由'),
          officers: z.array(enforcementOfficer).min(1).meta({ title: '承办人' }),
        })
        .meta({ title: '立案' }),
      z.object({ decision: z.literal('notOpened'), because: prose('不予立案的理由') }).meta({ title: '不予立案' }),
      z
        .object({ decision: z.literal('referred'), to: line('移送的部门'), because: prose('移送的理由') })
        .meta({ title: '移送有管辖权的部门' }),
    ]),
    example: {
      decision: 'opened',
      cause: '涉嫌非法倾倒危险废物',
      officers: [
        { name: '承办人甲', certificate: '示例证号1' },
        { name: '承办人乙', certificate: '示例证号2' },
      ],
    },
    checks: [
      opinionAnsweredFirst,
      {
        code: 'two-officers',
        says: '执法人员不得少于两人',
        basis: cite('administrative-penalty-law', '42', '执法人员不得少于两人'),
        field: 'officers',
        holds: ({ input }) =>
          input.decision !== 'opened' || new Set(input.officers.map((o) => o.certificate)).size >= 2,
      },
    ],
    outcome: ({ decision }) => decision,
    outcomes: {
      opened: {
        title: '行政立案',
        starts: ['D-50'],
        documents: ['opening-form'],
        record: (input, { on }) =>
          input.decision === 'opened' ? { openedOn: on, cause: input.cause, officers: input.officers } : {},
      },
      notOpened: {
        title: '不予行政立案',
        documents: ['not-opened-form'],
        record: (input) => (input.decision === 'notOpened' ? { notOpenedBecause: input.because } : {}),
      },
      referred: {
        title: '移送有管辖权的部门',
        documents: ['referral-letter'],
        record: (input) =>
          input.decision === 'referred' ? { referredTo: input.to, referredBecause: input.because } : {},
      },
    },
  }),

  inspectSite: step({
    title: '现场检查（勘察）',
    help: '登记现场检查笔录要点。违法行为明显涉嫌犯罪的，应当及时通报公安机关，通报不停止调查。',
    by: { side: 'enforcer', posts: ['handler'] },
    map: ['1'],
    basis: [
      cite('ecological-environment-code', '51', '进行现场检查'),
      cite('administrative-penalty-law', '42', '执法人员不得少于两人'),
      cite('administrative-penalty-law', '47', '进行全过程记录'),
      cite('linkage-measures-2017', '26', '应当及时向公安机关通报'),
    ],
    input: z.object({
      place: line('检查地点'),
      officers: z.array(enforcementOfficer).min(1).meta({ title: '执法人员' }),
      certificatesShown: yes('已出示执法证件'),
      findings: prose('检查情况'),
      samples: z.array(line('采样记录单')).meta({ title: '采样', description: '点位、数量、编号' }),
      recorded: yes('已全过程记录'),
      policeInformed: yes('已向公安机关通报', '明显涉嫌犯罪的应当及时通报'),
    }),
    example: {
      place: '某厂外空地',
      officers: [
        { name: '承办人甲', certificate: '示例证号1' },
        { name: '承办人乙', certificate: '示例证号2' },
      ],
      certificatesShown: true,
      findings: '现场堆放铁桶九十余只，部分泄漏',
      samples: ['1号点位残液 2 份'],
      recorded: true,
      policeInformed: true,
    },
    checks: [twoOfficers, certificatesShown, fullyRecorded],
    documents: ['inspection-record'],
    record: ({ policeInformed, place, findings, samples, officers }, { facts, on, at }) => ({
      inspection: { place, findings, samples, officers },
      firstInspectedAt:
        facts.firstInspectedAt && epochOf(facts.firstInspectedAt) <= epochOf(at) ? facts.firstInspectedAt : at,
      inspections: (facts.inspections ?? 0) + 1,
      lastInspectedOn: on,
      ...(policeInformed ? { policeInformedOn: facts.policeInformedOn ?? on } : {}),
    }),
  }),

  orderCorrection: step({
    title: '责令改正违法行为',
    help: '移送公安机关不影响责令改正。',
    by: { side: 'enforcer', posts: ['deptHead', 'deputyHead', 'head', 'actingHead'] },
    map: ['1'],
    basis: [cite('administrative-penalty-law', '28', '应当责令当事人改正或者限期改正违法行为')],
    input: z.object({ to: line('当事人'), content: prose('改正内容'), until: day('改正期限') }),
    example: { to: '某厂', content: '停止倾倒，采取防渗漏措施', until: civilDate('2026-09-30') },
    checks: [
      {
        code: 'correction-date-past',
        says: '改正期限不得早于责令改正之日',
        field: 'until',
        holds: ({ input, on }) => input.until >= on,
      },
    ],
    documents: ['correction-order'],
    record: (correction, { on }) => ({ orderedOn: on, correction }),
  }),

  assessCrime: step({
    title: '涉嫌犯罪研判',
    help: '对照立案追诉标准逐项填写，任一项达到即为涉嫌犯罪，应当移送。标准随行为日选取。',
    by: { side: 'enforcer', posts: ['handler', 'legal'] },
    map: ['2'],
    basis: [
      cite('state-council-310', '3', '涉嫌构成犯罪'),
      cite('linkage-measures-2017', '5', '有合法证据证明有涉嫌环境犯罪的事实发生'),
      cite('administrative-penalty-law', '57', '违法行为涉嫌犯罪的，移送司法机关'),
      cite('ecological-environment-code', '1083', '应当移送具有侦查、调查职权的机关'),
      cite('criminal-law-specific', '338', '严重污染环境的'),
    ],
    requires: [inspectedBeforeAssessment, assessedAfterInspection],
    checks: [sheetFilled, reassessmentReviewed],
    input: z.object({
      assessment: assessmentSchema,
      opinion: prose('研判意见'),
      legalReview: z
        .string()
        .trim()
        .max(1000)
        .optional()
        .meta({ title: '法制复核意见', description: '由涉嫌犯罪改为未达到追诉标准的必填' }),
    }),
    example: {
      assessment: { crime: 'pollution', sheet: { hazardousWasteKg: 3200 } },
      opinion: '倾倒危险废物超过三吨，涉嫌污染环境罪，建议移送',
    },
    outcome: ({ assessment }, { actedOn, on }) =>
      judge(assessment, actedOn ?? on).suspected ? 'suspected' : 'notSuspected',
    tell: ({ assessment }, { actedOn, on }) => {
      const { all, open } = judge(assessment, actedOn ?? on)
      return [...all, ...open.map((o) => `待人工判断：${o}`)]
    },
    documents: ['crime-assessment'],
    outcomes: { suspected: { title: '研判：涉嫌犯罪' }, notSuspected: { title: '研判：未达到立案追诉标准' } },
    record: ({ assessment, opinion, legalReview }, { actedOn, on }) => {
      const { crime, suspected, met, all, open } = judge(assessment, actedOn ?? on)
      return {
        crime,
        assessedOn: on,
        suspected,
        ticks: [...met],
        leftOpen: [...open],
        assessed: [...all],
        assessmentOpinion: opinion,
        assessmentReview: legalReview ?? '',
      }
    },
  }),

  decideFine: step({
    title: '决定罚款',
    help: '案件已移送公安机关的，原则上待刑事程序有结果后再决定是否处罚。',
    by: { side: 'enforcer', posts: ['head', 'actingHead', 'deputyHead'] },
    chain: ['handler', 'deptHead', 'legal', 'deputyHead', 'head'],
    map: ['2'],
    basis: [
      cite('administrative-penalty-law', '57', '行政机关负责人应当对调查结果进行审查'),
      cite('administrative-penalty-law', '60', '立案之日起九十日内'),
      cite('ecological-environment-code', '1057', '适用违法行为发生时的生态环境法律、法规'),
      cite('ecological-environment-code', '1169', '处二十万元以上二百万元以下的罚款'),
      cite('solid-waste-law-2020', '79'),
    ],
    requires: [crimeAssessed],
    input: z.object({
      fineFen: fen('罚款数额'),
      grounds: prose('事实、理由和依据'),
      harmful: yes('有环境污染、生态破坏等危害后果', '处罚时效为五年；没有的为二年').optional(),
    }),
    example: {
      fineFen: 2_000_000_00,
      grounds: '擅自倾倒危险废物',
    },
    // As checks: what forbids the fine at all (移送, 研判) is said first.
    checks: [
      notice.penaltyNotified,
      notice.statementHeard,
      notice.hearingDone,
      notice.legallyReviewed,
      notice.collectivelyDiscussed,
      notice.notHeavier,
      withinLimitation,
    ],
    stops: ['D-50', 'D-53a'],
    starts: ['D-52', { limit: 'D-14', from: ({ facts, at }) => (facts.suspected === false ? at : undefined) }],
    documents: ['penalty-decision'],
    record: ({ fineFen, grounds }, { on }) => ({
      fineFen,
      fineGrounds: grounds,
      finedOn: on,
      fell: false,
      decisionServed: false,
    }),
  }),
}
