/**
 * @module global-setup: starts the test databases (and unpacks the browser) before the first file that needs them.
 */
import { fork } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { unpackChromium } from './chromium.ts'
import type { Servers } from './servers.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    servers: Servers
    chromium: string
  }
}

interface Started {
  servers: Servers
  stop(): Promise<void>
}

function start(): Promise<Started> {
  const child = fork(join(import.meta.dirname, 'servers.ts'), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('exit', (code) => fail(new Error(`the test databases did not start (exit ${code})`)))
    child.once('message', (servers: Servers) =>
      done({
        servers,
        stop: () => {
          if (child.connected) child.disconnect()
          return ended
        },
      }),
    )
  })
}

// Two projects set up one after the other in one process, each with its own copy of this module.
const SHARED = 'LIANBAN_TEST_SERVERS'

export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (project.name === 'browser') project.provide('chromium', await unpackChromium())
  const already = process.env[SHARED]
  if (already !== undefined) {
    const servers: Servers = JSON.parse(already)
    project.provide('servers', servers)
    return undefined
  }
  const { servers, stop } = await start()
  process.env[SHARED] = JSON.stringify(servers)
  project.provide('servers', servers)
  // For the line of the test run that names the databases.
  const report = process.env.LIANBAN_RUN
  if (report !== undefined) writeFileSync(join(report, 'versions.json'), JSON.stringify(servers.versions))
  return async () => {
    delete process.env[SHARED]
    await stop()
  }
}
