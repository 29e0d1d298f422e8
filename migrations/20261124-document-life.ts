/** @module Documents get a working life after 签发 (打印, 用印, 原件, 作废), and 送达 a table of its own. */
import { Migration } from '@mikro-orm/migrations'

const statements = [
  `alter table document add column life jsonb not null default '{}'`,
  `alter table document add column version int not null default 1`,
  `alter table document add constraint document_version check (version > 0)`,
  `create index document_unsealed on document (case_id) where stage in ('issued', 'printed')`,
  `create table service (
    id text not null,
    case_id text not null,
    document text not null,
    event text,
    organ text not null,
    recipient text not null,
    recipient_name text not null,
    mode text not null,
    result text not null,
    served_at timestamptz not null,
    effective_on date,
    detail jsonb not null,
    proof text,
    annulled boolean not null,
    created_at timestamptz not null,
    recorded_by text not null,
    primary key (id),
    constraint service_case_id_foreign foreign key (case_id) references case_file (id),
    constraint service_document_foreign foreign key (document) references document (id),
    constraint service_event_foreign foreign key (event) references event (id) on delete restrict,
    constraint service_proof_foreign foreign key (proof) references evidence (id) on delete restrict,
    constraint service_mode check (mode in ('direct', 'left', 'mailed', 'entrusted', 'forwarded', 'electronic', 'announced')),
    constraint service_result check (result in ('delivered', 'failed') and (result = 'delivered') = (effective_on is not null))
  )`,
  `create index service_case on service (case_id)`,
  `create unique index service_once on service (document, recipient) where result = 'delivered' and not annulled`,
]

export class DocumentLife extends Migration {
  override up(): void {
    for (const sql of statements) this.addSql(sql)
  }
}
