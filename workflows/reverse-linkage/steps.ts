/**
 * @module 反向衔接 (linkage.md §1 steps 18–19; 刑诉法 177 Ⅲ, 刑诉规则 373): 刑事检察 hands a case that is not punished to
 * 行政检察, which reviews whether to ask for an administrative penalty. The bureau sees it from the 检察意见 on.
 */
import { z } from 'zod'
import { cite, type Basis } from '../../src/domain/basis.ts'
import { civilDate, instant, type CivilDate } from '../../src/domain/time.ts'
import { stepsOn } from '../../src/engine/step.ts'
import { day, line, moment, prose } from '../forms.ts'
import { happenedBefore } from '../office/forms.ts'
import { reverseLinkageFacts, sources, type Spans } from './facts.ts'
import * as rule from './rules.ts'

const step = stepsOn(reverseLinkageFacts)
const heads = ['head', 'actingHead', 'deputyHead'] as const
const staff = { side: 'procuratorate', posts: ['handler', ...heads] } as const
const chief = { side: 'procuratorate', posts: heads } as const
const opinionLaw = cite('criminal-procedure-law', '177', '人民检察院应当提出检察意见', '第三款')
const guide = (article: string): Basis => ({ instrument: 'reverse-linkage-guide-2024', article })

const opened = (spans: Spans = [], from: CivilDate) => [...spans, { from }]
const closed = (spans: Spans = [], to: CivilDate) => spans.map((s) => (s.to === undefined ? { from: s.from, to } : s))

