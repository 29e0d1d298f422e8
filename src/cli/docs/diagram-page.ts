/** @module diagrams/<kind>.md: a mermaid state diagram drawn from the chart, in the words of the steps. */
import type { AnyStateNode } from 'xstate'
import type { Workflow } from '../../engine/workflow.ts'
import { page } from './markdown.ts'

const nodes = (node: AnyStateNode): AnyStateNode[] => Object.values(node.states).flatMap((s) => [s, ...nodes(s)])
const nameOf = (node: AnyStateNode): string => node.path.join('_')
const label = (text: string): string => text.replace(/[:;]/g, '：')

/** 批准移送 for `decideTransfer.approved`. */
export const eventTitle = (flow: Workflow, event: string): string => {
  const [name = '', outcome] = event.split('.')
  const step = flow.steps[name]
  return (outcome === undefined ? step?.title : step?.outcomes[outcome]) ?? event
}

const arrowsOf = (flow: Workflow, node: AnyStateNode): string[] =>
  [...node.transitions].flatMap(([event, list]) =>
    list.flatMap((t) =>
      (t.target ?? [node]).map((to) => `  ${nameOf(node)} --> ${nameOf(to)}: ${label(eventTitle(flow, event))}`),
    ),
  )

export const mermaidOf = (flow: Workflow): string => {
  const all = nodes(flow.machine.root)
  const initial = all.filter((n) => flow.machine.root.config.initial === n.key)
  const closed = all.filter((n) => n.tags.includes('closed'))
  return [
    'stateDiagram-v2',
    '  direction LR',
    ...all.map((n) => `  state "${label(n.description ?? n.key)}" as ${nameOf(n)}`),
    ...initial.map((n) => `  [*] --> ${nameOf(n)}`),
    ...all.flatMap((n) => arrowsOf(flow, n)),
    ...closed.map((n) => `  ${nameOf(n)} --> [*]`),
  ].join('\n')
}

export const diagramPage = (flow: Workflow): string =>
  page(`${flow.title}：状态图`, `\`workflows/${flow.kind}/machine.ts\``, [
    '箭头上是办理环节或者其结果；回到自身的箭头只记录事实，不改变状态；指向终点的状态是“已办结”，其中有的仍有箭头可以重新开始。',
    `\`\`\`mermaid\n${mermaidOf(flow)}\n\`\`\``,
  ])
