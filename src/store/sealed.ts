/** @module Reads of what is sealed. The organ is part of every question: another organ finds nothing, not even that there is something. */
import { z } from 'zod'
import type { SealedBody, SealedReads, SealedRow, SealOpening } from '../cases/port-sealed.ts'
import type { Database } from './database.ts'
import { folderChain } from './chain.ts'
import { instantRow, stored } from './rows.ts'

const sealedRow = z
  .object({
    id: z.string(),
    case_id: z.string(),
    track: z.string(),
    organ: z.string(),
    body: stored<SealedBody>('key', 'iv', 'tag', 'data'),
    created_by: z.string(),
    created_at: instantRow,
  })
  .transform(({ case_id, created_by, created_at, ...s }): SealedRow => ({
    ...s,
    caseId: case_id,
    createdBy: created_by,
    createdAt: created_at,
  }))
const openingRow = z
  .object({
    body: z.object({ body: z.object({ envelope: z.string(), reason: z.string() }), recordedBy: z.string() }),
    recorded_at: instantRow,
  })
  .transform(({ body, recorded_at }): SealOpening => ({
    ...body.body,
    by: body.recordedBy,
    at: recorded_at,
  }))

export const makeSealedReads = (db: Database): SealedReads => ({
  sealedOf: (caseId, organ) =>
    db.rows(
      sealedRow,
      'select to_jsonb(s) as row from sealed s where s.case_id = $1 and s.organ = $2 order by s.created_at, s.id',
      [caseId, organ],
    ),
  sealedRow: async (id, organ) =>
    (
      await db.rows(sealedRow, 'select to_jsonb(s) as row from sealed s where s.id = $1 and s.organ = $2', [id, organ])
    )[0],
  sealOpenings: (caseId, organ) =>
    db.rows(
      openingRow,
      `select jsonb_build_object('body', e.body, 'recorded_at', e.recorded_at) as row
       from event e where e.chain = $1 and e.type = 'reporter-opened' order by e.seq`,
      [folderChain(caseId, organ)],
    ),
})
