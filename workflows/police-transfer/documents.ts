/** @module 移送公安: its documents, as templates on the six blocks. Content: 2017 办法 6, 310号令 6. */
import { cite, type Basis } from '../../src/domain/basis.ts'
import { chineseDate, chineseTime, dayOf } from '../../src/domain/time.ts'
import type { Paper, Template } from '../../src/engine/workflow.ts'
import { crimes, crimeTitle } from '../law/crimes.ts'
import { citations } from '../law/in-force.ts'
import { nameAt } from '../office/letters.ts'
import { body, list, people, section } from '../papers/blocks.ts'
import { headOf } from '../papers/sheet.ts'
import type { TransferFacts } from './facts.ts'
import { materialColumns, materialRows } from './materials.ts'

type TransferPaper = Paper<TransferFacts>

/** What every transfer rests on; the code of 2026 joins for acts and steps after it came into force. */
const transferBasis = [
  cite('administrative-penalty-law', '27', '行政机关应当及时将案件移送司法机关'),
  cite('state-council-310', '3', '必须依照本规定向公安机关移送'),
  cite('linkage-measures-2017', '6', '应当自作出移送决定后 24 小时内'),
  cite('ecological-environment-code', '1083', '应当移送具有侦查、调查职权的机关'),
]
const handOverBasis = [
  cite('state-council-310', '12', '应当自接到立案通知书之日起３日内'),
  cite('linkage-measures-2017', '10', '并办理交接手续'),
]
const declineBasis = [
  cite('state-council-310', '8', '应当说明理由'),
  cite('linkage-measures-2017', '9', '应当书面说明理由'),
]
const itemsBasis = [
  cite('state-council-310', '6', '涉案物品清单', '第（三）项'),
  cite('linkage-measures-2017', '6', '涉案物品清单', '第（四）项'),
]
/** What the act broke, by its own day: 固废法 79 until 2026-08-14, the code from 2026-08-15. */
const violatedBasis: Record<string, readonly Basis[]> = {
  pollution: [
    cite('solid-waste-law-2020', '79'),
    cite('ecological-environment-code', '533', '不得擅自倾倒、堆放、丢弃、抛撒、遗撒或者焚烧危险废物'),
  ],
}
const violated = (paper: TransferPaper): readonly Basis[] => violatedBasis[paper.facts.crime ?? ''] ?? []
const charge = (paper: TransferPaper): readonly Basis[] =>
  Object.entries(crimes)
    .filter(([id]) => id === paper.facts.crime)
    .map(([, crime]) => crime.basis)

/** 刘某生等人: an unknown suspect is counted, not named. */
export const partyNames = (paper: TransferPaper): string => {
  const suspects = paper.facts.suspects ?? []
  const named = suspects.filter((s) => s.name !== '不明').map((s) => s.name)
  if (named.length === 0) return '身份不明人员'
  return named.length > 3 || named.length < suspects.length ? `${named.slice(0, 3).join('、')}等人` : named.join('、')
}
const investigationReport: Template<TransferFacts> = {
  title: '案件调查报告',
  build: (paper) => {
    const { facts } = paper
    const basis = [...charge(paper), ...violated(paper), ...transferBasis]
    return {
      ...headOf(paper, 'investigation-report', '涉嫌环境犯罪案件调查报告', basis),
      head: 'plain',
      blocks: [
        section('一、案件来源', facts.caseSource ?? ''),
        section('二、查获情况', facts.discovery ?? ''),
        section('三、犯罪嫌疑人基本情况', (facts.suspects ?? []).map((s) => `${s.name}：${s.basics}`).join('\n')),
        section('四、涉嫌犯罪的事实', facts.crimeFacts ?? ''),
        section('五、证据', facts.evidence ?? ''),
        section('六、法律依据', `${facts.lawBasis ?? ''}\n适用：${citations(basis, paper)}。`),
        section('七、处理建议', facts.proposal ?? ''),
        { kind: 'sign-block', organ: paper.organ.name, date: paper.on, lines: [`承办人：${people(facts.team)}`] },
      ],
    }
  },
}

const approvalForm: Template<TransferFacts> = {
  title: '移送涉嫌环境犯罪案件审批表',
  series: '移审',
  build: (paper) => {
    const { facts } = paper
    const basis = [...transferBasis, cite('state-council-310', '5', '报经本机关正职负责人或者主持工作的负责人审批')]
    const decision = facts.approval === 'approved' ? '批准移送。' : `不批准移送。理由：${facts.refusedBecause ?? ''}`
    return {
      ...headOf(paper, 'approval-form', '移送涉嫌环境犯罪案件审批表', basis),
      head: 'agency-form',
      blocks: [
        {
          kind: 'kv-table',
          rows: [
            { cells: [{ label: '案由', value: `涉嫌${crimeTitle(facts.crime)}` }] },
            { cells: [{ label: '当事人', value: partyNames(paper) }] },
            { cells: [{ label: '专案组', value: people(facts.team) }] },
            { cells: [{ label: '案情简介', value: facts.crimeFacts ?? '' }], height: 35 },
            {
              cells: [
                { label: '移送依据和处理意见', value: `${facts.proposal ?? ''}依据：${citations(basis, paper)}。` },
              ],
              height: 30,
            },
            { cells: [{ label: '接到报告时间', value: facts.reportedAt ? chineseTime(facts.reportedAt) : '' }] },
            {
              cells: [
                {
                  label: '主要负责人审批',
                  value: `${decision}　审批人：${paper.officerName(paper.actor.officer)}　${chineseTime(paper.at)}`,
                },
              ],
              height: 30,
            },
          ],
        },
      ],
    }
  },
}

