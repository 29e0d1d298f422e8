/** @module Every scenario over HTTP comes out as told, and the chains hold afterwards. guyang on all three databases. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { replayOver } from '../../src/cli/replay-over.ts'
import { DEMO_PASSWORD } from '../../src/demo.ts'
import { scenarios } from '../../workflows/scenarios/index.ts'
import type { Scenario } from '../../workflows/scenarios/scenario.ts'
import { databases } from '../support/databases.ts'
import { TestServer } from '../support/http.ts'

describe.each(databases.map((database, i) => ({ ...database, told: i === 0 ? scenarios : scenarios.slice(0, 1) })))(
  '$name',
  ({ told, ...database }) => {
    let server: TestServer
    beforeAll(async () => {
      server = await TestServer.open(database)
    })
    afterAll(() => server.close())

    it.each(told)('$title', async (scenario: Scenario) => {
      const said: string[] = []
      const papers = new Map<string, Uint8Array>()
      const out = {
        say: (text: string) => void said.push(text),
        keep: (name: string, bytes: Uint8Array) => void papers.set(name, bytes),
      }
      expect(await replayOver(scenario, server.replay, DEMO_PASSWORD, out), said.join('\n')).toBe(0)
      for (const [name, bytes] of papers) expect(Buffer.from(bytes.subarray(0, 5)).toString(), name).toBe('%PDF-')
      if (scenario.id !== 'guyang') return
      const text = said.join('\n')
      expect([...papers.keys()].map((name) => name.replace(/^.*号/, '')).sort()).toEqual(
        [
          '行政处罚立案审批表',
          '现场检查（勘察）笔录',
          '涉嫌犯罪研判表',
          '移送案件补正说明',
          '案件调查报告',
          '移送材料清单',
          '移送涉嫌环境犯罪案件审批表',
          '涉嫌环境犯罪案件移送书',
          '涉案物品清单',
        ]
          .map((t) => `${t}.pdf`)
          .sort(),
      )
      expect(text).toContain('合成：')
      expect(text).toContain('起算 D-09b')
      expect(text).toContain('届满 2021-09-07')
    })

    it('办完以后，每条记录链都对得上', async () => {
      const { problems, chains, events } = await server.store.verify()
      expect(problems).toEqual([])
      expect(chains).toBeGreaterThan(told.length)
      expect(events).toBeGreaterThan(told.length * 8)
    })
  },
)
