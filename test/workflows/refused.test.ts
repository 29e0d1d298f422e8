/** @module Every rule and every link rule has a refused move; a rule without one is printed. */
import { describe, expect, test } from 'vitest'
import type { LinkRule } from '../../src/engine/linkage.ts'
import { law } from '../../workflows/index.ts'
import { attempt, caseAfter, codesOf, correct, kindOf, trackOf, withTrack, type CaseNow } from './case-now.ts'
import { breaches, type Breach } from './refused-rows.ts'
import { through, upTo } from './road.ts'

const standing = ({ given, facts, state, attempt: a }: Breach): CaseNow => {
  const now = caseAfter(given)
  const track = trackOf(now, a.track)
  return withTrack(now, a.track, { facts: { ...track.facts, ...facts }, state: state ?? track.state })
}

describe('暂不能办理', () => {
  test.each(breaches)('$title', (breach) => {
    const now = standing(breach)
    const verdict = attempt(now, breach.attempt)
    expect([...codesOf(verdict)].sort()).toEqual([breach.code, ...(breach.with ?? [])].sort())
    const reason = 'reasons' in verdict ? verdict.reasons.find((r) => r.code === breach.code) : undefined
    expect(reason?.says).toMatch(/\p{Script=Han}/u)
    expect(reason?.unblock).toBeDefined()
  })
})

describe('每一条规则都有一个被拒绝的例子', () => {
  const shown = new Set(breaches.map((b) => `${kindOf(b.attempt.track)}.${b.attempt.step} ${b.code}`))
  test('各环节的规则', () => {
    const rules = [...law.workflows.values()].flatMap((flow) =>
      Object.entries(flow.steps).flatMap(([step, info]) => info.rules.map((r) => `${flow.kind}.${step} ${r.code}`)),
    )
    expect([...new Set(rules)].filter((rule) => !shown.has(rule))).toEqual([])
  })
  test('各衔接规则管到的环节', () => {
    const blocking = ['forbid', 'require', 'agree']
    const refusing = law.links.filter((l: LinkRule) => blocking.includes(l.kind))
    const governed = refusing.flatMap((l) => l.governs.map((step) => `${step} ${l.id}`))
    expect(governed.filter((rule) => !shown.has(rule))).toEqual([])
  })
})

describe('更正被拒绝', () => {
  const now = caseAfter(through('supplement'))
  test('没有这个程序，或者无权查阅', () => {
    expect(codesOf(correct(now, '不存在', 'acknowledge', '2026-11-07 10:00'))).toEqual(['not-found'])
    expect(codesOf(correct(now, 'transfer', 'acknowledge', '2026-11-07 10:00', 'guyang-court.handler'))).toEqual([
      'not-found',
    ])
  })
  test('不是办理记录，不能更正', () => {
    const opened = now.histories.get(trackOf(now, 'transfer').id)?.[0]
    expect(opened?.type).toBe('opened')
    expect(codesOf(correct(now, 'transfer', opened?.id ?? '', '2026-11-07 10:00'))).toEqual(['annul-not-standing'])
    expect(codesOf(correct(now, 'transfer', '不存在', '2026-11-07 10:00'))).toEqual(['annul-not-standing'])
  })
  test('别的机关登记的，不能更正', () => {
    expect(codesOf(correct(now, 'transfer', 'acknowledge', '2026-11-07 10:00', 'guyang-police.clerk'))).toEqual([
      'annul-not-yours',
    ])
  })
  test('其后的办理将不再合法，指出是哪些', () => {
    const verdict = correct(now, 'transfer', 'acknowledge', '2026-11-07 10:00')
    expect(codesOf(verdict)).toEqual(['annul-later-steps'])
    expect('reasons' in verdict ? verdict.reasons[0]?.says : '').toContain('补正')
  })
  test('立案一旦更正，据以研判的程序不复存在', () => {
    const assessed = caseAfter(upTo('formTeam'))
    expect(codesOf(correct(assessed, 'enforcement', 'openEnforcement', '2026-11-02 12:00'))).toEqual([
      'annul-later-steps',
    ])
  })
})
