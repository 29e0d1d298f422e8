/** @module One step, one transaction: what `Store.transact` hands to the use case. */
import { z } from 'zod'
import {
  StaleRevision,
  UniqueNumber,
  type CaseWrite,
  type LoadedCase,
  type RememberedAnswer,
  type Transaction,
} from '../cases/ports.ts'
import type { Instant } from '../domain/time.ts'
import { emptyChain, type ChainHead } from './chain.ts'
import { prepare, statement } from './commit.ts'
import type { Database } from './database.ts'
import { isUniqueNumber } from './errors.ts'
import { keepPlan } from './prepared.ts'
import { loadCaseRow, trackHistory, type CaseLoader } from './load.ts'

const answerRow = z.object({ requestHash: z.string(), status: z.number(), body: z.unknown() })
const claimRow = z.object({ requestHash: z.string().nullable(), status: z.number().nullable(), body: z.unknown() })
const ids = z.array(z.string())

/** What was read under the lock, kept up to date by this transaction's own writes. */
interface Held {
  readonly heads: Map<string, ChainHead>
  tracks: number
}

export interface StartedTransaction extends Transaction {
  /** Called before commit: claims nobody answered are taken back. Returns when entries were recorded, if any. */
  finish(): Promise<Instant | undefined>
}

const claim = `insert into idempotency_key as k (officer, key) values ($1, $2)
         on conflict (officer, key) do update set officer = excluded.officer
         returning json_build_object('requestHash', k.request_hash, 'status', k.status, 'body', k.body) as row`
const claimSql = keepPlan(claim)
/** The lock is taken whether the key is new or not: a case that is not there locks nothing. */
const claimAndLockSql = keepPlan(
  `with k as (${claim}), c as (select id from case_file where id = $3 for update)
   select k.row from k left join c on true`,
)
const lockSql = keepPlan('select to_jsonb(id) as row from case_file where id = $1 for update')

export const startTransaction = (db: Database, load: CaseLoader): StartedTransaction => {
  const held = new Map<string, Held>()
  const locked = new Set<string>()
  const claims = new Map<string, { officer: string; key: string }>()
  let recordedAt: Instant | undefined

  const lock = async (caseId: string): Promise<LoadedCase | undefined> => {
    // Two statements: in one, the row waited for is new but the tracks beside it are of the snapshot before the wait.
    if (!locked.has(caseId) && (await db.rows(z.string(), lockSql, [caseId])).length === 0) return undefined
    locked.add(caseId)
    const row = await loadCaseRow(db, caseId)
    if (!row) return undefined
    const heads = new Map<string, ChainHead>(row.folders.map(({ chain, count, head }) => [chain, { count, head }]))
    for (const { track, head } of row.tracks) heads.set(track.id, { count: track.revision, head })
    held.set(caseId, { heads, tracks: row.tracks.length })
    return load.complete(row)
  }

  const commit = async (write: CaseWrite): Promise<void> => {
    if (!held.has(write.caseId)) {
      if (write.newCase) held.set(write.caseId, { heads: new Map(), tracks: 0 })
      else if (!(await lock(write.caseId))) throw new Error(`no such case: ${write.caseId}`)
    }
    const { heads, tracks } = held.get(write.caseId) ?? { heads: new Map<string, ChainHead>(), tracks: 0 }
    const created = new Set(write.newTracks?.map((track) => track.id))
    for (const { track, expectedRevision } of write.appends) {
      const now = heads.get(track.id)
      if (now === undefined && !created.has(track.id)) throw new Error(`no such track: ${track.id}`)
      if ((now ?? emptyChain).count !== expectedRevision) throw new StaleRevision(track.id)
    }
    const prepared = prepare(write, (chain) => heads.get(chain) ?? emptyChain, tracks)
    const { sql, params } = statement(write, prepared)
    const [updated = []] = await db.rows(ids, sql, params).catch((error: unknown) => {
      throw isUniqueNumber(error) ? new UniqueNumber() : error
    })
    if (write.voided?.length)
      await db.run(`update document set stage = 'voided' where case_id = $1 and event = any($2)`, [
        write.caseId,
        [...write.voided],
      ])
    const stale = prepared.touched.find((track) => !updated.includes(track))
    if (stale !== undefined) throw new StaleRevision(stale)
    for (const [chain, head] of prepared.heads) heads.set(chain, head)
    held.set(write.caseId, { heads, tracks: tracks + prepared.tracks.length })
    if (write.answer) claims.delete(JSON.stringify([write.answer.officer, write.answer.key]))
    recordedAt = write.appends.at(-1)?.events.at(-1)?.recordedAt ?? write.folder?.at(-1)?.event.recordedAt ?? recordedAt
  }

  return {
    // The claim makes a second request with the same key wait here until the first has ended, then read its answer.
    remembered: async (officer, key, locking) => {
      const [row] = await db.rows(
        claimRow,
        locking === undefined ? claimSql : claimAndLockSql,
        locking === undefined ? [officer, key] : [officer, key, locking],
      )
      if (locking !== undefined) locked.add(locking)
      const answer = answerRow.safeParse(row)
      if (answer.success) return answer.data
      claims.set(JSON.stringify([officer, key]), { officer, key })
      return undefined
    },
    remember: async (officer, key, answer: RememberedAnswer, at) => {
      await db.run(
        `insert into idempotency_key as k (officer, key, request_hash, status, body, answered_at)
         values ($1, $2, $3, $4, $5::json, $6::timestamptz)
         on conflict (officer, key) do update set request_hash = excluded.request_hash, status = excluded.status,
           body = excluded.body, answered_at = excluded.answered_at where k.status is null`,
        [officer, key, answer.requestHash, answer.status, JSON.stringify(answer.body ?? null), at],
      )
      claims.delete(JSON.stringify([officer, key]))
    },
    lockCase: lock,
    history: (track) => trackHistory(db, track),
    nextNumber: async (organ, series, year) => {
      const [last] = await db.rows(
        z.number(),
        `insert into number_series as s (organ, series, year, last) values ($1, $2, $3, 1)
         on conflict (organ, series, year) do update set last = s.last + 1 returning to_jsonb(s.last) as row`,
        [organ, series, year],
      )
      if (last === undefined) throw new Error('number series gave no number')
      return last
    },
    numberTaken: async (organ, number) => {
      const [taken] = await db.rows(
        z.boolean(),
        'select to_jsonb(exists(select 1 from document where organ = $1 and number = $2)) as row',
        [organ, number],
      )
      return taken === true
    },
    commit,
    finish: async () => {
      for (const { officer, key } of claims.values())
        await db.run('delete from idempotency_key where officer = $1 and key = $2 and status is null', [officer, key])
      return recordedAt
    },
  }
}
