/** @module 行政执法: 复查 and 按日连续处罚 (法典 1060). The text sets no number of days for 复查; each running is counted anew. */
import { z } from 'zod'
import { cite } from '../../src/domain/basis.ts'
import { chineseDate, daysBetween } from '../../src/domain/time.ts'
import { stepsOn } from '../../src/engine/step.ts'
import { enforcementOfficer, prose, yes } from '../forms.ts'
import { enforcementFacts, type EnforcementFacts } from './facts.ts'
import * as rule from './rules-daily.ts'
import { noRemedyPending } from './rules-remedies.ts'

const step = stepsOn(enforcementFacts)

/** From the day after to the day of 复查, both counted. */
const charge = (facts: EnforcementFacts) => {
  const from = rule.countedFrom(facts)
  const to = facts.recheckedOn
  const days = from && to ? daysBetween(from, to) : 0
  return { from, to, days, fen: days * (facts.fineFen ?? 0) }
}
const yuan = (fen: number) => `${(fen / 100).toLocaleString('zh-CN')}元`

export const dailySteps = {
  recheck: step({
    title: '复查',
    help: '受到罚款处罚并被责令改正的，应当组织复查。',
    by: { side: 'enforcer', posts: ['handler'] },
    map: ['E-daily'],
    basis: [cite('ecological-environment-code', '1060', '应当组织复查', '第一款')],
    requires: [rule.correctionOrdered, rule.recheckedLater],
    input: z.object({
      result: z.enum(['corrected', 'continued', 'obstructed']).meta({
        title: '复查结果',
        labels: { corrected: '已经改正', continued: '继续违法、拒不改正', obstructed: '拒绝、阻挠复查' },
      }),
      officers: z.array(enforcementOfficer).min(1).meta({ title: '执法人员' }),
      findings: prose('复查情况'),
    }),
    example: {
      result: 'continued',
      officers: [{ name: '承办人甲', certificate: '示例证号1' }],
      findings: '现场仍在倾倒',
    },
    record: ({ result }, { on }) => ({ recheck: result, recheckedOn: on }),
  }),

  decideDaily: step({
    title: '决定按日连续处罚',
    help: '自责令改正之日的次日起，按照原罚款数额按日连续处罚；再次复查仍未改正的，可以再次决定，已经计罚的日数不重复计算。',
    by: { side: 'enforcer', posts: ['head', 'actingHead', 'deputyHead'] },
    chain: ['handler', 'deptHead', 'legal', 'deputyHead', 'head'],
    map: ['E-daily'],
    basis: [cite('ecological-environment-code', '1060', '按照原罚款数额按日连续处罚', '第一款')],
    requires: [rule.fineDecided, rule.notCorrected, noRemedyPending],
    checks: [rule.dailyTold],
    input: z.object({ grounds: prose('事实、理由和依据'), told: yes('已事先告知并听取陈述、申辩') }),
    example: { grounds: '责令改正后经复查仍在倾倒', told: true },
    tell: (_, { facts }) => {
      const { from, to, days, fen } = charge(facts)
      return from && to
        ? [
            `${chineseDate(from)}的次日起至${chineseDate(to)}，共${days}日；原罚款${yuan(facts.fineFen ?? 0)}×${days}日＝${yuan(fen)}`,
          ]
        : []
    },
    record: (_, { facts }) => ({
      dailyFen: (facts.dailyFen ?? 0) + charge(facts).fen,
      dailyUntil: facts.recheckedOn,
      recheck: 'charged',
    }),
  }),
}
