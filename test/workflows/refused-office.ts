/** @module Breaches of 内部审批 and 回避: one for each rule. */
import type { SimEntry } from '../../src/engine/simulate.ts'
import { inspection, receipt } from '../../workflows/scenarios/papers.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import type { Breach } from './refused-rows.ts'
import { through } from './road-base.ts'
import {
  appliedOnHead,
  applied,
  askedOf,
  atHead,
  deputy,
  drafting,
  endorsed,
  fining,
  otherDept,
  readyOffice,
  recused,
  refused,
  reviewed,
  reviewingOnHead,
  seizing,
  sentBack,
  submitted,
  unapplied,
  yes,
} from './road-office.ts'

const late = '2026-09-25 10:00'
const on = (track: string, step: string, by: string, input: unknown, at = late) => ({ track, step, by, input, at })
const a = (step: string, by: string, input: unknown) => on('approval', step, by, input)
const r = (step: string, by: string, input: unknown) => on('recusal', step, by, input)
const because = { because: '理由' }
const otherHandler = 'guyang-ecology.handler2'
/** 回执 is the police's own step. */
const onTransfer: readonly SimEntry[] = [
  ...through('submitReport'),
  { open: 'approval', as: 'approval', arisesFrom: 'transfer', at: '2026-11-03 10:00', by: who.handler },
]
const police = { step: 'acknowledge', input: receipt, opinion: '提请' }
const november = { at: '2026-11-04 10:00' }
const opinionOf = (officer: string, post: string) => ({
  officer,
  post,
  word: 'endorsed',
  opinion: '同意',
  at: '2026-09-25T01:20:00.000Z',
  round: 1,
})
const to = (officer: string) => ({ officer, because: '出差' })
/** The same rule of 提请审批 and 修改再报. */
const proposals = (code: string, title: string, input: unknown, withCodes: readonly string[] = []): Breach[] => [
  { title: `提请审批：${title}`, code, with: withCodes, given: drafting, attempt: a('submit', who.handler, input) },
  { title: `修改再报：${title}`, code, with: withCodes, given: sentBack, attempt: a('resubmit', who.handler, input) },
]
/** The holder's steps, tried by who does not hold it. */
const notInTurn = ['endorse', 'approve', 'sendBack', 'addSigner', 'passOn'].map((step): Breach => ({
  title: `没有轮到的人：${step}`,
  code: 'not-your-turn',
  with: step === 'approve' ? ['chain-unfinished'] : [],
  given: endorsed,
  attempt: a(step, who.deptHead, readyOffice[`approval.${step}`]?.attempt.input),
}))
export const approvalBreaches: readonly Breach[] = [
  ...notInTurn,
  ...proposals('proposal-unfit', '拟办理环节的表单没有填好', { ...fining, input: { fineFen: 1 } }),
  ...proposals('step-without-chain', '没有审批链的环节', { ...fining, step: 'inspectSite', input: inspection }),
  {
    title: '提请审批：不是本机关的环节',
    code: 'step-not-ours',
    with: ['step-without-chain'],
    given: onTransfer,
    attempt: { ...a('submit', who.handler, police), ...november },
  },
  {
    title: '修改再报：不是本机关的环节',
    code: 'step-not-ours',
    with: ['step-without-chain'],
    given: onTransfer,
    state: 'returned',
    facts: { submittedBy: who.handler },
    attempt: { ...a('resubmit', who.handler, police), ...november },
  },
  {
    title: '提请审批：决定人自己提请',
    code: 'not-in-the-chain',
    given: drafting,
    attempt: a('submit', who.head, fining),
  },
  {
    title: '修改再报：决定人自己再报',
    code: 'not-in-the-chain',
    given: sentBack,
    facts: { submittedBy: who.head },
    attempt: a('resubmit', who.head, fining),
  },
  {
    title: '不是提请人，不能修改再报',
    code: 'not-the-submitter',
    given: sentBack,
    attempt: a('resubmit', otherHandler, fining),
  },
  {
    title: '不是提请人，不能撤回',
    code: 'not-the-submitter',
    given: submitted,
    attempt: a('withdraw', otherHandler, because),
  },
  {
    title: '下一环节已经签署，不能撤回',
    code: 'already-signed',
    given: endorsed,
    attempt: a('withdraw', who.handler, because),
  },
  {
    title: '决定人不能只“同意并上报”',
    code: 'decider-approves',
    given: atHead,
    attempt: a('endorse', who.head, yes),
  },
  {
    title: '没有逐级签完，不能批准',
    code: 'chain-unfinished',
    given: submitted,
    attempt: a('approve', who.deptHead, yes),
  },
  {
    title: '退给没有签署过的一级',
    code: 'return-to-nobody',
    given: endorsed,
    attempt: a('sendBack', who.legal, { to: 'earlier', post: 'deputyHead', because: '再议' }),
  },
  {
    title: '决定人之后不能再加签',
    code: 'nobody-after-the-decider',
    given: atHead,
    attempt: a('addSigner', who.head, { place: 'after', post: 'legal', because: '补签' }),
  },
  {
    title: '加签给不担任该岗位的人',
    code: 'extra-signer-without-post',
    given: submitted,
    attempt: a('addSigner', who.deptHead, { place: 'before', post: 'legal', officer: who.clerk, because: '审查' }),
  },
  {
    title: '转办给不担任该岗位的人',
    code: 'colleague-without-post',
    given: submitted,
    attempt: a('passOn', who.deptHead, to(who.handler)),
  },
  {
    title: '交办给不担任该岗位的人',
    code: 'colleague-without-post',
    given: submitted,
    attempt: a('assign', deputy, to(who.handler)),
  },
  {
    title: '同级之间不是交办',
    code: 'assign-from-above',
    given: submitted,
    attempt: a('assign', who.deptHead, to(otherDept)),
  },
  {
    title: '无关的承办人不能终止审批',
    code: 'end-by-submitter-or-head',
    given: submitted,
    attempt: a('endApproval', otherHandler, because),
  },
  {
    title: '同一人调任以后又在另一级上报',
    code: 'signed-at-another-level',
    given: submitted,
    facts: { remaining: [{ post: 'legal' }, { post: 'head' }], opinions: [opinionOf(who.legal, 'deptHead')] },
    attempt: a('endorse', who.legal, yes),
  },
  {
    title: '同一人调任以后又在另一级批准',
    code: 'signed-at-another-level',
    given: seizing,
    facts: { remaining: [{ post: 'deputyHead' }], opinions: [opinionOf(deputy, 'deptHead')] },
    attempt: a('approve', deputy, yes),
  },
]

