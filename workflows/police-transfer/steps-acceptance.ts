/** @module 移送公安, what else may come of a transfer that reached the police: 拒收, 转送, 退回, 补充调查 (linkage.md §1 steps 6–7). */
import { z } from 'zod'
import { cite } from '../../src/domain/basis.ts'
import { stepsOn } from '../../src/engine/step.ts'
import { line, material, prose } from '../forms.ts'
import { ended, transferFacts } from './facts.ts'
import * as rule from './rules-acceptance.ts'

const step = stepsOn(transferFacts)
/** The review by this organ is over without a decision; what was to be supplied to it is no longer waited for. */
const reviewOver = ['D-08', 'D-09a', 'D-09b', 'D-09c']

export const acceptanceSteps = {
  refuseReceipt: step({
    title: '公安机关不接受移送案件',
    help: '公安机关应当依法接受，没有拒收的规定。拒收的照实登记为程序异常，以送达凭证证明移送时间；可以建议立案监督，公安机关也可以随时补出回执。',
    by: { side: 'police', posts: ['handler', 'clerk'] },
    map: ['6.1'],
    basis: [
      cite('linkage-measures-2017', '7', '公安机关应当依法接受'),
      cite('linkage-measures-2017', '8', '不得以材料不全为由，不接受移送案件'),
      cite('state-council-310', '17', '不接受行政执法机关移送的涉嫌犯罪案件'),
    ],
    input: z.object({
      ground: z.enum(['误送', '材料不全', '不属于本机关管辖', '不属于公安机关管辖', '其他']).meta({
        title: '不接受的理由',
        description: '“误送”指移送书载明的受移送机关不是本机关',
      }),
      says: prose('公安机关的说明', '没有说明的，写“未说明”'),
      service: line('送达凭证', '送达回证、邮寄回单、现场录像等证明已经送达的材料'),
    }),
    example: { ground: '误送', says: '移送书写明受移送机关为其他公安机关', service: '送达回证（示例）' },
    checks: [rule.noRefusalForIncomplete, rule.noRefusalForJurisdiction],
    copies: [{ to: 'enforcer', as: 'main' }],
    record: ({ ground, service }, { on }) => ({ receiptRefusedOn: on, receiptRefusedFor: ground, service }),
  }),

  forwardToCompetent: step({
    title: '移送有管辖权的公安机关',
    help: '属于公安机关管辖、不属于本机关管辖的，自接受案件起二十四小时内移送，书面通知移送机关，抄送同级人民检察院。立案审查由接受的机关办理。',
    by: { side: 'police', posts: ['handler', 'head', 'deputyHead', 'actingHead'] },
    map: ['7b', 'copy-2'],
    basis: [
      cite('linkage-measures-2017', '9', '应当在 24 小时内移送有管辖权的公安机关'),
      cite('state-council-310', '7', '应当在２４小时内转送有管辖权的机关'),
    ],
    input: z.object({ to: line('有管辖权的公安机关'), because: prose('不属于本机关管辖的理由') }),
    example: { to: '达尔罕茂明安联合旗公安局', because: '倾倒地在达尔罕茂明安联合旗' },
    // The other organ's desk takes the seat when it is registered here; otherwise its papers are entered as they come.
    reseats: ({ to }, { organNamed }) => {
      const police = organNamed(to, 'police')
      return police === undefined ? {} : { police }
    },
    // As D-07: the 24 hours run from acceptance and end with this act.
    starts: [{ limit: 'D-05', from: ({ facts }) => facts.acceptedAt }],
    stops: ['D-05'],
    supersedes: reviewOver,
    documents: ['forwarding-notice'],
    copies: [
      { to: 'enforcer', as: 'main' },
      { to: 'procuratorate', as: 'copy' },
    ],
    record: ({ to, because }, { at }) => ({
      forwardedTo: to,
      forwardedAt: at,
      forwardedBecause: because,
      toSign: [],
    }),
  }),

  returnNotPolice: step({
    title: '退回（不属于公安机关管辖）',
    help: '不属于公安机关管辖的，自接受案件起二十四小时内退回移送机关。移送办理期间到此为止，行政程序恢复。',
    by: { side: 'police', posts: ['handler', 'head', 'deputyHead', 'actingHead'] },
    map: ['7c'],
    basis: [cite('linkage-measures-2017', '9', '应当在 24 小时内退回移送案件的环保部门')],
    input: z.object({
      because: prose('退回的理由'),
      returned: z.array(line('退回的案卷材料')).min(1).meta({ title: '退回的案卷材料' }),
    }),
    example: { because: '属于其他机关立案侦查的案件', returned: ['移送材料全卷'] },
    starts: [{ limit: 'D-06', from: ({ facts }) => facts.acceptedAt }],
    stops: ['D-06'],
    supersedes: reviewOver,
    documents: ['return-letter'],
    copies: [{ to: 'enforcer', as: 'main', document: 'return-letter' }],
    record: ({ because, returned }, { facts, receivedAt }) => ({
      toSign: [],
      returnedBecause: because,
      returnedFiles: returned,
      handling: ended(facts.handling, receivedAt),
    }),
  }),

  requestSupplementaryInvestigation: step({
    title: '提出补充调查意见',
    help: '证据不充分的，公安机关可以就证明有犯罪事实的相关证据提出补充调查意见。没有日数；立案审查期限照常计算。',
    by: { side: 'police', posts: ['handler'] },
    map: ['7e'],
    basis: [cite('linkage-measures-2017', '8', '提出补充调查意见')],
    input: z.object({ points: z.array(line('需要补充调查的事项')).min(1).meta({ title: '补充调查意见' }) }),
    example: { points: ['倾倒数量的称重记录'] },
    documents: ['investigation-points'],
    copies: [{ to: 'enforcer', as: 'main', document: 'investigation-points' }],
    record: ({ points }, { at }) => ({ investigationAsked: points, investigationAskedAt: at }),
  }),

  supplementaryInvestigation: step({
    title: '反馈补充调查结果',
    help: '按照要求补充调查，及时将结果反馈公安机关；因客观条件所限无法补正的，书面说明。',
    by: { side: 'enforcer', posts: ['handler', 'clerk'] },
    map: ['7e'],
    basis: [cite('linkage-measures-2017', '8', '及时将调查结果反馈公安机关')],
    requires: [rule.investigationAsked, rule.investigatedAfterAsked],
    input: z.object({
      result: prose('补充调查结果', '无法补充的，写明客观原因'),
      materials: z.array(material).meta({ title: '补充的材料' }),
    }),
    example: { result: '已补充称重记录', materials: [{ name: '称重记录', copies: 1, pages: 2, original: '原件' }] },
    documents: ['investigation-result'],
    copies: [{ to: 'police', as: 'main', document: 'investigation-result' }],
    record: ({ result, materials }, { facts, on }) => ({
      investigatedOn: on,
      investigation: { result, materials },
      materials: [...(facts.materials ?? []), ...materials],
    }),
  }),
}
