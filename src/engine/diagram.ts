/** @module A workflow as a Mermaid state diagram, from the chart itself. */
import type { AnyStateNode } from 'xstate'
import type { Workflow } from './workflow.ts'

const titleOf = (flow: Workflow, event: string): string => {
  const [step = '', outcome = ''] = event.split('.')
  const info = flow.steps[step]
  return info?.outcomes[outcome] ?? info?.title ?? event
}
const nodes = (node: AnyStateNode): AnyStateNode[] => Object.values(node.states).flatMap((n) => [n, ...nodes(n)])

/** States in Chinese, arrows named by step or outcome; a step that moves nothing is an arrow to itself. */
export const diagramOf = (flow: Workflow): string => {
  const all = nodes(flow.machine.root)
  const states = all.map((n) => `  state "${n.description ?? n.key}" as ${n.path.join('_')}`)
  const arrows = all.flatMap((n) =>
    [...n.transitions].flatMap(([event, list]) =>
      list.map((t) => `  ${n.path.join('_')} --> ${(t.target?.[0] ?? n).path.join('_')}: ${titleOf(flow, event)}`),
    ),
  )
  const closed = all.filter((n) => n.tags.includes('closed')).map((n) => `  ${n.path.join('_')} --> [*]`)
  return ['stateDiagram-v2', ...states, `  [*] --> ${String(flow.initial)}`, ...arrows, ...closed, ''].join('\n')
}
