/** @module Obligations follow from how the tracks stand. The first table, one row per event, was never written to. */
import { Migration } from '@mikro-orm/migrations'

const statements = [
  'drop table obligation',
  `create table obligation (
    id text not null,
    organ text not null,
    case_id text not null,
    track text not null,
    rule text not null,
    says text not null,
    kind text not null,
    step text not null,
    since timestamptz not null,
    due timestamptz null,
    met_at timestamptz null,
    primary key (id),
    constraint obligation_case_id_foreign foreign key (case_id) references case_file (id),
    constraint obligation_track_foreign foreign key (track) references track (id)
  )`,
  'create index obligation_case on obligation (case_id)',
  'create index obligation_open on obligation (organ, due) where met_at is null',
]

export class ObligationTable extends Migration {
  override up(): void {
    for (const sql of statements) this.addSql(sql)
  }
}
