/** @module 行政执法: 责令停产停业, 暂扣或者吊销许可证件. They may be decided, and go on, while the case is with the police (2017 办法 16). */
import { z } from 'zod'
import { cite } from '../../src/domain/basis.ts'
import { stepsOn } from '../../src/engine/step.ts'
import { line, prose, yes } from '../forms.ts'
import { enforcementFacts } from './facts.ts'
import { crimeAssessed } from './rules.ts'
import * as notice from './rules-notice.ts'
import { executionNotStopped } from './rules-court-appeal.ts'
import * as rule from './rules-production.ts'

const step = stepsOn(enforcementFacts)

export const productionSteps = {
  decideRestriction: step({
    title: '决定停产停业、暂扣或者吊销许可证件',
    help: '案件已移送公安机关的，也可以作出；移送以前已经作出的不停止执行。罚款待刑事程序有结果后再决定的，另行决定。',
    by: { side: 'enforcer', posts: ['head', 'actingHead', 'deputyHead'] },
    chain: ['handler', 'deptHead', 'legal', 'deputyHead', 'head'],
    map: ['E-production', '5.2', '5.4'],
    basis: [
      cite('administrative-penalty-law', '9', '暂扣许可证件、降低资质等级、吊销许可证件', '第（三）项'),
      cite('administrative-penalty-law', '9', '责令停产停业、责令关闭', '第（四）项'),
      cite('linkage-measures-2017', '16', '责令停产停业、暂扣或者吊销许可证的行政处罚决定'),
    ],
    requires: [crimeAssessed],
    checks: [
      notice.penaltyNotified,
      rule.restrictionNotified,
      notice.statementHeard,
      notice.hearingDone,
      notice.legallyReviewed,
      notice.collectivelyDiscussed,
    ],
    input: z.object({
      kind: z
        .enum(['责令停产停业', '暂扣许可证件', '降低资质等级', '吊销许可证件', '限制开展生产经营活动', '责令关闭'])
        .meta({ title: '处罚种类' }),
      scope: line('范围和期限', '哪一条生产线、哪一个许可证件、到何时'),
      grounds: prose('事实、理由和依据'),
      fineLater: yes('罚款另行决定', '案件已移送公安机关，罚款待刑事程序有结果后再决定'),
    }),
    example: {
      kind: '责令停产停业',
      scope: '全部生产线，至验收合格为止',
      grounds: '擅自倾倒危险废物',
      fineLater: false,
    },
    outcome: ({ fineLater }) => (fineLater ? 'part' : 'whole'),
    outcomes: {
      part: { title: '决定停产停业、暂扣或者吊销许可证件，罚款另行决定' },
      whole: { title: '决定停产停业、暂扣或者吊销许可证件', stops: ['D-50'] },
    },
    record: ({ kind, scope }) => ({ restriction: 'decided', restrictionKind: `${kind}：${scope}` }),
  }),

  carryOutRestriction: step({
    title: '登记停产停业、暂扣或者吊销的送达和执行',
    by: { side: 'enforcer', posts: ['handler', 'clerk'] },
    map: ['E-production', '5.2'],
    basis: [
      cite('administrative-penalty-law', '61', '应当在七日内依照', '第一款'),
      cite('linkage-measures-2017', '16', '不停止执行'),
    ],
    requires: [rule.restrictionDecided, executionNotStopped],
    input: z.object({ receivedBy: line('签收人或者送达证明'), carriedOut: prose('执行情况') }),
    example: { receivedBy: '当事人签收', carriedOut: '生产线已断电封存，许可证件已收回' },
    record: () => ({ restriction: 'carriedOut' }),
  }),
}
