/** @module 行政处罚决定书 (行政处罚法 59: what it must state, and that it must bear the seal) and 延期（分期）缴纳罚款批准书. */
import { cite, type Basis } from '../../src/domain/basis.ts'
import { citations } from '../law/in-force.ts'
import { sentence } from '../office/letters.ts'
import { amount } from '../papers/amount.ts'
import { body, dated, letterTo, sealed, section } from '../papers/blocks.ts'
import { addressed, partyText, remedyBasis, remedyText, under } from '../papers/parties.ts'
import { sheetsOn } from '../papers/sheet.ts'
import type { EnforcementFacts } from './facts.ts'

/** What the act broke and by what it is fined, by the day of the act; of other acts the officer's own words say it. */
const pollution: readonly Basis[] = [
  cite('solid-waste-law-2020', '79'),
  cite('ecological-environment-code', '1169', '处二十万元以上二百万元以下的罚款'),
]
const substance = ({ crime }: EnforcementFacts): readonly Basis[] => (crime === 'pollution' ? pollution : [])
const procedure: readonly Basis[] = [
  cite('administrative-penalty-law', '57', '分别作出如下决定', '第一款'),
  cite('administrative-penalty-law', '59', '应当制作行政处罚决定书', '第一款'),
]
const payment: readonly Basis[] = [
  cite('administrative-penalty-law', '67', '收到行政处罚决定书之日起十五日内', '第三款'),
]
const surcharge: readonly Basis[] = [
  cite('administrative-penalty-law', '72', '每日按罚款数额的百分之三加处罚款', '第一款第（一）项'),
]
const deferral: readonly Basis[] = [
  cite('administrative-penalty-law', '66', '经当事人申请和行政机关批准，可以暂缓或者分期缴纳', '第二款'),
]

/** 陈述申辩 and 听证, as they went (行政处罚法 44–45, 62–65). */
const heardText = ({ statement, statementReview, hearing }: EnforcementFacts): string =>
  [
    statement === 'heard' && `当事人进行了陈述、申辩，复核情况：${sentence(statementReview)}`,
    statement === 'waived' && '当事人明确放弃陈述、申辩的权利。',
    statement === 'open' && '当事人在期限内没有提出陈述、申辩。',
    hearing === 'held' && '当事人要求听证，已依法举行听证。',
    hearing === 'abandoned' && '当事人放弃听证权利，听证终止。',
    (hearing === 'offered' || hearing === 'lapsed') && '当事人未在期限内要求听证。',
  ]
    .filter(Boolean)
    .join('')

export const decisionDocuments = sheetsOn<EnforcementFacts>()({
  'penalty-decision': {
    title: '行政处罚决定书',
    series: '罚',
    seal: cite('administrative-penalty-law', '59', '必须盖有作出行政处罚决定的行政机关的印章', '第二款'),
    head: 'redhead',
    basis: ({ facts }) => [...substance(facts), ...procedure, ...payment, ...surcharge, ...remedyBasis],
    blocks: (paper) => [
      partyText(paper),
      section('一、违法事实和证据', sentence(paper.facts.fineGrounds)),
      section(
        '二、告知和听取意见',
        `我单位已将拟作出的行政处罚内容及事实、理由、依据告知当事人。${heardText(paper.facts)}`,
      ),
      section(
        '三、处罚的种类和依据',
        `${under([...substance(paper.facts), ...procedure], paper)}决定对当事人处以罚款${amount(paper.facts.fineFen ?? 0)}。`,
      ),
      section(
        '四、履行方式和期限',
        `当事人应当自收到本决定书之日起十五日内，到指定的银行或者通过电子支付系统缴纳罚款（${citations(payment, paper)}）。到期不缴纳的，每日按罚款数额的百分之三加处罚款，加处罚款的数额不超出罚款的数额（${citations(surcharge, paper)}）。`,
      ),
      section('五、救济途径和期限', `${remedyText(paper)}法律另有规定的，从其规定。`),
      body('申请行政复议或者提起行政诉讼的，行政处罚不停止执行，法律另有规定的除外。'),
      sealed(paper),
    ],
  },
  'deferral-approval': {
    title: '延期（分期）缴纳罚款批准书',
    series: '缓罚',
    head: 'letter',
    basis: deferral,
    blocks: (paper) => [
      letterTo(addressed(paper), [
        `我单位于${dated(paper.facts.finedOn)}对你（单位）作出罚款${amount(paper.facts.fineFen ?? 0)}的行政处罚决定。你（单位）因经济困难申请延期（分期）缴纳：${sentence(paper.facts.hardship)}`,
        `${under(deferral, paper)}经审查，批准你（单位）延期（分期）缴纳罚款，${paper.facts.paidFen ? `已缴纳${amount(paper.facts.paidFen)}，其余` : ''}应当于${dated(paper.facts.deferredUntil)}前缴清。`,
        '批准的期限届满仍未缴清的，依法加处罚款或者申请人民法院强制执行。',
      ]),
      sealed(paper),
    ],
  },
})
