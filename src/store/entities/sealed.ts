/** @module The table of what is sealed about a reporter: nothing in it can be read without the key of the data folder. */
import { defineEntity, p } from '@mikro-orm/core'
import { CaseFileEntity, TrackEntity } from './case.ts'

export const SealedEntity = defineEntity({
  name: 'Sealed',
  tableName: 'sealed',
  properties: {
    id: p.text().primary(),
    case: () => p.manyToOne(CaseFileEntity).mapToPk().fieldName('case_id'),
    track: () => p.manyToOne(TrackEntity).mapToPk().fieldName('track'),
    organ: p.text(),
    body: p.json(),
    createdBy: p.text(),
    createdAt: p.datetime().columnType('timestamptz'),
  },
  checks: [{ name: 'sealed_body', expression: "jsonb_typeof(body) = 'object' and body->>'key' ~ '^k[0-9]+:'" }],
  indexes: [{ name: 'sealed_case', properties: ['case', 'organ'] }],
})
