/**
 * @module layers: who may import whom, as one table. ESLint (`eslint.config.js`) marks a breach in the editor,
 * `test/house.test.ts` proves there is none.
 */
import { posix } from 'node:path'

export interface Layer {
  /** Folder or file, from the root of the project. */
  readonly at: string
  /** Our own folders it may import from, beside itself. */
  readonly own: readonly string[]
  /** Folders it may only take types from. */
  readonly types?: readonly string[]
  /** The only packages it may import; absent: any. */
  readonly packages?: readonly string[]
}

const useCases = ['src/cases', 'src/engine', 'workflows', 'src/domain', 'src/access', 'src/documents']

const composed = [
  'src/http',
  'src/jobs',
  'src/store',
  'src/cases',
  'src/engine',
  'workflows',
  'src/domain',
  'src/access',
  'src/documents',
]

/** The first row that fits a file is its layer. Files that fit none (configuration, tests) are free. */
export const layers: readonly Layer[] = [
  { at: 'src/domain', own: [] },
  { at: 'src/engine', own: ['src/domain'], packages: ['xstate', 'zod', 'chinese-days'] },
  { at: 'workflows', own: ['src/engine', 'src/domain'], packages: ['xstate', 'zod'] },
  { at: 'src/access', own: ['src/domain'] },
  { at: 'src/documents', own: ['src/domain'] },
  { at: 'src/cases', own: useCases },
  // It implements the ports that the use cases declare, and knows no law.
  { at: 'src/store', own: ['src/cases', 'src/engine', 'src/domain', 'src/access', 'migrations'] },
  { at: 'migrations', own: ['src/domain'] },
  { at: 'src/http', own: useCases },
  { at: 'src/jobs', own: [...useCases, 'src/store'] },
  { at: 'src/cli', own: [...composed, 'src/server.ts', 'src/demo.ts'] },
  { at: 'src/web', own: [], types: ['src', 'workflows'] },
  // The composition root puts everything together, except that the workbench is a bundle and never a module.
  { at: 'src/main.ts', own: [...composed, 'src/server.ts', 'src/demo.ts', 'src/pages.ts'] },
  { at: 'src/demo.ts', own: [...composed, 'src/server.ts'] },
  { at: 'src/server.ts', own: composed },
  { at: 'src/pages.ts', own: [] },
]

const within = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`)

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

/** Why `from` may not import `specifier`, or undefined if it may. Paths are relative to the root, with `/`. */
export function forbidden(from: string, specifier: string, typeOnly: boolean): string | undefined {
  const layer = layers.find(({ at }) => within(from, at))
  if (layer === undefined) return undefined
  if (!specifier.startsWith('.')) {
    const name = packageOf(specifier)
    if (layer.packages === undefined || layer.packages.includes(name)) return undefined
    return `${layer.at} may import only ${layer.packages.join(', ')}, not ${name}`
  }
  const target = posix.join(posix.dirname(from), specifier)
  if (within(target, layer.at) || layer.own.some((folder) => within(target, folder))) return undefined
  const asType = layer.types?.some((folder) => within(target, folder)) ?? false
  if (asType && typeOnly) return undefined
  if (asType) return `${layer.at} may take types only from ${target}: import type`
  return `${layer.at} may import from ${layer.own.join(', ') || 'nothing of ours'}, not from ${target}`
}
