/**
 * @module Link rules between 生态环境损害赔偿 and 民事公益诉讼 (public-interest-and-compensation.md §3.1–3.2), and what enforcement
 * owes to both. Scope `claim`: the same act and the same 责任人, so that two acts, or two polluters, never block each other.
 */
import { z } from 'zod'
import { cite } from '../src/domain/basis.ts'
import { startOfDay } from '../src/domain/time.ts'
import { agree, forbid } from '../src/engine/linkage.ts'
import { oblige, remind } from '../src/engine/linkage-duties.ts'
import { civilPublicInterest } from './civil-public-interest/index.ts'
import { ongoing } from './compensation/facts.ts'
import { compensation } from './compensation/index.ts'
import { enforcement } from './enforcement/index.ts'
import { reform } from './law/unseen.ts'
import { policeTransfer } from './police-transfer/index.ts'

const stricter = '国家损失（1073条）和社会公共利益（1075条）都按赔偿权利人优先处理，是本系统的读法（依据待核）'

const orderRules = [
  forbid({
    id: 'LK-01',
    title: '赔偿权利人先于人民检察院',
    reading: stricter,
    of: civilPublicInterest,
    steps: ['fileCivilSuit'],
    given: compensation,
    scope: 'claim',
    says: '赔偿权利人已经启动索赔，没有磋商不成又不起诉、终止索赔的结果，人民检察院暂不能起诉',
    basis: [
      cite('ecological-environment-code', '1073', '磋商未达成一致且不提起诉讼的', '第二款'),
      cite('procuratorial-pil-rules-2021', '96', '赔偿权利人又不提起诉讼的', '第（一）项'),
    ],
    unblock: 'decideNoSuit',
    when: ({ facts }) => ongoing(facts),
  }),
  forbid({
    id: 'LK-02',
    title: '已有赔偿协议或者赔偿诉讼的，不起诉',
    of: civilPublicInterest,
    steps: ['fileCivilSuit'],
    given: compensation,
    scope: 'claim',
    says: '已经达成赔偿协议或者提起赔偿诉讼：应当终结案件或者支持起诉，不能提起民事公益诉讼（含刑事附带）',
    basis: [cite('procuratorial-pil-rules-2021', '90', '经磋商达成赔偿协议，或者已经提起', '第一款第（二）项')],
    unblock: 'recordBreach',
    // After an effective judgment only damage the first case did not know may be sued on (LK-11).
    when: ({ facts }) =>
      facts.judgedAt === undefined &&
      (facts.agreedAt !== undefined || (facts.suedAt !== undefined && facts.noSuitAt === undefined)),
  }),
  agree({
    id: 'LK-11',
    title: '赔偿诉讼裁判生效后，只就前案未发现的损害起诉',
    of: civilPublicInterest,
    steps: ['fileCivilSuit'],
    given: compensation,
    scope: 'claim',
    form: z.object({ newDamage: z.string().optional() }),
    field: 'newDamage',
    says: '同一损害生态环境行为的赔偿诉讼已有生效裁判：须有证据证明存在前案审理时未发现的损害',
    basis: [cite('damage-compensation-provisions', '18', '有证据证明存在前案审理时未发现的损害', '第一款')],
    disagrees: ({ facts }, { newDamage }) => facts.judgedAt !== undefined && newDamage === undefined,
  }),
  agree({
    id: 'LK-12',
    title: '同一行为不重复提起公益诉讼',
    of: civilPublicInterest,
    steps: ['fileCivilSuit'],
    given: civilPublicInterest,
    scope: 'claim',
    form: z.object({ newDamage: z.string().optional() }),
    field: 'newDamage',
    says: '同一侵权行为已经提起民事公益诉讼，没有前案未发现的损害，另行起诉的裁定不予受理',
    basis: [
      cite('civil-procedure-interpretation', '289', '就同一侵权行为另行提起公益诉讼的'),
      cite('env-civil-pil-interpretation', '28', '有证据证明存在前案审理时未发现的损害', '第二款'),
    ],
    reading: '条文说的是裁判生效以后；起诉以后即提示，是本系统的读法（依据待核）',
    disagrees: ({ facts }, { newDamage }) => facts.filedOn !== undefined && newDamage === undefined,
  }),
  agree({
    id: 'LK-14',
    title: '应急处置费用只由一个主体主张',
    of: compensation,
    steps: ['fileCompensationSuit'],
    given: compensation,
    scope: 'act',
    form: z.object({ losses: z.array(z.object({ item: z.string() })) }),
    field: 'losses',
    says: '同一行为的赔偿诉讼已经主张应急处置费用，不再受理同一费用的主张',
    basis: [cite('damage-compensation-provisions', '19', '该案原告已经主张应急处置费用的除外', '第一款')],
    disagrees: ({ facts }, { losses }) =>
      (facts.suedItems ?? []).includes('emergency') && losses.some((l) => l.item === 'emergency'),
  }),
]

