/**
 * @module chromium: unpacks the Chromium of `@sparticuz/chromium` once, whole or not at all.
 */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

const cache = resolve(import.meta.dirname, '../../.cache')

const preferred = { 'sans-serif': 'Lianban Hei', serif: 'Noto Serif SC', monospace: 'Lianban Hei' }

/** Its own `fonts.conf` names Amazon's folders, and a bare server has no Chinese font: lend it the documents' fonts. */
function fontConfig(home: string): string {
  const dirs = [join(home, 'fonts/fonts'), resolve(import.meta.dirname, '../../src/documents/fonts')]
  const lines = [
    ...dirs.map((dir) => `<dir>${dir}</dir>`),
    `<cachedir>${join(home, 'fonts-cache')}</cachedir>`,
    ...Object.entries(preferred).map(
      ([generic, family]) => `<alias><family>${generic}</family><prefer><family>${family}</family></prefer></alias>`,
    ),
  ]
  return `<?xml version="1.0"?>\n<fontconfig>\n${lines.join('\n')}\n</fontconfig>\n`
}

/** The folder holding `chromium`, `fonts.conf` and, in `al2023/lib`, the NSS libraries a small system lacks. */
export async function unpackChromium(): Promise<string> {
  const { version }: { version: string } = createRequire(import.meta.url)(
    '../../node_modules/@sparticuz/chromium/package.json',
  )
  const home = join(cache, `chromium-${version}`)
  if (!existsSync(home)) await unpackInto(home)
  writeFileSync(join(home, 'fonts.conf'), fontConfig(home))
  return home
}

async function unpackInto(home: string): Promise<void> {
  mkdirSync(cache, { recursive: true })
  const unpacking = mkdtempSync(join(cache, 'chromium-unpacking-'))
  const names = ['TMPDIR', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME']
  const before = names.map((name) => [name, process.env[name]] as const)
  try {
    // The library knows only the system's temporary folder, takes any half-written file there for a whole one,
    // and brings its NSS libraries only where it believes it is at Amazon's (then it sets paths of its own, too).
    Object.assign(process.env, { TMPDIR: unpacking, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' })
    const { default: chromium } = await import('@sparticuz/chromium')
    await chromium.executablePath()
    renameSync(unpacking, home)
  } catch (error) {
    // Two runs at once: the other one was first.
    if (!existsSync(home)) throw error
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
    rmSync(unpacking, { recursive: true, force: true })
  }
}
