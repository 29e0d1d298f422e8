/**
 * @module A four-page 移送书 with a list of 30 rows: our engine, pdfkit's own text layout with the same Font objects, and typst.
 * Rounds are interleaved in one run, because this kind of machine drifts by half between runs. `node test/bench/documents.ts`.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import PDFDocument from 'pdfkit'
import type { Block, DocumentModel } from '../../src/domain/document-model.ts'
import { fontOf, warmFonts } from '../../src/documents/fonts.ts'
import { renderPdf } from '../../src/documents/render.ts'
import { FACTS, letterModel, modelOf, listBlock } from '../documents/samples.ts'

const ROWS = 30
const ROUNDS = 5
const PER_ROUND = 8
const PEER = '@myriaddreamin/typst-ts-node-compiler'

/** Draws the document of a turn: every paragraph and row names the turn, so that no engine answers from a cache of the last one. */
type Render = (turn: number) => Promise<Uint8Array>

/** Narrative, 落款 and table only: what all three can draw. */
const model = (turn: number): DocumentModel => {
  const kept = letterModel().blocks.flatMap((block): Block[] => {
    if (block.kind === 'receipt-slip') return []
    if (block.kind !== 'narrative') return [block]
    return [
      { ...block, paragraphs: block.paragraphs.map((p) => ({ ...p, text: p.text.replace('的', `第${turn}号的`) })) },
    ]
  })
  const list = listBlock(ROWS)
  const rows =
    list.kind === 'list-table' ? list.rows.map(([n = '', name = '', ...rest]) => [n, `${name}${turn}`, ...rest]) : []
  return modelOf({
    number: `北环移送〔2026〕${turn}号`,
    blocks: [...kept, list.kind === 'list-table' ? { ...list, rows } : list],
  })
}

const paragraphs = (turn: number): string[] =>
  model(turn).blocks.flatMap((b) => (b.kind === 'narrative' ? b.paragraphs.map((p) => p.text) : []))
const tableRows = (turn: number): readonly (readonly string[])[] =>
  model(turn).blocks.flatMap((b) => (b.kind === 'list-table' ? [b.columns.map((c) => c.title), ...b.rows] : []))
const SHARES = [6, 40, 10, 12, 18, 14] as const

/** The careful way to use pdfkit by itself: shared Font objects, text() with a width, a table drawn by hand. */
const withPdfkit: Render = (turn) =>
  new Promise((resolve, reject) => {
    const doc = new PDFDocument({
      size: 'A4',
      margins: { top: 105, bottom: 99, left: 79.4, right: 73.7 },
      lang: 'zh-CN',
      font: '',
    })
    const chunks: Uint8Array[] = []
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    doc.on('error', reject)
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.font(fontOf('songb'), 'songb').fontSize(36).fillColor('#e32222').text('北疆市生态环境局', { align: 'center' })
    doc
      .fillColor('black')
      .font(fontOf('fang'), 'fang')
      .fontSize(16)
      .text(`北环移送〔2026〕${turn}号`, { align: 'right' })
      .moveDown()
    doc.font(fontOf('songb'), 'songb').fontSize(22).text('涉嫌环境犯罪案件移送书', { align: 'center' }).moveDown()
    doc.font(fontOf('fang'), 'fang').fontSize(16)
    for (const text of paragraphs(turn)) doc.text(text, { indent: 32, align: 'justify', lineGap: 10 })
    doc.moveDown(2).text('北疆市生态环境局', { align: 'right' }).text('2026年11月23日', { align: 'right' })
    doc.addPage().fontSize(10.5)
    let y = 105
    for (const row of tableRows(turn)) {
      const widths = SHARES.map((share) => share * 4.422)
      const height =
        Math.max(...row.map((cell, i) => doc.heightOfString(cell || ' ', { width: (widths[i] ?? 0) - 8 }))) + 8
      if (y + height > 742) {
        doc.addPage()
        y = 105
      }
      let x = 79.4
      row.forEach((cell, i) => {
        const width = widths[i] ?? 0
        doc.rect(x, y, width, height).stroke()
        doc.text(cell, x + 4, y + 4, { width: width - 8 })
        x += width
      })
      y += height
    }
    doc.end()
  })

