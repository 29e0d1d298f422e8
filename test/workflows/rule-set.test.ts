/** @module The rule set follows the department: what binds 环保部门 only does not bind 林草部门, whose days are those of 310号令. */
import { describe, expect, test } from 'vitest'
import type { OrganKind } from '../../src/domain/organ.ts'
import { dayOf } from '../../src/domain/time.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import { attempt, caseAfter, carried, codesOf, trackOf, type CaseNow } from './case-now.ts'
import { police, served, through, upTo } from './road.ts'
import { fine } from './road-base.ts'

/** The same case, run by a department of another kind. */
const by = (now: CaseNow, kind: OrganKind): CaseNow => {
  const bureau = now.view.organs.get('guyang-ecology')
  if (!bureau) throw new Error('no bureau')
  return { ...now, view: { ...now.view, organs: new Map([...now.view.organs, [bureau.id, { ...bureau, kind }]]) } }
}
const fining = { track: 'enforcement', step: 'decideFine', at: '2026-11-05 16:00', by: who.head, input: fine }

describe('依据部门的种类适用不同的规定', () => {
  const sent = caseAfter(through('acknowledge'))
  test('移送期间暂缓罚款的2017年办法只约束环保部门〔2017办法2、16〕', () => {
    expect(codesOf(attempt(sent, fining))).toEqual(['LK-T1'])
    for (const kind of ['forestry', 'naturalResources', 'agriculture', 'water'] as const)
      expect(codesOf(attempt(by(sent, kind), fining))).not.toContain('LK-T1')
  })
  test('对不予立案的复议，环保部门三个工作日，林草部门三日〔2017办法11、310号令9〕', () => {
    const dueOf = (kind: OrganKind) => {
      const now = by(caseAfter(upTo('decideFiling')), kind)
      const declined = carried(now, {
        track: 'transfer',
        step: 'decideFiling',
        at: '2026-11-06 10:00',
        by: police.head,
        input: { decision: 'declined', because: '不足三吨', returned: ['全卷'] },
      })
      // Friday 2026-11-13: three days end on Monday, three working days on Wednesday.
      const told = carried(declined, {
        track: 'transfer',
        step: 'notifyDecision',
        at: '2026-11-09 10:00',
        by: who.clerk,
        received: '2026-11-13 15:00',
        input: { number: '示例' },
      })
      const due = trackOf(told, 'transfer').clocks.find((c) => c.limit === 'D-20')?.due
      return due && dayOf(due)
    }
    expect(dueOf('ecology')).toBe('2026-11-18')
    expect(dueOf('forestry')).toBe('2026-11-16')
  })
  test('行政拘留的情形分部门：禁用农药由农牧部门移送，无证排污由生态环境部门移送〔法典1102、1131〕', () => {
    const approve = (kind: OrganKind, ground: string) =>
      codesOf(
        attempt(by(caseAfter(served), kind), {
          track: 'enforcement',
          step: 'approveDetention',
          at: '2026-10-08 10:00',
          by: who.head,
          input: {
            decision: 'approved',
            ground,
            persons: [{ name: '刘某生', basics: '直接责任人员' }],
            defiance: '再次检查仍未停止',
            opinion: '同意移送',
          },
        }),
      )
    expect(approve('ecology', 'code-1102')).toEqual(['办成了'])
    expect(approve('ecology', 'code-1131')).toEqual(['detention-ground-of-another-department'])
    expect(approve('agriculture', 'code-1131')).toEqual(['办成了'])
    expect(approve('forestry', 'code-1102')).toEqual(['detention-ground-of-another-department'])
  })
})
