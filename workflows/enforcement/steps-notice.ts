/** @module 行政执法: before the decision: 告知, 陈述申辩, 听证, 法制审核, 集体讨论. */
import { z } from 'zod'
import { cite } from '../../src/domain/basis.ts'
import { civilDate, startOfDay } from '../../src/domain/time.ts'
import { stepsOn } from '../../src/engine/step.ts'
import { day, fen, line, prose, yes } from '../forms.ts'
import { enforcementFacts } from './facts.ts'
import * as rule from './rules-notice.ts'
import { somethingProposed } from './rules-production.ts'

const step = stepsOn(enforcementFacts)

export const noticeSteps = {
  notifyPenalty: step({
    title: '行政处罚事先告知',
    help: '登记告知书送达当事人的时间。告知听证权利的，五个工作日自告知之日起算；重新告知的，期限重新计算。',
    by: { side: 'enforcer', posts: ['handler', 'deptHead'] },
    map: ['2'],
    basis: [
      cite('administrative-penalty-law', '44', '应当告知当事人拟作出的行政处罚内容'),
      cite('administrative-penalty-law', '63', '应当告知当事人有要求听证的权利'),
    ],
    checks: [somethingProposed, rule.rightsTold, rule.statementDayAhead],
    input: z.object({
      fineFen: fen('拟罚款数额').optional(),
      restriction: line('拟责令停产停业、暂扣或者吊销许可证件').optional(),
      grounds: prose('事实、理由、依据'),
      rightsTold: yes('已告知陈述、申辩等权利'),
      statementUntil: day('陈述、申辩的期限', '告知书载明的日期；法律没有规定日数'),
      hearing: yes('告知听证权利', '行政处罚法第六十三条所列的处罚'),
      reviewNeeded: yes('应当法制审核', '重大公共利益、疑难复杂等，见行政处罚法第五十八条；经过听证的一律审核'),
      major: yes('情节复杂或者重大违法行为', '应当集体讨论决定'),
    }),
    example: {
      fineFen: 2_000_000_00,
      grounds: '擅自倾倒危险废物',
      rightsTold: true,
      statementUntil: civilDate('2099-12-31'),
      hearing: true,
      reviewNeeded: true,
      major: false,
    },
    supersedes: ['D-53a'],
    starts: [{ limit: 'D-53a', from: ({ input, at }) => (input.hearing ? at : undefined) }],
    documents: ['penalty-notice'],
    record: ({ fineFen, grounds, restriction, statementUntil, hearing, reviewNeeded, major }, { at }) => ({
      notifiedAt: at,
      noticeSpent: false,
      notifiedGrounds: grounds,
      notifiedFineFen: fineFen ?? 0,
      notifiedRestriction: restriction !== undefined,
      ...(restriction === undefined ? {} : { notifiedRestrictionKind: restriction }),
      statementUntil,
      statement: 'open',
      hearing: hearing ? 'offered' : 'none',
      reviewNeeded,
      major,
    }),
  }),

  hearStatement: step({
    title: '听取陈述、申辩',
    help: '登记当事人的陈述、申辩和复核情况，或者当事人明确放弃。',
    by: { side: 'enforcer', posts: ['handler', 'legal'] },
    map: ['2'],
    basis: [
      cite('administrative-penalty-law', '45', '应当进行复核', '第一款'),
      cite('administrative-penalty-law', '62', '当事人明确放弃陈述或者申辩权利的除外'),
    ],
    requires: [rule.partyNotified, rule.afterNotice],
    input: z.discriminatedUnion('how', [
      z
        .object({ how: z.literal('heard'), statement: prose('陈述、申辩'), review: prose('复核情况和是否采纳') })
        .meta({ title: '陈述、申辩' }),
      z.object({ how: z.literal('waived'), evidence: line('明确放弃的证明') }).meta({ title: '明确放弃' }),
    ]),
    example: { how: 'waived', evidence: '当事人签名的声明' },
    outcome: ({ how }) => how,
    outcomes: {
      heard: { title: '听取陈述、申辩', documents: ['statement-record', 'statement-review'] },
      waived: { title: '当事人放弃陈述、申辩' },
    },
    record: (input) => ({
      statement: input.how,
      ...(input.how === 'heard' && { statementSays: input.statement, statementReview: input.review }),
    }),
  }),

  requestHearing: step({
    title: '当事人要求听证',
    help: '告知后五个工作日内提出；逾期提出的照实登记，不再组织听证。',
    by: { side: 'enforcer', posts: ['handler', 'clerk', 'legal'] },
    map: ['2'],
    basis: [cite('administrative-penalty-law', '64', '应当在行政机关告知后五日内提出', '第（一）项')],
    requires: [rule.partyNotified, rule.afterNotice, rule.hearingOffered],
    input: z.object({ request: prose('听证申请的内容') }),
    example: { request: '对倾倒数量有异议，要求听证' },
    outcome: (_, { passed }) => (passed('D-53a') ? 'late' : 'inTime'),
    outcomes: {
      inTime: { title: '当事人要求听证', record: () => ({ hearing: 'requested' }) },
      late: { title: '当事人逾期要求听证', record: () => ({ hearing: 'lapsed' }) },
    },
    stops: ['D-53a'],
    record: ({ request }) => ({ hearingRequest: request }),
  }),

  noticeHearing: step({
    title: '通知举行听证',
    help: '举行听证的七个工作日前通知时间、地点，自听证之日向前倒数。',
    by: { side: 'enforcer', posts: ['legal', 'deptHead'] },
    map: ['2'],
    basis: [cite('administrative-penalty-law', '64', '应当在举行听证的七日前', '第（二）项')],
    requires: [rule.hearingRequested],
    checks: [rule.hearingDayAhead, rule.chairedByAnother],
    input: z.object({ heldOn: day('听证日期'), place: line('听证地点'), chair: line('听证主持人') }),
    example: { heldOn: civilDate('2099-12-31'), place: '本机关会议室', chair: '法制审核人员甲' },
    // Counted back from the hearing and met by the notice itself: started and stopped at once.
    starts: [{ limit: 'D-53b', from: ({ input }) => startOfDay(input.heldOn) }],
    stops: ['D-53b'],
    documents: ['hearing-notice'],
    record: ({ heldOn, place, chair }) => ({
      hearing: 'noticed',
      hearingOn: heldOn,
      hearingPlace: place,
      hearingChair: chair,
    }),
  }),

  holdHearing: step({
    title: '举行听证',
    help: '当事人无正当理由拒不出席或者未经许可中途退出的，视为放弃听证权利，终止听证。听证以后的决定须经法制审核。',
    by: { side: 'enforcer', posts: ['legal', 'deptHead'] },
    map: ['2'],
    basis: [
      cite('administrative-penalty-law', '64', '视为放弃听证权利，行政机关终止听证', '第（六）项'),
      cite('administrative-penalty-law', '65', '应当根据听证笔录'),
    ],
    requires: [rule.hearingNoticed, rule.hearingOnItsDay],
    checks: [rule.hearingRecorded],
    input: z.object({
      result: z.enum(['held', 'abandoned']).meta({ title: '结果', labels: { held: '举行', abandoned: '终止' } }),
      opinion: prose('听证意见或者终止的原因'),
      recorded: yes('已制作笔录'),
    }),
    example: { result: 'held', opinion: '事实清楚，建议按拟处罚意见决定', recorded: true },
    outcome: ({ result }) => result,
    outcomes: { held: { title: '举行听证' }, abandoned: { title: '当事人放弃，终止听证' } },
    // What was reviewed before the hearing is reviewed again on its record.
    documents: ['hearing-record', 'hearing-report'],
    record: ({ result, opinion }) => ({ hearing: result, legalReview: 'none', hearingOpinion: opinion }),
  }),

  legalReview: step({
    title: '行政处罚决定法制审核',
    help: '由从事行政处罚决定法制审核的人员审核；审核未通过的不得作出决定。',
    by: { side: 'enforcer', posts: ['legal'] },
    audience: 'own',
    map: ['2'],
    basis: [cite('administrative-penalty-law', '58', '应当由从事行政处罚决定法制审核的人员进行法制审核')],
    input: z.object({
      result: z
        .enum(['passed', 'returned'])
        .meta({ title: '审核结果', labels: { passed: '通过', returned: '未通过' } }),
      opinion: prose('审核意见'),
    }),
    example: { result: 'passed', opinion: '事实清楚，证据确凿，程序合法' },
    outcome: ({ result }) => result,
    outcomes: { passed: { title: '法制审核通过' }, returned: { title: '法制审核未通过' } },
    documents: ['legal-review-opinion'],
    record: ({ result, opinion }) => ({ legalReview: result, legalOpinion: opinion }),
  }),

  collectiveDiscussion: step({
    title: '行政处罚集体讨论',
    help: '情节复杂或者重大违法行为，由行政机关负责人集体讨论决定。',
    by: { side: 'enforcer', posts: ['head', 'actingHead'] },
    audience: 'own',
    map: ['2'],
    basis: [cite('administrative-penalty-law', '57', '行政机关负责人应当集体讨论决定', '第二款')],
    checks: [rule.discussedTogether],
    input: z.object({
      attendees: z.array(line('负责人')).min(1).meta({ title: '参加讨论的负责人' }),
      conclusion: prose('讨论结论'),
    }),
    example: { attendees: ['正职负责人甲', '分管负责人甲'], conclusion: '同意拟处罚意见' },
    documents: ['discussion-record'],
    record: (discussion) => ({ discussed: true, discussion }),
  }),
}
