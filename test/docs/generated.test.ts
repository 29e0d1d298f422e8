/** @module docs/generated is what the registry says now, and leaves no row of the law files out. */
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { stepsOnRow } from '../../src/cli/docs/coverage-page.ts'
import { staleFiles } from '../../src/cli/docs/folder.ts'
import { stepsThat } from '../../src/cli/docs/limits-page.ts'
import { lawIdOf, lawLimits, ourRows } from '../../src/cli/docs/map-limits.ts'
import { processMap } from '../../src/cli/docs/map.ts'
import { fieldsOf } from '../../src/cli/docs/fields.ts'
import { pages } from '../../src/cli/docs/pages.ts'
import { knownCodes } from '../../src/cli/docs/refusals-page.ts'
import { law } from '../../workflows/index.ts'
import { allLimits } from '../../workflows/law/limits/index.ts'
import { scenarios } from '../../workflows/scenarios/index.ts'

const root = resolve(import.meta.dirname, '../..')
const made = await pages(root)
const steps = [...law.workflows.values()].flatMap((flow) =>
  Object.entries(flow.steps).map(([name, step]) => ({ name: `${flow.kind}.${name}`, step })),
)
const exists = (name: string) => steps.some((s) => s.name === name)

test('生成的文档与定义一致：不一致的运行 npm run docs', () => {
  expect(staleFiles(join(root, 'docs/generated'), made, ['citations.json'])).toEqual([])
})
test('同样的定义生成同样的文档', async () => {
  expect([...(await pages(root))]).toEqual([...made])
})

describe('过程图的覆盖', () => {
  test('编号不重复', () => {
    expect(new Set(processMap.map((r) => r.id)).size).toBe(processMap.length)
  })
  test('环节写的编号都在过程图里', () => {
    const ids = processMap.map((r) => r.id)
    expect(
      steps.flatMap(({ name, step }) => step.map.filter((id) => !ids.includes(id)).map((id) => `${name} ${id}`)),
    ).toEqual([])
  })
  test('每个环节都写明自己在过程图的哪里', () => {
    expect(steps.filter(({ step }) => step.map.length === 0).map(({ name }) => name)).toEqual([])
  })
  test.each(processMap.map((r) => [r.id, r] as const))('%s 有且只有一种着落', (id, { stands }) => {
    const claimed = stepsOnRow(id)
    expect([claimed.length > 0, stands !== undefined].filter(Boolean)).toHaveLength(1)
  })
  test('着落所指的环节和衔接规则存在', () => {
    const named = processMap.flatMap(({ stands }) => (stands?.includes(':') ? [stands] : []))
    const missing = named.filter((stands) => {
      const [how, name = ''] = stands.split(':')
      return how === 'step' ? !exists(name) : !law.links.some((l) => l.id === name)
    })
    expect(missing).toEqual([])
  })
  test('抄送表上已有的各行，环节确有主送和抄送', () => {
    const rows = processMap.filter(({ id, stands }) => id.startsWith('copy-') && stands?.startsWith('step:'))
    for (const { stands = '' } of rows) {
      const copies = steps.find((s) => s.name === stands.slice(5))?.step.copies ?? []
      expect(copies.map((c) => c.as).sort()).toEqual(['copy', 'main'])
    }
  })
})

describe('期限表的覆盖', () => {
  test.each(lawLimits.map((l) => [l.id, l] as const))('%s 在表内，有环节开始，或者写明在第几部分', (id, { until }) => {
    expect(ourRows(id).length).toBeGreaterThan(0)
    const started = ourRows(id).some((row) => stepsThat('starts', row).length > 0)
    expect([started, until !== undefined].filter(Boolean)).toHaveLength(1)
  })
  test('表内的每一行都来自清单', () => {
    expect(allLimits().filter((l) => lawIdOf(l.id) === undefined)).toEqual([])
  })
  test('有环节开始的期限，也有环节停止', () => {
    const endless = allLimits().filter(
      ({ id }) => stepsThat('starts', id).length > 0 && stepsThat('stops', id).length === 0,
    )
    expect(endless.map((l) => l.id)).toEqual([])
  })
})

describe('原因代码', () => {
  test('情景里出现的代码都在 refusals.md', () => {
    const expected = scenarios.flatMap((s) =>
      s.entries.flatMap((e) => [...(e.expect?.refused ?? []), ...(e.expect?.anomalies ?? [])]),
    )
    const known = knownCodes(root)
    expect([...new Set(expected)].filter((code) => !known.includes(code))).toEqual([])
  })
  test('扫描找得到引擎的代码和句子', () => {
    const page = made.get('refusals.md') ?? ''
    for (const code of ['state', 'in-the-future', 'appointment-lapsed', 'annul-later-steps', 'overdue-remark-required'])
      expect(page).toContain(`\`${code}\``)
    expect(page).toContain('收文时间早于来文所载的办理时间')
  })
})

test('表单字段走到清单和分组里面', () => {
  const form = law.workflows.get('police-transfer')?.steps.submitReport?.form
  const paths = form ? fieldsOf(form).map((f) => f.path) : []
  expect(paths).toContain('suspects[].name')
  expect(paths).toContain('items[].source')
})
