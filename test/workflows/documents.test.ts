/** @module Every document of every scenario builds; what it cites was in force on the day its axis looks at. */
import { describe, expect, test } from 'vitest'
import type { DocumentModel } from '../../src/domain/document-model.ts'
import { civilDate, dayOf } from '../../src/domain/time.ts'
import { defaultCalendar } from '../../src/engine/calendar.ts'
import { momentOf } from '../../src/engine/setting.ts'
import { simulate } from '../../src/engine/simulate.ts'
import { law } from '../../workflows/index.ts'
import { inForce } from '../../workflows/law/instruments.ts'
import { scenarios } from '../../workflows/scenarios/index.ts'
import { officers, organs } from '../../workflows/scenarios/office.ts'
import type { Scenario } from '../../workflows/scenarios/scenario.ts'

interface Built {
  readonly scenario: string
  readonly model: DocumentModel
  readonly on: string
  readonly actedOn: string | undefined
}
const build = ({ id, file, entries }: Scenario): Built[] => {
  const { ran, view } = simulate(file, entries, { organs, officers }, law, defaultCalendar(), civilDate('2026-11-23'))
  return ran.flatMap(({ verdict }) => {
    if (!('decision' in verdict)) return []
    const { track, events } = verdict.decision.appends[0]
    const event = events[0]
    // 用印 moves no track and issues nothing.
    if (!event) return []
    const { at, actedOn } = momentOf(view, track, event.occurredAt)
    const paper = {
      facts: track.facts,
      file: view.file,
      track,
      organ: organs.find((o) => o.id === event.actor.organ)!,
      organs: view.organs,
      number: '固环移〔2026〕1号',
      at,
      on: dayOf(at),
      actedOn,
      officerName: (officer: string | undefined) => officers.find((o) => o.id === officer)?.name ?? '',
      actor: event.actor,
      marks: [],
    }
    return verdict.decision.documents.map(({ template }) => ({
      scenario: id,
      model: template.build(paper),
      on: dayOf(at),
      actedOn,
    }))
  })
}
const all = scenarios.flatMap(build)
const of = (scenario: string) => all.filter((b) => b.scenario === scenario)
const citesOf = (built: readonly Built[]) =>
  new Set(built.flatMap(({ model }) => model.basis.map((b) => `${b.instrument} ${b.article}`)))

/** Columns a list leaves blank when there is nothing to say. */
const mayBeBlank = ['备注', '强制措施文号', '保管人']
const stringsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  if ('kind' in value && value.kind === 'list-table' && 'columns' in value && 'rows' in value)
    return cells(value.columns, value.rows)
  return Object.values(value).flatMap(stringsOf)
}
const cells = (columns: unknown, rows: unknown): string[] => {
  const titles = Array.isArray(columns) ? columns.map((c: { title: string }) => c.title) : []
  const body = Array.isArray(rows) ? rows : []
  return [
    ...titles,
    ...body.flatMap((row: readonly string[]) => row.filter((_, i) => !mayBeBlank.includes(titles[i] ?? ''))),
  ]
}

describe('文书', () => {
  test('每一种文书都由某个案例制作', () => {
    const kinds = [...law.workflows.values()].flatMap((flow) => Object.keys(flow.documents))
    const built = new Set(all.map((b) => b.model.kind))
    expect(kinds.filter((k) => !built.has(k))).toEqual([])
  })
  test.each(all.map((b) => ({ ...b, title: b.model.title })))('$scenario：《$title》每一处都有内容', ({ model }) => {
    expect(stringsOf(model).filter((s) => s.trim() === '')).toEqual([])
    expect(JSON.stringify(model)).not.toMatch(/undefined|null|\[object/)
  })
  test.each(all.map((b) => ({ ...b, title: b.model.title })))(
    '$scenario：《$title》引用的都在其日期有效',
    ({ model, on, actedOn }) => {
      const day = civilDate(on)
      const acted = actedOn === undefined ? undefined : civilDate(actedOn)
      expect(model.basis.filter((b) => !inForce(b, { actOn: acted, stepOn: day, decidedOn: day }))).toEqual([])
      expect(model.basis.length).toBeGreaterThan(0)
    },
  )
})

describe('引用的法律分两条时间轴', () => {
  test('guyang：2021年的行为、2021年移送，不引生态环境法典', () => {
    expect(of('guyang').length).toBeGreaterThan(0)
    expect(JSON.stringify(of('guyang').map((b) => b.model))).not.toMatch(/生态环境法典|ecological-environment-code/)
    expect(citesOf(of('guyang'))).toContain('solid-waste-law-2020 79')
  })
  test('guyang-2026：引生态环境法典，不引已废止的固体废物污染环境防治法', () => {
    const cites = citesOf(of('guyang-2026'))
    expect(cites).toContain('ecological-environment-code 533')
    expect(cites).toContain('ecological-environment-code 1083')
    expect(cites).not.toContain('solid-waste-law-2020 79')
  })
  test('guyang-late：行为引固废法（2020），移送引法典第一千零八十三条，不引法典第五百三十三条', () => {
    const letter = of('guyang-late').filter((b) => b.model.kind === 'transfer-letter')
    const cites = citesOf(letter)
    expect(cites).toContain('solid-waste-law-2020 79')
    expect(cites).toContain('ecological-environment-code 1083')
    expect(cites).not.toContain('ecological-environment-code 533')
    const body = JSON.stringify(letter[0]?.model.blocks)
    expect(body).toContain('《中华人民共和国固体废物污染环境防治法》第七十九条')
    expect(body).toContain('第一千零八十三条')
  })
  test('没有原文的引用，文书上标明依据待核', () => {
    for (const { model } of of('guyang').filter((b) => b.model.kind === 'transfer-letter'))
      expect(model.marks).toContain('依据待核')
  })
})

describe('林草部门移送，不引只约束环保部门的2017年办法〔2017办法2〕', () => {
  test('移送书、清单、审批表', () => {
    const scenario = scenarios.find((s) => s.id === 'guyang-late')!
    const bureau = organs.map((o) =>
      o.id === 'guyang-ecology' ? { ...o, kind: 'forestry' as const, name: '固阳县林业和草原局' } : o,
    )
    const { ran, view } = simulate(
      scenario.file,
      scenario.entries,
      { organs: bureau, officers },
      law,
      defaultCalendar(),
      civilDate('2026-11-23'),
    )
    const cited = ran.flatMap(({ verdict }) => {
      if (!('decision' in verdict)) return []
      const { track, events } = verdict.decision.appends[0]
      const at = events[0]?.occurredAt
      if (at === undefined) return []
      return verdict.decision.documents.flatMap(({ kind, template }) =>
        template
          .build({
            facts: track.facts,
            file: view.file,
            track,
            organ: view.organs.get('guyang-ecology')!,
            organs: view.organs,
            at,
            on: dayOf(at),
            actedOn: momentOf(view, track, at).actedOn,
            officerName: () => '甲',
            actor: {},
            marks: [],
          })
          .basis.filter((b) => b.instrument === 'linkage-measures-2017')
          .map((b) => `${kind} ${b.article}`),
      )
    })
    expect(cited).toEqual([])
  })
})
