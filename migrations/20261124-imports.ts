/** @module 补录导入: results of files, and the key of every imported row. */
import { Migration } from '@mikro-orm/migrations'

export class Imports extends Migration {
  override up(): void {
    this.addSql(`create table import_file (
    id text not null,
    organ text not null,
    officer text not null,
    kind text not null,
    hash text not null,
    at timestamptz not null,
    results jsonb not null,
    primary key (id)
  )`)
    this.addSql('create index import_file_organ on import_file (organ, at)')
    this.addSql(`create table import_case (
    organ text not null,
    key text not null,
    content text not null,
    case_id text not null,
    primary key (organ, key),
    constraint import_case_case_id_foreign foreign key (case_id) references case_file (id)
  )`)
    this.addSql('create index import_case_case on import_case (case_id)')
  }
}
