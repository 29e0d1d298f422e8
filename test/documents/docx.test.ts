/** @module The .docx says what the PDF says: unzipped and read back with nothing that wrote it. */
import { describe, expect, test } from 'vitest'
import { renderDocx } from '../../src/documents/docx.ts'
import { dateText } from '../../src/documents/paragraphs.ts'
import { documentTexts } from '../../src/documents/texts.ts'
import {
  courtModel,
  formModel,
  letterModel,
  listModel,
  plainModel,
  procuratorateModel,
  redheadModel,
} from './samples.ts'
import { paragraphsOf, unzipText } from './unzip.ts'

const samples = [
  letterModel(3),
  redheadModel(),
  formModel(),
  listModel(),
  plainModel(),
  courtModel(),
  procuratorateModel(),
].map((model) => ({ model, head: model.head }))

const partsOf = async (model: Parameters<typeof renderDocx>[0]) => {
  const files = unzipText(await renderDocx(model))
  return { files, xml: files.get('word/document.xml') ?? '' }
}

describe.each(samples)('$head $model.title', ({ model }) => {
  test('每一处文字都在，生僻字不变', async () => {
    const { xml } = await partsOf(model)
    const text = paragraphsOf(xml)
    const isEmptyNote = (line: string) =>
      model.blocks.some((b) => b.kind === 'list-table' && b.empty === line && b.rows.length > 0)
    const wanted = documentTexts(model)
      .flatMap((t) => dateText(t).split(/\r?\n/))
      .filter((t) => t !== '' && !isEmptyNote(t))
    expect(wanted.filter((t) => !text.some((line) => line.includes(t)))).toEqual([])
    expect(wanted.length).toBeGreaterThan(3)
  })
})

test('页面和字号照GB/T 9704：A4，天头37毫米，订口28毫米，版心156×225毫米，正文三号仿宋，标题二号小标宋', async () => {
  const model = redheadModel()
  const { xml, files } = await partsOf(model)
  expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/)
  const margin = (side: string) => (Number(new RegExp(`<w:pgMar[^>]*w:${side}="(\\d+)"`).exec(xml)?.[1]) / 1440) * 25.4
  const near = (value: number, mm: number) => expect(Math.abs(value - mm)).toBeLessThan(0.05)
  near(margin('top'), 37)
  near(margin('left'), 28)
  near(margin('right'), 26)
  near(margin('bottom'), 35)
  const runs = [...xml.matchAll(/<w:r>.*?<\/w:r>/gs)].map(([run]) => run)
  const title = runs.find((run) => run.includes(`>${model.title}<`))
  expect(title).toContain('方正小标宋简体')
  expect(title).toContain('<w:sz w:val="44"/>')
  const body = runs.find((run) => run.includes('仿宋_GB2312') && run.includes('<w:sz w:val="32"/>'))
  expect(body).toBeDefined()
  const footers = [...files].filter(([name]) => /footer\d/.test(name)).map(([, footer]) => footer)
  expect(footers.some((footer) => footer.includes('— ') && footer.includes('PAGE'))).toBe(true)
})
