/** @module The filters of the case list. They write the address; the list reads it. */
import { Button, Input, Select } from 'antd'
import { useSearchParams } from 'wouter'
import { useSession } from '../api/queries.ts'
import { dayFrom, showDay } from '../format/time.ts'

const dueWithin = [
  { days: 0, label: '今天以前届满' },
  { days: 3, label: '三日内届满' },
  { days: 7, label: '七日内届满' },
  { days: 30, label: '三十日内届满' },
] as const

export function CaseFilters() {
  const [params, setParams] = useSearchParams()
  const now = useSession().data?.now
  const put = (name: string, value: string | undefined) =>
    setParams((old) => {
      const next = new URLSearchParams(old)
      next.delete('cursor')
      if (value) next.set(name, value)
      else next.delete(name)
      return next
    })
  const due = params.get('due') ?? undefined
  const days = now ? dueWithin.map(({ days, label }) => ({ value: dayFrom(now, days), label })) : []
  const known = days.some(({ value }) => value === due)
  const q = params.get('q') ?? ''
  return (
    <search className="filters">
      <Input.Search
        key={q}
        defaultValue={q}
        aria-label="搜索案件"
        placeholder="案件名称、当事人、文号"
        allowClear
        enterButton={<Button>搜索</Button>}
        onSearch={(value) => put('q', value.trim())}
      />
      <Select
        aria-label="届满"
        placeholder="届满"
        allowClear
        value={due}
        options={due && !known ? [...days, { value: due, label: `${showDay(due)}以前届满` }] : days}
        onChange={(value: string | undefined) => put('due', value)}
      />
      {params.size > 0 && <Button onClick={() => setParams(new URLSearchParams())}>清除全部筛选</Button>}
    </search>
  )
}
