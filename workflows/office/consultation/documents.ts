/** @module 双向咨询: 咨询函 and 复函. */
import { cite } from '../../../src/domain/basis.ts'
import { chineseDate } from '../../../src/domain/time.ts'
import { letter, nameAt, sentence } from '../letters.ts'
import type { ConsultationFacts } from './facts.ts'

const basis = [cite('linkage-measures-2017', '24', '应当在 7 日内书面答复')]

export const documents = {
  'consultation-letter': letter<ConsultationFacts>({
    kind: 'consultation-letter',
    title: '案件咨询函',
    series: '询',
    basis,
    to: (paper) => nameAt(paper, 'asked'),
    says: ({ facts }, citing) => [
      `我单位在办理案件中，就${facts.topic ?? ''}需要咨询你单位：`,
      sentence(facts.question),
      `根据${citing}，请自收到本函之日起七日内书面答复。`,
    ],
  }),
  'consultation-reply': letter<ConsultationFacts>({
    kind: 'consultation-reply',
    title: '关于案件咨询的复函',
    series: '询复',
    basis,
    to: (paper) => nameAt(paper, 'owner'),
    says: ({ facts }, citing) => [
      `你单位${facts.askedOn ? chineseDate(facts.askedOn) : ''}咨询函收悉。根据${citing}，现答复如下：`,
      sentence(facts.reply),
      '以上意见供办理案件参考。',
    ],
  }),
}
