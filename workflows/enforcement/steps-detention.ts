/** @module 行政执法: 移送行政拘留 (暂行办法 2, 10–15): after a penalty decision, beside its execution. */
import { z } from 'zod'
import { cite } from '../../src/domain/basis.ts'
import { stepsOn, type Rule, type View } from '../../src/engine/step.ts'
import { line, prose, suspect } from '../forms.ts'
import { groundTold, triggerIds, triggerLabels } from './detention-triggers.ts'
import { enforcementFacts, type EnforcementFacts } from './facts.ts'
import { fineDecided } from './rules-daily.ts'
import { defianceProved, groundOurs, groundThen, notACrime } from './rules-detention.ts'

const step = stepsOn(enforcementFacts)
const mine = { side: 'enforcer', posts: ['handler', 'clerk'] } as const
const police = { side: 'police', posts: ['handler', 'clerk'] } as const
const policeHeads = { side: 'police', posts: ['deputyHead', 'head'] } as const
type Stage = NonNullable<EnforcementFacts['detention']> | undefined

/** The route has one order; what comes next is said in words. */
const after = (says: string, ...stages: readonly Stage[]): Rule<View<EnforcementFacts>> => ({
  code: 'detention-order',
  says,
  remedy: '退回并说明应当先办理的环节',
  unblock: { by: 'nobody' },
  holds: ({ facts }) => stages.includes(facts.detention),
})

export const detentionSettled: Rule<View<EnforcementFacts>> = {
  code: 'detention-unsettled',
  says: '移送行政拘留尚未有结果，不能结案',
  basis: cite('detention-transfer-measures-2014', '15', '应当依法予以结案'),
  unblock: { by: 'step', kind: 'enforcement', step: 'answerDetention' },
  holds: ({ facts }) =>
    facts.detention === undefined ||
    facts.detention === 'refused' ||
    facts.detention === 'returned' ||
    facts.detention === 'copied',
}

