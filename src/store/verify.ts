/** @module Proves the chains: every body hashed again, heads and counts compared, columns compared with bodies, and with a digest. */
import { z } from 'zod'
import type { DigestLine, VerifyReport } from '../cases/ports.ts'
import { canonicalJson, taggedHash } from '../domain/canonical.ts'
import { emptyChain, linkHash } from './chain.ts'
import type { Database } from './database.ts'

type Problem = VerifyReport['problems'][number]

const entrySchema = z.object({
  id: z.string(),
  track: z.string().nullable(),
  seq: z.number(),
  type: z.string(),
  step: z.string(),
  occurred_at: z.string(),
  recorded_at: z.string(),
  actor_organ: z.string().nullable(),
  audience: z.string(),
  prev_hash: z.string(),
  hash: z.string(),
  body: z.looseObject({ id: z.string() }),
})
const chainSchema = z.object({
  chain: z.string(),
  count: z.number(),
  head: z.string(),
  /** Of a track: what its row says now. */
  state: z.unknown(),
  entries: z.array(entrySchema),
})
const caseSchema = z.object({
  id: z.string(),
  chains: z.array(chainSchema),
  strays: z.array(z.string()),
  documents: z.array(z.object({ id: z.string(), track: z.string(), model: z.unknown(), model_hash: z.string() })),
})
type Chain = z.infer<typeof chainSchema>
type Entry = z.infer<typeof entrySchema>

// One statement per case: its snapshot is whole, so a step taken meanwhile is not taken for damage.
const caseSql = `select jsonb_build_object('id', c.id,
    'chains', coalesce((select jsonb_agg(jsonb_build_object('chain', h.chain, 'count', h.count, 'head', h.head, 'state', h.state,
        'entries', coalesce((select jsonb_agg(to_jsonb(e) order by e.seq) from event e where e.chain = h.chain), '[]'::jsonb)) order by h.chain)
      from (select id as chain, count, head, state from track where case_id = c.id
        union all select chain, count, head, null from folder_chain where case_id = c.id) h), '[]'::jsonb),
    'strays', coalesce((select jsonb_agg(distinct e.chain) from event e where e.case_id = c.id
        and not exists (select 1 from track t where t.id = e.chain and t.case_id = c.id)
        and not exists (select 1 from folder_chain f where f.chain = e.chain and f.case_id = c.id)), '[]'::jsonb),
    'documents', coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'track', d.track, 'model', d.model, 'model_hash', d.model_hash))
      from document d where d.case_id = c.id), '[]'::jsonb)) as row
  from case_file c`

const same = (column: string | null, value: unknown) => (column ?? undefined) === (value ?? undefined)
const sameTime = (column: string, value: unknown) =>
  typeof value === 'string' && Date.parse(column) === Date.parse(value)

/** Names of the columns that no longer say what the body says. */
const differing = (chain: string, e: Entry): string[] => {
  const { body } = e
  const actor = z.object({ organ: z.string() }).safeParse(body['actor'])
  const checks: Record<string, boolean> =
    e.track === null
      ? {
          id: same(e.id, body.id),
          type: same(e.type, body['type']),
          recorded_at: sameTime(e.recorded_at, body['recordedAt']),
        }
      : {
          id: same(e.id, body.id),
          track: e.track === chain,
          type: same(e.type, body['type']),
          step: same(e.step, body['step']),
          occurred_at: sameTime(e.occurred_at, body['occurredAt']),
          recorded_at: sameTime(e.recorded_at, body['recordedAt']),
          actor_organ: same(e.actor_organ, actor.data?.organ),
          audience: same(e.audience, body['audience']),
        }
  return Object.keys(checks).filter((column) => !checks[column])
}

