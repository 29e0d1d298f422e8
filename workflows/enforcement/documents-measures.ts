/** @module 查封扣押 and 先行登记保存, their papers. Content: 行政强制法 18, 21, 24–28; 行政处罚法 56. */
import { cite } from '../../src/domain/basis.ts'
import type { Block } from '../../src/domain/document-model.ts'
import { dayOf } from '../../src/domain/time.ts'
import type { Paper } from '../../src/engine/workflow.ts'
import { sentence } from '../office/letters.ts'
import { body, dated, letterTo, namesList, note, officersOf, sealed, signed } from '../papers/blocks.ts'
import { addressed, dueOn, partyText, remedyBasis, remedyText, under } from '../papers/parties.ts'
import { filled, sheetsOn } from '../papers/sheet.ts'
import type { EnforcementFacts } from './facts.ts'

type MeasurePaper = Paper<EnforcementFacts>

const seizureBasis = [
  cite('ecological-environment-code', '52', '可以依法查封、扣押有关场所'),
  cite('administrative-compulsion-law', '24', '制作并当场交付查封、扣押决定书和清单', '第一款'),
]
const periodBasis = [cite('administrative-compulsion-law', '25', '查封、扣押的期限不得超过三十日', '第一款')]
const extensionBasis = [
  cite('administrative-compulsion-law', '25', '情况复杂的，经行政机关负责人批准，可以延长', '第一款'),
]
const releaseBasis = [cite('administrative-compulsion-law', '28', '应当及时作出解除查封、扣押决定', '第一款')]
const handOverBasis = [cite('administrative-compulsion-law', '21', '一并移送，并书面告知当事人')]
const registrationBasis = [cite('administrative-penalty-law', '56', '经行政机关负责人批准，可以先行登记保存')]
const disposalBasis = [cite('administrative-penalty-law', '56', '应当在七日内及时作出处理决定')]

const itemsOf = ({ facts }: MeasurePaper): string => filled(facts.seizedItems?.join('、'))
const seizedOn = ({ facts }: MeasurePaper): string => dated(facts.seizedAt && dayOf(facts.seizedAt))
const until = (day: string | undefined): string => (day ? `至${day}止` : '依法计算')

/** 清单一式二份，由当事人和行政机关分别保存〔行政强制法 24〕. */
const itemsList = (
  says: string,
  names: readonly string[] = [],
  officers?: MeasurePaper['facts']['officers'],
): readonly Block[] => [
  body(says, ...(officers ? [`执法人员：${officersOf(officers)}`] : [])),
  namesList('名称、数量', names, '备注'),
  signed('当事人（见证人）签名', '执法人员签名'),
  note('注：本清单一式二份，由当事人和行政机关分别保存。'),
]

