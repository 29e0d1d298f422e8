/** @module 涉案物品清单 and 物品交接笔录. Content: 2017 办法 6(四), 10; 310号令 4, 12. */
import { cite, type Basis } from '../../../src/domain/basis.ts'
import type { DocumentModel } from '../../../src/domain/document-model.ts'
import { chineseDate, chineseTime } from '../../../src/domain/time.ts'
import type { Paper, Template } from '../../../src/engine/workflow.ts'
import { applicable, citations, lawMarks } from '../../law/in-force.ts'
import { inCustody, itemSources, leavingTitles, type ItemFacts } from './facts.ts'

type ItemPaper = Paper<ItemFacts>
const listBasis = [
  cite('state-council-310', '4', '应当如实填写涉案物品清单', '第二款'),
  cite('linkage-measures-2017', '6', '涉案物品清单', '第（四）项'),
]
const handBasis = [
  cite('linkage-measures-2017', '10', '并办理交接手续'),
  cite('criminal-procedure-law', '245', '并制作清单，随案移送', '第一款'),
]
const returnBasis = [
  cite('administrative-compulsion-law', '28', '应当及时作出解除查封、扣押决定', '第一款'),
  cite('criminal-procedure-law', '145', '应当在三日以内解除查封、扣押、冻结，予以退还'),
]
const head = (
  paper: ItemPaper,
  kind: string,
  title: string,
  basis: readonly Basis[],
): Omit<DocumentModel, 'blocks'> => ({
  kind,
  title,
  organ: paper.organ.name,
  number: paper.number,
  date: paper.on,
  head: 'agency-form',
  marks: [...paper.marks, ...lawMarks(basis, paper)],
  basis: applicable(basis, paper),
})
const amount = (paper: ItemPaper, of: string | undefined): string => `${of ?? ''}${paper.facts.unit ?? ''}`

const list: Template<ItemFacts> = {
  title: '涉案物品清单（台账）',
  build: (paper) => {
    const { facts } = paper
    return {
      ...head(paper, 'item-list', '涉案物品清单', listBasis),
      blocks: [
        { kind: 'narrative', paragraphs: [{ text: `案件：${paper.file.title}。台账号：${facts.number ?? ''}。` }] },
        {
          kind: 'list-table',
          columns: [
            { title: '序号', width: 1, align: 'center' },
            { title: '名称', width: 2.4 },
            { title: '数量', width: 1.4, align: 'center' },
            { title: '特征', width: 3 },
            { title: '危险特性', width: 2 },
            { title: '来源和文书', width: 2.8 },
            { title: '存放处', width: 2.4 },
            { title: '保管人', width: 1.6 },
          ],
          rows: [
            [
              '1',
              facts.name ?? '',
              amount(paper, facts.received),
              facts.features ?? '',
              facts.hazard ?? '无',
              [facts.source && itemSources[facts.source], facts.sourcePaper].filter(Boolean).join('，'),
              facts.storedAt ?? '',
              facts.custodian ?? '',
            ],
          ],
        },
        {
          kind: 'sign-block',
          organ: paper.organ.name,
          date: paper.on,
          lines: ['登记人：　　　　　　　　　　保管人：　　　　　　　　　　', '当事人（见证人）：　　　　　　　　　　'],
        },
        { kind: 'note', lines: [`依据：${citations(listBasis, paper)}。${chineseDate(paper.on)}制作。`] },
      ],
    }
  },
}

const handover: Template<ItemFacts> = {
  title: '物品交接笔录',
  build: (paper) => {
    const { facts } = paper
    const left = facts.left ?? []
    const now = left.at(-1)
    const returned = now?.how === 'returned'
    const basis = returned ? returnBasis : handBasis
    return {
      ...head(paper, 'item-handover', '物品交接笔录', basis),
      blocks: [
        {
          kind: 'kv-table',
          rows: [
            { cells: [{ label: '案件', value: paper.file.title }] },
            {
              cells: [
                { label: '台账号', value: facts.number ?? '' },
                { label: '事由', value: now ? leavingTitles[now.how] : '' },
              ],
            },
            {
              cells: [
                { label: '交接时间', value: chineseTime(paper.at) },
                { label: '交接地点', value: facts.storedAt ?? '' },
              ],
            },
            {
              cells: [
                { label: '移交机关', value: paper.organ.name },
                { label: returned ? '领取人' : '接收方', value: now?.to ?? '' },
              ],
            },
          ],
        },
        {
          kind: 'list-table',
          caption: '本次交接的物品',
          columns: [
            { title: '名称', width: 3 },
            { title: '特征', width: 3.6 },
            { title: '登记数量', width: 1.8, align: 'center' },
            { title: '本次数量', width: 1.8, align: 'center' },
            { title: '尚在管', width: 1.8, align: 'center' },
            { title: '危险特性', width: 2 },
          ],
          rows: [
            [
              facts.name ?? '',
              facts.features ?? '',
              amount(paper, facts.received),
              amount(paper, now?.quantity),
              amount(paper, inCustody(facts)),
              facts.hazard ?? '无',
            ],
          ],
        },
        {
          kind: 'narrative',
          paragraphs: [
            { text: `交接时的状况：${now?.note ?? ''}。` },
            {
              text: `双方当面核对名称、数量、特征和封识，确认无误。${
                returned ? '上述物品已由领取人领回。' : '自交接之时起，上述物品由接收方负责保管。'
              }依据：${citations(basis, paper)}。`,
            },
          ],
        },
        {
          kind: 'sign-block',
          lines: [
            `移交人：${now?.givenBy ?? ''}`,
            '签名：　　　　　　　　　　年　　月　　日',
            '（移交机关盖章）',
            `${returned ? '领取人' : '接收人'}：${now?.receivedBy ?? ''}`,
            '签名：　　　　　　　　　　年　　月　　日',
            ...(returned ? [] : ['（接收机关盖章）']),
          ],
        },
        { kind: 'note', lines: ['注：本笔录一式两份，双方各存一份。'] },
      ],
    }
  },
}

export const documents = { 'item-list': list, 'item-handover': handover }
