/** @module 民事公益诉讼: 线索, 初步调查, 立案, 调查 (办案规则 24–45, 85–89). Nobody outside the procuratorate sees it yet. */
import { z } from 'zod'
import { cite } from '../../src/domain/basis.ts'
import { stepsOn } from '../../src/engine/step.ts'
import { line, prose, yes } from '../forms.ts'
import { appraisalEnded, civilPublicInterestFacts, reviewWithout } from './facts.ts'
import { chief, decides, optional, procurator } from './forms.ts'
import * as rule from './rules.ts'

const step = stepsOn(civilPublicInterestFacts)
const officers = z.array(line('检察人员', '姓名或者工作证号')).min(1).meta({ title: '调查人员' })

export const openingSteps = {
  registerPilLead: step({
    title: '登记公益诉讼线索',
    help: '统一登记备案；重大案件线索报上一级人民检察院备案。发布诉前公告以前，其他机关看不到本程序。',
    by: procurator,
    map: ['PIL-01', 'CI-01'],
    basis: [cite('procuratorial-pil-rules-2021', '25', '对公益诉讼案件线索实行统一登记备案管理制度', '第一款')],
    input: z.object({
      source: z.enum(['report', 'ownCase', 'platform', 'handedOver', 'media', 'other']).meta({
        title: '线索来源',
        labels: {
          report: '控告、举报',
          ownCase: '办案中发现（含刑事检察移送）',
          platform: '行政执法信息共享平台',
          handedOver: '国家机关、社会团体和代表委员等转交',
          media: '新闻媒体、社会舆论',
          other: '其他履行职责中发现',
        },
      }),
      clue: prose('线索内容'),
    }),
    example: { source: 'ownCase', clue: '审查起诉的污染环境案显示倾倒地土壤受损' },
    record: ({ source, clue }) => ({ source, clue }),
  }),

  transferPilLead: step({
    title: '移送或者报请移送公益诉讼线索',
    help: '不属于本院管辖的移送有管辖权的同级人民检察院；属于上级管辖的报请移送上级人民检察院。受移送的人民检察院在本系统登记的，由其接着办理。',
    by: decides,
    map: ['PIL-01'],
    basis: [
      cite('procuratorial-pil-rules-2021', '26', '制作《移送案件线索通知书》', '第一款'),
      cite('procuratorial-pil-rules-2021', '26', '制作《报请移送案件线索意见书》', '第二款'),
    ],
    input: z.object({
      level: z
        .enum(['peer', 'superior'])
        .meta({ title: '移送方向', labels: { peer: '移送同级人民检察院', superior: '报请移送上级人民检察院' } }),
      to: line('接收的人民检察院', '全称'),
      because: prose('理由'),
    }),
    example: { level: 'superior', to: '包头市人民检察院', because: '损害范围大，案件重大、复杂' },
    checks: [rule.notHandedOn],
    outcome: ({ to }, { organNamed }) => (organNamed(to, 'procuratorate') === undefined ? 'away' : 'here'),
    outcomes: {
      here: { title: '移送公益诉讼线索，由受移送的人民检察院办理' },
      away: { title: '移送公益诉讼线索（受移送的人民检察院不在本系统办理）' },
    },
    reseats: ({ to }, { organNamed }) => handedTo(organNamed(to, 'procuratorate')),
    record: ({ to }, { facts }) => ({
      transferredTo: to,
      transferredFrom: facts.transferredTo ?? '原办理的人民检察院',
    }),
  }),

  investigatePreliminarily: step({
    title: '初步调查',
    by: procurator,
    map: ['PIL-02'],
    basis: [cite('procuratorial-pil-rules-2021', '27', '必要时可以进行初步调查')],
    input: z.object({ report: prose('初步调查报告', '真实性、可查性') }),
    example: { report: '现场存在铁桶和渗漏痕迹，线索属实、可查' },
    record: ({ report }) => ({ preliminary: report }),
  }),

  openPublicInterest: step({
    title: '决定是否公益诉讼立案',
    help: '社会公共利益受到损害、可能存在违法行为的，报请检察长决定立案；受到严重侵害而违法行为人难以确定的，也可以立案。',
    by: decides,
    chain: ['handler', 'head'],
    map: ['PIL-03', 'CI-02'],
    basis: [
      cite('procuratorial-pil-rules-2021', '30', '报请检察长决定后制作《立案决定书》'),
      cite('procuratorial-pil-rules-2021', '85', '社会公共利益受到损害', '第（一）项'),
      cite('procuratorial-pil-rules-2021', '29', '也可以立案调查'),
    ],
    input: z.discriminatedUnion('decision', [
      z
        .object({
          decision: z.literal('opened'),
          number: line('立案决定书文号'),
          harm: prose('社会公共利益受到损害的情况'),
          act: prose('可能存在的违法行为'),
          interest: z
            .enum(['state', 'public', 'both'])
            .meta({ title: '受损的利益', labels: { state: '国家损失', public: '社会公共利益', both: '两者都有' } }),
          perpetratorUnknown: yes('违法行为人尚不明确', '以事立案（第二十九条）'),
        })
        .meta({ title: '立案' }),
      z.object({ decision: z.literal('notOpened'), because: prose('理由') }).meta({ title: '不立案' }),
    ]),
    example: {
      decision: 'opened',
      number: '示例检民公立〔2026〕1号',
      harm: '倾倒地土壤、地下水受到污染',
      act: '非法倾倒危险废物',
      interest: 'both',
      perpetratorUnknown: false,
    },
    outcome: ({ decision }) => decision,
    outcomes: {
      opened: {
        title: '公益诉讼立案',
        documents: ['pil-opening'],
        record: (input, { on }) =>
          input.decision === 'opened'
            ? {
                openedOn: on,
                openingNumber: input.number,
                harm: input.harm,
                act: input.act,
                interest: input.interest,
                perpetratorUnknown: input.perpetratorUnknown,
              }
            : {},
      },
      notOpened: {
        title: '不立案（公益诉讼）',
        documents: ['pil-not-opened'],
        record: (input) => (input.decision === 'notOpened' ? { notOpenedBecause: input.because } : {}),
      },
    },
  }),

  investigateHarm: step({
    title: '公益诉讼调查',
    help: '不得采取限制人身自由或者查封、扣押、冻结财产等强制性措施。污染环境案件重点调查行为人、行为、损害和关联性。',
    by: procurator,
    map: ['CP-01'],
    basis: [
      cite(
        'procuratorial-pil-rules-2021',
        '86',
        '社会公共利益受到损害的类型、具体数额或者修复费用等',
        '第一款第（三）项',
      ),
      cite('procuratorial-pil-rules-2021', '88', '可以在基于同一违法事实提起的民事公益诉讼案件中作为证据使用'),
    ],
    input: z.object({
      officers,
      harm: prose('损害的类型、数额或者修复费用'),
      link: prose('行为与损害的关联性'),
      taken: optional('调取、询问、勘验的材料'),
    }),
    example: {
      officers: ['检察官甲', '检察官助理乙'],
      harm: '受污染土壤约七百平方米',
      link: '残液成分与土壤检出物一致',
    },
    checks: [rule.twoProcurators],
    record: ({ officers, harm, link }) => ({ officers, harm, link }),
  }),

  commissionPilAppraisal: step({
    title: '委托鉴定、评估（公益诉讼）',
    help: '委托期间不计入审查起诉期限；涉及刑事犯罪的，可以在刑事案件的鉴定评估中同步提出需求。',
    by: procurator,
    map: ['CP-01', 'CI-02'],
    basis: [
      cite('procuratorial-pil-rules-2021', '41', '可以委托具备资格的机构进行鉴定'),
      cite('procuratorial-pil-rules-2021', '87', '可以同步提出公益诉讼案件办理的鉴定评估需求'),
    ],
    input: z.object({ to: line('机构'), matter: prose('委托事项') }),
    example: { to: '示例环境损害鉴定机构', matter: '损害范围、修复费用、期间损失' },
    record: (_, { facts, on }) => ({ appraisals: [...(facts.appraisals ?? []), { from: on }] }),
    excludes: (_, { facts, on }) => reviewWithout([...(facts.appraisals ?? []), { from: on }]),
  }),

  receivePilAppraisal: step({
    title: '收到鉴定、评估意见（公益诉讼）',
    by: procurator,
    map: ['CP-01'],
    basis: [cite('procuratorial-pil-rules-2021', '48', '期间不计入审查起诉期限')],
    requires: [rule.appraisalOut],
    input: z.object({ report: line('意见书文号'), conclusion: prose('结论') }),
    example: { report: '示例鉴〔2026〕1号', conclusion: '修复费用约四十万元' },
    record: ({ conclusion }, { facts, on }) => ({
      harm: conclusion,
      appraisals: appraisalEnded(facts.appraisals ?? [], on),
    }),
    excludes: (_, { facts, on }) => reviewWithout(appraisalEnded(facts.appraisals ?? [], on)),
  }),

  referOtherLead: step({
    title: '移送犯罪或者职务违法线索（公益诉讼中发现）',
    by: procurator,
    audience: 'own',
    map: ['PIL-X'],
    basis: [cite('procuratorial-pil-rules-2021', '31', '发现涉嫌犯罪或者职务违法、违纪线索的')],
    input: z.object({ to: line('接收的部门或者机关'), what: prose('线索') }),
    example: { to: '本院刑事检察部门', what: '另有运输人涉嫌污染环境罪' },
  }),

  reportObstruction: step({
    title: '报告、通报调查受阻',
    by: { side: 'procuratorate', posts: chief },
    audience: 'own',
    map: ['PIL-Y'],
    basis: [cite('procuratorial-pil-rules-2021', '45', '拒绝或者妨碍人民检察院调查收集证据的')],
    input: z.object({
      to: z.enum(['congress', 'supervision', 'superior']).meta({
        title: '途径',
        labels: {
          congress: '报告同级人大常委会',
          supervision: '通报同级纪检监察机关',
          superior: '通过上级人民检察院通报其上级主管机关',
        },
      }),
      what: prose('受阻情况'),
    }),
    example: { to: 'supervision', what: '拒绝提供执法案卷' },
  }),

  concludeInvestigation: step({
    title: '调查终结（公益诉讼）',
    help: '制作调查终结报告，提出终结案件或者发布公告的意见。',
    by: procurator,
    map: ['CP-02'],
    basis: [cite('procuratorial-pil-rules-2021', '89', '检察官应当制作《调查终结报告》')],
    input: z.object({ report: prose('调查终结报告'), compensable: yes('符合启动生态环境损害赔偿程序的条件') }),
    example: { report: '违法行为和损害事实清楚，建议发布公告', compensable: true },
    record: ({ report, compensable }) => ({ investigationReport: report, compensable }),
  }),
}

/** The 院 that receives it has the whole track from then on. */
export function handedTo(organ: string | undefined) {
  return organ === undefined ? {} : { procuratorate: organ, owner: organ }
}
