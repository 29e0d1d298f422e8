/** @module 立案监督, its papers: 立案监督建议书 with its proof (2017 办法 13), the procuratorate's notices (刑诉规则 557–564), 说明书 of the police. */
import { cite } from '../../src/domain/basis.ts'
import { chineseDate, dayOf } from '../../src/domain/time.ts'
import type { Paper } from '../../src/engine/workflow.ts'
import { crimeTitle } from '../law/crimes.ts'
import { nameAt, sentence } from '../office/letters.ts'
import { dated, letterTo, sealed } from '../papers/blocks.ts'
import { dueOn, under } from '../papers/parties.ts'
import { filled, sheetsOn } from '../papers/sheet.ts'
import { partyNames } from './documents.ts'
import type { TransferFacts } from './facts.ts'
import { undecided } from './rules-supervision.ts'

type TransferPaper = Paper<TransferFacts>

const adviceBasis = [
  cite('linkage-measures-2017', '12', '应当建议人民检察院进行立案监督'),
  cite('state-council-310', '9', '建议人民检察院依法进行立案监督', '第二款'),
  cite('procuratorate-criminal-rules', '557', '人民检察院应当受理并进行审查'),
]
const proofBasis = cite('linkage-measures-2017', '13', '应当提供立案监督建议书、相关案件材料')
const askBasis = [
  cite('criminal-procedure-law', '113', '人民检察院应当要求公安机关说明不立案的理由'),
  cite('procuratorate-criminal-rules', '560', '应当书面通知公安机关'),
]
const askOverdueBasis = [cite('procuratorate-criminal-rules', '562', '在七日以内书面说明逾期不作出是否立案决定的理由')]
const statementBasis = [cite('procuratorate-criminal-rules', '560', '连同有关证据材料回复人民检察院')]
const orderBasis = [
  cite('criminal-procedure-law', '113', '应当通知公安机关立案'),
  cite('procuratorate-criminal-rules', '563', '应当制作通知立案书或者通知撤销案件书'),
]
const holdBasis = [cite('procuratorate-criminal-rules', '561', '应当在十日以内将不立案或者立案的依据', '第二款')]
const silentBasis = [cite('procuratorate-criminal-rules', '562', '人民检察院应当提出纠正意见')]
const disobeyedBasis = [cite('procuratorate-criminal-rules', '564', '人民检察院应当发出纠正违法通知书', '第二款')]

interface Complaint {
  readonly says: string
  /** The one proof 2017 办法 13 asks for it. */
  readonly proof: string
}
/** What the police did or left undone, from the latest fact backwards. */
const complaintOf = ({
  upheldOn,
  upheldBecause,
  filed,
  decidedOn,
  declinedBecause,
  lapsedOn,
  receiptRefusedOn,
  withdrawn,
  withdrawnOn,
  withdrawnBecause,
}: TransferFacts): Complaint => {
  if (withdrawn && withdrawnOn)
    return {
      says: `立案后于${chineseDate(withdrawnOn)}撤销案件，理由为：${sentence(withdrawnBecause)}`,
      proof: '公安机关撤销案件决定及说明理由材料',
    }
  if (upheldOn)
    return {
      says: `经复议于${chineseDate(upheldOn)}维持不予立案决定，理由为：${sentence(upheldBecause)}`,
      proof: '复议维持不予立案决定材料',
    }
  if (filed === false && decidedOn)
    return {
      says: `于${chineseDate(decidedOn)}决定不予立案，理由为：${sentence(declinedBecause)}`,
      proof: '公安机关不予立案决定及说明理由材料',
    }
  if (lapsedOn) return { says: '逾期未作出是否立案的决定。', proof: '公安机关逾期未作出是否立案决定的材料' }
  return receiptRefusedOn
    ? { says: `于${chineseDate(receiptRefusedOn)}不接受移送案件。`, proof: '不接受移送案件的材料和送达凭证' }
    : { says: '未作出是否立案的决定。', proof: '未作出是否立案决定的材料' }
}

const caseOf = (paper: TransferPaper): string => `${partyNames(paper)}涉嫌${crimeTitle(paper.facts.crime)}一案`
/** Asked while no decision had been made: the overdue one, not 不立案, is to be explained. */
const overdue = ({ facts }: TransferPaper): boolean => undecided(facts)

/** What was asked or ordered of the police, and what they did not do: the last order first. */
const disobeyed = ({ withdrawalOrderedOn, filingOrderNumber }: TransferFacts): string => {
  if (withdrawalOrderedOn)
    return `已于${chineseDate(withdrawalOrderedOn)}通知你局撤销案件，你局超过十五日未要求复议、提请复核也未撤销案件`
  if (filingOrderNumber) return `已以${filingOrderNumber}通知你局立案，你局超过十五日未予立案`
  return '已要求你局说明逾期不作出是否立案决定的理由，你局在七日以内未说明理由也未作出决定'
}

