/**
 * @module The parts of the one write statement: per table the columns its rows bring, and the SQL that takes them.
 * `$1` is always the case.
 */

interface Part {
  /** Columns of the record set, as SQL. */
  readonly columns: string
  readonly sql: (rows: string) => string
}

const trackColumns = `id text, kind text, version int, owner text, seats jsonb, audience text[], subject jsonb,
  arises_from text, state jsonb, facts jsonb, moved_at timestamptz, closed boolean, revision int, count int, head text`

const updateTracks = (
  rows: string,
) => `update track t set version = x.version, owner = x.owner, seats = x.seats, audience = x.audience,
    subject = x.subject, arises_from = x.arises_from, state = x.state, facts = x.facts, moved_at = x.moved_at, closed = x.closed,
    revision = x.revision, count = x.count, head = x.head
  from ${rows} where t.id = x.id and t.case_id = $1 and t.revision = x.expected returning t.id`

/** A running keeps the id it was first stored under: revisions and links name it. */
const replaceClocks = (
  rows: string,
) => `insert into clock (case_id, id, track, limit_id, round, started_by, from_at, stated, due, warn, provisional,
    suspended, exclusions, stopped_at, stopped_by, superseded, proof, duty_organ, position)
  select $1, id, track, limit_id, round, started_by, from_at, stated, due, warn, provisional,
    suspended, exclusions, stopped_at, stopped_by, superseded, proof, duty_organ, position from ${rows}
  on conflict (track, limit_id, round) do update set started_by = excluded.started_by, from_at = excluded.from_at, stated = excluded.stated,
    due = excluded.due, warn = excluded.warn, provisional = excluded.provisional, suspended = excluded.suspended,
    exclusions = excluded.exclusions, stopped_at = excluded.stopped_at, stopped_by = excluded.stopped_by,
    superseded = excluded.superseded, proof = excluded.proof, duty_organ = excluded.duty_organ, position = excluded.position`

