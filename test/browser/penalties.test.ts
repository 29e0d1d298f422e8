/** @module 行政处罚台账 in a real browser: imported from a sheet, screened, and a decision marked as entered on the platform. */
import { AxeBuilder } from '@axe-core/playwright'
import writeWorkbook from 'write-excel-file/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { penaltyHeadings } from '../../src/cases/penalty-columns.ts'
import { DEMO_PASSWORD, demoAccounts, loadDemo } from '../../src/demo.ts'
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

const signedIn = async (width: number) => {
  const page = await newPage({ width })
  await page.goto(`${server.url}/sign-in`)
  await page.getByLabel('账号').fill('guyang-ecology.clerk')
  await page.getByLabel('密码', { exact: true }).fill(DEMO_PASSWORD)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.getByRole('heading', { name: '我的待办' }).waitFor()
  return page
}
const ledger = () => {
  const row: Readonly<Record<string, string | number>> = {
    决定书文号: '固环罚〔2026〕88号',
    决定日期: '2026-08-01',
    当事人: '某某公司',
    违法行为: '倾倒危险废物',
    行为日: '2026-07-01',
    对照罪名: '污染环境罪',
    '罚款（元）': 100_000,
    已移送公安机关: '否',
    '危险废物（千克）': 3200,
  }
  const data = [
    [...penaltyHeadings],
    penaltyHeadings.map((h) => row[h]),
    penaltyHeadings.map((h) => (h === '当事人' ? '缺项' : undefined)),
  ]
  return writeWorkbook([{ sheet: '行政处罚台账', data }]).toBuffer()
}

test.each([1440, 390])(
  '宽%i：导入台账，有误的行指明栏目；筛查列出数量；没有横向滚动和无障碍问题',
  { timeout: 120_000 },
  async (width) => {
    const page = await signedIn(width)
    await page.goto(`${server.url}/imports`)
    await page.getByText('行政处罚台账').click()
    const name = 'ledger.xlsx'
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    await page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer: await ledger() })
    await page.getByText('第3行「决定书文号」').waitFor()
    await page.screenshot({ path: `/tmp/penalty-import-${width}.png`, fullPage: true })
    await page.goto(`${server.url}/screening`)
    await page.getByText('倾倒危险废物：危险废物 3.20 吨 ≥ 3.00 吨').waitFor()
    await page.screenshot({ path: `/tmp/penalty-screening-${width}.png`, fullPage: true })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
    expect(wide).toBe(false)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map((v) => v.id)).toEqual([])
    await page.close()
  },
)
