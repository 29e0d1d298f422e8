/** @module Opening a proceeding for some acts and parties of the case. */
import { useState } from 'react'
import { useMutation } from '@tanstack/react-query'
import { Button, Checkbox, Form, Modal, Select } from 'antd'
import type { CaseDetail } from '../../cases/read-models.ts'
import { type NewTrack, openTrack } from '../api/actions.ts'
import { useKeyed } from '../api/attempt.ts'
import { refreshCase, useWorkflows } from '../api/queries.ts'
import { Trouble } from '../parts/trouble.tsx'

/** Not `required`: Ant would mark the group with an attribute that a group may not have. */
const atLeastOne = (_rule: unknown, chosen: readonly string[] = []): Promise<void> =>
  chosen.length > 0 ? Promise.resolve() : Promise.reject(new Error('请至少选择一项行为'))

function Dialog({ detail: { file, tracks }, onClose }: { readonly detail: CaseDetail; readonly onClose: () => void }) {
  const [form] = Form.useForm<NewTrack>()
  const workflows = useWorkflows()
  const send = useKeyed((body: NewTrack, key) => openTrack(file.id, body, key))
  const opening = useMutation({
    mutationFn: send,
    onSuccess: async () => {
      await refreshCase(file.id)
      onClose()
    },
  })
  return (
    <Modal
      open
      title="启动程序"
      okText="启动"
      confirmLoading={opening.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ acts: file.acts.map(({ id }) => id), parties: file.parties.map(({ id }) => id) }}
        onFinish={(body) => opening.mutate(body)}
      >
        <Form.Item name="kind" label="程序" rules={[{ required: true, message: '请选择程序' }]}>
          <Select
            loading={workflows.isPending}
            placeholder="请选择"
            options={(workflows.data ?? [])
              .filter(({ kind }) => kind !== 'approval')
              .map(({ kind, title }) => ({ value: kind, label: title }))}
          />
        </Form.Item>
        <Form.Item name="arisesFrom" label="来源程序（没有的不填）" extra="补充鉴定、重新鉴定选原鉴定">
          <Select
            allowClear
            placeholder="不填"
            options={tracks.map(({ id, title, stateTitle, ownerName }) => ({
              value: id,
              label: `${title}（${stateTitle}）· ${ownerName}`,
            }))}
          />
        </Form.Item>
        <Form.Item name="acts" label="涉及的违法行为（至少一项）" rules={[{ validator: atLeastOne }]}>
          <Checkbox.Group options={file.acts.map(({ id, title }) => ({ value: id, label: title }))} />
        </Form.Item>
        <Form.Item name="parties" label="涉及的当事人">
          <Checkbox.Group options={file.parties.map(({ id, name }) => ({ value: id, label: name }))} />
        </Form.Item>
      </Form>
      {workflows.error && <Trouble error={workflows.error} />}
      {opening.error && <Trouble error={opening.error} />}
    </Modal>
  )
}

export function OpenTrack({ detail }: { readonly detail: CaseDetail }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>启动程序</Button>
      {open && <Dialog detail={detail} onClose={() => setOpen(false)} />}
    </>
  )
}
