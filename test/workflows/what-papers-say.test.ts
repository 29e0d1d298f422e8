/** @module Forms that contradict the file: what is written must agree with what has been done, and with the department's own law. */
import { describe, expect, test } from 'vitest'
import type { SimEntry } from '../../src/engine/simulate.ts'
import { momentOf } from '../../src/engine/setting.ts'
import { assess } from '../../workflows/law/thresholds.ts'
import { civilDate } from '../../src/domain/time.ts'
import { sheet } from '../../workflows/scenarios/papers.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import { at, attempt, caseAfter, codesOf, officerOf, made, trackOf, withTrack, type Attempt } from './case-now.ts'
import { fine, notSuspected, ready, road, served, through, told, upTo } from './road.ts'

const closing = (ground: string): Attempt => ({
  track: 'enforcement',
  step: 'closeEnforcement',
  at: '2026-09-28 10:00',
  by: who.deptHead,
  input: { ground, note: '结案' },
})
const penalty: SimEntry = {
  track: 'enforcement',
  step: 'decideFine',
  at: '2026-09-25 10:00',
  by: who.head,
  input: fine,
}

describe('结案原因与案卷一致〔行政处罚法57〕', () => {
  test.each(['处罚决定执行完毕', '已移送司法机关且行政程序无须继续'])(
    '没有罚款、没有移送的，不能以「%s」结案',
    (ground) => {
      expect(codesOf(attempt(caseAfter(notSuspected), closing(ground)))).not.toContain('办成了')
    },
  )
  test.each(['不予行政处罚', '违法事实不能成立'])('已经罚款的，不能以「%s」结案', (ground) => {
    expect(codesOf(attempt(caseAfter([...told, penalty]), closing(ground)))).not.toContain('办成了')
  })
  test('罚款送达并且缴清的，执行完毕可以结案', () => {
    const paid: SimEntry = {
      track: 'enforcement',
      step: 'recordPayment',
      at: '2026-10-08 10:00',
      by: who.handler,
      input: { paidFen: fine.fineFen, receipt: '缴款凭证示例1号' },
    }
    const close = { ...closing('处罚决定执行完毕'), at: '2026-10-08 11:00' }
    expect(codesOf(attempt(caseAfter([...served, paid]), close))).toEqual(['办成了'])
  })
  test('没有罚款的，违法事实不能成立可以结案', () => {
    expect(codesOf(attempt(caseAfter(notSuspected), closing('违法事实不能成立')))).toEqual(['办成了'])
  })
})

describe('涉嫌犯罪研判', () => {
  const a = ready['enforcement.assessCrime']!
  test('一项也没有填写的对照表，不能得出未达到追诉标准〔310号令3〕', () => {
    const empty = { assessment: { crime: 'pollution', sheet: {} }, opinion: '未达到' }
    expect(codesOf(attempt(caseAfter(a.given), { ...a.attempt, input: empty }))).not.toContain('办成了')
    expect(assess('pollution', civilDate('2026-09-01'), {}).ticks.every((t) => !t.given)).toBe(true)
  })
  test('任一项达到即为涉嫌犯罪', () => {
    const event = made(attempt(caseAfter(a.given), { ...a.attempt, input: sheet })).appends[0].events[0]
    expect(event?.outcome).toBe('suspected')
  })
})

describe('移送材料与案卷一致〔2017办法6〕', () => {
  test('已经罚款的案件移送，应当注明并附行政处罚决定书', () => {
    const suspectedLater: SimEntry = {
      track: 'enforcement',
      step: 'assessCrime',
      at: '2026-09-26 10:00',
      by: who.handler,
      input: sheet,
    }
    const rest = road.filter((r) => r.track === 'transfer' || r.open === 'police-transfer').slice(0, 4)
    const now = caseAfter([...told, penalty, suspectedLater, ...rest])
    expect(codesOf(attempt(now, ready['police-transfer.dispatch']!.attempt))).not.toContain('办成了')
  })
})

