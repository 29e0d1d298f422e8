/** @module refusals.md: every reason code an officer or a program can be given. */
import type { Basis } from '../../domain/basis.ts'
import { lifeActionNames, stageNames, stageRefusal } from '../../domain/document-life.ts'
import { law } from '../../../workflows/index.ts'
import { serviceRules } from '../../../workflows/office/service-law.ts'
import { problemTable } from '../../http/problems.ts'
import { scannedCodes } from './code-scan.ts'
import { basisText, code, page, table } from './markdown.ts'

interface Known {
  readonly code: string
  readonly says: string
  readonly basis?: Basis
  readonly where: string
}

const ruleCodes = (): Known[] =>
  [...law.workflows.values()].flatMap((flow) =>
    Object.entries(flow.steps).flatMap(([name, step]) =>
      step.rules.map((r) => ({ code: r.code, says: r.says, basis: r.basis, where: code(`${flow.kind}.${name}`) })),
    ),
  )
/** 送达 and the stages of a document: rules of the office, of no one proceeding. */
const lifeCodes = (): Known[] => [
  ...serviceRules.map(({ code: name, says, basis }) => ({ code: name, says, basis, where: code('document.service') })),
  ...lifeActionNames.flatMap((action) =>
    stageNames.flatMap((stage) => {
      const refusal = stageRefusal(action, stage)
      return refusal ? [{ ...refusal, where: code(`document.${action}`) }] : []
    }),
  ),
]
const linkCodes = (): Known[] =>
  law.links
    .filter((l) => l.kind !== 'suspend')
    .map((l) => ({ code: l.id, says: l.title, basis: l.basis[0], where: l.governs.map(code).join('、') }))

const unique = (texts: readonly string[]): string => [...new Set(texts)].join('\n')
const grouped = (list: readonly Known[]): string[][] =>
  [...new Set(list.map((k) => k.code))].sort().map((name) => {
    const here = list.filter((k) => k.code === name)
    return [
      code(name),
      unique(here.map((k) => k.says)),
      unique(here.flatMap((k) => (k.basis ? [basisText(k.basis)] : []))),
      unique(here.map((k) => k.where)),
    ]
  })

const problems = Object.entries(problemTable)
/** A code of the problem table answers with its own status; a reason of `decide` is carried by `not-possible` (take-step.ts). */
const statusOf = (name: string): number =>
  problems.find(([known]) => known === name)?.[1].status ?? problemTable['not-possible'].status
const withStatus = (rows: readonly string[][]): string[][] =>
  rows.map((row) => {
    const name = (row[0] ?? '').replaceAll('`', '')
    return [row[0] ?? '', name === 'late' ? '不拒绝' : String(statusOf(name)), ...row.slice(1)]
  })

/** Every code a page lists, for the tests. */
export const knownCodes = (root: string): readonly string[] => [
  ...new Set([...ruleCodes(), ...lifeCodes(), ...linkCodes(), ...scannedCodes(root)].map((k) => k.code)),
]

export const refusalsPage = (root: string): string =>
  page(
    '暂不能办理的原因',
    '各程序的定义、`src/http/problems.ts` 和 `src/engine`、`src/cases`、`src/access`、`src/http` 的源文件',
    [
      '代码是稳定的，句子可以改。每个答复一次给出同一阶段的全部原因：状态、前提和衔接规则一起，表单核对一起。“……”由案情填入。本页的要求和衔接规则都以 `not-possible` 答复，原因列在其中的 `reasons`。',
      '## 答复的种类（RFC 9457）',
      table(
        ['代码', 'HTTP', '标题'],
        problems.map(([name, { status, title }]) => [code(name), String(status), title]),
      ),
      '## 办理环节的要求\n\n本机关的决定不符合的，暂不能办理；他机关的行为不符合的，登记为程序异常（不可能发生的除外，见 [steps.md](steps.md)）。HTTP 409。',
      table(['代码', '句子', '依据', '出自'], grouped(ruleCodes())),
      '## 文书的登记和送达\n\nHTTP 409。',
      table(['代码', '句子', '依据', '出自'], grouped(lifeCodes())),
      '## 衔接规则\n\nHTTP 409。',
      table(['代码', '名称', '依据', '约束'], grouped(linkCodes())),
      '## 引擎和接口\n\n`late` 不是拒绝，是逾期办理时记下的程序异常。',
      table(
        ['代码', 'HTTP', '句子', '出自'],
        withStatus(grouped(scannedCodes(root).map((s) => ({ code: s.code, says: s.says, where: code(s.file) })))).map(
          ([name, status, says, , where]) => [name, status, says, where].map((x) => x ?? ''),
        ),
      ),
    ],
  )
