/** @module Whatever lawful moves are made: the fold of the history is the track, the clocks are their own fold, 更正 is never having done it. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { superiorsOf } from '../../src/domain/routing.ts'
import { civilDate, instant } from '../../src/domain/time.ts'
import { defaultCalendar } from '../../src/engine/calendar.ts'
import type { CaseView, History, Track } from '../../src/engine/case-view.ts'
import { clocksOf } from '../../src/engine/clocks.ts'
import { deskOf } from '../../src/engine/setting.ts'
import { fold } from '../../src/engine/fold.ts'
import { simulate } from '../../src/engine/simulate.ts'
import { law } from '../../workflows/index.ts'
import { scenarios } from '../../workflows/scenarios/index.ts'
import { officers, organs } from '../../workflows/scenarios/office.ts'
import { draws, live, make, settingOf, undo, born, type Life } from './walk.ts'

const told = ({
  state,
  facts,
  seats,
  audience,
  movedAt,
}: Pick<Track, 'state' | 'facts' | 'seats' | 'audience' | 'movedAt'>) => ({
  state,
  facts,
  seats,
  audience: [...audience].sort(),
  movedAt,
})
const setting = settingOf({ index: 0, now: instant('2026-12-31T00:00:00.000Z') })

/** Everything that must hold of every track at every moment. */
const holds = (view: CaseView, histories: ReadonlyMap<string, History>): void => {
  for (const track of view.tracks) {
    const flow = law.workflows.get(track.kind)!
    const history = histories.get(track.id) ?? []
    const first = {
      state: flow.initial,
      facts: {},
      seats: {},
      audience: [track.owner, ...superiorsOf(view.organs, view.organs.get(track.owner)!)].filter((o) =>
        track.audience.includes(o),
      ),
    }
    expect(told(fold(first, history))).toEqual(told(track))
    // What the store gives back is JSON.
    expect(told(fold(first, JSON.parse(JSON.stringify(history))))).toEqual(told(track))
    expect(clocksOf(history, deskOf(view, track, setting))).toEqual(track.clocks)
    expect(track.revision).toBe(history.length)
    expect(flow.factsSchema.safeParse(track.facts).success).toBe(true)
    expect(flow.parseFacts(track.facts)).toEqual(track.facts)
    for (const c of track.clocks) expect(c.suspended).toBe(c.due === undefined)
    const rounds = track.clocks.map((c) => `${c.limit}#${c.round}`)
    expect(new Set(rounds).size).toBe(rounds.length)
  }
}

describe('案例逐步办理', () => {
  test.each(scenarios)('$title：事件的汇总就是程序，期限的汇总就是计时', ({ file, entries }) => {
    const today = civilDate('2026-11-23')
    for (let n = 1; n <= entries.length; n++) {
      const { view, histories } = simulate(
        file,
        entries.slice(0, n),
        { organs, officers },
        law,
        defaultCalendar(),
        today,
      )
      holds(view, histories)
    }
  })
})

/** A life is long: shrinking one costs more than reading it. */
const runs = { numRuns: 60, endOnFailure: true }
const longest = (lives: readonly Life[]): Life => lives.at(-1) ?? born

describe('随机而合法的办理', () => {
  test('走得够远：移送、立案、结案都有', () => {
    const states = fc
      .sample(draws, { numRuns: 150, seed: 1 })
      .flatMap((d) => longest(live(d)).view.tracks.map((t) => String(t.state)))
    for (const state of ['dispatched', 'accepted', 'closed', 'refused', 'reported']) expect(states).toContain(state)
  })
  test('事件的汇总就是程序，期限的汇总就是计时，事实合乎描述', () => {
    fc.assert(
      fc.property(draws, (drawn) => {
        for (const life of live(drawn)) holds(life.view, life.histories)
      }),
      runs,
    )
  })
  test('程序从不倒退：后一环节不早于使状态改变的前一环节', () => {
    fc.assert(
      fc.property(draws, (drawn) => {
        for (const history of longest(live(drawn)).histories.values()) {
          let moved = ''
          let state = ''
          for (const e of history.filter((x) => x.type === 'step')) {
            expect(e.occurredAt >= moved).toBe(true)
            if (JSON.stringify(e.state) !== state) moved = e.occurredAt
            state = JSON.stringify(e.state)
          }
        }
      }),
      runs,
    )
  })
  test('同一期限不会有两个同时在计算', () => {
    fc.assert(
      fc.property(draws, (drawn) => {
        for (const track of longest(live(drawn)).view.tracks) {
          // Every 补正告知 has three days of its own, every decision seven for the platform.
          const running = track.clocks
            .filter((c) => c.stoppedAt === undefined && c.limit !== 'D-08' && c.limit !== 'D-41')
            .map((c) => c.limit)
          expect(running).toEqual([...new Set(running)])
        }
      }),
      runs,
    )
  })
  test('程序结束以后还在计算的期限，都有仍可办理的环节了结它', () => {
    fc.assert(
      fc.property(draws, (drawn) => {
        for (const track of longest(live(drawn)).view.tracks) {
          const flow = law.workflows.get(track.kind)
          if (!flow?.isClosed(track.state)) continue
          // 录入平台, 回复检察意见: still to be done after the end.
          const ending = Object.entries(flow.steps).flatMap(([step, info]) =>
            flow.isOpen(track.state, step) ? info.stops : [],
          )
          expect([
            track.state,
            track.clocks.flatMap((c) => (c.stoppedAt || ending.includes(c.limit) ? [] : [c.limit])),
          ]).toEqual([track.state, []])
        }
      }),
      runs,
    )
  })
})

const recordedBy = (life: Life, office: string, index: number): boolean =>
  [...life.histories.values()].flat().some((e) => e.id === `c${index}-1` && e.office === office)
/** What stands on a track, without its audience (who has seen it has seen it) and the count of its events. */
const standingOf = ({ state, facts, clocks, movedAt }: Track) => ({ state, facts, clocks, movedAt })

describe('随机更正', () => {
  test('更正之后汇总仍然就是程序', () => {
    fc.assert(
      fc.property(draws, fc.nat(50), (drawn, which) => {
        const life = longest(live(drawn))
        const target = life.told[which % Math.max(1, life.told.length)]
        const corrected = target && undo(life, target)
        if (corrected) holds(corrected.view, corrected.histories)
      }),
      runs,
    )
  })
  test('更正某一记录，等于从来没有登记它、其余照办', () => {
    fc.assert(
      fc.property(draws, fc.nat(50), (drawn, which) => {
        const life = longest(live(drawn))
        const target = life.told[which % Math.max(1, life.told.length)]
        const corrected = target && undo(life, target)
        // What an organ cannot see does not bind its 更正.
        if (!corrected || !recordedBy(life, 'guyang-ecology', target.index)) return
        const never = life.told.filter((t) => t !== target).reduce<Life | undefined>((l, t) => l && make(l, t), born)
        expect(never).toBeDefined()
        for (const track of corrected.view.tracks) {
          const other = never?.view.tracks.find((t) => t.id === track.id)
          expect(standingOf(track)).toEqual(other && standingOf(other))
        }
      }),
      runs,
    )
  })
})
