/**
 * @module launch: the one door for every npm script.
 * Runs on whatever Node the machine has (20 and later), makes node_modules match package-lock.json,
 * then runs the script on the project's own Node 24. Plain JavaScript, because an old Node strips no types.
 */
import { spawn } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { basename, delimiter, dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isatty } from 'node:tty'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const modules = join(root, 'node_modules')
const stampFile = join(modules, '.stamp')
// Outside node_modules: `npm ci` empties that folder first, lock and all.
const lock = join(root, '.cache', 'install.lock')
const platform = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
const LEAST = [24, 7]

const commands = {
  start: ['src/main.ts'],
  test: ['test/run.mjs'],
  check: ['test/run.mjs', '--checks'],
  replay: ['src/cli/replay.ts'],
  lianban: ['src/cli/lianban.ts'],
  docs: ['src/cli/docs.ts'],
  bench: ['test/bench/index.ts'],
  format: ['node_modules/prettier/bin/prettier.cjs', '--write', '.'],
}

const say = (text) => process.stderr.write(`${text}\n`)
const lockText = () => readFileSync(join(root, 'package-lock.json'), 'utf8')
const stampOf = (text) => `${createHash('sha256').update(text).digest('hex')} ${platform}\n`
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')

/** Whether a package of the lock file belongs on this machine (npm leaves out other platforms' optional packages). */
function belongsHere(entry) {
  const fits = (list, here) => {
    const words = list === undefined ? [] : [list].flat()
    return words.length === 0 || words.includes(here)
  }
  if (!entry.optional && !entry.devOptional) return true
  // An optional package without a platform of its own may be the helper of one that stayed out.
  if (entry.os === undefined && entry.cpu === undefined) return false
  return !entry.libc && fits(entry.os, process.platform) && fits(entry.cpu, process.arch)
}

/** Someone may have run `npm ci` or `npm install` by hand: npm's own record, written last, tells what is there. */
function installedByHand(text) {
  const record = read(join(modules, '.package-lock.json'))
  if (record === '') return false
  const wanted = JSON.parse(text).packages
  const found = JSON.parse(record).packages
  const same = (name) => found[name]?.version === wanted[name]?.version
  return (
    Object.keys(found).every(same) &&
    Object.keys(wanted).every((name) => name === '' || same(name) || !belongsHere(wanted[name]))
  )
}

function run(file, args, options) {
  return new Promise((done) => {
    const child = spawn(file, args, { cwd: root, ...options })
    child.once('error', (error) => done({ error }))
    child.once('exit', (code, signal) => done({ code, signal }))
    options.started?.(child)
  })
}

/** npm without trusting PATH: the one that runs us, else the one that came with this Node. */
function npm() {
  const beside = dirname(process.execPath)
  const places = [
    basename(process.env.npm_execpath ?? '') === 'npm-cli.js' ? process.env.npm_execpath : '',
    join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    '/usr/share/nodejs/npm/bin/npm-cli.js',
  ]
  const cli = places.find((place) => place && existsSync(place))
  return cli ? { file: process.execPath, args: [cli] } : { file: 'npm', args: [], shell: process.platform === 'win32' }
}

async function install() {
  const began = Date.now()
  const { file, args, shell } = npm()
  const output = []
  say('正在安装依赖（首次约半分钟）… installing dependencies')
  const { code, signal, error } = await run(
    file,
    [...args, 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      shell,
      stdio: ['ignore', 'pipe', 'pipe'],
      started: (child) => {
        child.stdout?.on('data', (part) => output.push(part))
        child.stderr?.on('data', (part) => output.push(part))
        if (child.pid) writeFileSync(join(lock, 'pid'), String(child.pid))
      },
    },
  )
  if (code !== 0) {
    process.stderr.write(Buffer.concat(output))
    throw new Error(`依赖安装失败（npm ci：${error?.message ?? signal ?? code}）。Installing dependencies failed.`)
  }
  say(`依赖已就绪，用时 ${((Date.now() - began) / 1000).toFixed(1)} 秒`)
}

function takeLock() {
  mkdirSync(dirname(lock), { recursive: true })
  try {
    mkdirSync(lock)
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

const alive = (pid) => {
  try {
    return pid > 0 && process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** A holder touches its lock every second; one that has not for ten seconds, and whose npm is gone too, was killed. */
function breakStaleLock() {
  const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
  if (age < 10_000 || alive(Number(read(join(lock, 'pid'))))) return
  // Renaming is atomic, so of several that find it stale only one removes it.
  const aside = `${lock}.${randomUUID()}`
  try {
    renameSync(lock, aside)
    rmSync(aside, { recursive: true, force: true })
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
  }
}

async function ensureModules() {
  if (read(stampFile) === stampOf(lockText())) return
  for (let waited = 0; !takeLock(); waited += 1) {
    if (waited === 0) say('另一个进程正在安装依赖，等待其完成 … waiting for .cache/install.lock')
    breakStaleLock()
    await sleep(250)
  }
  const heartbeat = setInterval(() => existsSync(lock) && utimesSync(lock, new Date(), new Date()), 1000)
  try {
    const text = lockText()
    if (read(stampFile) === stampOf(text)) return
    // The stamp goes first and comes back last: an install killed half-way is never taken for a whole one.
    rmSync(stampFile, { force: true })
    if (!installedByHand(text)) await install()
    writeFileSync(stampFile, stampOf(text))
  } finally {
    clearInterval(heartbeat)
    rmSync(lock, { recursive: true, force: true })
  }
}

/** Our own Node 24 where its package exists for the platform; the machine's where it is new enough. */
function nodes() {
  const own = join(modules, `node-${platform}`, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  const [major, minor] = process.versions.node.split('.').map(Number)
  const machineDoes = major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])
  return [existsSync(own) ? own : '', machineDoes ? process.execPath : ''].filter(Boolean)
}

async function runScript(node, args) {
  const forward = new Map()
  const ended = await run(node, args, {
    stdio: 'inherit',
    env: { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` },
    started: (child) => {
      for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
        // At a terminal Ctrl-C reaches the child by itself; a second one would cut its orderly stop short.
        forward.set(name, () => (name === 'SIGINT' && isatty(0)) || child.kill(name))
        process.on(name, forward.get(name))
      }
    },
  })
  for (const [name, listener] of forward) process.off(name, listener)
  return ended
}

async function main() {
  const [name = '', ...rest] = process.argv.slice(2)
  const command = commands[name]
  if (!command) {
    say(`用法：npm run <${Object.keys(commands).join(' | ')}> [-- 参数]`)
    return 2
  }
  await ensureModules()
  for (const node of nodes()) {
    const { code, signal, error } = await runScript(node, [...command, ...rest])
    // Our glibc Node is "not found" on musl systems: then the machine's own has its turn.
    if (error?.code === 'ENOENT') continue
    if (error) throw error
    return code ?? 128 + (constants.signals[signal] ?? 0)
  }
  say(
    `本机没有可用的 Node.js：需要 ${LEAST.join('.')} 或更高版本（当前 ${process.versions.node}）。请从 https://nodejs.org 安装 Node.js 24 后重试。\n` +
      `No usable Node.js on ${platform}: install Node.js ${LEAST.join('.')} or later (this is ${process.versions.node}).`,
  )
  return 1
}

main().then(
  (code) => {
    process.exitCode = code
  },
  (error) => {
    say(error.message)
    process.exitCode = 1
  },
)