describe('受移送机关、抄送机关和登记人', () => {
  const a = ready['police-transfer.dispatch']!
  const seats = trackOf(caseAfter(a.given), 'transfer').seats
  test('没有同级公安机关的，不能移送〔310号令5〕', () => {
    const now = withTrack(caseAfter(a.given), 'transfer', { seats: { ...seats, police: undefined } })
    expect(codesOf(attempt(now, a.attempt))).not.toContain('办成了')
  })
  test('没有同级检察院可以抄送的，抄送期限不算已办〔2017办法6〕', () => {
    const now = withTrack(caseAfter(a.given), 'transfer', { seats: { ...seats, procuratorate: undefined } })
    const verdict = attempt(now, a.attempt)
    const copied =
      'decision' in verdict && verdict.decision.appends[0].track.clocks.some((c) => c.limit === 'D-03' && c.stoppedAt)
    expect(copied).toBe(false)
  })
  test('来文由本机关现任人员登记，别的机关的人员、任职届满的人员不能登记', () => {
    const receipt = ready['police-transfer.acknowledge']!
    const now = caseAfter(receipt.given)
    const paper = { ...receipt.attempt, received: receipt.attempt.at, office: 'guyang-ecology' }
    const lapsed = {
      ...officerOf(who.clerk),
      appointments: officerOf('guyang-ecology.actingHead').appointments.slice(0, 1),
    }
    for (const by of ['guyang-court.handler', lapsed])
      expect([by, codesOf(attempt(now, { ...paper, by }))]).not.toEqual([by, ['办成了']])
    expect(codesOf(attempt(now, { ...paper, by: who.clerk }))).toEqual(['办成了'])
  })
})

describe('先有告知，后有补正〔2017办法8〕', () => {
  test('补正时间早于告知补正的时间，不可能', () => {
    const now = caseAfter(upTo('supplement'))
    expect(
      codesOf(
        attempt(now, {
          ...ready['police-transfer.supplement']!.attempt,
          at: '2026-11-05 11:00',
          now: '2026-11-06 09:00',
        }),
      ),
    ).not.toContain('办成了')
  })
})

describe('先有现场检查，后有研判〔行政处罚法54〕', () => {
  test('研判时间早于现场检查，不可能作为依据', () => {
    const late = through('openEnforcement').map((r) =>
      r.step === 'inspectSite' ? { ...r, at: '2026-09-20 10:00' } : r,
    )
    const ordered = [...late.filter((r) => r.step !== 'inspectSite'), ...late.filter((r) => r.step === 'inspectSite')]
    const early = { ...ready['enforcement.assessCrime']!.attempt, at: '2026-09-18 10:00', now: '2026-09-22 10:00' }
    expect(codesOf(attempt(caseAfter(ordered), early))).not.toContain('办成了')
  })
})

describe('期限计算书', () => {
  test('每一行都是中文，没有内部代号', () => {
    const now = caseAfter(road)
    const lines = now.view.tracks.flatMap((t) => t.clocks.flatMap((c) => c.proof))
    expect(lines.filter((line) => /[a-z]{3,}/.test(line))).toEqual([])
    expect(lines.length).toBeGreaterThan(20)
  })
})

describe('只约束环保部门的规定不约束其他部门〔2017办法2〕', () => {
  const forestry = (entries: readonly SimEntry[]) => {
    const now = caseAfter(entries)
    const organs = new Map(
      [...now.view.organs].map(([id, o]) => [id, id === 'guyang-ecology' ? { ...o, kind: 'forestry' as const } : o]),
    )
    return { ...now, view: { ...now.view, organs } }
  }
  test('林草部门移送，没有310号令以外的移送条件', () => {
    const a = ready['police-transfer.submitReport']!
    const now = forestry(a.given)
    expect(momentOf(now.view, trackOf(now, 'transfer'), at('2026-11-03 09:00')).enforcerKind).toBe('forestry')
    const input = { ...(road.find((r) => r.step === 'submitReport')?.input ?? {}), lawfulEvidence: false }
    expect(codesOf(attempt(now, { ...a.attempt, input }))).toEqual(['办成了'])
  })
  test('林草部门移送，九十日期限不因2017年办法第十六条中止', () => {
    const a = ready['police-transfer.dispatch']!
    const { appends } = made(attempt(forestry(a.given), a.attempt))
    expect(appends.slice(1).map((x) => x.events[0]?.step)).toEqual([])
  })
  test('林草部门移送，移送材料只按310号令第六条要求', () => {
    const a = ready['police-transfer.dispatch']!
    const input = road.find((r) => r.step === 'dispatch')?.input
    const withoutRecord = JSON.parse(JSON.stringify(input).replace('现场检查（勘察）笔录', '其他材料'))
    expect(codesOf(attempt(forestry(a.given), { ...a.attempt, input: withoutRecord }))).toEqual(['办成了'])
  })
})