export const parts = {
  touched: { columns: `${trackColumns}, expected int`, sql: updateTracks },
  opened: {
    columns: 'title text, region text, "openedBy" text, folder jsonb, at timestamptz, revision int',
    sql: (rows) => `insert into case_file (id, title, region, opened_by, folder, opened_at, revision)
          select $1, title, region, "openedBy", folder, at, revision from ${rows}`,
  },
  tracks: {
    columns: `${trackColumns}, position int`,
    sql: (
      rows,
    ) => `insert into track (case_id, id, kind, version, owner, seats, audience, subject, arises_from, state, facts, moved_at,
            closed, revision, count, head, position)
          select $1, id, kind, version, owner, seats, audience, subject, arises_from, state, facts, moved_at,
            closed, revision, count, head, position from ${rows}`,
  },
  events: {
    columns: `id text, track text, chain text, seq int, type text, step text, occurred_at timestamptz, recorded_at timestamptz,
          actor_organ text, audience text, body jsonb, prev_hash text, hash text`,
    sql: (
      rows,
    ) => `insert into event (case_id, id, track, chain, seq, type, step, occurred_at, recorded_at, actor_organ,
            audience, body, prev_hash, hash)
          select $1, id, track, chain, seq, type, step, occurred_at, recorded_at, actor_organ,
            audience, body, prev_hash, hash from ${rows}`,
  },
  folders: {
    columns: 'chain text, organ text, count int, head text',
    sql: (
      rows,
    ) => `insert into folder_chain (chain, case_id, organ, count, head) select chain, $1, organ, count, head from ${rows}
          on conflict (chain) do update set count = excluded.count, head = excluded.head`,
  },
  clocks: {
    columns: `id text, track text, limit_id text, round int, started_by text, from_at timestamptz, stated date, due timestamptz, warn timestamptz,
          provisional boolean, suspended boolean, exclusions jsonb, stopped_at timestamptz, stopped_by text, superseded boolean,
          proof text[], duty_organ text, position int`,
    sql: replaceClocks,
  },
  revisions: {
    columns: 'clock text, before timestamptz, after timestamptz, because text, at timestamptz',
    sql: (rows) => `insert into clock_revision (case_id, clock, before, after, because, at)
          select $1, clock, before, after, because, at from ${rows}`,
  },
  documents: {
    columns: `id text, track text, event text, kind text, title text, organ text, number text, model jsonb, "modelHash" text,
          stage text, audience text[], "createdAt" timestamptz, pdf jsonb`,
    sql: (
      rows,
    ) => `insert into document (id, case_id, track, event, kind, title, organ, number, model, model_hash, stage, audience,
            created_at, pdf)
          select id, $1, track, event, kind, title, organ, number, model, "modelHash", stage, audience, "createdAt", pdf from ${rows}`,
  },
  notices: {
    columns: `id text, "toOrgan" text, track text, event text, kind text, says text, document text, "createdAt" timestamptz,
          "signedAt" timestamptz, "signedBy" text`,
    sql: (
      rows,
    ) => `insert into notice (id, to_organ, case_id, track, event, kind, says, document, created_at, signed_at, signed_by)
          select id, "toOrgan", $1, track, event, kind, says, document, "createdAt", "signedAt", "signedBy" from ${rows}`,
  },
  obligations: {
    columns: `id text, organ text, track text, rule text, says text, kind text, step text, since timestamptz, due timestamptz,
          "metAt" timestamptz`,
    sql: (rows) => `insert into obligation (id, case_id, organ, track, rule, says, kind, step, since, due, met_at)
          select id, $1, organ, track, rule, says, kind, step, since, due, "metAt" from ${rows}
          on conflict (id) do update set organ = excluded.organ, says = excluded.says, since = excluded.since,
            due = excluded.due, met_at = excluded.met_at`,
  },
  dropped: {
    columns: 'id text',
    sql: (rows) => `delete from obligation o using ${rows} where o.id = x.id and o.case_id = $1`,
  },
  evidence: {
    columns:
      'id text, name text, mime text, bytes bigint, sha256 text, audience text[], "addedBy" text, "addedAt" timestamptz',
    sql: (rows) => `insert into evidence (id, case_id, name, mime, bytes, sha256, audience, added_by, added_at)
          select id, $1, name, mime, bytes, sha256, audience, "addedBy", "addedAt" from ${rows}`,
  },
  lives: {
    columns: 'id text, stage text, number text, life jsonb, version int, redraw boolean',
    // The version moves by one: two actions decided on the same one cannot both be written.
    sql: (rows) => `update document d set stage = x.stage, number = x.number, life = x.life, version = x.version,
            pdf = case when x.redraw then null else d.pdf end
          from ${rows} where d.id = x.id and d.case_id = $1 and d.version = x.version - 1`,
  },
  services: {
    columns: `id text, document text, event text, organ text, recipient text, "recipientName" text, mode text, result text,
          "servedAt" timestamptz, "effectiveOn" date, detail jsonb, proof text, annulled boolean, "createdAt" timestamptz,
          "recordedBy" text`,
    sql: (rows) => `insert into service (id, case_id, document, event, organ, recipient, recipient_name, mode, result,
            served_at, effective_on, detail, proof, annulled, created_at, recorded_by)
          select id, $1, document, event, organ, recipient, "recipientName", mode, result,
            "servedAt", "effectiveOn", detail, proof, annulled, "createdAt", "recordedBy" from ${rows}`,
  },
  bars: {
    columns: 'organ text, officer text, "fromAt" timestamptz, "liftedAt" timestamptz',
    sql: (rows) => `insert into case_bar (case_id, organ, officer, from_at, lifted_at)
          select $1, organ, officer, "fromAt", "liftedAt" from ${rows}
          on conflict (case_id, organ, officer) do update set from_at = excluded.from_at, lifted_at = excluded.lifted_at`,
  },
  sealed: {
    columns: 'id text, track text, organ text, body jsonb, "createdBy" text, "createdAt" timestamptz',
    sql: (rows) => `insert into sealed (id, case_id, track, organ, body, created_by, created_at)
          select id, $1, track, organ, body, "createdBy", "createdAt" from ${rows}`,
  },
} satisfies Record<string, Part>
export type PartName = keyof typeof parts
const isPart = (name: string): name is PartName => name in parts
/** `touched` first: the others wait for it. */
export const partNames: readonly PartName[] = Object.keys(parts).filter(isPart)
