/** @module Rendered documents read back by pdf.js: the grid, glyphs, tables, page numbers, seals, identical bytes. */
import { describe, expect, it } from 'vitest'
import { missingGlyphs } from '../../src/documents/fonts.ts'
import { MM, PAGE, STYLES } from '../../src/documents/page-format.ts'
import { MissingGlyphsError, missingInDocument, pageCount, render, renderPdf } from '../../src/documents/render.ts'
import { documentTexts } from '../../src/documents/texts.ts'
import { plainText, readPages, rowsOf } from './read-back.ts'
import * as samples from './samples.ts'

const { left, top, width, cell, pitch } = STYLES.redhead
const right = left + width
const rowAt = (y: number): number => (y - 14.08 - top) / pitch
const compact = (text: string): string => text.replace(/\s/g, '')

const everyModel = {
  移送书: samples.letterModel(30),
  立案监督请示: samples.redheadModel(),
  审批表: samples.formModel(),
  清单: samples.listModel(),
  期限计算书: samples.plainModel(),
  法院通知书: samples.courtModel(),
  检察建议书: samples.procuratorateModel(),
}
const longText = samples.modelOf({
  head: 'redhead',
  organ: '北疆市生态环境局文件',
  blocks: [
    samples.narrativeOf(...Array.from({ length: 9 }, () => samples.FACTS)),
    { kind: 'sign-block', organ: '北疆市生态环境局', date: '2026-11-23' },
  ],
})

describe('版面', () => {
  it('每面22行、每行28字：行距、字距、左右边由读回的位置量出', async () => {
    const pure = samples.modelOf({ head: 'redhead', blocks: [samples.narrativeOf('环境保护执法移送案件'.repeat(120))] })
    const pages = await readPages(await renderPdf(pure))
    const rows = rowsOf(pages[1] ?? [], 16)
    expect(rows).toHaveLength(22)
    rows.forEach((row, i) => {
      expect(rowAt(row.y)).toBeCloseTo(i, 2)
      expect(row.text).toHaveLength(28)
      expect(row.left).toBeCloseTo(left, 1)
      // The last glyph is 16 wide in a cell of 15.793.
      expect(row.right - (16 - cell)).toBeCloseTo(right, 1)
    })
    expect(pitch).toBeCloseTo(29.609, 2)
  })

  it('正文各面不超过22行，行都在网格上', async () => {
    for (const runs of await readPages(await renderPdf(longText))) {
      const rows = rowsOf(runs, 16).filter((row) => row.y > top + pitch * 9)
      for (const row of rows) expect(Math.abs(rowAt(row.y) - Math.round(rowAt(row.y)))).toBeLessThan(0.02)
      expect(Math.max(...rows.map((row) => rowAt(row.y)))).toBeLessThan(21.1)
    }
  })

  it('发文机关标志上边缘距版心上边缘35 mm，信函标志距页边30 mm', async () => {
    const mark = async (model: typeof longText): Promise<number> => {
      const [runs] = await readPages(await renderPdf(model))
      const found = runs?.find((run) => run.text.startsWith('北疆市生态环境局') && run.size > 24)
      return (found?.y ?? 0) - 0.88 * (found?.size ?? 0)
    }
    expect(await mark(longText)).toBeCloseTo(top + 35 * MM, 1)
    expect(await mark(samples.letterModel())).toBeCloseTo(30 * MM, 1)
  })

  it('页码单页居右空一字、双页居左空一字，信函首页不编页码', async () => {
    const pages = await readPages(await renderPdf(longText))
    pages.forEach((runs, i) => {
      const row = rowsOf(runs, 14).find((r) => r.text.includes('—'))
      expect(compact(row?.text ?? '')).toBe(`—${i + 1}—`)
      if (i % 2 === 0) expect(Math.abs((row?.right ?? 0) - (right - 14))).toBeLessThan(1)
      else expect(Math.abs((row?.left ?? 0) - (left + 14))).toBeLessThan(1)
    })
    const [first, second] = await readPages(await renderPdf(samples.letterModel()))
    expect(plainText([first ?? []])).not.toContain('—1—')
    expect(plainText([second ?? []])).toContain('—2—')
  })

  it('成文日期右空四字，署名以日期居中，印章不压正文且上距正文一行之内', async () => {
    const model = samples.letterModel()
    const { bytes, seals } = await render(model)
    const rows = rowsOf((await readPages(bytes))[1] ?? [], 16)
    const day = rows.findIndex((row) => row.text === '2026年11月23日')
    const [before, organ, date] = [rows[day - 2], rows[day - 1], rows[day]]
    expect(date?.right).toBeCloseTo(right - cell * 4, 0)
    expect(((organ?.left ?? 0) + (organ?.right ?? 0)) / 2).toBeCloseTo(((date?.left ?? 0) + (date?.right ?? 0)) / 2, 0)
    const [seal] = seals
    expect(seal?.page).toBe(2)
    const sealTop = (seal?.y ?? 0) - 21 * MM
    const textEnd = (before?.y ?? 0) + 0.12 * 16
    expect(sealTop).toBeGreaterThan(textEnd)
    expect(sealTop - textEnd).toBeLessThan(pitch)
    expect((seal?.y ?? 0) + 21 * MM).toBeGreaterThan(date?.y ?? 0)
  })

  it('落款不单独成页：移到下一面时带着正文的末两行', async () => {
    for (let n = 1; n <= 30; n++) {
      const body = samples.narrativeOf('环境执法'.repeat(7 * 30).slice(0, 26 + 28 * (20 + (n % 12))))
      const { pages, bytes } = await render(
        samples.modelOf({ head: 'redhead', blocks: [body, { kind: 'sign-block', organ: '某局', date: '2026-11-23' }] }),
      )
      const last = rowsOf((await readPages(bytes))[pages - 1] ?? [], 16).filter(
        (row) => row.text.startsWith('环境') || row.text.includes('执法'),
      )
      expect(last.length).toBeGreaterThan(1)
      if (n > 12) break
    }
  })

  it('版记末线与版心下边缘重合，抄送回行对齐', async () => {
    const pages = await readPages(await renderPdf(samples.redheadModel()))
    const rows = rowsOf(pages.at(-1) ?? [], 14).filter((row) => !row.text.startsWith('—'))
    expect(rows.at(-1)?.text).toContain('印发')
    expect((rows.at(-1)?.y ?? 0) + 0.12 * 14).toBeLessThan(STYLES.redhead.bottom)
    expect((rows.at(-1)?.y ?? 0) + 26.25).toBeGreaterThan(STYLES.redhead.bottom)
    expect(rows[1]?.left).toBeCloseTo(left + 14 + 14 * 3, 0)
  })

  it('回执联在该面版心底部', async () => {
    const [, second] = await readPages(await renderPdf(samples.letterModel(30)))
    const last = rowsOf(second ?? [], 14)
      .filter((row) => !row.text.startsWith('—'))
      .at(-1)
    expect(last?.text).toContain('接收单位')
    expect(STYLES.letter.bottom - (last?.y ?? 0)).toBeLessThan(30)
  })

  it('眉注印在每一面', async () => {
    for (const runs of await readPages(await renderPdf(samples.letterModel(30)))) {
      const marks = runs.filter((run) => run.y < 20 * MM).map((run) => run.text)
      expect(marks.sort()).toEqual(['依据待核', '合成数据'].sort())
    }
  })
})

