/** @module 移送公安, the papers of the police. Content: 2017 办法 7–11, 17; 310号令 7–9, 13; 刑诉法 112. */
import { cite } from '../../src/domain/basis.ts'
import { chineseTime } from '../../src/domain/time.ts'
import type { Paper } from '../../src/engine/workflow.ts'
import { crimeTitle } from '../law/crimes.ts'
import { nameAt, sentence } from '../office/letters.ts'
import { body, dated, form, letterTo, list, opinion, row, sealed, signed, tall } from '../papers/blocks.ts'
import { under } from '../papers/parties.ts'
import { filled, sheetsOn } from '../papers/sheet.ts'
import { partyNames } from './documents.ts'
import type { TransferFacts } from './facts.ts'
import { materialRows, materialColumns } from './materials.ts'

type TransferPaper = Paper<TransferFacts>

const acceptBasis = [
  cite('linkage-measures-2017', '7', '立即出具接受案件回执'),
  cite('state-council-310', '7', '应当在涉嫌犯罪案件移送书的回执上签字'),
]
const reviewBasis = [cite('criminal-procedure-law', '112', '应当按照管辖范围，迅速进行审查')]
const correctionBasis = [cite('linkage-measures-2017', '8', '应当在接受案件的 24 小时内书面告知')]
const forwardBasis = [
  cite('linkage-measures-2017', '9', '应当在 24 小时内移送有管辖权的公安机关'),
  cite('state-council-310', '7', '应当在２４小时内转送有管辖权的机关'),
]
const returnBasis = [cite('linkage-measures-2017', '9', '应当在 24 小时内退回移送案件的环保部门')]
const pointsBasis = [cite('linkage-measures-2017', '8', '提出补充调查意见')]
const filedBasis = [cite('criminal-procedure-law', '112', '认为有犯罪事实需要追究刑事责任的时候')]
const noticeBasis = [
  cite('linkage-measures-2017', '9', '自作出决定之日起 3 日内书面通知环保部门'),
  cite('state-council-310', '8', '应当书面通知'),
]
const itemsBasis = [
  cite('linkage-measures-2017', '10', '并办理交接手续'),
  cite('state-council-310', '12', '应当自接到立案通知书之日起３日内'),
]
const declinedBasis = [
  cite('criminal-procedure-law', '112', '不予立案'),
  cite('linkage-measures-2017', '9', '应当书面说明理由'),
  cite('state-council-310', '8', '应当说明理由'),
]
const remedyBasis = [
  cite('linkage-measures-2017', '11', '向作出决定的公安机关申请复议'),
  cite('state-council-310', '9', '也可以建议人民检察院依法进行立案监督', '第一款'),
]
const penaltyBasis = [
  cite('linkage-measures-2017', '17', '应当及时将案件移交环保部门'),
  cite('state-council-310', '13', '应当及时将案件移送同级行政执法机关'),
]
const reconsiderationBasis = [
  cite('linkage-measures-2017', '11', '作出立案或者不予立案的复议决定'),
  cite('state-council-310', '9', '作出立案或者不予立案的决定', '第一款'),
]

const caseOf = (paper: TransferPaper): string => `${partyNames(paper)}涉嫌${crimeTitle(paper.facts.crime)}一案`
const received = ({ facts: { acceptedAt } }: TransferPaper): string => filled(acceptedAt && chineseTime(acceptedAt))
/** 公安法律文书 bear no 版记: the text says to whom it is copied. */
const copied = (paper: TransferPaper): string => `本通知书同时抄送${nameAt(paper, 'procuratorate')}。`
const files = ({ facts }: TransferPaper): readonly string[] => facts.returnedFiles ?? []
/** 三个工作日 binds where the 2017 办法 does; 310号令 says 三日. */
const reconsiderWithin = (paper: TransferPaper): string =>
  paper.organs.get(paper.track.seats.enforcer ?? '')?.kind === 'ecology' ? '三个工作日' : '三日'

