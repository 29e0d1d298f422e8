/** @module 移送公安, what the bureau writes after the transfer: 补正说明, 补充调查结果, 复议申请书, 物品交接. Content: 2017 办法 8, 10–11; 310号令 9, 12. */
import { cite } from '../../src/domain/basis.ts'
import { chineseTime, dayOf } from '../../src/domain/time.ts'
import type { Paper } from '../../src/engine/workflow.ts'
import { crimeTitle } from '../law/crimes.ts'
import { nameAt, sentence } from '../office/letters.ts'
import {
  body,
  dated,
  form,
  letterTo,
  list,
  namesList,
  note,
  people,
  row,
  sealed,
  signed,
  tall,
} from '../papers/blocks.ts'
import { under } from '../papers/parties.ts'
import { filled, sheetsOn } from '../papers/sheet.ts'
import { partyNames } from './documents.ts'
import type { TransferFacts } from './facts.ts'
import { materialColumns, materialRows } from './materials.ts'

type TransferPaper = Paper<TransferFacts>

const supplementBasis = [cite('linkage-measures-2017', '8', '在 3 日内补正')]
const unsuppliedBasis = [cite('linkage-measures-2017', '8', '因客观条件所限，无法补正的')]
const resultBasis = [cite('linkage-measures-2017', '8', '及时将调查结果反馈公安机关')]
const reconsiderationBasis = [
  cite('linkage-measures-2017', '11', '向作出决定的公安机关申请复议'),
  cite('state-council-310', '9', '提请作出不予立案决定的公安机关复议', '第一款'),
]
const handOverBasis = [
  cite('state-council-310', '12', '应当自接到立案通知书之日起３日内'),
  cite('linkage-measures-2017', '10', '并办理交接手续'),
]

const caseOf = (paper: TransferPaper): string => `${partyNames(paper)}涉嫌${crimeTitle(paper.facts.crime)}一案`
const sentOn = ({ facts }: TransferPaper): string => dated(facts.dispatchedAt && dayOf(facts.dispatchedAt))
const supplied = ({ facts }: TransferPaper): boolean => (facts.supplied ?? []).length > 0

export const bureauDocuments = sheetsOn<TransferFacts>()({
  'correction-statement': {
    title: '移送案件补正说明',
    series: '补正',
    head: 'letter',
    basis: (paper) => (supplied(paper) ? supplementBasis : unsuppliedBasis),
    blocks: (paper, basis) => [
      letterTo(nameAt(paper, 'police'), [
        `我单位于${sentOn(paper)}移送的${caseOf(paper)}，你局告知需补正下列材料：${sentence(paper.facts.missing?.join('、'))}`,
        supplied(paper)
          ? `${under(basis, paper)}现将补正的材料送上（见下表），请查收。`
          : `${under(basis, paper)}因下列客观原因无法补正，特此书面说明：${sentence(paper.facts.unsuppliedBecause)}`,
      ]),
      ...(supplied(paper) ? [list(materialColumns, materialRows(paper.facts.supplied))] : []),
      sealed(paper),
    ],
  },
  'investigation-result': {
    title: '补充调查结果反馈函',
    series: '补查函',
    head: 'letter',
    basis: resultBasis,
    blocks: (paper, basis) => {
      const { investigation, investigationAsked } = paper.facts
      return [
        letterTo(nameAt(paper, 'police'), [
          `你局就${caseOf(paper)}提出补充调查意见：${sentence(investigationAsked?.join('；'))}`,
          `${under(basis, paper)}现将补充调查结果反馈如下：${sentence(investigation?.result)}`,
        ]),
        ...(investigation?.materials.length ? [list(materialColumns, materialRows(investigation.materials))] : []),
        sealed(paper),
      ]
    },
  },
  'reconsideration-application': {
    title: '不予立案复议申请书',
    series: '复申',
    head: 'redhead',
    basis: reconsiderationBasis,
    blocks: (paper, basis) => [
      letterTo(
        nameAt(paper, 'police'),
        [
          `申请人：${paper.organ.name}。被申请人：${nameAt(paper, 'police')}。`,
          `我单位于${sentOn(paper)}移送${caseOf(paper)}，于${dated(paper.facts.noticeReceivedAt && dayOf(paper.facts.noticeReceivedAt))}收到你局不予立案通知书（${filled(paper.facts.noticeNumber)}）。不予立案的理由为：${sentence(filled(paper.facts.declinedBecause))}`,
          '复议请求：撤销不予立案决定，依法立案侦查。',
          `事实和理由：${sentence(paper.facts.reconsiderationGrounds)}`,
          `${under(basis, paper)}特向你局申请复议。`,
        ],
        ['不予立案通知书', '涉嫌环境犯罪案件移送书及移送材料清单', '补充的证据材料'],
      ),
      sealed(paper),
    ],
  },
  'hand-over-record': {
    title: '涉案物品交接笔录',
    head: 'agency-form',
    basis: handOverBasis,
    blocks: (paper, basis) => {
      const { handOver } = paper.facts
      return [
        form(
          row(['案由', caseOf(paper)]),
          row(['交接时间', chineseTime(paper.at)]),
          row(['交接地点', paper.facts.items?.map((i) => i.storedAt).join('、')]),
          row(['移交机关', paper.organ.name], ['接收机关', nameAt(paper, 'police')]),
          row(['移交人', people(paper.facts.team)]),
          row(['接收人', handOver?.receivedBy]),
          tall('本次移交的物品和材料', handOver?.items.join('\n'), 30),
          row(['尚未移交', handOver?.remaining.join('、') || '无，已全部移交']),
          tall('危险物品的处置情况', handOver?.hazardous, 20),
        ),
        body(`${under(basis, paper)}双方当面核对名称、数量、特征和封识，与《涉案物品移交清单》一致，办结交接手续。`),
        signed('移交人签名', '接收人（警号）签名', '见证人签名'),
      ]
    },
  },
  'hand-over-list': {
    title: '涉案物品移交清单',
    head: 'agency-form',
    basis: handOverBasis,
    blocks: (paper) => [
      body(`案由：${caseOf(paper)}`),
      namesList('物品或者材料的名称、数量', paper.facts.handOver?.items),
      {
        kind: 'sign-block',
        lines: [
          '移交人签名：　　　　　　　　　　年　　月　　日',
          '（移交机关盖章）',
          '接收人（警号）签名：　　　　　　年　　月　　日',
          '（接收机关盖章）',
        ],
      },
      note('注：本清单一式两份，移送机关和公安机关各存一份。'),
    ],
  },
})
