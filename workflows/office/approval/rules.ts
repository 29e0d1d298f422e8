/**
 * @module 审批: who holds the paper, who may sign, where it may go back to. An inner proceeding: no other organ's paper
 * ever reports it, so a breach is refused however it is entered.
 */
import { postTitles, type Post } from '../../../src/domain/organ.ts'
import type { Rule, View } from '../../../src/engine/step.ts'
import { holderOf, signedNow, type ApprovalFacts, type Place } from './facts.ts'

type Standing = Rule<View<ApprovalFacts>>
type Filled<In> = Rule<View<ApprovalFacts> & { input: In }>
const impossible = true

/** 主持工作的负责人 stands where 正职负责人 stands. */
export const fills = (post: Post, posts: readonly Post[]): boolean =>
  posts.includes(post) || (post === 'head' && posts.includes('actingHead'))
const titleOf = (place: Place | undefined): string => (place ? postTitles[place.post] : '')
export const holds = ({ facts, actor }: View<ApprovalFacts>): boolean => {
  const place = holderOf(facts)
  if (!place || !actor || !fills(place.post, actor.posts)) return false
  return place.officer === undefined || place.officer === actor.officer
}

export const inTurn: Standing = {
  code: 'not-your-turn',
  says: (v) => {
    const place = holderOf(v.facts)
    const name = place?.officer && (v.colleague?.(place.officer)?.name ?? place.officer)
    return `现在应当由${name ? `${name}（${titleOf(place)}）` : titleOf(place)}签署`
  },
  unblock: { by: 'nobody' },
  impossible,
  holds,
}
export const notLast: Standing = {
  code: 'decider-approves',
  says: '已经到有权决定的岗位：请用「批准」或者「退回」',
  unblock: { by: 'step', kind: 'approval', step: 'approve' },
  impossible,
  holds: ({ facts }) => (facts.remaining ?? []).length > 1,
}
export const last: Standing = {
  code: 'chain-unfinished',
  says: ({ facts }) => `还应当经${(facts.remaining ?? []).slice(1).map(titleOf).join('、')}`,
  unblock: { by: 'step', kind: 'approval', step: 'endorse' },
  impossible,
  holds: ({ facts }) => (facts.remaining ?? []).length === 1,
}
/** One person, two levels: only with both posts by appointment; the record then says so. */
export const signsOnce: Standing = {
  code: 'signed-at-another-level',
  says: '本人在本轮审批中已经以另一岗位签署，现在没有同时担任两个岗位的任职文件，不能在两级签署',
  unblock: { by: 'nobody' },
  impossible,
  holds: ({ facts, actor }) => {
    const place = holderOf(facts)
    if (!place || !actor) return false
    const other = signedNow(facts).filter((o) => o.officer === actor.officer && o.post !== place.post)
    return other.every((o) => fills(o.post, actor.posts))
  },
}
export const bySubmitter: Standing = {
  code: 'not-the-submitter',
  says: (v) => `只有提请人（${v.colleague?.(v.facts.submittedBy ?? '')?.name ?? v.facts.submittedBy ?? ''}）可以这样做`,
  unblock: { by: 'nobody' },
  impossible,
  holds: ({ facts, actor }) => actor !== undefined && actor.officer === facts.submittedBy,
}
export const nobodySigned: Standing = {
  code: 'already-signed',
  says: '下一环节已经签署意见，不能撤回；请由持有人退回，或者终止审批',
  unblock: { by: 'step', kind: 'approval', step: 'sendBack' },
  impossible,
  holds: ({ facts }) => signedNow(facts).length === 0,
}
const endPosts: readonly Post[] = ['deptHead', 'deputyHead', 'head', 'actingHead']
export const mayEnd: Standing = {
  code: 'end-by-submitter-or-head',
  says: '审批由提请人或者部门负责人以上终止',
  unblock: { by: 'nobody' },
  impossible,
  holds: ({ facts, actor }) =>
    actor !== undefined &&
    (facts.submittedBy === undefined ||
      actor.officer === facts.submittedBy ||
      actor.posts.some((p) => endPosts.includes(p))),
}

