/** @module 侦查与刑事检察: 补充侦查提纲, 纠正违法通知书, 不起诉决定书送达函. */
import { cite } from '../../src/domain/basis.ts'
import { chineseDate, dayOf } from '../../src/domain/time.ts'
import { letter, nameAt, sentence } from '../office/letters.ts'
import { nonProsecutionGrounds, type CriminalFacts } from './facts.ts'

const about = ({ suspect, charge }: CriminalFacts): string => `${suspect ?? ''}涉嫌${charge ?? ''}一案`

export const documents = {
  'supplementary-outline': letter<CriminalFacts>({
    kind: 'supplementary-outline',
    title: '补充侦查提纲',
    series: '补侦',
    basis: [
      cite('procuratorate-criminal-rules', '285', '应当制作补充侦查提纲'),
      cite('procuratorate-criminal-rules', '342', '应当制作补充侦查提纲'),
    ],
    to: (paper) => nameAt(paper, 'police'),
    says: (paper, citing) => [
      `${about(paper.facts)}，经审查，根据${citing}，请补充查明下列事项：`,
      ...(paper.facts.outline ?? []).map((point, i) => `${i + 1}. ${sentence(point)}`),
    ],
  }),
  'investigation-correction': letter<CriminalFacts>({
    kind: 'investigation-correction',
    title: '纠正违法通知书',
    series: '纠违',
    basis: [cite('procuratorate-criminal-rules', '552', '发出纠正违法通知书')],
    to: (paper) => nameAt(paper, 'police'),
    says: (paper, citing) => [
      `本院在办理${about(paper.facts)}中发现：${sentence(paper.facts.correction)}`,
      `根据${citing}，特通知你单位予以纠正，并将纠正情况告知本院。`,
    ],
  }),
  'nonprosecution-service': letter<CriminalFacts>({
    kind: 'nonprosecution-service',
    title: '不起诉决定书送达函',
    series: '送达',
    basis: [
      cite('criminal-procedure-law', '179', '应当将不起诉决定书送达公安机关'),
      cite('procuratorate-criminal-rules', '378', '送达监察机关或者公安机关'),
    ],
    to: (paper) => nameAt(paper, 'police'),
    says: (paper, citing) => [
      `${about(paper.facts)}，本院于${paper.facts.decidedAt ? chineseDate(dayOf(paper.facts.decidedAt)) : ''}决定不起诉（${nonProsecutionGrounds[paper.facts.ground ?? 'statutory']}，${paper.facts.decision ?? ''}）。根据${citing}，现将不起诉决定书送达你单位。`,
      '认为不起诉的决定有错误的，可以要求复议；意见不被接受的，可以向上一级人民检察院提请复核。',
    ],
  }),
}