export const supervisionDocuments = sheetsOn<TransferFacts>()({
  'supervision-advice': {
    title: '立案监督建议书',
    series: '监建',
    head: 'redhead',
    basis: [...adviceBasis, proofBasis],
    blocks: (paper) => {
      const { facts } = paper
      const { says, proof } = complaintOf(facts)
      const named = (facts.supervisionProof ?? []).filter((name) => !proof.includes(name))
      return [
        letterTo(
          nameAt(paper, 'procuratorate'),
          [
            `我单位于${dated(facts.dispatchedAt && dayOf(facts.dispatchedAt))}将${caseOf(paper)}移送${nameAt(paper, 'police')}。该局${says}`,
            `我单位认为应当立案：${sentence(facts.supervisionGrounds)}`,
            `${under(adviceBasis, paper)}建议你院依法进行立案监督。`,
          ],
          ['相关案件材料', `${proof}${named.length > 0 ? `（${named.join('、')}）` : ''}`],
        ),
        sealed(paper),
      ]
    },
  },
  'reasons-request': {
    title: '要求说明不立案理由通知书',
    titled: (paper) => (overdue(paper) ? '要求说明逾期未作立案决定理由通知书' : '要求说明不立案理由通知书'),
    series: '立监询',
    head: 'procuratorate',
    basis: (paper) => (overdue(paper) ? askOverdueBasis : askBasis),
    blocks: (paper, basis) => [
      letterTo(nameAt(paper, 'police'), [
        `本院受理${nameAt(paper, 'enforcer')}关于${caseOf(paper)}的立案监督建议。${sentence(paper.facts.supervisionReview)}`,
        `${under(basis, paper)}请你局在收到本通知书后七日以内（${filled(dueOn(paper, overdue(paper) ? 'D-24' : 'D-23'))}前）书面说明${overdue(paper) ? '逾期不作出是否立案决定的理由' : '不立案的情况、依据和理由，连同有关证据材料'}回复本院。`.replace(
          '的理由回复本院',
          '的理由，回复本院',
        ),
      ]),
      sealed(paper),
    ],
  },
  'reasons-statement': {
    title: '不立案理由说明书',
    titled: (paper) => (overdue(paper) ? '逾期未作立案决定理由说明书' : '不立案理由说明书'),
    series: '不立说字',
    head: 'police',
    basis: (paper) => (overdue(paper) ? askOverdueBasis : statementBasis),
    blocks: (paper, basis) => [
      letterTo(
        nameAt(paper, 'procuratorate'),
        [
          `你院要求说明${overdue(paper) ? '逾期不作出是否立案决定' : '不立案'}理由的${caseOf(paper)}，${under(basis, paper)}现将情况、依据和理由说明如下：`,
          sentence(paper.facts.policeReasons),
        ],
        ['有关证据材料'],
      ),
      sealed(paper),
    ],
  },
  'filing-order': {
    title: '通知立案书',
    number: ({ facts }) => facts.filingOrderNumber,
    head: 'procuratorate',
    basis: orderBasis,
    blocks: (paper, basis) => [
      letterTo(
        nameAt(paper, 'police'),
        [
          `${caseOf(paper)}，本院经审查认为，${overdue(paper) ? '该案符合立案条件' : '你局不立案的理由不能成立'}，应当立案。依据和理由：${sentence(paper.facts.supervisionBecause)}`,
          `${under(basis, paper)}通知你局在收到本通知书后十五日以内（${filled(dueOn(paper, 'D-26'))}前）立案，并将立案决定书及时送达本院。`,
        ],
        ['证据材料'],
      ),
      sealed(paper),
    ],
  },
  'reasons-hold-notice': {
    title: '不立案理由审查意见通知书',
    series: '立监审',
    head: 'procuratorate',
    basis: holdBasis,
    blocks: (paper, basis) => [
      letterTo(nameAt(paper, 'enforcer'), [
        `你单位建议立案监督的${caseOf(paper)}，${nameAt(paper, 'police')}说明了不立案的理由，本院经审查认为不立案的理由成立。`,
        `不立案的依据和理由：${sentence(paper.facts.reasonsInformed)}`,
        `${under(basis, paper)}特此告知。请你单位依法作出处理。`,
      ]),
      sealed(paper),
    ],
  },
  'police-correction': {
    title: '纠正违法通知书',
    number: ({ facts }) => facts.correction?.number,
    head: 'procuratorate',
    basis: ({ facts }) => (facts.filingOrderNumber || facts.withdrawalOrderedOn ? disobeyedBasis : silentBasis),
    blocks: (paper, basis) => [
      letterTo(nameAt(paper, 'police'), [
        `${caseOf(paper)}，本院${disobeyed(paper.facts)}。`,
        `纠正意见：${sentence(paper.facts.correction?.says)}`,
        `${under(basis, paper)}特通知你局予以纠正，并将纠正情况书面回复本院。`,
      ]),
      sealed(paper),
    ],
  },
})
