/** @module 送达: each document to each recipient takes effect once. */
import { defineEntity, p } from '@mikro-orm/core'
import { CaseFileEntity, EventEntity } from './case.ts'
import { DocumentEntity, EvidenceEntity } from './papers.ts'

export const ServiceEntity = defineEntity({
  name: 'Service',
  tableName: 'service',
  properties: {
    id: p.text().primary(),
    case: () => p.manyToOne(CaseFileEntity).mapToPk().fieldName('case_id'),
    document: () => p.manyToOne(DocumentEntity).mapToPk().fieldName('document'),
    event: () => p.manyToOne(EventEntity).mapToPk().fieldName('event').nullable().deleteRule('restrict'),
    organ: p.text(),
    recipient: p.text(),
    recipientName: p.text(),
    mode: p.text(),
    result: p.text(),
    servedAt: p.datetime().columnType('timestamptz'),
    effectiveOn: p.date().nullable(),
    detail: p.json(),
    proof: () => p.manyToOne(EvidenceEntity).mapToPk().fieldName('proof').nullable().deleteRule('restrict'),
    annulled: p.boolean(),
    createdAt: p.datetime().columnType('timestamptz'),
    recordedBy: p.text(),
  },
  checks: [
    {
      name: 'service_mode',
      expression: "mode in ('direct', 'left', 'mailed', 'entrusted', 'forwarded', 'electronic', 'announced')",
    },
    {
      name: 'service_result',
      expression: "result in ('delivered', 'failed') and (result = 'delivered') = (effective_on is not null)",
    },
  ],
  uniques: [
    { name: 'service_once', properties: ['document', 'recipient'], where: "result = 'delivered' and not annulled" },
  ],
  indexes: [{ name: 'service_case', properties: ['case'] }],
})
