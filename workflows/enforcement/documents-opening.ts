/** @module 行政执法, its papers of 立案 and 调查: 审批表, 案件移送函, 现场检查笔录, 责令改正, 涉嫌犯罪研判表, 结案审批表. */
import { cite } from '../../src/domain/basis.ts'
import { chineseDate, chineseTime } from '../../src/domain/time.ts'
import type { Paper } from '../../src/engine/workflow.ts'
import { crimeTitle } from '../law/crimes.ts'
import { citations } from '../law/in-force.ts'
import { sentence } from '../office/letters.ts'
import { amount } from '../papers/amount.ts'
import { dated, form, letterTo, note, officersOf, opinion, row, sealed, signed, tall } from '../papers/blocks.ts'
import { addressed, partyRows, remedyBasis, remedyText, under } from '../papers/parties.ts'
import { sheetsOn } from '../papers/sheet.ts'
import type { EnforcementFacts } from './facts.ts'

type EnforcementPaper = Paper<EnforcementFacts>

const openingBasis = [cite('administrative-penalty-law', '54', '符合立案标准的，行政机关应当及时立案', '第二款')]
const referralBasis = [cite('ecological-environment-code', '1083', '应当及时移送')]
const inspectionBasis = [
  cite('ecological-environment-code', '51', '进行现场检查'),
  cite('administrative-penalty-law', '55', '应当主动向当事人或者有关人员出示执法证件', '第一款'),
]
const correctionBasis = [cite('administrative-penalty-law', '28', '应当责令当事人改正或者限期改正违法行为', '第一款')]
const assessmentBasis = [
  cite('state-council-310', '3', '涉嫌构成犯罪'),
  cite('linkage-measures-2017', '5', '有合法证据证明有涉嫌环境犯罪的事实发生'),
  cite('administrative-penalty-law', '57', '违法行为涉嫌犯罪的，移送司法机关', '第一款第（四）项'),
]
const closingBasis = [cite('administrative-penalty-law', '57', '分别作出如下决定', '第一款')]

const approver = ({ officerName, actor, at }: EnforcementPaper): string =>
  `${officerName(actor.officer)}　${chineseTime(at)}`
/** 案由, 当事人, 线索: how both forms of 立案审查 begin. */
const leadRows = (paper: EnforcementPaper) => [
  row(['线索来源', paper.facts.leadSource]),
  ...partyRows(paper),
  tall('线索内容', paper.facts.leadSummary, 25),
]

