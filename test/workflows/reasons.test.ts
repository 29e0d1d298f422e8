/** @module All reasons at once; preview is submit without the append; nothing given is changed. */
import { describe, expect, test } from 'vitest'
import { explain } from '../../src/engine/explain.ts'
import { decide } from '../../src/engine/decide.ts'
import { law } from '../../workflows/index.ts'
import { dispatched, inspection, materials, report } from '../../workflows/scenarios/papers.ts'
import { who } from '../../workflows/scenarios/scenario.ts'
import { at, attempt, caseAfter, codesOf, commandOf, frozen, made, officerOf, settingAt, trackOf } from './case-now.ts'
import { linkBreaches } from './refused-links.ts'
import { breaches } from './refused-rows.ts'
import { ready, through, upTo } from './road.ts'

describe('原因一次说全', () => {
  test('状态、前提、衔接规则和时间的原因一并说明', () => {
    const verdict = attempt(caseAfter(through('decideTransfer')), {
      track: 'enforcement',
      step: 'decideFine',
      at: '2026-11-04 16:00',
      by: who.head,
    })
    expect(codesOf(verdict)).toEqual(['LK-T1', 'LK-T2'])
    const early = attempt(caseAfter(through('registerLead')), {
      track: 'enforcement',
      step: 'decideFine',
      at: '2026-09-14 08:00',
      now: '2026-09-14 07:00',
      by: who.head,
    })
    expect(codesOf(early)).toEqual(['in-the-future', 'before-previous-step', 'state', 'crime-assessed'])
  })
  test('没有立案就研判：状态和现场检查一并说明', () => {
    const now = caseAfter(through('registerLead'))
    const verdict = attempt(now, { track: 'enforcement', step: 'assessCrime', at: '2026-09-14 10:00', by: who.handler })
    expect(codesOf(verdict)).toEqual(['state', 'inspected-first'])
  })
  test('表单上的问题一并说明', () => {
    const one = { ...inspection, officers: inspection.officers.slice(0, 1), certificatesShown: false }
    const a = ready['enforcement.inspectSite']!
    expect(codesOf(attempt(caseAfter(a.given), { ...a.attempt, input: one }))).toEqual([
      'two-officers',
      'certificates-shown',
    ])
    const b = ready['police-transfer.submitReport']!
    const bad = {
      ...report('2026-11-04'),
      lawfulEvidence: false,
      items: [{ name: '铁桶', quantity: '92只', features: '有残液', storedAt: '某库' }],
    }
    expect(codesOf(attempt(caseAfter(b.given), { ...b.attempt, input: bad }))).toEqual([
      'report-dated-after-receipt',
      'transfer-conditions',
      'item-without-source',
    ])
    const c = ready['police-transfer.dispatch']!
    const penalty = [{ name: '行政处罚决定书', copies: 1, pages: 3, original: '原件' }]
    const letter = { ...dispatched('2026-09-14T11:30:00+08:00'), materials: [...penalty, ...materials.slice(1)] }
    expect(codesOf(attempt(caseAfter(c.given), { ...c.attempt, input: letter }))).toEqual([
      'materials-incomplete',
      'penalty-flag-inconsistent',
    ])
  })
  test('表单逐栏指出没有填写的', () => {
    const a = ready['police-transfer.acknowledge']!
    const verdict = attempt(caseAfter(a.given), { ...a.attempt, input: { copies: 0 } })
    expect('reasons' in verdict ? verdict.reasons.map((r) => r.field).sort() : []).toEqual([
      'copies',
      'pages',
      'receivedBy',
    ])
  })
  test('逾期原因只有空格，等于没有填写', () => {
    const a = ready['police-transfer.decideTransfer']!
    const late = { ...a.attempt, at: '2026-11-12 10:00', remark: '　' }
    expect(codesOf(attempt(caseAfter(a.given), late))).toEqual(['overdue-remark-required'])
  })
  test('原因说明由谁、以哪一环节解除', () => {
    const verdict = attempt(caseAfter(upTo('decideTransfer')), {
      track: 'transfer',
      step: 'dispatch',
      at: '2026-11-03 10:00',
      by: who.handler,
    })
    const [reason] = 'reasons' in verdict ? verdict.reasons : []
    expect(reason?.unblock).toEqual({ by: 'step', kind: 'police-transfer', step: 'decideTransfer' })
  })
})

describe('预览与提交相同', () => {
  test.each(Object.entries(ready))('%s：同一命令两次结果相同，编号也相同', (_, { given, attempt: a }) => {
    const now = caseAfter(given)
    const before = structuredClone(now.view)
    const once = () => decide(frozen(now.view), commandOf(now, a), settingAt(at('2026-12-31 10:00')))
    expect(once()).toEqual(once())
    expect(now.view).toEqual(before)
    const { appends } = made(once())
    // 批准 moves first the track of the step it approves.
    const track = now.view.tracks.find((t) => t.id === appends[0].track.id) ?? trackOf(now, a.track)
    expect(appends[0].expectedRevision).toBe(track.revision)
    expect(appends[0].track.revision).toBe(track.revision + appends[0].events.length)
  })
  test.each(breaches)('被拒绝的也相同：$title', ({ given, attempt: a }) => {
    const now = caseAfter(given)
    expect(attempt(now, a)).toEqual(attempt(now, a))
  })
})

describe('「能办什么」与实际办理一致', () => {
  test.each(Object.entries(ready))('%s', (name, { given, attempt: a }) => {
    const now = caseAfter(given)
    const officer = officerOf(a.by)
    const organ = officer.appointments[0]?.organ ?? ''
    const answers = explain(frozen(now.view), { organ, officer }, settingAt(at(a.at)))
    const answer = answers.find((x) => `${x.kind}.${x.step}` === name)
    expect(answer?.reasons).toEqual([])
    expect(answer?.way).toBe('own')
  })
  test.each(linkBreaches.filter((b) => law.links.find((l) => l.id === b.code)?.kind !== 'agree'))(
    '衔接规则的原因在清单上就看得到：$title',
    (b) => {
      const now = caseAfter(b.given)
      const officer = officerOf(b.attempt.by)
      const answers = explain(now.view, { organ: 'guyang-ecology', officer }, settingAt(at(b.attempt.at)))
      const answer = answers.find((x) => x.step === b.attempt.step)
      expect(answer?.reasons.map((r) => r.code)).toContain(b.code)
    },
  )
  test('行政机关内部的报告、审批，不向公安机关说明', () => {
    const now = caseAfter(through('dispatch'))
    const officer = officerOf('guyang-police.head')
    const steps = explain(now.view, { organ: 'guyang-police', officer }, settingAt(at('2026-11-05 09:30'))).map(
      (x) => x.step,
    )
    expect(steps).toContain('acknowledge')
    for (const inner of ['formTeam', 'submitReport', 'decideTransfer']) expect(steps).not.toContain(inner)
  })
  test('移送之前，公安机关和检察机关看不到移送程序', () => {
    const now = caseAfter(upTo('dispatch'))
    for (const by of ['guyang-police.head', 'guyang-procuratorate.head'])
      expect(
        explain(now.view, { organ: by.split('.')[0] ?? '', officer: officerOf(by) }, settingAt(at('2026-11-05 09:30'))),
      ).toEqual([])
  })
})
