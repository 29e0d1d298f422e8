/** @module 审批: its steps. Each word once: docs/glossary.md; why it is a track of its own: docs/decisions/018. */
import { z } from 'zod'
import { cite } from '../../../src/domain/basis.ts'
import { postSchema, postTitles, type Post } from '../../../src/domain/organ.ts'
import { stepsOn, type View } from '../../../src/engine/step.ts'
import { colleague, line, prose } from '../../forms.ts'
import { approvalFacts, holderOf, signedNow, type ApprovalFacts, type Opinion } from './facts.ts'
import * as rule from './rules.ts'

const step = stepsOn(approvalFacts)
/** 内勤 carries papers and signs none. */
const signers: readonly Post[] = ['handler', 'deptHead', 'legal', 'deputyHead', 'head', 'actingHead']
const by = { side: 'owner' as const, posts: signers }
const common = { by, audience: 'own' as const, map: ['O-approval'] }
/** Who decides is in the law of each step; the way to him is the organ's own (配置). */
const basis = [
  cite('state-council-310', '5', '报经本机关正职负责人或者主持工作的负责人审批'),
  cite('administrative-penalty-law', '57', '行政机关负责人应当对调查结果进行审查'),
]
const post = postSchema.meta({ title: '岗位', labels: postTitles })
const officer = colleague('人员')
type V = View<ApprovalFacts>

const proposal = z.object({
  step: line('拟办理的环节', '环节代码，如 decideFine'),
  input: z.unknown().meta({ title: '拟办理环节的填写内容' }),
  remark: z.string().trim().max(2000).optional().meta({ title: '拟办理环节的备注' }),
  opinion: prose('提请意见'),
})
const example = {
  step: 'openEnforcement',
  input: {
    decision: 'opened',
    cause: '擅自倾倒危险废物',
    officers: [
      { name: '承办人甲', certificate: '示例证号1' },
      { name: '承办人乙', certificate: '示例证号2' },
    ],
  },
  opinion: '建议行政立案',
}
const submitted = (input: z.infer<typeof proposal>, { facts, actor, target, at }: V): ApprovalFacts => {
  const asked = target?.step(input.step)
  const chain = asked?.chain ?? []
  const place = rule.placeIn(chain, actor?.posts ?? [])
  return {
    targetStep: input.step,
    targetTitle: asked?.title ?? input.step,
    targetInput: input.input,
    ...(input.remark && { targetRemark: input.remark }),
    submittedBy: actor?.officer,
    submittedPost: chain[place],
    submittedAt: at,
    submittedOpinion: input.opinion,
    round: (facts.round ?? 0) + 1,
    remaining: chain.slice(place + 1).map((p) => ({ post: p })),
    opinions: facts.opinions ?? [],
  }
}
const proposalChecks = [rule.stepHasChain, rule.ownStep, rule.inChain, rule.formFits]

const said = (view: V, word: Opinion['word'], opinion: string): ApprovalFacts => {
  const place = holderOf(view.facts)
  const entry = place &&
    view.actor && {
      officer: view.actor.officer,
      post: place.post,
      word,
      opinion,
      at: view.at,
      round: view.facts.round ?? 1,
    }
  return { opinions: [...(view.facts.opinions ?? []), ...(entry ? [entry] : [])] }
}
/** 同一人依任职文件同时任两个岗位的，写明是哪两个. */
const twice = ({ facts, actor }: V): string[] => {
  const place = holderOf(facts)
  const other = signedNow(facts).filter((o) => o.officer === actor?.officer && o.post !== place?.post)
  return place && other.length > 0
    ? [`签署人依任职文件同时任${[...new Set(other.map((o) => postTitles[o.post])), postTitles[place.post]].join('、')}`]
    : []
}