const closing = {
  given: compensation,
  seat: 'procuratorate',
  of: civilPublicInterest,
  step: 'closeCivilCase',
  scope: 'claim',
  basis: [
    cite('procuratorial-pil-rules-2021', '90', '应当终结案件', '第一款'),
    cite('procuratorial-pil-rules-2021', '90', '人民检察院支持起诉的除外', '第二款'),
  ],
} as const

const duties = [
  oblige({
    id: 'LK-05',
    title: '公告期满没有函告的，核对后认定未启动索赔',
    given: civilPublicInterest,
    seat: 'procuratorate',
    since: ({ facts }) => (facts.compensable && facts.claimant === undefined ? facts.announcementEndedAt : undefined),
    of: civilPublicInterest,
    step: 'confirmSilence',
    scope: 'claim',
    says: '提议：赔偿权利人公告期内未函告，请核对在途邮件后认定未启动索赔（依据待核，不自行认定）',
    basis: [
      { instrument: 'compensation-pil-linkage-2024', article: '' },
      cite('civil-procedure-law', '85', '诉讼文书在期满前交邮的，不算过期', '第四款'),
    ],
    met: ({ facts }) => facts.claimantAt,
  }),
  remind({
    id: 'LK-06',
    title: '索赔进行中，审查起诉期限不停止',
    of: civilPublicInterest,
    steps: ['concludeReview', 'extendReview'],
    given: compensation,
    scope: 'claim',
    says: '赔偿权利人正在索赔：等待其结果，审查起诉期限照常计算，必要时报请延长',
    basis: [cite('procuratorial-pil-rules-2021', '93', '对赔偿权利人启动生态环境损害赔偿程序情况')],
    reading: '办案规则没有民事公益诉讼的中止审查',
    when: ({ facts }) => ongoing(facts),
  }),
  oblige({
    ...closing,
    id: 'LK-07',
    title: '达成赔偿协议的，终结案件或者支持起诉',
    since: ({ facts }) => facts.agreedAt,
    says: '赔偿权利人与义务人已达成赔偿协议：应当终结民事公益诉讼案件，或者支持起诉',
    where: ({ facts }) => facts.openedOn !== undefined && facts.filedOn === undefined,
    met: ({ facts }) => facts.closedAt ?? facts.supportedAt,
  }),
  oblige({
    ...closing,
    id: 'LK-07b',
    title: '提起赔偿诉讼的，终结案件或者支持起诉',
    since: ({ facts }) => facts.suedAt,
    says: '赔偿权利人已提起赔偿诉讼：应当终结民事公益诉讼案件，或者支持起诉',
    where: ({ facts }) => facts.openedOn !== undefined && facts.filedOn === undefined,
    met: ({ facts }) => facts.closedAt ?? facts.supportedAt,
  }),
  oblige({
    id: 'LK-15',
    title: '启动索赔后通报同级人民检察院',
    given: compensation,
    seat: 'enforcer',
    since: ({ facts }) => facts.startedAt,
    limit: 'eda-notify-procuratorate-15d',
    of: compensation,
    step: 'notifyProcuratorate',
    scope: 'parent',
    says: '已经启动索赔：十五日内书面通报同级人民检察院（依据待核）',
    basis: [{ instrument: 'compensation-pil-linkage-2024', article: '' }],
    met: ({ facts }) => facts.notifiedAt ?? facts.terminatedAt,
  }),
  oblige({
    id: 'LK-15b',
    title: '检察机关移送的线索不启动索赔的，及时反馈',
    given: compensation,
    seat: 'enforcer',
    since: ({ facts }) => (facts.fromProcuratorate ? facts.notStartedAt : undefined),
    of: compensation,
    step: 'feedBackNotStarted',
    scope: 'parent',
    says: '人民检察院移送的线索决定不启动索赔：及时反馈人民检察院（依据待核）',
    basis: [reform],
    met: ({ facts }) => facts.fedBackAt,
  }),
  remind({
    id: 'LK-17',
    title: '撤回支持起诉后可以另行立案',
    of: civilPublicInterest,
    steps: ['openPublicInterest'],
    given: civilPublicInterest,
    scope: 'claim',
    says: '本院曾支持起诉并已撤回：适格主体的请求不足以保护公益、符合立案条件的，可以另行立案',
    basis: [cite('procuratorial-pil-rules-2021', '103', '可以另行立案')],
    when: ({ facts }) => facts.supportWithdrawnBecause !== undefined,
  }),
  oblige({
    id: 'LK-33',
    title: '不起诉、撤案的，重新确定公益诉讼的起诉方式',
    given: civilPublicInterest,
    seat: 'procuratorate',
    since: ({ facts }) => facts.nonProsecutedAt,
    of: civilPublicInterest,
    step: 'chooseSuitRoute',
    scope: 'claim',
    says: '刑事案件已不起诉或者撤销：重新确定起诉方式，或者移送赔偿权利人索赔；需要行政处罚的提出检察意见',
    basis: [cite('criminal-procedure-law', '177', '应当提出检察意见，移送有关主管机关处理', '第三款')],
    met: ({ facts }, since) => (facts.routeAt !== undefined && facts.routeAt > since ? facts.routeAt : facts.closedAt),
  }),
  remind({
    id: 'LK-52',
    title: '已经修复、缴纳赔偿金的，依法从轻或者减轻处罚',
    of: enforcement,
    steps: ['decideFine'],
    given: compensation,
    scope: 'claim',
    says: '当事人已经履行生态环境损害赔偿义务（修复达标或者缴清赔偿金）：应当考虑从轻或者减轻处罚；赔偿不抵扣罚款',
    basis: [cite('ecological-environment-code', '1056', '依法从轻或者减轻处罚', '第二款')],
    when: ({ facts }) => facts.performedAt !== undefined,
  }),
]

