/** @module 行政处罚决定书 (行政处罚法 59): what it must state, and that it must bear the seal. */
import { cite, type Basis } from '../../src/domain/basis.ts'
import { chineseDate } from '../../src/domain/time.ts'
import type { Paper, Template } from '../../src/engine/workflow.ts'
import { applicable, citations, lawMarks } from '../law/in-force.ts'
import type { EnforcementFacts } from './facts.ts'

/** What the act broke and by what it is fined, by the day of the act. */
const substance: readonly Basis[] = [
  cite('solid-waste-law-2020', '79'),
  cite('ecological-environment-code', '1169', '处二十万元以上二百万元以下的罚款'),
]
const procedure: readonly Basis[] = [
  cite('administrative-penalty-law', '57', '分别作出如下决定'),
  cite('administrative-penalty-law', '59', '应当制作行政处罚决定书'),
]
const payment: readonly Basis[] = [
  cite('administrative-penalty-law', '67', '收到行政处罚决定书之日起十五日内', '第三款'),
]
/** 行政复议法 20 was not at hand: the paper bears 依据待核 until it is read. */
const remedies: readonly Basis[] = [
  cite('administrative-review-law-2023', '20'),
  cite('administrative-procedure-law', '46', '作出行政行为之日起六个月内', '第一款'),
]

const yuan = (fen: number): string => `${(fen / 100).toLocaleString('zh-CN')}元`
const parties = ({ file, track }: Paper<EnforcementFacts>) =>
  file.parties.filter((p) => track.subject.parties.includes(p.id))

const penaltyDecision: Template<EnforcementFacts> = {
  title: '行政处罚决定书',
  series: '罚',
  seal: cite('administrative-penalty-law', '59', '必须盖有作出行政处罚决定的行政机关的印章', '第二款'),
  build: (paper) => {
    const { facts, organ, on } = paper
    const basis = [...substance, ...procedure, ...payment, ...remedies]
    return {
      kind: 'penalty-decision',
      head: 'redhead',
      organ: organ.name,
      title: '行政处罚决定书',
      number: paper.number,
      date: on,
      marks: [...paper.marks, ...lawMarks(basis, paper)],
      basis: applicable(basis, paper),
      blocks: [
        {
          kind: 'narrative',
          paragraphs: [
            ...parties(paper).map(({ name, identifier, address, representative }) => ({
              text: `当事人：${[
                name,
                identifier && `证件号码或者统一社会信用代码${identifier}`,
                address && `地址${address}`,
                representative && `法定代表人或者负责人${representative}`,
              ]
                .filter(Boolean)
                .join('，')}`,
            })),
            { text: '一、违法事实和证据', role: 'heading1' },
            ...(facts.fineGrounds ?? '').split('\n').map((text) => ({ text })),
            { text: '二、处罚的种类和依据', role: 'heading1' },
            {
              text: `依据${citations([...substance, ...procedure], paper)}，本机关决定处以罚款人民币${yuan(facts.fineFen ?? 0)}。`,
            },
            { text: '三、履行方式和期限', role: 'heading1' },
            {
              text: `当事人应当自收到本决定书之日起十五日内，到指定的银行或者通过电子支付系统缴纳罚款（${citations(payment, paper)}）。`,
            },
            { text: '四、救济途径和期限', role: 'heading1' },
            {
              text: `不服本决定的，可以自知道本决定之日起六十日内申请行政复议，或者自知道或者应当知道本决定之日起六个月内向人民法院提起行政诉讼（${citations(remedies, paper)}）。法律另有规定的，从其规定。`,
            },
            { text: `本决定于${chineseDate(on)}作出。` },
          ],
        },
        { kind: 'sign-block', organ: organ.name, date: on },
      ],
    }
  },
}

export const penaltyDocuments = { 'penalty-decision': penaltyDecision }
