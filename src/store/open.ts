/** @module Opens the store: PostgreSQL when there is a URL, else PGlite in the data folder. */
import { mkdirSync } from 'node:fs'
import type { PGlite } from '@electric-sql/pglite'
import type { Store } from '../cases/ports.ts'
import { makeBackfillReads } from './backfill.ts'
import { makeDatabase } from './database.ts'
import { dailyDigest, readDigest } from './digest.ts'
import { openPglite, openPostgres } from './engines.ts'
import { makeScreenReads } from './screen.ts'
import { makeImportReads } from './imports.ts'
import { lifeReads } from './life.ts'
import { makeLedgerReads } from './ledger-reads.ts'
import { caseEvents, caseLoader, loadCaseRow } from './load.ts'
import { makeOffice } from './office.ts'
import { makePenalties } from './penalty.ts'
import { makePeople } from './people.ts'
import { makeReads } from './reads.ts'
import { documentRendered, signNotice, sweep } from './small-writes.ts'
import { makeSealedReads } from './sealed.ts'
import { makeTrackReads } from './track-list.ts'
import { startTransaction } from './transaction.ts'
import { verifyStore } from './verify.ts'

export { StoreUnavailable } from './errors.ts'
export { UniqueNumber } from '../cases/ports.ts'

export interface StoreOptions {
  readonly databaseUrl?: string
  readonly dataDir: string
  /** A PGlite `dumpDataDir` tarball to start from. */
  readonly pgliteDump?: Blob
  /** A PGlite somebody else owns and closes. */
  readonly pglite?: PGlite
  readonly log?: (message: string, error?: unknown) => void
}

export const openStore = async ({ databaseUrl, dataDir, pgliteDump, pglite, log }: StoreOptions): Promise<Store> => {
  mkdirSync(dataDir, { recursive: true })
  const engine = databaseUrl
    ? await openPostgres(databaseUrl)
    : await openPglite({ dataDir, dump: pgliteDump, instance: pglite })
  const db = makeDatabase(engine)
  const load = caseLoader(db)
  const digest = dailyDigest(db, dataDir)
  const transact: Store['transact'] = async (work) => {
    const { result, recordedAt } = await db.transaction(async () => {
      const tx = startTransaction(db, load)
      const result = await work(tx)
      return { result, recordedAt: tx.recordedAt() }
    })
    // The step is committed and answered for: a full disk must not turn it into an error.
    if (recordedAt && !db.inTransaction())
      await digest.wrote(recordedAt).catch((error: unknown) => log?.('digest.log 写入失败', error))
    return result
  }
  return {
    database: db.name,
    migrate: () => db.migrate(),
    close: () => db.close(),
    ready: () =>
      db.run('select 1').then(
        () => true,
        () => false,
      ),
    transact,
    loadCase: async (caseId) => {
      const row = await loadCaseRow(db, caseId)
      return row && load.complete(row)
    },
    events: (caseId) => caseEvents(db, caseId),
    ...makeReads(db),
    ...makeBackfillReads(db),
    ...makeImportReads(db),
    ...makeScreenReads(db),
    ...lifeReads(db),
    ...makeLedgerReads(db),
    ...makePeople(db),
    ...makePenalties(db),
    ...makeSealedReads(db),
    ...makeTrackReads(db),
    documentRendered: (id, pdf, at) => documentRendered(db, transact, id, pdf, at),
    signNotice: (viewer, id, at) => signNotice(db, viewer, id, at),
    ...makeOffice(db, load),
    sweep: (now) => sweep(db, now),
    digest: () => readDigest(digest.path),
    verify: (caseId, options) => verifyStore(db, caseId, options?.digest),
  }
}
