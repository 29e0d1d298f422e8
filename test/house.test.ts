/**
 * @module house.test: the rules of the house that hold for every file, whoever wrote it.
 */
import { globSync, readFileSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { forbidden, layers } from './support/layers.ts'

const root = resolve(import.meta.dirname, '..')
const isGenerated = (path: string): boolean => path.includes('/generated/') || path.startsWith('migrations/.snapshot')

interface SourceFile {
  readonly path: string
  readonly text: string
}

const files: readonly SourceFile[] = globSync('{src,workflows,migrations,test}/**/*.{ts,tsx,mjs}', { cwd: root })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => !isGenerated(path))
  .sort()
  .map((path) => ({ path, text: readFileSync(resolve(root, path), 'utf8') }))

interface Import {
  readonly specifier: string
  readonly typeOnly: boolean
}

function importsOf({ path, text }: SourceFile): Import[] {
  const found: Import[] = []
  const visit = (node: ts.Node): void => {
    const add = (source: ts.Node | undefined, typeOnly: boolean): void => {
      if (source !== undefined && ts.isStringLiteralLike(source)) found.push({ specifier: source.text, typeOnly })
    }
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword)
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly)
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false)
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest))
  return found
}

const where = (found: readonly SourceFile[], why: (file: SourceFile) => string | undefined): string[] =>
  found.flatMap((file) => {
    const reason = why(file)
    return reason === undefined ? [] : [`${file.path}: ${reason}`]
  })

describe('direction', () => {
  it('holds in every file', () => {
    const breaches = files.flatMap((file) =>
      importsOf(file).flatMap(({ specifier, typeOnly }) => {
        const reason = forbidden(file.path, specifier, typeOnly)
        return reason === undefined ? [] : [`${file.path}: ${reason}`]
      }),
    )
    expect(breaches).toEqual([])
  })

  it.each([
    ['src/domain/time.ts', '../engine/fold.ts', false],
    ['src/engine/decide.ts', '../../workflows/index.ts', true],
    ['src/engine/decide.ts', 'node:fs', false],
    ['src/engine/decide.ts', '@mikro-orm/core', false],
    ['workflows/criminal/steps.ts', '../../src/cases/take-step.ts', false],
    ['src/documents/render.ts', '../engine/decide.ts', false],
    ['src/access/policy.ts', '../store/open.ts', false],
    ['src/cases/take-step.ts', '../store/open.ts', false],
    ['src/http/app.ts', '../store/open.ts', true],
    ['src/http/app.ts', '../web/main.tsx', false],
    ['src/store/open.ts', '../../workflows/index.ts', false],
    ['src/web/main.tsx', '../domain/time.ts', false],
  ])('refuses %s → %s', (from, specifier, typeOnly) => {
    expect(forbidden(from, specifier, typeOnly)).toBeTypeOf('string')
  })

  it.each([
    ['src/engine/decide.ts', '../domain/time.ts', false],
    ['src/engine/decide.ts', 'xstate', false],
    ['workflows/criminal/steps.ts', '../law/instruments.ts', false],
    ['workflows/criminal/steps.ts', '../../src/engine/step.ts', false],
    ['src/http/app.ts', '../cases/take-step.ts', false],
    ['src/store/open.ts', '../cases/ports.ts', false],
    ['src/web/main.tsx', './api.ts', false],
    ['src/web/main.tsx', '../domain/time.ts', true],
    ['src/main.ts', './store/open.ts', false],
    ['test/stories/transfer.test.ts', '../../src/store/open.ts', false],
  ])('allows %s → %s', (from, specifier, typeOnly) => {
    expect(forbidden(from, specifier, typeOnly)).toBeUndefined()
  })

  it('has a row for every folder of the sources', () => {
    const folders = globSync('src/*/', { cwd: root }).map((path) => path.split(sep).join('/').replace(/\/$/, ''))
    expect(folders.filter((folder) => !layers.some(({ at }) => at === folder))).toEqual([])
  })
})

describe('every file', () => {
  it('has at most 300 lines', () => {
    expect(
      where(files, ({ text }) => {
        const lines = text.trimEnd().split('\n').length
        return lines > 300 ? `${lines} lines` : undefined
      }),
    ).toEqual([])
  })

  it('opens with its @module docblock', () => {
    const opens = /^(#!.*\n)?\/\*\*(?:(?!\*\/)[\s\S])*@module\s/
    expect(where(files, ({ text }) => (opens.test(text) ? undefined : 'no @module docblock'))).toEqual([])
  })

  it('leaves nothing to be done', () => {
    const ours = files.filter(({ path }) => /^(src|workflows|migrations)\//.test(path))
    expect(where(ours, ({ text }) => text.match(/\b(TODO|FIXME|XXX|HACK)\b/)?.[0])).toEqual([])
  })

  it('skips no test', () => {
    const tests = files.filter(({ path }) => path.endsWith('.test.ts'))
    const skipping = /\b(?:describe|it|test|suite)\.(?:\w+\.)*(?:skip|only|todo|skipIf|runIf)\b/
    expect(where(tests, ({ text }) => text.match(skipping)?.[0])).toEqual([])
  })
})
