/** @module 反向衔接: 移送行政检察函 (inside the procuratorate), 检察意见书 (copied to 司法行政). */
import { cite } from '../../src/domain/basis.ts'
import { chineseDate } from '../../src/domain/time.ts'
import type { Template } from '../../src/engine/workflow.ts'
import { letter, nameAt, sentence } from '../office/letters.ts'
import { sources, type ReverseLinkageFacts } from './facts.ts'

const basis = [
  cite('criminal-procedure-law', '177', '人民检察院应当提出检察意见', '第三款'),
  cite('procuratorate-criminal-rules', '373', '要求有关主管机关及时通报处理情况', '第二款'),
]
const opinion = letter<ReverseLinkageFacts>({
  kind: 'procuratorial-opinion',
  title: '检察意见书',
  series: '行意',
  basis,
  to: (paper) => nameAt(paper, 'enforcer'),
  says: (paper, citing) => [
    `${paper.facts.who ?? ''}一案（${sources[paper.facts.source ?? 'notProsecuted']}，${paper.facts.decision ?? ''}），经审查认定：${sentence(paper.facts.opinionFacts)}`,
    `本院认为：${sentence(paper.facts.opinionSays)}`,
    `根据${citing}，提出以上检察意见，请依法处理，并于${paper.facts.replyBy ? chineseDate(paper.facts.replyBy) : ''}前将处理结果书面通知本院。`,
  ],
})
/** 司法行政 has no seat here: its name stands on the paper. */
const procuratorialOpinion: Template<ReverseLinkageFacts> = {
  ...opinion,
  build: (paper) => ({
    ...opinion.build(paper),
    imprint: { copies: [paper.facts.justiceBureau ?? ''], printedBy: paper.organ.name, printedOn: paper.on },
  }),
}

export const documents = {
  'administrative-handover': {
    ...letter<ReverseLinkageFacts>({
      kind: 'administrative-handover',
      title: '移送行政检察函',
      series: '移行',
      basis,
      to: () => '本院行政检察部门',
      says: (paper, citing) => [
        `${paper.facts.who ?? ''}一案，处理结果为${sources[paper.facts.source ?? 'notProsecuted']}（${paper.facts.decision ?? ''}）。根据${citing}，移送审查是否应当提出给予行政处罚的检察意见。`,
        `刑事检察部门的意见：${sentence(paper.facts.opinionFacts)}`,
        ...(paper.facts.materials ?? []).map((name, i) => `${i === 0 ? '附件：' : ''}${i + 1}. ${name}`),
      ],
    }),
    inner: true,
  },
  'procuratorial-opinion': procuratorialOpinion,
} as const satisfies Record<string, Template<ReverseLinkageFacts>>
