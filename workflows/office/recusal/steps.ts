/** @module 回避: application, decision, 复议 of the decision. From the decision on the officer has no access: docs/decisions/019. */
import { z } from 'zod'
import { cite } from '../../../src/domain/basis.ts'
import { stepsOn } from '../../../src/engine/step.ts'
import { colleague, line, prose } from '../../forms.ts'
import { proceedings, proceedingSchema, recusalFacts, type RecusalFacts } from './facts.ts'
import { regimeOf, regimeOfFacts } from './regimes.ts'
import * as rule from './rules.ts'

const step = stepsOn(recusalFacts)
const side = 'owner' as const
const common = { audience: 'own' as const, map: ['O-recusal'] }
const anyone = { side, posts: ['handler', 'clerk', 'deptHead', 'deputyHead', 'head', 'actingHead'] as const }
const deciders = { side, posts: ['head', 'actingHead', 'deputyHead'] as const }
const basis = [
  cite('administrative-penalty-law', '43', '应当回避', '第一款'),
  cite('criminal-procedure-law', '29', '应当自行回避'),
  cite('civil-procedure-law', '47', '应当自行回避'),
]
const reviewBasis = [
  cite('criminal-procedure-law', '31', '可以申请复议一次', '第三款'),
  cite('civil-procedure-law', '50', '可以在接到决定时申请复议一次'),
]
const courtly = ['civil', 'administrative']
const barring = (at: RecusalFacts['barredFrom']): RecusalFacts => ({ standing: 'recused', barredFrom: at })

