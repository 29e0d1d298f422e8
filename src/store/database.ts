/**
 * @module One way to the database for both engines: raw statements with real parameters, and transactions.
 * What is called inside a transaction (also deep inside) joins it; on one connection a second one would wait for ever.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import type { EntityManager } from '@mikro-orm/sql'
import type { z } from 'zod'
import { isTransient } from './errors.ts'

/** What `openPostgres` and `openPglite` hand over. */
export interface Engine {
  readonly name: string
  readonly em: EntityManager
  migrate(): Promise<void>
  close(): Promise<void>
}

export interface Database {
  readonly name: string
  /** Rows of a statement that selects one jsonb column named `row`, parsed. */
  rows<T>(schema: z.ZodType<T>, sql: string, params?: readonly unknown[]): Promise<T[]>
  run(sql: string, params?: readonly unknown[]): Promise<number>
  /** A fork of the entity manager, in the running transaction if there is one. */
  withEm<T>(work: (em: EntityManager) => Promise<T>): Promise<T>
  transaction<T>(work: (em: EntityManager) => Promise<T>): Promise<T>
  inTransaction(): boolean
  migrate(): Promise<void>
  close(): Promise<void>
}

interface Running {
  readonly em: EntityManager
  open: boolean
}

const ATTEMPTS = 6

export const makeDatabase = (engine: Engine): Database => {
  const running = new AsyncLocalStorage<Running>()
  const current = () => {
    const tx = running.getStore()
    return tx?.open ? tx.em : undefined
  }
  let closed = false
  const fork = () => {
    // The ORM would quietly open a new pool.
    if (closed) throw new Error('the store is closed')
    return engine.em.fork()
  }
  const withEm = async <T>(work: (em: EntityManager) => Promise<T>): Promise<T> => work(current() ?? fork())
  const send = async (sql: string, params: readonly unknown[]) => {
    // `em.execute` writes parameters into the text; this goes to the driver with real ones.
    const query = {
      sql,
      parameters: params,
      query: { kind: 'RawNode' as const, sqlFragments: [sql], parameters: [] },
      queryId: { queryId: '' },
    }
    return withEm((em) => em.getKysely().executeQuery<{ row?: unknown }>(query))
  }
  const once = <T>(work: (em: EntityManager) => Promise<T>): Promise<T> =>
    fork().transactional((em) => {
      const tx: Running = { em, open: true }
      return running.run(tx, () =>
        work(em).finally(() => {
          tx.open = false
        }),
      )
    })
  const transaction = async <T>(work: (em: EntityManager) => Promise<T>): Promise<T> => {
    const outer = current()
    if (outer) return work(outer)
    for (let attempt = 1; ; attempt++) {
      try {
        return await once(work)
      } catch (error) {
        if (!isTransient(error) || attempt === ATTEMPTS) throw error
        await new Promise((resume) => setTimeout(resume, Math.random() * 10 * 2 ** attempt))
      }
    }
  }
  return {
    name: engine.name,
    rows: async (schema, sql, params = []) => (await send(sql, params)).rows.map(({ row }) => schema.parse(row)),
    run: async (sql, params = []) => Number((await send(sql, params)).numAffectedRows ?? 0),
    withEm,
    transaction,
    inTransaction: () => current() !== undefined,
    migrate: () => engine.migrate(),
    close: async () => {
      if (closed) return
      closed = true
      await engine.close()
    },
  }
}