const checkEntries = function* ({ chain, entries }: Chain): Generator<Problem> {
  let { head, count } = emptyChain
  for (const entry of entries) {
    const { seq } = entry
    if (seq !== count + 1)
      yield {
        chain,
        seq: count + 1,
        code: 'gap',
        says: `缺少第${count + 1}条${seq - count > 2 ? `至第${seq - 1}条` : ''}记录`,
      }
    else if (entry.prev_hash !== head)
      yield { chain, seq, code: 'rewritten', says: `第${seq}条记录没有接在第${count}条之后` }
    if (linkHash(chain, seq, entry.prev_hash, entry.body) !== entry.hash)
      yield { chain, seq, code: 'altered', says: `第${seq}条记录的内容与其摘要不一致，内容被改动` }
    const columns = differing(chain, entry)
    if (columns.length > 0)
      yield { chain, seq, code: 'altered', says: `第${seq}条记录的列（${columns.join('、')}）与内容不一致` }
    head = entry.hash
    count = seq
  }
}

const checkChain = function* (chain: Chain): Generator<Problem> {
  yield* checkEntries(chain)
  const last = chain.entries.at(-1)
  const count = last?.seq ?? 0
  const name = chain.chain
  if (count < chain.count)
    yield {
      chain: name,
      seq: count + 1,
      code: 'cut-tail',
      says: `应有${chain.count}条记录，只到第${count}条，尾部被截去`,
    }
  else if (count > chain.count)
    yield { chain: name, seq: chain.count + 1, code: 'altered', says: `应有${chain.count}条记录，却有${count}条` }
  else if ((last?.hash ?? emptyChain.head) !== chain.head)
    yield { chain: name, seq: count, code: 'rewritten', says: '最后一条记录的摘要与所记链头不一致' }
  const state = last?.body['state']
  if (last?.track && state !== undefined && canonicalJson(state) !== canonicalJson(chain.state))
    yield { chain: name, seq: count, code: 'altered', says: '程序的当前状态与最后一条记录不一致' }
}

const checkDigest = function* (lines: readonly DigestLine[], chain: Chain | undefined): Generator<Problem> {
  for (const line of lines) {
    const { count, head, at } = line
    const entry = chain?.entries.find(({ seq }) => seq === count)
    if (!entry)
      yield {
        chain: line.chain,
        seq: count,
        code: 'cut-tail',
        says: `${at}的存证摘要记有${count}条记录，现在没有第${count}条`,
      }
    else if (entry.hash !== head)
      yield {
        chain: line.chain,
        seq: count,
        code: 'rewritten',
        says: `第${count}条记录与${at}的存证摘要不一致，此链被改写`,
      }
  }
}

export const verifyStore = async (
  db: Database,
  caseId?: string,
  digest: readonly DigestLine[] = [],
): Promise<VerifyReport> => {
  const problems: Problem[] = []
  const heads: { chain: string; count: number; head: string }[] = []
  let events = 0
  const expected = Map.groupBy(
    digest.filter((line) => caseId === undefined || line.caseId === caseId),
    (line) => line.chain,
  )
  const check = (row: z.infer<typeof caseSchema>) => {
    for (const chain of row.chains) {
      problems.push(...checkChain(chain), ...checkDigest(expected.get(chain.chain) ?? [], chain))
      expected.delete(chain.chain)
      heads.push({ chain: chain.chain, count: chain.count, head: chain.head })
      events += chain.entries.length
    }
    for (const chain of row.strays) problems.push({ chain, code: 'altered', says: '有记录，却没有所属的程序或者卷宗' })
    for (const { id, track, model, model_hash } of row.documents)
      if (taggedHash(canonicalJson(model)) !== model_hash)
        problems.push({ chain: track, code: 'altered', says: `文书 ${id} 的内容与其摘要不一致` })
  }
  if (caseId !== undefined)
    for (const row of await db.rows(caseSchema, `${caseSql} where c.id = $1`, [caseId])) check(row)
  else {
    for (let after = ''; ;) {
      const [row] = await db.rows(caseSchema, `${caseSql} where c.id > $1 order by c.id limit 1`, [after])
      if (!row) break
      check(row)
      after = row.id
    }
  }
  for (const lines of expected.values()) problems.push(...checkDigest(lines, undefined))
  return { chains: heads.length, events, problems, heads }
}
