/** @module 线索: 登记, 受理, 初核, 分流, 反馈. Any organ opens one; who reported is never in a form. */
import { z } from 'zod'
import { cite } from '../../../src/domain/basis.ts'
import { civilDate, instant } from '../../../src/domain/time.ts'
import { stepsOn } from '../../../src/engine/step.ts'
import { day, enforcementOfficer, line, moment, prose, yes } from '../../forms.ts'
import { dueAhead, happenedBefore, leaders, staff } from '../forms.ts'
import { leadFacts } from './facts.ts'
import * as rule from './rules.ts'

const step = stepsOn(leadFacts)
const map = ['O-lead'] as const
const handled = cite('ecological-environment-code', '146', '接受举报的机关应当及时处理')
const sealed = cite('ecological-environment-code', '146', '对举报人的相关信息予以保密')
const referred = cite('ecological-environment-code', '1083', '应当及时移送')
const noReporter = '不得含举报人信息；举报人信息另行密封登记'

export const leadSources = [
  '12369举报',
  '12345热线',
  '信访',
  '公安机关110联动',
  '在线监测报警',
  '双随机抽查',
  '督察交办',
  '上级交办',
  '其他部门移送',
  '检察意见',
  '媒体报道',
  '日常检查',
  '其他',
] as const
const dueOn = day('办理期限的最后日期', '按照本地规定填写；本系统不推定日数')
const otherCase = line('联办案件编号', '案件网址中的编号；本机关能够查阅的案件')
const officers = z.array(enforcementOfficer).min(1).meta({ title: '初核人员' })
const two = [
  { name: '承办人甲', certificate: '示例证号1' },
  { name: '承办人乙', certificate: '示例证号2' },
]