const TYPST_PAGE = '#set page(paper: "a4", margin: (top: 37mm, bottom: 35mm, left: 28mm, right: 26mm))'
const typstSource = (turn: number): string => {
  const cells = tableRows(turn)
    .flat()
    .map((cell) => `[${cell.replace(/[[\]#*_`$@<>\\]/g, '\\$&')}]`)
  return [
    TYPST_PAGE,
    '#set text(font: ("FandolFang R", "Noto Serif SC"), size: 16pt, lang: "zh", region: "cn")',
    '#set par(justify: true, first-line-indent: (amount: 2em, all: true), leading: 13.6pt, spacing: 13.6pt)',
    '#align(center, text(size: 36pt, fill: red, font: "Noto Serif SC", weight: 900)[北疆市生态环境局])',
    `#align(right)[北环移送〔2026〕${turn}号]`,
    '#align(center, text(size: 22pt, font: "Noto Serif SC", weight: 900)[涉嫌环境犯罪案件移送书])',
    ...paragraphs(turn).map((text) => `${text.replace(/^(\d+)\./, '$1\\.')}\n`),
    '#align(right)[北疆市生态环境局\\ 2026年11月23日]',
    '#pagebreak()',
    `#set text(size: 10.5pt)\n#set par(leading: 6pt, first-line-indent: 0pt)\n#table(columns: (${SHARES.map((s) => `${s}fr`).join(', ')}), ${cells.join(', ')})`,
  ].join('\n\n')
}

interface TypstModule {
  readonly NodeCompiler: {
    create(options: { fontArgs: readonly { fontPaths: readonly string[] }[] }): {
      pdf(source: { mainFileContent: string }): Uint8Array
    }
  }
}
const isTypst = (value: unknown): value is TypstModule =>
  typeof value === 'object' && value !== null && 'NodeCompiler' in value

const withTypst = async (): Promise<Render> => {
  const folder = join(tmpdir(), 'lianban-bench-typst')
  mkdirSync(folder, { recursive: true })
  if (!existsSync(join(folder, 'node_modules', PEER))) {
    const npm = ['i', '--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--prefix', folder, PEER]
    execFileSync('npm', npm, { cwd: folder, stdio: 'pipe', timeout: 120_000 })
  }
  const entry = createRequire(join(folder, 'index.js')).resolve(PEER)
  const loaded: unknown = await import(pathToFileURL(entry).href)
  if (!isTypst(loaded)) throw new Error('no NodeCompiler in the module')
  const compiler = loaded.NodeCompiler.create({
    fontArgs: [{ fontPaths: [join(import.meta.dirname, '../../src/documents/fonts')] }],
  })
  return (turn) => Promise.resolve(compiler.pdf({ mainFileContent: typstSource(turn) }))
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

export const run = async (): Promise<void> => {
  warmFonts()
  const engines = new Map<string, Render>([
    ['lianban', (turn) => renderPdf(model(turn))],
    ['pdfkit text()', withPdfkit],
  ])
  try {
    engines.set('typst', await withTypst())
  } catch (error) {
    console.log(
      `typst: not measured, could not be installed (${error instanceof Error ? error.message.split('\n')[0] : String(error)})`,
    )
  }
  const times = new Map<string, number[]>()
  const sizes = new Map<string, number>()
  let turn = 0
  for (const [name, render] of engines) {
    for (let i = 0; i < 3; i++) sizes.set(name, (await render(++turn)).length)
    times.set(name, [])
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, render] of engines) {
      for (let i = 0; i < PER_ROUND; i++) {
        const start = performance.now()
        await render(++turn)
        times.get(name)?.push(performance.now() - start)
      }
    }
  }
  const [ours, ourSize] = [median(times.get('lianban') ?? []), sizes.get('lianban') ?? 0]
  console.log(
    `documents: letter of ${FACTS.length}-character facts with ${ROWS} table rows, ${ROUNDS} interleaved rounds of ${PER_ROUND}, warm p50`,
  )
  for (const [name, list] of times) {
    const [p50, size] = [median(list), sizes.get(name) ?? 0]
    const ratio =
      name === 'lianban' ? '' : `  ${(p50 / ours).toFixed(2)}× the time, ${(size / ourSize).toFixed(2)}× the size`
    console.log(
      `${name.padEnd(14)} ${p50.toFixed(1).padStart(6)} ms ${String(Math.round(size / 1024)).padStart(5)} kB${ratio}`,
    )
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await run()
