/** @module The filters of 物品与鉴定. They write the address; both lists read it, each turns its own pages. */
import { Button, Select } from 'antd'
import { useSearchParams } from 'wouter'
import { useSession } from '../api/queries.ts'
import { dayFrom, showDay } from '../format/time.ts'

export const cursors = { appraisals: 'appraisal-page', items: 'item-page' } as const

/** One choice in the address; a new choice starts both lists from the front. */
const usePut = () => {
  const [, setParams] = useSearchParams()
  return (name: string, value: string | undefined) =>
    setParams((old) => {
      const next = new URLSearchParams(old)
      for (const cursor of Object.values(cursors)) next.delete(cursor)
      if (value) next.set(name, value)
      else next.delete(name)
      return next
    })
}

const states = [
  { value: 'open', label: '没有办结' },
  { value: 'closed', label: '已经办结' },
]
const hazards = [
  { value: 'true', label: '有危险性' },
  { value: 'false', label: '没有危险性' },
]
const within = [
  { days: 0, label: '今天以前届满' },
  { days: 7, label: '七日内届满' },
  { days: 30, label: '三十日内届满' },
]

export function LedgerFilters() {
  const [params, setParams] = useSearchParams()
  const put = usePut()
  const now = useSession().data?.now
  const due = params.get('due') ?? undefined
  const days = now ? within.map(({ days, label }) => ({ value: dayFrom(now, days), label })) : []
  const known = days.some(({ value }) => value === due)
  return (
    <search className="filters" style={{ gridTemplateColumns: 'repeat(auto-fit, minmax(150px, 220px))' }}>
      <Select
        aria-label="状态"
        placeholder="状态"
        allowClear
        value={params.get('state') ?? undefined}
        options={states}
        onChange={(value: string | undefined) => put('state', value)}
      />
      <Select
        aria-label="届满"
        placeholder="届满"
        allowClear
        value={due}
        options={due && !known ? [...days, { value: due, label: `${showDay(due)}以前届满` }] : days}
        onChange={(value: string | undefined) => put('due', value)}
      />
      <Select
        aria-label="物品的危险性"
        placeholder="物品的危险性"
        allowClear
        value={params.get('hazard') ?? undefined}
        options={hazards}
        onChange={(value: string | undefined) => put('hazard', value)}
      />
      {params.size > 0 && <Button onClick={() => setParams(new URLSearchParams())}>清除全部筛选</Button>}
    </search>
  )
}
