/** @module Tables of the office: organs, officers, sessions, holidays and remembered answers. */
import { defineEntity, p } from '@mikro-orm/core'

const instant = () => p.datetime().columnType('timestamptz')

export const OrganEntity = defineEntity({
  name: 'Organ',
  tableName: 'organ',
  properties: {
    id: p.text().primary(),
    kind: p.text(),
    name: p.text(),
    code: p.text(),
    region: p.text(),
    regionName: p.text(),
    level: p.text(),
    parent: p.text().nullable(),
    /** Transaction that wrote it: the cache of organs compares the greatest value. */
    changed: p.bigint('number'),
  },
  indexes: [{ name: 'organ_changed', properties: ['changed'] }],
})

export const OfficerEntity = defineEntity({
  name: 'Officer',
  tableName: 'officer',
  properties: {
    id: p.text().primary(),
    login: p.text().unique('officer_login'),
    name: p.text(),
    certificate: p.text(),
    passwordHash: p.text(),
    appointments: p.json(),
  },
})

export const SessionEntity = defineEntity({
  name: 'Session',
  tableName: 'session',
  properties: {
    id: p.text().primary(),
    officer: () => p.manyToOne(OfficerEntity).mapToPk().fieldName('officer'),
    organ: p.text(),
    expiresAt: instant(),
  },
  indexes: [
    { name: 'session_officer', properties: ['officer'] },
    { name: 'session_expires', properties: ['expiresAt'] },
  ],
})

/** 国务院办公厅 holiday notice of one year. */
export const HolidayEntity = defineEntity({
  name: 'Holiday',
  tableName: 'holiday',
  properties: {
    year: p.integer().primary().autoincrement(false),
    notice: p.text(),
    holidays: p.array().columnType('text[]'),
    workdays: p.array().columnType('text[]'),
  },
})

/** A row without `status` is a claim: its request runs now, in a transaction not yet committed, or came to nothing. */
export const IdempotencyKeyEntity = defineEntity({
  name: 'IdempotencyKey',
  tableName: 'idempotency_key',
  properties: {
    officer: p.text().primary(),
    key: p.text().primary(),
    requestHash: p.text().nullable(),
    status: p.integer().nullable(),
    /** `json`, not `jsonb`: the replayed answer keeps its bytes. */
    body: p.json().columnType('json').nullable(),
    answeredAt: instant().nullable(),
  },
  indexes: [{ name: 'idempotency_key_answered', properties: ['answeredAt'] }],
})