export const steps = {
  applyRecusal: step({
    ...common,
    title: '申请回避',
    help: '本人自行提出，或者登记当事人的申请。人民法院审判案件的，被申请人在决定前暂停参与；行政处罚、侦查不停止。',
    by: anyone,
    basis,
    checks: [rule.officerKnown, rule.notBarredYet, rule.selfBySelf, rule.applicantNamed, rule.proceedingFits],
    input: z.object({
      officer: colleague('被申请回避的人员'),
      by: z.enum(['self', 'party', 'organ']).meta({
        title: '提出',
        labels: { self: '本人自行提出', party: '当事人申请', organ: '本机关发现' },
      }),
      applicant: line('申请人').optional(),
      proceeding: proceedingSchema.meta({ title: '程序', labels: proceedings }),
      ground: z.enum(['party', 'interest', 'role', 'relation', 'improper']).meta({
        title: '事由',
        labels: {
          party: '是当事人或者其近亲属',
          interest: '与案件有直接利害关系',
          role: '担任过证人、鉴定人、辩护人、代理人',
          relation: '有其他关系，可能影响公正',
          improper: '请客送礼、违反规定会见',
        },
      }),
      reason: prose('理由'),
    }),
    example: {
      officer: 'guyang-ecology.handler',
      by: 'party',
      applicant: '刘某生',
      proceeding: 'penalty',
      ground: 'relation',
      reason: '与当事人有其他关系，可能影响公正执法',
    },
    starts: [
      {
        limit: 'D-91',
        from: ({ input, at }) => (input.by === 'party' && courtly.includes(input.proceeding) ? at : undefined),
      },
    ],
    tell: ({ proceeding }, { ownerKind }) => {
      const { says, reading } = regimeOf(proceeding, ownerKind)
      return [says, ...(reading ? [reading] : [])]
    },
    record: (input, { at, colleague }) => ({
      officer: input.officer,
      officerName: colleague?.(input.officer)?.name,
      officerPosts: [...(colleague?.(input.officer)?.posts ?? [])],
      by: input.by,
      applicant: input.applicant,
      proceeding: input.proceeding,
      ground: input.ground,
      reason: input.reason,
      appliedAt: at,
      standing: 'applied',
    }),
  }),

  withdrawRecusal: step({
    ...common,
    title: '撤回回避申请',
    help: '申请人在决定前撤回。撤回不影响本机关依职权决定回避。',
    by: anyone,
    basis,
    input: z.object({ because: prose('撤回的情况') }),
    example: { because: '申请人书面撤回' },
    stops: ['D-91'],
    record: ({ because }) => ({ standing: 'withdrawn', because }),
  }),

  decideRecusal: step({
    ...common,
    title: '回避决定',
    help: '决定回避的，该人员自决定之时起不再接触本案：列表、案卷、文书、证据、检索都不再可见，其他案件不受影响。',
    by: deciders,
    basis: [
      cite('administrative-penalty-law', '43', '由行政机关负责人决定。决定作出之前，不停止调查', '第三款'),
      cite('criminal-procedure-law', '31', '应当分别由院长、检察长、公安机关负责人决定', '第一款'),
      cite('civil-procedure-law', '49', '审判人员的回避，由院长决定'),
    ],
    requires: [rule.notOnOneself],
    checks: [rule.rightDecider, rule.togetherNamed],
    input: z.object({
      decision: z
        .enum(['recused', 'refused'])
        .meta({ title: '决定', labels: { recused: '回避', refused: '驳回申请' } }),
      how: z.enum(['head', 'collective', 'elsewhere']).meta({
        title: '决定方式',
        labels: {
          head: '负责人决定',
          collective: '集体讨论（检察委员会、审判委员会）',
          elsewhere: '同级检察院检察委员会',
        },
      }),
      record: line('会议或者决定文号').optional(),
      because: prose('理由'),
      earlierActs: prose('其已办理的事项', '是否有效由决定机关根据案件情况决定；可以以后另行决定').optional(),
    }),
    example: { decision: 'recused', how: 'head', because: '与当事人有其他关系，可能影响公正执法' },
    documents: ['recusal-decision'],
    stops: ['D-91'],
    outcome: ({ decision }) => decision,
    outcomes: {
      recused: { title: '决定回避', record: (_, { at }) => barring(at) },
      refused: {
        title: '驳回回避申请',
        starts: [
          {
            limit: 'D-92',
            from: ({ ownerKind, facts, at }) =>
              ownerKind === 'procuratorate' && facts.by === 'party' ? at : undefined,
          },
        ],
        record: () => ({ standing: 'refused' }),
      },
    },
    record: ({ how, because, earlierActs }) => ({ decidedHow: how, because, ...(earlierActs && { earlierActs }) }),
  }),

  requestRecusalReview: step({
    ...common,
    title: '申请复议（对回避决定）',
    help: '一次为限。复议期间，已经决定的回避继续有效；驳回的，被申请人不停止参与。',
    by: anyone,
    basis: reviewBasis,
    requires: [rule.reviewedOnce, rule.reviewGiven],
    input: z.object({ applicant: line('申请人'), grounds: prose('理由') }),
    example: { applicant: '刘某生', grounds: '该人员与本案有直接利害关系' },
    starts: [
      {
        limit: 'D-93',
        from: ({ facts, ownerKind, at }) =>
          courtly.includes(facts.proceeding ?? '') || ownerKind === 'procuratorate' ? at : undefined,
      },
    ],
    stops: ['D-92'],
    record: ({ grounds }) => ({ reviewed: true, reviewGrounds: grounds }),
  }),

  decideRecusalReview: step({
    ...common,
    title: '复议决定（对回避决定）',
    help: '撤销回避的，该人员自复议决定之时起恢复接触本案。',
    by: deciders,
    basis: reviewBasis,
    requires: [rule.notOnOneself],
    checks: [rule.rightDecider, rule.togetherNamed],
    input: z.object({
      result: z.enum(['upheld', 'changed']).meta({ title: '结果', labels: { upheld: '维持', changed: '改变' } }),
      how: z.enum(['head', 'collective', 'elsewhere']).meta({
        title: '决定方式',
        labels: {
          head: '负责人决定',
          collective: '集体讨论（检察委员会、审判委员会）',
          elsewhere: '同级检察院检察委员会',
        },
      }),
      record: line('会议或者决定文号').optional(),
      because: prose('理由'),
    }),
    example: { result: 'upheld', how: 'head', because: '复议理由不成立' },
    documents: ['recusal-review'],
    stops: ['D-93'],
    outcome: ({ result }, { facts }) => {
      const was = facts.standing === 'recused'
      if (result === 'upheld') return was ? 'recusalUpheld' : 'refusalUpheld'
      return was ? 'lifted' : 'recusedOnReview'
    },
    outcomes: {
      recusalUpheld: { title: '复议维持回避' },
      refusalUpheld: { title: '复议维持驳回' },
      lifted: { title: '复议撤销回避', record: () => ({ standing: 'lifted' }) },
      recusedOnReview: { title: '复议决定回避', record: (_, { at }) => barring(at) },
    },
    tell: (_, { facts, ownerKind }) => [regimeOfFacts(facts, ownerKind).says],
    record: ({ because }) => ({ reviewBecause: because }),
  }),
}
