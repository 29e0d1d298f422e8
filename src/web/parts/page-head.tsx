/** @module The heading of a page, which is also the name of its tab, and what can be done at once. */
import { type ReactNode, useEffect } from 'react'
import { Link } from 'wouter'

interface Props {
  readonly title: string
  /** Where the heading leads, when the page hangs on another. */
  readonly to?: string
  readonly children?: ReactNode
}

export function PageHead({ title, to, children }: Props) {
  useEffect(() => {
    document.title = `${title} · 环案联办`
  }, [title])
  return (
    <div className="page-head">
      <h1>{to ? <Link href={to}>{title}</Link> : title}</h1>
      {children}
    </div>
  )
}
