/** @module One action on a document as a small form: filled in, sent once, and nothing typed is lost on any answer. */
import { useMemo, useState } from 'react'
import { useMutation } from '@tanstack/react-query'
import { Form, Modal } from 'antd'
import type { LifeActionView, LifeView } from '../../cases/read-life.ts'
import { actOnDocument, addEvidence } from '../api/actions.ts'
import { useKeyed } from '../api/attempt.ts'
import { refreshCase, useEvidence } from '../api/queries.ts'
import { Refused } from '../api/request.ts'
import { type Fields, filledIn, isFields, missingIn, readSchema } from '../form/schema.ts'
import { type FieldError, StepFields } from '../form/step-fields.tsx'
import { fieldErrors, inWords } from '../form/submission.ts'
import { FileButton } from '../parts/file-button.tsx'
import { Trouble } from '../parts/trouble.tsx'
import { lifeSchema, shownInput } from './life-schema.ts'

interface Props {
  readonly caseId: string
  readonly title: string
  readonly life: LifeView
  readonly action: LifeActionView
  readonly now: string
  readonly onClose: () => void
}
interface Sent {
  readonly input: Fields
  readonly etag: string
}

/** The times begin at the present; everything else is for the officer. */
const blankInput = (action: LifeActionView, now: string): Fields =>
  isFields(action.schema.properties) && 'at' in action.schema.properties ? { at: now } : {}

export function LifeDialog({ caseId, title, life, action, now, onClose }: Props) {
  const [input, setInput] = useState<Fields>(() => blankInput(action, now))
  // What the officer looked at when the form opened, not what arrived since.
  const [etag, setEtag] = useState(life.etag ?? '')
  const [missing, setMissing] = useState<readonly FieldError[]>([])
  const evidence = useEvidence(caseId).data ?? []
  const raw = useMemo(
    () => lifeSchema(action.schema, action.action, input, life, { recipients: life.recipients, evidence }),
    [action, input, life, evidence],
  )
  const read = useMemo(() => readSchema(raw), [raw])
  const send = useKeyed((sent: Sent, key) => actOnDocument(life.document, action.action, sent.input, sent.etag, key))
  const sending = useMutation({
    mutationFn: send,
    onSuccess: async () => {
      await refreshCase(caseId)
      onClose()
    },
    onError: (error) => {
      if (error instanceof Refused && error.problem.status === 412 && error.problem.etag) setEtag(error.problem.etag)
    },
  })
  const uploading = useMutation({
    mutationFn: async (files: readonly File[]) => {
      const [file] = files
      if (!file) return
      const { id } = await addEvidence(caseId, file)
      await refreshCase(caseId)
      setInput((before) => ({ ...before, [asksFile]: id }))
    },
  })
  const names = isFields(raw.properties) ? Object.keys(raw.properties) : []
  const asksFile = names.includes('evidence') ? 'evidence' : 'proof'
  const submit = () => {
    const body = filledIn(read.plain, shownInput(raw, input))
    const found = missingIn(read.plain, body)
    setMissing(found.map((field) => ({ field, says: '请填写' })))
    if (found.length === 0) sending.mutate({ input: body, etag })
  }
  return (
    <Modal
      open
      title={`${action.title}：《${title}》`}
      okText="登记"
      cancelText="返回"
      okButtonProps={{ danger: action.action === 'void' }}
      confirmLoading={sending.isPending}
      onOk={submit}
      onCancel={onClose}
    >
      <Form component={false} layout="vertical">
        <div className="stack">
          <p className="soft">{action.help}</p>
          {(names.includes('evidence') || names.includes('proof')) && (
            <FileButton
              label={asksFile === 'evidence' ? '上传文件' : '上传送达回证'}
              busy={uploading.isPending}
              onFiles={(files) => uploading.mutate(files)}
            />
          )}
          {uploading.error && <Trouble error={uploading.error} />}
          <StepFields
            raw={raw}
            read={read}
            schema={read.plain}
            branch={undefined}
            input={input}
            errors={[...missing, ...fieldErrors(sending.error)]}
            onBranch={() => undefined}
            onInput={(typed) => setInput((before) => ({ ...before, ...typed }))}
          />
          {sending.error && <Trouble error={inWords(sending.error, read.plain)} />}
        </div>
      </Form>
    </Modal>
  )
}
