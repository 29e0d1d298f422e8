/** @module What a rule on the facts cannot know: whether the reporter is named, and whether another case is there to be linked. */
import { seesCase } from '../access/policy.ts'
import type { Reason } from '../domain/reason.ts'
import { leadKinds } from '../../workflows/office/index.ts'
import type { Desk, Session } from './desk.ts'
import type { LoadedCase } from './ports.ts'
import { reporterReasons } from './sealed-reporter.ts'

interface Asked {
  readonly caseId: string
  readonly kind: string
  readonly input: unknown
  readonly remark?: string
  readonly synthetic?: string
  readonly numbers?: Readonly<Record<string, string>>
}

const linked = (input: unknown): readonly (readonly [string, string])[] =>
  typeof input !== 'object' || input === null
    ? []
    : Object.entries(input).flatMap(([field, value]) =>
        (field === 'mergedInto' || field === 'repeatOf') && typeof value === 'string' ? [[field, value]] : [],
      )

/** 并案 and 重复举报 name a case the organ can see; a case that is not there and one that is hidden sound the same. */
const linkReasons = async (
  desk: Desk,
  session: Session,
  { caseId, kind, input }: Asked,
): Promise<readonly Reason[]> => {
  if (!leadKinds.includes(kind)) return []
  const reasons = await Promise.all(
    linked(input).map(async ([field, other]): Promise<Reason | undefined> => {
      const form = { field, unblock: { by: 'form', field } } as const
      if (other === caseId) return { code: 'link-to-itself', says: '不能并入本案自己', ...form }
      const view = await desk.store.loadCase(other)
      if (view && seesCase({ organ: session.organ.id }, view.file, view.tracks)) return undefined
      return { code: 'no-such-case', says: '没有这个联办案件，或者本机关无权查阅', ...form }
    }),
  )
  return reasons.filter((r) => r !== undefined)
}

export const outsideReasons = async (
  desk: Desk,
  session: Session,
  view: LoadedCase,
  asked: Asked,
): Promise<readonly Reason[]> => [
  ...(await reporterReasons(desk, session, view, asked.input, asked.remark, asked.synthetic, asked.numbers)),
  ...(await linkReasons(desk, session, asked)),
]