export const recusalBreaches: readonly Breach[] = [
  {
    title: '不在本机关任职的人，不能申请其回避',
    code: 'recusal-officer-unknown',
    given: unapplied,
    attempt: r('applyRecusal', who.clerk, askedOf('guyang-court.handler')),
  },
  {
    title: '已经回避的，不再申请',
    code: 'already-recused',
    given: [...recused, { open: 'recusal', as: 'anew', at: '2026-09-24 09:00', by: who.clerk }],
    attempt: { ...r('applyRecusal', who.clerk, askedOf(who.handler)), track: 'anew' },
  },
  {
    title: '别人不能以“本人自行提出”登记',
    code: 'self-recusal-by-another',
    given: unapplied,
    attempt: r('applyRecusal', who.clerk, { ...askedOf(who.handler), by: 'self' }),
  },
  {
    title: '当事人申请没有写明申请人〔行政处罚法43〕',
    code: 'recusal-applicant-missing',
    given: unapplied,
    attempt: r('applyRecusal', who.clerk, { ...askedOf(who.handler), applicant: undefined }),
  },
  {
    title: '行政机关没有民事诉讼中的回避',
    code: 'recusal-proceeding-mismatch',
    given: unapplied,
    attempt: r('applyRecusal', who.clerk, { ...askedOf(who.handler), proceeding: 'civil' }),
  },
  {
    title: '负责人决定自己的回避',
    code: 'recusal-of-oneself',
    given: appliedOnHead,
    attempt: r('decideRecusal', who.head, refused),
  },
  {
    title: '负责人决定对自己回避决定的复议',
    code: 'recusal-of-oneself',
    given: reviewingOnHead,
    attempt: r('decideRecusalReview', who.head, { result: 'upheld', how: 'head', because: '维持' }),
  },
  {
    title: '分管负责人决定承办人的回避〔行政处罚法43〕',
    code: 'recusal-decider',
    given: applied,
    attempt: r('decideRecusal', deputy, refused),
  },
  {
    title: '负责人的回避没有集体讨论',
    code: 'recusal-decider',
    given: reviewingOnHead,
    attempt: r('decideRecusalReview', deputy, { result: 'upheld', how: 'head', because: '维持' }),
  },
  {
    title: '集体讨论没有写明会议',
    code: 'recusal-record-missing',
    given: appliedOnHead,
    attempt: r('decideRecusal', deputy, { ...refused, how: 'collective' }),
  },
  {
    title: '复议的集体讨论没有写明会议',
    code: 'recusal-record-missing',
    given: reviewingOnHead,
    attempt: r('decideRecusalReview', deputy, { result: 'upheld', how: 'collective', because: '维持' }),
  },
  {
    title: '对回避决定再次申请复议',
    code: 'recusal-reviewed-once',
    given: reviewed,
    attempt: r('requestRecusalReview', who.clerk, { applicant: '刘某生', grounds: '不服' }),
  },
  {
    title: '刑事诉讼中对决定回避申请复议〔刑事诉讼法31〕',
    code: 'recusal-review-not-given',
    given: recused,
    facts: { proceeding: 'criminal' },
    attempt: r('requestRecusalReview', who.clerk, { applicant: '承办人甲', grounds: '不服' }),
  },
]