export const policeDocuments = sheetsOn<TransferFacts>()({
  'acceptance-receipt': {
    title: '接受案件回执',
    series: '受回字',
    head: 'police',
    basis: acceptBasis,
    blocks: (paper, basis) => [
      letterTo(nameAt(paper, 'enforcer'), [
        `你单位移送的${caseOf(paper)}，移送材料共${paper.facts.received?.copies ?? 1}份${paper.facts.received?.pages ?? 1}页（详见《接受证据材料清单》），我局已于${received(paper)}接受。`,
        `接收人：${filled(paper.facts.acceptedBy)}`,
        `${under(basis, paper)}出具本回执。`,
      ]),
      sealed(paper),
    ],
  },
  'evidence-receipt': {
    title: '接受证据材料清单',
    head: 'agency-form',
    basis: acceptBasis,
    blocks: (paper) => [
      body(`移送机关：${nameAt(paper, 'enforcer')}`, `案由：${caseOf(paper)}`),
      list(materialColumns, materialRows(paper.facts.materials)),
      signed('移送人签名', '接收人（警号）签名'),
      sealed(paper),
    ],
  },
  'acceptance-register': {
    title: '受案登记表',
    series: '受案字',
    inner: true,
    head: 'agency-form',
    basis: reviewBasis,
    blocks: (paper, basis) => [
      form(
        row(['案由', `涉嫌${crimeTitle(paper.facts.crime)}`], ['案件来源', '行政执法机关移送']),
        row(['移送机关', nameAt(paper, 'enforcer')]),
        row(['嫌疑人', partyNames(paper)]),
        row(['接受时间', received(paper)], ['接收人', paper.facts.acceptedBy]),
        tall('简要案情', paper.facts.crimeFacts, 50),
        opinion('受案意见', `${under(basis, paper)}拟受理并进行立案审查。`, '受案民警签名'),
        opinion('受案审批', '　', '受案部门负责人签名'),
      ),
    ],
  },
  'correction-notice': {
    title: '移送案件补正告知书',
    series: '补正字',
    head: 'police',
    basis: correctionBasis,
    blocks: (paper, basis) => [
      letterTo(nameAt(paper, 'enforcer'), [
        `你单位移送的${caseOf(paper)}，经审查材料不全，需补正下列材料：${sentence(paper.facts.missing?.join('、'))}`,
        `${under(basis, paper)}请自收到本告知书之日起三日内补正；因客观条件所限无法补正的，请书面作出说明。`,
      ]),
      sealed(paper),
    ],
  },
  'forwarding-notice': {
    title: '移送案件通知书',
    series: '移案字',
    head: 'police',
    basis: forwardBasis,
    blocks: (paper, basis) => [
      letterTo(nameAt(paper, 'enforcer'), [
        `你单位移送的${caseOf(paper)}，我局于${received(paper)}接受。经审查，该案不属于我局管辖：${sentence(paper.facts.forwardedBecause)}`,
        `${under(basis, paper)}我局已将该案移送${filled(paper.facts.forwardedTo)}，特此通知。${copied(paper)}`,
      ]),
      sealed(paper),
    ],
  },
  'return-letter': {
    title: '退回案件函',
    series: '退函',
    head: 'letter',
    basis: returnBasis,
    blocks: (paper, basis) => [
      letterTo(
        nameAt(paper, 'enforcer'),
        [
          `你单位移送的${caseOf(paper)}，我局于${received(paper)}接受。经审查，该案不属于公安机关管辖：${sentence(paper.facts.returnedBecause)}`,
          `${under(basis, paper)}现将该案及案卷材料退回你单位。`,
        ],
        files(paper),
      ),
      sealed(paper),
    ],
  },
  'investigation-points': {
    title: '补充调查意见书',
    series: '补查字',
    head: 'police',
    basis: pointsBasis,
    blocks: (paper, basis) => [
      letterTo(nameAt(paper, 'enforcer'), [
        `你单位移送的${caseOf(paper)}，经审查证据不充分。${under(basis, paper)}现就证明有犯罪事实的证据提出补充调查意见：`,
        ...(paper.facts.investigationAsked ?? []).map((point, i) => `${i + 1}. ${sentence(point)}`),
        '请及时将调查结果反馈我局；因客观条件所限无法补充的，请书面说明。补充调查期间，立案审查期限照常计算。',
      ]),
      sealed(paper),
    ],
  },
  'filing-decision': {
    title: '立案决定书',
    number: ({ facts }) => facts.filingNumber,
    head: 'police',
    basis: filedBasis,
    blocks: (paper, basis) => [
      body(
        `${under(basis, paper)}决定对${partyNames(paper)}涉嫌${paper.facts.charge ?? crimeTitle(paper.facts.crime)}案立案侦查。`,
      ),
      sealed(paper),
    ],
  },
  'filing-notice': {
    title: '立案通知书',
    number: ({ facts }) => facts.noticeNumber,
    head: 'police',
    basis: [...noticeBasis, ...itemsBasis],
    blocks: (paper) => [
      letterTo(nameAt(paper, 'enforcer'), [
        `你单位移送的${caseOf(paper)}，我局经审查认为有犯罪事实、需要追究刑事责任，已于${dated(paper.facts.decidedOn)}决定立案侦查（${filled(paper.facts.filingNumber)}）。${under(noticeBasis, paper)}特此通知。`,
        `${under(itemsBasis, paper)}请自接到本通知书之日起三日内将涉案物品以及与案件有关的其他材料移交我局，并办理交接手续。${copied(paper)}`,
      ]),
      sealed(paper),
    ],
  },
  'declined-notice': {
    title: '不予立案通知书',
    number: ({ facts }) => facts.noticeNumber,
    head: 'police',
    basis: [...declinedBasis, ...remedyBasis],
    blocks: (paper) => [
      letterTo(nameAt(paper, 'enforcer'), [
        `你单位移送的${caseOf(paper)}，我局经审查，已于${dated(paper.facts.decidedOn)}决定不予立案。理由：${sentence(filled(paper.facts.declinedBecause))}`,
        `${under(declinedBasis, paper)}特此通知，并退回案卷材料：${sentence(filled(files(paper).join('、')))}`,
        `${under(remedyBasis, paper)}如认为本决定不当，可以自接到本通知书之日起${reconsiderWithin(paper)}内向我局申请复议，也可以建议人民检察院依法进行立案监督。${copied(paper)}`,
      ]),
      sealed(paper),
    ],
  },
  'reconsideration-decision': {
    title: '不予立案复议决定书',
    series: '不立复字',
    head: 'police',
    basis: reconsiderationBasis,
    blocks: (paper, basis) => {
      const upheld = paper.facts.filed === false
      return [
        letterTo(nameAt(paper, 'enforcer'), [
          `你单位对${caseOf(paper)}不予立案的决定申请复议，理由：${sentence(paper.facts.reconsiderationGrounds)}`,
          `我局经复议认为，${upheld ? `原不予立案决定正确：${sentence(paper.facts.upheldBecause)}` : '有犯罪事实，需要追究刑事责任。'}${under(basis, paper)}决定${upheld ? '维持不予立案决定' : '予以立案'}。`,
          ...(upheld ? ['如对本决定仍有异议，可以自收到本决定书之日起三日内建议人民检察院依法进行立案监督。'] : []),
        ]),
        sealed(paper),
      ]
    },
  },
  'penalty-hand-over-notice': {
    title: '移交行政处罚通知书',
    series: '移罚字',
    head: 'police',
    basis: penaltyBasis,
    blocks: (paper, basis) => [
      letterTo(
        nameAt(paper, 'enforcer'),
        [
          `${caseOf(paper)}，我局经审查不追究刑事责任，但依法应当予以行政处罚：${sentence(paper.facts.penaltyOpinion)}`,
          `${under(basis, paper)}现将该案移交你单位依法处理，并请将处理结果函告我局。${copied(paper)}`,
        ],
        files(paper),
      ),
      sealed(paper),
    ],
  },
})
