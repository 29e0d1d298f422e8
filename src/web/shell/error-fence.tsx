/** @module A page that breaks, or whose code could not be fetched, takes nothing else with it. */
import { Component, type ReactNode } from 'react'
import { Alert, Button } from 'antd'

interface Props {
  readonly children: ReactNode
}
interface State {
  readonly broken: boolean
}

export class ErrorFence extends Component<Props, State> {
  override state: State = { broken: false }

  static getDerivedStateFromError(): State {
    return { broken: true }
  }

  override render() {
    if (!this.state.broken) return this.props.children
    const again = <Button onClick={() => location.reload()}>重新打开</Button>
    return <Alert type="error" showIcon title="本页未能打开，已填写的内容保留在本机草稿中。" action={again} />
  }
}