export const detentionSteps = {
  approveDetention: step({
    title: '审批移送行政拘留',
    help: '尚不构成犯罪、已经作出行政处罚决定，仍需要行政拘留的；制作案件移送审批单，报部门负责人批准，三个工作日内移送。',
    by: { side: 'enforcer', posts: ['deputyHead', 'head', 'actingHead'] },
    chain: ['handler', 'deptHead', 'deputyHead'],
    map: ['21', '2.2'],
    basis: [
      cite('detention-transfer-measures-2014', '2', '依法作出行政处罚决定后'),
      cite('detention-transfer-measures-2014', '10', '应当制作案件移送审批单，报经本部门负责人批准'),
    ],
    requires: [fineDecided, notACrime, after('已经批准移送行政拘留', undefined, 'refused', 'returned')],
    checks: [groundThen, groundOurs, defianceProved],
    input: z.discriminatedUnion('decision', [
      z
        .object({
          decision: z.literal('approved'),
          ground: z.enum(triggerIds).meta({ title: '适用行政拘留的情形', labels: triggerLabels }),
          persons: z.array(suspect).min(1).meta({ title: '直接负责的主管人员和其他直接责任人员' }),
          defiance: z
            .string()
            .trim()
            .max(1000)
            .optional()
            .meta({ title: '拒不执行的情况', description: '以拒不停止、拒不改正、拒不执行为条件的必填' }),
          opinion: prose('审批意见'),
        })
        .meta({ title: '批准移送' }),
      z.object({ decision: z.literal('refused'), because: prose('不批准的理由') }).meta({ title: '不批准移送' }),
    ]),
    example: {
      decision: 'approved',
      ground: 'code-1179',
      persons: [{ name: '刘某生', basics: '直接责任人员' }],
      opinion: '同意移送',
    },
    outcome: ({ decision }) => decision,
    tell: (input) => (input.decision === 'approved' ? groundTold(input.ground) : []),
    outcomes: {
      approved: {
        title: '批准移送行政拘留',
        starts: ['D-80'],
        record: (input) =>
          input.decision === 'approved'
            ? {
                detention: 'approved',
                detentionGround: input.ground,
                detentionPersons: input.persons.map((x) => x.name),
              }
            : {},
      },
      refused: { title: '不批准移送行政拘留', record: () => ({ detention: 'refused' }) },
    },
  }),

  dispatchDetention: step({
    title: '移送行政拘留案件',
    help: '移送原件，移送前复印备查。',
    by: mine,
    map: ['21'],
    basis: [
      cite('detention-transfer-measures-2014', '12', '应当在作出移送决定后3日内'),
      cite('detention-transfer-measures-2014', '11', '移送的案卷材料应当为原件'),
    ],
    requires: [after('没有批准移送行政拘留，或者已经移送', 'approved')],
    input: z.object({ materials: z.array(line('材料')).min(1).meta({ title: '移送材料清单' }) }),
    example: { materials: ['案件移送书', '案件调查报告', '涉案证据材料', '行政处罚决定书'] },
    stops: ['D-80'],
    copies: [{ to: 'police', as: 'main' }],
    reveals: ['police'],
    record: () => ({ detention: 'sent' }),
  }),

  receiveDetention: step({
    title: '公安机关受案（行政拘留）',
    by: police,
    map: ['21'],
    basis: [cite('detention-transfer-measures-2014', '12', '公安机关应当按照')],
    requires: [after('案件没有移送，或者公安机关已经受案', 'sent')],
    input: z.object({ receivedBy: line('受案民警'), number: line('受案登记表号') }),
    example: { receivedBy: '民警甲', number: '示例' },
    starts: ['D-81', 'D-83'],
    record: () => ({ detention: 'received' }),
  }),

  askDetentionEvidence: step({
    title: '要求补充移送证据材料（行政拘留）',
    by: police,
    map: ['21.1'],
    basis: [cite('detention-transfer-measures-2014', '13', '可以在受案后3日内书面告知')],
    requires: [after('公安机关没有受案，或者已经要求补充', 'received')],
    input: z.object({ missing: z.array(line('证据材料')).min(1).meta({ title: '需要补充的证据材料' }) }),
    example: { missing: ['询问笔录'] },
    stops: ['D-81'],
    record: () => ({ detention: 'asked' }),
  }),

  supplementDetention: step({
    title: '补充移送证据材料（行政拘留）',
    by: mine,
    map: ['21.1'],
    basis: [cite('detention-transfer-measures-2014', '13', '补充移送相关证据材料')],
    requires: [after('公安机关没有要求补充证据材料', 'asked')],
    input: z.object({ materials: z.array(line('材料')).min(1).meta({ title: '补充的材料' }) }),
    example: { materials: ['询问笔录'] },
    record: () => ({ detention: 'supplemented' }),
  }),

  answerDetention: step({
    title: '公安机关决定行政拘留、退回',
    by: policeHeads,
    map: ['21.2', '21.3'],
    basis: [
      cite('detention-transfer-measures-2014', '14', '依法决定行政拘留的'),
      cite('detention-transfer-measures-2014', '15', '书面告知案件移送部门并说明理由'),
    ],
    requires: [after('公安机关没有受案，或者已经答复', 'received', 'asked', 'supplemented')],
    input: z.object({
      result: z
        .enum(['detained', 'returned'])
        .meta({ title: '结果', labels: { detained: '决定行政拘留', returned: '不符合条件，退回' } }),
      because: prose('理由'),
    }),
    example: { result: 'detained', because: '事实清楚，证据确实充分' },
    outcome: ({ result }) => result,
    outcomes: {
      detained: { title: '公安机关决定行政拘留', supersedes: ['D-81', 'D-83'], starts: ['D-82'] },
      returned: { title: '公安机关退回行政拘留案件', supersedes: ['D-81'], stops: ['D-83'] },
    },
    record: ({ result }) => ({ detention: result }),
  }),

  copyDetention: step({
    title: '抄送行政拘留决定书',
    by: police,
    map: ['21.3'],
    basis: [cite('detention-transfer-measures-2014', '14', '将决定书抄送案件移送部门')],
    requires: [after('公安机关没有决定行政拘留，或者已经抄送', 'detained')],
    input: z.object({ number: line('行政处罚决定书号') }),
    example: { number: '固公（环）行罚决字〔示例〕1号' },
    stops: ['D-82'],
    record: () => ({ detention: 'copied' }),
  }),
}
