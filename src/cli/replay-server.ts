/** @module A server whose clock is set by the replay: injected into it, never through a route. */
import { loadOffice } from '../cases/load-office.ts'
import { DEMO_PASSWORD } from '../demo.ts'
import { instantOf, type Instant } from '../domain/time.ts'
import { startServer, type RunningServer } from '../server.ts'
import { officers, organs } from '../../workflows/scenarios/office.ts'

export interface ReplayServer {
  readonly running: RunningServer
  setNow(now: Instant): void
}

export const openReplayServer = async (dataDir: string, databaseUrl?: string): Promise<ReplayServer> => {
  let now = instantOf(Date.now())
  const running = await startServer({ dataDir, databaseUrl, port: 0, now: () => now })
  await loadOffice(running.desk, { organs, officers }, DEMO_PASSWORD)
  return {
    running,
    setNow: (to) => {
      now = to
    },
  }
}
