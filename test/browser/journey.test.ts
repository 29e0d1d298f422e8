/** @module One journey in a real browser, over the real server and database: 审批 → 移送 → 来文登记回执 → 罚款暂不能办理. */
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

const CASE = '固阳县倾倒危险废物案（2026年合成案例）'

const signIn = async (page: Page, login: string): Promise<void> => {
  await page.goto(`${server.url}/sign-in`)
  await page.getByLabel('账号').fill(login)
  await page.getByLabel('密码', { exact: true }).fill('guyang-2026')
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.getByRole('heading', { name: '我的待办' }).waitFor()
}
const signOut = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '退出' }).click()
  await page.getByRole('button', { name: '登录', exact: true }).waitFor()
}
const openCase = async (page: Page): Promise<void> => {
  await page.goto(`${server.url}/cases`)
  await page.getByRole('link', { name: CASE }).click()
  await page.getByRole('heading', { name: CASE }).waitFor()
}
const submit = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '预览' }).click()
  await page.getByRole('button', { name: '提交' }).click()
  await page.getByRole('heading', { name: CASE }).waitFor()
}
const noOverflow = async (page: Page): Promise<void> => {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
}
const accessible = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.filter((v) => v.impact === 'serious' || v.impact === 'critical').map((v) => v.id)).toEqual([])
}

test('负责人审批、承办人移送、内勤登记回执，移送期间罚款说明为什么暂不能办理', { timeout: 120_000 }, async () => {
  const page = await newPage({ width: 1440 })
  await signIn(page, 'guyang-ecology.head')
  await accessible(page)
  await openCase(page)
  await accessible(page)
  await page.getByRole('link', { name: '审批移送' }).click()
  await page.getByText('批准移送', { exact: true }).click()
  await page.getByLabel('审批意见').fill('同意移送')
  await submit(page)
  await page.getByText('已批准，待移送').first().waitFor()
  await signOut(page)

  await signIn(page, 'guyang-ecology.handler')
  await openCase(page)
  await page.getByRole('link', { name: '移送公安机关' }).click()
  await page.getByRole('button', { name: '填入示例' }).click()
  await submit(page)
  await page.getByText('已移送，待公安机关回执').first().waitFor()
  const letter = await page
    .getByRole('link', { name: /移送书/ })
    .first()
    .getAttribute('href')
  const pdf = await page.request.get(`${server.url}${letter}`)
  expect([pdf.status(), pdf.headers()['content-type'], (await pdf.body()).subarray(0, 5).toString()]).toEqual([
    200,
    'application/pdf',
    '%PDF-',
  ])
  await signOut(page)

  await signIn(page, 'guyang-ecology.clerk')
  await openCase(page)
  await page.getByRole('link', { name: /公安机关接受案件/ }).click()
  await page.getByLabel('接收人').fill('民警甲（演示警号）')
  await page.getByLabel('份数').fill('1')
  await page.getByLabel('页数').fill('29')
  await submit(page)
  await page.getByText('公安机关立案审查').first().waitFor()
  await signOut(page)

  await signIn(page, 'guyang-ecology.head')
  await openCase(page)
  await page.getByText(/暂不能办理（/).click()
  await page.getByText('案件已批准移送公安机关').first().waitFor()
})

test('手机宽度各页不横向溢出，一次登录后深链接可以直接打开', { timeout: 60_000 }, async () => {
  const page = await newPage({ width: 390 })
  await signIn(page, 'guyang-ecology.head')
  for (const path of ['/', '/cases', '/register', '/law']) {
    await page.goto(`${server.url}${path}`)
    await page.getByRole('heading').first().waitFor()
    await noOverflow(page)
    await accessible(page)
  }
  await openCase(page)
  await page.reload()
  await page.getByRole('heading', { name: CASE }).waitFor()
  await noOverflow(page)
})
