/** @module Sign-in. A demonstration installation offers its accounts by post; a click fills the form. */
import { useState } from 'react'
import { useMutation } from '@tanstack/react-query'
import { Button, Form, Input } from 'antd'
import { signIn } from '../api/actions.ts'
import { keepSession, useDemoAccounts } from '../api/queries.ts'
import { PageHead } from '../parts/page-head.tsx'
import { Trouble } from '../parts/trouble.tsx'

interface Fields {
  readonly login: string
  readonly password: string
}

export default function SignIn() {
  const [form] = Form.useForm<Fields>()
  const [picked, setPicked] = useState('')
  const accounts = useDemoAccounts()
  const entering = useMutation({
    mutationFn: ({ login, password }: Fields) => signIn(login, password),
    onSuccess: keepSession,
  })
  return (
    <main style={{ maxWidth: 760, margin: '6vh auto', padding: '0 12px' }}>
      <PageHead title="登录">
        <span className="soft">环案联办 · 生态环境案件跨机关联合办理</span>
      </PageHead>
      <section className="block">
        <Form form={form} layout="vertical" requiredMark={false} onFinish={(fields) => entering.mutate(fields)}>
          <Form.Item name="login" label="账号" rules={[{ required: true, message: '请填写账号' }]}>
            <Input autoComplete="username" autoFocus />
          </Form.Item>
          <Form.Item name="password" label="密码" rules={[{ required: true, message: '请填写密码' }]}>
            <Input.Password autoComplete="current-password" />
          </Form.Item>
          {entering.error && <Trouble error={entering.error} />}
          <div className="actions">
            <Button type="primary" htmlType="submit" loading={entering.isPending}>
              登录
            </Button>
          </div>
        </Form>
      </section>
      {accounts.data && accounts.data.length > 0 && (
        <section className="block">
          <header>
            <h2>演示账号</h2>
            <span className="soft">点“填入”后登录</span>
          </header>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">机关</th>
                <th scope="col">岗位</th>
                <th scope="col">姓名</th>
                <th scope="col">账号</th>
                <th scope="col">操作</th>
              </tr>
            </thead>
            <tbody>
              {accounts.data.map(({ login, password, organ, post, name }) => (
                <tr key={login}>
                  <td>{organ}</td>
                  <td>{post}</td>
                  <td>{name}</td>
                  <td>{login}</td>
                  <td>
                    <Button
                      size="small"
                      aria-label={`填入${name}（${post}）`}
                      aria-pressed={picked === login}
                      onClick={() => {
                        form.setFieldsValue({ login, password })
                        setPicked(login)
                      }}
                    >
                      {picked === login ? '已填入' : '填入'}
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </main>
  )
}
