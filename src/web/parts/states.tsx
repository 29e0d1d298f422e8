/** @module What a page shows while it waits, when it failed, and when there is nothing. */
import type { ReactNode } from 'react'
import type { UseQueryResult } from '@tanstack/react-query'
import { Button } from 'antd'
import { Trouble } from './trouble.tsx'

export const Waiting = () => (
  <p className="soft" role="status" style={{ padding: 16 }}>
    正在读取…
  </p>
)

export const Failure = ({ error, retry }: { readonly error: Error; readonly retry: () => void }) => (
  <div style={{ padding: 16 }}>
    <Trouble error={error} action={<Button onClick={retry}>重试</Button>} />
  </div>
)

export const Nothing = ({ children }: { readonly children: ReactNode }) => <p className="soft">{children}</p>

interface LoadedProps<T> {
  readonly query: UseQueryResult<T>
  readonly children: (data: T) => ReactNode
}
/** Old data stays on screen when a later read fails. */
export function Loaded<T>({ query, children }: LoadedProps<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>
  if (query.isError) return <Failure error={query.error} retry={() => void query.refetch()} />
  return <Waiting />
}

interface BlockProps {
  readonly title: string
  readonly id?: string
  readonly extra?: ReactNode
  readonly children: ReactNode
}
export const Block = ({ title, id, extra, children }: BlockProps) => (
  <section className="block" id={id} aria-label={title}>
    <header>
      <h2>{title}</h2>
      {extra}
    </header>
    {children}
  </section>
)
