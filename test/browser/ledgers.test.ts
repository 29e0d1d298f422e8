/** @module 物品与鉴定 in a real browser: two tables, the same facts on a wide screen and on a phone, filters in the address. */
import { AxeBuilder } from '@axe-core/playwright'
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

test.each([1440, 390])(
  '%i 像素：物品和鉴定都看得到，可以筛选，不横向滚动',
  async (width) => {
    const page = await newPage({ width })
    await page.goto(`${server.url}/sign-in`)
    await page.getByLabel('账号').fill('guyang-ecology.handler')
    await page.getByLabel('密码', { exact: true }).fill(DEMO_PASSWORD)
    await page.getByRole('button', { name: '登录', exact: true }).click()
    await page.getByRole('heading', { name: '我的待办' }).waitFor()
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
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/ledgers-${width}.png`, fullPage: true })
    await page.goto(`${server.url}/ledgers?state=closed`)
    await goods.getByText('0／92 只').waitFor()
    expect(await goods.locator('tbody tr').count()).toBe(1)
    await tests.getByText('没有符合条件的鉴定').waitFor()
  },
  120_000,
)
