/** @module 补录 of every proceeding at every state: what is opened is what the history says, and the case goes on from there. */
import { describe, expect, test } from 'vitest'
import { seatsOf } from '../../src/domain/routing.ts'
import { civilDate } from '../../src/domain/time.ts'
import {
  judgeBackfill,
  openBackfilled,
  proposedClocks,
  stateNamed,
  statesOf,
  type BackfillClaim,
} from '../../src/engine/backfill.ts'
import type { CaseView } from '../../src/engine/case-view.ts'
import { clocksOf, clockStatus } from '../../src/engine/clocks.ts'
import { explain } from '../../src/engine/explain.ts'
import { asOf, refold } from '../../src/engine/refold.ts'
import { deskOf, withTrack } from '../../src/engine/setting.ts'
import type { Workflow } from '../../src/engine/workflow.ts'
import { law } from '../../workflows/index.ts'
import { organs } from '../../workflows/scenarios/office.ts'
import { incident } from '../../workflows/scenarios/papers.ts'
import { at, attempt, codesOf, officerOf, settingAt } from '../workflows/case-now.ts'

const bureau = 'guyang-ecology'
const clerk = officerOf(`${bureau}.clerk`)
const index = new Map(organs.map((o) => [o.id, o]))
const empty: CaseView = {
  file: { ...incident('补录案件', '2026-06-01', '合成'), id: 'case' },
  tracks: [],
  organs: index,
  unsealed: [],
}
const now = at('2026-09-15 10:00')
const paper = { title: '移送书', number: '固环移〔2026〕9号', date: civilDate('2026-08-03') }
const claimOf = (flow: Workflow, name: string, change: Partial<BackfillClaim> = {}): BackfillClaim => {
  const state = stateNamed(flow, name)
  const proposed = state === undefined ? [] : proposedClocks(flow, state)
  return {
    state: name,
    facts: {},
    papers: [paper],
    clocks: proposed.map(({ limit }) => ({ limit, from: at('2026-08-03 09:00') })),
    ...change,
  }
}
const flowOf = (kind: string): Workflow => {
  const flow = law.workflows.get(kind)
  if (!flow) throw new Error(`no workflow ${kind}`)
  return flow
}
const judged = (flow: Workflow, claim: BackfillClaim, officer = clerk) =>
  judgeBackfill(flow, claim, { officer, organ: bureau }, empty, settingAt(now))
const codes = (flow: Workflow, claim: BackfillClaim, officer = clerk): readonly string[] => {
  const verdict = judged(flow, claim, officer)
  return 'reasons' in verdict ? verdict.reasons.map((r) => r.code) : ['办成了']
}
const opened = (flow: Workflow, claim: BackfillClaim, view = empty) => {
  const verdict = judged(flow, claim)
  if ('reasons' in verdict) throw new Error(verdict.reasons.map((r) => r.says).join('；'))
  const setting = settingAt(now, flow.kind)
  const opening = {
    workflow: flow,
    owner: bureau,
    officer: clerk.id,
    seats: seatsOf(organs, index.get(bureau)!),
    asked: flow.addressed ? 'guyang-police' : undefined,
    subject: { acts: view.file.acts.map((a) => a.id), parties: [] },
    openedAt: now,
  }
  const append = openBackfilled(opening, verdict.found, view, setting)
  return { ...append, view: withTrack(view, append.track), setting }
}
const everywhere = [...law.workflows.values()].flatMap((flow) =>
  statesOf(flow).map((state) => ({ flow, state, title: `${flow.title}：${flow.stateTitle(state)}` })),
)

describe.each(everywhere)('$title', ({ flow, state }) => {
  const name = JSON.stringify(state)
  test('可以补录；记录折叠起来就是程序，期限也是', () => {
    const { track, events, view, setting } = opened(flow, claimOf(flow, name))
    expect(track.state).toEqual(state)
    const { revision: _, ...redone } = refold(view, track, events, setting).track
    const { revision: __, ...stored } = track
    expect(redone).toEqual(stored)
    expect(asOf(track, events, setting).movedAt).toBe(track.movedAt)
    expect(clocksOf(events, deskOf(view, track, setting))).toEqual(track.clocks)
    expect(track.clocks.map((c) => c.limit)).toEqual(proposedClocks(flow, state).map((c) => c.limit))
  })
  test('有箭头的环节都能接着办，没有的都不能', () => {
    const { view, setting } = opened(flow, claimOf(flow, name))
    const answers = explain(view, { organ: bureau, officer: clerk }, setting)
    for (const a of answers)
      expect(
        a.reasons.some((r) => r.code === 'state'),
        a.title,
      ).toBe(!flow.isOpen(state, a.step))
    const offered = new Set(answers.map((a) => a.step))
    for (const [step, info] of Object.entries(flow.steps)) if (info.audience !== 'own') expect(offered).toContain(step)
  })
  test('可能在算的期限，一个也不能不说', () => {
    for (const { limit } of proposedClocks(flow, state)) {
      const claim = claimOf(flow, name)
      const without = { ...claim, clocks: claim.clocks.filter((c) => c.limit !== limit) }
      expect(codes(flow, without)).toEqual(['backfill-clock-unsaid'])
      const declined = { ...claim, clocks: [...without.clocks, { limit, decline: '尚未起算' }] }
      expect(codes(flow, declined)).toEqual(['办成了'])
    }
  })
})

