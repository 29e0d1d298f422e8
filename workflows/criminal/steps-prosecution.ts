/** @module 审查起诉 (linkage.md §1 step 16): the limit, 补充侦查, 改变管辖, 起诉 and what the court decides. */
import { z } from 'zod'
import { cite } from '../../src/domain/basis.ts'
import { dayOf, instant, startOfDay } from '../../src/domain/time.ts'
import { addMonths } from '../../src/engine/deadline-days.ts'
import { stepsOn, type View } from '../../src/engine/step.ts'
import { count, fen, line, moment, prose, yes } from '../forms.ts'
import { happenedBefore } from '../office/forms.ts'
import { daysAfter, heldLimit, monthsAfter, prosecutionReview, reviewLimits } from './custody-days.ts'
import { criminalFacts, type CriminalFacts } from './facts.ts'
import { both, chief, policeHead, prosecutor, toPolice, toProcuratorate } from './posts.ts'
import * as rule from './rules-prosecution.ts'

const step = stepsOn(criminalFacts)
const extensionLaw = cite('criminal-procedure-law', '172', '重大、复杂的案件，可以延长十五日', '第一款')
const fastLaw = cite('criminal-procedure-law', '172', '应当在十日以内作出决定', '第一款')
const outline = z.array(line('需要补充的事项')).min(1).meta({ title: '补充侦查提纲' })
/** When this review began. */
const begun = ({ clock }: View<CriminalFacts>) => clock('D-66a')?.from

