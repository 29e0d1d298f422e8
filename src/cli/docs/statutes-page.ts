/** @module statutes.md: statute → step, rule, limit, link rule, crime, threshold. */
import { allInstruments, articleTitle, certaintyTitles, type Instrument } from '../../../workflows/law/instruments.ts'
import { axisTitles, page, table } from './markdown.ts'
import { allUses, type Use } from './uses.ts'

const articleOrder = (article: string): number => {
  const [number = 0, branch = 0] = article.split('-').map(Number)
  return number * 100 + branch
}

const articleRows = (uses: readonly Use[]): string[][] => {
  const keys = [...new Map(uses.map(({ basis: b }) => [`${b.article} ${b.clause ?? ''}`, b])).entries()]
  return keys
    .sort(([a, x], [b, y]) => articleOrder(x.article) - articleOrder(y.article) || (a < b ? -1 : 1))
    .map(([key, basis]) => {
      const here = uses.filter(({ basis: b }) => `${b.article} ${b.clause ?? ''}` === key)
      const quotes = [...new Set(here.flatMap(({ basis: b }) => (b.quote ? [`「${b.quote}」`] : [])))]
      return [
        basis.article === '' ? '条号未见' : `${articleTitle(basis.article)}${basis.clause ?? ''}`,
        quotes.join('\n'),
        [...new Set(here.map((u) => u.by))].join('\n'),
      ]
    })
}

const mark = ({ certainty }: Instrument): string => (certainty === 'text' ? '' : ' **依据待核**')

const section = (instrument: Instrument, uses: readonly Use[]): string => {
  const { title, number, from, to, certainty, axis, articleAxis, datesRecalled, note } = instrument
  const others = Object.entries(articleAxis ?? {}).map(([a, x]) => `${articleTitle(a)}${axisTitles[x]}`)
  const facts = [
    `施行 ${from}${to ? ` 至 ${to}` : ' 起'}${datesRecalled ? '（日期待核）' : ''}`,
    certaintyTitles[certainty],
    `按${axisTitles[axis]}选用${others.length > 0 ? `（${others.join('、')}）` : ''}`,
    ...(note ? [note] : []),
  ]
  const heading = `## ${title}${number ? `（${number}）` : ''}${mark(instrument)}`
  return [heading, facts.join('；'), table(['条款', '原文摘句', '用于'], articleRows(uses))].join('\n\n')
}

export const statutesPage = (): string => {
  const uses = allUses()
  const usesOf = (i: Instrument) => uses.filter(({ basis }) => basis.instrument === i.id)
  const used = allInstruments().filter((i) => usesOf(i).length > 0)
  const unused = allInstruments().filter((i) => usesOf(i).length === 0)
  return page('法条对照', '法规登记表和各程序的定义', [
    '法条 → 环节、规则、期限、衔接规则、罪名、追诉标准。文书在出具时才选定引用的条文，不在此表；代码里的全部引用见 [citations.json](citations.json)。',
    ...used.map((i) => section(i, usesOf(i))),
    '## 登记在册、本表尚未引用',
    table(
      ['法规', '施行', '确定程度'],
      unused.map((i) => [
        `${i.title}${i.number ? `（${i.number}）` : ''}`,
        `${i.from}${i.to ? ` 至 ${i.to}` : ''}`,
        certaintyTitles[i.certainty],
      ]),
    ),
  ])
}
