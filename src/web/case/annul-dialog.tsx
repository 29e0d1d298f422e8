/** @module 更正: an entry is struck out with a reason, never deleted; refused when later steps hang on it. */
import { useState } from 'react'
import { useMutation } from '@tanstack/react-query'
import { Input, Modal } from 'antd'
import type { TimelineEntry, TrackCard } from '../../cases/read-models.ts'
import { annul } from '../api/actions.ts'
import { useKeyed } from '../api/attempt.ts'
import { refreshCase } from '../api/queries.ts'
import { Refused } from '../api/request.ts'
import { showMoment } from '../format/time.ts'
import { Trouble } from '../parts/trouble.tsx'

interface Props {
  readonly caseId: string
  readonly track: TrackCard
  readonly entry: TimelineEntry
  readonly onClose: () => void
}
interface Sent {
  readonly because: string
  readonly etag: string
}

export function AnnulDialog({ caseId, track, entry, onClose }: Props) {
  const [because, setBecause] = useState('')
  // What the officer looked at when the dialog opened, not what arrived since.
  const [etag, setEtag] = useState(track.etag)
  const send = useKeyed((sent: Sent, key) =>
    annul({ caseId, kind: track.kind, track: track.id }, { event: entry.id, because: sent.because }, sent.etag, key),
  )
  const correcting = useMutation({
    mutationFn: send,
    onSuccess: async () => {
      await refreshCase(caseId)
      onClose()
    },
    onError: (error) => {
      if (error instanceof Refused && error.problem.status === 412 && error.problem.etag) setEtag(error.problem.etag)
    },
  })
  return (
    <Modal
      open
      title={`更正：${entry.title}`}
      okText="撤销这条记录"
      okButtonProps={{ danger: true, disabled: because.trim() === '' }}
      confirmLoading={correcting.isPending}
      onOk={() => correcting.mutate({ because: because.trim(), etag })}
      onCancel={onClose}
    >
      <div className="stack">
        <p>
          {showMoment(entry.occurredAt)} · {entry.actor}。更正后原记录划线保留，状态和期限重新计算；需要时再重新办理。
        </p>
        <div>
          <label htmlFor="annul-because">更正理由（必填）</label>
          <Input.TextArea
            id="annul-because"
            rows={3}
            value={because}
            onChange={(event) => setBecause(event.target.value)}
          />
        </div>
        {correcting.error && <Trouble error={correcting.error} />}
      </div>
    </Modal>
  )
}
