/** @module Tables of what a step leaves for people: documents, notices, obligations, evidence, numbers. */
import { defineEntity, p } from '@mikro-orm/core'
import { CaseFileEntity, EventEntity, TrackEntity } from './case.ts'

const digest = (column: string) => `${column} ~ '^[a-z0-9]+:[0-9a-f]{64}$'`
const instant = () => p.datetime().columnType('timestamptz')

export const DocumentEntity = defineEntity({
  name: 'Document',
  tableName: 'document',
  properties: {
    id: p.text().primary(),
    case: () => p.manyToOne(CaseFileEntity).mapToPk().fieldName('case_id'),
    track: () => p.manyToOne(TrackEntity).mapToPk().fieldName('track'),
    event: () => p.manyToOne(EventEntity).mapToPk().fieldName('event'),
    kind: p.text(),
    title: p.text(),
    organ: p.text(),
    number: p.text().nullable(),
    model: p.json(),
    modelHash: p.text(),
    stage: p.text(),
    audience: p.array().columnType('text[]'),
    createdAt: instant(),
    pdf: p.json().nullable(),
    life: p.json().defaultRaw("'{}'"),
    version: p.integer().default(1),
  },
  checks: [
    { name: 'document_model_hash', expression: digest('model_hash') },
    { name: 'document_number_text', expression: "number <> ''" },
    { name: 'document_version', expression: 'version > 0' },
  ],
  uniques: [{ name: 'document_organ_number', properties: ['organ', 'number'], where: 'number is not null' }],
  indexes: [
    { name: 'document_case', properties: ['case'] },
    { name: 'document_unsealed', properties: ['case'], where: "stage in ('issued', 'printed')" },
    { name: 'document_audience', properties: ['audience'], type: 'gin' },
  ],
})

export const NoticeEntity = defineEntity({
  name: 'Notice',
  tableName: 'notice',
  properties: {
    id: p.text().primary(),
    toOrgan: p.text(),
    case: () => p.manyToOne(CaseFileEntity).mapToPk().fieldName('case_id'),
    track: () => p.manyToOne(TrackEntity).mapToPk().fieldName('track'),
    event: () => p.manyToOne(EventEntity).mapToPk().fieldName('event'),
    kind: p.text(),
    says: p.text(),
    document: () => p.manyToOne(DocumentEntity).mapToPk().fieldName('document').nullable().deleteRule('restrict'),
    createdAt: instant(),
    signedAt: instant().nullable(),
    signedBy: p.text().nullable(),
  },
  checks: [
    { name: 'notice_kind', expression: "kind in ('main', 'copy', 'alert')" },
    { name: 'notice_signature', expression: '(signed_at is null) = (signed_by is null)' },
  ],
  indexes: [
    { name: 'notice_case', properties: ['case'] },
    { name: 'notice_organ', properties: ['toOrgan', 'createdAt'] },
    { name: 'notice_open', properties: ['toOrgan'], where: 'signed_at is null' },
  ],
})

/** A duty a link rule puts before an organ: a projection of how the tracks stand, written with the step that changed it. */
export const ObligationEntity = defineEntity({
  name: 'Obligation',
  tableName: 'obligation',
  properties: {
    id: p.text().primary(),
    organ: p.text(),
    case: () => p.manyToOne(CaseFileEntity).mapToPk().fieldName('case_id'),
    track: () => p.manyToOne(TrackEntity).mapToPk().fieldName('track'),
    rule: p.text(),
    says: p.text(),
    kind: p.text(),
    step: p.text(),
    since: instant(),
    due: instant().nullable(),
    metAt: instant().nullable(),
  },
  indexes: [
    { name: 'obligation_case', properties: ['case'] },
    { name: 'obligation_open', properties: ['organ', 'due'], where: 'met_at is null' },
  ],
})

export const EvidenceEntity = defineEntity({
  name: 'Evidence',
  tableName: 'evidence',
  properties: {
    id: p.text().primary(),
    case: () => p.manyToOne(CaseFileEntity).mapToPk().fieldName('case_id'),
    name: p.text(),
    mime: p.text(),
    bytes: p.bigint('number'),
    sha256: p.text(),
    audience: p.array().columnType('text[]'),
    addedBy: p.text(),
    addedAt: instant(),
  },
  checks: [
    { name: 'evidence_bytes', expression: 'bytes >= 0' },
    { name: 'evidence_sha256', expression: "sha256 ~ '^[0-9a-f]{64}$'" },
  ],
  indexes: [
    { name: 'evidence_case', properties: ['case'] },
    { name: 'evidence_audience', properties: ['audience'], type: 'gin' },
  ],
})

export const NumberSeriesEntity = defineEntity({
  name: 'NumberSeries',
  tableName: 'number_series',
  properties: {
    organ: p.text().primary(),
    series: p.text().primary(),
    year: p.integer().primary(),
    last: p.integer(),
  },
  checks: [{ name: 'number_series_last', expression: 'last > 0' }],
})
