/**
 * @module One process per PGlite folder. Two would not notice each other and rows would be lost without a word.
 * `DATA_DIR/lock` names its holder: process id, when that process started (ids are used again), and host.
 */
import { linkSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { StoreUnavailable } from './errors.ts'

const holderSchema = z.object({ pid: z.number(), started: z.string(), host: z.string() })
type Holder = z.infer<typeof holderSchema>

export interface FolderLock {
  release(): Promise<void>
}

const BEAT_MS = 5_000
/** A holder on another host (a container before this one) cannot be asked; its lock is stale when it stops beating. */
const SILENT_MS = 30_000

/** Start time in clock ticks since boot; empty where there is no /proc. */
const startOf = (pid: number): string => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

const runs = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

const read = (path: string): Holder | undefined => {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return undefined
  }
}

const isHeld = (path: string, holder: Holder | undefined): boolean => {
  const silent = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0)
  if (holder === undefined || holder.host !== hostname()) return silent < SILENT_MS
  return runs(holder.pid) && startOf(holder.pid) === holder.started
}

/** `link` either makes the name or fails: never two winners, never a half-written lock. */
const place = (path: string, me: Holder): boolean => {
  const draft = `${path}.${me.pid}.${performance.now()}`
  writeFileSync(draft, JSON.stringify(me), { flush: true })
  try {
    linkSync(draft, path)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Removes a dead holder's lock. Only one process at a time may judge, or the second would remove the first one's new lock. */
const clear = (path: string, me: Holder): void => {
  const judge = `${path}.judge`
  const age = Date.now() - (statSync(judge, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
  if (age > SILENT_MS) rmSync(judge, { force: true })
  if (!place(judge, me)) return
  try {
    if (statSync(path, { throwIfNoEntry: false }) && !isHeld(path, read(path))) rmSync(path, { force: true })
  } finally {
    rmSync(judge, { force: true })
  }
}

export const takeFolder = async (dataDir: string): Promise<FolderLock> => {
  mkdirSync(dataDir, { recursive: true })
  const path = join(resolve(dataDir), 'lock')
  const me: Holder = { pid: process.pid, started: startOf(process.pid), host: hostname() }
  let mine = place(path, me)
  if (!mine) {
    clear(path, me)
    mine = place(path, me)
  }
  if (!mine) {
    const holder = read(path)
    const who = holder ? `进程 ${holder.pid}（主机 ${holder.host}）` : '另一个进程'
    throw new StoreUnavailable(
      `数据目录 ${resolve(dataDir)} 正被${who}使用。一个目录只能由一个进程打开，否则会丢失数据。请先停止该进程；多进程部署请设置 DATABASE_URL 使用 PostgreSQL。`,
    )
  }
  const beat = setInterval(() => {
    const now = new Date()
    try {
      utimesSync(path, now, now)
    } catch {
      // The folder was removed under us; closing will say so.
    }
  }, BEAT_MS)
  beat.unref()
  return {
    release: async () => {
      clearInterval(beat)
      const holder = read(path)
      if (holder?.pid === me.pid && holder.started === me.started) rmSync(path, { force: true })
    },
  }
}
