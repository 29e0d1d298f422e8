/** @module One key, one answer: the same key and body gets the same answer back; another body is refused. */
import { canonicalJson, taggedHash } from '../domain/canonical.ts'
import { refused, Withdrawn, type Answer, type Desk, type Session } from './desk.ts'
import { UniqueNumber, type CaseWrite, type Transaction } from './ports.ts'

export interface Keyed {
  readonly key: string
  /** What was asked: route and body. */
  readonly request: unknown
  /** The case it concerns, locked with the key. */
  readonly caseId?: string
}

/** Makes the answer part of the write itself: `CaseWrite.answer`. */
export type Answered<T> = (value: T) => NonNullable<CaseWrite['answer']>

/** Refusals are not remembered: nothing was written, and the same key may be tried again once the obstacle is gone. */
export const once = async <T>(
  desk: Desk,
  session: Session,
  keyed: Keyed,
  status: number,
  work: (tx: Transaction, answered: Answered<T>) => Promise<Answer<T>>,
): Promise<Answer<T | unknown>> => {
  const requestHash = taggedHash(canonicalJson(keyed.request))
  try {
    return await desk.store.transact(async (tx): Promise<Answer<T | unknown>> => {
      const earlier = await tx.remembered(session.officer.id, keyed.key, keyed.caseId)
      if (earlier) {
        if (earlier.requestHash !== requestHash) return refused('key-reused', '该请求编号已用于另一项内容不同的操作')
        return { value: earlier.body }
      }
      let written = false
      const answered: Answered<T> = (value) => {
        written = true
        return { officer: session.officer.id, key: keyed.key, requestHash, status, body: value, at: desk.now() }
      }
      const answer = await work(tx, answered)
      if ('refused' in answer) throw new Withdrawn(answer.refused)
      if (!written)
        await tx.remember(session.officer.id, keyed.key, { requestHash, status, body: answer.value }, desk.now())
      return answer
    })
  } catch (error) {
    if (error instanceof Withdrawn) return { refused: error.refused }
    if (error instanceof UniqueNumber) return refused('number-taken', '文号已经用过，请重试')
    throw error
  }
}
