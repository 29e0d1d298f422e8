/** @module `npm start`: opens the data folder or PostgreSQL, loads the demo, builds the pages once, serves, says what to try. */
import { resolve } from 'node:path'
import { pino } from 'pino'
import { demoAccounts, DEMO_PASSWORD, loadDemo } from './demo.ts'
import { warmFonts } from './documents/fonts.ts'
import { instantOf } from './domain/time.ts'
import { startServer } from './server.ts'
import { StoreUnavailable } from './store/open.ts'
import { builtPages } from './pages.ts'

const port = Number(process.env['PORT'] ?? 3000)
const dataDir = resolve(process.env['DATA_DIR'] ?? 'data')
const databaseUrl = process.env['DATABASE_URL'] || undefined
const log = pino({ level: process.env['LOG_LEVEL'] ?? 'warn' })
const say = (text: string) => console.log(text)

const fail = (text: string): never => {
  console.error(text)
  process.exit(1)
}

const run = async () => {
  const webRoot = await builtPages((says) => say(`  ${says}`))
  const server = await startServer({
    port,
    dataDir,
    databaseUrl,
    webRoot,
    demo: demoAccounts,
    now: () => instantOf(Date.now()),
    log: (message, error) => log.error({ error }, message),
  })
  await loadDemo(server, (says) => say(`  ${says}`))
  say(`
环案联办 已启动：${server.url}
数据库：${server.desk.store.database}　数据目录：${dataDir}

演示账号（密码都是 ${DEMO_PASSWORD}）：
${demoAccounts.map((a) => `  ${a.login.padEnd(28)}${a.organ} ${a.post}`).join('\n')}

试一试：
  1. 用 guyang-ecology.head 登录，打开「2026年合成案例」，审批移送（三日期限正在走）。
  2. 用 guyang-ecology.handler 移送公安机关，打开移送书；再用 guyang-ecology.clerk 来文登记公安机关回执。
  3. 用 guyang-ecology.head 试着决定罚款：系统说明为什么暂不能办理。
  4. 打开「2021年」案例看全过程；npm run lianban -- verify 核验记录链。
按 Ctrl+C 停止。`)
  // After the first page can be served: the first document is then as quick as the second.
  setTimeout(warmFonts, 200)
  const stop = () => void server.close().then(() => process.exit(0))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

run().catch((error: unknown) => {
  if (error instanceof StoreUnavailable) return fail(error.message)
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
    return fail(`端口 ${port} 已被占用，请用 PORT=其他端口 npm start`)
  return fail(`启动失败：${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
})
