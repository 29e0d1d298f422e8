/** @module steps.md: every step of every workflow, from its definition. */
import { postTitles, seatTitles } from '../../domain/organ.ts'
import type { Copy, StepInfo } from '../../engine/step.ts'
import type { Workflow } from '../../engine/workflow.ts'
import { law } from '../../../workflows/index.ts'
import { limitOf } from '../../../workflows/law/limits/index.ts'
import { fieldsOf } from './fields.ts'
import { basisList, basisText, code, page, table } from './markdown.ts'

const limits = (ids: readonly string[]): string =>
  ids.map((id) => `${code(id)} ${limitOf(id).title}`).join('；') || '无'
const copies = (list: readonly Copy[]): string =>
  list.map((c) => `${c.as === 'main' ? '主送' : '抄送'}${seatTitles[c.to]}`).join('；') || '无'

const rulesTable = ({ rules }: StepInfo): string =>
  table(
    ['原因代码', '要求', '依据', '他机关所为'],
    rules.map((r) => [
      code(r.code),
      r.says,
      r.basis ? basisText(r.basis) : '事理',
      r.impossible ? '不可能发生，一律退回更正' : '登记为程序异常',
    ]),
  )

const fieldsTable = ({ form }: StepInfo): string =>
  table(
    ['字段', '标题', '类型', '必填', '说明'],
    fieldsOf(form).map((f) => [code(f.path), f.title, f.type, f.required ? '是' : '', f.description]),
  )

const one = (flow: Workflow, name: string, step: StepInfo): string => {
  const documents = step.documents.map((d) => `${flow.documents[d]?.title ?? d}（${code(d)}）`).join('、') || '无'
  const outcomes = Object.entries(step.outcomes).map(([o, title]) => `${title}（${code(`${name}.${o}`)}）`)
  const lines = [
    `- 办理：${seatTitles[step.by.side]} · ${step.by.posts.map((p) => postTitles[p]).join('、')}`,
    `- 可见：${step.audience === 'own' ? '只有办理机关' : '已进入本程序的各机关'}`,
    `- 衔接过程图：${step.map.join('、')}`,
    `- 结果：${outcomes.join('；') || '一种'}`,
    `- 文书：${documents}`,
    `- 送：${copies(step.copies)}`,
    `- 开始计时：${limits(step.starts)}`,
    `- 停止计时：${limits(step.stops)}`,
  ]
  return [
    `### ${step.title} ${code(`${flow.kind}.${name}`)}`,
    ...(step.help ? [step.help] : []),
    lines.join('\n'),
    fieldsTable(step),
    ...(step.rules.length > 0 ? [rulesTable(step)] : []),
    `依据：<br>${basisList(step.basis).replace(/\n/g, '<br>')}`,
  ].join('\n\n')
}

export const stepsPage = (): string =>
  page('办理环节', '各程序的定义', [
    '列出的开始、停止计时包括各种结果的；“依据待核”表示条文没有看到原文。由更长的期限替代原期限的，见各环节的说明和 [limits.md](limits.md)。',
    ...[...law.workflows.values()].flatMap((flow) => [
      `## ${flow.title} ${code(flow.kind)} 第 ${flow.version} 版`,
      ...Object.entries(flow.steps).map(([name, step]) => one(flow, name, step)),
    ]),
  ])
