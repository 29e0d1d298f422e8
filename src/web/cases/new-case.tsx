/** @module 新建案件: what happened and when, who, where. */
import { useMutation } from '@tanstack/react-query'
import { Button, Form, Input, Select } from 'antd'
import { useLocation } from 'wouter'
import { openCase } from '../api/actions.ts'
import { refreshCase } from '../api/queries.ts'
import { useKeyed } from '../api/attempt.ts'
import { at } from '../api/request.ts'
import { DayInput } from '../parts/moment-input.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Block } from '../parts/states.tsx'
import { Trouble } from '../parts/trouble.tsx'
import { Several } from './several.tsx'

type Sent = Parameters<typeof openCase>[0]

const partyKinds = [
  { value: 'unit', label: '单位' },
  { value: 'person', label: '自然人' },
  { value: 'unknown', label: '不明' },
]
const needed = (message: string) => [{ required: true, whitespace: true, message }]
const given = (message: string) => [{ required: true, message }]

export default function NewCasePage() {
  const [, go] = useLocation()
  const send = useKeyed(openCase)
  const opening = useMutation({
    mutationFn: (body: Sent) => send(body),
    onSuccess: async ({ id }) => {
      await refreshCase(id)
      go(`/cases${at(id)}`, { replace: true })
    },
  })
  return (
    <>
      <PageHead title="新建案件" />
      <Form
        layout="vertical"
        scrollToFirstError
        initialValues={{ acts: [{}], parties: [{ kind: 'unit' }], sites: [{}] }}
        onFinish={(body: Sent) => opening.mutate(body)}
      >
        <Block title="案件">
          <Form.Item name="title" label="案件名称" rules={needed('请填写案件名称')}>
            <Input placeholder="如：某公司涉嫌非法倾倒危险废物案" />
          </Form.Item>
        </Block>
        <Block title="违法行为">
          <Several name="acts" what="行为" seed={{}}>
            {(path) => (
              <>
                <Form.Item className="wide" name={[path, 'title']} label="行为" rules={needed('请填写行为')}>
                  <Input placeholder="如：非法倾倒废机油桶" />
                </Form.Item>
                <Form.Item name={[path, 'from']} label="行为发生日" rules={given('请填写行为发生日')}>
                  <DayInput />
                </Form.Item>
                <Form.Item name={[path, 'to']} label="行为终了日" extra="连续或者继续状态的填写；当日终了的可不填">
                  <DayInput />
                </Form.Item>
              </>
            )}
          </Several>
        </Block>
        <Block title="当事人">
          <Several name="parties" what="当事人" seed={{ kind: 'unit' }}>
            {(path) => (
              <>
                <Form.Item name={[path, 'name']} label="姓名或者名称" rules={needed('请填写姓名或者名称')}>
                  <Input placeholder="尚不明确的填“不明”" />
                </Form.Item>
                <Form.Item name={[path, 'kind']} label="类别" rules={given('请选择类别')}>
                  <Select options={partyKinds} />
                </Form.Item>
                <Form.Item name={[path, 'identifier']} label="证件号码或者统一社会信用代码">
                  <Input />
                </Form.Item>
                <Form.Item name={[path, 'representative']} label="法定代表人或者负责人">
                  <Input />
                </Form.Item>
                <Form.Item name={[path, 'address']} label="住址或者住所地">
                  <Input />
                </Form.Item>
                <Form.Item name={[path, 'phone']} label="联系电话">
                  <Input inputMode="tel" />
                </Form.Item>
              </>
            )}
          </Several>
        </Block>
        <Block title="地点">
          <Several name="sites" what="地点" seed={{}}>
            {(path) => (
              <>
                <Form.Item name={[path, 'name']} label="地点名称" rules={needed('请填写地点名称')}>
                  <Input />
                </Form.Item>
                <Form.Item name={[path, 'address']} label="地址" rules={needed('请填写地址')}>
                  <Input />
                </Form.Item>
              </>
            )}
          </Several>
        </Block>
        {opening.error && <Trouble error={opening.error} />}
        <div className="actions">
          <Button type="primary" htmlType="submit" loading={opening.isPending}>
            建立案件
          </Button>
          <Button onClick={() => go('/cases')}>取消</Button>
        </div>
      </Form>
    </>
  )
}
