/** @module Link rules of 鉴定 and 涉案物品: whose time they stop, what they keep from being closed, and how a second 鉴定 differs. */
import { z } from 'zod'
import { cite } from '../../src/domain/basis.ts'
import { isNothing } from '../../src/domain/quantity.ts'
import { agree, forbid, suspend } from '../../src/engine/linkage.ts'
import { enforcement } from '../enforcement/index.ts'
import { policeTransfer } from '../police-transfer/index.ts'
import { appraisal } from './appraisal/index.ts'
import { seizureSpans } from './appraisal/facts.ts'
import { inCustody, remainder } from './item/facts.ts'
import { item } from './item/index.ts'

const notIncluded = cite('administrative-compulsion-law', '25', '不包括检测、检验、检疫或者技术鉴定的期间', '第三款')
const stopsSeizure = (id: string, limit: string) =>
  suspend({
    id,
    title: '检测、鉴定期间不计入查封、扣押期限',
    reading:
      '自机构接收检材并已书面告知当事人之日起，至收到报告、中止或者终止之日止，且不超过已经告知的期间；法律没有写明起止，是本系统的读法（依据待核）',
    of: enforcement,
    given: appraisal,
    scope: 'act',
    sameOwner: true,
    limit,
    ground: 'appraisal',
    spans: ({ facts }) => seizureSpans(facts),
    says: '查封、扣押的期间不包括检测、检验、检疫或者技术鉴定的期间',
    basis: [notIncluded, cite('administrative-compulsion-law', '25', '应当明确，并书面告知当事人', '第三款')],
  })

export const officeLinks = [
  stopsSeizure('LK-A1', 'D-56'),
  stopsSeizure('LK-A2', 'D-56b'),
  agree({
    id: 'LK-A3',
    title: '重新鉴定另行委托，补充、重新鉴定有所本',
    of: appraisal,
    steps: ['commission'],
    given: appraisal,
    scope: 'parent',
    form: z.object({
      nature: z.string(),
      appraisers: z.array(z.object({ certificate: z.string() })),
    }),
    field: 'appraisers',
    says: '重新鉴定应当另行指派或者聘请鉴定人：所列鉴定人参加过原鉴定',
    reading: '办案规则约束检察机关；行政机关、公安机关委托的参照，是本系统的读法（依据待核）',
    basis: [cite('procuratorate-criminal-rules', '220', '应当另行指派或者聘请鉴定人')],
    wants: {
      says: '补充鉴定、重新鉴定应当以原鉴定程序为来源建立',
      when: ({ nature }) => nature !== 'first',
    },
    disagrees: ({ facts }, { nature, appraisers }) =>
      nature === 'again' &&
      appraisers.some((a) => (facts.appraisers ?? []).some((b) => b.certificate === a.certificate)),
  }),
  forbid({
    id: 'LK-I1',
    title: '涉案物品没有处理完毕不结案',
    of: enforcement,
    steps: ['closeEnforcement'],
    given: item,
    scope: 'act',
    sameOwner: true,
    says: ({ facts }) => `涉案物品没有处理完毕，不能结案：${remainder(facts)}`,
    reading: '法律要求对查封、扣押的财物及时作出处理决定；以此为结案的前提，是本系统的要求（依据待核）',
    basis: [
      cite('administrative-compulsion-law', '27', '在本法第二十五条规定的期限内作出处理决定'),
      cite('state-council-310', '4', '按照国家有关规定予以处理', '第二款'),
    ],
    unblock: 'disposeItem',
    when: ({ facts }) => !isNothing(inCustody(facts)),
  }),
  agree({
    id: 'LK-I2',
    title: '物品没有移交完毕，不登记为移交完毕',
    of: policeTransfer,
    steps: ['handOverItems'],
    given: item,
    scope: 'act',
    sameOwner: true,
    form: z.object({ remaining: z.array(z.string()) }),
    field: 'remaining',
    says: ({ facts }) => `台账上还有没有移交的物品，请列入尚未移交：${remainder(facts)}`,
    basis: [
      cite('linkage-measures-2017', '10', '将涉案物品以及与案件有关的其他材料移交公安机关'),
      cite('state-council-310', '12', '应当自接到立案通知书之日起３日内'),
    ],
    disagrees: ({ facts }, { remaining }) => remaining.length === 0 && !isNothing(inCustody(facts)),
  }),
]
