/** @module What the law says, for forms and for the pages on limits, instruments and link rules. From the registry alone. */
import { z } from 'zod'
import { postTitles, seatTitles } from '../domain/organ.ts'
import type { CivilDate } from '../domain/time.ts'
import type { Workflow } from '../engine/workflow.ts'
import type { Desk } from './desk.ts'
import { basisLabel, basisLabels } from './project.ts'
import type { WorkflowView } from './read-models.ts'
import { allInstruments } from '../../workflows/law/instruments.ts'
import { allLimits } from '../../workflows/law/limits/index.ts'

/** JSON Schema of a step's form. Input side: what the officer types. */
export const formSchema = (form: z.ZodType): Readonly<Record<string, unknown>> => {
  const schema = z.toJSONSchema(form, { io: 'input', target: 'draft-7' })
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema'))
}

const workflowView = (flow: Workflow, on: CivilDate): WorkflowView => ({
  kind: flow.kind,
  title: flow.title,
  version: flow.version,
  steps: Object.entries(flow.steps).map(([step, info]) => ({
    step,
    title: info.title,
    help: info.help,
    side: info.by.side,
    sideTitle: seatTitles[info.by.side],
    posts: info.by.posts.map((p) => postTitles[p]),
    schema: formSchema(info.form),
    example: info.example,
    outcomes: info.outcomes,
    basis: basisLabels(info.basis, on),
    documents: info.documents.map((kind) => ({
      kind,
      title: flow.documents[kind]?.title ?? kind,
      series: flow.documents[kind]?.series,
    })),
  })),
})
export const describeWorkflows = (desk: Desk, on: CivilDate): readonly WorkflowView[] =>
  [...desk.law.workflows.values()].map((flow) => workflowView(flow, on))

const units: Record<string, string> = {
  immediate: '立即',
  hour: '小时',
  day: '日',
  workday: '个工作日',
  month: '个月',
  year: '年',
}

export const describeLimits = (on: CivilDate) =>
  allLimits().map((limit) => ({
    id: limit.id,
    rule: limit.rule,
    aliases: limit.aliases ?? [],
    title: limit.title,
    duty: limit.duty === 'party' ? '当事人' : seatTitles[limit.duty],
    trigger: limit.trigger,
    quantity: limit.counting.quantity,
    unit: units[limit.counting.unit] ?? limit.counting.unit,
    counting: limit.counting,
    extension: limit.extension,
    missed: limit.missed,
    certainty: limit.certainty,
    reading: limit.reading,
    effectiveFrom: limit.effectiveFrom,
    effectiveTo: limit.effectiveTo,
    basis: limit.basis.map((b) => basisLabel(b, on)),
    conflict: limit.conflicting?.says,
  }))

export const describeInstruments = () => allInstruments()

export const describeLinks = (desk: Desk, on: CivilDate) =>
  desk.law.links.map(({ id, kind, title, scope, governs, basis }) => ({
    id,
    kind,
    title,
    scope,
    governs,
    basis: basis.map((b) => basisLabel(b, on)),
  }))
