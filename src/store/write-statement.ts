/**
 * @module The one statement that writes everything. Each part is a data-modifying CTE that runs only when every touched
 * track still stands at the revision it was decided on (`ok`). Its text depends on how many rows each part has, no more.
 */
import type { CaseWrite } from '../cases/ports.ts'
import { partNames, parts } from './commit-parts.ts'
import type { Prepared } from './commit.ts'
import { keepPlan } from './wire.ts'

type Answered = NonNullable<CaseWrite['answer']>

interface Column {
  readonly name: string
  readonly type: string
  readonly member: string
}
const columnsOf = (columns: string): readonly Column[] =>
  columns.split(',').map((column) => {
    const [name = '', type = ''] = column.trim().split(' ')
    return { name, type, member: name.replaceAll('"', '') }
  })
const columns = new Map(partNames.map((name) => [name, columnsOf(parts[name].columns)]))

/** So many rows, the usual case, go as parameters of their own: PostgreSQL need not take JSON apart. */
const FEW = 2

const rowsText = (list: readonly Column[], declared: string, count: number, next: () => string): string => {
  if (count > FEW) return `json_to_recordset(${next()}::json) as r(${declared})`
  const row = () => `(${list.map(({ type }) => `${next()}::${type}`).join(', ')})`
  return `(values ${Array.from({ length: count }, row).join(', ')}) as r(${list.map(({ name }) => name).join(', ')})`
}
const rowsValues = (list: readonly Column[], rows: readonly object[]): unknown[] => {
  if (rows.length > FEW) return [JSON.stringify(rows)]
  return rows.flatMap((row) =>
    list.map(({ type, member }): unknown => {
      const value: unknown = Reflect.get(row, member) ?? null
      return type === 'jsonb' && value !== null ? JSON.stringify(value) : value
    }),
  )
}

const answerTypes = ['text', 'text', 'text', 'int', 'json', 'timestamptz']
/** A key another request left without an answer may be answered; an answer is never replaced. */
export const answerText = (next: () => string, only = ''): string =>
  `insert into idempotency_key as k (officer, key, request_hash, status, body, answered_at)
    select ${answerTypes.map((type) => `${next()}::${type}`).join(', ')}${only}
    on conflict (officer, key) do update set request_hash = excluded.request_hash, status = excluded.status,
      body = excluded.body, answered_at = excluded.answered_at where k.status is null`
export const answerValues = ({ officer, key, requestHash, status, body, at }: Answered): unknown[] => [
  officer,
  key,
  requestHash,
  status,
  JSON.stringify(body ?? null),
  at,
]

/** `$1` is the case; the other parameters follow in the order they are asked for here. */
export const placeholders = (after: number) => {
  let n = after
  return () => `$${++n}`
}

const textOf = ({ rows, touched, shared, whole, voided }: Prepared, answered: boolean): string => {
  const next = placeholders(1)
  const guarded = touched.length > 0
  const only = guarded ? ' where (select yes from ok)' : ''
  const also = guarded ? ' and (select yes from ok)' : ''
  const ctes = partNames.flatMap((name) => {
    const count = rows[name].length
    if (count === 0) return []
    const from = rowsText(columns.get(name) ?? [], parts[name].columns, count, next)
    if (name !== 'touched') return [`${name} as (${parts[name].sql(`(select * from ${from}${only}) as x`)})`]
    const ok = `ok as (select count(*) = ${touched.length} as yes from touched)`
    return [`touched as (${parts.touched.sql(`(select * from ${from}) as x`)})`, ok]
  })
  if (shared > 0) ctes.push(`counted as (update case_file set revision = revision + ${shared} where id = $1${also})`)
  if (voided.length > 0)
    ctes.push(
      `voided as (update document set stage = 'voided' where case_id = $1 and event = any(${next()}::text[])${also})`,
      `unserved as (update service set annulled = true where case_id = $1 and event = any(${next()}::text[])${also})`,
    )
  if (whole.length > 0)
    ctes.push(`gone as (delete from clock where track = any(${next()}::text[]) and (track, limit_id, round) not in
      (select track, limit_id, round from json_to_recordset(${next()}::json) as k(track text, limit_id text, round int))${also})`)
  if (answered) ctes.push(`answered as (${answerText(next, only)})`)
  const updated = guarded ? "(select coalesce(jsonb_agg(id), '[]') from touched)" : "'[]'::jsonb"
  return `${ctes.length > 0 ? `with ${ctes.join(',\n')}\n` : ''}select ${updated} as row`
}

const texts = new Map<string, string>()

/** The statement and its parameters. Its `row` lists the tracks it updated. */
export const statement = (
  caseId: string,
  prepared: Prepared,
  answered?: Answered,
): { sql: string; params: unknown[] } => {
  const { rows, touched, shared, whole, voided } = prepared
  const counts = partNames.map((name) => Math.min(rows[name].length, FEW + 1))
  const shape = [...counts, touched.length, shared, voided.length > 0, whole.length > 0, answered !== undefined].join()
  const sql = texts.get(shape) ?? keepPlan(textOf(prepared, answered !== undefined))
  texts.set(shape, sql)
  const params = [caseId, ...partNames.flatMap((name) => rowsValues(columns.get(name) ?? [], rows[name]))]
  if (voided.length > 0) params.push([...voided], [...voided])
  if (whole.length > 0) params.push([...whole], JSON.stringify(rows.clocks))
  if (answered) params.push(...answerValues(answered))
  return { sql, params }
}
