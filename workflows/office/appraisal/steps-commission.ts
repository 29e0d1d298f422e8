/** @module 鉴定、检测、认定: 委托, the telling of its period, 检材流转. */
import { z } from 'zod'
import { cite } from '../../../src/domain/basis.ts'
import { civilDate } from '../../../src/domain/time.ts'
import { stepsOn } from '../../../src/engine/step.ts'
import { day, fen, line, prose, yes } from '../../forms.ts'
import { appraisalFacts, appraisalKind, appraisalKinds, appraiser, begun, institution, type Sample } from './facts.ts'
import * as rule from './rules.ts'

const step = stepsOn(appraisalFacts)
export const office = { side: 'owner', posts: ['handler', 'clerk'] } as const
export const deciding = { side: 'owner', posts: ['handler', 'deptHead', 'deputyHead', 'head', 'actingHead'] } as const
const lawful = cite('state-council-310', '4', '应当由法定检验、鉴定机构进行检验、鉴定', '第二款')
const kept = cite('state-council-310', '4', '必须妥善保存所收集的与违法行为有关的证据', '第一款')
const excluded = cite('administrative-compulsion-law', '25', '不包括检测、检验、检疫或者技术鉴定的期间', '第三款')

const marked = (samples: readonly Sample[] = [], state: Sample['state'], which: (s: Sample) => boolean): Sample[] =>
  samples.map((s) => (which(s) ? { ...s, state } : s))

