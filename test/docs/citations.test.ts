/** @module Every citation of the sources is in the committed proof, so that a clone needs no ../shared. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { citesIn, citesOf, keyOf, provedSchema } from '../../src/cli/docs/citations.ts'
import { allUses } from '../../src/cli/docs/uses.ts'
import { certaintyOf } from '../../workflows/law/instruments.ts'

const root = resolve(import.meta.dirname, '../..')
const proved = provedSchema.parse(JSON.parse(readFileSync(join(root, 'docs/generated/citations.json'), 'utf8')))
const proof = new Map(proved.map((entry) => [keyOf(entry), entry.status]))
const cited = [...new Set(citesOf(root).map(keyOf))]
const REMEDY = '运行 npm run docs（需要 ../shared 的法规文本）'

describe('引用', () => {
  test('代码里的每处引用都在 citations.json', () => {
    expect(
      cited.filter((key) => !proof.has(key)),
      REMEDY,
    ).toEqual([])
  })
  test('citations.json 里没有代码不再引用的', () => {
    expect(
      [...proof.keys()].filter((key) => !cited.includes(key)),
      REMEDY,
    ).toEqual([])
  })
  test('没有原文的法规不标为已核原文', () => {
    const unproved = proved.filter((entry) => entry.status === 'no-text')
    expect(unproved.filter((entry) => certaintyOf(entry) === 'text').map(keyOf)).toEqual([])
  })
  test('各程序使用的依据，法规已核原文的都逐条证实', () => {
    const bases = allUses().map((use) => use.basis)
    const open = bases.filter(
      (b) => certaintyOf(b) === 'text' && proof.get(keyOf({ ...b, quote: b.quote ?? '' })) !== 'proved',
    )
    expect(open).toEqual([])
  })
  test('摘句不超过三十字', () => {
    expect(proved.filter(({ quote }) => quote.length > 30).map(keyOf)).toEqual([])
  })
})

describe('在源文件里找引用', () => {
  const call = 'cite'
  test.each([
    [`${call}('a-law', '5')`, 'a-law 5 '],
    [`${call}('a-law', '342-1', '摘句', '第一款')`, 'a-law 342-1 摘句'],
    [`${call}(\n  'a-law',\n  '1',\n  '摘句',\n)`, 'a-law 1 摘句'],
    [`${call}('a-law', '7', undefined, '第二款')`, 'a-law 7 '],
  ])('%j', (text, key) => {
    expect(citesIn(text).map(keyOf)).toEqual([key])
  })
  test('不把定义当作引用', () => {
    expect(citesIn(`const ${call} = (instrument: string) => instrument`)).toEqual([])
  })
})
