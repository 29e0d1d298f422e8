/** @module docs/glossary.md is the contract of names: nothing the registry calls by name is missing, no bare word is used. */
import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { organKinds, postTitles, sideTitles } from '../../src/domain/organ.ts'
import { originTitles } from '../../src/engine/event.ts'
import { law } from '../../workflows/index.ts'
import { allLimits } from '../../workflows/law/limits/index.ts'

const root = resolve(import.meta.dirname, '../..')
const glossary = readFileSync(join(root, 'docs/glossary.md'), 'utf8')
const flows = [...law.workflows.values()]
const absent = (words: readonly string[]) => words.filter((word) => !glossary.includes(word))

/** The words of DESIGN §1. */
const words = [
  ['CaseFile', '联办案件'],
  ['Lead', '线索'],
  ['CollaborationItem', '协作事项'],
  ['Track', '程序'],
  ['Step', '办理环节'],
  ['TimeLimit', '期限'],
  ['Clock', '计时'],
  ['LinkRule', '衔接规则'],
  ['Basis', '依据'],
  ['Reason', '原因'],
  ['Document', '文书'],
  ['Service', '送达'],
  ['Organ', '机关'],
  ['Post', '岗位'],
  ['Officer', '人员'],
] as const

describe('术语表', () => {
  test.each(words)('%s %s', (code, chinese) => {
    expect(glossary).toMatch(new RegExp(`\`${code}\`.*\\|.*${chinese}.*\\|`))
  })
  test('每个程序、环节和结果', () => {
    expect(absent(flows.flatMap((f) => [`\`${f.kind}\``, f.title]))).toEqual([])
    expect(absent(flows.flatMap((f) => Object.keys(f.steps).map((s) => `\`${f.kind}.${s}\``)))).toEqual([])
    expect(absent(flows.flatMap((f) => Object.values(f.steps).map((s) => s.title)))).toEqual([])
  })
  test('每种文书、每条衔接规则', () => {
    expect(
      absent(flows.flatMap((f) => Object.entries(f.documents).flatMap(([k, d]) => [`\`${k}\``, d.title]))),
    ).toEqual([])
    expect(absent(law.links.map((l) => `\`${l.id}\``))).toEqual([])
  })
  test('机关、岗位和来源', () => {
    expect(absent(Object.entries(organKinds).flatMap(([k, o]) => [`\`${k}\``, o.title]))).toEqual([])
    expect(absent(Object.entries(postTitles).flatMap(([k, t]) => [`\`${k}\``, t]))).toEqual([])
    expect(absent([...Object.keys(sideTitles), ...Object.keys(originTitles)].map((k) => `\`${k}\``))).toEqual([])
    expect(absent([...Object.values(sideTitles), ...Object.values(originTitles)])).toEqual([])
  })
})

describe('不单用的词', () => {
  const bareTitles = ['立案', '复议', '磋商', '公告']
  const bareNames = ['file', 'reconsider', 'reconsideration', 'negotiate', 'negotiation', 'announce', 'announcement']

  test('环节、结果、文书和期限的名称不单写立案、复议、磋商、公告', () => {
    const titles = [
      ...flows.flatMap((f) => Object.values(f.steps).flatMap((s) => [s.title, ...Object.values(s.outcomes)])),
      ...flows.flatMap((f) => Object.values(f.documents).map((d) => d.title)),
      ...allLimits().map((l) => l.title),
    ]
    expect(titles.filter((title) => bareTitles.includes(title))).toEqual([])
  })

  test('环节、结果和函数不以这些词为名', () => {
    const events = flows.flatMap((f) =>
      Object.entries(f.steps).flatMap(([s, step]) => [s, ...Object.keys(step.outcomes)]),
    )
    expect(events.filter((name) => bareNames.includes(name))).toEqual([])
    expect(functionNames().filter(({ name }) => bareNames.includes(name))).toEqual([])
  })
})

function functionNames(): { name: string; path: string }[] {
  // Scenarios tell cases; their helpers name papers, not acts.
  const paths = globSync('{src,workflows}/**/*.{ts,tsx}', { cwd: root, exclude: ['workflows/scenarios/**'] })
  return paths.flatMap((path) => {
    const found: { name: string; path: string }[] = []
    const visit = (node: ts.Node): void => {
      const named = ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || isArrow(node)
      if (named && node.name && ts.isIdentifier(node.name)) found.push({ name: node.name.text, path })
      ts.forEachChild(node, visit)
    }
    visit(ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.Latest))
    return found
  })
}

/** `const f = () => …`, or `f: () => …` in a table. */
function isArrow(node: ts.Node): node is ts.VariableDeclaration | ts.PropertyAssignment {
  return (
    (ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node)) &&
    node.initializer !== undefined &&
    ts.isArrowFunction(node.initializer)
  )
}
