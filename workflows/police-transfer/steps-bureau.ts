/** @module 移送公安, the bureau's steps: 专案组, 报告, 审批, 移送, 补正, 物品移交. */
import { z } from 'zod'
import { cite } from '../../src/domain/basis.ts'
import { civilDate, instant } from '../../src/domain/time.ts'
import { stepsOn } from '../../src/engine/step.ts'
import { day, enforcementOfficer, line, material, photo, prose, seizedItem, suspect, yes } from '../forms.ts'
import { crimeSchema } from '../law/crimes.ts'
import { resumed, transferFacts, type TransferFacts } from './facts.ts'
import * as rule from './rules.ts'
import { signed } from './rules-after-filing.ts'

const step = stepsOn(transferFacts)
const sampleTeam = [
  { name: '承办人甲', certificate: '示例证号1' },
  { name: '承办人乙', certificate: '示例证号2' },
]
/** A report is before the head and not yet decided. */
const pending = (facts: TransferFacts): boolean => facts.approval === 'pending'

export const bureauSteps = {
  formTeam: step({
    title: '成立专案组',
    help: '对应当移送的案件立即指定二名以上执法人员。',
    by: { side: 'enforcer', posts: ['deptHead', 'deputyHead', 'head', 'actingHead'] },
    audience: 'own',
    map: ['3'],
    basis: [cite('state-council-310', '5', '立即指定２名或者２名以上行政执法人员')],
    input: z.object({ team: z.array(enforcementOfficer).min(1).meta({ title: '专案组成员' }) }),
    example: { team: sampleTeam },
    checks: [rule.teamOfTwo],
    record: ({ team }, { on }) => ({ team, teamFormedOn: on }),
  }),

  submitReport: step({
    title: '提交移送报告',
    help: '核实情况后向正职负责人或者主持工作的负责人提交书面报告。办理时间填负责人接到（签收）报告的时间，三日审批期限自该日起算。',
    by: { side: 'enforcer', posts: ['handler'] },
    audience: 'own',
    map: ['3', '4c'],
    basis: [
      cite('state-council-310', '5', '核实情况后提出移送涉嫌犯罪案件的书面报告'),
      cite('linkage-measures-2017', '5', '移送涉嫌环境犯罪案件的书面报告'),
    ],
    input: z.object({
      reportedOn: day('报告日期'),
      crime: crimeSchema,
      caseSource: prose('案件来源'),
      discovery: prose('查获情况'),
      suspects: z.array(suspect).min(1).meta({ title: '犯罪嫌疑人基本情况' }),
      crimeFacts: prose('涉嫌犯罪的事实'),
      evidence: prose('证据'),
      lawBasis: prose('法律依据'),
      proposal: prose('处理建议和法律依据'),
      items: z.array(seizedItem).meta({ title: '涉案物品', description: '没有的留空，清单注明“无”' }),
      lawfulProcedure: yes('实施行政执法的主体与程序合法'),
      lawfulEvidence: yes('有合法证据证明有涉嫌环境犯罪的事实发生'),
      because: z
        .string()
        .trim()
        .max(1000)
        .optional()
        .meta({ title: '再次报告的原因', description: '已有待审批报告时填写' }),
    }),
    example: {
      reportedOn: civilDate('2026-09-25'),
      crime: 'pollution',
      caseSource: '信访转办',
      discovery: '现场查获铁桶九十余只',
      suspects: [{ name: '不明', basics: '待查' }],
      crimeFacts: '非法倾倒危险废物三吨以上',
      evidence: '现场检查笔录、检测报告',
      lawBasis: '刑法第三百三十八条',
      proposal: '建议移送公安机关',
      items: [{ name: '铁桶', quantity: '92 只', features: '高约89厘米', storedAt: '某仓库', source: '现场检查笔录' }],
      lawfulProcedure: true,
      lawfulEvidence: true,
    },
    checks: [
      rule.reportDatedBeforeReceipt,
      rule.furtherReportSaysWhy,
      rule.lawfulSubjectAndEvidence,
      rule.reportedItemsHaveSource,
    ],
    // A further report does not move D-01: it runs from the first one received.
    starts: [{ limit: 'D-01', from: ({ at, facts }) => (pending(facts) ? undefined : at) }],
    documents: ['investigation-report'],
    record: (input, { at, facts }) => ({
      reportedAt: pending(facts) ? facts.reportedAt : at,
      reports: (facts.reports ?? 0) + 1,
      approval: 'pending',
      crime: input.crime,
      caseSource: input.caseSource,
      discovery: input.discovery,
      suspects: input.suspects,
      crimeFacts: input.crimeFacts,
      evidence: input.evidence,
      lawBasis: input.lawBasis,
      proposal: input.proposal,
      items: input.items,
    }),
  }),

  decideTransfer: step({
    title: '审批移送',
    help: '只能由正职负责人或者主持工作的负责人决定。不批准的，理由记录在案。',
    by: { side: 'enforcer', posts: ['head', 'actingHead'] },
    chain: ['handler', 'deptHead', 'legal', 'deputyHead', 'head'],
    audience: 'own',
    map: ['4a', '4b'],
    basis: [
      cite('state-council-310', '5', '报经本机关正职负责人或者主持工作的负责人审批'),
      cite('linkage-measures-2017', '5', '作出批准移送或者不批准移送的决定'),
    ],
    input: z.discriminatedUnion('decision', [
      z.object({ decision: z.literal('approved'), opinion: prose('审批意见') }).meta({ title: '批准移送' }),
      z
        .object({ decision: z.literal('refused'), because: prose('不予批准的理由', '应当记录在案') })
        .meta({ title: '不批准移送' }),
    ]),
    example: { decision: 'approved', opinion: '同意移送' },
    outcome: ({ decision }) => decision,
    stops: ['D-01'],
    documents: ['approval-form'],
    outcomes: {
      approved: {
        title: '批准移送',
        // 抄送 is a duty of 环保部门 (2017 办法 2, 6).
        starts: [
          'D-02',
          { limit: 'D-03', from: ({ at, enforcerKind }) => (enforcerKind === 'ecology' ? at : undefined) },
        ],
        record: (_, { at }) => ({ approval: 'approved', approvedAt: at }),
      },
      refused: {
        title: '不批准移送',
        // It stays visible to the procuratorate (linkage.md step 4b, decisions/016): the state, not the papers inside the bureau.
        reveals: ['procuratorate'],
        record: (input) => (input.decision === 'refused' ? { approval: 'refused', refusedBecause: input.because } : {}),
      },
    },
  }),

  dispatch: step({
    title: '移送公安机关',
    help: '自批准之时起二十四小时内向同级公安机关移送，案件移送书同时抄送同级人民检察院。',
    by: { side: 'enforcer', posts: ['handler', 'clerk', 'deptHead'] },
    map: ['5'],
    basis: [
      cite('state-council-310', '5', '应当在２４小时内向同级公安机关移送', '第二款'),
      cite('linkage-measures-2017', '6', '将案件移送书抄送同级人民检察院'),
      cite('administrative-penalty-law', '27', '行政机关应当及时将案件移送司法机关'),
      cite('ecological-environment-code', '1083', '应当移送具有侦查、调查职权的机关'),
      cite('criminal-law-specific', '338', '严重污染环境的'),
    ],
    requires: [rule.itemsHaveSource],
    input: z.object({
      contact: line('案件主办人及联系方式'),
      materials: z.array(material).min(1).meta({ title: '移送材料' }),
      photos: z.array(photo).meta({ title: '照片、录音录像清单' }),
      penaltyDecided: yes('已作出行政处罚决定', '已作出的应当附行政处罚决定书'),
    }),
    example: {
      contact: '承办人甲 0000-0000000',
      materials: [
        { name: '案件调查报告', copies: 1, pages: 6, original: '原件' },
        { name: '现场检查（勘察）笔录', copies: 1, pages: 4, original: '原件' },
        { name: '涉案物品清单', copies: 1, pages: 1, original: '原件' },
      ],
      photos: [
        {
          name: '现场全景',
          proves: '铁桶堆放位置',
          takenBy: '承办人乙',
          takenAt: instant('2026-09-20T03:00:00Z'),
          place: '某厂外',
        },
      ],
      penaltyDecided: false,
    },
    checks: [rule.materialsComplete, rule.photosListed, rule.penaltyFlagConsistent],
    stops: ['D-02', 'D-03'],
    starts: ['D-04', 'D-41'],
    documents: ['transfer-letter', 'materials-list', 'items-list'],
    reveals: ['police', 'procuratorate'],
    copies: [
      { to: 'police', as: 'main', document: 'transfer-letter' },
      { to: 'procuratorate', as: 'copy', document: 'transfer-letter' },
    ],
    record: (input, { at }) => ({
      contact: input.contact,
      materials: input.materials,
      photos: input.photos,
      penaltyDecided: input.penaltyDecided,
      dispatchedAt: at,
      handling: resumed([], at),
    }),
  }),

  supplement: step({
    title: '补正',
    help: '自收到补正告知之日起三日内补正；因客观条件所限无法补正的，书面说明。补正不停止公安机关的立案审查期限。',
    by: { side: 'enforcer', posts: ['handler', 'clerk'] },
    map: ['7d'],
    basis: [cite('linkage-measures-2017', '8', '在 3 日内补正')],
    requires: [rule.correctionAsked, rule.suppliedAfterAsked, signed('D-08')],
    input: z.discriminatedUnion('how', [
      z
        .object({ how: z.literal('supplemented'), materials: z.array(material).min(1).meta({ title: '补正材料' }) })
        .meta({ title: '已补正' }),
      z.object({ how: z.literal('explained'), because: prose('无法补正的客观原因') }).meta({ title: '书面说明' }),
    ]),
    example: { how: 'supplemented', materials: [{ name: '采样记录单', copies: 1, pages: 2, original: '复印件' }] },
    stops: ['D-08'],
    documents: ['correction-statement'],
    copies: [{ to: 'police', as: 'main', document: 'correction-statement' }],
    record: (input, { on, facts }) => ({
      supplementedOn: on,
      ...(input.how === 'supplemented'
        ? { materials: [...(facts.materials ?? []), ...input.materials], supplied: input.materials }
        : { supplied: [], unsuppliedBecause: input.because }),
    }),
  }),

  lapseFiling: step({
    title: '确认公安机关逾期未决',
    help: '立案审查期限届满仍未收到决定的，核对在途文书后确认；确认后应当建议人民检察院立案监督。',
    by: { side: 'enforcer', posts: ['handler', 'deptHead'] },
    map: ['8c'],
    basis: [cite('linkage-measures-2017', '12', '逾期未作出是否立案决定')],
    requires: [rule.filingReviewPassed],
    input: z.object({ checked: z.literal(true).meta({ title: '已核对在途文书，确未收到决定' }) }),
    example: { checked: true },
    record: (_, { on }) => ({ lapsedOn: on }),
  }),

  handOverItems: step({
    title: '移交涉案物品和材料',
    help: '自接到立案通知书之日起三日内移交并办结交接手续；可以分批移交。',
    by: { side: 'enforcer', posts: ['handler', 'clerk'] },
    map: ['9'],
    basis: [
      cite('state-council-310', '12', '应当自接到立案通知书之日起３日内'),
      cite('linkage-measures-2017', '10', '并办理交接手续'),
    ],
    requires: [signed('D-12')],
    input: z.object({
      items: z.array(line('物品或者材料')).min(1).meta({ title: '本次移交' }),
      receivedBy: line('公安机关接收人', '姓名和警号'),
      remaining: z.array(line('物品或者材料')).meta({ title: '尚未移交', description: '留空表示全部移交' }),
      hazardous: prose('危险物品的处置情况', '没有的填“无”'),
    }),
    example: {
      items: ['铁桶 92 只'],
      receivedBy: '民警甲（警号示例）',
      remaining: [],
      hazardous: '已委托有资质单位贮存',
    },
    outcome: ({ remaining }) => (remaining.length === 0 ? 'complete' : 'partial'),
    outcomes: {
      complete: { title: '涉案物品移交完毕', stops: ['D-12', 'D-12p'] },
      partial: { title: '部分移交涉案物品' },
    },
    copies: [{ to: 'police', as: 'main' }],
    documents: ['hand-over-record', 'hand-over-list'],
    record: (handOver, { facts, on }) => ({
      handedOver: [...(facts.handedOver ?? []), ...handOver.items],
      handedOverOn: on,
      handOver,
    }),
  }),
}
