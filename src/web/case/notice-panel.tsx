/** @module Notices of a case to my organ. */
import { useNotices } from '../api/queries.ts'
import { NoticeItem } from '../parts/notice-item.tsx'
import { Block, Loaded, Nothing } from '../parts/states.tsx'

export function NoticePanel({ caseId }: { readonly caseId: string }) {
  const query = useNotices(caseId)
  return (
    <Block title="通知">
      <Loaded query={query}>
        {(notices) =>
          notices.length === 0 ? (
            <Nothing>没有通知。</Nothing>
          ) : (
            <ul className="bare rows">
              {notices.map((notice) => (
                <NoticeItem key={notice.id} notice={notice} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Block>
  )
}