const transfer = flowOf('police-transfer')
const enforcement = flowOf('enforcement')
const handed = {
  approval: 'approved',
  dispatchedAt: at('2026-08-03 09:00'),
  handling: [{ from: at('2026-08-03 09:00') }],
}

describe('补录以后，别的程序照样受约束', () => {
  const investigating = opened(enforcement, claimOf(enforcement, 'investigating', { facts: { suspected: true } }))
  const fine = { fineFen: 2_000_000_00, grounds: '擅自倾倒危险废物' }
  const decide = (view: CaseView) =>
    codesOf(
      attempt(
        { view, histories: new Map(), ids: new Map() },
        {
          track: view.tracks[0]!.id,
          step: 'decideFine',
          input: fine,
          at: '2026-09-15 10:00',
          by: `${bureau}.head`,
        },
      ),
    )
  test('补录了已移送：暂不能罚款；没有补录事实的移送拦不住', () => {
    const both = opened(transfer, claimOf(transfer, 'dispatched', { facts: handed }), investigating.view)
    expect(decide(both.view)).toContain('LK-T1')
    const bare = opened(transfer, claimOf(transfer, 'dispatched'), investigating.view)
    expect(decide(bare.view)).not.toContain('LK-T1')
  })
  test('补录的期限过了就是逾期', () => {
    const { track, setting } = opened(transfer, claimOf(transfer, '已批准，待移送'))
    const late = track.clocks.filter((c) => clockStatus(c, setting.now) === 'overdue')
    expect(late.map((c) => c.limit)).toContain('D-02')
  })
  test('收到移送的公安机关写明后看得见程序', () => {
    const seats = { police: 'guyang-police' }
    expect(opened(transfer, claimOf(transfer, 'dispatched', { seats })).track.audience).toContain('guyang-police')
    expect(opened(transfer, claimOf(transfer, 'dispatched')).track.audience).not.toContain('guyang-police')
  })
  test('进入现状态以前的办理，不能再补办', () => {
    const { view } = opened(transfer, claimOf(transfer, 'preparing'))
    const early = { track: view.tracks[0]!.id, step: 'formTeam', at: '2026-08-02 10:00', by: `${bureau}.head` }
    expect(codesOf(attempt({ view, histories: new Map(), ids: new Map() }, early))).toContain('before-previous-step')
  })
})

describe('补录填错了，说得清楚', () => {
  const claim = claimOf(transfer, 'dispatched')
  const D = claim.clocks[0]?.limit ?? ''
  const rest = claim.clocks.slice(1)
  test.each<[string, Partial<BackfillClaim>, readonly string[]]>([
    ['没有的状态', { state: '没有这个状态' }, ['backfill-unknown-state']],
    ['没有的事实', { facts: { nonsense: 1 } }, ['backfill-unknown-fact']],
    ['事实填错', { facts: { reports: '三次' } }, ['backfill-fact']],
    ['没有文书', { papers: [] }, ['backfill-no-paper']],
    ['文书在将来', { papers: [{ ...paper, date: civilDate('2026-09-16') }] }, ['in-the-future']],
    ['事实在将来', { facts: { dispatchedAt: at('2026-09-16 10:00') } }, ['in-the-future']],
    ['期限起算在将来', { clocks: [{ limit: D, from: at('2026-09-16 10:00') }, ...rest] }, ['in-the-future']],
    ['进入状态在将来', { movedAt: at('2026-09-16 10:00') }, ['in-the-future']],
    ['没有的期限', { clocks: [...claim.clocks, { limit: 'D-999', from: now }] }, ['backfill-unknown-limit']],
    ['已经办结的期限', { clocks: [...claim.clocks, { limit: 'D-02', from: now }] }, ['backfill-limit-over']],
    ['说了两次', { clocks: [...claim.clocks, ...claim.clocks.slice(0, 1)] }, ['backfill-clock-twice']],
    ['又确认又否认', { clocks: [{ limit: D, from: now, decline: '没有' }, ...rest] }, ['backfill-clock-unsaid']],
    ['机关不符', { seats: { police: 'guyang-court' } }, ['backfill-seat']],
  ])('%s', (_, change, expected) => {
    expect(codes(transfer, { ...claim, ...change })).toEqual(expected)
  })
  test('承办人不能确认补录', () => {
    expect(codes(transfer, claim, officerOf(`${bureau}.handler`))).toEqual(['backfill-post'])
  })
})
