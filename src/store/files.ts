/**
 * @module Evidence bytes: `DATA_DIR/files/ab/<sha256>`, one copy of equal content, streamed both ways.
 * A file has its name only when all its bytes are on the disk.
 */
import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { FileTooLarge } from '../cases/ports.ts'
import { epochOf, type Instant } from '../domain/time.ts'

export { FileTooLarge } from '../cases/ports.ts'

export interface StoredFile {
  readonly sha256: string
  readonly bytes: number
}

export interface FileStore {
  /** Reads to the end; throws FileTooLarge once `limit` bytes are exceeded. Equal content is kept once. */
  save(content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, limit: number): Promise<StoredFile>
  /** Undefined when there is no such file. */
  read(sha256: string): Promise<{ readonly bytes: number; readonly stream: ReadableStream<Uint8Array> } | undefined>
  /** Whether the bytes on the disk still have the hash they are named by. */
  holds(sha256: string): Promise<boolean>
  /** Removes what an upload that was cut off left behind a day ago or earlier; says how many. */
  sweep(now: Instant): Promise<number>
}

const DAY_MS = 86_400_000
const SHA256 = /^[0-9a-f]{64}$/
const sizeOf = (path: string) =>
  stat(path).then(
    (found) => found.size,
    () => undefined,
  )

const writeAll = async (
  file: FileHandle,
  content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  limit: number,
): Promise<StoredFile> => {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of content) {
    bytes += chunk.byteLength
    if (bytes > limit) throw new FileTooLarge(limit)
    hash.update(chunk)
    await file.writeFile(chunk)
  }
  await file.sync()
  return { sha256: hash.digest('hex'), bytes }
}

/** The new name itself must reach the disk too. */
const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}

export const openFiles = (dataDir: string): FileStore => {
  const root = join(dataDir, 'files')
  const drafts = join(root, 'incoming')
  const pathOf = (sha256: string) => (SHA256.test(sha256) ? join(root, sha256.slice(0, 2), sha256) : undefined)
  return {
    save: async (content, limit) => {
      await mkdir(drafts, { recursive: true })
      const draft = join(drafts, randomUUID())
      try {
        const file = await open(draft, 'wx')
        const saved = await writeAll(file, content, limit).finally(() => file.close())
        const folder = join(root, saved.sha256.slice(0, 2))
        const path = join(folder, saved.sha256)
        await mkdir(folder, { recursive: true })
        await rename(draft, path)
        await syncFolder(folder)
        return saved
      } finally {
        await rm(draft, { force: true })
      }
    },
    read: async (sha256) => {
      const path = pathOf(sha256)
      if (path === undefined) return undefined
      const bytes = await sizeOf(path)
      return bytes === undefined ? undefined : { bytes, stream: webStream(path) }
    },
    holds: async (sha256) => {
      const path = pathOf(sha256)
      if (path === undefined || (await sizeOf(path)) === undefined) return false
      const hash = createHash('sha256')
      for await (const chunk of createReadStream(path)) hash.update(chunk)
      return hash.digest('hex') === sha256
    },
    sweep: async (now) => {
      let removed = 0
      for (const name of await readdir(drafts).catch(() => [])) {
        const path = join(drafts, name)
        const written = await stat(path).then(
          ({ mtimeMs }) => mtimeMs,
          () => undefined,
        )
        if (written === undefined || epochOf(now) - written < DAY_MS) continue
        await rm(path, { force: true })
        removed += 1
      }
      return removed
    },
  }
}

/** One chunk per pull: a slow reader never makes us hold the file in memory. */
const webStream = (path: string): ReadableStream<Uint8Array> => {
  let file: FileHandle | undefined
  return new ReadableStream<Uint8Array>({
    pull: async (to) => {
      file ??= await open(path, 'r')
      const { bytesRead, buffer } = await file.read(new Uint8Array(65_536))
      if (bytesRead > 0) return to.enqueue(buffer.subarray(0, bytesRead))
      await file.close()
      to.close()
    },
    cancel: () => file?.close(),
  })
}
