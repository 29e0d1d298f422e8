/**
 * @module docs: writes docs/generated from the registry; with `--check` compares instead, naming what is stale.
 * Citations are proved again only where ../shared has the texts; elsewhere the committed proof stands.
 */
import { join, resolve } from 'node:path'
import { proveCitations } from './docs/citations.ts'
import { staleFiles, writePages } from './docs/folder.ts'
import { pages } from './docs/pages.ts'

const root = resolve(import.meta.dirname, '../..')
const folder = join(root, 'docs/generated')
const CITATIONS = 'citations.json'

const proof = proveCitations(root)
const all = new Map([...(await pages(root)), ...(proof ? [[CITATIONS, proof.text] as const] : [])])
const kept = proof ? [] : [CITATIONS]

if (proof?.wrong) {
  console.error(proof.wrong.trimEnd())
  process.exitCode = 1
}
if (process.argv.includes('--check')) {
  const stale = staleFiles(folder, all, kept)
  for (const path of stale) console.error(`docs/generated/${path} is stale: run npm run docs`)
  if (stale.length > 0) process.exitCode = 1
} else {
  writePages(folder, all, kept)
  console.log(`docs/generated: ${all.size} files`)
}