export const measureDocuments = sheetsOn<EnforcementFacts>()({
  'seizure-decision': {
    title: '查封（扣押）决定书',
    series: '查扣',
    head: 'redhead',
    basis: [...seizureBasis, ...periodBasis, ...remedyBasis],
    seal: cite('administrative-compulsion-law', '24', '行政机关的名称、印章和日期', '第二款第（五）项'),
    blocks: (paper) => [
      partyText(paper),
      body(
        `查封、扣押的理由：${sentence(paper.facts.seizureGround)}`,
        `${under(seizureBasis, paper)}经本机关负责人批准，决定对下列场所、设施或者财物予以查封、扣押：${itemsOf(paper)}（详见《查封（扣押）清单》）。`,
        `${under(periodBasis, paper)}查封、扣押期限自${seizedOn(paper)}起${until(dueOn(paper, 'D-56'))}。情况复杂需要延长的，另行书面告知。`,
        '查封、扣押期间，任何单位和个人不得擅自启封、使用、转移、隐匿或者毁损上述场所、设施或者财物。',
        remedyText(paper),
      ),
      sealed(paper),
    ],
  },
  'seizure-list': {
    title: '查封（扣押）清单',
    head: 'agency-form',
    basis: seizureBasis,
    blocks: (paper) =>
      itemsList(
        `${paper.organ.name}于${seizedOn(paper)}对${addressed(paper)}的下列场所、设施或者财物予以查封、扣押：`,
        paper.facts.seizedItems,
        paper.facts.seizureOfficers,
      ),
  },
  'seizure-extension': {
    title: '延长查封（扣押）期限通知书',
    series: '延查扣',
    head: 'letter',
    basis: [...extensionBasis, ...remedyBasis],
    blocks: (paper) => [
      letterTo(addressed(paper), [
        `我单位于${seizedOn(paper)}对${itemsOf(paper)}予以查封、扣押。`,
        `因情况复杂：${sentence(paper.facts.seizureExtendedBecause)}${under(extensionBasis, paper)}经本机关负责人批准，决定延长查封、扣押期限${until(dueOn(paper, 'D-56b'))}。`,
        remedyText(paper),
      ]),
      sealed(paper),
    ],
  },
  'seizure-release': {
    title: '解除查封（扣押）决定书',
    series: '解查扣',
    head: 'redhead',
    basis: releaseBasis,
    blocks: (paper) => [
      letterTo(addressed(paper), [
        `我单位于${seizedOn(paper)}对${itemsOf(paper)}予以查封、扣押。解除的理由：${sentence(paper.facts.seizureEndedBecause)}`,
        `${under(releaseBasis, paper)}决定自${dated(paper.on)}起解除查封、扣押，并立即退还扣押的财物（清单附后）。`,
      ]),
      sealed(paper),
    ],
  },
  'seizure-return-list': {
    title: '解除查封（扣押）财物清单',
    head: 'agency-form',
    basis: releaseBasis,
    blocks: (paper) =>
      itemsList(
        `${paper.organ.name}自${dated(paper.on)}起解除对${addressed(paper)}下列场所、设施或者财物的查封、扣押，并退还扣押的财物：`,
        paper.facts.seizedItems,
      ),
  },
  'seizure-hand-over-notice': {
    title: '查封（扣押）财物移送告知书',
    series: '查扣移告',
    head: 'letter',
    basis: handOverBasis,
    blocks: (paper) => [
      letterTo(addressed(paper), [
        `我单位于${seizedOn(paper)}对${itemsOf(paper)}予以查封、扣押。因违法行为涉嫌犯罪，案件已移送司法机关：${sentence(paper.facts.seizureEndedBecause)}`,
        `${under(handOverBasis, paper)}上述查封、扣押的财物随案一并移送，特此书面告知。`,
      ]),
      sealed(paper),
    ],
  },
  'registration-notice': {
    title: '先行登记保存证据通知书',
    series: '登存',
    head: 'agency-form',
    basis: registrationBasis,
    blocks: (paper) => [
      letterTo(addressed(paper), [
        `因证据可能灭失或者以后难以取得，${under(registrationBasis, paper)}经本机关负责人批准，对下列证据予以先行登记保存，保存地点和保管人：${sentence(paper.facts.registeredKeptAt)}`,
        `我单位将于${filled(dueOn(paper, 'D-51'))}前作出处理决定。在此期间，当事人或者有关人员不得销毁或者转移证据。`,
      ]),
      namesList('证据名称、数量', paper.facts.registeredItems),
      signed('当事人（见证人）签名', '执法人员签名'),
      sealed(paper),
    ],
  },
  'registration-disposal': {
    title: '先行登记保存证据处理决定书',
    series: '登处',
    head: 'redhead',
    basis: disposalBasis,
    blocks: (paper) => [
      letterTo(addressed(paper), [
        `我单位于${dated(paper.facts.registeredAt && dayOf(paper.facts.registeredAt))}对${filled(paper.facts.registeredItems?.join('、'))}予以先行登记保存。`,
        `${under(disposalBasis, paper)}现作出如下处理决定：${sentence(paper.facts.registeredDecision)}`,
      ]),
      sealed(paper),
    ],
  },
})
