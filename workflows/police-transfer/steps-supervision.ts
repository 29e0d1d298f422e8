/** @module 移送公安, 立案监督 by the procuratorate (linkage.md §1 step 12; 刑诉规则 557–564). */
import { z } from 'zod'
import { cite } from '../../src/domain/basis.ts'
import { stepsOn } from '../../src/engine/step.ts'
import { line, prose } from '../forms.ts'
import { ended, resumed, transferFacts } from './facts.ts'
import * as rule from './rules-supervision.ts'

const step = stepsOn(transferFacts)
const review = ['D-08', 'D-09a', 'D-09b', 'D-09c']

export const supervisionSteps = {
  askReasons: step({
    title: '要求说明不立案（逾期）理由',
    help: '受理建议并审查后，书面要求公安机关七日以内说明不立案或者逾期不作决定的理由。办理时间填公安机关收到通知的时间。',
    by: { side: 'procuratorate', posts: ['handler'] },
    map: ['12.1', '12.2', '12.3'],
    basis: [
      cite('procuratorate-criminal-rules', '557', '人民检察院应当受理并进行审查'),
      cite('procuratorate-criminal-rules', '560', '在收到通知后七日以内'),
      cite('procuratorate-criminal-rules', '562', '在七日以内书面说明逾期不作出是否立案决定的理由'),
    ],
    input: z.object({ review: prose('审查情况') }),
    example: { review: '经审查，认为需要公安机关说明理由' },
    outcome: (_, { facts }) => (rule.undecided(facts) ? 'overdue' : 'notFiled'),
    outcomes: {
      notFiled: { title: '要求说明不立案理由', starts: ['D-23'] },
      overdue: { title: '要求说明逾期不作出是否立案决定的理由', starts: ['D-24'] },
    },
    documents: ['reasons-request'],
    copies: [{ to: 'police', as: 'main', document: 'reasons-request' }],
    record: ({ review }, { on }) => ({ reasonsAskedOn: on, supervisionReview: review }),
  }),

  answerNotOverdue: step({
    title: '答复移送机关：立案审查尚未超过期限',
    help: '移送机关以逾期未决建议立案监督，经审查公安机关已在期限内依法延长、尚未超过期限的，移送公安机关处理，并答复移送机关。期限自接受案件之日起算。',
    by: { side: 'procuratorate', posts: ['handler'] },
    map: ['12.2'],
    basis: [
      cite('procuratorate-criminal-rules', '562', '认为尚未超过规定期限的，应当移送公安机关处理'),
      cite('linkage-measures-2017', '9', '可以自受案之日起 30 日内作出决定'),
    ],
    requires: [rule.complaintOfDelay],
    input: z.object({
      extension: z.enum(['verifyClue', 'complex']).meta({
        title: '公安机关已经延长',
        labels: { verifyClue: '线索需要查证，七日', complex: '重大疑难复杂，经批准三十日' },
      }),
      paper: line('延长的文书', '名称、文号和日期'),
    }),
    example: { extension: 'complex', paper: '延长立案审查期限审批表，2026年11月9日' },
    checks: [rule.stillRunning],
    outcome: ({ extension }) => extension,
    outcomes: {
      verifyClue: {
        title: '答复：线索需要查证，尚未超过七日',
        starts: [{ limit: 'D-09b', from: ({ facts }) => facts.acceptedAt }],
      },
      complex: {
        title: '答复：重大疑难复杂，尚未超过三十日',
        starts: [{ limit: 'D-09c', from: ({ facts }) => facts.acceptedAt }],
      },
    },
    supersedes: ['D-09a', 'D-09b'],
    copies: [
      { to: 'enforcer', as: 'main' },
      { to: 'police', as: 'main' },
    ],
    record: ({ extension }, { on }) => ({ reviewBranch: extension, notOverdueOn: on }),
  }),

  stateReasons: step({
    title: '说明不立案（逾期）理由',
    help: '公安机关自收到通知之日起七日以内书面说明情况、依据和理由，连同有关证据材料回复人民检察院。',
    by: { side: 'police', posts: ['head', 'actingHead', 'deputyHead'] },
    map: ['12.3'],
    basis: [cite('procuratorate-criminal-rules', '560', '连同有关证据材料回复人民检察院')],
    input: z.object({ reasons: prose('情况、依据和理由') }),
    example: { reasons: '现有证据不足以认定三吨以上' },
    stops: ['D-23', 'D-24'],
    documents: ['reasons-statement'],
    copies: [{ to: 'procuratorate', as: 'main', document: 'reasons-statement' }],
    record: ({ reasons }) => ({ policeReasons: reasons }),
  }),

  decideSupervision: step({
    title: '立案监督审查决定',
    help: '理由不能成立、符合立案条件的，经检察长决定通知立案；理由成立的，十日以内告知移送机关。通知立案的，办理时间填公安机关收到通知立案书的时间。',
    by: { side: 'procuratorate', posts: ['head', 'actingHead', 'deputyHead'] },
    map: ['12.4', '12.5'],
    basis: [
      cite('procuratorate-criminal-rules', '561', '应当通知公安机关立案或者撤销案件'),
      cite('procuratorate-criminal-rules', '562', '认为符合立案条件的，应当通知公安机关立案'),
    ],
    input: z.discriminatedUnion('decision', [
      z
        .object({ decision: z.literal('reasonsHold'), because: prose('不立案的依据和理由') })
        .meta({ title: '理由成立' }),
      z
        .object({
          decision: z.literal('filingOrdered'),
          number: line('通知立案书文号'),
          because: prose('通知立案的依据和理由'),
        })
        .meta({ title: '通知立案' }),
    ]),
    example: { decision: 'filingOrdered', number: '示例通立〔2026〕1号', because: '称重记录证明三吨以上' },
    checks: [rule.overdueIsNotUpheld],
    // Silent police: what they were asked stays missed.
    supersedes: ['D-23', 'D-24'],
    outcome: ({ decision }) => decision,
    outcomes: {
      reasonsHold: { title: '认定不立案理由成立', starts: ['D-25'] },
      filingOrdered: {
        title: '通知立案',
        starts: ['D-26'],
        documents: ['filing-order'],
        copies: [{ to: 'police', as: 'main', document: 'filing-order' }],
      },
    },
    record: (input) => ({
      supervisionBecause: input.because,
      ...(input.decision === 'filingOrdered' && { filingOrderNumber: input.number }),
    }),
  }),

  informReasons: step({
    title: '告知不立案理由成立',
    help: '十日以内将不立案的依据和理由告知移送机关；移送机关依法作出处理。',
    by: { side: 'procuratorate', posts: ['handler'] },
    map: ['12.4'],
    basis: [cite('procuratorate-criminal-rules', '561', '应当在十日以内将不立案或者立案的依据', '第二款')],
    input: z.object({ says: prose('告知的依据和理由') }),
    example: { says: '现有证据不足以认定三吨以上，不立案理由成立' },
    stops: ['D-25'],
    supersedes: ['D-04', ...review],
    documents: ['reasons-hold-notice'],
    copies: [{ to: 'enforcer', as: 'main', document: 'reasons-hold-notice' }],
    // No notice of 不予立案 ever came to a transfer that was refused: the bureau has its case back with this.
    record: ({ says }, { on, facts, receivedAt }) => ({
      reasonsInformedOn: on,
      reasonsInformed: says,
      handling: ended(facts.handling, receivedAt),
    }),
  }),

  fileOnNotice: step({
    title: '依通知刑事立案',
    help: '公安机关自收到通知立案书之日起十五日以内立案，将立案决定书送达人民检察院，并书面通知移送机关。',
    by: { side: 'police', posts: ['head', 'actingHead', 'deputyHead'] },
    map: ['12.5'],
    basis: [cite('procuratorate-criminal-rules', '563', '收到通知立案书后十五日以内立案')],
    input: z.object({ charge: line('涉嫌罪名'), number: line('立案决定书文号') }),
    example: { charge: '污染环境罪', number: '示例立字〔2026〕2号' },
    stops: ['D-26', 'D-04', 'D-09a', 'D-09b', 'D-09c'],
    supersedes: ['D-08'],
    starts: ['D-11', 'D-12p', 'D-27'],
    documents: ['filing-decision'],
    copies: [{ to: 'procuratorate', as: 'main', document: 'filing-decision' }],
    record: ({ charge, number }, { on, at, facts }) => ({
      filed: true,
      withdrawn: false,
      decidedOn: on,
      charge,
      filingNumber: number,
      handling: resumed(facts.handling, at),
    }),
  }),

  correctPolice: step({
    title: '提出纠正意见（立案监督）',
    help: '公安机关七日以内不说明逾期理由也不作决定，或者收到通知立案书超过十五日不立案的，提出纠正意见；仍不纠正的，报上一级人民检察院协商。',
    by: { side: 'procuratorate', posts: ['head', 'actingHead', 'deputyHead'] },
    map: ['12.6'],
    basis: [
      cite('procuratorate-criminal-rules', '562', '人民检察院应当提出纠正意见'),
      cite('procuratorate-criminal-rules', '564', '人民检察院应当发出纠正违法通知书', '第二款'),
    ],
    requires: [rule.policeLate],
    input: z.object({ number: line('纠正违法通知书文号'), says: prose('纠正意见') }),
    example: { number: '示例纠违〔2026〕1号', says: '超过十五日未立案，请立即纠正' },
    documents: ['police-correction'],
    copies: [{ to: 'police', as: 'main', document: 'police-correction' }],
    record: (correction, { on }) => ({ correctedOn: on, correction }),
  }),
}
