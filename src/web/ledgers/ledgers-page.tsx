/** @module 物品与鉴定: two tables over all cases, what presses first. */
import type { ReactNode } from 'react'
import type { UseQueryResult } from '@tanstack/react-query'
import { Button } from 'antd'
import { Link, useSearchParams } from 'wouter'
import type { AppraisalCard, ItemCard, LedgerCard } from '../../cases/ledger-models.ts'
import { at } from '../api/request.ts'
import { showDay } from '../format/time.ts'
import { Mark } from '../parts/mark.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Block, Loaded, Nothing } from '../parts/states.tsx'
import { cursors, LedgerFilters } from './filters.tsx'
import { useAppraisals, useItems, type Pages } from './queries.ts'

const CaseCell = ({ card, children }: { readonly card: LedgerCard; readonly children: ReactNode }) => (
  <td>
    <span className="strong">{children}</span>
    <div>
      <Link href={`/cases${at(card.caseId)}`}>{card.caseTitle}</Link>
    </div>
    <div className="soft">{card.ownerName}</div>
  </td>
)
const StateCell = ({ card }: { readonly card: LedgerCard }) => (
  <td data-label="状态">
    <Mark tone={card.closed ? 'plain' : 'blue'}>{card.stateTitle}</Mark>
  </td>
)
const DueCell = ({ card, title }: { readonly card: LedgerCard; readonly title: string }) => (
  <td data-label={title}>
    {card.dueOn ? showDay(card.dueOn) : '无'} {card.overdue && <Mark tone="red">已逾期</Mark>}
  </td>
)

function AppraisalRow({ card }: { readonly card: AppraisalCard }) {
  return (
    <tr>
      <CaseCell card={card}>
        {card.kindTitle}：{card.matter || '尚未填写委托事项'}
      </CaseCell>
      <StateCell card={card} />
      <td data-label="机构">
        {card.institution || '尚未委托'}
        {card.reportNumber && <div className="soft">报告 {card.reportNumber}</div>}
      </td>
      <DueCell card={card} title="预计完成" />
      <td data-label="已付费用">{(card.paidFen / 100).toLocaleString('zh-CN')} 元</td>
    </tr>
  )
}

function ItemRow({ card }: { readonly card: ItemCard }) {
  return (
    <tr>
      <CaseCell card={card}>
        {card.name || '尚未登记'} {card.hazardous && <Mark tone="orange">{card.hazard ?? '有危险性'}</Mark>}
      </CaseCell>
      <StateCell card={card} />
      <td data-label="在管／登记">
        {card.inCustody}／{card.received} {card.unit}
        {card.number && <div className="soft">{card.number}</div>}
      </td>
      <td data-label="存放和保管">
        {card.storedAt || '无'}
        {card.custodian && <div className="soft">{card.custodian}</div>}
      </td>
      <DueCell card={card} title="强制措施届满" />
    </tr>
  )
}

interface LedgerProps<T> {
  readonly title: string
  readonly heads: readonly string[]
  readonly nothing: string
  readonly cursor: string
  readonly query: UseQueryResult<Pages<T>>
  readonly row: (card: T) => ReactNode
}
function Ledger<T>({ title, heads, nothing, cursor, query, row }: LedgerProps<T>) {
  const [params, setParams] = useSearchParams()
  const turnTo = (to?: string) =>
    setParams((now) => {
      const next = new URLSearchParams(now)
      if (to) next.set(cursor, to)
      else next.delete(cursor)
      return next
    })
  return (
    <Loaded query={query}>
      {({ items, next }) => (
        <Block title={title} extra={<span className="soft">本页 {items.length} 项</span>}>
          {items.length === 0 ? (
            <Nothing>{nothing}</Nothing>
          ) : (
            <table className="table">
              <thead>
                <tr>
                  {heads.map((head) => (
                    <th scope="col" key={head}>
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>{items.map(row)}</tbody>
            </table>
          )}
          <div className="actions">
            {params.has(cursor) && <Button onClick={() => turnTo()}>回到第一页</Button>}
            {next && <Button onClick={() => turnTo(next)}>下一页</Button>}
          </div>
        </Block>
      )}
    </Loaded>
  )
}

/** What one list asks: the shared filters, and its own place. */
const searchOf = (params: URLSearchParams, cursor: string, names: readonly string[]): string => {
  const search = new URLSearchParams()
  for (const name of names) if (params.has(name)) search.set(name, params.get(name) ?? '')
  const place = params.get(cursor)
  if (place) search.set('cursor', place)
  return search.toString()
}

export default function LedgersPage() {
  const [params] = useSearchParams()
  const appraisals = useAppraisals(searchOf(params, cursors.appraisals, ['state', 'due']))
  const items = useItems(searchOf(params, cursors.items, ['state', 'due', 'hazard']))
  return (
    <>
      <PageHead title="物品与鉴定" />
      <LedgerFilters />
      <Ledger
        title="涉案物品"
        heads={['物品和案件', '状态', '在管／登记', '存放和保管', '强制措施届满']}
        nothing="没有符合条件的物品。在案件中建立「涉案物品」程序，一批一个台账。"
        cursor={cursors.items}
        query={items}
        row={(card) => <ItemRow key={card.track} card={card} />}
      />
      <Ledger
        title="鉴定、检测、认定"
        heads={['事项和案件', '状态', '机构', '预计完成', '已付费用']}
        nothing="没有符合条件的鉴定。在案件中建立「鉴定、检测、认定」程序，一次委托一个。"
        cursor={cursors.appraisals}
        query={appraisals}
        row={(card) => <AppraisalRow key={card.track} card={card} />}
      />
    </>
  )
}
