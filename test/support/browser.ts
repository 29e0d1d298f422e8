/**
 * @module browser: one Chromium per test file, a fresh Chinese context per page.
 */
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, inject } from 'vitest'

export interface PageSize {
  readonly width: number
  readonly height?: number
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-zygote',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
]

let running: Promise<Browser> | undefined

function launch(): Promise<Browser> {
  const home = inject('chromium')
  const libraries = [join(home, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  return chromium.launch({
    executablePath: join(home, 'chromium'),
    args: flags,
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(home, 'fonts.conf') },
  })
}

export async function newPage({ width, height = 900 }: PageSize): Promise<Page> {
  running ??= launch()
  const context = await (
    await running
  ).newContext({
    viewport: { width, height },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  })
  return context.newPage()
}

afterAll(async () => {
  const browser = await running
  running = undefined
  await browser?.close()
})
