/** @module 审查逮捕 (linkage.md §1 step 15; 刑诉法 87–93; 刑诉规则 282–292). */
import { z } from 'zod'
import { cite } from '../../src/domain/basis.ts'
import { stepsOn, type Start, type View } from '../../src/engine/step.ts'
import { line, prose, yes } from '../forms.ts'
import { custodyOf, daysAfter, firstDay, heldLimit, measureLimits, requestLimits } from './custody-days.ts'
import { criminalFacts, type CriminalFacts } from './facts.ts'
import { both, chief, policeHead, policeStaff, prosecutor, toPolice, toProcuratorate } from './posts.ts'
import * as rule from './rules-investigation.ts'

const step = stepsOn(criminalFacts)
const decided = z.enum(['changed', 'upheld']).meta({ title: '决定', labels: { changed: '变更', upheld: '维持' } })
const outline = z.array(line('需要补充的事项')).min(1).meta({ title: '补充侦查提纲' })
const arrestReview = ['D-62a', 'D-62b', 'D-62c'] as const
/** From the decision as the police have it in hand. */
const received = (limit: string): Start<View<CriminalFacts>> => ({
  limit,
  from: ({ receivedAt }) => receivedAt,
})
const counts = (input: { readonly result: string; readonly unidentified?: boolean }): boolean =>
  input.result === 'executed' && input.unidentified !== true

