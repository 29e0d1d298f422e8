/** @module 行政执法: 查封扣押 with extension and release, 先行登记保存. They go on while the case is with the police (2017 办法 16). */
import { z } from 'zod'
import { cite } from '../../src/domain/basis.ts'
import { stepsOn } from '../../src/engine/step.ts'
import { enforcementOfficer, line, prose, yes } from '../forms.ts'
import { enforcementFacts } from './facts.ts'
import * as rule from './rules-measures.ts'

const step = stepsOn(enforcementFacts)
const heads = ['deputyHead', 'head', 'actingHead'] as const
const officers = [
  { name: '承办人甲', certificate: '示例证号1' },
  { name: '承办人乙', certificate: '示例证号2' },
]

export const measureSteps = {
  seize: step({
    title: '查封、扣押',
    help: '经行政机关负责人批准。期限三十日自实施之日起算；移送公安机关不影响查封、扣押。',
    by: { side: 'enforcer', posts: heads },
    chain: ['handler', 'deptHead', 'legal', 'deputyHead'],
    map: ['1'],
    basis: [
      cite('ecological-environment-code', '52', '可以依法查封、扣押有关场所'),
      cite('administrative-compulsion-law', '18', '实施前须向行政机关负责人报告并经批准', '第（一）项'),
      cite('administrative-compulsion-law', '25', '查封、扣押的期限不得超过三十日', '第一款'),
    ],
    requires: [rule.noSeizureRunning],
    checks: [rule.measureByTwo, rule.measureProcedure, rule.measureDelivered],
    input: z.object({
      items: z.array(line('场所、设施或者财物', '名称和数量')).min(1).meta({ title: '查封、扣押的场所、设施或者财物' }),
      ground: prose('理由和依据'),
      officers: z.array(enforcementOfficer).min(1).meta({ title: '执法人员' }),
      certificatesShown: yes('已出示执法身份证件'),
      partyHeard: yes('已当场告知并听取陈述、申辩'),
      recorded: yes('已制作现场笔录'),
      delivered: yes('已当场交付决定书和清单'),
    }),
    example: {
      items: ['铁桶（内装残液）92只'],
      ground: '可能造成严重污染环境',
      officers,
      certificatesShown: true,
      partyHeard: true,
      recorded: true,
      delivered: true,
    },
    starts: ['D-56'],
    documents: ['seizure-decision', 'seizure-list'],
    record: ({ items, ground, officers }, { at }) => ({
      seizure: 'inForce',
      seizedAt: at,
      seizedItems: items,
      seizureExtended: false,
      seizureGround: ground,
      seizureOfficers: officers,
    }),
  }),

  extendSeizure: step({
    title: '延长查封、扣押期限',
    help: '情况复杂的，经行政机关负责人批准可以延长一次，延长期限不得超过三十日，自原期限届满起接续计算。',
    by: { side: 'enforcer', posts: heads },
    map: ['1'],
    basis: [cite('administrative-compulsion-law', '25', '情况复杂的，经行政机关负责人批准，可以延长', '第一款')],
    requires: [rule.seizureInForce, rule.afterSeizure, rule.seizureExtendedOnce, rule.seizureStillRuns],
    checks: [rule.extensionTold],
    input: z.object({ because: prose('情况复杂的理由'), told: yes('已书面告知当事人并说明理由') }),
    example: { because: '涉案物质的来源和数量仍在查证', told: true },
    supersedes: ['D-56'],
    starts: [{ limit: 'D-56b', from: ({ clock }) => clock('D-56')?.due }],
    documents: ['seizure-extension'],
    record: ({ because }) => ({ seizureExtended: true, seizureExtendedBecause: because }),
  }),

  releaseSeizure: step({
    title: '解除、处理查封、扣押',
    help: '期限届满、与违法行为无关或者不再需要的，应当及时解除并立即退还；涉嫌犯罪移送的，财物随案移送并书面告知当事人。',
    by: { side: 'enforcer', posts: heads },
    map: ['1', '5.6'],
    basis: [
      cite('administrative-compulsion-law', '27', '在本法第二十五条规定的期限内作出处理决定'),
      cite('administrative-compulsion-law', '28', '应当及时作出解除查封、扣押决定', '第一款'),
      cite('administrative-compulsion-law', '21', '查封、扣押、冻结的财物一并移送'),
    ],
    requires: [rule.seizureInForce, rule.afterSeizure],
    checks: [rule.handOverTold],
    input: z.object({
      how: z.enum(['released', 'handedOver', 'confiscated']).meta({
        title: '处理',
        labels: { released: '解除并退还', handedOver: '随案移送', confiscated: '没收或者销毁' },
      }),
      because: prose('理由'),
      told: yes('已书面告知当事人'),
    }),
    example: { how: 'released', because: '不再需要采取查封、扣押措施', told: true },
    outcome: ({ how }) => how,
    outcomes: {
      released: { title: '解除查封、扣押', documents: ['seizure-release', 'seizure-return-list'] },
      handedOver: { title: '查封、扣押财物随案移送', documents: ['seizure-hand-over-notice'] },
      confiscated: { title: '查封、扣押财物依法没收、销毁' },
    },
    stops: ['D-56', 'D-56b'],
    record: ({ because }) => ({ seizure: 'ended', seizureEndedBecause: because }),
  }),

  registerEvidence: step({
    title: '先行登记保存证据',
    help: '证据可能灭失或者以后难以取得的，经行政机关负责人批准；七个工作日内作出处理决定。',
    by: { side: 'enforcer', posts: heads },
    map: ['1'],
    basis: [cite('administrative-penalty-law', '56', '经行政机关负责人批准，可以先行登记保存')],
    requires: [rule.nothingRegistered],
    checks: [rule.evidenceAtRisk],
    input: z.object({
      items: z.array(line('证据', '名称和数量')).min(1).meta({ title: '登记保存的证据' }),
      atRisk: yes('证据可能灭失或者以后难以取得'),
      keptAt: line('保存地点和保管人'),
    }),
    example: { items: ['过磅单 1 本'], atRisk: true, keptAt: '某厂办公室，由当事人保管' },
    starts: ['D-51'],
    documents: ['registration-notice'],
    record: ({ items, keptAt }, { at }) => ({
      registration: 'kept',
      registeredAt: at,
      registeredItems: items,
      registeredKeptAt: keptAt,
    }),
  }),

  disposeRegistered: step({
    title: '先行登记保存证据的处理',
    help: '七个工作日内及时作出处理决定。',
    by: { side: 'enforcer', posts: heads },
    map: ['1'],
    basis: [cite('administrative-penalty-law', '56', '应当在七日内及时作出处理决定')],
    requires: [rule.evidenceRegistered, rule.afterRegistration],
    input: z.object({ decision: prose('处理决定', '解除保存、改为查封扣押、随案移送等') }),
    example: { decision: '已复制取证，解除登记保存，退还当事人' },
    stops: ['D-51'],
    documents: ['registration-disposal'],
    record: ({ decision }) => ({ registration: 'disposed', registeredDecision: decision }),
  }),
}
