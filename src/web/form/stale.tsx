/** @module 412: what others did since this form was opened; the officer reads it and goes on with what was filled in. */
import { Alert, Button } from 'antd'
import type { Problem } from '../../cases/read-models.ts'
import { EntryText } from '../case/timeline.tsx'

export function Stale({ problem, onGoOn }: { readonly problem: Problem; readonly onGoOn: (etag: string) => void }) {
  const { etag, changed = [], detail } = problem
  return (
    <Alert
      role="alert"
      type="warning"
      showIcon
      title={detail}
      description={
        <div className="stack">
          <p>打开表单以后的变化如下，已填写的内容没有丢失：</p>
          <ul className="bare rows">
            {changed.map((entry) => (
              <li key={entry.id}>
                <EntryText entry={entry} />
              </li>
            ))}
          </ul>
          {etag && (
            <Button type="primary" onClick={() => onGoOn(etag)}>
              已知悉，按最新情况预览
            </Button>
          )}
        </div>
      }
    />
  )
}
