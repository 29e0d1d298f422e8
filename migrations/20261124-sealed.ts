/** @module What is sealed about a reporter: encrypted rows beside the case, never in its chains. */
import { Migration } from '@mikro-orm/migrations'

export class Sealed extends Migration {
  override up(): void {
    this.addSql(`create table sealed (
    id text not null,
    case_id text not null,
    track text not null,
    organ text not null,
    body jsonb not null,
    created_by text not null,
    created_at timestamptz not null,
    primary key (id),
    constraint sealed_body check (jsonb_typeof(body) = 'object' and body->>'key' ~ '^k[0-9]+:'),
    constraint sealed_case_id_foreign foreign key (case_id) references case_file (id),
    constraint sealed_track_foreign foreign key (track) references track (id)
  )`)
    this.addSql('create index sealed_case on sealed (case_id, organ)')
  }
}