export const prosecutionSteps = {
  extendProsecutionReview: step({
    title: '延长审查起诉期限十五日',
    by: chief,
    map: ['16.1'],
    basis: [extensionLaw],
    requires: [rule.firstReviewLimit],
    input: z.object({ because: prose('重大、复杂的情形') }),
    example: { because: '涉案人员多、鉴定意见复杂' },
    audience: 'own',
    supersedes: ['D-66a'],
    // From the last day of the month as it was before any holiday moved it.
    starts: [
      heldLimit('D-66b', daysAfter(15), (view) => {
        const from = begun(view)
        return from && startOfDay(addMonths(dayOf(from), 1))
      }),
    ],
  }),

  applyFastTrack: step({
    title: '适用速裁程序的审查起诉期限',
    by: chief,
    map: ['16.1'],
    basis: [fastLaw],
    requires: [rule.firstReviewLimit],
    input: z.object({
      pleads: yes('犯罪嫌疑人认罪认罚'),
      fits: yes('符合速裁程序适用条件'),
      overOneYear: yes('可能判处的有期徒刑超过一年'),
    }),
    example: { pleads: true, fits: true, overOneYear: false },
    audience: 'own',
    checks: [rule.fastTrackFits],
    outcome: ({ overOneYear }) => (overOneYear ? 'fifteen' : 'ten'),
    supersedes: ['D-66a'],
    outcomes: {
      ten: { title: '速裁程序，十日', starts: [heldLimit('D-66c', daysAfter(10), begun)] },
      fifteen: { title: '速裁程序，十五日', starts: [heldLimit('D-66d', daysAfter(15), begun)] },
    },
  }),

  transferJurisdiction: step({
    title: '移送有管辖权的人民检察院',
    help: '发现不属于本院管辖的，五日以内移送，通知公安机关。办理时间填改变后的人民检察院收到案件的时间：审查起诉期限重新计算，退回补充侦查的次数合并计算。',
    by: prosecutor,
    map: ['16.8'],
    basis: [
      cite('procuratorate-criminal-rules', '328', '应当在发现之日起五日以内', '第一款'),
      cite('criminal-procedure-law', '172', '收到案件之日起计算审查起诉期限', '第二款'),
    ],
    input: z.object({
      foundAt: moment('发现不属于本院管辖的时间'),
      to: line('有管辖权的人民检察院'),
      because: prose('理由'),
    }),
    example: {
      foundAt: instant('2026-09-01T09:00:00+08:00'),
      to: '某某人民检察院',
      because: '属于其他人民法院管辖的第一审案件',
    },
    checks: [happenedBefore('jurisdiction-found-later', '发现的时间不得晚于移送的时间', 'foundAt')],
    supersedes: [...reviewLimits],
    starts: [{ limit: 'D-67p', from: ({ input }) => input.foundAt }, prosecutionReview],
    stops: ['D-67p'],
    copies: toPolice,
    reseats: ({ to }, { organNamed }) => {
      const next = organNamed(to, 'procuratorate')
      return next === undefined ? {} : { procuratorate: next }
    },
    record: ({ to }) => ({ jurisdiction: to }),
  }),

  returnForInvestigation: step({
    title: '退回公安机关补充侦查',
    help: '以二次为限，改变管辖前后合并计算；应当制作补充侦查提纲。一个月以内补充侦查完毕，再移送起诉的重新计算审查起诉期限。',
    by: prosecutor,
    map: ['16.2'],
    basis: [
      cite('criminal-procedure-law', '175', '可以退回公安机关补充侦查', '第二款'),
      cite('procuratorate-criminal-rules', '342', '应当制作补充侦查提纲'),
      cite('procuratorate-criminal-rules', '350', '总共不得超过二次'),
    ],
    requires: [rule.returnsLeft],
    input: z.object({ number: line('补充侦查决定书文号'), outline }),
    example: { number: '固检补侦〔示例〕1号', outline: ['查明倾倒数量的称重记录'] },
    supersedes: [...reviewLimits],
    starts: [heldLimit('D-67', monthsAfter(1))],
    documents: ['supplementary-outline'],
    copies: toPolice,
    tell: (_, { facts }) => [`第${(facts.returns ?? 0) + 1}次退回补充侦查（以二次为限）`],
    record: ({ outline: points }, { facts }) => ({ returns: (facts.returns ?? 0) + 1, outline: points }),
  }),

  returnSupplemented: step({
    title: '补充侦查完毕，移送起诉',
    help: '办理时间填人民检察院收到案件的时间，审查起诉期限重新计算。',
    by: policeHead,
    map: ['16.2'],
    basis: [cite('criminal-procedure-law', '175', '重新计算审查起诉期限', '第三款')],
    input: z.object({ number: line('补充侦查报告书文号'), found: prose('补充侦查的结果') }),
    example: { number: '固公补侦字〔示例〕1号', found: '已补充称重记录' },
    stops: ['D-67'],
    starts: [prosecutionReview],
    copies: toProcuratorate,
  }),

  askDelayReason: step({
    title: '要求说明补充侦查逾期的理由',
    by: prosecutor,
    map: ['16.2'],
    basis: [cite('procuratorate-criminal-rules', '347', '人民检察院应当要求公安机关说明理由', '第一款')],
    requires: [rule.supplementOverdue],
    input: z.object({ says: prose('要求说明的内容') }),
    example: { says: '请说明未重新移送起诉的理由' },
    copies: toPolice,
    record: ({ says }) => ({ delayReason: says }),
  }),

  selfInvestigate: step({
    title: '自行补充侦查',
    help: '人民检察院也可以自行侦查，应当在审查起诉期限内完毕。',
    by: prosecutor,
    map: ['16.2'],
    basis: [
      cite('criminal-procedure-law', '175', '也可以自行侦查', '第二款'),
      cite('procuratorate-criminal-rules', '348', '应当在审查起诉期限内侦查完毕'),
    ],
    requires: [rule.withinReview],
    input: z.object({ done: prose('自行侦查的事项和结果') }),
    example: { done: '复核证人两名，调取银行流水' },
    audience: 'own',
    record: ({ done }, { facts }) => ({ selfInvestigated: [...(facts.selfInvestigated ?? []), done] }),
  }),

  changeMeasureInReview: step({
    title: '人民检察院释放或者变更强制措施',
    help: '审查起诉期限内不能办结的，应当释放；需要继续查证的，可以取保候审或者监视居住，由公安机关执行。',
    by: chief,
    map: ['14.1'],
    basis: [cite('criminal-procedure-law', '98', '对犯罪嫌疑人、被告人应当予以释放')],
    requires: [rule.heldHere],
    input: z.object({
      to: z.enum(['none', 'bail', 'surveillance']).meta({
        title: '变更为',
        labels: { none: '释放（解除强制措施）', bail: '取保候审', surveillance: '监视居住' },
      }),
      number: line('决定书文号'),
      because: prose('理由'),
    }),
    example: { to: 'bail', number: '固检取保〔示例〕1号', because: '没有继续羁押的必要' },
    // The procuratorate's own measure is not the police's limit (刑诉法 79: 各自计算).
    stops: ['D-68a', 'D-68b'],
    copies: toPolice,
    record: ({ to }) => ({ custody: to }),
  }),

  prosecute: step({
    title: '提起公诉',
    help: '同时决定是否提起附带民事诉讼、附带民事公益诉讼；认罪认罚的提出量刑建议，随案移送具结书。',
    by: chief,
    map: ['16.1'],
    basis: [
      cite('criminal-procedure-law', '176', '应当作出起诉决定', '第一款'),
      cite('procuratorate-criminal-rules', '339', '附带民事公益诉讼的决定'),
    ],
    input: z.object({
      number: line('起诉书文号'),
      plea: yes('认罪认罚'),
      affidavit: z.enum(['signed', 'notRequired', 'none']).meta({
        title: '认罪认罚具结书',
        labels: { signed: '已签署，随案移送', notRequired: '依法不需要签署', none: '没有' },
      }),
      sentencing: line('量刑建议').optional(),
      civilClaim: z.enum(['none', 'civil', 'publicInterest']).meta({
        title: '附带民事',
        labels: { none: '不提起', civil: '提起附带民事诉讼', publicInterest: '提起附带民事公益诉讼' },
      }),
    }),
    example: {
      number: '固检刑诉〔示例〕1号',
      plea: true,
      affidavit: 'signed',
      sentencing: '有期徒刑一年，并处罚金',
      civilClaim: 'publicInterest',
    },
    checks: [rule.pleaPapers],
    stops: [...reviewLimits],
    copies: toPolice,
    record: ({ number, plea, civilClaim }) => ({ result: 'prosecuted', prosecution: number, plea, civilClaim }),
  }),

  withdrawProsecution: step({
    title: '撤回起诉',
    help: '宣告判决前经检察长批准；三十日以内作出不起诉决定。没有新的事实或者新的证据，不得再行起诉。',
    by: chief,
    map: ['16.5'],
    basis: [cite('procuratorate-criminal-rules', '424', '可以撤回起诉', '第一款')],
    input: z.object({ number: line('撤回起诉决定书文号'), because: prose('理由') }),
    example: { number: '固检撤诉〔示例〕1号', because: '证据发生变化，不符合起诉条件' },
    starts: ['D-77'],
    copies: toPolice,
    record: ({ because }) => ({ result: 'prosecutionWithdrawn', because }),
  }),

  recordJudgment: step({
    title: '登记人民法院的生效裁判',
    help: '已缴的行政罚款折抵罚金，行政拘留折抵拘役、有期徒刑；无罪、免予刑事处罚而应当行政处罚的，移送行政机关。',
    by: prosecutor,
    map: ['23.1', '23.2', '23.3'],
    basis: [
      cite('criminal-procedure-law', '200', '分别作出以下判决'),
      cite('administrative-penalty-law', '35', '应当折抵相应罚金', '第二款'),
      cite('administrative-penalty-law', '27', '司法机关应当及时将案件移送有关行政机关', '第一款'),
    ],
    input: z.object({
      number: line('裁判文书案号'),
      verdict: z.enum(['guilty', 'exempted', 'acquitted']).meta({
        title: '裁判结果',
        labels: { guilty: '有罪并处刑罚', exempted: '有罪，免予刑事处罚', acquitted: '无罪' },
      }),
      imprisonment: z
        .enum(['none', 'control', 'detention', 'imprisonment'])
        .optional()
        .meta({
          title: '主刑',
          labels: { none: '没有', control: '管制', detention: '拘役', imprisonment: '有期徒刑' },
        }),
      criminalFineFen: fen('罚金').optional(),
      paidFineFen: fen('同一行为已缴的行政罚款').optional(),
      detentionDays: count('同一行为已执行的行政拘留（日）').optional(),
    }),
    example: {
      number: '（2026）内0222刑初1号',
      verdict: 'guilty',
      imprisonment: 'imprisonment',
      criminalFineFen: 5_000_000,
    },
    checks: [rule.offsetFounded],
    outcome: ({ verdict }) => verdict,
    reveals: both,
    record: (input, { at }) => ({ result: input.verdict, judgment: input.number, judgedAt: at, ...offsets(input) }),
    tell: (input) => {
      const { fineOffset, detentionOffset } = offsets(input)
      return [
        ...(fineOffset ? [`已缴行政罚款${fineOffset.paidFen / 100}元，折抵罚金${fineOffset.offsetFen / 100}元`] : []),
        ...(detentionOffset ? [`行政拘留${detentionOffset.days}日，依法折抵相应刑期`] : []),
      ]
    },
    outcomes: {
      guilty: { title: '有罪判决' },
      exempted: { title: '免予刑事处罚' },
      acquitted: { title: '无罪判决' },
    },
  }),
}

interface Sentence {
  readonly criminalFineFen?: number
  readonly paidFineFen?: number
  readonly detentionDays?: number
}
/** A fine paid counts up to the 罚金, no further. */
function offsets({ criminalFineFen, paidFineFen, detentionDays }: Sentence): CriminalFacts {
  const both = criminalFineFen !== undefined && paidFineFen !== undefined
  return {
    ...(criminalFineFen !== undefined && { criminalFineFen }),
    ...(both && { fineOffset: { paidFen: paidFineFen, offsetFen: Math.min(paidFineFen, criminalFineFen) } }),
    ...(detentionDays !== undefined && { detentionOffset: { days: detentionDays } }),
  }
}
