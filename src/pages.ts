/** @module The browser pages, built by Vite once per state of their sources. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const out = join(root, '.cache/web')

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? sources(join(folder, entry.name)) : [join(folder, entry.name)],
  )

const stampOf = (): string => {
  const hash = createHash('sha256')
  for (const file of [
    ...sources(join(root, 'src/web')).sort(),
    join(root, 'vite.config.ts'),
    join(root, 'package-lock.json'),
  ])
    hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

/** The folder of built pages. Building takes a few seconds and is done only when something changed. */
export const builtPages = async (progress: (says: string) => void): Promise<string> => {
  const stampFile = join(out, '.stamp')
  const stamp = stampOf()
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return out
  progress('生成页面（首次启动需要几秒）')
  const { build } = await import('vite')
  await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'error', mode: 'production' })
  writeFileSync(stampFile, stamp)
  return out
}
