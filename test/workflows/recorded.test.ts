/** @module Decisions are refused, facts are recorded: the same breach done by another organ is 程序异常; origin never moves a clock. */
import { describe, expect, test } from 'vitest'
import { decide } from '../../src/engine/decide.ts'
import { law } from '../../workflows/index.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import {
  at,
  attempt,
  carried,
  caseAfter,
  codesOf,
  commandOf,
  kindOf,
  made,
  settingAt,
  trackOf,
  withTrack,
  type CaseNow,
} from './case-now.ts'
import { breaches, type Breach } from './refused-rows.ts'
import { ready, through, upTo } from './road.ts'

const everybody = ['guyang-ecology', 'guyang-police', 'guyang-procuratorate', 'guyang-court']
const infoOf = (b: Breach) => law.workflows.get(kindOf(b.attempt.track))?.steps[b.attempt.step]
const isImpossible = (b: Breach) => infoOf(b)?.rules.find((r) => r.code === b.code)?.impossible === true
const isPolices = (b: Breach) => infoOf(b)?.by.side === 'police'
/** Whoever is not the organ whose step it is. */
const deskFor = (b: Breach) => {
  const side = infoOf(b)?.by.side
  const seat = side && trackOf(caseAfter(b.given), b.attempt.track).seats[side]
  return seat === 'guyang-ecology' ? 'guyang-procuratorate.handler' : who.clerk
}
const standing = ({ given, facts, attempt: a }: Breach): CaseNow => {
  const now = caseAfter(given)
  const seen: CaseNow = {
    ...now,
    view: { ...now.view, tracks: now.view.tracks.map((t) => ({ ...t, audience: everybody })) },
  }
  return withTrack(seen, a.track, { facts: { ...trackOf(now, a.track).facts, ...facts } })
}
const byPaper = (b: Breach) => ({ ...b.attempt, by: deskFor(b), received: b.attempt.received ?? b.attempt.at })

const recordable = breaches.filter((b) => !isImpossible(b))
/** Nobody else ever holds a paper of an inner proceeding. */
const isInner = (b: Breach) => law.workflows.get(kindOf(b.attempt.track))?.inner === true
const impossible = breaches.filter((b) => isImpossible(b) && !isInner(b))

describe('别的机关已经这样做了，如实登记为程序异常', () => {
  test.each(recordable)('$title', (breach) => {
    const event = made(attempt(standing(breach), byPaper(breach))).appends[0].events[0]
    expect(event?.anomalies.map((x) => x.code)).toContain(breach.code)
    const wanted = [breach.code, ...(breach.with ?? []), ...(breach.recordedWith ?? [])]
    expect(event?.anomalies.map((x) => x.code).sort()).toEqual(wanted.sort())
  })
})

describe('公安机关的违法有救济', () => {
  test.each(recordable.filter(isPolices))('$title', (breach) => {
    const event = made(attempt(standing(breach), byPaper(breach))).appends[0].events[0]
    expect(event?.anomalies.every((x) => (x.remedy ?? '').length > 0)).toBe(true)
    expect(codesOf(attempt(standing(breach), breach.attempt))).toEqual([breach.code])
  })
  test('公安机关逾期作出决定：自己办理的要写原因，来文登记的记为程序异常，并写明立案监督', () => {
    const now = caseAfter(upTo('decideFiling'))
    const late = { ...ready['police-transfer.decideFiling']!.attempt, at: '2026-11-12 10:00' }
    expect(codesOf(attempt(now, late))).toEqual(['overdue-remark-required'])
    const event = made(attempt(now, { ...late, by: who.clerk, received: '2026-11-12 11:00' })).appends[0].events[0]
    expect(event?.anomalies.map((x) => [x.code, x.remedy?.includes('立案监督')])).toEqual([['late', true]])
  })
})

describe('不可能发生的，谁办的都不登记', () => {
  test('有这样的规则', () => expect(impossible.map((b) => b.code)).toContain('receipt-before-dispatch'))
  test.each(impossible)('$title', (breach) => {
    const now = standing(breach)
    expect(codesOf(attempt(now, byPaper(breach)))).toContain(breach.code)
    const own = isPolices(breach) ? 'guyang-police.handler' : breach.attempt.by
    expect(
      codesOf(attempt(now, { ...breach.attempt, by: own, received: undefined, now: '2026-11-30 10:00' })),
    ).toContain(breach.code)
  })
})

