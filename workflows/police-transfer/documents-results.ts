/** @module 刑事处理结果告知函 (2017 办法 18): what became of the transferred case, to the bureau. */
import { cite } from '../../src/domain/basis.ts'
import { letter, nameAt } from '../office/letters.ts'
import { resultLabels, type TransferFacts } from './facts.ts'

export const resultDocuments = {
  'result-notice': letter<TransferFacts>({
    kind: 'result-notice',
    title: '刑事处理结果告知函',
    series: '告知',
    basis: [
      cite('linkage-measures-2017', '18', '书面告知移送案件的环保部门'),
      cite('administrative-penalty-law', '27', '应当加强协调配合', '第二款'),
    ],
    to: (paper) => nameAt(paper, 'enforcer'),
    says: (paper, citing) => {
      const last = paper.facts.results?.at(-1)
      return [
        `你单位移送的“${paper.file.title}”，${last?.who ?? ''}的处理结果为：${resultLabels[last?.result ?? 'notProsecuted']}（${last?.number ?? ''}）。`,
        `根据${citing}，现予告知。认为应当给予行政处罚的检察意见，另行提出。`,
      ]
    },
  }),
}
