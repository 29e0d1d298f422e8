/** @module 案件: search and filters live in the address, pages follow a cursor. */
import { Button } from 'antd'
import { Link, useLocation, useSearch, useSearchParams } from 'wouter'
import type { CaseCard } from '../../cases/read-models.ts'
import { useCases } from '../api/queries.ts'
import { at } from '../api/request.ts'
import { showDay, showDue, wallOf } from '../format/time.ts'
import { Mark } from '../parts/mark.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Block, Loaded, Nothing } from '../parts/states.tsx'
import { CaseFilters } from './case-filters.tsx'

function CaseRow({ card }: { readonly card: CaseCard }) {
  return (
    <tr>
      <td>
        <Link href={`/cases${at(card.id)}`} className="strong">
          {card.title}
        </Link>
      </td>
      <td>
        <ul className="bare">
          {card.tracks.map((track) => (
            <li key={track.id}>
              {track.title} <Mark tone="blue">{track.stateTitle}</Mark> <span className="soft">{track.ownerName}</span>
            </li>
          ))}
        </ul>
        {card.tracks.length === 0 && <span className="soft">尚未启动程序</span>}
      </td>
      <td data-label="最近届满">{card.nextDue ? showDue(card.nextDue) : '无'}</td>
      <td data-label="建档">{showDay(wallOf(card.openedAt))}</td>
    </tr>
  )
}

export default function CaseList() {
  const search = useSearch()
  const [params, setParams] = useSearchParams()
  const [, go] = useLocation()
  const cases = useCases(search)
  const turnTo = (cursor?: string) =>
    setParams((now) => {
      const next = new URLSearchParams(now)
      if (cursor) next.set('cursor', cursor)
      else next.delete('cursor')
      return next
    })
  return (
    <>
      <PageHead title="案件">
        <Button type="primary" onClick={() => go('/cases/new')}>
          新建案件
        </Button>
      </PageHead>
      <CaseFilters />
      <Loaded query={cases}>
        {({ items, next }) => (
          <Block
            title={params.size > 0 ? '查询结果' : '全部案件'}
            extra={<span className="soft">本页 {items.length} 件</span>}
          >
            {items.length === 0 ? (
              <Nothing>没有符合条件的案件。</Nothing>
            ) : (
              <table className="table">
                <thead>
                  <tr>
                    <th scope="col">案件</th>
                    <th scope="col">程序与状态</th>
                    <th scope="col">最近届满</th>
                    <th scope="col">建档</th>
                  </tr>
                </thead>
                <tbody>
                  {items.map((card) => (
                    <CaseRow key={card.id} card={card} />
                  ))}
                </tbody>
              </table>
            )}
            <div className="actions">
              {params.has('cursor') && <Button onClick={() => turnTo()}>回到第一页</Button>}
              {next && <Button onClick={() => turnTo(next)}>下一页</Button>}
            </div>
          </Block>
        )}
      </Loaded>
    </>
  )
}
