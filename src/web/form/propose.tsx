/** @module 提请审批 (and 修改再报) of the form that is filled in: nothing of the step happens before it is approved. */
import { useState } from 'react'
import { useMutation } from '@tanstack/react-query'
import { Button, Form, Input } from 'antd'
import { useSearch } from 'wouter'
import type { StepCard } from '../../cases/read-models.ts'
import { proposeStep, type StepBody, takeStep } from '../api/actions.ts'
import { useKeyed } from '../api/attempt.ts'
import { refreshCase, useCase } from '../api/queries.ts'
import { Trouble } from '../parts/trouble.tsx'

interface Props {
  readonly card: StepCard
  readonly body: StepBody
  /** Marks what is still missing; true when nothing is. */
  readonly check: () => boolean
  readonly onDone: () => void
}

export function ProposeBox({ card, body, check, onDone }: Props) {
  const [opinion, setOpinion] = useState('')
  const again = new URLSearchParams(useSearch()).get('resubmit')
  const approval = useCase(card.caseId).data?.tracks.find(({ id }) => id === again)
  const { input, remark, occurredAt, synthetic } = body
  const send = useKeyed((said: string, key: string): Promise<unknown> => {
    const target = { caseId: card.caseId, kind: 'approval', track: approval?.id ?? '', step: 'resubmit' }
    const proposal = { step: card.step, input, remark, opinion: said }
    return approval
      ? takeStep(target, { occurredAt, origin: { how: 'own' }, input: proposal, synthetic }, approval.etag, key)
      : proposeStep(card.caseId, { track: card.track, occurredAt, synthetic, ...proposal }, key)
  })
  const sending = useMutation({
    mutationFn: () => send(opinion.trim()),
    onSuccess: async () => {
      await refreshCase(card.caseId)
      onDone()
    },
  })
  const word = approval ? '修改再报' : '提请审批'
  return (
    <section className="edge-plain stack" aria-label={word}>
      <Form.Item label="提请意见" htmlFor="proposal-opinion" style={{ marginBottom: 0 }}>
        <Input.TextArea
          id="proposal-opinion"
          value={opinion}
          autoSize={{ minRows: 2, maxRows: 8 }}
          onChange={({ target }) => setOpinion(target.value)}
        />
      </Form.Item>
      <p className="soft">逐级报批；批准以前，本环节没有办理。批准之时由批准人办理，全部条件届时核对。</p>
      {sending.error && <Trouble error={sending.error} />}
      <div className="actions">
        <Button
          type={card.way === 'own' ? 'default' : 'primary'}
          disabled={opinion.trim() === ''}
          loading={sending.isPending}
          onClick={() => check() && sending.mutate()}
        >
          {word}
        </Button>
      </div>
    </section>
  )
}
