/** @module 行政处罚台账 of decisions made outside this system, and entries on the sharing platform no clock keeps. */
import { Migration } from '@mikro-orm/migrations'

export class PenaltyLedger extends Migration {
  override up(): void {
    this.addSql(`create table penalty (
    id text not null,
    organ text not null,
    audience text[] not null,
    number text not null,
    content text not null,
    decided_on date not null,
    party text not null,
    identifier text null,
    act text not null,
    acted_on date not null,
    crime text not null,
    sheet jsonb not null,
    fine_fen bigint not null,
    transferred boolean not null,
    recorded_by text not null,
    at timestamptz not null,
    primary key (id),
    constraint penalty_number unique (organ, number),
    constraint penalty_fine check (fine_fen >= 0),
    constraint penalty_sheet check (jsonb_typeof(sheet) = 'object')
  )`)
    this.addSql('create index penalty_audience on penalty using gin (audience)')
    this.addSql(`create table platform_mark (
    track text not null,
    entered_on date not null,
    recorded_by text not null,
    at timestamptz not null,
    primary key (track),
    constraint platform_mark_track_foreign foreign key (track) references track (id)
  )`)
  }
}
