/** @module coverage.md: each row of the process map and of the limit table, and what in the product stands for it. */
import { law } from '../../../workflows/index.ts'
import { stepsThat } from './limits-page.ts'
import { lawLimits, ourRows, standingOf, type LawLimit } from './map-limits.ts'
import { processMap, type MapRow } from './map.ts'
import { code, page, table } from './markdown.ts'

/** `workflow.step` of the steps that name a row in their `map`. */
export const stepsOnRow = (id: string): readonly string[] =>
  [...law.workflows.values()].flatMap((flow) =>
    Object.entries(flow.steps).flatMap(([name, step]) => (step.map.includes(id) ? [`${flow.kind}.${name}`] : [])),
  )

const rowStands = ({ id, stands }: MapRow): string => {
  const claimed = stepsOnRow(id)
  if (claimed.length > 0) return `step ${claimed.map(code).join('、')}`
  if (stands === undefined) return '**没有着落**'
  if (stands.startsWith('step:')) return `step ${code(stands.slice(5))}`
  if (stands.startsWith('link:')) return `link rule ${code(stands.slice(5))}`
  return stands === 'information only' ? stands : `*no step until ${stands}*`
}

const limitStands = ({ id, until }: LawLimit): string => {
  const started = ourRows(id).flatMap((row) => stepsThat('starts', row))
  if (ourRows(id).length === 0) return '**没有着落**'
  return started.length > 0
    ? `step ${[...new Set(started)].map(code).join('、')}`
    : until?.startsWith('rule:')
      ? standingOf(until)
      : `limit data, ${standingOf(until)}`
}
const excludedBy = (id: string): string =>
  law.links
    .filter((l) => l.governs.some((g) => ourRows(id).some((row) => g.endsWith(`:${row}`))))
    .map((l) => `；link rule ${code(l.id)}`)
    .join('')

const tally = (stands: readonly string[]): string => {
  const kinds = stands.map((s) =>
    s.includes('no step until') ? s.replace(/.*(no step until part \d).*/, '$1') : (s.split(' ')[0] ?? ''),
  )
  return [...new Set(kinds)].map((k) => `${k} ${kinds.filter((x) => x === k).length}`).join(' · ')
}

export const coveragePage = (): string => {
  const rows = processMap.map((row) => ({ ...row, says: rowStands(row) }))
  const limits = lawLimits.map((row) => ({ ...row, says: `${limitStands(row)}${excludedBy(row.id)}` }))
  return page('衔接清单的覆盖', '衔接过程图和期限表的编号（`src/cli/docs/map.ts`、`map-limits.ts`）与各程序的定义', [
    '编号取自研究文件 linkage.md：§1 的步骤和分支、§1.1 的抄送表（`copy-n`）、§2 的期限。原文件没有编号的分支，用步骤号加次序（`14.2`）。',
    '- `step`：有办理环节；`link rule`：由程序之间的衔接规则承担；`limit data`：期限已在表内并有测试，还没有环节开始计时；`no step until part N`：环节在第 N 部分。',
    `## 过程图（${rows.length} 行）\n\n${tally(rows.map((r) => r.says))}`,
    table(
      ['编号', '事项', '着落'],
      rows.map((r) => [r.id, r.title, r.says]),
    ),
    `## 期限（${limits.length} 行）\n\n${tally(limits.map((r) => r.says))}`,
    table(
      ['编号', '期限', '表内的行', '着落'],
      limits.map((r) => [r.id, r.title, ourRows(r.id).join('、'), r.says]),
    ),
  ])
}
