/**
 * @module `npm run replay -- guyang` or `-- all`: drives a scenario through the HTTP API of a server of its own,
 * on a throwaway folder with a moved clock, prints each step and writes the PDFs to out/<id>/.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { scenarioOf, scenarios } from '../../workflows/scenarios/index.ts'
import { DEMO_PASSWORD } from '../demo.ts'
import { replayOver } from './replay-over.ts'
import { openReplayServer } from './replay-server.ts'

const run = async (ids: readonly string[]): Promise<number> => {
  let wrong = 0
  for (const id of ids) {
    const scenario = scenarioOf(id)
    if (!scenario) {
      console.error(`没有案例「${id}」。可用：all、${scenarios.map((s) => s.id).join('、')}`)
      return 2
    }
    const dataDir = mkdtempSync(join(tmpdir(), 'lianban-replay-'))
    const out = resolve('out', id)
    rmSync(out, { recursive: true, force: true })
    mkdirSync(out, { recursive: true })
    const server = await openReplayServer(dataDir)
    try {
      wrong += await replayOver(scenario, server, DEMO_PASSWORD, {
        say: (text) => console.log(text),
        keep: (name, bytes) => writeFileSync(join(out, name), bytes),
      })
      const report = await server.running.desk.store.verify()
      console.log(
        `\n记录链核验：${report.chains} 条链，${report.events} 条记录，${report.problems.length} 处不符。文书写入 ${out}\n`,
      )
      wrong += report.problems.length
    } finally {
      await server.running.close()
      rmSync(dataDir, { recursive: true, force: true })
    }
  }
  console.log(wrong === 0 ? '全部如案例所述。' : `${wrong} 处与案例所述不符。`)
  return wrong === 0 ? 0 : 1
}

const asked = process.argv.slice(2)
process.exitCode = await run(asked.length === 0 || asked.includes('all') ? scenarios.map((s) => s.id) : asked)
