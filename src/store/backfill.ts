/** @module Which tracks were opened by 补录: the first event of their chain says so. */
import { z } from 'zod'
import type { BackfillReads } from '../cases/port-backfill.ts'
import type { Database } from './database.ts'

export const makeBackfillReads = (db: Database): BackfillReads => ({
  backfilledTracks: (caseId) =>
    db.rows(
      z.string(),
      `select to_jsonb(e.track) as row from event e where e.case_id = $1 and e.type = 'opened' and e.body->'backfill' is not null`,
      [caseId],
    ),
})
