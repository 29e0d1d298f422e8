/** @module The demo installation: organs, officers named by their posts, guyang to 2021-09-07 and guyang-2026 mid-way. */
import { postTitles } from './domain/organ.ts'
import { organOf } from './engine/simulate.ts'
import { loadOffice } from './cases/load-office.ts'
import { playScenario } from './cases/play-scenario.ts'
import type { DemoAccount } from './http/session.ts'
import type { RunningServer } from './server.ts'
import { officers, organs } from '../workflows/scenarios/office.ts'
import { scenarioOf } from '../workflows/scenarios/index.ts'

export const DEMO_PASSWORD = 'guyang-2026'
const demoCases = ['guyang', 'guyang-2026']

export const demoAccounts: readonly DemoAccount[] = officers.map((officer) => ({
  login: officer.id,
  password: DEMO_PASSWORD,
  name: officer.name,
  organ: organs.find((o) => o.id === organOf(officer))?.name ?? '',
  post: officer.appointments.map((a) => `${postTitles[a.post]}${a.to ? `（任期至${a.to}）` : ''}`).join('、'),
}))

/** Loads what is not there yet; keys make a second run harmless. */
export const loadDemo = async (server: RunningServer, progress: (says: string) => void): Promise<void> => {
  const { desk } = server
  if ((await desk.store.organs()).length === 0) progress('登记演示机关和人员')
  await loadOffice(desk, { organs, officers }, DEMO_PASSWORD)
  const present = await desk.store.cases({ organ: 'guyang-ecology', officer: '' }, { limit: 10 })
  if (present.items.length > 0) return
  for (const id of demoCases) {
    const scenario = scenarioOf(id)
    if (!scenario) throw new Error(`no scenario ${id}`)
    progress(`载入案例 ${scenario.title}`)
    await playScenario(scenario, (now) => server.deskAt(now), desk.now())
  }
}
