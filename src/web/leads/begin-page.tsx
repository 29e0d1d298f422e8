/** @module 登记线索, 书面咨询: one form, one call: case, proceeding and first step together. Who reported is sealed apart. */
import { useRef } from 'react'
import { useMutation } from '@tanstack/react-query'
import { Button, Checkbox, Form, Input, Select } from 'antd'
import { useLocation } from 'wouter'
import { isAnswered, useKeyed } from '../api/attempt.ts'
import { refreshCase, serverNow, useSession, useWorkflows } from '../api/queries.ts'
import { at } from '../api/request.ts'
import { MomentInput } from '../parts/moment-input.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Block } from '../parts/states.tsx'
import { Trouble } from '../parts/trouble.tsx'
import { begin, type Beginning, useOrgans } from './api.ts'

interface Filled {
  readonly title: string
  readonly input: Readonly<Record<string, unknown>>
  readonly asked?: string
  readonly reporter?: Readonly<Record<string, string | undefined>>
}
const needed = (message: string) => [{ required: true, message }]
const NO_REPORTER = '不得含举报人信息'

/** The choices of a field, from the definition of the step itself. */
const choices = (schema: Readonly<Record<string, unknown>> | undefined, field: string) => {
  const properties = schema?.properties
  const one: unknown =
    typeof properties === 'object' && properties !== null ? Reflect.get(properties, field) : undefined
  const list: unknown = typeof one === 'object' && one !== null ? Reflect.get(one, 'enum') : undefined
  return Array.isArray(list) ? list.map((value) => ({ value: String(value), label: String(value) })) : []
}
const given = (reporter: Filled['reporter']): Beginning['reporter'] => {
  const filled = Object.entries(reporter ?? {}).flatMap(([k, v]) => (v?.trim() ? [[k, v.trim()] as const] : []))
  return filled.length > 0 ? Object.fromEntries(filled) : undefined
}

function LeadFields({ sources }: { readonly sources: { value: string; label: string }[] }) {
  return (
    <>
      <Block title="线索">
        <Form.Item name={['input', 'source']} label="线索来源" rules={needed('请选择线索来源')}>
          <Select options={sources} />
        </Form.Item>
        <Form.Item name={['input', 'receivedAt']} label="收到时间" rules={needed('请填写收到时间')}>
          <MomentInput />
        </Form.Item>
        <Form.Item name={['input', 'summary']} label="线索内容" extra={NO_REPORTER} rules={needed('请填写线索内容')}>
          <Input.TextArea rows={4} />
        </Form.Item>
        <Form.Item name={['input', 'named']} valuePropName="checked" initialValue={false}>
          <Checkbox>实名举报（应当反馈处理结果）</Checkbox>
        </Form.Item>
      </Block>
      <Block title="举报人信息（密封）">
        <p className="soft">
          加密存放，不进入办理记录、文书和通知；只有登记人和指定岗位能拆阅，每次拆阅留痕。没有的不填。
        </p>
        <Form.Item name={['reporter', 'name']} label="举报人姓名">
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item name={['reporter', 'phone']} label="联系电话">
          <Input autoComplete="off" inputMode="tel" />
        </Form.Item>
        <Form.Item name={['reporter', 'address']} label="住址">
          <Input autoComplete="off" />
        </Form.Item>
      </Block>
    </>
  )
}

function ConsultationFields({ topics }: { readonly topics: { value: string; label: string }[] }) {
  const organs = useOrgans().data ?? []
  const mine = useSession().data?.organ.id
  const asked = organs.filter(({ id, kind }) => id !== mine && kind !== 'court')
  return (
    <Block title="书面咨询">
      <Form.Item name="asked" label="对方机关" rules={needed('请选择对方机关')}>
        <Select showSearch options={asked.map(({ id, name }) => ({ value: id, label: name }))} />
      </Form.Item>
      <Form.Item name={['input', 'topic']} label="问题类别" rules={needed('请选择问题类别')}>
        <Select options={topics} />
      </Form.Item>
      <Form.Item name={['input', 'question']} label="咨询的问题" rules={needed('请填写咨询的问题')}>
        <Input.TextArea rows={5} />
      </Form.Item>
      <Form.Item name={['input', 'contact']} label="联系人和联系方式" rules={needed('请填写联系人')}>
        <Input />
      </Form.Item>
    </Block>
  )
}

const pages = {
  lead: { head: '登记线索', path: 'leads', kind: 'lead', step: 'registerLead', hint: '如：某厂外堆放铁桶线索' },
  consultation: {
    head: '书面咨询',
    path: 'collaborations',
    kind: 'consultation',
    step: 'askInWriting',
    hint: '如：某案采样方法咨询',
  },
} as const

export default function BeginPage({ what }: { readonly what: keyof typeof pages }) {
  const { head, path, kind, step, hint } = pages[what]
  const [, go] = useLocation()
  const form = useWorkflows()
    .data?.find((w) => w.kind === kind)
    ?.steps.find((s) => s.step === step)
  const send = useKeyed(begin)
  /** One time for one attempt: the same content keeps its key when an answer is lost. */
  const stamp = useRef<string>(undefined)
  const beginning = useMutation({
    mutationFn: async ({ title, input, asked, reporter }: Filled) => {
      stamp.current ??= await serverNow()
      return send({
        path,
        json: {
          title,
          input,
          occurredAt: stamp.current,
          ...(what === 'lead' ? { reporter: given(reporter) } : { kind, step, asked }),
        },
      })
    },
    onError: (error) => {
      if (isAnswered(error)) stamp.current = undefined
    },
    onSuccess: async ({ caseId }) => {
      await refreshCase(caseId)
      go(`/cases${at(caseId)}`, { replace: true })
    },
  })
  return (
    <>
      <PageHead title={head} />
      <Form layout="vertical" scrollToFirstError onFinish={(filled: Filled) => beginning.mutate(filled)}>
        <Block title="名称">
          <Form.Item name="title" label="案件名称" extra={NO_REPORTER} rules={needed('请填写名称')}>
            <Input placeholder={hint} />
          </Form.Item>
        </Block>
        {what === 'lead' ? (
          <LeadFields sources={choices(form?.schema, 'source')} />
        ) : (
          <ConsultationFields topics={choices(form?.schema, 'topic')} />
        )}
        {beginning.error && <Trouble error={beginning.error} />}
        <div className="actions">
          <Button type="primary" htmlType="submit" loading={beginning.isPending}>
            {head}
          </Button>
          <Button onClick={() => go('/leads')}>取消</Button>
        </div>
      </Form>
    </>
  )
}
