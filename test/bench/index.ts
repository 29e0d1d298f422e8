/** @module `npm run bench -- steps|documents`: measures what the goals speak of; without a name, everything. */
import { run as documents } from './documents.ts'
import { run as steps } from './steps.ts'

const benches: Readonly<Record<string, (flags: readonly string[]) => Promise<void>>> = { steps, documents }

const usage = `usage: npm run bench -- [${Object.keys(benches).join('|')}] [--pglite]`

const args = process.argv.slice(2)
const flags = args.filter((arg) => arg.startsWith('--'))
const names = args.filter((arg) => !arg.startsWith('--'))
const unknown = [...names.filter((name) => !(name in benches)), ...flags.filter((flag) => flag !== '--pglite')]

if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(' ')}\n${usage}`)
  process.exitCode = 2
} else {
  for (const [name, run] of Object.entries(benches)) if (names.length === 0 || names.includes(name)) await run(flags)
}
