/** @module Tables of 行政处罚台账 and of entries on the sharing platform. */
import { defineEntity, p } from '@mikro-orm/core'
import { TrackEntity } from './case.ts'

/** A decision made outside this system, as its organ entered it. */
export const PenaltyEntity = defineEntity({
  name: 'Penalty',
  tableName: 'penalty',
  properties: {
    id: p.text().primary(),
    organ: p.text(),
    audience: p.array().columnType('text[]'),
    number: p.text(),
    /** Hash of the row it came from: the same row again is the same decision. */
    content: p.text(),
    decidedOn: p.date(),
    party: p.text(),
    identifier: p.text().nullable(),
    act: p.text(),
    actedOn: p.date(),
    crime: p.text(),
    sheet: p.json(),
    fineFen: p.bigint('number'),
    transferred: p.boolean(),
    recordedBy: p.text(),
    at: p.datetime().columnType('timestamptz'),
  },
  checks: [
    { name: 'penalty_fine', expression: 'fine_fen >= 0' },
    { name: 'penalty_sheet', expression: "jsonb_typeof(sheet) = 'object'" },
  ],
  uniques: [{ name: 'penalty_number', properties: ['organ', 'number'] }],
  indexes: [{ name: 'penalty_audience', properties: ['audience'], type: 'gin' }],
})

/** Entered on the platform, where no clock of the track says so. */
export const PlatformMarkEntity = defineEntity({
  name: 'PlatformMark',
  tableName: 'platform_mark',
  properties: {
    track: () =>
      p.manyToOne(TrackEntity).mapToPk().fieldName('track').primary().deleteRule('restrict').updateRule('restrict'),
    enteredOn: p.date(),
    recordedBy: p.text(),
    at: p.datetime().columnType('timestamptz'),
  },
})
