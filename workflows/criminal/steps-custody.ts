/** @module 侦查 (linkage.md §1 step 14): 拘留 and its first 24 hours, 取保候审, 监视居住, 无关财物, 终止侦查, 移送起诉. */
import { z } from 'zod'
import { cite } from '../../src/domain/basis.ts'
import { civilDate } from '../../src/domain/time.ts'
import { stepsOn } from '../../src/engine/step.ts'
import { day, line, prose, yes } from '../forms.ts'
import { custodyLimits, firstDay, measureLimits, prosecutionReview, requestLimits } from './custody-days.ts'
import { criminalFacts, measures } from './facts.ts'
import { both, policeHead, policeStaff, toProcuratorate } from './posts.ts'
import * as rule from './rules-investigation.ts'

const step = stepsOn(criminalFacts)
const map = ['14.1'] as const
const detainedLaw = cite('criminal-procedure-law', '85', '至迟不得超过二十四小时', '第二款')
const extended = z.enum(['fourDays', 'roaming']).meta({
  title: '延长的情形',
  labels: { fourDays: '特殊情况，延长一日至四日', roaming: '流窜作案、多次作案、结伙作案的重大嫌疑分子' },
})

export const custodySteps = {
  registerSuspect: step({
    title: '登记犯罪嫌疑人',
    help: '一名犯罪嫌疑人一个程序：同案的各自办理，互不妨碍。移送的行政机关看不到本程序。',
    by: policeStaff,
    map: ['14.1', '14.4'],
    basis: [cite('criminal-procedure-law', '115', '公安机关对已经立案的刑事案件，应当进行侦查')],
    input: z.object({
      suspect: line('犯罪嫌疑人'),
      minor: yes('犯罪时未满十八周岁'),
      charge: line('涉嫌罪名'),
      filing: line('刑事立案决定书文号'),
      transferred: yes('案件由行政执法机关移送'),
    }),
    example: {
      suspect: '刘某生',
      minor: false,
      charge: '污染环境罪',
      filing: '固公立字〔示例〕1号',
      transferred: true,
    },
    reveals: ['police'],
    record: (input) => ({ ...input, custody: 'none', returns: 0 }),
  }),

  detain: step({
    title: '拘留',
    help: '办理时间填拘留的时间，到分：送看守所、通知家属、讯问的二十四小时自此起算，不顺延。',
    by: policeStaff,
    map,
    basis: [cite('criminal-procedure-law', '85', '必须出示拘留证', '第一款'), detainedLaw],
    requires: [rule.notHeld],
    input: z.object({ number: line('拘留证文号'), because: prose('拘留的理由') }),
    example: { number: '固公拘字〔示例〕1号', because: '有毁灭证据的可能' },
    starts: ['D-60a', 'D-60b', 'D-60c', 'D-61a'],
    stops: [...measureLimits],
    record: (_, { at }) => ({ custody: 'detained', detainedAt: at }),
  }),

  sendToJail: step({
    title: '送看守所羁押',
    by: policeStaff,
    map,
    basis: [detainedLaw],
    requires: [rule.dutyWaits('D-60a'), rule.sinceDetention],
    input: z.object({ jail: line('看守所') }),
    example: { jail: '固阳县看守所' },
    stops: ['D-60a'],
  }),

  notifyFamily: step({
    title: '通知被拘留人的家属',
    help: '无法通知，或者涉嫌危害国家安全犯罪、恐怖活动犯罪通知可能有碍侦查的，写明情形。',
    by: policeStaff,
    map,
    basis: [cite('criminal-procedure-law', '85', '应当在拘留后二十四小时以内', '第二款')],
    requires: [rule.dutyWaits('D-60b'), rule.sinceDetention],
    input: z.discriminatedUnion('result', [
      z.object({ result: z.literal('notified'), to: line('被通知的家属') }).meta({ title: '已通知' }),
      z
        .object({ result: z.literal('excepted'), because: prose('无法通知或者有碍侦查的情形') })
        .meta({ title: '依法未通知' }),
    ]),
    example: { result: 'notified', to: '配偶' },
    outcome: ({ result }) => result,
    outcomes: { notified: { title: '已通知家属' }, excepted: { title: '依法未通知家属' } },
    stops: ['D-60b'],
  }),

  interrogate: step({
    title: '拘留后讯问',
    help: '发现不应当拘留的，必须立即释放。',
    by: policeStaff,
    map,
    basis: [cite('criminal-procedure-law', '86', '应当在拘留后的二十四小时以内进行讯问')],
    requires: [rule.dutyWaits('D-60c'), rule.sinceDetention],
    input: z.object({ by: z.array(line('侦查人员')).min(2).meta({ title: '侦查人员', description: '不得少于二人' }) }),
    example: { by: ['民警甲', '民警乙'] },
    stops: ['D-60c'],
  }),

  extendArrestRequest: step({
    title: '延长提请批准逮捕的期限',
    help: '填文书载明的最后一日：自拘留起不超过七日，流窜、多次、结伙作案的不超过三十日，不因节假日延长。',
    by: policeHead,
    map,
    basis: [
      cite('criminal-procedure-law', '91', '可以延长一日至四日', '第一款'),
      cite('criminal-procedure-law', '91', '可以延长至三十日', '第二款'),
    ],
    requires: [rule.detained],
    input: z.object({ kind: extended, until: day('延长至'), because: prose('理由') }),
    example: { kind: 'fourDays', until: civilDate('2026-09-01'), because: '同案人尚未到案' },
    checks: [rule.withinExtension],
    outcome: ({ kind }) => kind,
    outcomes: {
      fourDays: {
        title: '延长一日至四日',
        supersedes: ['D-61a', 'D-61b'],
        starts: [{ limit: 'D-61b', from: ({ facts }) => facts.detainedAt, stated: ({ input }) => input.until }],
      },
      roaming: {
        title: '延长至三十日以内',
        supersedes: [...requestLimits],
        starts: [{ limit: 'D-61c', from: ({ facts }) => facts.detainedAt, stated: ({ input }) => input.until }],
      },
    },
  }),

  changeMeasure: step({
    title: '释放或者变更强制措施',
    help: '取保候审最长十二个月，监视居住最长六个月；期间不得中断侦查。解除取保候审、监视居住也在此登记为释放。',
    by: policeStaff,
    map: ['14.1', '15.5'],
    basis: [
      cite('criminal-procedure-law', '99', '或者依法变更强制措施'),
      cite('criminal-procedure-law', '79', '取保候审最长不得超过十二个月', '第一款'),
    ],
    input: z.object({
      to: z.enum(['none', 'bail', 'surveillance']).meta({
        title: '变更为',
        labels: { none: '释放（解除强制措施）', bail: '取保候审', surveillance: '监视居住' },
      }),
      number: line('释放证明、取保候审或者监视居住决定书文号'),
      because: prose('理由'),
    }),
    example: { to: 'bail', number: '固公取保字〔示例〕1号', because: '不批准逮捕，需要继续侦查' },
    checks: [rule.measureChanges],
    outcome: ({ to }) => to,
    outcomes: {
      none: { title: '释放（解除强制措施）', stops: [...measureLimits] },
      bail: { title: '取保候审', starts: ['D-68a'], stops: ['D-68b'] },
      surveillance: { title: '监视居住', starts: ['D-68b'], stops: ['D-68a'] },
    },
    stops: [...requestLimits, ...custodyLimits],
    supersedes: [...firstDay, 'D-65e'],
    tell: ({ to }, { facts }) => [`强制措施：${measures[facts.custody ?? 'none']} → ${measures[to]}`],
    record: ({ to }) => ({ custody: to }),
  }),

  findUnrelatedProperty: step({
    title: '查明查封、扣押、冻结的财物与案件无关',
    by: policeStaff,
    map: ['17.2'],
    basis: [cite('criminal-procedure-law', '145', '经查明确实与案件无关的')],
    input: z.object({ property: prose('财物') }),
    example: { property: '小型货车一辆' },
    // The first finding's three days run on: a later one does not lengthen them.
    starts: [{ limit: 'D-69', from: ({ at, clock }) => (clock('D-69') && !clock('D-69')?.stoppedAt ? undefined : at) }],
    record: ({ property }) => ({ unrelatedProperty: property }),
  }),

  releaseProperty: step({
    title: '解除查封、扣押、冻结并退还',
    by: policeStaff,
    map: ['17.2'],
    basis: [cite('criminal-procedure-law', '145', '应当在三日以内解除查封、扣押、冻结')],
    requires: [rule.propertyWaits],
    input: z.object({ number: line('解除文书文号'), to: line('退还给') }),
    example: { number: '固公解扣字〔示例〕1号', to: '车主' },
    stops: ['D-69'],
  }),

  endInvestigation: step({
    title: '对犯罪嫌疑人终止侦查',
    help: '有犯罪事实但不是该嫌疑人实施，或者部分嫌疑人不负刑事责任的，终止侦查；案件已撤销的，登记撤销。撤案的通知在移送程序办理。',
    by: policeHead,
    map: ['14.3'],
    basis: [
      cite('procuratorate-criminal-rules', '287', '对有关犯罪嫌疑人终止侦查', '第二款'),
      cite('criminal-procedure-law', '163', '应当撤销案件'),
    ],
    input: z.object({
      how: z
        .enum(['terminated', 'withdrawn'])
        .meta({ title: '原因', labels: { terminated: '终止侦查', withdrawn: '案件已撤销' } }),
      number: line('决定书文号'),
      because: prose('理由'),
      released: yes('在押的，已经立即释放'),
    }),
    example: { how: 'terminated', number: '固公终侦字〔示例〕1号', because: '不是犯罪嫌疑人实施', released: true },
    checks: [rule.released],
    outcome: ({ how }) => how,
    outcomes: {
      terminated: { title: '终止侦查' },
      withdrawn: { title: '案件已撤销，侦查终止' },
    },
    stops: [...requestLimits, ...custodyLimits, ...measureLimits, 'D-64p', 'D-67'],
    supersedes: [...firstDay, 'D-62a', 'D-62b', 'D-62c', 'D-63p', 'D-65e'],
    copies: toProcuratorate,
    record: ({ how, because }) => ({ result: how, because, custody: 'none' }),
  }),

  transferProsecution: step({
    title: '侦查终结，移送起诉',
    help: '写出起诉意见书，连同案卷材料、证据移送同级人民检察院。办理时间填人民检察院收到案件的时间，审查起诉期限自此起算。',
    by: policeHead,
    map: ['14.4'],
    basis: [cite('criminal-procedure-law', '162', '移送同级人民检察院审查决定', '第一款')],
    input: z.object({
      number: line('起诉意见书文号'),
      told: yes('已将移送情况告知犯罪嫌疑人及其辩护律师'),
      pleads: yes('犯罪嫌疑人自愿认罪，已记录在案'),
    }),
    example: { number: '固公诉字〔示例〕1号', told: true, pleads: true },
    checks: [rule.toldSuspect],
    stops: [...requestLimits, ...custodyLimits],
    supersedes: [...firstDay, 'D-63p', 'D-64p', 'D-65e'],
    starts: [prosecutionReview],
    reveals: both,
    copies: toProcuratorate,
    record: ({ number, pleads }) => ({ opinionNumber: number, plea: pleads }),
  }),
}
