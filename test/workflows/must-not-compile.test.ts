/** @module What must not compile: each line below is an error to tsc, and a missing error is an error too. */
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { cite } from '../../src/domain/basis.ts'
import { forbid, require, suspend } from '../../src/engine/linkage.ts'
import { stepsOn } from '../../src/engine/step.ts'
import { chart, workflow } from '../../src/engine/workflow.ts'
import { enforcement } from '../../workflows/enforcement/index.ts'
import { policeTransfer } from '../../workflows/police-transfer/index.ts'

const facts = z.strictObject({ a: z.string() }).partial()
const step = stepsOn(facts)
const basis = [cite('state-council-310', '5')]
const base = { title: '环节', by: { side: 'enforcer', posts: ['handler'] }, basis, map: [] } as const
const rule = { code: 'r', says: '规则' }
const number = z.object({ n: z.int() })
const flag = z.object({ r: z.boolean() })

const two = {
  go: step({ ...base, input: z.object({}), example: {} }),
  decide: step({
    ...base,
    input: flag,
    example: { r: true },
    outcome: ({ r }) => (r ? 'yes' : 'no'),
    outcomes: { yes: { title: '是' }, no: { title: '否' } },
  }),
}
const link = { id: 'x', title: 't', scope: 'act', basis, says: 's' } as const

/** Read by tsc, never run. */
export const refusedByTheCompiler = [
  // @ts-expect-error a fact that does not exist
  () => step({ ...base, input: number, example: { n: 1 }, record: ({ n }) => ({ b: n }) }),
  // @ts-expect-error a fact of the wrong type
  () => step({ ...base, input: number, example: { n: 1 }, record: ({ n }) => ({ a: n }) }),
  // @ts-expect-error an example that is no valid input
  () => step({ ...base, input: number, example: { n: '1' } }),
  // @ts-expect-error a step without an example
  () => step({ ...base, input: number }),
  // @ts-expect-error a post nobody holds
  () => step({ ...base, by: { side: 'enforcer', posts: ['minister'] }, input: number, example: { n: 1 } }),
  // @ts-expect-error a side no organ stands on
  () => step({ ...base, by: { side: 'press', posts: ['handler'] }, input: number, example: { n: 1 } }),
  () =>
    step({
      ...base,
      input: number,
      example: { n: 1 },
      // @ts-expect-error an input field that does not exist
      checks: [{ ...rule, holds: ({ input }) => input.m > 0 }],
    }),
  () =>
    step({
      ...base,
      input: number,
      example: { n: 1 },
      // @ts-expect-error requires may not read the form
      requires: [{ ...rule, holds: ({ input }) => input.n > 0 }],
    }),
  () =>
    step({
      ...base,
      input: number,
      example: { n: 1 },
      // @ts-expect-error a rule that reads a fact nobody records
      requires: [{ ...rule, holds: ({ facts: known }) => known.b === 1 }],
    }),
  () =>
    step({
      ...base,
      input: flag,
      example: { r: true },
      // @ts-expect-error an outcome nobody described
      outcome: ({ r }) => (r ? 'ok' : 'bad'),
      outcomes: { ok: { title: '好' } },
    }),
  () =>
    chart<typeof two>().createMachine({
      initial: 'a',
      // @ts-expect-error a step nobody defined
      states: { a: { on: { gone: 'a' } } },
    }),
  () =>
    chart<typeof two>().createMachine({
      initial: 'a',
      // @ts-expect-error a step nobody defined, also when nested
      states: { a: { initial: 'b', states: { b: { on: { gone: 'b' } } } } },
    }),
  () =>
    chart<typeof two>().createMachine({
      initial: 'a',
      // @ts-expect-error a branching step must name its outcome
      states: { a: { on: { decide: 'a' } } },
    }),
  () =>
    chart<typeof two>().createMachine({
      initial: 'a',
      // @ts-expect-error an outcome the step does not have
      states: { a: { on: { 'decide.maybe': 'a' } } },
    }),
  () =>
    forbid({
      ...link,
      of: enforcement,
      // @ts-expect-error a link rule on a step that does not exist
      steps: ['decideFyne'],
      given: policeTransfer,
      unblock: 'acknowledge',
      when: () => true,
    }),
  () =>
    forbid({
      ...link,
      of: enforcement,
      steps: ['decideFine'],
      given: policeTransfer,
      // @ts-expect-error unblocked by a step the other workflow does not have
      unblock: 'decideFine',
      when: () => true,
    }),
  () =>
    forbid({
      ...link,
      of: enforcement,
      steps: ['decideFine'],
      given: policeTransfer,
      unblock: 'acknowledge',
      // @ts-expect-error a link rule that reads a fact the other track has not
      when: ({ facts: other }) => other.fineFen === 1,
    }),
  () =>
    require({
      ...link,
      of: enforcement,
      steps: ['decideFine'],
      given: policeTransfer,
      unblock: 'acknowledge',
      // @ts-expect-error a link rule that reads a fact its own track has not
      unless: ({ facts: own }) => own.approved === true,
      when: () => true,
    }),
  () =>
    suspend({
      ...link,
      of: enforcement,
      given: policeTransfer,
      limit: 'D-50',
      ground: 'criminal-transfer',
      // @ts-expect-error time that begins to stand still by a step the other workflow does not have
      begins: ['dispatched'],
      ends: [],
    }),
]

describe('编译通过但合不拢的，一启动就报错', () => {
  const join = (machine: Parameters<typeof workflow>[0]['machine']) =>
    workflow({ kind: 'x', version: 1, title: '试', facts, steps: two, machine, documents: {} })
  test('有环节没有箭头', () => {
    const machine = chart<typeof two>().createMachine({
      initial: 'a',
      states: { a: { on: { go: {}, 'decide.yes': 'a' } } },
    })
    expect(() => join(machine)).toThrow('decide.no')
  })
  test('有文书没有模板', () => {
    const issuing = { go: step({ ...base, input: z.object({}), example: {}, documents: ['letter'] }) }
    const machine = chart<typeof issuing>().createMachine({ initial: 'a', states: { a: { on: { go: {} } } } })
    expect(() =>
      workflow({ kind: 'x', version: 1, title: '试', facts, steps: issuing, machine, documents: {} }),
    ).toThrow('letter')
  })
  test('记录了没有描述的事实', () => {
    expect(() => enforcement.parseFacts({ fyne: 1 })).toThrow()
    expect(refusedByTheCompiler.length).toBeGreaterThan(15)
  })
})