describe('表格', () => {
  it('清单跨三面以上时每面重复表头，行不缺不乱', async () => {
    const pages = await readPages(await renderPdf(samples.letterModel(70)))
    const tablePages = pages
      .map((runs) => plainText([runs]))
      .filter((text) => text.includes('执法支队') && text.includes('份'))
    const listed = tablePages.filter((text) => text.includes('序号'))
    expect(listed.length).toBeGreaterThanOrEqual(3)
    const rows = pages
      .flat()
      .filter((run) => Math.abs(run.size - 10.5) < 0.01 && /^\d+$/.test(run.text))
      .map((run) => Number(run.text))
    expect(rows).toEqual(Array.from({ length: 70 }, (_, i) => i + 1))
  })

  it('500行的清单可以排出，各行都在', async () => {
    const { bytes, pages } = await render(samples.listModel(500))
    expect(pages).toBeGreaterThan(15)
    const text = plainText(await readPages(bytes))
    for (const i of [1, 250, 500]) expect(text).toContain(`${i * 3 - 2}—${i * 3}`)
  })

  it('2000字的单元格跨页断开，一字不少，不出版心', async () => {
    const value = Array.from({ length: 160 }, (_, i) => `第${i + 1}次检查发现超标排放，`)
      .join('')
      .slice(0, 2000)
    expect(value.length).toBeGreaterThan(1900)
    const model = samples.modelOf({
      head: 'agency-form',
      blocks: [
        {
          kind: 'kv-table',
          rows: [
            { cells: [{ label: '案由', value: '污染环境' }] },
            { cells: [{ label: '案情简介', value }], height: 60 },
          ],
        },
      ],
    })
    const pages = await readPages(await renderPdf(model))
    expect(pages).toHaveLength(2)
    const text = pages
      .map((runs) =>
        runs
          .filter((run) => run.size === 12 && run.x > left + 50)
          .map((run) => run.text)
          .join(''),
      )
      .join('')
    expect(compact(text)).toContain(value)
    for (const run of pages.flat().filter((r) => r.size === 12))
      expect(run.y).toBeLessThan(STYLES['agency-form'].bottom)
  })

  it('审批表稍长时压低待填栏，仍为一面', () => {
    expect(pageCount(samples.formModel())).toBe(1)
    expect(pageCount(samples.listModel(12))).toBe(1)
  })

  it('单元格文字不越过框线', async () => {
    const [runs] = await readPages(await renderPdf(samples.formModel()))
    // The blank half of a mark at the end of a squeezed line may lie beyond the rule, its ink may not.
    const ink = (text: string, end: number, size: number): number => (/[）。，]$/.test(text) ? end - size / 2 : end)
    for (const run of runs ?? []) expect(ink(run.text, run.right, run.size)).toBeLessThan(right + 0.1)
  })

  it('没有行时印出“无”', async () => {
    const block = { ...samples.listBlock(0), empty: '无' }
    expect(plainText(await readPages(await renderPdf(samples.modelOf({ blocks: [block] }))))).toContain('备注无')
  })
})

