/**
 * @module The key of one attempt. Repeating the same content after a lost answer keeps the key, so nothing is done
 * twice; other content, or any definite answer, begins a new attempt.
 */
import { useRef } from 'react'
import { newKey, Refused } from './request.ts'

export interface Attempt {
  readonly content: string
  readonly key: string
}

export const attemptFor = (content: unknown, last: Attempt | undefined): Attempt => {
  const text = JSON.stringify(content)
  return last?.content === text ? last : { content: text, key: newKey() }
}
/** The server answered: yes, or a no that is final for this key. A 5xx may have come after the act was recorded. */
export const isAnswered = (error: unknown): boolean => error instanceof Refused && error.problem.status < 500

/** Runs a write with the key of its content. */
export function useKeyed<In, Out>(write: (content: In, key: string) => Promise<Out>) {
  const last = useRef<Attempt>(undefined)
  return async (content: In): Promise<Out> => {
    last.current = attemptFor(content, last.current)
    try {
      const answer = await write(content, last.current.key)
      last.current = undefined
      return answer
    } catch (error) {
      if (isAnswered(error)) last.current = undefined
      throw error
    }
  }
}
