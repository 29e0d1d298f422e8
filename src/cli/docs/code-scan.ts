/** @module A small scan of our sources for `{ code, says }`, `{ code, detail }`, `refuse(…)` and `refused(…)`: what no step definition lists. */
import { globSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import ts from 'typescript'

export interface ScannedCode {
  readonly code: string
  readonly says: string
  readonly file: string
}

const FOLDERS = '{engine,cases,access,http}'

/** The words of a literal; what is filled in at run time shows as ……. */
const wordsOf = (node: ts.Node | undefined): string | undefined => {
  if (node === undefined) return undefined
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isTemplateExpression(node))
    return `${node.head.text}${node.templateSpans.map((s) => `……${s.literal.text}`).join('')}`
  return undefined
}
/** `says` written short: the constant of that name around it. */
const constantAround = (node: ts.Node, name: string): ts.Node | undefined => {
  for (let at: ts.Node | undefined = node; at; at = at.parent) {
    if (!ts.isBlock(at)) continue
    for (const statement of at.statements) {
      if (!ts.isVariableStatement(statement)) continue
      const found = statement.declarationList.declarations.find((d) => ts.isIdentifier(d.name) && d.name.text === name)
      if (found) return found.initializer
    }
  }
  return undefined
}

const property = (node: ts.ObjectLiteralExpression, name: string): ts.Node | undefined => {
  for (const p of node.properties) {
    if (ts.isPropertyAssignment(p) && p.name.getText() === name) return p.initializer
    if (ts.isShorthandPropertyAssignment(p) && p.name.text === name) return constantAround(node, name)
  }
  return undefined
}

const scan = (file: string, text: string): ScannedCode[] => {
  const found: ScannedCode[] = []
  const add = (code: string | undefined, says: string | undefined) => {
    if (code !== undefined && /^[a-z][a-z-]*$/.test(code)) found.push({ code, says: says ?? '（随案情生成）', file })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node) && (property(node, 'says') ?? property(node, 'detail')))
      add(wordsOf(property(node, 'code')), wordsOf(property(node, 'says') ?? property(node, 'detail')))
    if (ts.isCallExpression(node) && ['refuse', 'refused'].includes(node.expression.getText()))
      add(wordsOf(node.arguments[0]), wordsOf(node.arguments[1]))
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true))
  return found
}

export const scannedCodes = (root: string): readonly ScannedCode[] =>
  globSync(`src/${FOLDERS}/**/*.ts`, { cwd: root })
    .map((path) => path.split(sep).join('/'))
    .sort()
    .flatMap((path) => scan(path, readFileSync(join(root, path), 'utf8')))
