/** @module 移送公安, the police's steps: 回执, 补正告知, 立案审查, 通知. Done here or entered from their papers (来文登记). */
import { z } from 'zod'
import { cite } from '../../src/domain/basis.ts'
import { stepsOn } from '../../src/engine/step.ts'
import { count, line, prose } from '../forms.ts'
import { ended, resumed, transferFacts } from './facts.ts'
import { awaiting, receiptOf } from './signing.ts'
import * as rule from './rules.ts'
import { extendedInTime } from './rules-supervision.ts'

const step = stepsOn(transferFacts)

export const policeSteps = {
  acknowledge: step({
    title: '公安机关接受案件（回执）',
    help: '公安机关应当立即出具回执或者在移送书回执上签字，不得以材料不全为由不接受。立案审查期限自接受之日起算。',
    by: { side: 'police', posts: ['handler', 'clerk'] },
    map: ['6', '7a'],
    basis: [
      cite('linkage-measures-2017', '7', '立即出具接受案件回执'),
      cite('linkage-measures-2017', '8', '不得以材料不全为由，不接受移送案件'),
      cite('state-council-310', '7', '应当在涉嫌犯罪案件移送书的回执上签字'),
    ],
    requires: [rule.receiptAfterDispatch],
    input: z.object({ receivedBy: line('接收人', '姓名和警号'), copies: count('份数'), pages: count('页数') }),
    example: { receivedBy: '民警甲（警号示例）', copies: 1, pages: 30 },
    stops: ['D-04'],
    starts: ['D-09a'],
    copies: [{ to: 'enforcer', as: 'main' }],
    documents: ['acceptance-receipt', 'evidence-receipt', 'acceptance-register'],
    record: ({ receivedBy, copies, pages }, { at }) => ({
      acceptedAt: at,
      acceptedBy: receivedBy,
      received: { copies, pages },
      reviewBranch: 'base',
    }),
  }),

  requestCorrection: step({
    title: '告知补正',
    help: '材料不全的，公安机关应当在接受案件的二十四小时内书面告知补正内容。',
    by: { side: 'police', posts: ['handler'] },
    map: ['7d'],
    basis: [cite('linkage-measures-2017', '8', '应当在接受案件的 24 小时内书面告知')],
    input: z.object({ missing: z.array(line('需补正的材料')).min(1).meta({ title: '需补正的材料' }) }),
    example: { missing: ['采样记录单'] },
    // The 24 hours run from acceptance and end with this act: started and met at once.
    starts: [
      { limit: 'D-07', from: ({ facts }) => facts.acceptedAt },
      { limit: 'D-08', from: receiptOf },
    ],
    stops: ['D-07'],
    documents: ['correction-notice'],
    copies: [{ to: 'enforcer', as: 'main' }],
    record: ({ missing }, view) => ({
      missing,
      correctionAskedAt: view.at,
      toSign: [...(view.facts.toSign ?? []), ...awaiting('D-08', view)],
      correctionRounds: (view.facts.correctionRounds ?? 0) + 1,
    }),
  }),

  decideFiling: step({
    title: '刑事立案审查',
    help: '三日内决定；线索需要查证的七日；重大疑难复杂的经县级以上公安机关负责人批准三十日，均自接受案件之日起算。',
    by: { side: 'police', posts: ['head', 'actingHead', 'deputyHead'] },
    map: ['8a', '8b'],
    basis: [
      cite('linkage-measures-2017', '9', '应当自接受案件之日起 3 日内作出立案'),
      cite('state-council-310', '8', '依法决定立案的，应当书面通知'),
      cite('criminal-procedure-law', '112', '认为有犯罪事实需要追究刑事责任的时候'),
    ],
    input: z.discriminatedUnion('decision', [
      z
        .object({ decision: z.literal('filed'), charge: line('涉嫌罪名'), number: line('立案决定书文号') })
        .meta({ title: '立案' }),
      z
        .object({
          decision: z.literal('declined'),
          because: z
            .string()
            .trim()
            .max(5000)
            .meta({ title: '不予立案的理由', description: '应当说明理由', widget: 'textarea' }),
          returned: z.array(line('退回的案卷材料')).meta({ title: '退回的案卷材料' }),
        })
        .meta({ title: '不予立案' }),
      z
        .object({ decision: z.literal('verifyClue'), ground: prose('需要查证的线索') })
        .meta({ title: '线索需要查证，延至七日' }),
      z
        .object({
          decision: z.literal('complex'),
          ground: prose('重大疑难复杂的理由'),
          approval: z
            .string()
            .trim()
            .max(200)
            .meta({ title: '批准文书', description: '县级以上公安机关负责人的批准文书名称、文号' }),
        })
        .meta({ title: '重大疑难复杂，延至三十日' }),
    ]),
    example: { decision: 'filed', charge: '污染环境罪', number: '示例立字〔2026〕1号' },
    requires: [rule.receiptGiven],
    checks: [
      {
        code: 'declined-without-reasons',
        says: '不予立案应当书面说明理由并退回案卷材料',
        basis: cite('linkage-measures-2017', '9', '应当书面说明理由'),
        field: 'because',
        remedy: '可以自接到通知书之日起申请复议；有异议的应当建议人民检察院立案监督',
        holds: ({ input }) =>
          input.decision !== 'declined' || (input.because.trim().length > 0 && input.returned.length > 0),
      },
      {
        code: 'extension-repeated',
        says: '立案审查期限已经延长，不能再次以同一或者较短的一档延长；期限仍按先前的一档计算',
        basis: cite('linkage-measures-2017', '9', '可以自受案之日起 30 日内作出决定'),
        field: 'decision',
        remedy: '仍按先前一档的期限看待，逾期的应当建议人民检察院立案监督',
        holds: ({ input, facts }) =>
          !(input.decision === 'verifyClue' && facts.reviewBranch !== 'base') &&
          !(input.decision === 'complex' && facts.reviewBranch === 'complex'),
      },
      {
        code: 'complex-without-approval',
        says: '延长至三十日应当有县级以上公安机关负责人的批准',
        basis: cite('linkage-measures-2017', '9', '经县级以上公安机关负责人批准'),
        field: 'approval',
        remedy: '没有批准文书的，基准期限已过即可视情建议人民检察院立案监督（由人判断，依据待核）',
        holds: ({ input }) => input.decision !== 'complex' || input.approval.trim().length > 0,
      },
      extendedInTime,
    ],
    outcome: ({ decision }) => decision,
    outcomes: {
      filed: {
        title: '公安机关决定立案',
        stops: ['D-04', 'D-09a', 'D-09b', 'D-09c'],
        // What was still to be supplied is no longer waited for.
        supersedes: ['D-08', 'D-23', 'D-24'],
        starts: ['D-11', 'D-12p'],
        // A decision not to file may be followed by one to file: then the case is in their hands again.
        documents: ['filing-decision'],
        record: (input, { on, at, facts }) => ({
          filed: true,
          withdrawn: false,
          toSign: [],
          decidedOn: on,
          handling: resumed(facts.handling, at),
          ...(input.decision === 'filed' && { charge: input.charge, filingNumber: input.number }),
        }),
      },
      declined: {
        title: '公安机关决定不予立案',
        stops: ['D-04', 'D-09a', 'D-09b', 'D-09c'],
        // What was still to be supplied is no longer waited for.
        supersedes: ['D-08', 'D-23', 'D-24'],
        starts: ['D-11'],
        record: (input, { on }) =>
          input.decision === 'declined'
            ? { filed: false, toSign: [], decidedOn: on, declinedBecause: input.because, returnedFiles: input.returned }
            : {},
      },
      verifyClue: {
        title: '立案审查期限延至七日（线索需要查证）',
        supersedes: ['D-09a'],
        // A clue to verify after 30 days were taken changes nothing.
        starts: [
          { limit: 'D-09b', from: ({ facts }) => (facts.reviewBranch === 'base' ? facts.acceptedAt : undefined) },
        ],
        record: (_, { facts }) => (facts.reviewBranch === 'base' ? { reviewBranch: 'verifyClue' } : {}),
      },
      complex: {
        title: '立案审查期限延至三十日（重大疑难复杂）',
        supersedes: ['D-09a', 'D-09b'],
        starts: [
          { limit: 'D-09c', from: ({ facts }) => (facts.reviewBranch === 'complex' ? undefined : facts.acceptedAt) },
        ],
        record: () => ({ reviewBranch: 'complex' }),
      },
    },
  }),

  notifyDecision: step({
    title: '通知刑事立案或者不予立案',
    help: '公安机关自作出决定之日起三日内书面通知移送机关，抄送同级人民检察院。',
    by: { side: 'police', posts: ['handler', 'clerk'] },
    map: ['8a', '8b', 'copy-3'],
    basis: [cite('linkage-measures-2017', '9', '自作出决定之日起 3 日内书面通知环保部门')],
    input: z.object({ number: line('通知书文号') }),
    example: { number: '示例通字〔2026〕1号' },
    outcome: (_, { facts }) => (facts.filed ? 'filed' : 'declined'),
    stops: ['D-11'],
    outcomes: {
      filed: {
        title: '通知立案',
        documents: ['filing-notice'],
        starts: [{ limit: 'D-12', from: receiptOf }],
      },
      declined: {
        title: '通知不予立案',
        documents: ['declined-notice'],
        starts: [{ limit: 'D-20', from: receiptOf }],
      },
    },
    copies: [
      { to: 'enforcer', as: 'main' },
      { to: 'procuratorate', as: 'copy' },
    ],
    record: ({ number }, view) => ({
      noticeNumber: number,
      notifiedOn: view.on,
      noticeReceivedAt: view.receivedAt,
      toSign: awaiting(view.facts.filed ? 'D-12' : 'D-20', view),
      ...(view.facts.filed ? {} : { handling: ended(view.facts.handling, view.receivedAt) }),
    }),
  }),
}
