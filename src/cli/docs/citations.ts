/** @module Citations: finding them in our sources, and having ../shared/tools/check-citations.mjs prove them where it is at hand. */
import { spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { z } from 'zod'

export const provedSchema = z.array(
  z.object({
    instrument: z.string(),
    article: z.string(),
    quote: z.string(),
    status: z.enum(['proved', 'no-text']),
  }),
)
export type Proved = z.infer<typeof provedSchema>[number]
export type Cited = Omit<Proved, 'status'>

export const keyOf = ({ instrument, article, quote }: Cited): string => `${instrument} ${article} ${quote}`
/** By instrument, article and quotation, whatever order the folders were read in. */
const byKey = (a: Cited, b: Cited): number =>
  a.instrument === b.instrument && a.article !== b.article
    ? Number.parseInt(a.article) - Number.parseInt(b.article) || (a.article < b.article ? -1 : 1)
    : keyOf(a) < keyOf(b)
      ? -1
      : 1

const call =
  /(?<![\w.])cite\(\s*(['"`])([\w-]+)\1\s*,\s*['"`]?(\d+(?:-\d+)?)['"`]?\s*(?:,\s*(['"`])([^'"`$]*)\4)?\s*[,)]/g

/** Every citation of a source text that is written in plain literals: the checker's own reading. */
export const citesIn = (text: string): readonly Cited[] =>
  [...text.matchAll(call)].map(([, , instrument = '', article = '', , quote = '']) => ({ instrument, article, quote }))

export const citesOf = (root: string): readonly Cited[] => {
  const files = globSync('**/*.{ts,tsx,mts}', {
    cwd: root,
    exclude: (name) => name === 'node_modules' || name.startsWith('.'),
  })
  return files.sort().flatMap((file) => citesIn(readFileSync(join(root, file), 'utf8')))
}

/** The proof anew, or undefined where the texts are not at hand: then the committed file stands. */
export const proveCitations = (root: string): { readonly text: string; readonly wrong?: string } | undefined => {
  const checker = resolve(root, '../shared/tools/check-citations.mjs')
  if (!existsSync(checker)) return undefined
  const scratch = mkdtempSync(join(tmpdir(), 'lianban-cites-'))
  try {
    const out = join(scratch, 'citations.json')
    const { status, stdout, stderr } = spawnSync(process.execPath, [checker, root, '--json', out], { encoding: 'utf8' })
    const proved = provedSchema.parse(JSON.parse(readFileSync(out, 'utf8'))).sort(byKey)
    return { text: `${JSON.stringify(proved, null, 1)}\n`, ...(status === 0 ? {} : { wrong: `${stdout}${stderr}` }) }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}
