/** @module Every row of the linkage matrix has its place, and what it names is there. */
import { describe, expect, test } from 'vitest'
import { linkMatrix } from '../../src/cli/docs/map-links.ts'
import { law } from '../../workflows/index.ts'

/** §3.1–3.6 by number; LK-58 is no row of the file. */
const sections: readonly (readonly [from: number, to: number])[] = [
  [1, 22],
  [30, 39],
  [40, 45],
  [50, 57],
  [59, 67],
  [70, 74],
]
const idOf = (n: number): string => `LK-${String(n).padStart(2, '0')}`
const inFile = sections.flatMap(([from, to]) =>
  Array.from({ length: to - from + 1 }, (_, i) => idOf(from + i)).flatMap((id) =>
    id === 'LK-01' ? [id, 'LK-01b'] : [id],
  ),
)
const steps = [...law.workflows.values()].flatMap((flow) =>
  Object.entries(flow.steps).map(([name, info]) => ({ name: `${flow.kind}.${name}`, info })),
)
const there: Readonly<Record<string, (name: string) => boolean>> = {
  link: (id) => law.links.some((l) => l.id === id),
  rule: (id) => steps.some(({ info }) => info.rules.some((r) => r.code === id)),
  step: (id) => steps.some((s) => s.name === id),
}

describe('衔接矩阵', () => {
  test('编号不重复', () => expect(new Set(linkMatrix.map((r) => r.id)).size).toBe(linkMatrix.length))
  test('所指的衔接规则、环节规则、环节都存在', () => {
    const missing = linkMatrix.filter(({ kind }) => {
      const [how = '', name = ''] = kind.split(':')
      return there[how]?.(name) === false
    })
    expect(missing).toEqual([])
  })
  test('本模块的衔接规则都在矩阵里', () => {
    const ours = law.links.map((l) => l.id).filter((id) => /^LK-\d/.test(id))
    const ids = linkMatrix.map((r) => r.id)
    expect(ours.filter((id) => !ids.includes(id) && !ids.includes(id.replace(/b$/, '')))).toEqual([])
  })
  test('研究文件的每一行都有着落', () => {
    expect(linkMatrix.map((r) => r.id)).toEqual(inFile)
  })
})
