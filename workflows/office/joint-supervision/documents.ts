/** @module 联合督办: 联合挂牌督办通知书. */
import { cite } from '../../../src/domain/basis.ts'
import { chineseDate } from '../../../src/domain/time.ts'
import { letter, nameAt, sentence } from '../letters.ts'
import type { JointSupervisionFacts } from './facts.ts'

export const documents = {
  'joint-listing': letter<JointSupervisionFacts>({
    kind: 'joint-listing',
    title: '联合挂牌督办通知书',
    series: '督',
    basis: [cite('linkage-measures-2017', '31', '适时对重大案件进行联合挂牌督办')],
    to: (paper) => nameAt(paper, 'asked'),
    says: (paper, citing) => [
      `根据${citing}，我单位会同${(paper.facts.together ?? []).join('、')}，对“${paper.file.title}”联合挂牌督办，要求如下：`,
      ...(paper.facts.requirements ?? []).map((r, i) => `${i + 1}. ${sentence(r)}`),
      `请于${paper.facts.dueOn ? chineseDate(paper.facts.dueOn) : ''}前完成并报告。`,
    ],
  }),
}
