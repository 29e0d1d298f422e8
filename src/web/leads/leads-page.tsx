/** @module 线索与协作: two shelves, filtered in the address, newest first. */
import { Button, Select } from 'antd'
import { Link, useLocation, useSearchParams } from 'wouter'
import type { TrackListItem } from '../../cases/read-models.ts'
import { at } from '../api/request.ts'
import { showDay, showDue, wallOf } from '../format/time.ts'
import { Mark } from '../parts/mark.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Block, Loaded, Nothing } from '../parts/states.tsx'
import { type Shelf, useShelf } from './api.ts'

function Row({ item }: { readonly item: TrackListItem }) {
  return (
    <tr>
      <td>
        <Link href={`/cases${at(item.caseId)}`} className="strong">
          {item.caseTitle}
        </Link>
      </td>
      <td>
        {item.title} <Mark tone={item.closed ? 'plain' : 'blue'}>{item.stateTitle}</Mark>
      </td>
      <td data-label="机关">
        {item.ownerName}
        {item.askedName && ` → ${item.askedName}`}
      </td>
      <td data-label="最近届满">{item.nextDue ? showDue(item.nextDue) : '无'}</td>
      <td data-label="提起">{showDay(wallOf(item.openedAt))}</td>
    </tr>
  )
}

function Shelved({ shelf, title, search }: { readonly shelf: Shelf; readonly title: string; readonly search: string }) {
  const query = useShelf(shelf, search)
  const [, setParams] = useSearchParams()
  const turnTo = (cursor: string | undefined) =>
    setParams((now) => {
      const next = new URLSearchParams(now)
      if (cursor) next.set('cursor', cursor)
      else next.delete('cursor')
      return next
    })
  return (
    <Loaded query={query}>
      {({ items, next }) => (
        <Block title={title} extra={<span className="soft">本页 {items.length} 件</span>}>
          {items.length === 0 ? (
            <Nothing>没有符合条件的{title}。</Nothing>
          ) : (
            <table className="table">
              <thead>
                <tr>
                  {['案件', '事项与状态', '机关', '最近届满', '提起'].map((head) => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {items.map((item) => (
                  <Row key={item.id} item={item} />
                ))}
              </tbody>
            </table>
          )}
          {next && (
            <div className="actions">
              <Button onClick={() => turnTo(next)}>下一页</Button>
            </div>
          )}
        </Block>
      )}
    </Loaded>
  )
}

const shelves = [
  { value: 'leads', label: '线索' },
  { value: 'collaborations', label: '协作事项' },
] as const
const standings = [
  { value: 'false', label: '办理中' },
  { value: 'true', label: '已办结' },
]

export default function LeadsPage() {
  const [params, setParams] = useSearchParams()
  const [, go] = useLocation()
  const shelf = shelves.find(({ value }) => value === params.get('shelf')) ?? shelves[0]
  const put = (name: string, value: string | undefined) =>
    setParams((old) => {
      const next = new URLSearchParams(old)
      next.delete('cursor')
      if (value) next.set(name, value)
      else next.delete(name)
      return next
    })
  const search = new URLSearchParams([...params].filter(([name]) => name !== 'shelf')).toString()
  return (
    <>
      <PageHead title="线索与协作">
        <div className="row">
          <Button type="primary" onClick={() => go('/leads/new')}>
            登记线索
          </Button>
          <Button onClick={() => go('/leads/consult')}>书面咨询</Button>
        </div>
      </PageHead>
      <search className="filters">
        <Select
          aria-label="类别"
          value={shelf.value}
          options={[...shelves]}
          onChange={(value: string) => put('shelf', value)}
        />
        <Select
          aria-label="办理情况"
          placeholder="办理情况"
          allowClear
          value={params.get('closed') ?? undefined}
          options={standings}
          onChange={(value: string | undefined) => put('closed', value)}
        />
      </search>
      <Shelved key={shelf.value} shelf={shelf.value} title={shelf.label} search={search} />
    </>
  )
}