export const commissionSteps = {
  commission: step({
    title: '委托鉴定、检测、认定',
    help: '机构资质在委托时应当有效。预计完成日由委托书载明，到期提醒。取自查封、扣押物品的，期间应当明确并书面告知当事人。',
    by: deciding,
    map: ['O-appraisal'],
    basis: [
      lawful,
      cite('criminal-procedure-law', '146', '应当指派、聘请有专门知识的人进行鉴定'),
      cite('procuratorial-pil-rules-2021', '41', '可以委托具备资格的机构进行鉴定'),
    ],
    checks: [rule.qualified, rule.dueAhead, rule.groundsForMore],
    input: z.object({
      kind: appraisalKind.meta({ title: '种类', labels: appraisalKinds }),
      nature: z.enum(['first', 'supplementary', 'again']).meta({
        title: '初次、补充或者重新',
        labels: { first: '初次', supplementary: '补充鉴定', again: '重新鉴定' },
      }),
      natureGrounds: prose('补充、重新鉴定的理由').optional(),
      matter: prose('委托事项', '要解决的专门性问题；不得暗示结论'),
      institution: institution.meta({ title: '机构' }),
      appraisers: z.array(appraiser).min(1).meta({ title: '鉴定人（检测人、认定人）' }),
      fromSeizure: yes('检材取自查封、扣押的物品'),
      estimateFen: fen('预估费用').optional(),
      dueOn: day('预计完成日'),
    }),
    example: {
      kind: 'test',
      nature: 'first',
      matter: '桶内残液的成分、含量和危险特性',
      institution: {
        name: '某检测机构',
        certificate: '检测资质示例1号',
        scope: '固体废物、危险特性鉴别',
        validUntil: civilDate('2099-12-31'),
      },
      appraisers: [{ name: '检测人甲', certificate: '检测示例1' }],
      fromSeizure: true,
      estimateFen: 30_000_00,
      dueOn: civilDate('2099-12-01'),
    },
    documents: ['appraisal-commission'],
    starts: [{ limit: 'C-appraisal', from: ({ at }) => at, stated: ({ input }) => input.dueOn }],
    record: (input, { at, on }) => ({ ...input, commissionedAt: at, commissionedOn: on }),
  }),

  informPeriod: step({
    title: '书面告知检测、鉴定期间',
    help: '查封、扣押的期间不包括检测、检验、检疫或者技术鉴定的期间，但期间应当明确并书面告知当事人；没有告知的，不停止计算。预计日变更的，再次告知。',
    by: office,
    map: ['O-appraisal'],
    basis: [excluded, cite('administrative-compulsion-law', '25', '应当明确，并书面告知当事人', '第三款')],
    requires: [rule.ofSeizedThings],
    input: z.object({ party: line('告知何人'), how: line('告知方式', '直接送达、邮寄等'), receivedBy: line('签收') }),
    example: { party: '某厂', how: '直接送达', receivedBy: '当事人签收' },
    tell: (_, { facts }) => [`已经告知的期间至${facts.dueOn ?? '不明'}；期满没有报告的，应当变更预计完成日并再次告知`],
    record: (_, { facts, on }) => ({
      toldOn: facts.toldOn ?? on,
      toldUntil: facts.dueOn,
      working: begun({ ...facts, toldOn: facts.toldOn ?? on }, on),
    }),
  }),

  sendSamples: step({
    title: '送交检材',
    help: '逐件编号、封识；补充检材也在这里登记。',
    by: office,
    map: ['O-appraisal'],
    basis: [kept, cite('procuratorate-criminal-rules', '219', '及时向鉴定人送交有关检材和对比样本等原始材料')],
    checks: [rule.sampleNumbersNew],
    input: z.object({
      samples: z
        .array(z.object({ number: line('检材编号'), name: line('名称'), quantity: line('数量'), seal: line('封识') }))
        .min(1)
        .meta({ title: '检材' }),
      carriedBy: line('送检人'),
    }),
    example: {
      samples: [{ number: '样1', name: '桶内残液', quantity: '500毫升', seal: '封条完好，编号01' }],
      carriedBy: '承办人甲',
    },
    record: ({ samples }, { facts, on }) => ({
      samples: [...(facts.samples ?? []), ...samples.map((s): Sample => ({ ...s, sentOn: on, state: 'sent' }))],
    }),
  }),

  recordSamples: step({
    title: '登记检材接收、拒收',
    help: '机构接收检材，鉴定期间开始；拒收的，写明原因，重新送交或者撤回委托。',
    by: office,
    map: ['O-appraisal'],
    basis: [kept],
    requires: [rule.sampleUnderWay],
    checks: [rule.sealsExplained],
    input: z.object({
      decision: z.enum(['accepted', 'refused']).meta({ title: '结果', labels: { accepted: '接收', refused: '拒收' } }),
      answeredBy: line('机构经办人'),
      sealsIntact: yes('封识完整').optional(),
      note: prose('情况说明', '拒收的原因，或者封识不完整的情况').optional(),
    }),
    example: { decision: 'accepted', answeredBy: '收样员甲', sealsIntact: true },
    outcome: ({ decision }) => decision,
    outcomes: {
      accepted: {
        title: '机构接收检材',
        record: (_, { facts, on }) => ({
          samples: marked(facts.samples, 'accepted', (s) => s.state === 'sent'),
          acceptedOn: facts.acceptedOn ?? on,
          working: begun({ ...facts, acceptedOn: facts.acceptedOn ?? on }, on),
        }),
      },
      refused: {
        title: '机构拒收检材',
        record: (_, { facts }) => ({ samples: marked(facts.samples, 'refused', (s) => s.state === 'sent') }),
      },
    },
  }),

  acceptCommission: step({
    title: '机构受理（无检材）',
    help: '只凭案卷材料鉴定、认定或者评估，没有检材的。',
    by: office,
    map: ['O-appraisal'],
    basis: [lawful],
    requires: [rule.noSamplesNeeded],
    input: z.object({ acceptedBy: line('机构经办人'), materials: line('据以鉴定的材料') }),
    example: { acceptedBy: '受理员甲', materials: '案卷复印件 1 册' },
    record: (_, { facts, on }) => ({ acceptedOn: on, working: begun({ ...facts, acceptedOn: on }, on) }),
  }),

  returnSamples: step({
    title: '登记检材退还、耗尽',
    by: office,
    map: ['O-appraisal'],
    basis: [kept],
    requires: [rule.someHeld],
    checks: [rule.heldByInstitution],
    input: z.object({
      returned: z.array(line('检材编号')).meta({ title: '退还的检材' }),
      used: z.array(line('检材编号')).meta({ title: '鉴定中耗尽的检材' }),
      receivedBy: line('接收人'),
    }),
    example: { returned: ['样1'], used: [], receivedBy: '承办人甲' },
    record: ({ returned, used }, { facts }) => ({
      samples: marked(
        marked(facts.samples, 'returned', (s) => s.state === 'accepted' && returned.includes(s.number)),
        'used',
        (s) => s.state === 'accepted' && used.includes(s.number),
      ),
    }),
  }),
}
