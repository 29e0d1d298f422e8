/** @module 补录导入: results of files, and the keys that keep a row from becoming two cases. */
import { z } from 'zod'
import type { ImportedCase, ImportFile, ImportReads, ImportTransaction, RowResult } from '../cases/port-import.ts'
import type { Database } from './database.ts'
import { instantRow, stored } from './rows.ts'

const fileRow = z.object({
  id: z.string(),
  organ: z.string(),
  officer: z.string(),
  kind: z.string(),
  hash: z.string(),
  at: instantRow,
  results: z.array(stored<RowResult>('row', 'outcome')),
})
const caseRow = z
  .object({ organ: z.string(), key: z.string(), content: z.string(), case_id: z.string() })
  .transform(({ case_id, ...row }): ImportedCase => ({ ...row, caseId: case_id }))

export const makeImportReads = (db: Database): ImportReads => ({
  saveImport: async ({ id, organ, officer, kind, hash, at, results }) => {
    await db.run(
      'insert into import_file (id, organ, officer, kind, hash, at, results) values ($1, $2, $3, $4, $5, $6, $7::jsonb)',
      [id, organ, officer, kind, hash, at, JSON.stringify(results)],
    )
  },
  importFile: async (organ, id): Promise<ImportFile | undefined> =>
    (
      await db.rows(fileRow, 'select to_jsonb(f) as row from import_file f where f.organ = $1 and f.id = $2', [
        organ,
        id,
      ])
    )[0],
})
export const importsOf = (db: Database): ImportTransaction => ({
  imported: async (organ, key) =>
    (
      await db.rows(caseRow, 'select to_jsonb(i) as row from import_case i where i.organ = $1 and i.key = $2', [
        organ,
        key,
      ])
    )[0],
  takeImportKey: async ({ organ, key, content, caseId }) =>
    (
      await db.rows(
        z.string(),
        `insert into import_case (organ, key, content, case_id) values ($1, $2, $3, $4)
         on conflict (organ, key) do nothing returning to_jsonb(case_id) as row`,
        [organ, key, content, caseId],
      )
    ).length > 0,
})
