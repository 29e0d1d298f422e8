/** @module 移送公安, after 不予立案, 逾期未决 or 拒收: 复议, 建议立案监督, 接受, 移交行政处罚 (linkage.md §1 steps 8d, 10, 11, 20). */
import { z } from 'zod'
import { cite } from '../../src/domain/basis.ts'
import { stepsOn } from '../../src/engine/step.ts'
import { line, prose } from '../forms.ts'
import { ended, resumed, transferFacts } from './facts.ts'
import * as rule from './rules-remedies.ts'
import { signed } from './rules-after-filing.ts'
import { awaiting, receiptOf } from './signing.ts'

const step = stepsOn(transferFacts)

export const remedySteps = {
  requestReconsideration: step({
    title: '申请复议（对不予立案）',
    help: '自接到不予立案通知书之日起三个工作日内（310号令为三日）可以申请；不申请也可以直接建议立案监督。办理时间填公安机关收到申请的时间。',
    by: { side: 'enforcer', posts: ['handler', 'deptHead'] },
    map: ['10a'],
    basis: [
      cite('linkage-measures-2017', '11', '向作出决定的公安机关申请复议'),
      cite('state-council-310', '9', '提请作出不予立案决定的公安机关复议'),
    ],
    requires: [rule.noticeReceived, rule.reconsiderationInTime, signed('D-20')],
    input: z.object({ grounds: prose('认为应当立案的理由') }),
    example: { grounds: '称重记录证明倾倒三吨以上' },
    stops: ['D-20'],
    starts: ['D-21', 'D-41'],
    documents: ['reconsideration-application'],
    copies: [{ to: 'police', as: 'main', document: 'reconsideration-application' }],
    record: ({ grounds }, { at }) => ({ reconsiderationGrounds: grounds, reconsiderationAskedAt: at }),
  }),

  decideReconsideration: step({
    title: '复议决定（对不予立案）',
    help: '公安机关自收到复议申请之日起三个工作日内作出立案或者不予立案的复议决定，书面通知移送机关。',
    by: { side: 'police', posts: ['head', 'actingHead', 'deputyHead'] },
    map: ['11'],
    basis: [
      cite('linkage-measures-2017', '11', '作出立案或者不予立案的复议决定'),
      cite('state-council-310', '9', '作出立案或者不予立案的决定'),
    ],
    input: z.discriminatedUnion('decision', [
      z.object({ decision: z.literal('filed'), number: line('立案决定书文号') }).meta({ title: '立案' }),
      z
        .object({ decision: z.literal('upheld'), because: prose('维持不予立案的理由', '没有说明的，写“未说明”') })
        .meta({ title: '维持不予立案' }),
    ]),
    example: { decision: 'upheld', because: '数量仍不足以认定三吨' },
    outcome: ({ decision }) => decision,
    stops: ['D-21'],
    documents: ['reconsideration-decision'],
    outcomes: {
      filed: {
        title: '复议决定立案',
        documents: ['filing-decision'],
        starts: ['D-11', 'D-12p'],
        // The bureau handles the case no longer: D-50 stands still again, and a fine waits again.
        record: (input, { on, at, facts }) => ({
          filed: true,
          withdrawn: false,
          decidedOn: on,
          handling: resumed(facts.handling, at),
          ...(input.decision === 'filed' && { filingNumber: input.number }),
        }),
      },
      upheld: {
        title: '复议决定维持不予立案',
        starts: [{ limit: 'D-22', from: receiptOf }],
        record: (input, view) => ({
          upheldOn: view.on,
          toSign: awaiting('D-22', view),
          ...(input.decision === 'upheld' && { upheldBecause: input.because }),
        }),
      },
    },
    copies: [{ to: 'enforcer', as: 'main' }],
  }),

  adviseSupervision: step({
    title: '建议立案监督',
    help: '对逾期未决、不予立案、复议维持有异议，或者移送被拒收的，建议同级人民检察院立案监督；收到复议决定的，三日内提出。',
    by: { side: 'enforcer', posts: ['handler', 'deptHead'] },
    map: ['10b', '11'],
    basis: [
      cite('linkage-measures-2017', '12', '应当建议人民检察院进行立案监督'),
      cite('state-council-310', '9', '建议人民检察院依法进行立案监督', '第二款'),
      cite('state-council-310', '17', '由人民检察院依法实施立案监督'),
    ],
    requires: [rule.noticeReceived, signed('D-22')],
    input: z.object({
      grounds: prose('认为应当立案的理由'),
      proof: z.array(line('材料名称')).meta({
        title: '所附证明材料',
        description: '不予立案决定及说明理由材料，复议维持决定材料，或者逾期未作出是否立案决定、不接受移送的材料',
      }),
    }),
    example: { grounds: '称重记录证明倾倒三吨以上', proof: ['不予立案通知书及说明理由材料'] },
    checks: [rule.proofAttached],
    stops: ['D-22'],
    starts: ['D-41'],
    // Both remedies are open at once: this one leaves the other behind, it does not fulfil it.
    supersedes: ['D-20', 'D-21'],
    documents: ['supervision-advice'],
    copies: [{ to: 'procuratorate', as: 'main', document: 'supervision-advice' }],
    record: ({ grounds, proof }, { on }) => ({
      toSign: [],
      supervisionGrounds: grounds,
      supervisionProof: proof,
      supervisionAdvisedOn: on,
    }),
  }),

  acceptDeclined: step({
    title: '接受不予立案决定',
    help: '不再申请复议、不建议立案监督，依法作出处理；应当给予行政处罚的，在行政执法程序中办理。',
    by: { side: 'enforcer', posts: ['deptHead', 'deputyHead'] },
    map: ['10c'],
    basis: [cite('state-council-310', '10', '对公安机关决定不予立案的案件，应当依法作出处理')],
    input: z.object({ because: prose('理由和拟作出的处理') }),
    example: { because: '数量不足三吨，拟依法罚款' },
    supersedes: ['D-20', 'D-22'],
    record: ({ because }) => ({ acceptedBecause: because, toSign: [] }),
  }),

  handOverForPenalty: step({
    title: '移交行政处罚',
    help: '没有犯罪事实或者犯罪事实显著轻微、不追究刑事责任，但应当予以行政处罚的，公安机关及时移交，抄送同级人民检察院。没有日数。',
    by: { side: 'police', posts: ['handler', 'head'] },
    map: ['8d', '20', 'copy-4'],
    basis: [
      cite('linkage-measures-2017', '17', '应当及时将案件移交环保部门'),
      cite('state-council-310', '13', '应当及时将案件移送同级行政执法机关'),
    ],
    input: z.object({
      opinion: prose('应当予以行政处罚的意见'),
      returned: z.array(line('移交的材料')).min(1).meta({ title: '移交的材料' }),
    }),
    example: { opinion: '违法事实清楚，建议依法处罚', returned: ['移送材料全卷', '询问笔录'] },
    documents: ['penalty-hand-over-notice'],
    copies: [
      { to: 'enforcer', as: 'main', document: 'penalty-hand-over-notice' },
      { to: 'procuratorate', as: 'copy', document: 'penalty-hand-over-notice' },
    ],
    record: ({ opinion, returned }, { on, receivedAt, facts }) => ({
      penaltyHandedOn: on,
      penaltyOpinion: opinion,
      returnedFiles: returned,
      handling: ended(facts.handling, receivedAt),
    }),
  }),
}
