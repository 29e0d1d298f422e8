/** @module 不起诉 (linkage.md §1 steps 16–17): every kind, 考验期, 宣布, 送达, 解除查封扣押. 告知移送机关 is a step of 移送公安. */
import { z } from 'zod'
import { cite } from '../../src/domain/basis.ts'
import { addMonths } from '../../src/engine/deadline-days.ts'
import { stepsOn } from '../../src/engine/step.ts'
import { count, line, moment, prose, yes } from '../forms.ts'
import { measureLimits, reviewLimits } from './custody-days.ts'
import { criminalFacts } from './facts.ts'
import { chief, prosecutor, toPolice } from './posts.ts'
import * as rule from './rules-prosecution.ts'

const step = stepsOn(criminalFacts)
const number = line('不起诉决定书文号')
const because = prose('事实和理由')

export const nonProsecutionSteps = {
  decideNonProsecution: step({
    title: '决定不起诉',
    help: '二次退回补充侦查仍证据不足的应当不起诉；存疑不起诉发现新的证据、符合起诉条件的，可以提起公诉。作出后三日内告知移送机关，三个工作日内移送行政检察。',
    by: chief,
    map: ['16.3', '16.4', '16.5', '16.6'],
    basis: [
      cite('criminal-procedure-law', '177', '人民检察院应当作出不起诉决定', '第一款'),
      cite('criminal-procedure-law', '177', '人民检察院可以作出不起诉决定', '第二款'),
      cite('criminal-procedure-law', '175', '应当作出不起诉的决定', '第四款'),
      cite('criminal-procedure-law', '182', '经最高人民检察院核准', '第一款'),
    ],
    input: z.discriminatedUnion('ground', [
      z.object({ ground: z.literal('statutory'), number, because }).meta({ title: '法定不起诉' }),
      z.object({ ground: z.literal('discretionary'), number, because }).meta({ title: '酌定不起诉（犯罪情节轻微）' }),
      z
        .object({
          ground: z.literal('doubtful'),
          number,
          because,
          noNeed: yes('没有再次退回补充侦查的必要').optional(),
        })
        .meta({ title: '存疑不起诉（证据不足）' }),
      z
        .object({ ground: z.literal('special'), number, because, approval: line('最高人民检察院核准文号') })
        .meta({ title: '核准不起诉' }),
    ]),
    example: {
      ground: 'discretionary',
      number: '固检刑不诉〔示例〕1号',
      because: '犯罪情节轻微，认罪认罚，积极修复生态环境',
    },
    checks: [rule.doubtAfterReturn],
    outcome: ({ ground }) => ground,
    stops: [...reviewLimits, 'D-77'],
    record: (input, { at }) => ({
      result: 'notProsecuted',
      ground: input.ground,
      decision: input.number,
      because: input.because,
      decidedAt: at,
    }),
    outcomes: {
      statutory: { title: '法定不起诉' },
      discretionary: { title: '酌定不起诉' },
      doubtful: { title: '存疑不起诉' },
      special: { title: '核准不起诉' },
    },
  }),

  decideConditional: step({
    title: '决定附条件不起诉',
    help: '只适用于未成年人涉嫌刑法分则第四、五、六章规定的犯罪。考验期六个月以上一年以下，自决定之日起计算；三日以内送达。',
    by: chief,
    map: ['16.7'],
    basis: [
      cite('criminal-procedure-law', '282', '可以作出附条件不起诉的决定', '第一款'),
      cite('criminal-procedure-law', '283', '考验期为六个月以上一年以下', '第二款'),
    ],
    requires: [rule.isMinor],
    input: z.object({
      number: line('附条件不起诉决定书文号'),
      chapter: z.enum(['four', 'five', 'six']).meta({
        title: '涉嫌犯罪所在',
        labels: {
          four: '刑法分则第四章 侵犯公民人身权利、民主权利罪',
          five: '刑法分则第五章 侵犯财产罪',
          six: '刑法分则第六章 妨害社会管理秩序罪',
        },
      }),
      oneYear: yes('可能判处一年有期徒刑以下刑罚，符合起诉条件'),
      repents: yes('有悔罪表现'),
      heard: yes('已听取公安机关、被害人、未成年犯罪嫌疑人及其法定代理人、辩护人的意见并制作笔录'),
      objects: yes('未成年犯罪嫌疑人及其法定代理人有异议'),
      months: count('考验期（月）'),
      conditions: prose('所附条件和矫治、教育措施'),
    }),
    example: {
      number: '固检附不诉〔示例〕1号',
      chapter: 'six',
      oneYear: true,
      repents: true,
      heard: true,
      objects: false,
      months: 6,
      conditions: '每月报告活动情况，参加补植复绿公益劳动',
    },
    checks: [rule.conditionalFits, rule.conditionalHeard, rule.conditionalUnopposed, rule.probationLength],
    stops: [...reviewLimits],
    starts: [
      'D-78',
      { limit: 'C-probation', from: ({ at }) => at, stated: ({ input, on }) => addMonths(on, input.months) },
    ],
    record: (input, { at, on }) => ({
      result: 'conditional',
      decision: input.number,
      because: input.conditions,
      decidedAt: at,
      probationEndsOn: addMonths(on, input.months),
    }),
  }),

  serveConditional: step({
    title: '宣布、送达附条件不起诉决定书',
    help: '当面宣布，告知考验期限、应当遵守的规定；三日以内送达公安机关、被害人、未成年犯罪嫌疑人及其法定代理人、辩护人。',
    by: prosecutor,
    map: ['16.7'],
    basis: [cite('procuratorate-criminal-rules', '471', '并在三日以内送达公安机关', '第一款')],
    input: z.object({ to: z.array(line('受送达人')).min(1).meta({ title: '已送达' }) }),
    example: { to: ['固阳县公安局', '未成年犯罪嫌疑人及其法定代理人'] },
    stops: ['D-78'],
    copies: toPolice,
    record: ({ to }) => ({ served: to }),
  }),

  revokeConditional: step({
    title: '撤销附条件不起诉的决定',
    help: '考验期内实施新的犯罪、发现漏罪或者严重违反规定的，应当撤销，提起公诉；有异议的也应当起诉。',
    by: chief,
    map: ['16.7'],
    basis: [cite('criminal-procedure-law', '284', '应当撤销附条件不起诉的决定，提起公诉', '第一款')],
    input: z.object({
      ground: z.enum(['newCrime', 'otherCrime', 'publicOrder', 'conditions', 'objection']).meta({
        title: '原因',
        labels: {
          newCrime: '实施新的犯罪',
          otherCrime: '发现决定以前还有其他犯罪需要追诉',
          publicOrder: '违反治安管理规定，情节严重',
          conditions: '违反监督管理规定，情节严重',
          objection: '未成年犯罪嫌疑人及其法定代理人有异议',
        },
      }),
      number: line('决定书文号'),
      because: prose('事实'),
    }),
    example: { ground: 'conditions', number: '固检撤附〔示例〕1号', because: '多次不报告活动情况，造成严重后果' },
    stops: ['C-probation'],
    supersedes: ['D-78'],
    copies: toPolice,
    record: (input) => ({ result: 'revoked', because: input.because }),
  }),

  endProbation: step({
    title: '考验期满，决定不起诉',
    help: '没有应当撤销的情形、考验期满的，应当不起诉；作出以前听取被害人意见。',
    by: chief,
    map: ['16.7'],
    basis: [cite('criminal-procedure-law', '284', '考验期满的，人民检察院应当作出不起诉的决定', '第二款')],
    requires: [rule.probationOver],
    input: z.object({ number, heard: yes('已听取被害人意见'), opinion: prose('考察意见') }),
    example: { number: '固检刑不诉〔示例〕2号', heard: true, opinion: '遵守规定，没有应当撤销的情形' },
    checks: [rule.victimHeard],
    stops: ['C-probation'],
    supersedes: ['D-78'],
    record: (input, { at }) => ({
      result: 'notProsecuted',
      ground: 'probationPassed',
      decision: input.number,
      because: input.opinion,
      decidedAt: at,
    }),
  }),

  announceNonProsecution: step({
    title: '公开宣布不起诉决定',
    help: '决定书自公开宣布之日起生效。在押的立即释放，其他强制措施通知执行机关解除。',
    by: prosecutor,
    map: ['17.1'],
    basis: [
      cite('procuratorate-criminal-rules', '376', '不起诉决定书自公开宣布之日起生效', '第二款'),
      cite('criminal-procedure-law', '178', '应当公开宣布'),
    ],
    input: z.object({ place: line('宣布地点'), released: yes('在押的已经立即释放，其他强制措施已通知解除') }),
    example: { place: '固阳县人民检察院', released: true },
    checks: [rule.freedOnAnnouncing],
    stops: [...measureLimits],
    copies: toPolice,
    record: (_, { at }) => ({ announcedAt: at, custody: 'none' }),
  }),

  serveNonProsecution: step({
    title: '送达不起诉决定书',
    help: '送达公安机关、被害人、被不起诉人及其辩护人和所在单位。填各自收到的时间：申诉的七日自收到之日起算。酌定不起诉的告知被不起诉人可以申诉。',
    by: prosecutor,
    map: ['17.1'],
    basis: [
      cite('procuratorate-criminal-rules', '377', '不起诉决定书应当送达被害人'),
      cite('procuratorate-criminal-rules', '378', '送达监察机关或者公安机关'),
    ],
    input: z.object({
      to: z.array(line('受送达人')).min(1).meta({ title: '已送达' }),
      victimAt: moment('被害人收到的时间').optional(),
      partyAt: moment('被不起诉人收到的时间').optional(),
      told: yes('已告知申诉、起诉的权利'),
    }),
    example: { to: ['固阳县公安局', '被不起诉人'], told: true },
    checks: [rule.rightsTold],
    starts: [
      { limit: 'D-75a', from: ({ input }) => input.victimAt },
      { limit: 'D-75b', from: ({ input, facts }) => (facts.ground === 'discretionary' ? input.partyAt : undefined) },
    ],
    documents: ['nonprosecution-service'],
    copies: [{ to: 'police', as: 'main', document: 'nonprosecution-service' }],
    record: ({ to }, { facts }) => ({ served: [...(facts.served ?? []), ...to] }),
  }),

  orderPropertyRelease: step({
    title: '通知解除查封、扣押、冻结',
    help: '决定不起诉的，同时书面通知作出或者执行查封、扣押、冻结的机关解除；需要没收违法所得的提出检察意见。',
    by: prosecutor,
    map: ['17.2'],
    basis: [
      cite('criminal-procedure-law', '177', '应当同时对侦查中查封、扣押、冻结的财物解除', '第三款'),
      cite('procuratorate-criminal-rules', '374', '应当同时书面通知'),
    ],
    input: z.object({ number: line('通知文号'), property: prose('解除的财物') }),
    example: { number: '固检解扣〔示例〕1号', property: '铁桶九十二只以外的货车一辆' },
    copies: toPolice,
    record: ({ property }) => ({ propertyRelease: property }),
  }),
}
