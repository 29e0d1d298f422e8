/** @module Writes beside the steps: a rendered document, a signed notice, and what is swept away. */
import { z } from 'zod'
import type { Store, Viewer } from '../cases/ports.ts'
import type { Instant } from '../domain/time.ts'
import type { Database } from './database.ts'
import { documentSql } from './life.ts'
import { notBarred } from './people.ts'
import { documentRow } from './rows.ts'

type Pdf = Parameters<Store['documentRendered']>[1]

export const documentRendered = (
  db: Database,
  transact: Store['transact'],
  id: string,
  pdf: Pdf,
  at: Instant,
): Promise<void> =>
  transact(async (tx) => {
    const read = async () => (await db.rows(documentRow, `${documentSql} where d.id = $1`, [id]))[0]
    const before = await read()
    if (!before) throw new Error(`no such document: ${id}`)
    await tx.lockCase(before.caseId)
    // Read again under the lock: two renderers of the same document leave one entry.
    const now = await read()
    if (now?.pdf?.sha256 === pdf.sha256) return
    const body = { document: id, sha256: pdf.sha256, bytes: pdf.bytes, renderer: pdf.renderer }
    const event = {
      id: `${id}:${pdf.sha256}:${at}`,
      type: 'document-rendered' as const,
      body,
      recordedAt: at,
      recordedBy: 'system',
    }
    await tx.commit({ caseId: before.caseId, appends: [], folder: [{ organ: before.organ, event }] })
    await db.run('update document set pdf = $2::jsonb where id = $1', [id, JSON.stringify(body)])
  })

export const signNotice = async (db: Database, viewer: Viewer, id: string, at: Instant): Promise<boolean> => {
  const signed = await db.run(
    `update notice n set signed_at = $3::timestamptz, signed_by = $4 where n.id = $2 and n.to_organ = $1 and n.signed_at is null
       and ${notBarred('n.case_id', '$1', '$4')}`,
    [viewer.organ, id, at, viewer.officer],
  )
  if (signed === 1) return true
  // Signed before, by this organ: saying so again is harmless.
  const again = await db.rows(
    z.boolean(),
    `select to_jsonb(true) as row from notice n where n.id = $2 and n.to_organ = $1 and ${notBarred('n.case_id', '$1', '$3')}`,
    [viewer.organ, id, viewer.officer],
  )
  return again.length === 1
}

export const sweep = async (db: Database, now: Instant): Promise<{ sessions: number; answers: number }> => ({
  sessions: await db.run('delete from session where expires_at <= $1::timestamptz', [now]),
  answers: await db.run("delete from idempotency_key where answered_at < $1::timestamptz - interval '30 days'", [now]),
})
