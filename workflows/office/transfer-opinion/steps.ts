/** @module 监督移送 (linkage.md §1 step 13; 2017 办法 14, 刑诉规则 557): the procuratorate finds a case that should have been transferred. */
import { z } from 'zod'
import { cite } from '../../../src/domain/basis.ts'
import { stepsOn } from '../../../src/engine/step.ts'
import { line, prose } from '../../forms.ts'
import { crimeSchema } from '../../law/crimes.ts'
import { leaders, staff } from '../forms.ts'
import { transferOpinionFacts } from './facts.ts'
import * as rule from './rules.ts'

const step = stepsOn(transferOpinionFacts)
const map = ['13'] as const
const look = cite('linkage-measures-2017', '14', '可以派员查询、调阅有关案件材料')
const duty = cite('linkage-measures-2017', '14', '应当自收到检察意见后 3 日内')
const approved = cite('procuratorate-criminal-rules', '557', '经检察长批准', '第三款')
const chief = ['head', 'actingHead', 'deputyHead'] as const
const procuratorate = { side: 'owner', posts: ['handler', ...chief] } as const

export const steps = {
  registerClue: step({
    title: '登记不移送线索',
    help: '接到控告、举报，或者发现行政执法机关不移送涉嫌犯罪案件的，登记审查。登记以后对方机关仍看不到，直到查询或者提出检察意见。',
    by: procuratorate,
    map,
    basis: [cite('procuratorate-criminal-rules', '557', '发现行政执法机关不移送涉嫌犯罪案件', '第三款')],
    input: z.object({ clue: prose('线索来源和内容') }),
    example: { clue: '行政处罚台账显示倾倒危险废物 3.2 吨，只作罚款' },
    record: ({ clue }) => ({ clue }),
  }),

  inquire: step({
    title: '查询、调阅案件材料',
    by: procuratorate,
    map,
    basis: [look],
    input: z.object({ asked: prose('查询、调阅的内容') }),
    example: { asked: '调阅行政处罚案卷和称重记录' },
    reveals: ['asked'],
    copies: [{ to: 'asked', as: 'main' }],
    record: ({ asked }) => ({ asked }),
  }),

  provideMaterials: step({
    title: '提供案件材料',
    by: { side: 'asked', posts: [...staff, ...leaders] },
    map,
    basis: [look],
    input: z.object({ materials: z.array(line('材料')).min(1).meta({ title: '提供的材料' }) }),
    example: { materials: ['行政处罚案卷（复印件）1 册'] },
    copies: [{ to: 'owner', as: 'main' }],
    record: ({ materials }, { facts }) => ({ materials: [...(facts.materials ?? []), ...materials] }),
  }),

  decideOpinion: step({
    title: '决定是否提出建议移送的检察意见',
    help: '认为涉嫌环境犯罪应当移送的，经检察长批准提出检察意见。办理时间填对方机关收到检察意见的时间，三日内移送自收到之日起算。',
    by: { side: 'owner', posts: chief },
    map,
    basis: [cite('linkage-measures-2017', '14', '应当提出建议移送的检察意见'), approved],
    input: z.discriminatedUnion('decision', [
      z
        .object({
          decision: z.literal('issued'),
          number: line('检察意见书文号'),
          crime: crimeSchema,
          because: prose('认为应当移送的事实和理由'),
        })
        .meta({ title: '提出检察意见' }),
      z.object({ decision: z.literal('notNeeded'), because: prose('理由') }).meta({ title: '不提出检察意见' }),
    ]),
    example: {
      decision: 'issued',
      number: '示例检意〔2026〕1号',
      crime: 'pollution',
      because: '倾倒危险废物三吨以上，涉嫌污染环境罪',
    },
    outcome: ({ decision }) => decision,
    outcomes: {
      issued: {
        title: '提出建议移送的检察意见',
        starts: ['D-13'],
        reveals: ['asked'],
        copies: [{ to: 'asked', as: 'main' }],
        record: (input, { on }) =>
          input.decision === 'issued' ? { opinion: 'standing', crime: input.crime, opinionOn: on } : {},
      },
      notNeeded: {
        title: '不提出检察意见',
        record: ({ because }) => ({ notIssuedBecause: because }),
      },
    },
  }),

  reportExecution: step({
    title: '报告检察意见的执行情况',
    help: '自收到检察意见后三日内移送公安机关，并将执行情况通知人民检察院。移送在移送公安程序中办理。',
    by: { side: 'asked', posts: ['handler', ...leaders] },
    map: ['13', 'copy-5'],
    basis: [duty, cite('linkage-measures-2017', '14', '并将执行情况通知人民检察院')],
    input: z.object({
      executed: z
        .enum(['transferred', 'objected'])
        .meta({ title: '执行情况', labels: { transferred: '已移送公安机关', objected: '认为不应当移送' } }),
      says: prose('说明', '移送的日期和文号，或者不移送的理由'),
    }),
    example: { executed: 'transferred', says: '已于当日移送，固环移〔2026〕9号（示例）' },
    checks: [rule.mustTransfer],
    outcome: ({ executed }) => executed,
    outcomes: {
      transferred: { title: '已按检察意见移送', stops: ['D-13'] },
      objected: { title: '行政执法机关不同意移送' },
    },
    copies: [{ to: 'owner', as: 'main' }],
    record: ({ executed, says }) => ({ executed, executionSays: says }),
  }),

  maintainOpinion: step({
    title: '坚持检察意见',
    by: { side: 'owner', posts: chief },
    map,
    basis: [duty],
    input: z.object({ because: prose('理由') }),
    example: { because: '称重记录足以证明三吨以上' },
    copies: [{ to: 'asked', as: 'main' }],
    record: ({ because }) => ({ clue: because }),
  }),

  reportNonCompliance: step({
    title: '通报逾期不移送',
    help: '逾期不移送的，向其上级机关或者本级人民政府通报，建议责令限期移送、依法处分；涉嫌职务犯罪的另行移送线索。',
    by: { side: 'owner', posts: chief },
    map,
    basis: [cite('state-council-310', '16', '责令限期移送'), cite('ecological-environment-code', '1062', '不依法移送')],
    requires: [rule.overdue],
    input: z.object({ to: line('通报的机关'), says: prose('通报的内容') }),
    example: { to: '固阳县人民政府', says: '逾期不按检察意见移送，建议责令限期移送' },
    record: ({ to }) => ({ reportedAbove: to }),
  }),

  withdrawOpinion: step({
    title: '撤回检察意见',
    by: { side: 'owner', posts: chief },
    map,
    basis: [approved],
    input: z.object({ because: prose('撤回的理由') }),
    example: { because: '经复核，数量不足三吨' },
    supersedes: ['D-13'],
    copies: [{ to: 'asked', as: 'main' }],
    record: ({ because }) => ({ opinion: 'withdrawn', withdrawnBecause: because }),
  }),
}
