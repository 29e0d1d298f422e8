/** @module 移送公安, after 立案: 撤销案件, 侦查进展与催办, 通知撤销案件 with its 复议 and 复核 (刑诉规则 563–565; 2017 办法 9, 12). */
import { z } from 'zod'
import { cite } from '../../src/domain/basis.ts'
import { stepsOn, type Start, type View } from '../../src/engine/step.ts'
import { line, prose } from '../forms.ts'
import { ended, endedAnew, transferFacts, type TransferFacts } from './facts.ts'
import * as rule from './rules-after-filing.ts'
import { awaiting, type SignedLimit } from './signing.ts'

const step = stepsOn(transferFacts)
const policeHeads = ['head', 'actingHead', 'deputyHead'] as const
const procuratorateHeads = ['head', 'actingHead', 'deputyHead'] as const
const toPolice = [{ to: 'police', as: 'main' }] as const
const toProcuratorate = [{ to: 'procuratorate', as: 'main' }] as const

/** The limit of the oldest notice not signed for runs from its receipt. */
const startSigned = (limit: SignedLimit): Start<View<TransferFacts>> => ({
  limit,
  from: ({ at, facts }) => (facts.toSign?.[0]?.limit === limit ? at : undefined),
})

export const afterFilingSteps = {
  withdrawFiling: step({
    title: '撤销案件',
    help: '立案后认为不应当追究刑事责任的撤销案件；自作出决定之日起三日内书面通知移送机关，抄送人民检察院，退回案卷材料。',
    by: { side: 'police', posts: policeHeads },
    map: ['14.2'],
    basis: [
      cite('criminal-procedure-law', '163', '应当撤销案件'),
      cite('procuratorate-criminal-rules', '563', '没有异议的应当立即撤销案件'),
    ],
    input: z.object({ number: line('撤销案件决定书文号'), because: prose('撤销案件的理由') }),
    example: { number: '示例撤字〔2026〕1号', because: '查明不是犯罪嫌疑人所为，没有犯罪事实' },
    stops: ['D-26b', 'D-27'],
    // A filing not yet notified is notified no more: the withdrawal is.
    supersedes: ['D-11', 'D-12', 'D-12p', 'D-28a', 'D-28b'],
    starts: ['D-11'],
    record: ({ because }, { on }) => ({ withdrawn: true, toSign: [], withdrawnOn: on, withdrawnBecause: because }),
  }),

  notifyWithdrawal: step({
    title: '通知撤销案件',
    help: '三日内书面通知移送机关，抄送同级人民检察院，退回案卷材料。移送机关有异议的，应当建议人民检察院立案监督。',
    by: { side: 'police', posts: ['handler', 'clerk'] },
    map: ['14.2', 'copy-3'],
    basis: [
      cite('linkage-measures-2017', '9', '自作出决定之日起 3 日内书面通知环保部门'),
      cite('linkage-measures-2017', '12', '立案后撤销案件决定有异议的'),
    ],
    input: z.object({
      number: line('通知书文号'),
      returned: z.array(line('材料')).min(1).meta({ title: '退回的案卷材料' }),
    }),
    example: { number: '示例通字〔2026〕3号', returned: ['移送材料全卷'] },
    stops: ['D-11'],
    copies: [
      { to: 'enforcer', as: 'main' },
      { to: 'procuratorate', as: 'copy' },
    ],
    record: (_, view) => ({
      notifiedOn: view.on,
      noticeReceivedAt: view.receivedAt,
      toSign: awaiting('none', view),
      handling: ended(view.facts.handling, view.receivedAt),
    }),
  }),

  reportInvestigation: step({
    title: '反馈侦查工作进展',
    help: '监督立案的案件，三个月以内未侦查终结的，人民检察院可以催办；公安机关应当及时反馈侦查工作进展情况。',
    by: { side: 'police', posts: ['handler', ...policeHeads] },
    map: ['12.7'],
    basis: [cite('procuratorate-criminal-rules', '564', '及时向人民检察院反馈侦查工作进展情况', '第三款')],
    input: z.object({
      stage: z
        .enum(['ongoing', 'concluded'])
        .meta({ title: '进展', labels: { ongoing: '正在侦查', concluded: '已经侦查终结' } }),
      says: prose('进展情况'),
    }),
    example: { stage: 'ongoing', says: '正在核实危险废物的来源和去向' },
    outcome: ({ stage }) => stage,
    outcomes: {
      ongoing: { title: '反馈侦查工作进展' },
      concluded: { title: '反馈已侦查终结', stops: ['D-27'] },
    },
    copies: toProcuratorate,
    record: ({ says }, { facts }) => ({ progress: [...(facts.progress ?? []), says] }),
  }),

  urgePolice: step({
    title: '立案监督案件催办',
    help: '公安机关监督立案后三个月以内未侦查终结的，人民检察院可以发出立案监督案件催办函。三个月不是侦查期限。',
    by: { side: 'procuratorate', posts: ['handler', ...procuratorateHeads] },
    map: ['12.7'],
    basis: [cite('procuratorate-criminal-rules', '564', '可以向公安机关发出立案监督案件催办函', '第三款')],
    requires: [rule.stalled],
    input: z.object({ number: line('催办函文号'), says: prose('催办内容') }),
    example: { number: '示例催办〔2026〕1号', says: '请反馈侦查工作进展情况' },
    copies: toPolice,
    record: (_, { on }) => ({ urgedOn: on }),
  }),

  orderWithdrawal: step({
    title: '通知撤销案件（立案监督）',
    help: '当事人认为不应当立案而立案，经审查公安机关立案理由不能成立的，经检察长决定通知撤销案件。办理时间填公安机关收到通知撤销案件书的时间。',
    by: { side: 'procuratorate', posts: procuratorateHeads },
    map: ['12.8'],
    basis: [
      cite('procuratorate-criminal-rules', '557', '认为公安机关不应当立案而立案'),
      cite('procuratorate-criminal-rules', '561', '应当通知公安机关立案或者撤销案件'),
    ],
    input: z.object({
      number: line('通知撤销案件书文号'),
      explained: prose('公安机关说明的立案理由'),
      because: prose('通知撤销案件的依据和理由'),
    }),
    example: { number: '示例通撤〔2026〕1号', explained: '认为涉嫌污染环境罪', because: '立案理由不能成立' },
    starts: ['D-26b'],
    copies: toPolice,
    record: ({ because }, { on }) => ({ withdrawalOrderedOn: on, withdrawalOrderedBecause: because }),
  }),

  requestWithdrawalReview: step({
    title: '要求复议（对通知撤销案件）',
    help: '公安机关认为撤销案件通知有错误的，要求同级人民检察院复议。办理时间填人民检察院收到意见书和案卷材料的时间。',
    by: { side: 'police', posts: policeHeads },
    map: ['12.8'],
    basis: [cite('procuratorate-criminal-rules', '565', '要求同级人民检察院复议的', '第一款')],
    input: z.object({ number: line('要求复议意见书文号'), because: prose('理由') }),
    example: { number: '示例复议〔2026〕1号', because: '有证据证明有犯罪事实' },
    stops: ['D-26b'],
    starts: ['D-28a'],
    copies: toProcuratorate,
    record: (_, { on }) => ({ withdrawalReviewOn: on }),
  }),

  decideWithdrawalReview: step({
    title: '复议决定（对通知撤销案件）',
    help: '收到要求复议意见书和案卷材料后七日以内作出是否变更的决定，并通知公安机关。',
    by: { side: 'procuratorate', posts: procuratorateHeads },
    map: ['12.8'],
    basis: [cite('procuratorate-criminal-rules', '565', '七日以内作出是否变更的决定', '第一款')],
    input: z.object({ changed: z.enum(['changed', 'upheld']).meta(rule.changes), because: prose('理由') }),
    example: { changed: 'upheld', because: '立案理由仍不能成立' },
    outcome: ({ changed }) => changed,
    outcomes: { changed: { title: '变更：不再要求撤销案件' }, upheld: { title: '维持撤销案件通知' } },
    stops: ['D-28a'],
    copies: toPolice,
    record: (_, { on }) => ({ withdrawalReviewedOn: on }),
  }),

  requestHigherReview: step({
    title: '提请复核（对通知撤销案件）',
    help: '不接受复议决定的，提请上一级人民检察院复核。办理时间填上级人民检察院收到意见书和案卷材料的时间。',
    by: { side: 'police', posts: policeHeads },
    map: ['12.8'],
    basis: [cite('procuratorate-criminal-rules', '565', '提请上一级人民检察院复核的', '第二款')],
    input: z.object({ number: line('提请复核意见书文号'), because: prose('理由') }),
    example: { number: '示例复核〔2026〕1号', because: '不接受复议决定' },
    starts: ['D-28b'],
    copies: toProcuratorate,
    record: (_, { on }) => ({ higherReviewOn: on }),
  }),

  recordHigherReview: step({
    title: '登记上一级人民检察院的复核决定',
    help: '上级人民检察院十五日以内作出是否变更的决定，通知下级人民检察院和公安机关执行。',
    by: { side: 'procuratorate', posts: ['handler', ...procuratorateHeads] },
    map: ['12.8'],
    basis: [cite('procuratorate-criminal-rules', '565', '十五日以内作出是否变更的决定', '第二款')],
    input: z.object({
      number: line('复核决定书文号'),
      changed: z.enum(['changed', 'upheld']).meta(rule.changes),
    }),
    example: { number: '示例复核决〔2026〕1号', changed: 'changed' },
    outcome: ({ changed }) => changed,
    outcomes: {
      changed: { title: '复核认为通知有错误：立即纠正' },
      upheld: { title: '复核认为通知正确' },
    },
    stops: ['D-28b'],
    copies: toPolice,
    record: (_, { on }) => ({ higherReviewedOn: on }),
  }),

  enterPlatform: step({
    title: '录入信息共享平台',
    help: '自作出相关决定之日起七日内录入；没有建成平台的，及时向其他部门通报。',
    by: { side: 'enforcer', posts: ['clerk', 'handler'] },
    map: ['5'],
    basis: [cite('linkage-measures-2017', '34', '应当自作出相关决定之日起 7 日内分别录入')],
    requires: [rule.somethingToEnter],
    input: z.object({ entries: z.array(line('录入的信息')).min(1).meta({ title: '录入的信息' }) }),
    example: { entries: ['案件移送'] },
    stops: ['D-41'],
    record: (_, { on }) => ({ enteredOn: on }),
  }),

  signForNotice: step({
    title: '签收公安机关的通知',
    help: '公安机关在本系统作出告知、通知或者复议决定的，补正、移交物品、申请复议、建议立案监督的期限自本机关接到之日起算：在此登记接到的时间，一次签收最早的一件。',
    by: { side: 'enforcer', posts: ['clerk', 'handler'] },
    map: ['8a', '8b'],
    basis: [
      cite('linkage-measures-2017', '10', '立案通知书之日起 3 日内'),
      cite('state-council-310', '9', '接到不予立案通知书之日起３日内'),
    ],
    requires: [rule.noticeToSign, rule.signedInOrder],
    input: z.object({ by: line('签收人') }),
    example: { by: '内勤甲' },
    starts: [startSigned('D-08'), startSigned('D-12'), startSigned('D-20'), startSigned('D-22')],
    record: (_, { at, facts }) => {
      const [first, ...rest] = facts.toSign ?? []
      if (first === undefined || first.limit === 'D-08' || first.limit === 'D-22') return { toSign: rest }
      return { toSign: rest, noticeReceivedAt: at, handling: endedAnew(facts.handling, first.madeAt, at) }
    },
  }),
}
