/** @module 告知, 陈述申辩, 听证, 法制审核, 集体讨论, their papers. Content: 行政处罚法 44–45, 57–58, 62–65. */
import { cite } from '../../src/domain/basis.ts'
import { chineseTime, dayOf } from '../../src/domain/time.ts'
import type { Paper } from '../../src/engine/workflow.ts'
import { sentence } from '../office/letters.ts'
import { amount } from '../papers/amount.ts'
import { body, dated, form, letterTo, note, row, sealed, section, signed, tall } from '../papers/blocks.ts'
import { addressed, dueOn, partyRows, under } from '../papers/parties.ts'
import { filled, sheetsOn } from '../papers/sheet.ts'
import type { EnforcementFacts } from './facts.ts'

type NoticePaper = Paper<EnforcementFacts>

const noticeBasis = [cite('administrative-penalty-law', '44', '应当告知当事人拟作出的行政处罚内容')]
const statementBasis = [cite('administrative-penalty-law', '45', '应当进行复核', '第一款')]
const offerBasis = [cite('administrative-penalty-law', '63', '应当告知当事人有要求听证的权利', '第一款')]
const askBasis = [cite('administrative-penalty-law', '64', '应当在行政机关告知后五日内提出', '第（一）项')]
const hearingBasis = [cite('administrative-penalty-law', '64', '应当在举行听证的七日前', '第（二）项')]
const recordBasis = [cite('administrative-penalty-law', '64', '听证应当制作笔录', '第（八）项')]
const reportBasis = [cite('administrative-penalty-law', '65', '应当根据听证笔录')]
const reviewBasis = [
  cite('administrative-penalty-law', '58', '应当由从事行政处罚决定法制审核的人员进行法制审核', '第一款'),
]
const discussionBasis = [cite('administrative-penalty-law', '57', '行政机关负责人应当集体讨论决定', '第二款')]

const cause = ({ facts, file }: NoticePaper): string => facts.cause ?? file.title
const proposed = ({ facts }: NoticePaper): string =>
  [facts.notifiedFineFen ? `罚款${amount(facts.notifiedFineFen)}` : '', facts.notifiedRestrictionKind ?? '']
    .filter(Boolean)
    .join('，')
const heard = ({ facts }: NoticePaper): boolean => facts.hearing === 'held'
/** 案由 and 当事人: how every inner form here begins. */
const caseRows = (paper: NoticePaper) => [
  row(['案由', cause(paper)]),
  row(['当事人', addressed(paper)]),
  row(['拟处罚内容', proposed(paper)]),
]