export const arrestSteps = {
  requestArrest: step({
    title: '提请批准逮捕',
    help: '办理时间填人民检察院接到提请批准逮捕书的时间：已拘留的七日，未拘留的十五日，自此起算。',
    by: policeHead,
    map: ['14.1'],
    basis: [
      cite('criminal-procedure-law', '87', '写出提请批准逮捕书'),
      cite('criminal-procedure-law', '91', '应当在拘留后的三日以内', '第一款'),
    ],
    requires: [rule.notArrested],
    input: z.object({ number: line('提请批准逮捕书文号'), because: prose('需要逮捕的理由') }),
    example: { number: '固公提捕字〔示例〕1号', because: '可能毁灭证据' },
    stops: [...requestLimits],
    supersedes: ['D-63p', 'D-64p'],
    starts: [
      heldLimit('D-62a', daysAfter(7), ({ at, facts }) => (facts.custody === 'detained' ? at : undefined)),
      { limit: 'D-62b', from: ({ at, facts }) => (facts.custody === 'detained' ? undefined : at) },
    ],
    reveals: both,
    copies: toProcuratorate,
    record: () => ({ arrest: 'asked' }),
  }),

  extendArrestReview: step({
    title: '延至二十日以内审查逮捕',
    by: chief,
    map: ['15.1'],
    basis: [cite('procuratorate-criminal-rules', '282', '重大、复杂案件，不得超过二十日')],
    requires: [rule.notDetainedReview],
    input: z.object({ because: prose('重大、复杂的情形') }),
    example: { because: '涉案人员多' },
    audience: 'own',
    supersedes: ['D-62b'],
    starts: [{ limit: 'D-62c', from: ({ clock }) => clock('D-62b')?.from }],
  }),

  decideArrest: step({
    title: '审查逮捕决定',
    help: '批准的交公安机关立即执行；不批准的说明理由，没有犯罪事实的同时告知撤销案件或者终止侦查，需要补充侦查的附补充侦查提纲。',
    by: chief,
    map: ['15.1', '15.2', '15.3', '15.4'],
    basis: [
      cite('criminal-procedure-law', '91', '作出批准逮捕或者不批准逮捕的决定', '第三款'),
      cite('procuratorate-criminal-rules', '285', '应当说明理由'),
      cite('procuratorate-criminal-rules', '287', '应当同时告知公安机关撤销案件', '第一款'),
    ],
    input: z.discriminatedUnion('decision', [
      z.object({ decision: z.literal('approved'), number: line('批准逮捕决定书文号') }).meta({ title: '批准逮捕' }),
      z
        .object({
          decision: z.literal('noCrime'),
          number: line('不批准逮捕决定书文号'),
          because: prose('没有犯罪事实或者具有刑事诉讼法第十六条情形的理由'),
          told: z
            .enum(['withdraw', 'terminate'])
            .meta({ title: '同时告知公安机关', labels: { withdraw: '撤销案件', terminate: '对该犯罪嫌疑人终止侦查' } }),
        })
        .meta({ title: '不批准：没有犯罪事实或者不追究刑事责任' }),
      z
        .object({
          decision: z.literal('insufficient'),
          number: line('不批准逮捕决定书文号'),
          because: prose('证据不足的理由'),
          outline,
        })
        .meta({ title: '不批准：证据不足' }),
      z
        .object({
          decision: z.literal('noDanger'),
          number: line('不批准逮捕决定书文号'),
          because: prose('没有社会危险性、没有逮捕必要的理由'),
        })
        .meta({ title: '不批准：没有社会危险性' }),
    ]),
    example: { decision: 'approved', number: '固检批捕〔示例〕1号' },
    outcome: ({ decision }) => decision,
    stops: [...arrestReview],
    copies: toPolice,
    record: (input, { at }) =>
      input.decision === 'approved'
        ? { arrest: 'approved' }
        : {
            arrest: 'refused',
            arrestRefusedFor: input.decision,
            because: input.because,
            decidedAt: at,
            outlineSent: false,
          },
    outcomes: {
      approved: { title: '批准逮捕' },
      noCrime: {
        title: '不批准逮捕（没有犯罪事实），告知撤案或者终止侦查',
        starts: [received('D-63p'), received('D-64'), received('D-64p')],
      },
      insufficient: {
        title: '不批准逮捕（证据不足），通知补充侦查',
        starts: [received('D-63p'), received('D-64')],
        documents: ['supplementary-outline'],
        record: (input) => (input.decision === 'insufficient' ? { outline: input.outline, outlineSent: true } : {}),
      },
      noDanger: {
        title: '不批准逮捕（没有社会危险性）',
        starts: [received('D-63p'), received('D-64')],
      },
    },
  }),

  executeArrest: step({
    title: '执行逮捕',
    help: '批准逮捕的立即执行，执行回执及时送达；未能执行的写明原因。身份不明的，侦查羁押期限自查清身份之日起算。',
    by: policeStaff,
    map: ['15.1'],
    basis: [
      cite('procuratorate-criminal-rules', '286', '交公安机关立即执行', '第一款'),
      cite('criminal-procedure-law', '156', '侦查羁押期限不得超过二个月'),
    ],
    input: z.discriminatedUnion('result', [
      z
        .object({
          result: z.literal('executed'),
          number: line('逮捕证文号'),
          unidentified: yes('不讲真实姓名、住址，身份不明'),
        })
        .meta({ title: '已执行' }),
      z.object({ result: z.literal('failed'), because: prose('未能执行的原因') }).meta({ title: '未能执行' }),
    ]),
    example: { result: 'executed', number: '固公捕字〔示例〕1号', unidentified: false },
    outcome: ({ result }) => result,
    copies: toProcuratorate,
    outcomes: {
      executed: {
        title: '已执行逮捕',
        stops: [...measureLimits],
        supersedes: [...firstDay],
        starts: [
          { limit: 'D-65a', from: ({ input, at }) => (counts(input) ? at : undefined) },
          { limit: 'D-65e', from: ({ input, at }) => (counts(input) ? custodyOf(2, at).end : undefined) },
        ],
        record: (input, { at }) => ({
          custody: 'arrested',
          arrestedAt: at,
          ...(counts(input) && { custodyEndsOn: custodyOf(2, at).endsOn }),
        }),
      },
      failed: { title: '未能执行逮捕' },
    },
  }),

  returnArrestReceipt: step({
    title: '送达不批准逮捕执行回执',
    help: '收到不批准逮捕决定书后立即释放或者变更强制措施，三日以内送达执行回执。',
    by: policeStaff,
    map: ['15.5'],
    basis: [cite('procuratorate-criminal-rules', '286', '收到不批准逮捕决定书后三日以内', '第一款')],
    requires: [rule.receiptWaits, rule.freedFirst],
    input: z.object({ executed: prose('执行情况') }),
    example: { executed: '已于收到当日释放' },
    stops: ['D-64'],
    copies: toProcuratorate,
  }),

  requestArrestReconsideration: step({
    title: '要求复议（对不批准逮捕）',
    help: '必须先将被拘留的人立即释放。办理时间填人民检察院收到要求复议意见书和案卷材料的时间。要求的期限（五日）依据待核。',
    by: policeHead,
    map: ['15.5'],
    basis: [cite('criminal-procedure-law', '92', '可以要求复议'), cite('police-criminal-procedure-2020', '141')],
    requires: [rule.freedFirst],
    input: z.object({
      number: line('要求复议意见书文号'),
      because: prose('理由'),
      supplemented: yes('收到补充侦查提纲后已经补充侦查'),
    }),
    example: { number: '固公复字〔示例〕1号', because: '有证据证明有犯罪事实', supplemented: false },
    checks: [rule.notSupplemented],
    stops: ['D-63p', 'D-64p'],
    starts: ['D-63a'],
    copies: toProcuratorate,
  }),

  decideArrestReconsideration: step({
    title: '复议决定（对不批准逮捕）',
    help: '另行指派检察官审查，七日以内经检察长批准作出；变更的撤销原决定，重新作出批准逮捕决定。',
    by: chief,
    map: ['15.5'],
    basis: [cite('procuratorate-criminal-rules', '290', '案卷材料后七日以内')],
    input: z.object({ result: decided, reassigned: yes('已另行指派检察官或者检察官办案组'), because: prose('理由') }),
    example: { result: 'upheld', reassigned: true, because: '证据仍然不足' },
    checks: [rule.anotherProsecutor],
    outcome: ({ result }) => result,
    stops: ['D-63a'],
    copies: toPolice,
    outcomes: {
      changed: { title: '复议变更：批准逮捕', record: () => ({ arrest: 'approved' }) },
      upheld: { title: '复议维持不批准逮捕', starts: [received('D-63p')] },
    },
  }),

  requestArrestReview: step({
    title: '提请复核（对不批准逮捕）',
    help: '办理时间填上一级人民检察院收到提请复核意见书和案卷材料的时间。',
    by: policeHead,
    map: ['15.5'],
    basis: [
      cite('criminal-procedure-law', '92', '可以向上一级人民检察院提请复核'),
      cite('police-criminal-procedure-2020', '142'),
    ],
    input: z.object({ number: line('提请复核意见书文号'), because: prose('理由') }),
    example: { number: '固公核字〔示例〕1号', because: '不接受复议决定' },
    stops: ['D-63p'],
    starts: ['D-63b'],
    copies: toProcuratorate,
  }),

  recordArrestReview: step({
    title: '登记上一级人民检察院的复核决定（对不批准逮捕）',
    by: prosecutor,
    map: ['15.5'],
    basis: [cite('procuratorate-criminal-rules', '291', '案卷材料后十五日以内', '第一款')],
    input: z.object({ number: line('复核决定书文号'), result: decided }),
    example: { number: '包检复核〔示例〕1号', result: 'upheld' },
    outcome: ({ result }) => result,
    stops: ['D-63b'],
    copies: toPolice,
    outcomes: {
      changed: { title: '复核变更：批准逮捕', record: () => ({ arrest: 'approved' }) },
      upheld: { title: '复核维持不批准逮捕' },
    },
  }),
}
