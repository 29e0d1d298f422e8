/** @module One step, one transaction: what `Store.transact` hands to the use case. */
import { z } from 'zod'
import { StaleRevision, UniqueNumber, type CaseWrite, type LoadedCase, type Transaction } from '../cases/ports.ts'
import type { Instant } from '../domain/time.ts'
import { emptyChain, type ChainHead } from './chain.ts'
import type { CaseRow } from './case-row.ts'
import { prepare } from './commit.ts'
import type { Database } from './database.ts'
import { isUniqueNumber } from './errors.ts'
import { importsOf } from './imports.ts'
import { lifeOf } from './life.ts'
import { loadAnswer, loadAnswerAndCase, loadCaseRow, trackHistory, type CaseLoader } from './load.ts'
import { keepPlan, sendAhead } from './wire.ts'
import { answerText, answerValues, placeholders, statement } from './write-statement.ts'

const ids = z.array(z.string())

/** What was read under the lock, kept up to date by this transaction's own writes. */
interface Held {
  readonly heads: Map<string, ChainHead>
  readonly tracks: number
}
const nothingHeld = (): Held => ({ heads: new Map(), tracks: 0 })

export interface StartedTransaction extends Transaction {
  /** When entries were recorded, if any. */
  recordedAt(): Instant | undefined
}

const KEY_LOCK = 7_305
const lockKeySql = sendAhead(`select to_jsonb(1) as row from pg_advisory_xact_lock(${KEY_LOCK}, hashtext($1))`)
const lockCaseSql = keepPlan('select to_jsonb(id) as row from case_file where id = $1 for update')
/** The key first, then the case, as when they are locked one by one. */
const lockBothSql =
  sendAhead(`with k as materialized (select pg_advisory_xact_lock(${KEY_LOCK}, hashtext($2))::text as held)
  select to_jsonb(c.id) as row from k cross join case_file c where c.id = $1 for update of c`)
const rememberSql = keepPlan(answerText(placeholders(0)))
const numberSql = keepPlan(`insert into number_series as s (organ, series, year, last) values ($1, $2, $3, 1)
  on conflict (organ, series, year) do update set last = s.last + 1 returning to_jsonb(s.last) as row`)

export const startTransaction = (db: Database, load: CaseLoader): StartedTransaction => {
  const held = new Map<string, Held>()
  /** Read together with an answer that was not there; `lockCase` hands it out. */
  const ready = new Map<string, CaseRow>()
  let recordedAt: Instant | undefined

  const hold = async (caseId: string, row: CaseRow): Promise<LoadedCase> => {
    const heads = new Map<string, ChainHead>(row.folders.map(({ chain, count, head }) => [chain, { count, head }]))
    for (const { track, head } of row.tracks) heads.set(track.id, { count: track.revision, head })
    held.set(caseId, { heads, tracks: row.tracks.length })
    return load.complete(row)
  }

  const lock = async (caseId: string): Promise<LoadedCase | undefined> => {
    const before = ready.get(caseId)
    ready.delete(caseId)
    if (before) return hold(caseId, before)
    // Two statements: in one, the row waited for is new but the tracks beside it are of the snapshot before the wait.
    const [locked] = await db.rows(z.string(), lockCaseSql, [caseId])
    const row = locked === undefined ? undefined : await loadCaseRow(db, caseId)
    return row && hold(caseId, row)
  }

  const commit = async (write: CaseWrite): Promise<void> => {
    if (!held.has(write.caseId)) {
      if (write.newCase) held.set(write.caseId, nothingHeld())
      else if (!(await lock(write.caseId))) throw new Error(`no such case: ${write.caseId}`)
    }
    const { heads, tracks } = held.get(write.caseId) ?? nothingHeld()
    const created = new Set(write.newTracks?.map((track) => track.id))
    for (const { track, expectedRevision } of write.appends) {
      const now = heads.get(track.id)
      if (now === undefined && !created.has(track.id)) throw new Error(`no such track: ${track.id}`)
      if ((now ?? emptyChain).count !== expectedRevision) throw new StaleRevision(track.id)
    }
    const prepared = prepare(write, (chain) => heads.get(chain) ?? emptyChain, tracks)
    const { sql, params } = statement(write.caseId, prepared, write.answer)
    const [updated = []] = await db.rows(ids, sql, params).catch((error: unknown) => {
      throw isUniqueNumber(error) ? new UniqueNumber() : error
    })
    const stale = prepared.touched.find((track) => !updated.includes(track))
    if (stale !== undefined) throw new StaleRevision(stale)
    for (const [chain, head] of prepared.heads) heads.set(chain, head)
    held.set(write.caseId, { heads, tracks: tracks + prepared.tracks.length })
    recordedAt = write.appends.at(-1)?.events.at(-1)?.recordedAt ?? write.folder?.at(-1)?.event.recordedAt ?? recordedAt
  }

  return {
    // A second request with the same key waits here until the first has ended, then reads its answer: a statement of its
    // own, because the one that waited sees the database as it was before the wait.
    remembered: async (officer, key, locking) => {
      const name = JSON.stringify([officer, key])
      if (locking === undefined || held.has(locking)) {
        await db.run(lockKeySql, [name])
        return loadAnswer(db, officer, key)
      }
      await db.run(lockBothSql, [locking, name])
      const { answer, row } = await loadAnswerAndCase(db, officer, key, locking)
      if (row && !answer) ready.set(locking, row)
      return answer
    },
    remember: async (officer, key, answer, at) => {
      await db.run(rememberSql, answerValues({ ...answer, officer, key, at }))
    },
    lockCase: lock,
    history: (track) => trackHistory(db, track),
    nextNumber: async (organ, series, year) => {
      const [last] = await db.rows(z.number(), numberSql, [organ, series, year])
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
    ...importsOf(db),
    ...lifeOf(db),
    recordedAt: () => recordedAt,
  }
}
