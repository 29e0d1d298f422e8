/** @module Tables of a case: the case, its tracks, its chains and what the events leave behind. */
import { defineEntity, p } from '@mikro-orm/core'

/** A tag, a colon and 32 bytes in hex: SHA-256 today, SM3 later, in the same column. */
const digest = (column: string) => `${column} ~ '^[a-z0-9]+:[0-9a-f]{64}$'`
const prevHash = `prev_hash = 'genesis' or ${digest('prev_hash')}`
const instant = () => p.datetime().columnType('timestamptz')

export const CaseFileEntity = defineEntity({
  name: 'CaseFile',
  tableName: 'case_file',
  properties: {
    id: p.text().primary(),
    title: p.text(),
    region: p.text(),
    openedBy: p.text(),
    folder: p.json(),
    openedAt: instant(),
    /** Entries of the shared folder chain; private folders must not move it. */
    revision: p.integer(),
  },
  checks: [
    { name: 'case_file_revision', expression: 'revision >= 0' },
    { name: 'case_file_folder', expression: "folder->>'id' = id" },
  ],
  indexes: [
    { name: 'case_file_opened', properties: ['openedAt', 'id'] },
    { name: 'case_file_region', properties: ['region'] },
    { name: 'case_file_opened_by', properties: ['openedBy'] },
  ],
})

export const TrackEntity = defineEntity({
  name: 'Track',
  tableName: 'track',
  properties: {
    id: p.text().primary(),
    case: () => p.manyToOne(CaseFileEntity).mapToPk().fieldName('case_id'),
    kind: p.text(),
    version: p.integer(),
    owner: p.text(),
    seats: p.json(),
    audience: p.array().columnType('text[]'),
    subject: p.json(),
    arisesFrom: p.text().nullable(),
    state: p.json(),
    facts: p.json(),
    movedAt: p.datetime().nullable(),
    closed: p.boolean(),
    revision: p.integer(),
    count: p.integer(),
    head: p.text(),
    /** Order of the track in its case. */
    position: p.integer(),
  },
  checks: [
    { name: 'track_revision', expression: 'revision >= 0 and revision = count' },
    { name: 'track_version', expression: 'version > 0' },
    { name: 'track_state', expression: "jsonb_typeof(state) in ('string', 'object')" },
    { name: 'track_facts', expression: "jsonb_typeof(facts) = 'object'" },
    { name: 'track_head', expression: `(count = 0) = (head = 'genesis') and (head = 'genesis' or ${digest('head')})` },
  ],
  indexes: [
    { name: 'track_case', properties: ['case'] },
    { name: 'track_audience', properties: ['audience'], type: 'gin' },
    { name: 'track_owner', properties: ['owner'] },
  ],
})

/** Head and count of a folder chain: `folder:<case>` shared, `folder:<case>:<organ>` one organ's own. */
export const FolderChainEntity = defineEntity({
  name: 'FolderChain',
  tableName: 'folder_chain',
  properties: {
    chain: p.text().primary(),
    case: () => p.manyToOne(CaseFileEntity).mapToPk().fieldName('case_id'),
    organ: p.text().nullable(),
    count: p.integer(),
    head: p.text(),
  },
  checks: [
    { name: 'folder_chain_count', expression: 'count > 0' },
    { name: 'folder_chain_head', expression: digest('head') },
    { name: 'folder_chain_name', expression: "chain = 'folder:' || case_id || coalesce(':' || organ, '')" },
  ],
  indexes: [{ name: 'folder_chain_case', properties: ['case'] }],
})

/** Append-only by trigger (see the migration). The columns beside `body` are copies for queries; `verify` compares them. */
export const EventEntity = defineEntity({
  name: 'Event',
  tableName: 'event',
  properties: {
    id: p.text().primary(),
    case: () => p.manyToOne(CaseFileEntity).mapToPk().fieldName('case_id'),
    track: () => p.manyToOne(TrackEntity).mapToPk().fieldName('track').nullable().deleteRule('restrict'),
    chain: p.text(),
    seq: p.integer(),
    type: p.text(),
    step: p.text(),
    occurredAt: instant(),
    recordedAt: instant(),
    actorOrgan: p.text().nullable(),
    audience: p.text(),
    body: p.json(),
    prevHash: p.text(),
    hash: p.text(),
  },
  checks: [
    { name: 'event_seq', expression: 'seq > 0' },
    { name: 'event_prev_hash', expression: `(seq = 1) = (prev_hash = 'genesis') and (${prevHash})` },
    { name: 'event_hash', expression: digest('hash') },
    { name: 'event_audience', expression: "audience <> ''" },
  ],
  uniques: [{ name: 'event_chain_seq', properties: ['chain', 'seq'] }],
  indexes: [{ name: 'event_case', properties: ['case'] }],
})

export const ClockEntity = defineEntity({
  name: 'Clock',
  tableName: 'clock',
  properties: {
    id: p.text().primary(),
    case: () => p.manyToOne(CaseFileEntity).mapToPk().fieldName('case_id'),
    track: () => p.manyToOne(TrackEntity).mapToPk().fieldName('track'),
    limit: p.text().fieldName('limit_id'),
    round: p.integer(),
    startedBy: () => p.manyToOne(EventEntity).mapToPk().fieldName('started_by'),
    from: instant().fieldName('from_at'),
    /** A last day the document itself names. */
    stated: p.date().nullable(),
    due: instant().nullable(),
    warn: instant().nullable(),
    provisional: p.boolean(),
    suspended: p.boolean(),
    exclusions: p.json(),
    stoppedAt: instant().nullable(),
    stoppedBy: p.text().nullable(),
    superseded: p.boolean(),
    proof: p.array().columnType('text[]'),
    dutyOrgan: p.text().nullable(),
    /** Order of the clock among those of its track. */
    position: p.integer(),
  },
  checks: [
    { name: 'clock_round', expression: 'round > 0' },
    { name: 'clock_stop', expression: '(stopped_at is null) = (stopped_by is null)' },
  ],
  uniques: [{ name: 'clock_track_limit_round', properties: ['track', 'limit', 'round'] }],
  indexes: [
    { name: 'clock_case', properties: ['case'] },
    {
      name: 'clock_running_due',
      properties: ['due', 'id'],
      where: 'stopped_at is null and due is not null',
    },
  ],
})

/** No key to `clock`: an 更正 may remove the clock, and its earlier values must stay. */
export const ClockRevisionEntity = defineEntity({
  name: 'ClockRevision',
  tableName: 'clock_revision',
  properties: {
    id: p.bigint().primary().autoincrement(),
    case: () => p.manyToOne(CaseFileEntity).mapToPk().fieldName('case_id'),
    clock: p.text(),
    before: instant().nullable(),
    after: instant().nullable(),
    because: p.text(),
    at: instant(),
  },
  indexes: [
    { name: 'clock_revision_case', properties: ['case'] },
    { name: 'clock_revision_clock', properties: ['clock'] },
  ],
})
