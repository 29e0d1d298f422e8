/** @module Every step as data: its example, its form as a schema, its documents, its clocks, its place on the chart. */
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { certaintyOf } from '../../workflows/law/instruments.ts'
import { allLimits } from '../../workflows/law/limits/index.ts'
import { law } from '../../workflows/index.ts'

const flows = [...law.workflows.values()]
const all = flows.flatMap((flow) =>
  Object.entries(flow.steps).map(([step, info]) => ({ flow, step, info, name: `${flow.kind}.${step}` })),
)

const node = z.looseObject({})
const isNode = (value: unknown): value is Record<string, unknown> =>
  node.safeParse(value).success && !Array.isArray(value)
/** Paths of properties without a title, at any depth. A literal that tells two forms apart is not shown. */
const untitled = (schema: unknown, path: string): string[] => {
  if (!isNode(schema)) return []
  const properties = isNode(schema.properties) ? Object.entries(schema.properties) : []
  return [
    ...properties.flatMap(([key, value]) => [
      ...(isNode(value) && value.title === undefined && value.const === undefined ? [`${path}.${key}`] : []),
      ...untitled(value, `${path}.${key}`),
    ]),
    ...untitled(schema.items, `${path}[]`),
    ...['anyOf', 'oneOf', 'allOf'].flatMap((k) => {
      const list = schema[k]
      return Array.isArray(list) ? list.flatMap((one, i) => untitled(one, `${path}|${i}`)) : []
    }),
  ]
}

describe.each(all)('「$info.title」（$name）', ({ info, flow, step }) => {
  test('示例符合表单，且经过 JSON 仍符合', () => {
    expect(info.form.safeParse(info.example).success).toBe(true)
    expect(info.form.parse(JSON.parse(JSON.stringify(info.example)))).toEqual(info.form.parse(info.example))
  })
  test('表单可以印成 JSON Schema，输入与输出一样，每一栏都有中文标题', () => {
    const input = z.toJSONSchema(info.form, { io: 'input' })
    const output = z.toJSONSchema(info.form, { io: 'output' })
    expect(JSON.stringify(output).replaceAll(',"additionalProperties":false', '')).toBe(
      JSON.stringify(input).replaceAll(',"additionalProperties":false', ''),
    )
    expect(untitled(input, '')).toEqual([])
  })
  test('有依据，且至少一条已核原文', () => {
    expect(info.basis.some((b) => certaintyOf(b) === 'text')).toBe(true)
    expect(info.map.length).toBeGreaterThan(0)
    expect(info.title).toMatch(/\p{Script=Han}/u)
  })
  test('文书都有模板，抄送的文书是本环节制作的', () => {
    for (const kind of info.documents) expect(Object.keys(flow.documents)).toContain(kind)
    for (const copy of info.copies) if (copy.document) expect(info.documents).toContain(copy.document)
  })
  test('起算和终止的期限都在期限表中', () => {
    const ids = new Set(allLimits().map((l) => l.id))
    for (const id of [...info.starts, ...info.stops]) expect(ids).toContain(id)
    expect(flow.isOpen(flow.initial, step) || flow.kind.length > 0).toBe(true)
  })
})

describe.each(flows)('「$title」', (flow) => {
  test('起算的期限都有环节终止', () => {
    const steps = Object.values(flow.steps)
    const stops = new Set(steps.flatMap((s) => s.stops))
    expect([...new Set(steps.flatMap((s) => s.starts))].filter((id) => !stops.has(id))).toEqual([])
  })
  test('从任何状态都能走到结束，每个状态都走得到', () => {
    const states = Object.keys(flow.machine.states)
    const next = (state: string) => [...flow.open(state)].map((event) => String(flow.next(state, event)))
    const reach = (from: string, seen: ReadonlySet<string> = new Set()): ReadonlySet<string> =>
      seen.has(from) ? seen : next(from).reduce<ReadonlySet<string>>((s, to) => reach(to, s), new Set([...seen, from]))
    expect(states.filter((s) => ![...reach(s)].some((to) => flow.isClosed(to)))).toEqual([])
    expect(states.filter((s) => !reach(String(flow.initial)).has(s))).toEqual([])
  })
  test('每个状态有中文名', () => {
    for (const state of Object.keys(flow.machine.states)) expect(flow.stateTitle(state)).toMatch(/\p{Script=Han}/u)
  })
  test('每一种文书都有环节制作', () => {
    const made = new Set(Object.values(flow.steps).flatMap((s) => s.documents))
    expect(Object.keys(flow.documents).filter((d) => !made.has(d))).toEqual([])
  })
})
