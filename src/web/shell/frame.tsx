/** @module The frame of every page: top bar (organ, officer, posts), menu at the left or, on a phone, in a drawer. */
import { type ReactNode, useState } from 'react'
import { Button, Drawer } from 'antd'
import { Link, useLocation } from 'wouter'
import type { SessionView } from '../../cases/read-models.ts'
import { signOut } from '../api/actions.ts'
import { keepSession } from '../api/queries.ts'

const entries = [
  { to: '/', title: '我的待办' },
  { to: '/register', title: '来文登记' },
  { to: '/leads', title: '线索与协作' },
  { to: '/cases', title: '案件' },
  { to: '/ledgers', title: '物品与鉴定' },
  { to: '/screening', title: '监督筛查' },
  { to: '/imports', title: '补录导入' },
  { to: '/law', title: '期限与依据' },
  { to: '/people', title: '人员与任职' },
] as const

const isHere = (path: string, to: string): boolean =>
  to === '/' ? path === '/' : path === to || path.startsWith(`${to}/`)

function Menu({ onGo }: { readonly onGo?: () => void }) {
  const [path] = useLocation()
  return (
    <nav className="menu" aria-label="主菜单">
      <ul className="bare">
        {entries.map(({ to, title }) => (
          <li key={to}>
            <Link href={to} aria-current={isHere(path, to) ? 'page' : undefined} onClick={onGo}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export function Frame({ session, children }: { readonly session: SessionView; readonly children: ReactNode }) {
  const [open, setOpen] = useState(false)
  const leave = () => void signOut().finally(() => keepSession(null))
  const posts = session.posts.map(({ title }) => title).join('、')
  return (
    <>
      <a className="skip" href="#main">
        跳到正文
      </a>
      <header className="top">
        <Button className="for-phone" aria-expanded={open} onClick={() => setOpen(true)}>
          菜单
        </Button>
        <Link href="/" className="name">
          环案联办
        </Link>
        <span className="who">
          {session.organ.name}
          <br />
          {session.officer.name}
          {posts && ` · ${posts}`}
        </span>
        <Button ghost onClick={leave}>
          退出
        </Button>
      </header>
      <Drawer placement="left" size={240} title="菜单" open={open} onClose={() => setOpen(false)}>
        <Menu onGo={() => setOpen(false)} />
      </Drawer>
      <div className="frame">
        <div className="side">
          <Menu />
        </div>
        <main className="main" id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
    </>
  )
}
