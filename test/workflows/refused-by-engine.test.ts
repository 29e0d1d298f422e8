/** @module What the engine refuses at every step, whatever the law of the step: seat, post, dates, state, form. */
import { describe, expect, test } from 'vitest'
import { postTitles, type Post, type Seat } from '../../src/domain/organ.ts'
import { law } from '../../workflows/index.ts'
import { allLimits } from '../../workflows/law/limits/index.ts'
import { officers } from '../../workflows/scenarios/office.ts'
import {
  attempt,
  caseAfter,
  codesOf,
  made,
  officerOf,
  trackOf,
  withTrack,
  type Attempt,
  type CaseNow,
} from './case-now.ts'
import { ready } from './road.ts'

const all = [...law.workflows.values()].flatMap((flow) =>
  Object.entries(flow.steps).map(([step, info]) => ({ flow, step, info, name: `${flow.kind}.${step}` })),
)
const everybody = ['guyang-ecology', 'guyang-police', 'guyang-procuratorate', 'guyang-court']
const readyFor = (name: string): { now: CaseNow; a: Attempt } => {
  const at = ready[name]
  if (!at) throw new Error(`road.ts has no way to ${name}`)
  return { now: caseAfter(at.given), a: at.attempt }
}
/** The same, with the track open to organs that would see it in other cases. */
const seenByAll = (name: string) => {
  const { now, a } = readyFor(name)
  return { now: withTrack(now, a.track, { audience: everybody }), a }
}
/** The head of an organ whose step it is not. */
const outsiderOf = ({ now, a }: { now: CaseNow; a: Attempt }, side: Seat): string =>
  trackOf(now, a.track).seats[side] === 'guyang-procuratorate' ? 'guyang-police.head' : 'guyang-procuratorate.head'
/** True when the step ends a running limit of the acting organ's own: then it can be late. */
const canBeLate = ({ now, a }: { now: CaseNow; a: Attempt }, stops: readonly string[], side: Seat): boolean => {
  const { seats, clocks } = trackOf(now, a.track)
  return clocks.some((c) => {
    const limit = allLimits().find((l) => l.id === c.limit)
    if (!limit || c.stoppedAt !== undefined || !stops.includes(c.limit) || limit.duty === 'party') return false
    // 立即 has no number of days, a reminder makes nobody late, and only read text or a named day acts by itself.
    if (limit.counting.unit === 'immediate' || limit.reminds) return false
    return (limit.certainty === 'text' || c.stated !== undefined) && seats[limit.duty] === seats[side]
  })
}
/** An organ that has nothing to do with the track. */
const unrelatedTo = (side: string) => (side === 'court' ? 'guyang-police' : 'guyang-court')
// Those of inner proceedings run in courts and procuratorates only: test/workflows/inner.test.ts.
const ends = all.filter(
  ({ flow, info, name }) => !flow.inner && info.stops.length > 0 && canBeLate(readyFor(name), info.stops, info.by.side),
)

