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
  return (
    <Alert
      role="alert"
      type={problem ? 'error' : 'warning'}
      showIcon
      title={problem ? problem.detail : error.message}
      description={reasons.length > 0 ? <ReasonList reasons={reasons} /> : undefined}
      action={action}
    />
  )
}
