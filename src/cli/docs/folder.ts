/** @module docs/generated as a folder: what differs from the pages, and writing them. */
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'

/** Paths that are missing, differ, or have no page any more (`kept` are made elsewhere). */
export const staleFiles = (folder: string, pages: ReadonlyMap<string, string>, kept: readonly string[]): string[] => {
  const differing = [...pages].filter(([path, text]) => {
    const file = join(folder, path)
    return !existsSync(file) || readFileSync(file, 'utf8') !== text
  })
  return [...differing.map(([path]) => path), ...orphans(folder, pages, kept)].sort()
}

const orphans = (folder: string, pages: ReadonlyMap<string, string>, kept: readonly string[]): string[] =>
  globSync('**/*.*', { cwd: folder })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !pages.has(path) && !kept.includes(path))

export const writePages = (folder: string, pages: ReadonlyMap<string, string>, kept: readonly string[]): void => {
  for (const path of orphans(folder, pages, kept)) rmSync(join(folder, path))
  for (const [path, text] of pages) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}
