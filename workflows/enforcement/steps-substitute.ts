/** @module 行政执法: 代履行, planned or at once (行政强制法 50–52). */
import { z } from 'zod'
import { cite } from '../../src/domain/basis.ts'
import { civilDate, startOfDay } from '../../src/domain/time.ts'
import { stepsOn } from '../../src/engine/step.ts'
import { day, fen, line, prose, yes } from '../forms.ts'
import { enforcementFacts } from './facts.ts'
import { executionNotStopped } from './rules-court-appeal.ts'
import * as rule from './rules-substitute.ts'

const step = stepsOn(enforcementFacts)
const map = ['E-substitute']

export const substituteSteps = {
  decideSubstitute: step({
    title: '决定代履行',
    help: '当事人逾期不履行、经催告仍不履行，后果已经或者将造成环境污染、破坏自然资源的；需要立即清除污染物等而当事人不能清除的，可以立即实施。',
    by: { side: 'enforcer', posts: ['deputyHead', 'head', 'actingHead'] },
    chain: ['handler', 'deptHead', 'legal', 'deputyHead'],
    map,
    basis: [
      cite('administrative-compulsion-law', '50', '行政机关可以代履行'),
      cite('administrative-compulsion-law', '52', '行政机关可以决定立即实施代履行'),
    ],
    requires: [rule.dutyOrdered, rule.noSubstituteRunning],
    checks: [rule.urgedBeforeDeciding, rule.substituteDayAhead],
    input: z.object({
      immediate: yes('立即实施', '需要立即清除遗洒物、障碍物或者污染物，当事人不能清除'),
      urged: yes('当事人逾期不履行，经催告仍不履行'),
      served: yes('代履行决定书已经送达'),
      grounds: prose('理由、依据、方式和标的'),
      agent: line('代履行人', '本机关或者没有利害关系的第三人'),
      plannedOn: day('代履行的日期'),
      budgetFen: fen('费用预算'),
    }),
    example: {
      immediate: false,
      urged: true,
      served: true,
      grounds: '清运残留废物，恢复原状',
      agent: '某处置单位',
      plannedOn: civilDate('2099-12-31'),
      budgetFen: 100_000_00,
    },
    outcome: ({ immediate }) => (immediate ? 'immediate' : 'planned'),
    outcomes: {
      planned: { title: '决定代履行', record: () => ({ substitute: 'decided' }) },
      immediate: { title: '决定立即实施代履行', record: () => ({ substitute: 'immediate' }) },
    },
    record: ({ plannedOn }) => ({ substituteOn: plannedOn }),
  }),

  urgeSubstitute: step({
    title: '代履行前催告',
    help: '代履行三个工作日前催告，自代履行之日向前倒数；当事人履行的，停止代履行。',
    by: { side: 'enforcer', posts: ['handler', 'deptHead'] },
    map,
    basis: [
      cite('administrative-compulsion-law', '51', '代履行三日前，催告当事人履行', '第一款第（二）项'),
      cite('administrative-compulsion-law', '69', '十日以内期限的规定是指工作日'),
    ],
    requires: [rule.substituteRunning],
    input: z.object({ receivedBy: line('签收人或者送达证明') }),
    example: { receivedBy: '当事人签收' },
    // Counted back from the day and met by the notice itself: started and stopped at once.
    starts: [{ limit: 'D-57b', from: ({ facts }) => facts.substituteOn && startOfDay(facts.substituteOn) }],
    stops: ['D-57b'],
    record: (_, { facts }) => (facts.substitute === 'decided' ? { substitute: 'urged' } : {}),
  }),

  stopSubstitute: step({
    title: '停止代履行',
    help: '催告以后当事人履行的，停止代履行。',
    by: { side: 'enforcer', posts: ['deptHead', 'deputyHead', 'head', 'actingHead'] },
    map,
    basis: [cite('administrative-compulsion-law', '51', '当事人履行的，停止代履行', '第一款第（二）项')],
    requires: [rule.substituteRunning],
    input: z.object({ performed: prose('当事人履行的情况') }),
    example: { performed: '当事人已经清运完毕' },
    record: () => ({ substitute: 'stopped' }),
  }),

  performSubstitute: step({
    title: '实施代履行',
    help: '派员到场监督，有关人员签名；费用按照成本合理确定，由当事人承担。不得采用暴力、胁迫以及其他非法方式。',
    by: { side: 'enforcer', posts: ['handler', 'deptHead'] },
    map,
    basis: [
      cite('administrative-compulsion-law', '51', '应当派员到场监督', '第一款第（三）项'),
      cite('administrative-compulsion-law', '51', '代履行的费用按照成本合理确定，由当事人承担', '第二款'),
    ],
    requires: [executionNotStopped, rule.substituteRunning, rule.urgedAgain, rule.substituteOnItsDay],
    checks: [rule.supervisedAndSigned, rule.absentPartyTold],
    input: z.object({
      supervised: yes('作出决定的机关已派员到场监督'),
      signed: yes('监督人员、代履行人和当事人或者见证人已签名或者盖章'),
      partyPresent: yes('当事人在场'),
      told: yes('当事人不在场的，事后已立即通知'),
      costFen: fen('费用'),
      note: prose('实施情况'),
    }),
    example: {
      supervised: true,
      signed: true,
      partyPresent: true,
      told: false,
      costFen: 90_000_00,
      note: '残留废物已清运',
    },
    record: ({ costFen }) => ({ substitute: 'performed', substituteCostFen: costFen }),
  }),
}