export const openingDocuments = sheetsOn<EnforcementFacts>()({
  'opening-form': {
    title: '行政处罚立案审批表',
    series: '立',
    inner: true,
    head: 'agency-form',
    basis: openingBasis,
    blocks: (paper, basis) => [
      form(
        row(['案由', paper.facts.cause]),
        ...leadRows(paper),
        row(['承办人', officersOf(paper.facts.officers)]),
        opinion('承办人意见', `${under(basis, paper)}建议立案调查。`),
        opinion('部门负责人意见', '　'),
        tall('审批决定', `同意立案。\n审批人：${approver(paper)}`, 26),
      ),
    ],
  },
  'not-opened-form': {
    title: '行政处罚不予立案审批表',
    series: '不立',
    inner: true,
    head: 'agency-form',
    basis: openingBasis,
    blocks: (paper) => [
      form(
        ...leadRows(paper),
        tall('不予立案的理由', paper.facts.notOpenedBecause, 40),
        opinion('承办人意见', '建议不予立案。'),
        opinion('部门负责人意见', '　'),
        tall('审批决定', `同意不予立案。\n审批人：${approver(paper)}`, 26),
      ),
    ],
  },
  'referral-letter': {
    title: '案件移送函',
    series: '移函',
    head: 'letter',
    basis: referralBasis,
    blocks: (paper, basis) => [
      letterTo(
        paper.facts.referredTo ?? '',
        [
          `我单位于${dated(paper.on)}对下列线索进行审查：${sentence(paper.facts.leadSummary)}`,
          `经审查，该线索不属于我单位管辖，理由：${sentence(paper.facts.referredBecause)}`,
          `${under(basis, paper)}现将该线索及有关材料移送你单位，请依法处理，并将受理情况函告我单位。`,
        ],
        ['线索登记材料和已收集的证据材料（详见材料清单）'],
      ),
      sealed(paper),
    ],
  },
  'inspection-record': {
    title: '现场检查（勘察）笔录',
    inner: true,
    head: 'agency-form',
    basis: inspectionBasis,
    blocks: (paper) => {
      const { inspection } = paper.facts
      return [
        form(
          row(['检查时间', `${chineseTime(paper.at)}至　　时　　分`]),
          row(['检查地点', inspection?.place]),
          ...partyRows(paper),
          row(['执法人员', officersOf(inspection?.officers)]),
          tall(
            '告知事项',
            '执法人员已出示执法证件，表明身份；告知当事人应当如实反映情况、提供必要资料，有权申请有直接利害关系的执法人员回避，有权陈述和申辩。',
            20,
          ),
          tall('现场情况', inspection?.findings, 70),
          row(['采样情况', inspection?.samples.join('；') || '未采样']),
        ),
        signed('当事人（现场负责人）签名', '见证人签名', '执法人员签名', '记录人签名'),
        note('注：当事人拒绝签名或者不能签名的，注明原因，由见证人签名。'),
      ]
    },
  },
  'correction-order': {
    title: '责令改正违法行为决定书',
    series: '责改',
    head: 'redhead',
    basis: [...correctionBasis, ...remedyBasis],
    blocks: (paper) => {
      const { correction } = paper.facts
      return [
        letterTo(correction?.to ?? '', [
          `经我单位调查，${paper.facts.cause ? `你（单位）${paper.facts.cause}` : '你（单位）有违反生态环境保护法律法规的行为'}。`,
          `${under(correctionBasis, paper)}现责令你（单位）于${dated(correction?.until)}前改正上述违法行为，改正内容：${sentence(correction?.content)}`,
          '我单位将对改正情况进行监督检查。逾期不改正的，依法处理。',
          remedyText(paper),
        ]),
        sealed(paper),
      ]
    },
  },
  'crime-assessment': {
    title: '涉嫌犯罪研判表',
    inner: true,
    head: 'agency-form',
    basis: assessmentBasis,
    blocks: (paper, basis) => {
      const { facts } = paper
      return [
        form(
          row(['案由', facts.cause ?? paper.file.title]),
          row(['当事人', addressed(paper)]),
          row(['违法行为日', paper.actedOn ? chineseDate(paper.actedOn) : undefined], ['研判日期', dated(paper.on)]),
          row(['研判罪名', crimeTitle(facts.crime)]),
          tall('对照追诉标准', facts.assessed?.join('\n'), 40),
          ...(facts.leftOpen?.length ? [tall('待人工判断', facts.leftOpen.join('\n'), 14)] : []),
          tall(
            '研判结论',
            `${facts.suspected ? '涉嫌犯罪，应当移送公安机关' : '未达到立案追诉标准'}。${sentence(facts.assessmentOpinion)}`,
            26,
          ),
          ...(facts.assessmentReview ? [tall('法制复核意见', facts.assessmentReview, 20)] : []),
          row(['研判依据', `${citations(basis, paper)}。`]),
        ),
        signed('研判人签名', '部门负责人签名'),
      ]
    },
  },
  'closing-form': {
    title: '行政处罚案件结案审批表',
    series: '结',
    inner: true,
    head: 'agency-form',
    basis: closingBasis,
    blocks: (paper) => {
      const { facts } = paper
      return [
        form(
          row(['案由', facts.cause]),
          row(['立案日期', dated(facts.openedOn)], ['结案日期', dated(paper.on)]),
          ...partyRows(paper),
          row(['承办人', officersOf(facts.officers)]),
          tall(
            '处理结果',
            facts.fineFen
              ? `${dated(facts.finedOn)}决定罚款${amount(facts.fineFen)}，已缴纳${amount(facts.paidFen ?? 0)}。`
              : '未作出罚款决定。',
            16,
          ),
          row(['结案原因', facts.closedBecause]),
          tall('结案说明', facts.closingNote, 26),
          opinion('承办人意见', '建议结案。'),
          opinion('法制审核人员意见', '　'),
          tall('审批决定', `同意结案。\n审批人：${approver(paper)}`, 26),
        ),
      ]
    },
  },
})