export const steps = {
  submit: step({
    ...common,
    title: '提请审批',
    help: '按该环节的审批链逐级报批。填写内容现在核对，法律条件在批准之时核对；批准之前，拟办理的环节没有办理。',
    basis,
    checks: proposalChecks,
    input: proposal,
    example,
    record: submitted,
  }),
  resubmit: step({
    ...common,
    title: '修改再报',
    help: '修改后重新逐级报批：对原来内容签署的意见不及于修改后的内容。',
    basis,
    requires: [rule.bySubmitter],
    checks: proposalChecks,
    input: proposal,
    example,
    record: submitted,
  }),
  endorse: step({
    ...common,
    title: '同意并上报',
    help: '签署意见，报下一级。',
    basis,
    requires: [rule.inTurn, rule.notLast, rule.signsOnce],
    input: z.object({ opinion: prose('意见') }),
    example: { opinion: '同意，请审批' },
    tell: (_, view) => twice(view),
    record: ({ opinion }, view) => ({
      ...said(view, 'endorsed', opinion),
      remaining: (view.facts.remaining ?? []).slice(1),
    }),
  }),
  approve: step({
    ...common,
    title: '批准',
    help: '批准即办理：拟办理的环节在同一时间、以批准人的名义办理，全部条件此时核对；不符合的，不能批准，什么也不写入。',
    basis,
    requires: [rule.inTurn, rule.last, rule.signsOnce],
    input: z.object({ opinion: prose('意见') }),
    example: { opinion: '同意' },
    tell: (_, view) => twice(view),
    enacts: ({ facts }) => ({ step: facts.targetStep ?? '', input: facts.targetInput, remark: facts.targetRemark }),
    record: ({ opinion }, view) => ({ ...said(view, 'approved', opinion), remaining: [] }),
  }),
  sendBack: step({
    ...common,
    title: '退回修改',
    help: '退给提请人修改，或者退给本轮已经签署的一级再议。拟办理的环节没有办理，不产生任何法律后果。',
    basis,
    requires: [rule.inTurn],
    checks: [rule.earlierSigned],
    input: z.discriminatedUnion('to', [
      z.object({ to: z.literal('submitter'), because: prose('退回的理由') }).meta({ title: '退给提请人' }),
      z.object({ to: z.literal('earlier'), post, because: prose('退回的理由') }).meta({ title: '退给前一级' }),
    ]),
    example: { to: 'submitter', because: '理由不充分，请补充' },
    outcome: ({ to }) => (to === 'submitter' ? 'toSubmitter' : 'toEarlier'),
    outcomes: { toSubmitter: { title: '退回提请人修改' }, toEarlier: { title: '退回前一级' } },
    record: (input, view) => {
      const again = input.to === 'earlier' ? [{ post: input.post }, ...(view.facts.remaining ?? [])] : []
      return { ...said(view, 'returned', input.because), returnedBecause: input.because, remaining: again }
    },
  }),
  addSigner: step({
    ...common,
    title: '加签',
    help: '由持有人增加一个签署岗位。在本人之前：他签署后回到本人；在本人之后：本人签署后到他。',
    basis,
    requires: [rule.inTurn],
    checks: [rule.beforeDecider, rule.extraMaySign],
    input: z.object({
      place: z.enum(['before', 'after']).meta({ title: '位置', labels: { before: '在本人之前', after: '在本人之后' } }),
      post,
      officer: officer.optional(),
      because: prose('加签的理由'),
    }),
    example: { place: 'before', post: 'legal', because: '请先作合法性审查' },
    record: ({ place, post, officer }, { facts }) => {
      const [holder, ...rest] = facts.remaining ?? []
      const extra = { post, ...(officer && { officer }), extra: true as const }
      if (!holder) return {}
      return { remaining: place === 'before' ? [extra, holder, ...rest] : [holder, extra, ...rest] }
    },
  }),
  passOn: step({
    ...common,
    title: '转办审批',
    help: '由持有人交给同一岗位的另一名人员签署。',
    basis,
    requires: [rule.inTurn],
    checks: [rule.toSamePost],
    input: z.object({ officer, because: prose('转办的理由') }),
    example: { officer: 'guyang-ecology.handler', because: '出差' },
    record: ({ officer }, { facts }) => given(facts, officer),
  }),
  assign: step({
    ...common,
    title: '交办审批',
    help: '由高于持有岗位的负责人指定这一岗位的一名人员签署。',
    basis,
    requires: [rule.fromAbove],
    checks: [rule.toSamePost],
    input: z.object({ officer, because: prose('交办的理由') }),
    example: { officer: 'guyang-ecology.deptHead', because: '由其负责' },
    record: ({ officer }, { facts }) => given(facts, officer),
  }),
  withdraw: step({
    ...common,
    title: '撤回审批',
    help: '提请人在下一环节签署意见之前可以撤回。撤回后可以另行提请。',
    basis,
    requires: [rule.bySubmitter, rule.nobodySigned],
    input: z.object({ because: prose('撤回的理由') }),
    example: { because: '内容有误' },
    record: ({ because }) => ({ endedBecause: because, remaining: [] }),
  }),
  endApproval: step({
    ...common,
    title: '终止审批',
    help: '不再需要的审批，由提请人或者部门负责人以上终止；拟办理的环节没有办理。',
    basis,
    requires: [rule.mayEnd],
    input: z.object({ because: prose('终止的理由') }),
    example: { because: '案件已移送，不再需要' },
    record: ({ because }) => ({ endedBecause: because, remaining: [] }),
  }),
}

function given(facts: ApprovalFacts, officer: string): ApprovalFacts {
  const [holder, ...rest] = facts.remaining ?? []
  return holder ? { remaining: [{ ...holder, officer }, ...rest] } : {}
}
