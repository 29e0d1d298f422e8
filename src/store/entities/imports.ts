/** @module Tables of 补录导入. */
import { defineEntity, p } from '@mikro-orm/core'
import { CaseFileEntity } from './case.ts'

export const ImportFileEntity = defineEntity({
  name: 'ImportFile',
  tableName: 'import_file',
  properties: {
    id: p.text().primary(),
    organ: p.text(),
    officer: p.text(),
    kind: p.text(),
    hash: p.text(),
    at: p.datetime().columnType('timestamptz'),
    results: p.json(),
  },
  indexes: [{ name: 'import_file_organ', properties: ['organ', 'at'] }],
})
/** A row of an organ that became a case: by its 案号, or by the hash of the file and the row. */
export const ImportCaseEntity = defineEntity({
  name: 'ImportCase',
  tableName: 'import_case',
  properties: {
    organ: p.text().primary(),
    key: p.text().primary(),
    content: p.text(),
    case: () => p.manyToOne(CaseFileEntity).mapToPk().fieldName('case_id'),
  },
  indexes: [{ name: 'import_case_case', properties: ['case'] }],
})
