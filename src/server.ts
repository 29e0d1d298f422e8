/** @module One server: store, files, desk, queue and app put together. Time is given, so that a replay can run its own. */
import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { z } from 'zod'
import { law } from '../workflows/index.ts'
import type { Desk } from './cases/desk.ts'
import type { Instant } from './domain/time.ts'
import { createApp } from './http/app.ts'
import type { DemoAccount } from './http/session.ts'
import { renderQueue } from './jobs/render-queue.ts'
import { openFiles } from './store/files.ts'
import { sealWith } from './store/seal.ts'
import { openStore } from './store/open.ts'

z.config(z.locales.zhCN())

export interface ServerOptions {
  readonly dataDir: string
  readonly databaseUrl?: string
  /** 0 takes a free port. */
  readonly port: number
  readonly webRoot?: string
  readonly demo?: readonly DemoAccount[]
  now(): Instant
  log?(message: string, error?: unknown): void
}
export interface RunningServer {
  readonly url: string
  readonly desk: Desk
  /** The desk as of another moment: for loading a scenario. */
  deskAt(now: Instant): Desk
  close(): Promise<void>
}

const fontFile = new URL('./documents/fonts/hei.ttf', import.meta.url).pathname

/** Kept in the data folder, so that sessions outlive a restart. */
const secretOf = (dataDir: string): string => {
  const file = join(dataDir, 'secret')
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
  return readFileSync(file, 'utf8')
}

/** Opens, migrates and listens. Rejects with StoreUnavailable (a Chinese sentence) when the database cannot be used. */
export const startServer = async (options: ServerOptions): Promise<RunningServer> => {
  const log = options.log ?? (() => undefined)
  mkdirSync(options.dataDir, { recursive: true })
  const store = await openStore({ dataDir: options.dataDir, databaseUrl: options.databaseUrl, log })
  await store.migrate()
  const files = openFiles(options.dataDir)
  const tidy = () =>
    Promise.all([store.sweep(options.now()), files.sweep(options.now())]).catch((error: unknown) =>
      log('清理失败', error),
    )
  const daily = setInterval(tidy, 24 * 3600_000)
  daily.unref()
  const queue = renderQueue(() => desk, log)
  const secret = secretOf(options.dataDir)
  const seal = sealWith(secret)
  const etag = (track: string, revision: number) =>
    createHmac('sha256', secret).update(`${track}:${revision}`).digest('hex').slice(0, 20)
  const deskWith = (now: () => Instant): Desk => ({
    store,
    files,
    law,
    seal,
    now,
    newId: () => randomUUID(),
    etag,
    renderSoon: (session, ids) => queue.add(session, ids),
  })
  const desk = deskWith(() => options.now())
  const app = createApp({
    desk,
    secret,
    demo: options.demo,
    webRoot: options.webRoot,
    fontFile,
    log,
  })
  const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const listening = serve({ fetch: app.fetch, port: options.port, hostname: '127.0.0.1' }, () => resolve(listening))
    listening.on('error', reject)
  })
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : options.port
  return {
    url: `http://127.0.0.1:${port}`,
    desk,
    deskAt: (now) => deskWith(() => now),
    close: async () => {
      clearInterval(daily)
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        if ('closeAllConnections' in server) server.closeAllConnections()
      })
      await queue.idle()
      await store.close()
    },
  }
}