describe('文字与文件', () => {
  it.each(Object.entries(everyModel))('%s：读回的文字与模型一致，各面在纸内', async (_, model) => {
    const pages = await readPages(await renderPdf(model))
    const text = plainText(pages)
    for (const block of model.blocks) {
      if (block.kind === 'list-table')
        for (const value of block.rows.flat()) expect(text).toContain(compact(value).slice(0, 6))
    }
    const chars = new Set(text)
    for (const char of new Set(compact(documentTexts(model).join('')))) expect(chars.has(char), char).toBe(true)
    for (const run of pages.flat()) {
      expect(run.x).toBeGreaterThan(56)
      expect(run.right).toBeLessThan(PAGE.width - 56)
    }
    expect(pages).toHaveLength(pageCount(model))
    for (const runs of pages) expect(runs.length).toBeGreaterThan(3)
  })

  it('生僻字䶮、㛃、𬭎、𬱖逐字印出并能读回', async () => {
    const rare = '李䶮与赵㛃、𬭎、𬱖'
    expect(missingGlyphs(rare)).toEqual([])
    const model = samples.modelOf({ title: '关于䶮㛃的通知', blocks: [samples.narrativeOf(rare)] })
    expect(plainText(await readPages(await renderPdf(model)))).toContain(rare)
  })

  it('计量符号m³、mg/m²、µg、≥可以印出', () => {
    expect(missingGlyphs('12.5m³，3mg/m²，4µg/m³，≥0.5，100㎡，25℃，—、·、…、№、①⑩、±5%，￥1，¥1')).toEqual([])
  })

  it('没有字形的字按码位报告，拒绝出文而不印方框', async () => {
    expect(missingGlyphs('张𰻝三𰻝')).toEqual([{ char: '𰻝', codePoint: 'U+30EDD' }])
    const model = samples.modelOf({
      blocks: [{ kind: 'kv-table', rows: [{ cells: [{ label: '当事人', value: '张𰻝' }] }] }],
    })
    expect(missingInDocument(model).map((m) => m.codePoint)).toEqual(['U+30EDD'])
    expect(() => render(model)).toThrow(MissingGlyphsError)
  })

  it('同一模型两次排版字节相同，模型一变文件标识就变', async () => {
    const first = Buffer.from(await renderPdf(samples.letterModel(30)))
    const second = Buffer.from(await renderPdf(samples.letterModel(30)))
    expect(first.equals(second)).toBe(true)
    const id = (bytes: Buffer): string => /\/ID \[<([0-9a-f]+)>/.exec(bytes.toString('latin1'))?.[1] ?? ''
    const other = Buffer.from(await renderPdf({ ...samples.letterModel(30), number: '北环移送〔2026〕16号' }))
    expect(id(first)).not.toBe('')
    expect(id(other)).not.toBe(id(first))
  })

  it('文件注明中文、标题和成文日期', async () => {
    const text = Buffer.from(await renderPdf(samples.letterModel())).toString('latin1')
    expect(text).toContain('/Lang (zh-CN)')
    expect(text).toContain('(D:20261122160000Z)')
  })
})
