/** @module An error in the sentence the server gave, with every reason it gave. */
import type { ReactNode } from 'react'
import { Alert } from 'antd'
import { Refused } from '../api/request.ts'
import { ReasonList } from './reasons.tsx'

interface Props {
  readonly error: Error
  readonly action?: ReactNode
}

export function Trouble({ error, action }: Props) {
  const problem = error instanceof Refused ? error.problem : undefined
  const reasons = problem?.reasons ?? []
  // The sentence is often just the reasons in a row: said once, with their articles, is enough.
  const isListed =
    problem !== undefined && reasons.length > 0 && reasons.every(({ says }) => problem.detail.includes(says))
  return (
    <Alert
      role="alert"
      type={problem ? 'error' : 'warning'}
      showIcon
      title={isListed ? problem.title : error.message}
      description={reasons.length > 0 ? <ReasonList reasons={reasons} /> : undefined}
      action={action}
    />
  )
}
