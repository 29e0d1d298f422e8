/** @module 鉴定委托书. */
import { cite } from '../../../src/domain/basis.ts'
import { chineseDate } from '../../../src/domain/time.ts'
import type { Template } from '../../../src/engine/workflow.ts'
import { applicable, citations, lawMarks } from '../../law/in-force.ts'
import { appraisalKinds, type AppraisalFacts } from './facts.ts'

const basis = [
  cite('state-council-310', '4', '应当由法定检验、鉴定机构进行检验、鉴定', '第二款'),
  cite('criminal-procedure-law', '147', '应当写出鉴定意见，并且签名', '第一款'),
]
const natures = { first: '初次', supplementary: '补充鉴定', again: '重新鉴定' }
const yuan = (fen: number | undefined): string => (fen === undefined ? '未预估' : `${(fen / 100).toFixed(2)}元`)

const commission: Template<AppraisalFacts> = {
  title: '鉴定委托书',
  series: '鉴委',
  build: (paper) => {
    const { facts } = paper
    const { institution } = facts
    return {
      kind: 'appraisal-commission',
      title: '鉴定委托书',
      organ: paper.organ.name,
      number: paper.number,
      date: paper.on,
      marks: [...paper.marks, ...lawMarks(basis, paper)],
      basis: applicable(basis, paper),
      head: 'agency-form',
      blocks: [
        {
          kind: 'kv-table',
          rows: [
            { cells: [{ label: '受委托机构', value: institution?.name ?? '' }] },
            {
              cells: [
                { label: '资质证书', value: institution?.certificate ?? '' },
                { label: '有效期至', value: institution ? chineseDate(institution.validUntil) : '' },
              ],
            },
            { cells: [{ label: '资质范围', value: institution?.scope ?? '' }] },
            {
              cells: [
                {
                  label: '鉴定人',
                  value: (facts.appraisers ?? []).map((a) => `${a.name}（${a.certificate}）`).join('、'),
                },
              ],
            },
            {
              cells: [
                { label: '种类', value: facts.kind ? appraisalKinds[facts.kind] : '' },
                { label: '性质', value: natures[facts.nature ?? 'first'] },
              ],
            },
            { cells: [{ label: '案件', value: paper.file.title }] },
            { cells: [{ label: '委托事项', value: facts.matter ?? '' }], height: 20 },
            ...(facts.natureGrounds === undefined
              ? []
              : [{ cells: [{ label: '补充、重新鉴定的理由', value: facts.natureGrounds }], height: 10 }]),
            {
              cells: [
                {
                  label: '检材',
                  value: facts.fromSeizure ? '取自查封、扣押的物品，详见送检记录' : '详见送检记录或者所附材料',
                },
              ],
            },
            {
              cells: [
                { label: '预计完成日', value: facts.dueOn ? chineseDate(facts.dueOn) : '' },
                { label: '预估费用', value: yuan(facts.estimateFen) },
              ],
            },
          ],
        },
        {
          kind: 'narrative',
          paragraphs: [
            {
              text: '请在资质范围内独立作出鉴定意见，由鉴定人签名并加盖机构印章。接收检材时请核对编号和封识；检材不足、损坏或者不能按期完成的，请及时书面告知本机关。鉴定完毕，剩余检材请退还；耗尽的，请在报告中写明。',
            },
            { text: `依据：${citations(basis, paper)}。` },
          ],
        },
        {
          kind: 'sign-block',
          organ: paper.organ.name,
          date: paper.on,
          lines: ['机构接收人：　　　　　　　　　　年　　月　　日'],
        },
      ],
    }
  },
}

export const documents = { 'appraisal-commission': commission }
