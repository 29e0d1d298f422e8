/** @module Words and rules the small proceedings of the office share. */
import { z } from 'zod'
import { organSides, sideTitles, type Post } from '../../src/domain/organ.ts'
import { epochOf, type CivilDate, type Instant } from '../../src/domain/time.ts'
import type { Rule } from '../../src/engine/step.ts'

export const staff = ['handler', 'clerk'] as const satisfies readonly Post[]
export const leaders = ['deptHead', 'deputyHead', 'head', 'actingHead'] as const satisfies readonly Post[]

/** Who takes part besides the organ that acts: by side, so that each organ is the 同级 one registered for the case. */
export const sides = (title: string) =>
  z
    .array(z.enum(organSides).meta({ title: '机关', labels: sideTitles }))
    .min(1)
    .meta({ title, description: '按本案登记的同级机关；至少一个' })

export const dueAhead: Rule<{ readonly input: { readonly dueOn: CivilDate }; readonly on: CivilDate }> = {
  code: 'due-in-past',
  says: '最后日期不得早于办理之日',
  field: 'dueOn',
  holds: ({ input, on }) => input.dueOn >= on,
}

/** `field` names a moment that came before the act: it cannot have been otherwise. */
export const happenedBefore = <K extends string>(
  code: string,
  says: string,
  field: K,
): Rule<{
  readonly input: Readonly<Record<K, Instant>>
  readonly at: Instant
}> => ({
  code,
  says,
  field,
  impossible: true,
  holds: ({ input, at }) => epochOf(input[field]) <= epochOf(at),
})