const screening = {
  seat: 'enforcer',
  limit: 'eda-screen-30d',
  of: compensation,
  step: 'screenLead',
  scope: 'act',
  basis: [
    cite('compensation-management-2022', '15'),
    cite('ecological-environment-code', '1073', '要求其承担生态环境损害赔偿责任', '第一款'),
  ],
  reading: '行政处罚案件、涉嫌犯罪案件是索赔线索（31号第十五条，依据待核）；有无损害由部门筛查',
} as const
const screenings = [
  oblige({
    ...screening,
    id: 'LK-53',
    title: '行政处罚案件筛查索赔线索',
    given: enforcement,
    since: ({ facts }) => facts.finedOn && startOfDay(facts.finedOn),
    says: '行政处罚案件是生态环境损害索赔的线索：请筛查是否启动索赔（依据待核）',
    met: ({ facts }) => facts.clueAt,
  }),
  oblige({
    ...screening,
    id: 'LK-53b',
    title: '移送涉嫌犯罪案件筛查索赔线索',
    given: policeTransfer,
    since: ({ facts }) => facts.dispatchedAt,
    says: '涉嫌破坏环境资源犯罪案件是生态环境损害索赔的线索：请筛查是否启动索赔（依据待核）',
    met: ({ facts }) => facts.clueAt,
  }),
]

export const publicInterestLinks = [...orderRules, ...duties, ...screenings]
