/**
 * @module PGlite's folder with real fsync. As shipped it starts with -F (fsync off) and its Node file system has no fsync,
 * so a power cut could take back a step that was answered.
 */
import { fsyncSync, mkdirSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { z } from 'zod'

const withFsync = z.object({ filesystems: z.object({ NODEFS: z.object({ stream_ops: z.custom<object>() }) }) })
// A directory is opened without a descriptor of the host; PostgreSQL syncs those too.
const stream = z.object({ nfd: z.number().optional() })

// fdatasync, the default, is an empty function in the WebAssembly build.
export const durableStart = (): string[] => [
  ...PGlite.defaultStartParams.filter((param) => param !== '-F'),
  '-c',
  'wal_sync_method=fsync',
]

export const durableFolder = (folder: string): NodeFS => {
  mkdirSync(folder, { recursive: true })
  return new DurableFolder(folder)
}

class DurableFolder extends NodeFS {
  override async init(...args: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(...args)
    const addFsync = (mod: unknown) => {
      const { FS } = z.object({ FS: withFsync }).parse(mod)
      Reflect.set(FS.filesystems.NODEFS.stream_ops, 'fsync', (open: unknown) => {
        const { nfd } = stream.parse(open)
        if (nfd !== undefined) fsyncSync(nfd)
        return 0
      })
    }
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), addFsync] } }
  }
}