/** Made at the police's own desk, these wait for the bureau's signature: a paper says itself when it came. */
const signedFor = ['requestCorrection', 'notifyDecision', 'decideReconsideration'].map((s) => `police-transfer.${s}`)
const fromPaper = Object.entries(ready).filter(
  ([name]) => law.workflows.get(name.split('.')[0] ?? '')?.inner !== true && !signedFor.includes(name),
)
describe('登记来源不影响期限', () => {
  test.each(fromPaper)('%s', (name, { given, attempt: a }) => {
    const now = withTrack(caseAfter(given), a.track, { audience: everybody })
    const side = law.workflows.get(kindOf(a.track))?.steps[a.step]?.by.side
    const mine = side && trackOf(now, a.track).seats[side] === 'guyang-ecology'
    const other = mine ? 'guyang-procuratorate.handler' : who.clerk
    const setting = () => settingAt(at('2026-12-31 10:00'))
    const own = decide(now.view, commandOf(now, a), setting())
    const command = commandOf(now, { ...a, by: other, received: a.at })
    const paper = decide(now.view, command, setting())
    const packet = decide(now.view, { ...command, origin: { how: 'packet', packet: '数据包1' } }, setting())
    const clocks = [own, paper, packet].map((v) => made(v).appends[0].track.clocks)
    expect(clocks[1]).toEqual(clocks[0])
    expect(clocks[2]).toEqual(clocks[0])
    const states = [own, paper, packet].map((v) => made(v).appends[0].track.state)
    expect(new Set(states.map((s) => JSON.stringify(s))).size).toBe(1)
    expect(name).toContain(a.step)
  })
  test.each(signedFor)('%s 在公安机关席位上作出：签收以前没有期限，签收以后与同时收到的来文一样', (name) => {
    const { given, attempt: a } = ready[name]!
    const now = caseAfter(given)
    const started = (n: CaseNow) =>
      trackOf(n, 'transfer')
        .clocks.filter((c) => ['D-08', 'D-12', 'D-20', 'D-22'].includes(c.limit) && c.stoppedAt === undefined)
        .map((c) => [c.limit, c.from, c.due])
    const before = started(now)
    const received = '2026-11-13 09:00'
    const own = carried(now, a)
    expect(started(own)).toEqual(before)
    const signed = carried(own, { track: 'transfer', step: 'signForNotice', at: received, by: who.clerk })
    const paper = carried(now, { ...a, by: who.clerk, received })
    expect(started(signed)).toEqual(started(paper))
    expect(started(signed).length).toBe(before.length + 1)
  })
  test('补正期限自收到补正告知之日起算，不自告知书落款之日〔2017办法8〕', () => {
    const now = caseAfter(upTo('requestCorrection'))
    const event = attempt(now, {
      track: 'transfer',
      step: 'requestCorrection',
      at: '2026-11-05 16:00',
      by: who.clerk,
      received: '2026-11-10 09:00',
    })
    const clock = made(event).appends[0].track.clocks.find((c) => c.limit === 'D-08')
    expect(clock?.from).toBe(at('2026-11-10 09:00'))
  })
  test('移交期限自接到立案通知书之日起算〔310号令12〕', () => {
    const now = caseAfter(through('notifyDecision'))
    expect(trackOf(now, 'transfer').clocks.find((c) => c.limit === 'D-12')?.from).toBe(at('2026-11-09 15:00'))
  })
  test('立案审查期限自接受案件之日起算，不自收到回执之日〔2017办法9〕', () => {
    const now = caseAfter(upTo('acknowledge'))
    const late = attempt(now, {
      ...ready['police-transfer.acknowledge']!.attempt,
      by: who.clerk,
      received: '2026-11-09 09:00',
    })
    expect(made(late).appends[0].track.clocks.find((c) => c.limit === 'D-09a')?.from).toBe(at('2026-11-05 10:00'))
  })
})
