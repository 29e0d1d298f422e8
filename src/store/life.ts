/** @module Documents with their services, and the entries of their working life. */
import { z } from 'zod'
import type { LifeReads, LifeTransaction, ServiceRow } from '../cases/ports.ts'
import { lifeActions } from '../domain/document-life.ts'
import { serviceModeNames, type ServiceDetail } from '../domain/service.ts'
import { folderChain } from './chain.ts'
import type { Database } from './database.ts'
import { notBarred } from './people.ts'
import { documentRow, instantRow, stored } from './rows.ts'

/** A document with the first day on which it counts as served. */
export const documentSql = `select to_jsonb(d) || jsonb_build_object('served_on',
    (select min(s.effective_on) from service s where s.document = d.id and s.result = 'delivered' and not s.annulled)) as row
  from document d`
const serviceSql = 'select to_jsonb(s) as row from service s'

const optional = z
  .string()
  .nullable()
  .transform((text) => text ?? undefined)
const serviceRow = z
  .object({
    id: z.string(),
    case_id: z.string(),
    document: z.string(),
    event: optional,
    organ: z.string(),
    recipient: z.string(),
    recipient_name: z.string(),
    mode: z.enum(serviceModeNames),
    result: z.enum(['delivered', 'failed']),
    served_at: instantRow,
    effective_on: optional,
    detail: stored<ServiceDetail>('servedBy'),
    proof: optional,
    annulled: z.boolean(),
    created_at: instantRow,
    recorded_by: z.string(),
  })
  .transform(({ case_id, recipient_name, served_at, effective_on, created_at, recorded_by, ...s }): ServiceRow => ({
    ...s,
    caseId: case_id,
    recipientName: recipient_name,
    servedAt: served_at,
    effectiveOn: effective_on,
    createdAt: created_at,
    recordedBy: recorded_by,
  }))

const entryTypes = Object.values(lifeActions).map(({ entry }) => entry)
const entryRow = z.object({
  id: z.string(),
  type: z.enum(entryTypes),
  body: z.record(z.string(), z.unknown()),
  recordedAt: instantRow,
  recordedBy: z.string(),
})

export const lifeOf = (db: Database): LifeTransaction => ({
  documentNow: async (id) => (await db.rows(documentRow, `${documentSql} where d.id = $1`, [id]))[0],
  issuedOn: (track, kinds) =>
    db.rows(
      documentRow,
      `${documentSql} where d.track = $1 and d.kind = any($2::text[]) and d.stage <> 'voided' order by d.created_at, d.id`,
      [track, [...kinds]],
    ),
  servicesOf: (document) =>
    db.rows(serviceRow, `${serviceSql} where s.document = $1 order by s.created_at, s.id`, [document]),
})

export const lifeReads = (db: Database): LifeReads => ({
  services: (viewer, document) =>
    db.rows(
      serviceRow,
      `${serviceSql} where s.organ = $1 and s.document = $2 and ${notBarred('s.case_id', '$1', '$3')} order by s.created_at, s.id`,
      [viewer.organ, document, viewer.officer],
    ),
  service: async (viewer, id) =>
    (
      await db.rows(
        serviceRow,
        `${serviceSql} where s.organ = $1 and s.id = $2 and ${notBarred('s.case_id', '$1', '$3')}`,
        [viewer.organ, id, viewer.officer],
      )
    )[0],
  lifeEntries: (caseId, organ, document) =>
    db.rows(
      entryRow,
      `select e.body as row from event e where e.chain = $1 and e.type = any($2::text[]) and e.body->'body'->>'document' = $3
       order by e.seq`,
      [folderChain(caseId, organ), [...entryTypes], document],
    ),
})
