/** @module 查封、扣押的物品 that stand on no ledger yet: one form for each line, filled in as far as the seizure says. */
import { useState } from 'react'
import { useMutation } from '@tanstack/react-query'
import { Button, Form, Input, Modal, Select } from 'antd'
import type { SeizedCard } from '../../cases/ledger-models.ts'
import { registerSeized, type SeizedBody } from '../api/actions.ts'
import { useKeyed } from '../api/attempt.ts'
import { refreshCase, useSeized } from '../api/queries.ts'
import { Block } from '../parts/states.tsx'
import { Trouble } from '../parts/trouble.tsx'

type Line = SeizedCard['lines'][number]
type Filled = Omit<SeizedBody['lines'][number], 'line' | 'hazardous'> & Pick<SeizedBody, 'source' | 'sourcePaper'>

const fields: readonly (readonly [name: keyof Filled, label: string, optional?: true])[] = [
  ['sourcePaper', '来源文书（决定书文号）'],
  ['number', '台账号'],
  ['name', '名称'],
  ['quantity', '数量（只填数字）'],
  ['unit', '计量单位'],
  ['features', '特征'],
  ['hazard', '危险特性（没有的不填）', true],
  ['storedAt', '存放处'],
  ['custodian', '保管人'],
]

function Dialog({
  caseId,
  track,
  line,
  onClose,
}: {
  readonly caseId: string
  readonly track: string
  readonly line: Line
  readonly onClose: () => void
}) {
  const [form] = Form.useForm<Filled>()
  const send = useKeyed((body: SeizedBody, key) => registerSeized(caseId, body, key))
  const registering = useMutation({
    mutationFn: send,
    onSuccess: async () => {
      await refreshCase(caseId)
      onClose()
    },
  })
  const submit = ({ source, sourcePaper, hazard, ...said }: Filled) => {
    const danger = hazard?.trim()
    const one = { ...said, line: line.line, hazardous: Boolean(danger), ...(danger ? { hazard: danger } : {}) }
    registering.mutate({ track, source, sourcePaper, lines: [one] })
  }
  return (
    <Modal
      open
      title={`登记：${line.line}`}
      okText="登记"
      confirmLoading={registering.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" initialValues={{ source: 'seized', ...line }} onFinish={submit}>
        <Form.Item name="source" label="来源">
          <Select
            options={[
              { value: 'seized', label: '扣押' },
              { value: 'sealed', label: '查封' },
            ]}
          />
        </Form.Item>
        {fields.map(([name, label, optional]) => (
          <Form.Item
            key={name}
            name={name}
            label={label}
            rules={optional ? [] : [{ required: true, whitespace: true, message: `请填写${label}` }]}
          >
            <Input />
          </Form.Item>
        ))}
      </Form>
      {registering.error && <Trouble error={registering.error} />}
    </Modal>
  )
}

/** Nothing to register: nothing on the page. */
export function SeizedPanel({ caseId }: { readonly caseId: string }) {
  const seized = useSeized(caseId).data ?? []
  const [open, setOpen] = useState<{ readonly track: string; readonly line: Line }>()
  if (seized.length === 0) return null
  return (
    <Block title="查封、扣押的物品，尚未登记台账">
      <ul className="bare">
        {seized.flatMap(({ track, lines }) =>
          lines.map((line) => (
            <li key={`${track} ${line.line}`} className="actions">
              <span>{line.line}</span>
              <Button onClick={() => setOpen({ track, line })}>登记台账</Button>
            </li>
          )),
        )}
      </ul>
      {open && <Dialog caseId={caseId} {...open} onClose={() => setOpen(undefined)} />}
    </Block>
  )
}
