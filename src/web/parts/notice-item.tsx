/** @module One notice (主送, 抄送, 提醒) and its 签收. */
import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { Link } from 'wouter'
import type { NoticeCard } from '../../cases/read-models.ts'
import { signNotice } from '../api/actions.ts'
import { refreshCase } from '../api/queries.ts'
import { apiBase, at } from '../api/request.ts'
import { showMoment } from '../format/time.ts'
import { Mark, type Tone } from './mark.tsx'
import { Trouble } from './trouble.tsx'

const tones: Record<NoticeCard['kind'], Tone> = { main: 'blue', copy: 'plain', alert: 'orange' }

export function NoticeItem({ notice, withCase }: { readonly notice: NoticeCard; readonly withCase?: boolean }) {
  const signing = useMutation({
    mutationFn: () => signNotice(notice.id),
    onSuccess: () => refreshCase(notice.caseId),
  })
  return (
    <li>
      <div className="row">
        <Mark tone={tones[notice.kind]}>{notice.kindTitle}</Mark>
        <span className="grow">{notice.says}</span>
        {notice.signedAt ? (
          <span className="soft">{showMoment(notice.signedAt)} 已签收</span>
        ) : (
          <Button
            size="small"
            loading={signing.isPending}
            onClick={() => signing.mutate()}
            aria-label={`签收：${notice.says}`}
          >
            签收
          </Button>
        )}
      </div>
      <div className="soft">
        {showMoment(notice.createdAt)}
        {withCase && (
          <>
            {' · '}
            <Link href={`/cases${at(notice.caseId)}`}>{notice.caseTitle}</Link>
          </>
        )}
        {notice.document && (
          <>
            {' · '}
            <a href={`${apiBase}/documents${at(notice.document)}.pdf`} target="_blank" rel="noreferrer">
              查看文书
            </a>
          </>
        )}
      </div>
      {signing.error && <Trouble error={signing.error} />}
    </li>
  )
}
