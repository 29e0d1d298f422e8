/** @module 监督筛查 and 补录导入 in a real browser, at the width of a desk and of a phone. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoAccounts, loadDemo } from '../../src/demo.ts'
import { instantOf } from '../../src/domain/time.ts'
import { builtPages } from '../../src/pages.ts'
import { startServer, type RunningServer } from '../../src/server.ts'
import { newPage } from '../support/browser.ts'
import { databases } from '../support/databases.ts'

let server: RunningServer
let stop = async (): Promise<void> => {}
beforeAll(async () => {
  const { databaseUrl, dataDir, drop } = await databases[0]!.fresh()
  server = await startServer({
    port: 0,
    databaseUrl,
    dataDir,
    webRoot: await builtPages(() => {}),
    demo: demoAccounts,
    now: () => instantOf(Date.now()),
  })
  await loadDemo(server, () => {})
  stop = async () => {
    await server.close()
    await drop()
  }
}, 120_000)
afterAll(() => stop())

const signIn = async (page: Page): Promise<void> => {
  await page.goto(`${server.url}/sign-in`)
  await page.getByLabel('账号').fill('guyang-ecology.clerk')
  await page.getByLabel('密码', { exact: true }).fill('guyang-2026')
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.getByRole('heading', { name: '我的待办' }).waitFor()
}
const pages = [
  ['screening', '监督筛查', '待录入信息共享平台'],
  ['imports', '补录导入', '上传表格'],
] as const
test.each([1440, 390])('宽%d：两页都能打开，不横向滚动，没有严重的无障碍问题', async (width) => {
  const page = await newPage({ width })
  await signIn(page)
  for (const [path, title, block] of pages) {
    await page.goto(`${server.url}/${path}`)
    await page.getByRole('heading', { name: title, exact: true }).first().waitFor()
    await page.getByRole('heading', { name: block }).waitFor()
    await page.waitForLoadState('networkidle')
    await page.screenshot({ path: `/tmp/wtL-${path}-${width}.png`, fullPage: true })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.filter((v) => v.impact === 'serious' || v.impact === 'critical').map((v) => v.id)).toEqual([])
  }
  await page.close()
})
