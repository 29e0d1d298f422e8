/** @module 生态环境损害赔偿: 通报函, 函告, 磋商告知书, 赔偿协议 (框架). */
import { cite } from '../../src/domain/basis.ts'
import { citations } from '../law/in-force.ts'
import { letter, nameAt, sentence } from '../office/letters.ts'
import { amount } from '../papers/amount.ts'
import { body, dated, letterTo, list, sealed, signed } from '../papers/blocks.ts'
import { addressed, dueOn } from '../papers/parties.ts'
import { filled, sheetsOn } from '../papers/sheet.ts'
import { lossItems, totalOf, type CompensationFacts, type Loss } from './facts.ts'

const negotiated = cite('ecological-environment-code', '1073', '与责任人按照有关规定进行磋商', '第一款')
const lossTable = (losses: readonly Loss[] = []) =>
  list(
    [
      { title: '损失、费用', width: 7 },
      { title: '金额', width: 5 },
    ],
    [...losses.map((l) => [lossItems[l.item], amount(l.amountFen)]), ['合计', amount(totalOf(losses))]],
  )

export const documents = {
  'compensation-notice': letter<CompensationFacts>({
    kind: 'compensation-notice',
    title: '关于启动生态环境损害索赔的通报函',
    series: '损通',
    basis: [negotiated],
    to: (paper) => nameAt(paper, 'procuratorate'),
    says: ({ facts }, citing) => [
      `${facts.claimant ?? '赔偿权利人'}指定本单位办理的生态环境损害案件（${sentence(facts.clue)}），本单位已决定启动索赔（${facts.startNumber ?? ''}）。`,
      `根据${citing}和生态环境损害赔偿与检察公益诉讼衔接的规定（依据待核），现予通报。`,
    ],
  }),
  'compensation-answer': letter<CompensationFacts>({
    kind: 'compensation-answer',
    title: '关于生态环境损害索赔启动情况的函',
    series: '损函',
    basis: [negotiated],
    to: (paper) => nameAt(paper, 'procuratorate'),
    says: ({ facts }, citing) => [`你院公告收悉。${sentence(facts.preliminary)}`, `根据${citing}，特此函告。`],
  }),
  ...sheetsOn<CompensationFacts>()({
    'negotiation-notice': {
      title: '生态环境损害索赔磋商告知书',
      head: 'letter',
      number: ({ facts }) => facts.noticeNumber,
      basis: [negotiated],
      blocks: (paper, basis) => [
        letterTo((paper.facts.obligors ?? [addressed(paper)]).join('、'), [
          `经调查，你（单位）造成生态环境损害：${sentence(paper.facts.harm)}鉴定评估意见：${filled(paper.facts.appraisal)}。`,
          `根据${citations(basis, paper)}的规定，请在告知的期限内答复是否同意磋商。磋商期限至${filled(dueOn(paper, 'eda-negotiation-90d'))}（原则上）。`,
        ]),
        lossTable(paper.facts.losses),
        sealed(paper),
      ],
    },
    'compensation-agreement': {
      title: '生态环境损害赔偿协议（框架）',
      head: 'agency-form',
      basis: [negotiated, cite('civil-code-tort', '1235', '有权请求侵权人赔偿下列损失和费用')],
      blocks: (paper, basis) => [
        body(
          `赔偿权利人：${filled(paper.facts.claimant)}，由${paper.organ.name}办理。赔偿义务人：${(paper.facts.obligors ?? [addressed(paper)]).join('、')}。`,
          `根据${citations(basis, paper)}的规定，双方经${paper.facts.meetings ?? 0}次磋商会议达成协议如下。`,
        ),
        lossTable(paper.facts.agreed),
        body(
          `义务内容：${sentence(paper.facts.duties)}`,
          `履行期限：至${dated(paper.facts.performBy)}。双方可以向人民法院申请司法确认；逾期不履行的，依法起诉或者申请强制执行。`,
        ),
        signed('赔偿权利人（指定的部门）', '赔偿义务人'),
      ],
    },
  }),
}