const transferLetter: Template<TransferFacts> = {
  title: '涉嫌环境犯罪案件移送书',
  series: '移',
  build: (paper) => {
    const { facts } = paper
    const basis = [...charge(paper), ...violated(paper), ...transferBasis, ...handOverBasis, ...declineBasis]
    const crime = crimeTitle(facts.crime)
    const attachments = ['移送材料清单', '涉案物品清单', '案件调查报告等材料（详见移送材料清单）']
    return {
      ...headOf(paper, 'transfer-letter', '涉嫌环境犯罪案件移送书', basis),
      head: 'redhead',
      blocks: [
        {
          kind: 'narrative',
          paragraphs: [
            { text: `${nameAt(paper, 'police')}：`, role: 'address' },
            { text: `${partyNames(paper)}涉嫌${crime}一案，${facts.crimeFacts ?? ''}` },
            {
              text: `上述行为${violated(paper).length > 0 ? `违反${citations(violated(paper), paper)}的规定，` : ''}涉嫌构成${citations(charge(paper), paper)}规定的${crime}。根据${citations(transferBasis, paper)}的规定，现将该案移送你单位依法查处。`,
            },
            {
              text: `根据${citations(handOverBasis, paper)}的规定，我单位将自接到立案通知书之日起3日内，将涉案物品以及与案件有关的其他材料移交你单位，并办结交接手续。`,
            },
            {
              text: `根据${citations(declineBasis, paper)}的规定，决定不予立案的，请书面说明理由，通知我单位并退回案卷材料。`,
            },
            { text: `案件主办人及联系方式：${facts.contact ?? ''}` },
            ...attachments.map((name, i) => ({
              text: `${i === 0 ? '附件：' : ''}${i + 1}. ${name}`,
              role: 'attachment' as const,
            })),
          ],
        },
        { kind: 'sign-block', organ: paper.organ.name, date: paper.on },
        {
          kind: 'receipt-slip',
          title: '回　执',
          paragraphs: [
            { text: `${paper.organ.name}：`, role: 'address' },
            {
              text: `你单位${paper.number ?? ''}《涉嫌环境犯罪案件移送书》及所附材料共　　份　　页（详见清单）已收悉。`,
            },
          ],
          lines: ['接收人（警号）：　　　　　　', '接收时间：　　年　　月　　日　　时　　分', '接收单位（盖章）'],
        },
      ],
      imprint: { copies: [nameAt(paper, 'procuratorate')], printedBy: paper.organ.name, printedOn: paper.on },
    }
  },
}

const materialsList: Template<TransferFacts> = {
  title: '移送材料清单',
  build: (paper) => ({
    ...headOf(paper, 'materials-list', '移送材料清单', transferBasis),
    head: 'agency-form',
    blocks: [
      body(`案由：${partyNames(paper)}涉嫌${crimeTitle(paper.facts.crime)}案`),
      list(materialColumns, materialRows(paper.facts.materials)),
      {
        kind: 'list-table',
        caption: '照片、录音录像资料清单',
        columns: [
          { title: '名称', width: 3 },
          { title: '需证明的事实对象', width: 4 },
          { title: '拍摄人', width: 2 },
          { title: '拍摄时间', width: 3 },
          { title: '拍摄地点', width: 3 },
        ],
        rows: (paper.facts.photos ?? []).map((p) => [p.name, p.proves, p.takenBy, chineseTime(p.takenAt), p.place]),
        empty: '无',
      },
      {
        kind: 'sign-block',
        lines: [
          '移送人（执法证号）：　　　　　　　　　年　　月　　日',
          '（移送机关盖章）',
          '签收人（警号）：　　　　　　　　　　　年　　月　　日',
          '（受理机关盖章）',
        ],
      },
      { kind: 'note', lines: ['注：本清单一式两份，移送机关和公安机关各存一份。'] },
    ],
  }),
}

const itemsList: Template<TransferFacts> = {
  title: '涉案物品清单',
  build: (paper) => ({
    ...headOf(paper, 'items-list', '涉案物品清单', itemsBasis),
    head: 'agency-form',
    blocks: [
      body(`案由：${partyNames(paper)}涉嫌${crimeTitle(paper.facts.crime)}案`),
      {
        kind: 'list-table',
        columns: [
          { title: '序号', width: 1, align: 'center' },
          { title: '名称', width: 2.4 },
          { title: '数量', width: 1.6, align: 'center' },
          { title: '特征', width: 3.4 },
          { title: '存放地', width: 2.6 },
          { title: '强制措施文号', width: 2.2 },
          { title: '来源材料', width: 2.6 },
          { title: '保管人', width: 1.6 },
        ],
        rows: (paper.facts.items ?? []).map((i, n) => [
          `${n + 1}`,
          i.name,
          i.quantity,
          i.features,
          i.storedAt,
          i.measure ?? '',
          i.source ?? '',
          i.custodian ?? '',
        ]),
        empty: '无涉案物品',
      },
      {
        kind: 'sign-block',
        lines: [
          `移送人：${people(paper.facts.team)}`,
          '接收人（警号）：　　　　　　　　　　当事人（见证人）：　　　　　　　　',
        ],
      },
      { kind: 'note', lines: [`依据：${citations(itemsBasis, paper)}。${chineseDate(dayOf(paper.at))}制作。`] },
    ],
  }),
}

export const documents = {
  'investigation-report': investigationReport,
  'approval-form': approvalForm,
  'transfer-letter': transferLetter,
  'materials-list': materialsList,
  'items-list': itemsList,
}
