/** @module 线索: 移送函 and the answer to the reporter, who is addressed as 举报人 and never named. */
import { cite } from '../../../src/domain/basis.ts'
import { chineseDate, dayOf } from '../../../src/domain/time.ts'
import { letter, sentence } from '../letters.ts'
import type { LeadFacts } from './facts.ts'

const received = ({ receivedAt }: LeadFacts): string => (receivedAt ? chineseDate(dayOf(receivedAt)) : '')

export const documents = {
  'lead-referral': letter<LeadFacts>({
    kind: 'lead-referral',
    title: '线索移送函',
    series: '线移',
    basis: [cite('ecological-environment-code', '1083', '应当及时移送')],
    to: ({ facts }) => facts.to ?? '有权处理的部门',
    says: ({ facts }, citing) => [
      `我单位于${received(facts)}收到线索（来源：${facts.source ?? ''}）：${sentence(facts.summary)}`,
      ...(facts.findings === undefined ? [] : [`经初核：${sentence(facts.findings)}`]),
      `${sentence(facts.because)}根据${citing}，现将该线索移送你单位，请依法处理，并将处理结果函告我单位。`,
    ],
  }),
  'lead-feedback': letter<LeadFacts>({
    kind: 'lead-feedback',
    title: '举报处理情况反馈',
    series: '线复',
    basis: [cite('ecological-environment-code', '146', '应当反馈处理结果等情况')],
    to: () => '举报人',
    says: ({ facts }, citing) => [
      `你于${received(facts)}反映的问题，我单位已经处理，根据${citing}，现将有关情况反馈如下：`,
      sentence(facts.result),
    ],
  }),
}