describe.each(all)('「$info.title」（$name）', ({ name, info, flow, step }) => {
  const outsider = outsiderOf(readyFor(name), info.by.side)
  test('按示例填写、由有权的岗位按时办理，可以办成', () => {
    const { now, a } = readyFor(name)
    expect(codesOf(attempt(now, a))).toEqual(['办成了'])
  })
  test('无权查阅的机关：没有这个程序', () => {
    const { now, a } = readyFor(name)
    const { audience } = trackOf(now, a.track)
    const stranger = ['court', 'procuratorate', 'police'].find((o) => !audience.includes(`guyang-${o}`))
    expect(codesOf(attempt(now, { ...a, by: `guyang-${stranger}.handler` }))).toEqual(['not-found'])
  })
  test('不是本机关的环节，不能以本机关名义办理', () => {
    const { now, a } = seenByAll(name)
    expect(codesOf(attempt(now, { ...a, by: outsider }))).toEqual(['not-your-step'])
  })
  test('岗位不符，不能办理', () => {
    const { now, a } = readyFor(name)
    const seat = trackOf(now, a.track).seats[info.by.side]
    const others = officers.flatMap((o) =>
      o.appointments.some((x) => x.organ === seat) ? o.appointments.map((x) => ({ ...o, appointments: [x] })) : [],
    )
    const posts = Object.keys(postTitles).filter(
      (p): p is Post => p in postTitles && !info.by.posts.some((q) => q === p),
    )
    expect(posts.length).toBeGreaterThan(0)
    for (const post of posts) {
      const other = others.map((o) => ({ ...o, appointments: o.appointments.map((x) => ({ ...x, post })) }))[0]
      expect([post, ...codesOf(attempt(now, { ...a, by: other ?? a.by }))]).toEqual([post, 'post-not-entitled'])
    }
  })
  test('任职已经届满，不能办理', () => {
    const { now, a } = readyFor(name)
    const officer = officerOf(a.by)
    const lapsed = { ...officer, appointments: officer.appointments.map((x) => ({ ...x, to: '2026-08-31' })) }
    expect(codesOf(attempt(now, { ...a, by: lapsed }))).toEqual(['appointment-lapsed'])
    const later = { ...officer, appointments: officer.appointments.map((x) => ({ ...x, from: '2027-12-01' })) }
    expect(codesOf(attempt(now, { ...a, by: later }))).toEqual(['appointment-lapsed'])
  })
  test('任职的最后一日仍可办理', () => {
    const { now, a } = readyFor(name)
    const officer = officerOf(a.by)
    const to = a.at.slice(0, 10)
    const lastDay = { ...officer, appointments: officer.appointments.map((x) => ({ ...x, from: to, to })) }
    expect(codesOf(attempt(now, { ...a, by: lastDay }))).toEqual(['办成了'])
  })
  test('来文机关不是该环节的机关，不能登记', () => {
    const { now, a } = seenByAll(name)
    const wrong = { ...a, by: outsider, received: a.at, actor: unrelatedTo(info.by.side) }
    expect(codesOf(attempt(now, wrong))).toEqual(['paper-wrong-organ'])
  })
  test('本机关自己的行为，不能登记为来文', () => {
    const { now, a } = readyFor(name)
    expect(codesOf(attempt(now, { ...a, received: a.at }))).toEqual(['paper-for-own-act'])
  })
  test('办理时间或者收文时间晚于现在，自己办的、来文登记的都不可能', () => {
    const { now, a } = seenByAll(name)
    const before = { now: `${a.at.slice(0, 10)} 00:00` }
    expect(codesOf(attempt(now, { ...a, ...before }))).toContain('in-the-future')
    // An inner proceeding comes from nobody's paper.
    if (flow.inner) return
    expect(codesOf(attempt(now, { ...a, ...before, by: outsider, received: a.at }))).toContain('in-the-future')
    expect(codesOf(attempt(now, { ...a, by: outsider, received: '2026-12-31 23:59', now: a.at }))).toEqual([
      'in-the-future',
    ])
  })
  test('收文早于来文所载的办理时间，不可能', () => {
    const { now, a } = seenByAll(name)
    const early = { ...a, by: outsider, received: '2026-09-01 00:00', now: a.at }
    expect(codesOf(attempt(now, early))).toContain('received-before-made')
  })
  test('早于前一环节，不可能', () => {
    const { now, a } = seenByAll(name)
    const early = { ...a, at: '2026-09-01 08:00', now: a.at }
    // Nothing has moved before the first of the chart.
    const expected = trackOf(now, a.track).movedAt === undefined ? '办成了' : 'before-previous-step'
    expect(codesOf(attempt(now, early))).toContain(expected)
    if (!flow.inner) expect(codesOf(attempt(now, { ...early, by: outsider, received: a.at }))).toContain(expected)
  })
  test('表单没有填写，逐项指出', () => {
    const { now, a } = readyFor(name)
    const verdict = attempt(now, { ...a, input: {} })
    expect(new Set(codesOf(verdict))).toEqual(new Set(['input']))
    expect(
      'reasons' in verdict && verdict.reasons.every((r) => r.field !== undefined && r.unblock?.by === 'form'),
    ).toBe(true)
    expect(codesOf(attempt(now, { ...a, input: undefined }))).toEqual(['input'])
    expect(codesOf(attempt(now, { ...a, input: '全部' }))).toEqual(['input'])
  })
  test('程序处在没有这一箭头的任何状态，暂不能办理，并且来文也不能使它发生', () => {
    const { now, a } = seenByAll(name)
    const closedTo = statesOf(flow.machine).filter((state) => !flow.isOpen(state, step))
    expect(closedTo.length).toBeGreaterThan(0)
    for (const state of closedTo) {
      const there = withTrack(now, a.track, { state })
      for (const way of [a, { ...a, by: outsider, received: a.at }])
        expect([state, codesOf(attempt(there, way)).includes('state')]).toEqual([state, true])
    }
  })
})

const statesOf = (machine: { readonly states: object }): readonly string[] => Object.keys(machine.states)

describe.each(ends)('「$info.title」逾期', ({ name, info }) => {
  const late = '2027-06-01 10:00'
  /** 现场情况变了也要写原因. */
  test('没有写明逾期原因的，不能办理；写明的，可以办理并记为程序异常', () => {
    const { now, a } = readyFor(name)
    expect(codesOf(attempt(now, { ...a, at: late }))).toEqual(['overdue-remark-required'])
    const event = made(attempt(now, { ...a, at: late, remark: '负责人出差，交接延误' })).appends[0].events[0]
    expect(event?.anomalies.map((x) => x.code)).toContain('late')
    expect(event?.anomalies.every((x) => x.remedy !== undefined)).toBe(true)
    expect(info.stops.length).toBeGreaterThan(0)
  })
})

describe('没有这个环节', () => {
  test.each(['approve', '', '提交', 'constructor', 'toString', '__proto__'])('「%s」', (step) => {
    const { now, a } = readyFor('police-transfer.formTeam')
    expect(codesOf(attempt(now, { ...a, step, input: {} }))).toEqual(['unknown-step'])
  })
  test('没有这个程序', () => {
    const { now, a } = readyFor('police-transfer.formTeam')
    expect(codesOf(attempt(now, { ...a, track: '不存在', step: 'formTeam', input: {} }))).toEqual(['not-found'])
  })
})

describe('结果不合状态', () => {
  test('已经确认逾期未决，公安机关不能再延长审查期限', () => {
    const { now, a } = readyFor('police-transfer.decideFiling')
    const lapsed = withTrack(now, 'transfer', {
      state: 'lapsed',
      facts: { ...trackOf(now, 'transfer').facts, lapsedOn: '2026-11-06' },
    })
    for (const input of [
      { decision: 'verifyClue', ground: '线索需要查证' },
      { decision: 'complex', ground: '重大疑难', approval: '固公批〔示例〕1号' },
    ])
      expect(codesOf(attempt(lapsed, { ...a, input }))).toEqual(['extension-after-lapse'])
  })
})
