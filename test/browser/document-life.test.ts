/** @module 文书登记 in a real browser: 用印 by the clerk, 送达 by form, at the width of a desk and of a phone. */
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

const LETTER = '涉嫌环境犯罪案件移送书'
const openCase = async (page: Page): Promise<void> => {
  await page.goto(`${server.url}/sign-in`)
  await page.getByLabel('账号').fill('guyang-ecology.clerk')
  await page.getByLabel('密码', { exact: true }).fill('guyang-2026')
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.getByRole('heading', { name: '我的待办' }).waitFor()
  await page.goto(`${server.url}/cases`)
  await page.getByRole('link', { name: /固阳/ }).last().click()
  await page.getByRole('heading', { name: '文书' }).waitFor()
}
const letterOf = (page: Page) => page.getByRole('listitem').filter({ hasText: `${LETTER}（PDF）` })
const shot = (page: Page, name: string) => page.screenshot({ path: `/tmp/life-${name}.png`, fullPage: true })
const noOverflow = async (page: Page): Promise<void> => {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
}
const accessible = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.filter((v) => v.impact === 'serious' || v.impact === 'critical').map((v) => v.id)).toEqual([])
}

test('内勤用印登记，再登记送达；桌面和手机上都放得下', { timeout: 120_000 }, async () => {
  const page = await newPage({ width: 1440 })
  await openCase(page)
  const letter = letterOf(page)
  await letter.getByRole('button', { name: '用印、送达' }).click()
  await letter.getByRole('button', { name: '用印登记' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('用印人').fill('印章管理员')
  await dialog.getByLabel('批准人').fill('办公室主任')
  await dialog.getByLabel('份数').fill('3')
  await dialog.getByLabel('印章').fill('机关公章')
  await shot(page, 'seal-1440')
  await accessible(page)
  await dialog.getByRole('button', { name: '登记', exact: true }).click()
  await letter.getByText('已用印').waitFor()
  await letter.getByRole('button', { name: '登记送达' }).click()
  await dialog.getByText('送达方式').waitFor()
  await shot(page, 'service-1440')
  await dialog.getByRole('button', { name: '登记', exact: true }).click()
  await dialog.getByText('请填写').first().waitFor()
  await page.keyboard.press('Escape')
  await shot(page, 'panel-1440')
  await page.setViewportSize({ width: 390, height: 844 })
  await noOverflow(page)
  await shot(page, 'panel-390')
  await letter.getByRole('button', { name: '登记送达' }).click()
  await dialog.getByText('送达方式').waitFor()
  await shot(page, 'service-390')
  await noOverflow(page)
  await accessible(page)
})