export const steps = {
  handOverReview: step({
    title: '移送行政检察审查',
    help: '刑事检察部门自作出不起诉决定之日起三个工作日内，连同审查报告、不起诉决定书、证据移送行政检察部门（依据待核）。',
    by: staff,
    map: ['18.1'],
    basis: [opinionLaw, guide('')],
    input: z.object({
      source: z.enum(['notProsecuted', 'exempted', 'acquitted']).meta({ title: '刑事处理结果', labels: sources }),
      who: line('被不起诉人、被告人'),
      decision: line('决定书或者裁判文书文号'),
      decidedAt: moment('作出的时间'),
      suggests: prose('刑事检察部门的意见'),
      materials: z.array(line('材料')).min(1).meta({ title: '移送的材料' }),
    }),
    example: {
      source: 'notProsecuted',
      who: '刘某生',
      decision: '固检刑不诉〔示例〕1号',
      decidedAt: instant('2026-09-01T09:00:00+08:00'),
      suggests: '建议给予行政处罚',
      materials: ['审查报告', '不起诉决定书', '证据材料'],
    },
    audience: 'own',
    checks: [happenedBefore('decided-after-handover', '作出的时间不得晚于移送的时间', 'decidedAt')],
    starts: [
      { limit: 'D-71', from: ({ input }) => (input.source === 'notProsecuted' ? input.decidedAt : undefined) },
      { limit: 'D-70p', from: ({ input }) => (input.source === 'notProsecuted' ? input.decidedAt : undefined) },
    ],
    stops: ['D-71'],
    documents: ['administrative-handover'],
    record: ({ source, who, decision, decidedAt, suggests, materials }, { at }) => ({
      source,
      who,
      decision,
      decidedAt,
      materials,
      opinionFacts: suggests,
      handedOverAt: at,
    }),
  }),

  acceptReview: step({
    title: '行政检察登记受理',
    help: '自登记受理起十个工作日内审查终结（依据待核）。',
    by: staff,
    map: ['18.1'],
    basis: [opinionLaw, guide('12')],
    input: z.object({ number: line('受理文号') }),
    example: { number: '固检行反〔示例〕1号' },
    audience: 'own',
    starts: ['D-72'],
  }),

  extendReview: step({
    title: '延长行政检察审查期限',
    help: '重大疑难复杂的，经检察长批准延长；没有日数，填批准的最后日期。',
    by: chief,
    map: ['18.1'],
    basis: [opinionLaw, guide('12')],
    input: z.object({ until: day('延长至'), because: prose('重大疑难复杂的情形') }),
    example: { until: civilDate('2026-12-31'), because: '涉及多个主管机关' },
    audience: 'own',
    checks: [rule.reviewUntil],
    supersedes: ['D-72'],
    starts: [{ limit: 'D-72', from: ({ at }) => at, stated: ({ input }) => input.until }],
  }),

  askRemoteOpinion: step({
    title: '征求异地人民检察院意见',
    help: '征求意见的时间不计入审查期限（依据待核）。',
    by: staff,
    map: ['18.1'],
    basis: [opinionLaw, guide('12')],
    input: z.object({ to: line('异地人民检察院'), asks: prose('征求的意见') }),
    example: { to: '某某人民检察院', asks: '违法行为发生地是否已经处罚' },
    audience: 'own',
    excludes: (_, { facts, on }) => [{ limit: 'D-72', ground: 'remote-opinion', spans: opened(facts.remote, on) }],
    record: (_, { facts, on }) => ({ remote: opened(facts.remote, on) }),
  }),

  receiveRemoteOpinion: step({
    title: '收到异地人民检察院意见',
    by: staff,
    map: ['18.1'],
    basis: [opinionLaw, guide('12')],
    input: z.object({ says: prose('意见') }),
    example: { says: '没有处罚' },
    audience: 'own',
    excludes: (_, { facts, on }) => [{ limit: 'D-72', ground: 'remote-opinion', spans: closed(facts.remote, on) }],
    record: (_, { facts, on }) => ({ remote: closed(facts.remote, on) }),
  }),

  suspendReview: step({
    title: '中止审查',
    help: '公安机关要求复议、提请复核，被害人申诉或者起诉，被不起诉人申诉的，中止审查；收到结果后恢复（依据待核）。',
    by: chief,
    map: ['18.2'],
    basis: [opinionLaw, guide('13')],
    input: z.object({
      ground: z.enum(['police', 'victim', 'party']).meta({
        title: '原因',
        labels: { police: '公安机关要求复议、提请复核', victim: '被害人申诉或者起诉', party: '被不起诉人申诉' },
      }),
      number: line('中止审查决定书文号'),
    }),
    example: { ground: 'police', number: '固检行中〔示例〕1号' },
    audience: 'own',
    excludes: (_, { facts, on }) => [{ limit: 'D-72', ground: 'suspended-review', spans: opened(facts.suspended, on) }],
    record: (_, { facts, on }) => ({ suspended: opened(facts.suspended, on) }),
  }),

  resumeReview: step({
    title: '恢复审查',
    by: staff,
    map: ['18.2'],
    basis: [opinionLaw, guide('13')],
    input: z.object({ result: prose('复议、复核、申诉、起诉的结果') }),
    example: { result: '复议维持不起诉决定' },
    audience: 'own',
    excludes: (_, { facts, on }) => [{ limit: 'D-72', ground: 'suspended-review', spans: closed(facts.suspended, on) }],
    record: (_, { facts, on }) => ({ suspended: closed(facts.suspended, on) }),
  }),

  terminateReview: step({
    title: '终结审查',
    help: '不需要给予行政处罚，或者不起诉决定被撤销的，终结审查（依据待核）。',
    by: chief,
    map: ['18.3'],
    basis: [opinionLaw, guide('15')],
    input: z.object({
      ground: z.enum(['noPenalty', 'revoked', 'other']).meta({
        title: '原因',
        labels: { noPenalty: '不需要给予行政处罚', revoked: '不起诉决定已被撤销', other: '其他' },
      }),
      number: line('终结审查决定书文号'),
      because: prose('理由'),
    }),
    example: { ground: 'noPenalty', number: '固检行终〔示例〕1号', because: '已经给予行政处罚' },
    audience: 'own',
    stops: ['D-72'],
    supersedes: ['D-70p'],
    record: ({ because }) => ({ endedBecause: because }),
  }),

  issueOpinion: step({
    title: '提出检察意见',
    help: '认为应当给予行政处罚的，经检察长批准提出，要求及时通报处理情况。办理时间填主管机关收到的时间；回复期限以意见书载明的为准。',
    by: chief,
    map: ['18.4', 'copy-7'],
    basis: [
      opinionLaw,
      cite('procuratorate-criminal-rules', '373', '要求有关主管机关及时通报处理情况', '第二款'),
      guide('14'),
    ],
    input: z.object({
      number: line('检察意见书文号'),
      facts: prose('认定的违法事实和证据'),
      says: prose('应当给予行政处罚的意见和法律依据'),
      replyBy: day('回复的最后日期', '载明于检察意见书'),
      justiceBureau: line('抄送的同级司法行政机关'),
      departs: prose('与刑事检察部门意见不一致的理由').optional(),
    }),
    example: {
      number: '固检行意〔示例〕1号',
      facts: '擅自倾倒危险废物二吨',
      says: '建议依法给予行政处罚',
      replyBy: civilDate('2026-12-31'),
      justiceBureau: '固阳县司法局',
    },
    checks: [rule.replyAhead],
    stops: ['D-70p', 'D-72'],
    starts: [{ limit: 'D-73', from: ({ receivedAt }) => receivedAt, stated: ({ input }) => input.replyBy }],
    documents: ['procuratorial-opinion'],
    reveals: ['enforcer'],
    copies: [{ to: 'enforcer', as: 'main', document: 'procuratorial-opinion' }],
    record: (input, { at }) => ({
      opinion: 'standing',
      opinionAt: at,
      opinionFacts: input.facts,
      opinionSays: input.says,
      replyBy: input.replyBy,
      justiceBureau: input.justiceBureau,
    }),
  }),

  replyOpinion: step({
    title: '回复检察意见',
    help: '将处理结果及时通知人民检察院；超过处罚时效、不属本机关管辖移送的，写明。正在办理的也可以先报告进展。',
    by: { side: 'enforcer', posts: ['handler', 'deptHead', ...heads] },
    map: ['19.1', '19.2', '19.3', '19.4', '19.5', 'copy-8'],
    basis: [
      cite('criminal-procedure-law', '177', '应当将处理结果及时通知人民检察院', '第三款'),
      cite('administrative-penalty-law', '27', '完善案件处理信息通报机制', '第二款'),
    ],
    input: z.object({
      result: z.enum(['ongoing', 'penalised', 'notPunished', 'timeBarred', 'notCompetent']).meta({
        title: '处理情况',
        labels: {
          ongoing: '正在办理',
          penalised: '已经行政处罚',
          notPunished: '依法不予处罚',
          timeBarred: '超过处罚时效',
          notCompetent: '不属本机关管辖，已移送',
        },
      }),
      number: line('回复函或者决定书文号'),
      says: prose('说明', '不予处罚的写明理由；移送的写明移送的机关'),
    }),
    example: { result: 'penalised', number: '固环罚〔示例〕1号', says: '已决定罚款' },
    outcome: ({ result }) => result,
    copies: [{ to: 'procuratorate', as: 'main' }],
    record: ({ result, says }) => ({ reply: result, replySays: says }),
    outcomes: {
      ongoing: { title: '报告办理进展' },
      penalised: { title: '回复：已经行政处罚', stops: ['D-73'], record: (_, { at }) => ({ repliedAt: at }) },
      notPunished: { title: '回复：依法不予处罚', stops: ['D-73'], record: (_, { at }) => ({ repliedAt: at }) },
      timeBarred: { title: '回复：超过处罚时效', stops: ['D-73'], record: (_, { at }) => ({ repliedAt: at }) },
      notCompetent: {
        title: '回复：不属本机关管辖，已移送',
        stops: ['D-73'],
        record: (_, { at }) => ({ repliedAt: at }),
      },
    },
  }),

  urgeReply: step({
    title: '逾期不回复的督促、通报',
    help: '通报同级司法行政机关、提请上一级人民检察院通报其上级机关，依据待核。',
    by: chief,
    map: ['19.5'],
    basis: [
      cite('criminal-procedure-law', '177', '应当将处理结果及时通知人民检察院', '第三款'),
      cite('linkage-rules-2021', '11'),
    ],
    requires: [rule.replyOverdue],
    input: z.object({
      how: z.enum(['urge', 'justiceBureau', 'above']).meta({
        title: '方式',
        labels: { urge: '督促回复', justiceBureau: '通报同级司法行政机关', above: '提请上一级人民检察院通报' },
      }),
      says: prose('内容'),
    }),
    example: { how: 'urge', says: '请回复处理结果' },
    copies: [{ to: 'enforcer', as: 'main' }],
    record: ({ says }, { facts }) => ({ urged: [...(facts.urged ?? []), says] }),
  }),

  withdrawOpinion: step({
    title: '撤回检察意见',
    help: '不起诉决定被撤销、重新追究刑事责任等，检察意见不再适用的，撤回。',
    by: chief,
    map: ['18.4'],
    basis: [opinionLaw],
    input: z.object({ number: line('文号'), because: prose('理由') }),
    example: { number: '固检行撤〔示例〕1号', because: '不起诉决定已经撤销' },
    stops: ['D-73'],
    copies: [{ to: 'enforcer', as: 'main' }],
    record: ({ because }) => ({ opinion: 'withdrawn', endedBecause: because }),
  }),
}
