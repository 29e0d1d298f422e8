/** @module What the last step brought about, shown once when the officer returns from its form. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert } from 'antd'
import type { StepAnswerView } from '../../cases/read-models.ts'
import { queryClient } from '../api/queries.ts'
import { Consequences } from '../parts/consequences.tsx'

const keyOf = (caseId: string) => ['just-done', caseId] as const

export const rememberDone = (caseId: string, answer: StepAnswerView) => queryClient.setQueryData(keyOf(caseId), answer)

export function JustDone({ caseId }: { readonly caseId: string }) {
  const client = useQueryClient()
  const { data } = useQuery<StepAnswerView | null>({
    queryKey: keyOf(caseId),
    queryFn: () => null,
    initialData: null,
    staleTime: Infinity,
  })
  if (!data) return null
  return (
    <div style={{ marginBottom: 16 }}>
      <Alert
        role="status"
        type="success"
        showIcon
        closable={{ onClose: () => client.setQueryData(keyOf(caseId), null) }}
        title={`已办理：${data.title}`}
        description={<Consequences answer={data} />}
      />
    </div>
  )
}
