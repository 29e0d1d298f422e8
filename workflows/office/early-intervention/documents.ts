/** @module 提前介入: 商请函 and 介入意见书. */
import { cite } from '../../../src/domain/basis.ts'
import { letter, nameAt, sentence } from '../letters.ts'
import type { EarlyInterventionFacts } from './facts.ts'

export const documents = {
  'intervention-invitation': letter<EarlyInterventionFacts>({
    kind: 'intervention-invitation',
    title: '商请提前介入函',
    series: '商介',
    basis: [
      cite('procuratorate-criminal-rules', '256', '经公安机关商请或者人民检察院认为确有必要'),
      cite('linkage-measures-2017', '29', '公安机关可以听取人民检察院的意见'),
    ],
    to: (paper) => nameAt(paper, 'procuratorate'),
    says: ({ facts }, citing) => [
      `我单位办理的案件，${sentence(facts.because)}根据${citing}，商请你院派员介入，并就下列问题提出意见：`,
      ...(facts.matters ?? []).map((matter, i) => `${i + 1}. ${sentence(matter)}`),
    ],
  }),
  'intervention-opinion': letter<EarlyInterventionFacts>({
    kind: 'intervention-opinion',
    title: '提前介入意见书',
    series: '介意',
    basis: [cite('procuratorate-criminal-rules', '256', '对案件性质、收集证据、适用法律等提出意见')],
    to: (paper) => nameAt(paper, 'police'),
    says: ({ facts }, citing) => [
      `根据${citing}，我院派员介入你单位办理的案件，现提出如下意见：`,
      sentence(facts.opinions?.at(-1)),
      '以上意见供你单位办理案件参考。',
    ],
  }),
}
