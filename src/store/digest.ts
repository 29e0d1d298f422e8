/**
 * @module `DATA_DIR/digest.log`: heads of all chains, once a day. Kept outside the database (and copied off the machine),
 * it shows what the database alone cannot: a chain rewritten whole, or a tail cut with its count.
 */
import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { DigestLine } from '../cases/ports.ts'
import { dayOf, instantSchema, type CivilDate, type Instant } from '../domain/time.ts'
import type { Database } from './database.ts'

const lineSchema = z.object({
  at: instantSchema,
  caseId: z.string(),
  chain: z.string(),
  count: z.number(),
  head: z.string(),
})

const headsSql = `select jsonb_build_object('caseId', case_id, 'chain', chain, 'count', count, 'head', head) as row from (
    select case_id, id as chain, count, head from track where count > 0
    union all select case_id, chain, count, head from folder_chain) h
  order by chain`

/** Reads a digest file; a last line cut by a power failure is left out, any other bad line throws. */
export const readDigest = async (path: string): Promise<DigestLine[]> => {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    throw error
  })
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  return whole.split('\n').flatMap((line) => (line === '' ? [] : [lineSchema.parse(JSON.parse(line))]))
}

export interface Digest {
  readonly path: string
  /** After a write: appends all heads if it is the first of its day. */
  wrote(at: Instant): Promise<void>
}

export const dailyDigest = (db: Database, dataDir: string): Digest => {
  const path = join(dataDir, 'digest.log')
  let day: CivilDate | undefined
  let writing: Promise<void> | undefined
  const append = async (at: Instant) => {
    const heads = await db.rows(lineSchema.omit({ at: true }), headsSql)
    const file = await open(path, 'a')
    try {
      await file.write(heads.map((head) => `${JSON.stringify({ at, ...head })}\n`).join(''))
      await file.sync()
    } finally {
      await file.close()
    }
  }
  const lastDay = async () => {
    const last = (await readDigest(path)).at(-1)
    return last && dayOf(last.at)
  }
  return {
    path,
    wrote: async (at) => {
      const today = dayOf(at)
      if (day === today) return
      writing ??= (async () => {
        if ((day ?? (await lastDay())) !== today) await append(at)
        day = today
      })().finally(() => {
        writing = undefined
      })
      await writing
    },
  }
}
