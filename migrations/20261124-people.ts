/** @module 回避, 承办 and the log of the office. */
import { Migration } from '@mikro-orm/migrations'

const statements = [
  `create table case_bar (
    case_id text not null,
    organ text not null,
    officer text not null,
    from_at timestamptz not null,
    lifted_at timestamptz,
    primary key (case_id, organ, officer),
    constraint case_bar_case_id_foreign foreign key (case_id) references case_file (id)
  )`,
  `create index case_bar_officer on case_bar (officer, organ) where lifted_at is null`,
  `create table assignment (
    track text not null,
    organ text not null,
    case_id text not null,
    officer text not null,
    since timestamptz not null,
    assigned_by text not null,
    because text not null,
    primary key (track, organ),
    constraint assignment_track_foreign foreign key (track) references track (id),
    constraint assignment_case_id_foreign foreign key (case_id) references case_file (id)
  )`,
  `create index assignment_officer on assignment (organ, officer)`,
  `create index assignment_case on assignment (case_id)`,
  `create table office_log (
    seq bigserial primary key,
    id text not null,
    organ text not null,
    officer text not null,
    kind text not null,
    body jsonb not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    constraint office_log_id unique (id)
  )`,
  `create index office_log_organ on office_log (organ, recorded_at)`,
  `create trigger office_log_append_only before update or delete or truncate on office_log
    for each statement execute function refuse_change()`,
]

export class People extends Migration {
  override up(): void {
    for (const sql of statements) this.addSql(sql)
  }
}
