/** @module 物品与鉴定 in a real browser: two tables, the same facts on a wide screen and on a phone, filters in the address. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { playScenario } from '../../src/cases/play-scenario.ts'
import { DEMO_PASSWORD, demoAccounts, loadDemo } from '../../src/demo.ts'
import { instantOf } from '../../src/domain/time.ts'
import { builtPages } from '../../src/pages.ts'
import { startServer, type RunningServer } from '../../src/server.ts'
import { scenarioOf } from '../../workflows/scenarios/index.ts'
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
  for (const [id, until] of [
    ['items', 'takeStock'],
    ['appraisal', 'recordFee'],
    ['items-to-police', 'closeItem'],
    ['measures', 'seize'],
  ] as const) {
    const scenario = scenarioOf(id)!
    const end = scenario.entries.findIndex((e) => 'step' in e && e.step === until)
    const part = { ...scenario, entries: scenario.entries.slice(0, end + 1) }
    await playScenario(part, (now) => server.deskAt(now), instantOf(Date.now()))
  }
  stop = async () => {
    await server.close()
    await drop()
  }
}, 120_000)
afterAll(() => stop())

const signedIn = async (width: number) => {
  const page = await newPage({ width })
  await page.goto(`${server.url}/sign-in`)
  await page.getByLabel('账号').fill('guyang-ecology.handler')
  await page.getByLabel('密码', { exact: true }).fill(DEMO_PASSWORD)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.getByRole('heading', { name: '我的待办' }).waitFor()
  return page
}
const shot = async (page: Page, name: string): Promise<void> => {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true })
}

test.each([1440, 390])(
  '%i 像素：物品和鉴定都看得到，可以筛选，不横向滚动',
  async (width) => {
    const page = await signedIn(width)
    await page.goto(`${server.url}/ledgers`)
    const goods = page.getByRole('region', { name: '涉案物品' })
    const tests = page.getByRole('region', { name: '鉴定、检测、认定' })
    await goods.getByText('铁桶（内装残液）').first().waitFor()
    await tests.getByText('某检测机构').waitFor()
    expect(await goods.locator('tbody tr').count()).toBe(2)
    expect(await goods.textContent()).toContain('92／92 只')
    expect(await tests.textContent()).toContain('30,000 元')
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.filter((v) => v.impact === 'serious' || v.impact === 'critical').map((v) => v.id)).toEqual([])
    await shot(page, `ledgers-${width}`)
    await page.goto(`${server.url}/ledgers?state=closed`)
    await goods.getByText('0／92 只').waitFor()
    expect(await goods.locator('tbody tr').count()).toBe(1)
    await tests.getByText('没有符合条件的鉴定').waitFor()
  },
  120_000,
)

test('查封、扣押的物品在案件页上登记台账，名称、数量、单位不用再填', async () => {
  const page = await signedIn(390)
  await page.goto(`${server.url}/cases`)
  await page.getByRole('link', { name: '查封扣押', exact: true }).click()
  const panel = page.getByRole('region', { name: '查封、扣押的物品，尚未登记台账' })
  await panel.getByRole('button', { name: '登记台账' }).click()
  const dialog = page.getByRole('dialog')
  expect(await dialog.getByLabel('名称').inputValue()).toBe('铁桶（内装残液）')
  expect(await dialog.getByLabel('数量').inputValue()).toBe('92')
  for (const [label, value] of [
    ['来源文书', '扣押决定书〔示例〕1号'],
    ['台账号', '固物〔示例〕7号'],
    ['特征', '高约89厘米'],
    ['危险特性', '毒性'],
    ['存放处', '某贮存库'],
    ['保管人', '承办人甲'],
  ] as const)
    await dialog.getByLabel(label).fill(value)
  await shot(page, 'seized-390')
  await dialog.getByRole('button', { name: /登\s*记/ }).click()
  await panel.waitFor({ state: 'detached' })
  await page.goto(`${server.url}/ledgers`)
  await page.getByText('固物〔示例〕7号').waitFor()
}, 120_000)
