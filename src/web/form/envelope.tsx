/** @module What surrounds every step: when it was done, the paper it came on, its numbers, and a remark. */
import { useMutation } from '@tanstack/react-query'
import { Button, Form, Input } from 'antd'
import type { WorkflowView } from '../../cases/read-models.ts'
import { addEvidence } from '../api/actions.ts'
import { refreshCase, serverNow, useEvidence } from '../api/queries.ts'
import { FileButton } from '../parts/file-button.tsx'
import { MomentInput } from '../parts/moment-input.tsx'
import { Trouble } from '../parts/trouble.tsx'
import type { Draft } from './draft.ts'
import type { FieldError } from './step-fields.tsx'

interface Props {
  readonly caseId: string
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
  readonly errors: readonly FieldError[]
}

const statusOf = (errors: readonly FieldError[], field: string) => {
  const wrong = errors.filter((error) => error.field === field)
  return wrong.length === 0 ? {} : { validateStatus: 'error' as const, help: wrong.map(({ says }) => says).join('；') }
}

export function WhenDone({ draft, change, errors, paper }: Omit<Props, 'caseId'> & { readonly paper: boolean }) {
  return (
    <Form.Item
      label="办理时间（北京时间）"
      htmlFor="occurred-at"
      required
      extra={paper ? '来文机关实际办理的时间，不是登记时间' : '补录以前已办理的，填写当时的时间'}
      {...statusOf(errors, 'occurredAt')}
    >
      <div className="row" style={{ flexWrap: 'nowrap' }}>
        <MomentInput
          id="occurred-at"
          value={draft.occurredAt}
          onChange={(occurredAt) => occurredAt && change({ occurredAt, timed: true })}
        />
        <Button onClick={() => void serverNow().then((occurredAt) => change({ occurredAt, timed: true }))}>现在</Button>
      </div>
    </Form.Item>
  )
}

function Scan({ caseId, draft, change }: Omit<Props, 'errors'>) {
  const evidence = useEvidence(caseId)
  const adding = useMutation({
    mutationFn: (file: File) => addEvidence(caseId, file),
    onSuccess: async ({ id }) => {
      change({ scan: id })
      await refreshCase(caseId)
    },
  })
  const chosen = evidence.data?.find(({ id }) => id === draft.scan)
  return (
    <div className="wide" style={{ marginBottom: 16 }}>
      {draft.scan ? (
        <div className="row">
          <span>扫描件：{chosen?.name ?? '已上传'}</span>
          <Button size="small" onClick={() => change({ scan: undefined })}>
            换一份
          </Button>
        </div>
      ) : (
        <FileButton
          label="来文扫描件"
          busy={adding.isPending}
          onFiles={([file]) => {
            if (file) adding.mutate(file)
          }}
        />
      )}
      {adding.error && <Trouble error={adding.error} />}
    </div>
  )
}

export function PaperFields({ caseId, draft, change, errors }: Props) {
  return (
    <div className="fields">
      <Form.Item label="来文文号" htmlFor="paper-number" {...statusOf(errors, 'origin.number')}>
        <Input id="paper-number" value={draft.number} onChange={({ target }) => change({ number: target.value })} />
      </Form.Item>
      <Form.Item label="收文时间（北京时间）" htmlFor="received-at" required {...statusOf(errors, 'origin.receivedAt')}>
        <MomentInput id="received-at" value={draft.receivedAt} onChange={(at) => at && change({ receivedAt: at })} />
      </Form.Item>
      <Scan caseId={caseId} draft={draft} change={change} />
    </div>
  )
}

type Issued = WorkflowView['steps'][number]['documents']
export function NumberFields({
  documents,
  draft,
  change,
  errors,
}: Omit<Props, 'caseId'> & { readonly documents: Issued }) {
  if (documents.length === 0) return null
  return (
    <div className="fields">
      {documents.map(({ kind, title, series }) => (
        <Form.Item
          key={kind}
          label={`《${title}》文号`}
          htmlFor={`number-${kind}`}
          extra={`不填的，由本机关“${series}”号段自动取号`}
          {...statusOf(errors, `numbers.${kind}`)}
        >
          <Input
            id={`number-${kind}`}
            placeholder="已在其他系统取号的，填写该文号"
            value={draft.numbers[kind] ?? ''}
            onChange={({ target }) => change({ numbers: { ...draft.numbers, [kind]: target.value } })}
          />
        </Form.Item>
      ))}
    </div>
  )
}

export function RemarkField({ draft, change, errors }: Omit<Props, 'caseId'>) {
  return (
    <Form.Item label="备注或者逾期原因" htmlFor="remark" {...statusOf(errors, 'remark')}>
      <Input.TextArea
        id="remark"
        autoSize={{ minRows: 2, maxRows: 8 }}
        value={draft.remark}
        onChange={({ target }) => change({ remark: target.value })}
      />
    </Form.Item>
  )
}
