/** @module Every row of the linkage matrix has its place, and what it names is there. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { linkMatrix } from '../../src/cli/docs/map-links.ts'
import { law } from '../../workflows/index.ts'

const MATRIX = '/work/shared/law/public-interest-and-compensation.md'
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
    const rows = [...readFileSync(MATRIX, 'utf8').matchAll(/^\| (LK-\d+b?) \|/gm)].map((m) => m[1])
    expect(linkMatrix.map((r) => r.id)).toEqual(rows)
  })
})
