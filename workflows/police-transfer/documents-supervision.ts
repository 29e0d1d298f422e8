/** @module 立案监督建议书 (2017 办法 13): what is asked, why, and the proof attached. */
import { cite } from '../../src/domain/basis.ts'
import type { Template } from '../../src/engine/workflow.ts'
import { chineseDate, dayOf } from '../../src/domain/time.ts'
import { crimeTitle } from '../law/crimes.ts'
import { citations } from '../law/in-force.ts'
import { head, organName, partyNames } from './documents.ts'
import type { TransferFacts } from './facts.ts'

const basis = [
  cite('linkage-measures-2017', '12', '应当建议人民检察院进行立案监督'),
  cite('state-council-310', '9', '建议人民检察院依法进行立案监督', '第二款'),
  cite('procuratorate-criminal-rules', '557', '人民检察院应当受理并进行审查'),
]
/** What the police did or left undone, from the latest fact backwards. */
const complaint = ({
  upheldOn,
  filed,
  decidedOn,
  declinedBecause,
  lapsedOn,
  receiptRefusedOn,
}: TransferFacts): string => {
  if (upheldOn) return `经复议于${chineseDate(upheldOn)}维持不予立案决定`
  if (filed === false && decidedOn) return `于${chineseDate(decidedOn)}决定不予立案，理由为：${declinedBecause ?? ''}`
  if (lapsedOn) return '逾期未作出是否立案的决定'
  return receiptRefusedOn ? `于${chineseDate(receiptRefusedOn)}不接受移送案件` : '未作出是否立案的决定'
}

const supervisionAdvice: Template<TransferFacts> = {
  title: '立案监督建议书',
  series: '监建',
  build: (paper) => {
    const { facts } = paper
    const sentOn = facts.dispatchedAt ? chineseDate(dayOf(facts.dispatchedAt)) : ''
    return {
      ...head(paper, 'supervision-advice', '立案监督建议书', basis),
      head: 'redhead',
      blocks: [
        {
          kind: 'narrative',
          paragraphs: [
            { text: `${organName(paper, 'procuratorate')}：`, role: 'address' },
            {
              text: `我单位于${sentOn}将${partyNames(paper)}涉嫌${crimeTitle(facts.crime)}一案移送${organName(paper, 'police')}。该局${complaint(facts)}。`,
            },
            { text: `我单位认为应当立案：${(facts.supervisionGrounds ?? '').replace(/[。；\s]*$/, '')}。` },
            { text: `根据${citations(basis, paper)}的规定，建议你院依法进行立案监督。` },
            ...['案件材料', ...(facts.supervisionProof ?? [])].map((name, i) => ({
              text: `${i === 0 ? '附件：' : ''}${i + 1}. ${name}`,
              role: 'attachment' as const,
            })),
          ],
        },
        { kind: 'sign-block', organ: paper.organ.name, date: paper.on },
      ],
    }
  },
}

export const supervisionDocuments = { 'supervision-advice': supervisionAdvice }
