/** @module diagrams/<kind>.md: the chart of a workflow, drawn by the same function the API serves. */
import { diagramOf } from '../../engine/diagram.ts'
import type { Workflow } from '../../engine/workflow.ts'
import { page } from './markdown.ts'

export const diagramPage = (flow: Workflow): string =>
  page(`${flow.title}：状态图`, `\`workflows/${flow.kind}/machine.ts\``, [
    '箭头上是办理环节或者其结果；回到自身的箭头只记录事实，不改变状态；指向终点的状态是“已办结”，其中有的仍有箭头可以重新开始。',
    `\`\`\`mermaid\n${diagramOf(flow).trimEnd()}\n\`\`\``,
  ])
