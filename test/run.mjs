/**
 * @module run: the one test run. Checks first (two at a time, one per core), then vitest;
 * failures in full, the databases used, and last the line `N passed, N failed` alone.
 * With arguments only vitest runs and gets them; `--checks` runs only the checks.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const modules = join(root, 'node_modules')
const scratch = mkdtempSync(join(tmpdir(), 'lianban-run-'))
const args = process.argv.slice(2)
const checksOnly = args[0] === '--checks'

// Slowest first: two at a time then end sooner.
const checks = [
  { name: 'eslint', argv: [join(modules, 'eslint/bin/eslint.js'), '--max-warnings=0', '.'] },
  { name: 'prettier', argv: [join(modules, 'prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.'] },
  { name: 'knip', argv: [join(modules, 'knip/bin/knip.js'), '--no-progress'] },
  { name: 'tsc', argv: [join(modules, 'typescript-7/bin/tsc'), '-p', '.'] },
  { name: 'docs', argv: [join(root, 'src/cli/docs.ts'), '--check'], onlyIf: join(root, 'src/cli/docs.ts') },
]

// Under NODE_ENV=production React would test its silent build; TZ is fixed to something no rule may rely on.
const env = { ...process.env, NODE_ENV: 'test', TZ: 'UTC', LIANBAN_RUN: scratch, LANG: 'C.UTF-8' }

function run(argv, stdio) {
  return new Promise((done) => {
    const child = spawn(process.execPath, argv, { cwd: root, env, stdio: ['ignore', stdio, stdio] })
    const output = []
    child.stdout?.on('data', (part) => output.push(part))
    child.stderr?.on('data', (part) => output.push(part))
    const stop = (signal) => child.kill(signal)
    process.on('SIGTERM', stop).on('SIGINT', stop)
    child.once('error', (error) => done({ code: 1, text: String(error) }))
    child.once('close', (code, signal) => {
      process.off('SIGTERM', stop).off('SIGINT', stop)
      done({ code: signal ? 1 : code, text: Buffer.concat(output).toString() })
    })
  })
}

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`

async function runChecks() {
  const queue = checks.filter((check) => check.onlyIf === undefined || existsSync(check.onlyIf))
  const results = []
  const worker = async () => {
    for (let check = queue.shift(); check; check = queue.shift()) {
      const began = performance.now()
      const { code, text } = await run(check.argv, 'pipe')
      console.log(`${code === 0 ? '✓' : '✗'} ${check.name} ${seconds(began)}`)
      if (code !== 0) console.log(text.trimEnd())
      results.push(code === 0)
    }
  }
  await Promise.all([worker(), worker()])
  return tally(results.filter(Boolean).length, results.filter((ok) => !ok).length)
}

const tally = (passed, failed, skipped = 0) => ({ passed, failed, skipped })
const text = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')

async function runVitest(extra) {
  const report = join(scratch, 'vitest.json')
  const began = performance.now()
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { code } = await run([join(modules, 'vitest/vitest.mjs'), 'run', ...reporters, ...extra], 'inherit')
  console.log(`${code === 0 ? '✓' : '✗'} vitest ${seconds(began)}`)
  const json = text(report)
  if (json === '') return tally(0, 1)
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(json)
  // A file that cannot be loaded fails without a single failed test.
  const broken = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  )
  const failed = numFailedTests + broken.length
  // Non-zero with nothing failed: an unhandled rejection or a teardown that broke.
  return tally(numPassedTests, failed === 0 && code !== 0 ? 1 : failed, numPendingTests + numTodoTests)
}

/** Versions come from the servers themselves, names from the tests that took a database (test/support). */
function databaseLine() {
  const versions = JSON.parse(text(join(scratch, 'versions.json')) || '{}')
  const used = new Set(text(join(scratch, 'used.log')).split('\n').filter(Boolean))
  const named = Object.keys(versions).filter((name) => used.has(name))
  return `databases: ${named.map((name) => versions[name]).join(' · ') || 'none used'}`
}

async function main() {
  const began = performance.now()
  const parts = []
  if (args.length === 0 || checksOnly) parts.push(await runChecks())
  if (!checksOnly) parts.push(await runVitest(args))
  const sum = (key) => parts.reduce((total, part) => total + part[key], 0)
  console.log(`\n${seconds(began)} in all`)
  if (!checksOnly) console.log(databaseLine())
  if (sum('skipped') > 0) console.log(`${sum('skipped')} skipped`)
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
  process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1
}

try {
  await main()
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