export interface Asked {
  readonly step: string
  readonly input: unknown
}
export const stepHasChain: Filled<Asked> = {
  code: 'step-without-chain',
  says: '来源程序没有这个环节，或者这个环节没有审批链，应当直接办理',
  field: 'step',
  impossible,
  holds: ({ target, input }) => (target?.step(input.step)?.chain.length ?? 0) > 0,
}
export const ownStep: Filled<Asked> = {
  code: 'step-not-ours',
  says: '提请审批的环节不由本机关办理',
  field: 'step',
  impossible,
  holds: ({ target, input }) => target?.step(input.step)?.ours !== false,
}
/** The form is judged at once, the law when it is approved: 法制审核 may be done while the paper is on its way. */
export const formFits: Filled<Asked> = {
  code: 'proposal-unfit',
  says: ({ target, input }) => `拟办理环节的填写内容有误：${target?.misfits(input.step, input.input).join('；') ?? ''}`,
  field: 'input',
  impossible,
  holds: ({ target, input }) => (target?.misfits(input.step, input.input) ?? []).length === 0,
}
/** The place of the submitter in the chain: what is left comes after it. */
export const placeIn = (chain: readonly Post[], posts: readonly Post[]): number =>
  chain.findLastIndex((post) => fills(post, posts))
export const inChain: Filled<Asked> = {
  code: 'not-in-the-chain',
  says: '提请人的岗位不在审批链上，或者本人就是决定人（请直接办理）',
  field: 'step',
  impossible,
  holds: ({ target, actor, input }) => {
    const chain = target?.step(input.step)?.chain ?? []
    const at = placeIn(chain, actor?.posts ?? [])
    return chain.length === 0 || (at >= 0 && at < chain.length - 1)
  },
}
export const earlierSigned: Filled<{ to: 'submitter' } | { to: 'earlier'; post: Post }> = {
  code: 'return-to-nobody',
  says: '退回的岗位在本轮审批中没有签署过',
  field: 'post',
  impossible,
  holds: ({ facts, input }) => input.to === 'submitter' || signedNow(facts).some((o) => o.post === input.post),
}
export const beforeDecider: Filled<{ place: 'before' | 'after' }> = {
  code: 'nobody-after-the-decider',
  says: '决定人之后不能再加签',
  field: 'place',
  impossible,
  holds: ({ facts, input }) => input.place === 'before' || (facts.remaining ?? []).length > 1,
}
const maySign = (view: View<ApprovalFacts>, officer: string, post: Post | undefined): boolean => {
  const found = view.colleague?.(officer)
  return found !== undefined && !found.barred && post !== undefined && fills(post, found.posts)
}
/** 转办, 交办: to somebody who holds the post today and is not recused. */
export const toSamePost: Filled<{ officer: string }> = {
  code: 'colleague-without-post',
  says: (v) => `所选人员现在不担任${titleOf(holderOf(v.facts))}，或者已经回避`,
  field: 'officer',
  impossible,
  holds: (view) => maySign(view, view.input.officer, holderOf(view.facts)?.post),
}
export const extraMaySign: Filled<{ post: Post; officer?: string }> = {
  code: 'extra-signer-without-post',
  says: '所选加签人员现在不担任所选岗位，或者已经回避',
  field: 'officer',
  impossible,
  holds: (view) => view.input.officer === undefined || maySign(view, view.input.officer, view.input.post),
}
const rank: Readonly<Partial<Record<Post, number>>> = { deptHead: 1, deputyHead: 2, head: 3, actingHead: 3 }
/** 交办 comes from above: a head of a higher level than the place it is given to. */
export const fromAbove: Standing = {
  code: 'assign-from-above',
  says: (v) => `交办由高于${titleOf(holderOf(v.facts))}的负责人作出；持有人本人请用「转办」`,
  unblock: { by: 'nobody' },
  impossible,
  holds: ({ facts, actor }) => {
    const place = holderOf(facts)
    const own = Math.max(0, ...(actor?.posts ?? []).map((p) => rank[p] ?? 0))
    return place !== undefined && own > (rank[place.post] ?? 0)
  },
}
