/** @module 涉罪通报: 通报函. */
import { cite } from '../../../src/domain/basis.ts'
import { chineseTime } from '../../../src/domain/time.ts'
import { crimeTitle } from '../../law/crimes.ts'
import { letter, nameAt, sentence } from '../letters.ts'
import type { CrimeAlertFacts } from './facts.ts'

export const documents = {
  'crime-alert-letter': letter<CrimeAlertFacts>({
    kind: 'crime-alert-letter',
    title: '涉嫌犯罪情况通报函',
    series: '通',
    basis: [
      cite('linkage-measures-2017', '26', '应当及时向公安机关通报'),
      cite('ecological-environment-code', '1083', '应当移送具有侦查、调查职权的机关'),
    ],
    to: (paper) => nameAt(paper, 'police'),
    says: ({ facts }, citing) => [
      `我单位于${facts.discoveredAt ? chineseTime(facts.discoveredAt) : ''}发现违法行为明显涉嫌${crimeTitle(facts.crime)}：${sentence(facts.circumstances)}`,
      `根据${citing}，现予通报，请研究是否开展初查或者立案侦查，并将处理情况反馈我单位。你单位立案侦查前，我单位继续调查。`,
      `联系人：${sentence(facts.contact)}`,
    ],
    copies: ['procuratorate'],
  }),
}
