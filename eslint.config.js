/**
 * @module eslint.config: the rules of the house that a machine can check while one types.
 * Nothing here needs type information, so a whole run stays under ten seconds.
 */
import { relative, sep } from 'node:path'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { forbidden } from './test/support/layers.ts'

/** The few files that give a type to what came from outside, where `as` (or a type predicate) has to be. */
const parsers = [
  // e.g. { file: 'src/store/rows.ts', because: 'a row of SQL has no type until it is read' },
]

const directionRule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const from = relative(context.cwd, context.filename).split(sep).join('/')
    const check = (node, source, kind) => {
      if (typeof source?.value !== 'string') return
      const message = forbidden(from, source.value, kind === 'type')
      if (message !== undefined) context.report({ node, message })
    }
    return {
      ImportDeclaration: (node) => check(node, node.source, node.importKind),
      ExportNamedDeclaration: (node) => check(node, node.source, node.exportKind),
      ExportAllDeclaration: (node) => check(node, node.source, node.exportKind),
      ImportExpression: (node) => check(node, node.source, 'value'),
    }
  },
}

const banned = [
  { selector: 'TSEnumDeclaration', message: 'Node strips types: no enum; a union of strings or a table.' },
  { selector: 'Decorator', message: 'Node strips types: no decorators.' },
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Time is injected: take the clock as an argument.',
  },
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'Time is injected: take the clock as an argument.',
  },
]

const unfinished = {
  selector: 'MemberExpression[property.name=/^(skip|only|todo|skipIf|runIf)$/]',
  message: 'A test runs or it is deleted.',
}

// Where the clock that everyone else is handed comes from, and where only durations are measured.
const clockKeepers = [
  'src/main.ts',
  'src/store/folder-lock.ts',
  'src/cli/**',
  'src/jobs/**',
  'src/web/**',
  'test/**',
  '**/*.mjs',
]
const notTime = banned.filter(({ message }) => !message.startsWith('Time'))

export default defineConfig(
  { ignores: ['node_modules', '.cache', 'data', 'out', 'docs', '**/generated/**', 'migrations/.snapshot*'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommended,
  {
    plugins: { house: { rules: { direction: directionRule } } },
    rules: {
      'house/direction': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      'no-restricted-syntax': ['error', ...banned],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-debugger': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // XState's own signatures ask for `{}`.
      '@typescript-eslint/no-empty-object-type': 'off',
      // tsc's noUnusedLocals says it already.
      '@typescript-eslint/no-unused-vars': 'off',
    },
  },
  { files: clockKeepers, rules: { 'no-restricted-syntax': ['error', ...notTime], 'no-console': 'off' } },
  {
    files: ['test/**'],
    rules: {
      'no-restricted-syntax': ['error', ...notTime, unfinished],
      // A test may say that what it just made is there.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  ...parsers.map(({ file }) => ({
    files: [file],
    rules: { '@typescript-eslint/consistent-type-assertions': 'off' },
  })),
)