export const noticeDocuments = sheetsOn<EnforcementFacts>()({
  'penalty-notice': {
    title: '行政处罚事先（听证）告知书',
    series: '罚告',
    titled: ({ facts }) => (facts.hearing === 'offered' ? '行政处罚事先（听证）告知书' : '行政处罚事先告知书'),
    head: 'redhead',
    basis: ({ facts }) => [
      ...noticeBasis,
      ...statementBasis,
      ...(facts.hearing === 'offered' ? [...offerBasis, ...askBasis] : []),
    ],
    blocks: (paper) => {
      const { facts } = paper
      return [
        letterTo(addressed(paper), [
          `${cause(paper)}一案，我单位已调查终结。${under(noticeBasis, paper)}现将我单位拟作出的行政处罚内容及事实、理由、依据告知如下：`,
        ]),
        section('一、事实、理由和依据', sentence(facts.notifiedGrounds)),
        section('二、拟作出的行政处罚', `拟对你（单位）处以${proposed(paper)}。`),
        section(
          '三、陈述、申辩的权利',
          `${under(statementBasis, paper)}你（单位）有权进行陈述和申辩，请于${dated(facts.statementUntil)}前向我单位提出；逾期未提出的，视为没有陈述、申辩意见。我单位不因陈述、申辩而给予更重的处罚。`,
        ),
        ...(facts.hearing === 'offered'
          ? [
              section(
                '四、要求听证的权利',
                `${under([...offerBasis, ...askBasis], paper)}你（单位）有权要求听证；要求听证的，应当在告知后五个工作日内（${filled(dueOn(paper, 'D-53a'))}前）提出，逾期未提出的，不再组织听证。`,
              ),
            ]
          : []),
        sealed(paper),
      ]
    },
  },
  'statement-record': {
    title: '陈述申辩笔录',
    head: 'agency-form',
    basis: statementBasis,
    inner: true,
    blocks: (paper) => [
      form(
        row(['案由', cause(paper)]),
        row(['时间', chineseTime(paper.at)], ['地点', paper.organ.name]),
        ...partyRows(paper),
        tall('陈述、申辩的内容', paper.facts.statementSays, 90),
      ),
      signed('陈述、申辩人签名', '听取人签名', '记录人签名'),
      note('注：陈述、申辩人对以上内容核对无误后签名或者盖章。'),
    ],
  },
  'statement-review': {
    title: '陈述申辩复核意见书',
    head: 'agency-form',
    basis: statementBasis,
    inner: true,
    blocks: (paper, basis) => [
      form(
        ...caseRows(paper),
        tall('陈述、申辩的事实、理由和证据', paper.facts.statementSays, 40),
        tall('复核情况和是否采纳', `${under(basis, paper)}经复核：${sentence(paper.facts.statementReview)}`, 40),
      ),
      signed('复核人签名', '部门负责人签名'),
    ],
  },
  'hearing-notice': {
    title: '行政处罚听证通知书',
    series: '听通',
    head: 'letter',
    basis: hearingBasis,
    blocks: (paper) => [
      letterTo(addressed(paper), [
        `${cause(paper)}一案，你（单位）提出听证要求：${sentence(paper.facts.hearingRequest)}${under(hearingBasis, paper)}我单位决定举行听证，现将有关事项通知如下：`,
        `听证时间：${dated(paper.facts.hearingOn)}　　时　　分`,
        `听证地点：${filled(paper.facts.hearingPlace)}`,
        `听证主持人：${filled(paper.facts.hearingChair)}`,
        '听证公开举行，涉及国家秘密、商业秘密或者个人隐私依法予以保密的除外。你（单位）可以亲自参加听证，也可以委托一至二人代理；认为主持人与本案有直接利害关系的，有权申请回避。',
        '你（单位）及代理人无正当理由拒不出席听证或者未经许可中途退出听证的，视为放弃听证权利，我单位终止听证。请携带身份证明、授权委托书和有关证据参加听证。',
      ]),
      sealed(paper),
    ],
  },
  'hearing-record': {
    title: '听证笔录',
    head: 'agency-form',
    basis: recordBasis,
    inner: true,
    blocks: (paper) => [
      form(
        ...caseRows(paper),
        row(['听证时间', chineseTime(paper.at)], ['听证地点', paper.facts.hearingPlace]),
        row(['主持人', paper.facts.hearingChair]),
        tall('听证要求', paper.facts.hearingRequest, 16),
        tall(
          '听证经过',
          heard(paper)
            ? '调查人员提出违法事实、证据和行政处罚建议：\n\n\n\n当事人申辩和质证：\n\n\n\n'
            : `当事人放弃听证权利，听证终止：${sentence(paper.facts.hearingOpinion)}`,
          heard(paper) ? 80 : 30,
        ),
      ),
      signed('当事人或者其代理人签名', '主持人签名', '调查人员签名', '记录人签名'),
      note('注：笔录交当事人或者其代理人核对无误后签字或者盖章；拒绝的，由听证主持人在笔录中注明。'),
    ],
  },
  'hearing-report': {
    title: '听证报告',
    head: 'agency-form',
    basis: reportBasis,
    inner: true,
    blocks: (paper, basis) => [
      form(
        ...caseRows(paper),
        row(['听证时间', chineseTime(paper.at)], ['听证地点', paper.facts.hearingPlace]),
        row(['主持人', paper.facts.hearingChair], ['听证结果', heard(paper) ? '已举行' : '终止']),
        tall(heard(paper) ? '听证意见' : '终止的原因', paper.facts.hearingOpinion, 60),
        tall('处理建议', `${under(basis, paper)}附听证笔录，报请审查决定。`, 26),
      ),
      signed('听证主持人签名'),
    ],
  },
  'legal-review-opinion': {
    title: '行政处罚决定法制审核意见书',
    head: 'agency-form',
    basis: reviewBasis,
    inner: true,
    blocks: (paper, basis) => [
      form(
        ...caseRows(paper),
        row(
          ['告知日期', dated(paper.facts.notifiedAt && dayOf(paper.facts.notifiedAt))],
          ['审核日期', dated(paper.on)],
        ),
        row(['审核依据', `${under(basis, paper).replace(/^根据|的规定，$/g, '')}。`]),
        tall('审核意见', paper.facts.legalOpinion, 60),
        row(['审核结果', paper.facts.legalReview === 'passed' ? '通过' : '未通过，不得作出决定']),
      ),
      signed('法制审核人员签名'),
    ],
  },
  'discussion-record': {
    title: '行政处罚案件集体讨论记录',
    head: 'agency-form',
    basis: discussionBasis,
    inner: true,
    blocks: (paper) => [
      form(
        ...caseRows(paper),
        row(['讨论时间', chineseTime(paper.at)]),
        row(['参加人员', paper.facts.discussion?.attendees.join('、')]),
        tall('案情和拟处罚意见', sentence(paper.facts.notifiedGrounds), 26),
        tall('讨论情况', '发言要点：', 50),
        tall('讨论结论', paper.facts.discussion?.conclusion, 26),
      ),
      signed('参加人员签名', '记录人签名'),
      body('参加讨论的负责人对结论有不同意见的，如实记录在案。'),
    ],
  },
})
