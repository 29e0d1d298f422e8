/** @module 民事公益诉讼: 审查起诉 and its ends: 终结案件, 移送, 起诉, 备案 (办案规则 46–48, 90–98). */
import { z } from 'zod'
import { cite } from '../../src/domain/basis.ts'
import { stepsOn } from '../../src/engine/step.ts'
import { day, fen, line, prose, yes } from '../forms.ts'
import { civilPublicInterestFacts, reviewWithout } from './facts.ts'
import { claimantFirst, decides, optional, procurator } from './forms.ts'
import * as rule from './rules.ts'
import { handedTo } from './steps-opening.ts'
import { reply2019 } from '../law/unseen.ts'

const step = stepsOn(civilPublicInterestFacts)
export const reviewing = ['cpil-review-3m', 'cpil-review-4m', 'cpil-review-further'] as const

export const reviewSteps = {
  extendReview: step({
    title: '延长审查起诉期限（民事公益诉讼）',
    help: '重大、疑难、复杂案件，检察长批准延长一个月；再延长的填上一级人民检察院批准文书载明的日期。',
    by: decides,
    map: ['CP-05'],
    basis: [cite('procuratorial-pil-rules-2021', '47', '民事公益诉讼案件经检察长批准后可以延长一个月', '第四款')],
    input: z.discriminatedUnion('how', [
      z.object({ how: z.literal('month'), because: prose('理由') }).meta({ title: '检察长批准延长一个月' }),
      z
        .object({ how: z.literal('further'), approval: line('上一级人民检察院批准文书'), until: day('延长至') })
        .meta({ title: '上一级人民检察院批准再延长' }),
    ]),
    example: { how: 'month', because: '索赔磋商尚在进行，案件重大、复杂' },
    outcome: ({ how }) => how,
    outcomes: {
      month: {
        title: '审查起诉期限延长一个月',
        starts: [{ limit: 'cpil-review-4m', from: ({ clock }) => clock('cpil-review-3m')?.from }],
        supersedes: ['cpil-review-3m'],
      },
      further: {
        title: '审查起诉期限经上一级批准再延长',
        starts: [
          {
            limit: 'cpil-review-further',
            from: ({ clock }) => clock('cpil-review-3m')?.from,
            stated: ({ input }) => (input.how === 'further' ? input.until : undefined),
          },
        ],
        supersedes: ['cpil-review-3m', 'cpil-review-4m'],
      },
    },
    excludes: (_, { facts }) => reviewWithout(facts.appraisals ?? []),
  }),

  concludeReview: step({
    title: '审查终结（民事公益诉讼）',
    help: '制作审查终结报告，提出终结案件、提起民事公益诉讼、移送其他人民检察院的意见。',
    by: procurator,
    map: ['CP-05'],
    basis: [cite('procuratorial-pil-rules-2021', '94', '检察官应当制作《审查终结报告》')],
    input: z.object({ report: prose('审查终结报告') }),
    example: { report: '赔偿权利人未启动索赔，公益仍然受损，建议起诉' },
    record: ({ report }) => ({ reviewReport: report }),
  }),

  chooseSuitRoute: step({
    title: '确定起诉方式（附带或者单独）',
    help: '可以在提起公诉时一并提起刑事附带民事公益诉讼；诉前公告会超过刑事办案期限的，另行提起民事公益诉讼。',
    by: decides,
    map: ['CI-04'],
    basis: [
      cite('procuratorial-pil-rules-2021', '97', '可以向人民法院提起刑事附带民事公益诉讼'),
      cite('pil-interpretation-2018', '20', '可以向人民法院一并提起附带民事公益诉讼'),
      reply2019,
    ],
    input: z.object({
      route: z.enum(['incidental', 'separate', 'leave']).meta({
        title: '起诉方式',
        labels: {
          incidental: '提起公诉时一并提起',
          separate: '只提起公诉，另行提起民事公益诉讼',
          leave: '由赔偿权利人索赔，终结或者支持起诉',
        },
      }),
      prosecutionBy: day('刑事案件提起公诉的期限').optional(),
      because: prose('理由'),
    }),
    example: { route: 'separate', because: '公告期满晚于审查起诉期限' },
    checks: [rule.announcementInTime, rule.stillProsecuted],
    record: ({ route }, { at }) => ({ route, routeAt: at }),
  }),

  recordNonProsecution: step({
    title: '登记刑事案件不起诉或者撤销',
    help: '刑事附带民事公益诉讼不再可能：重新确定起诉方式，或者将线索移送赔偿权利人；需要行政处罚的另提检察意见。',
    by: procurator,
    map: ['CI-04'],
    basis: [cite('criminal-procedure-law', '177', '应当提出检察意见，移送有关主管机关处理', '第三款')],
    input: z.object({ document: line('不起诉决定书或者撤销案件决定书文号') }),
    example: { document: '示例检刑不诉〔2026〕1号' },
    record: (_, { at }) => ({ nonProsecutedAt: at }),
  }),

  closeCivilCase: step({
    title: '终结案件（民事公益诉讼）',
    by: decides,
    map: ['CP-02', 'CP-05'],
    basis: [
      cite('procuratorial-pil-rules-2021', '90', '应当终结案件'),
      cite('procuratorial-pil-rules-2021', '95', '应当终结案件'),
    ],
    input: z.object({
      ground: z.enum(['90-1', '90-2', '90-3', '90-4', '90-5', '90-6']).meta({
        title: '终结案件的情形',
        labels: {
          '90-1': '不存在违法行为',
          '90-2': '已达成赔偿协议或者已提起生态环境损害赔偿诉讼',
          '90-3': '英雄烈士等的近亲属不同意',
          '90-4': '其他适格主体依法提起诉讼',
          '90-5': '社会公共利益已经得到有效保护',
          '90-6': '其他应当终结案件的情形',
        },
      }),
      because: prose('理由'),
    }),
    example: { ground: '90-5', because: '受损土壤已经修复并经评估达标' },
    checks: [rule.closingFounded],
    stops: reviewing,
    documents: ['pil-closing'],
    record: ({ ground, because }, { at }) => ({ closedGround: ground, closedBecause: because, closedAt: at }),
  }),

  transferForSuit: step({
    title: '移送其他人民检察院起诉',
    help: '级别、地域与有管辖权的人民法院不对应的，应当移送；受移送的人民检察院自收到案件之日起重新计算审查起诉期限。办理时间填收到案件的时间。',
    by: decides,
    map: ['CP-05'],
    basis: [
      cite('procuratorial-pil-rules-2021', '16', '应当将案件移送有管辖权人民法院对应的同级'),
      cite('procuratorial-pil-rules-2021', '47', '审查起诉期限自收到案件之日起计算', '第三款'),
    ],
    input: z.object({ to: line('受移送的人民检察院', '全称'), because: prose('理由') }),
    example: { to: '包头市人民检察院', because: '民事公益诉讼由中级人民法院管辖' },
    outcome: ({ to }, { organNamed }) => (organNamed(to, 'procuratorate') === undefined ? 'away' : 'here'),
    outcomes: {
      here: {
        title: '移送其他人民检察院起诉',
        supersedes: reviewing,
        starts: [{ limit: 'cpil-review-3m', from: ({ receivedAt }) => receivedAt }],
      },
      away: { title: '移送其他人民检察院起诉（不在本系统办理）', stops: reviewing },
    },
    reseats: ({ to }, { organNamed }) => handedTo(organNamed(to, 'procuratorate')),
    record: ({ to }) => ({ transferredTo: to }),
  }),

  fileCivilSuit: step({
    title: '提起民事公益诉讼',
    help: '公告期满、公益仍然受损、赔偿权利人未启动或者磋商不成又不起诉、没有适格主体起诉的，应当起诉。惩罚性赔偿一般应当在起诉时提出。',
    by: decides,
    chain: ['handler', 'head'],
    map: ['CP-06'],
    basis: [
      cite('procuratorial-pil-rules-2021', '96', '人民检察院应当提起民事公益诉讼'),
      cite('procuratorial-pil-rules-2021', '98', '或者支付生态环境修复费用', '第二款第（一）项'),
      cite('pil-interpretation-2018', '14', '检察机关已经履行公告程序的证明材料', '第（三）项'),
      cite('eco-tort-punitive-2022', '3', '应当在起诉时明确赔偿数额以及所依据的事实和理由'),
      claimantFirst,
    ],
    requires: [rule.noAgreementOrSuit, rule.noOtherPlaintiff, rule.claimantDone],
    input: z.object({
      kind: z
        .enum(['separate', 'incidental'])
        .meta({ title: '起诉方式', labels: { separate: '单独提起', incidental: '刑事附带' } }),
      number: line('起诉书文号'),
      court: line('人民法院'),
      jurisdiction: optional('交办裁定或者管辖文书', '基层人民检察院单独起诉时填写'),
      prosecution: optional('刑事起诉书文号', '刑事附带的填写'),
      defendants: z.array(line('被告')).min(1).meta({ title: '被告' }),
      claims: z.array(line('诉讼请求')).min(1).meta({ title: '诉讼请求' }),
      facts: prose('事实和理由'),
      punitiveFen: fen('惩罚性赔偿').optional(),
      harmPersists: yes('社会公共利益仍然处于受损害状态'),
      newDamage: optional('前案审理时未发现的损害的证据', '同一行为已有生效裁判的填写'),
    }),
    example: {
      kind: 'separate',
      number: '示例检民公诉〔2026〕1号',
      court: '包头市中级人民法院',
      defendants: ['刘某生'],
      claims: ['承担生态环境修复费用四十万元', '承担鉴定评估费用'],
      facts: '非法倾倒危险废物污染土壤，至今没有修复',
      harmPersists: true,
    },
    checks: [rule.harmPersists, rule.levelFits, rule.stillProsecuted, rule.prosecuted],
    outcome: ({ kind }) => kind,
    outcomes: {
      separate: { title: '提起民事公益诉讼' },
      incidental: { title: '提起刑事附带民事公益诉讼' },
    },
    starts: ['pil-indictment-record-5d'],
    stops: reviewing,
    documents: ['pil-indictment'],
    record: (input, { on }) => ({
      suit: input.kind,
      court: input.court,
      defendants: input.defendants,
      claims: input.claims,
      suitFacts: input.facts,
      filedOn: on,
      ...(input.punitiveFen !== undefined && { punitiveFen: input.punitiveFen }),
      ...(input.prosecution !== undefined && { prosecution: input.prosecution }),
      ...(input.jurisdiction !== undefined && { jurisdictionDocument: input.jurisdiction }),
    }),
  }),

  reportIndictment: step({
    title: '起诉书报上一级备案（民事公益诉讼）',
    by: procurator,
    map: ['CP-06'],
    basis: [cite('procuratorial-pil-rules-2021', '46', '五日内报上一级人民检察院备案', '第三款')],
    input: z.object({ to: line('上一级人民检察院') }),
    example: { to: '内蒙古自治区人民检察院' },
    stops: ['pil-indictment-record-5d'],
    record: ({ to }) => ({ reportedTo: to }),
  }),
}