export const steps = {
  registerLead: step({
    title: '登记线索',
    help: '登记来源、收到的时间和内容。举报人的姓名、电话、住址不填在这里，另行密封登记。',
    by: { side: 'owner', posts: staff },
    map,
    basis: [handled, sealed, cite('ecological-environment-code', '145', '方便公众举报')],
    input: z.object({
      source: z.enum(leadSources).meta({ title: '线索来源' }),
      receivedAt: moment('收到时间'),
      named: yes('实名举报', '实名举报的，应当反馈处理结果'),
      summary: prose('线索内容', noReporter),
    }),
    example: {
      source: '12369举报',
      receivedAt: instant('2026-09-01T07:30:00+08:00'),
      named: true,
      summary: '反映某厂外堆放不明铁桶',
    },
    checks: [happenedBefore('lead-received-later', '收到线索的时间晚于登记的时间', 'receivedAt')],
    record: ({ source, receivedAt, named, summary }) => ({ source, receivedAt, named, summary }),
  }),

  supplementLead: step({
    title: '补充线索',
    by: { side: 'owner', posts: staff },
    map,
    basis: [handled],
    input: z.object({ content: prose('补充的内容', noReporter) }),
    example: { content: '补充：铁桶夜间运入' },
    record: ({ content }, { facts }) => ({ supplements: [...(facts.supplements ?? []), content] }),
  }),

  recordWithdrawal: step({
    title: '登记举报人撤回举报',
    help: '撤回不免除核查；线索继续办理，撤回后仍应反馈的照常反馈。',
    by: { side: 'owner', posts: staff },
    map,
    basis: [handled],
    input: z.object({ note: prose('撤回的情况', noReporter) }),
    example: { note: '来电表示不再反映' },
    record: (_, { on }) => ({ withdrawnOn: on }),
  }),

  decideAcceptance: step({
    title: '线索受理审查',
    help: '受理的，定明办理期限；不予受理和重复举报的，写明理由，实名举报仍应反馈。',
    by: { side: 'owner', posts: leaders },
    map,
    basis: [handled],
    input: z.discriminatedUnion('decision', [
      z.object({ decision: z.literal('accepted'), dueOn }).meta({ title: '受理' }),
      z.object({ decision: z.literal('declined'), because: prose('不予受理的理由') }).meta({ title: '不予受理' }),
      z
        .object({ decision: z.literal('repeated'), repeatOf: otherCase, because: prose('与该案线索相同之处') })
        .meta({ title: '重复举报' }),
    ]),
    example: { decision: 'accepted', dueOn: civilDate('2099-12-31') },
    checks: [rule.acceptedAhead],
    outcome: ({ decision }) => decision,
    outcomes: {
      accepted: {
        title: '受理线索',
        starts: [
          {
            limit: 'C-lead',
            from: ({ at }) => at,
            stated: ({ input }) => (input.decision === 'accepted' ? input.dueOn : undefined),
          },
        ],
        record: (input, { at }) => (input.decision === 'accepted' ? { acceptedAt: at, dueOn: input.dueOn } : {}),
      },
      declined: {
        title: '不予受理线索',
        record: (input) => (input.decision === 'declined' ? { declinedBecause: input.because } : {}),
      },
      repeated: {
        title: '重复举报，并入已有线索',
        record: (input) => (input.decision === 'repeated' ? { repeatOf: input.repeatOf, because: input.because } : {}),
      },
    },
  }),

  verifyLead: step({
    title: '线索初核',
    help: '两人以上核实，可以多次。初核不是立案后的调查。',
    by: { side: 'owner', posts: ['handler', 'deptHead'] },
    map,
    basis: [cite('administrative-penalty-law', '54', '必须全面、客观、公正地调查'), handled],
    input: z.object({ officers, findings: prose('核实情况', noReporter) }),
    example: { officers: two, findings: '现场确有铁桶，标识不清' },
    checks: [rule.twoVerify],
    record: ({ findings }, { facts }) => ({ verifications: (facts.verifications ?? 0) + 1, findings }),
  }),

  extendLead: step({
    title: '延长线索办理期限',
    by: { side: 'owner', posts: leaders },
    map,
    basis: [handled],
    input: z.object({ dueOn, because: prose('延长的理由') }),
    example: { dueOn: civilDate('2099-12-31'), because: '需要委托检测' },
    checks: [dueAhead],
    supersedes: ['C-lead'],
    starts: [{ limit: 'C-lead', from: ({ at }) => at, stated: ({ input }) => input.dueOn }],
    record: ({ dueOn }) => ({ dueOn }),
  }),

  divertLead: step({
    title: '线索分流',
    help: '建案的，另行启动行政执法等程序，来源选本线索；转公安是移送线索，涉嫌犯罪案件的移送另按移送公安程序办理。',
    by: { side: 'owner', posts: leaders },
    map,
    basis: [referred, handled],
    input: z.discriminatedUnion('way', [
      z.object({ way: z.literal('opened'), because: prose('建案的理由') }).meta({ title: '本机关建案' }),
      z
        .object({ way: z.literal('referred'), to: line('有权处理的部门'), because: prose('移送的理由') })
        .meta({ title: '转有权部门' }),
      z
        .object({ way: z.literal('police'), to: line('公安机关'), because: prose('移送的理由') })
        .meta({ title: '转公安机关' }),
      z
        .object({ way: z.literal('merged'), mergedInto: otherCase, because: prose('并案的理由') })
        .meta({ title: '并案' }),
      z.object({ way: z.literal('unfounded'), because: prose('核查的结论') }).meta({ title: '查无实据' }),
    ]),
    example: { way: 'opened', because: '现场确有不明铁桶，涉嫌非法倾倒' },
    checks: [rule.verifiedFirst],
    outcome: ({ way }) => way,
    stops: ['C-lead'],
    record: ({ way, because }) => ({ way, because }),
    outcomes: {
      opened: { title: '线索建案' },
      referred: {
        title: '线索转有权部门',
        documents: ['lead-referral'],
        record: (input) => (input.way === 'referred' ? { to: input.to } : {}),
      },
      police: {
        title: '线索转公安机关',
        documents: ['lead-referral'],
        record: (input) => (input.way === 'police' ? { to: input.to } : {}),
      },
      merged: {
        title: '线索并案',
        record: (input) => (input.way === 'merged' ? { mergedInto: input.mergedInto } : {}),
      },
      unfounded: { title: '线索查无实据' },
    },
  }),

  takeBackLead: step({
    title: '登记受移送机关退回线索',
    help: '退回的线索重新初核、分流，期限另定。',
    by: { side: 'owner', posts: staff },
    map,
    basis: [handled],
    input: z.object({ because: prose('退回的理由'), dueOn }),
    example: { because: '不属于该部门职责', dueOn: civilDate('2099-12-31') },
    checks: [dueAhead],
    starts: [{ limit: 'C-lead', from: ({ at }) => at, stated: ({ input }) => input.dueOn }],
    record: ({ because, dueOn }) => ({ because, dueOn }),
  }),

  recordReferralResult: step({
    title: '登记受移送机关的处理结果',
    by: { side: 'owner', posts: staff },
    map,
    basis: [handled],
    input: z.object({ result: prose('处理结果') }),
    example: { result: '该部门已依法处理' },
    record: ({ result }) => ({ result }),
  }),

  feedback: step({
    title: '反馈举报人',
    help: '实名举报必须反馈；文书称“举报人”，不写姓名，由能够查阅密封信息的人员送达。',
    by: { side: 'owner', posts: [...staff, 'deptHead'] },
    map,
    basis: [cite('ecological-environment-code', '146', '应当反馈处理结果等情况'), sealed],
    input: z.object({
      way: z.enum(['电话', '书面', '当面', '网络平台', '多次联系未果']).meta({ title: '反馈方式' }),
      content: prose('反馈内容', noReporter),
    }),
    example: { way: '书面', content: '所反映的问题已经建案查处' },
    documents: ['lead-feedback'],
    record: ({ way, content }, { on }) => ({ feedbackOn: on, feedbackWay: way, result: content }),
  }),

  closeLead: step({
    title: '线索办结（无须反馈）',
    by: { side: 'owner', posts: leaders },
    map,
    basis: [handled],
    requires: [rule.namedAnswered],
    input: z.object({ note: prose('办结说明') }),
    example: { note: '匿名举报，无法反馈' },
  }),
}
