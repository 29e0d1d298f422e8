/** @module 民事公益诉讼: its papers in short form. The national formats (办案规则 105) were not at hand: 待核. */
import { cite } from '../../src/domain/basis.ts'
import { citations } from '../law/in-force.ts'
import { sentence } from '../office/letters.ts'
import { yuan } from '../papers/amount.ts'
import { body, dated, letterTo, list, sealed } from '../papers/blocks.ts'
import { addressed, dueOn } from '../papers/parties.ts'
import { filled, sheetsOn } from '../papers/sheet.ts'
import type { CivilPublicInterestFacts } from './facts.ts'

const head = 'procuratorate' as const

export const documents = sheetsOn<CivilPublicInterestFacts>()({
  'pil-opening': {
    title: '立案决定书（民事公益诉讼）',
    head,
    number: ({ facts }) => facts.openingNumber,
    basis: [
      cite('procuratorial-pil-rules-2021', '30', '报请检察长决定后制作《立案决定书》'),
      cite('procuratorial-pil-rules-2021', '85', '社会公共利益受到损害', '第（一）项'),
    ],
    blocks: (paper, basis) => [
      body(
        `本院在履行职责中发现：${sentence(paper.facts.harm)}可能存在的违法行为：${sentence(paper.facts.act)}`,
        `${paper.facts.perpetratorUnknown ? '违法行为人尚待查明。' : `违法行为人：${addressed(paper)}。`}根据${citations(basis, paper)}的规定，决定立案。`,
      ),
      sealed(paper),
    ],
  },
  'pil-not-opened': {
    title: '不立案决定书（民事公益诉讼）',
    series: '民公不立',
    head,
    basis: [cite('procuratorial-pil-rules-2021', '30', '或者《不立案决定书》')],
    blocks: (paper, basis) => [
      body(
        `本院对线索（${filled(paper.facts.clue)}）进行了评估。${sentence(paper.facts.notOpenedBecause)}`,
        `根据${citations(basis, paper)}的规定，决定不立案。`,
      ),
      sealed(paper),
    ],
  },
  'pil-announcement': {
    title: '民事公益诉讼诉前公告',
    head,
    basis: [
      cite('procuratorial-pil-rules-2021', '91', '公告期间为三十日', '第二款'),
      cite('pil-interpretation-2018', '13', '应当依法公告，公告期间为三十日', '第一款'),
    ],
    blocks: (paper, basis) => [
      body(
        `本院在履行职责中发现${addressed(paper)}损害社会公共利益：${sentence(paper.facts.announcementHarm)}`,
        `根据${citations(basis, paper)}的规定，现予公告：适格主体可以向人民法院提起诉讼${paper.facts.compensable ? '；请生态环境损害赔偿权利人启动生态环境损害赔偿程序' : ''}。提起诉讼或者启动程序的，请书面告知本院。`,
        `公告期间三十日，自${dated(paper.facts.announcedOn)}起，至${filled(dueOn(paper, 'cpil-announce-30d'))}止。联系人、联系电话：${filled(paper.facts.contact)}。`,
      ),
      sealed(paper),
    ],
  },
  'pil-closing': {
    title: '终结案件决定书（民事公益诉讼）',
    series: '民公终',
    head,
    basis: [cite('procuratorial-pil-rules-2021', '90', '应当终结案件')],
    blocks: (paper, basis) => [
      body(
        `${addressed(paper)}损害社会公共利益一案，本院于${dated(paper.facts.openedOn)}立案。经调查、审查：${sentence(paper.facts.closedBecause)}`,
        `根据${citations(basis, paper)}的规定，决定终结案件。`,
      ),
      sealed(paper),
    ],
  },
  'pil-support': {
    title: '支持起诉意见书',
    series: '民公支',
    head,
    basis: [cite('procuratorial-pil-rules-2021', '101', '向人民法院提交支持起诉意见书')],
    blocks: (paper, basis) => [
      letterTo(filled(paper.facts.court), [
        `${filled(paper.facts.qualifiedPlaintiff)}诉${addressed(paper)}一案（${filled(paper.facts.supportedCase)}），本院审查认为：${sentence(paper.facts.supportOpinion)}`,
        `根据${citations(basis, paper)}的规定，支持起诉。`,
      ]),
      sealed(paper),
    ],
  },
  'pil-support-withdrawal': {
    title: '撤回支持起诉决定书',
    series: '民公撤支',
    head,
    basis: [cite('procuratorial-pil-rules-2021', '102', '应当制作《撤回支持起诉决定书》', '第二款')],
    blocks: (paper, basis) => [
      letterTo(filled(paper.facts.court), [
        `${filled(paper.facts.qualifiedPlaintiff)}诉${addressed(paper)}一案，本院曾支持起诉。现发现：${sentence(paper.facts.supportWithdrawnBecause)}`,
        `根据${citations(basis, paper)}的规定，决定撤回支持起诉。`,
      ]),
      sealed(paper),
    ],
  },
  'pil-indictment': {
    title: '民事公益诉讼起诉书',
    series: '民公诉',
    head,
    titled: ({ facts }) => (facts.suit === 'incidental' ? '刑事附带民事公益诉讼起诉书' : '民事公益诉讼起诉书'),
    basis: [
      cite('procuratorial-pil-rules-2021', '46', '公益诉讼起诉书', '第二款'),
      cite('procuratorial-pil-rules-2021', '96', '人民检察院应当提起民事公益诉讼'),
      cite('pil-interpretation-2018', '14', '检察机关已经履行公告程序的证明材料', '第（三）项'),
    ],
    blocks: (paper, basis) => [
      letterTo(filled(paper.facts.court), [
        `公益诉讼起诉人：${paper.organ.name}。`,
        `被告：${(paper.facts.defendants ?? []).join('、')}。`,
        `诉讼请求：`,
      ]),
      list(
        [{ title: '诉讼请求', width: 12 }],
        [
          ...(paper.facts.claims ?? []).map((claim) => [claim]),
          ...(paper.facts.punitiveFen === undefined ? [] : [[`承担惩罚性赔偿${yuan(paper.facts.punitiveFen)}`]]),
        ],
      ),
      body(
        `事实和理由：${sentence(paper.facts.suitFacts)}本院已于${dated(paper.facts.announcedOn)}在${filled(paper.facts.announcedIn)}公告，公告期满。`,
        `根据${citations(basis, paper)}的规定，向你院提起诉讼，请依法裁判。`,
      ),
      sealed(paper),
    ],
  },
})
